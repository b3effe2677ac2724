// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/schema.h"

#include <QObject>

#include <vector>

class QUndoStack;

namespace tournee {

class BatchDeeds;
class EntryCorrector;
class EntryList;
class LineWriter;
class NoticeBar;
class TableNotes;

/// What a person does to entries that are noted already, by the keys and the menu of the list:
/// corrects, moves, removes, makes another kind of them. Where something may have been a mistake the
/// waiting bar offers the way back.
class EntryDeeds final : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        TableNotes &notes;
        EntryList &list;
        LineWriter &writer;
        EntryCorrector &corrector;
        NoticeBar &notice;
        BatchDeeds &batch;
        QUndoStack &undoStack;
    };

    /// All of \a desk must outlive it.
    explicit EntryDeeds(const Desk &desk, QObject *parent = nullptr);

    void chooseKind(Kind kind);
    void edit(EntityId id);
    void remove(EntityId id);
    void removeAll(const std::vector<EntityId> &ids);
    void nest(EntityId id);
    void unnest(EntityId id);
    /// Of what is selected, else of what was noted last.
    void toggleStar();
    /// Goes on correcting above (-1) or below (1).
    void step(EntityId from, int step);

signals:
    /// The person is done here: back to where one writes.
    void lineRequested();

private:
    Desk m_desk;
};

} // namespace tournee
