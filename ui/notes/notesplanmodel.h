// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/notesimport.h"

#include <QAbstractTableModel>

namespace tournee {

/// What every line of a file of notes would become.
class NotesPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, KindColumn, TableColumn, TextColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(std::vector<PlannedNote> notes);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

private:
    [[nodiscard]] static QString wordsFor(PlannedNote::State state);

    std::vector<PlannedNote> m_notes;
};

} // namespace tournee
