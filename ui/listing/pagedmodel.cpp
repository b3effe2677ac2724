// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listing/pagedmodel.h"

#include "ui/widgets/twolinedelegate.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::size_t mostPagesKept = 200; ///< some ten thousand lines

} // namespace

PagedModel::PagedModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch))
{}

void PagedModel::setColumns(const QStringList &headers)
{
    if (m_headers == headers)
        return;
    beginResetModel();
    m_headers = headers;
    m_pages.clear();
    m_waiting = 0;
    ++m_generation;
    endResetModel();
}

void PagedModel::setIds(std::vector<EntityId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    m_waiting = 0;
    ++m_generation;
    endResetModel();
}

void PagedModel::removeIds(const std::function<bool(const EntityId &)> &isGone)
{
    m_pages.clear();
    m_waiting = 0;
    ++m_generation;
    for (int end = rowCount(); end > 0;) {
        if (!isGone(idAt(end - 1))) {
            --end;
            continue;
        }
        int begin = end - 1;
        while (begin > 0 && isGone(idAt(begin - 1)))
            --begin;
        beginRemoveRows({}, begin, end - 1);
        m_ids.erase(m_ids.begin() + begin, m_ids.begin() + end);
        endRemoveRows();
        end = begin;
    }
    refresh();
}

void PagedModel::refresh()
{
    m_pages.clear();
    m_waiting = 0;
    ++m_generation;
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModel::take(quint64 generation, int page, std::vector<PagedRow> rows)
{
    if (generation != m_generation)
        return;
    --m_waiting;
    const int first = page * rowsOfPage;
    const int last = std::min(first + rowsOfPage, rowCount()) - 1;
    rows.resize(static_cast<std::size_t>(std::max(last - first + 1, 0)));
    m_pages[page] = {true, std::move(rows)};
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit pageTaken();
}

const PagedRow *PagedModel::rowAt(int row) const
{
    const int page = row / rowsOfPage;
    const auto known = m_pages.find(page);
    if (known != m_pages.end()) {
        return known->second.isHere
                   ? &known->second.rows[static_cast<std::size_t>(row % rowsOfPage)]
                   : nullptr;
    }
    if (m_pages.size() >= mostPagesKept)
        std::erase_if(m_pages, [](const auto &each) { return each.second.isHere; });
    m_pages[page];
    ++m_waiting;
    const auto first = m_ids.begin() + page * rowsOfPage;
    const auto last = m_ids.begin() + std::min((page + 1) * rowsOfPage, rowCount());
    m_fetch(m_generation, page, std::vector<EntityId>(first, last));
    return nullptr;
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (role == IdRole)
        return QString::fromStdString(idAt(index.row()).toString());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                        || role == TwoLineDelegate::SecondaryRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    const PagedRow *const row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == TwoLineDelegate::SecondaryRole)
        return row->cells.value(1);
    if (role == Qt::AccessibleTextRole && m_headers.size() == 1)
        return row->cells.join(QStringLiteral(". "));
    return row->cells.value(index.column());
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tournee
