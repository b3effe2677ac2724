// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QObject>

namespace tournee {

class CaptureHeader;
class LineWriter;
class TableNotes;

/// Which round a table is in: chosen by the person, else where its last words were. Whatever is
/// written belongs to it, and the header shows its question.
class ChosenRound final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ChosenRound(TableNotes &notes, LineWriter &writer, CaptureHeader &header,
                QObject *parent = nullptr);

    void choose(EntityId round);
    /// Chooses \a round; its time begins, and what the one before brought is told.
    void start(EntityId round);
    /// To the next (1) or the former (-1); stays at the ends.
    void step(int step);

private:
    void takeFrame();

    TableNotes &m_notes;
    LineWriter &m_writer;
    CaptureHeader &m_header;
};

} // namespace tournee
