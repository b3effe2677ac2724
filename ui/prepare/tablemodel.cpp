// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/tablemodel.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace tournee {

namespace {

Field fieldOf(int column)
{
    switch (column) {
    case TableModel::NumberColumn:
        return Field::Number;
    case TableModel::FacilitatorColumn:
        return Field::Facilitator;
    case TableModel::NoteTakerColumn:
        return Field::NoteTaker;
    default:
        return Field::Name;
    }
}

} // namespace

void TableModel::setTables(std::vector<Entity> tables)
{
    const auto sameId = [](const Entity &a, const Entity &b) { return a.id == b.id; };
    if (m_tables.size() == tables.size() && std::ranges::equal(m_tables, tables, sameId)) {
        m_tables = std::move(tables);
        if (!m_tables.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // Tables come and go at the end far more often than anywhere else.
    if (tables.size() > m_tables.size()
        && std::equal(m_tables.begin(), m_tables.end(), tables.begin(), sameId)) {
        beginInsertRows({}, rowCount(), static_cast<int>(tables.size()) - 1);
        m_tables = std::move(tables);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_tables = std::move(tables);
    endResetModel();
}

void TableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_tables.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entity &table = tableAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == NotesColumn) {
        if (role == Qt::DisplayRole)
            return tr("Take notes");
        if (role == Qt::AccessibleTextRole)
            return tr("Take notes at table %1").arg(table.number(Field::Number));
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().link();
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (index.column() == NumberColumn)
            return table.number(Field::Number);
        return table.text(fieldOf(index.column()));
    }
    return {};
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Entity &table = tableAt(index.row());
    const Field field = fieldOf(index.column());
    const QString text = value.toString().trimmed();
    Value next = text.isEmpty() ? Value() : Value(text);
    if (field == Field::Number) {
        bool isNumber = false;
        next = Value(text.toLongLong(&isNumber));
        if (!isNumber || next.number() < 1)
            return false;
    }
    if (next != table.value(field))
        emit edited(update(table).set(field, next));
    return true;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case FacilitatorColumn:
        return tr("Facilitator");
    case NoteTakerColumn:
        return tr("Note-taker");
    default:
        return QString();
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != NotesColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tournee
