// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QUndoStack;

namespace tournee {

class TableNotes;

/// One change for all of several entries: kind, theme, what they stand under, round, star, removal. Each
/// is one undo step.
class BatchDeeds final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BatchDeeds(TableNotes &notes, QUndoStack &undoStack, QObject *parent = nullptr);

    /// Adds all that can be changed for \a ids; works for a single one, too.
    void fill(QMenu &menu, const std::vector<EntityId> &ids);

    void setKind(const std::vector<EntityId> &ids, Kind kind);
    void setTheme(const std::vector<EntityId> &ids, EntityId theme, bool isOn);
    void putUnder(const std::vector<EntityId> &ids, EntityId parent);
    void setRound(const std::vector<EntityId> &ids, EntityId round);
    [[nodiscard]] bool areStarred(const std::vector<EntityId> &ids) const;
    void setStarred(const std::vector<EntityId> &ids, bool isOn);
    void remove(const std::vector<EntityId> &ids);

signals:
    /// Entries have another id now: that is what a change of kind means.
    void replaced(const std::vector<tournee::EntityId> &by);

private:
    using Change = std::function<void(const Entity &, Edit &)>;
    void changeEach(const QString &name, const std::vector<EntityId> &ids, const Change &change);
    void fillKinds(QMenu &menu, const std::vector<EntityId> &ids);
    void fillThemes(QMenu &menu, const std::vector<EntityId> &ids);
    void fillParents(QMenu &menu, const std::vector<EntityId> &ids);
    void fillRounds(QMenu &menu, const std::vector<EntityId> &ids);

    TableNotes &m_notes;
    QUndoStack &m_undoStack;
};

} // namespace tournee
