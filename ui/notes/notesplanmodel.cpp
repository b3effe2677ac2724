// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesplanmodel.h"

#include "core/report/words.h"

namespace tournee {

void NotesPlanModel::setNotes(std::vector<PlannedNote> notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

void NotesPlanModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_notes.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NotesPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NotesPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NotesPlanModel::wordsFor(PlannedNote::State state)
{
    switch (state) {
    case PlannedNote::State::New:
        return tr("Comes in");
    case PlannedNote::State::Known:
        return tr("Came before");
    case PlannedNote::State::Removed:
        return tr("Came before, removed since");
    case PlannedNote::State::NoText:
        return tr("Stays out: no words");
    case PlannedNote::State::NoTable:
        return tr("Stays out: which table?");
    case PlannedNote::State::LeftOut:
        break;
    }
    return tr("Stays out: a heading");
}

QVariant NotesPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isFigure = index.column() == LineColumn || index.column() == TableColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PlannedNote &note = m_notes[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case LineColumn:
        return note.line;
    case KindColumn:
        return wordFor(note.kind);
    case TableColumn:
        return note.tableNumber == 0 ? QVariant() : QVariant(note.tableNumber);
    case TextColumn:
        return role == Qt::ToolTipRole ? note.text : note.text.simplified();
    default:
        return wordsFor(note.state);
    }
}

QVariant NotesPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == LineColumn || section == TableColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case KindColumn:
        return tr("Kind");
    case TableColumn:
        return tr("Table");
    case TextColumn:
        return tr("Words");
    default:
        return tr("What becomes of it");
    }
}

} // namespace tournee
