// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/smallgroups.h"

#include "core/domain/headcount.h"

#include <algorithm>
#include <vector>

namespace tournee {

namespace {

/// Whether the sum of \a groups, all of them small, leaves open how large each is. Groups of one
/// person each, or each as large as a small group can be, are told by their sum.
bool isOpen(qint64 groups, qint64 sum)
{
    return groups >= 2 && sum >= smallestCountedGroup && sum != groups
           && sum != groups * (smallestCountedGroup - 1);
}

} // namespace

HeadCounts headCountsOf(const Entity &table)
{
    HeadCounts counts;
    if (!spec(table.kind).find(Field::Headcount))
        return counts;
    for (const auto &[element, count] : table.entries(Field::Headcount)) {
        if (const auto background = EntityId::fromString(element))
            counts[*background] += headcountOf(count);
    }
    return counts;
}

Withheld withheldFrom(const HeadCounts &counts)
{
    std::vector<std::pair<qint64, EntityId>> bySize;
    for (const auto &[background, count] : counts) {
        if (count > 0)
            bySize.emplace_back(count, background);
    }
    std::ranges::sort(bySize);
    const auto firstLarge = std::ranges::find_if(
        bySize, [](const auto &group) { return group.first >= smallestCountedGroup; });
    Withheld withheld;
    qint64 sum = 0;
    for (auto group = bySize.begin(); group != firstLarge; ++group) {
        withheld.groups.insert(group->second);
        sum += group->first;
    }
    if (withheld.groups.empty() || isOpen(std::ssize(withheld.groups), sum))
        return withheld;
    if (firstLarge == bySize.end())
        withheld.isTotal = true;
    else
        withheld.groups.insert(firstLarge->second);
    return withheld;
}

} // namespace tournee
