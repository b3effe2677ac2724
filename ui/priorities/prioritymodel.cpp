// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/priorities/prioritymodel.h"

#include "ui/theme/kindmark.h"

#include <algorithm>

namespace tournee {

void rank(std::vector<Priority> &priorities)
{
    for (Priority &each : priorities) {
        const auto more = std::ranges::count_if(
            priorities, [&](const Priority &other) { return other.support > each.support; });
        const auto alike = std::ranges::count(priorities, each.support, &Priority::support);
        each.rank = each.support > 0 ? static_cast<int>(more) + 1 : 0;
        each.isTied = each.support > 0 && alike > 1;
    }
}

std::vector<Priority> ranked(std::vector<Priority> priorities)
{
    rank(priorities);
    std::erase_if(priorities, [](const Priority &each) { return each.rank == 0; });
    std::ranges::stable_sort(priorities, {}, &Priority::rank);
    return priorities;
}

void PriorityModel::setPriorities(std::vector<Priority> priorities)
{
    m_most = 0;
    for (const Priority &each : priorities)
        m_most = std::max(m_most, each.support);
    const bool isSameList =
        std::ranges::equal(priorities, m_priorities, {}, &Priority::id, &Priority::id);
    if (isSameList) {
        m_priorities = std::move(priorities);
        if (!m_priorities.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    std::vector<Priority> former = std::exchange(m_priorities, std::move(priorities));
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &each : kept) {
        const auto row = static_cast<std::size_t>(each.row());
        changePersistentIndex(each, row < former.size() ? indexOf(former[row].id) : QModelIndex());
    }
    emit layoutChanged();
}

EntityId PriorityModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_priorities[static_cast<std::size_t>(index.row())].id : EntityId{};
}

QModelIndex PriorityModel::indexOf(EntityId id) const
{
    const auto it = std::ranges::find(m_priorities, id, &Priority::id);
    return it == m_priorities.end() ? QModelIndex()
                                    : index(static_cast<int>(it - m_priorities.begin()));
}

int PriorityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_priorities.size());
}

QVariant PriorityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Priority &each = m_priorities[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return each.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. Support: %3").arg(kindName(each.kind), each.text).arg(each.support);
    case KindRole:
        return static_cast<int>(each.kind);
    case SupportRole:
        return each.support;
    case RankRole:
        return each.rank;
    case IsTiedRole:
        return each.isTied;
    case ShareRole:
        return m_most == 0 ? 0.0 : static_cast<double>(each.support) / m_most;
    default:
        return {};
    }
}

} // namespace tournee
