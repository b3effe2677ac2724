// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewmodel.h"

#include "core/report/words.h"
#include "core/storage/history.h"
#include "ui/prepare/framelistmodel.h"
#include "ui/theme/kindmark.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

bool sameRows(const std::vector<SessionOverview> &one, const std::vector<SessionOverview> &other)
{
    return std::ranges::equal(one, other, [](const SessionOverview &a, const SessionOverview &b) {
        return a.session.id == b.session.id
               && std::ranges::equal(a.tables, b.tables,
                                     [](const TableOverview &x, const TableOverview &y) {
                                         return x.table.id == y.table.id;
                                     });
    });
}

/// The hour on the day itself, the day afterwards.
QString shortTime(const Moment &moment)
{
    if (moment.milliseconds == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::OffsetFromUTC,
                                                          moment.offsetMinutes * 60);
    return time.date() == QDate::currentDate() ? time.toString("HH:mm")
                                               : QLocale().toString(time.date(), "d MMM");
}

QVariant countOrNothing(qint64 count)
{
    return count == 0 ? QVariant(QStringLiteral("–")) : QVariant(QLocale().toString(count));
}

/// Which somebody must settle: the table and its entries.
qint64 openAt(const TableOverview &table)
{
    return table.tally.diverging + (isOpen(table.table) ? 1 : 0);
}

} // namespace

void OverviewModel::setOverview(std::vector<SessionOverview> overview)
{
    for (SessionOverview &session : overview) {
        for (TableOverview &table : session.tables) {
            const auto place = m_places.find(table.table.id);
            if (place == m_places.end())
                continue;
            const TableOverview &old = sessionRow(place->second.session)
                                           .tables[static_cast<std::size_t>(place->second.table)];
            table.tally = old.tally;
            table.isCounted = old.isCounted;
        }
    }
    const bool isReset = !sameRows(m_overview, overview);
    if (isReset)
        beginResetModel();
    m_overview = std::move(overview);
    m_places.clear();
    for (int row = 0; row < static_cast<int>(m_overview.size()); ++row) {
        for (int place = 0; place < static_cast<int>(sessionRow(row).tables.size()); ++place)
            m_places[sessionRow(row).tables[static_cast<std::size_t>(place)].table.id] = {row,
                                                                                          place};
    }
    addUp();
    if (isReset)
        endResetModel();
    else
        retranslate();
}

void OverviewModel::setTally(const EntityId &table, const TableTally &tally)
{
    const auto place = m_places.find(table);
    if (place == m_places.end())
        return; // taken away while it was being counted
    TableOverview &row = m_overview[static_cast<std::size_t>(place->second.session)]
                             .tables[static_cast<std::size_t>(place->second.table)];
    row.tally = tally;
    row.isCounted = true;
    addUp();
    const QModelIndex session = index(place->second.session, 0);
    emit dataChanged(index(place->second.table, 0, session),
                     index(place->second.table, ColumnCount - 1, session));
    emit dataChanged(session, session.siblingAtColumn(ColumnCount - 1));
}

void OverviewModel::setTight(bool isTight)
{
    if (std::exchange(m_isTight, isTight) != isTight)
        emit headerDataChanged(Qt::Horizontal, FirstKindColumn, LastEntryColumn - 1);
}

void OverviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_overview.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex session = index(row, 0);
        if (rowCount(session) > 0)
            emit dataChanged(index(0, 0, session),
                             index(rowCount(session) - 1, ColumnCount - 1, session));
    }
}

void OverviewModel::addUp()
{
    m_totals = {};
    for (const SessionOverview &session : m_overview) {
        m_totals.sessions += session.session.id.isNull() ? 0 : 1;
        for (const TableOverview &table : session.tables) {
            ++m_totals.expectedTables;
            m_totals.receivedTables += table.isReceived() ? 1 : 0;
            for (std::size_t i = 0; i < m_totals.entries.size(); ++i)
                m_totals.entries[i] += table.tally.entries[i];
        }
    }
}

std::vector<EntityId> OverviewModel::tables() const
{
    std::vector<EntityId> ids;
    for (const SessionOverview &session : m_overview) {
        for (const TableOverview &table : session.tables)
            ids.push_back(table.table.id);
    }
    return ids;
}

EntityId OverviewModel::tableAt(const QModelIndex &index) const
{
    if (!index.isValid() || !index.parent().isValid())
        return {};
    return sessionRow(index.parent().row()).tables[static_cast<std::size_t>(index.row())].table.id;
}

EntityId OverviewModel::sessionAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    return sessionRow(row).session.id;
}

// The internal id is 0 for a workshop, else the row of the table's workshop + 1.

QModelIndex OverviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex OverviewModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_overview.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(sessionRow(parent.row()).tables.size());
}

int OverviewModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool isSession = !index.parent().isValid();
    if (role == Qt::FontRole && isSession && index.column() == NameColumn) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole && isSession && index.column() == NameColumn)
        return dateAndPlace(sessionRow(index.row()).session);
    if (role != Qt::DisplayRole)
        return {};
    if (isSession)
        return sessionData(sessionRow(index.row()), index.column());
    return tableData(sessionRow(index.parent().row()).tables[static_cast<std::size_t>(index.row())],
                     index.column());
}

QVariant OverviewModel::sessionData(const SessionOverview &session, int column) const
{
    qint64 sum = 0;
    switch (column) {
    case NameColumn: {
        if (session.session.id.isNull())
            return tr("Tables without a workshop");
        const QString title = session.session.text(Field::Title);
        return title.isEmpty() ? tr("Workshop without a title") : title;
    }
    case ReceivedColumn:
        sum = std::ranges::count_if(session.tables, &TableOverview::isReceived);
        return tr("%1 of %2", "tables received of those expected")
            .arg(sum)
            .arg(session.tables.size());
    case LastEntryColumn: {
        Moment last;
        for (const TableOverview &table : session.tables) {
            if (table.tally.last.milliseconds > last.milliseconds)
                last = table.tally.last;
        }
        return shortTime(last);
    }
    case DivergingColumn:
        sum = isOpen(session.session) ? 1 : 0;
        for (const TableOverview &table : session.tables)
            sum += openAt(table);
        return countOrNothing(sum);
    default:
        for (const TableOverview &table : session.tables)
            sum += table.tally.entries[static_cast<std::size_t>(column - FirstKindColumn)];
        return countOrNothing(sum);
    }
}

QVariant OverviewModel::tableData(const TableOverview &table, int column) const
{
    switch (column) {
    case NameColumn: {
        const QString name = table.table.text(Field::Name);
        const qint64 number = table.table.number(Field::Number);
        return name.isEmpty() ? tr("Table %1").arg(number)
                              : tr("Table %1 · %2").arg(number).arg(name);
    }
    case ReceivedColumn:
        if (!table.isCounted)
            return QStringLiteral("…");
        return table.isReceived() ? tr("received") : tr("expected");
    case LastEntryColumn:
        return shortTime(table.tally.last);
    case DivergingColumn:
        return table.isCounted ? countOrNothing(openAt(table)) : QVariant();
    default:
        return table.isCounted
                   ? countOrNothing(
                         table.tally.entries[static_cast<std::size_t>(column - FirstKindColumn)])
                   : QVariant();
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isKind = section >= FirstKindColumn && section < LastEntryColumn;
    const Kind kind =
        isKind ? entryKinds()[static_cast<std::size_t>(section - FirstKindColumn)] : Kind::Table;
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && isKind)
        return kindIcon(kind, QGuiApplication::palette());
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && isKind)
        return pluralFor(kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Workshops and tables");
    case ReceivedColumn:
        return tr("Received");
    case LastEntryColumn:
        return tr("Last entry");
    case DivergingColumn:
        return tr("Diverging");
    default:
        if (m_isTight)
            return QString();
        return kind == Kind::Quote          ? tr("Quotes")
               : kind == Kind::Disagreement ? tr("Disagreements")
                                            : pluralFor(kind);
    }
}

} // namespace tournee
