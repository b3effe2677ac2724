// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardmodel.h"

#include "ui/theme/theme.h"

#include <QDate>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace tournee {

void BoardModel::setSessions(std::vector<SessionCoverage> sessions)
{
    beginResetModel();
    m_sessions = std::move(sessions);
    m_mostTables = 0;
    for (const SessionCoverage &each : m_sessions)
        m_mostTables = std::max(m_mostTables, static_cast<int>(each.tables.size()));
    endResetModel();
}

void BoardModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_sessions.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const TableCoverage *BoardModel::tableAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstTableColumn)
        return nullptr;
    const auto &tables = m_sessions[static_cast<std::size_t>(index.row())].tables;
    const auto place = static_cast<std::size_t>(index.column() - FirstTableColumn);
    return place < tables.size() ? &tables[place] : nullptr;
}

QModelIndex BoardModel::indexOf(const EntityId &table) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstTableColumn; column < columnCount(); ++column) {
            const TableCoverage *const each = tableAt(index(row, column));
            if (each && each->table.id == table)
                return index(row, column);
        }
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstTableColumn + m_mostTables;
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const bool isEmpty = index.column() >= FirstTableColumn && !tableAt(index);
    return isEmpty ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QString BoardModel::markOf(TableState state)
{
    switch (state) {
    case TableState::Expected:
        return QStringLiteral("○");
    case TableState::Late:
        return QStringLiteral("▲");
    case TableState::Received:
        return QStringLiteral("●");
    case TableState::Verified:
        break;
    }
    return QStringLiteral("✔");
}

QString BoardModel::wordFor(TableState state)
{
    switch (state) {
    case TableState::Expected:
        return tr("expected");
    case TableState::Late:
        return tr("late");
    case TableState::Received:
        return tr("received");
    case TableState::Verified:
        break;
    }
    return tr("verified");
}

/// "4 ● ×2": the number, the sign, how often it came when that is more than once, and what waits.
QString BoardModel::markOf(const TableCoverage &table)
{
    const QString number = table.table.value(Field::Number).isNull()
                               ? QStringLiteral("–")
                               : QString::number(table.table.number(Field::Number));
    QString words = number + QChar(QChar::Nbsp) + markOf(table.state);
    if (table.receptions > 1)
        words += QStringLiteral(" ×%1").arg(table.receptions);
    if (table.waiting > 0)
        words += QStringLiteral(" …");
    return words;
}

QString BoardModel::wordsFor(const TableCoverage &table)
{
    QStringList words;
    words << (table.table.value(Field::Number).isNull()
                  ? tr("Table without a number")
                  : tr("Table %1").arg(table.table.number(Field::Number)));
    const QString name = table.table.text(Field::Name).simplified();
    if (!name.isEmpty())
        words << name;
    words << wordFor(table.state);
    if (table.entries > 0) {
        words << tr("%n entries", nullptr, static_cast<int>(table.entries));
        words << tr("%n of them verified", nullptr, static_cast<int>(table.verified));
    }
    if (table.receptions > 0)
        words << tr("received %n time(s)", nullptr, static_cast<int>(table.receptions));
    if (table.waiting > 0)
        words << tr("%n change(s) wait for data that has not arrived", nullptr,
                    static_cast<int>(table.waiting));
    return words.join(QStringLiteral(", "));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionCoverage &session = m_sessions[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() == TitleColumn   ? Qt::AlignLeft
                         : index.column() == CountColumn ? Qt::AlignRight
                                                         : Qt::AlignHCenter)
                        | Qt::AlignVCenter);
    }
    if (index.column() == TitleColumn) {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const QString title = session.session.text(Field::Title).simplified();
        const QDate day = QDate::fromString(session.session.text(Field::Date), Qt::ISODate);
        const QString words = title.isEmpty() ? tr("Workshop without a title") : title;
        return day.isValid()
                   ? words + QStringLiteral(" · ") + QLocale().toString(day, QLocale::ShortFormat)
                   : words;
    }
    if (index.column() == CountColumn) {
        if (role == Qt::DisplayRole)
            return tr("%1 of %2", "received, expected")
                .arg(session.receivedTables)
                .arg(session.expectedTables);
        return {};
    }
    const TableCoverage *const table = tableAt(index);
    if (!table)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return markOf(*table);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wordsFor(*table);
    case Qt::ForegroundRole: {
        const Colours &all = colours(QGuiApplication::palette());
        return table->state == TableState::Late       ? all.alarm
               : table->state == TableState::Expected ? all.secondary
               : table->state == TableState::Verified ? all.solution
                                                      : all.ink;
    }
    case StateRole:
        return static_cast<int>(table->state);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Workshop");
    case CountColumn:
        return tr("Received");
    case FirstTableColumn:
        return tr("Tables");
    default:
        return QString();
    }
}

} // namespace tournee
