// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ranking.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tournee {

void rank(std::vector<RankedEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, [](const RankedEntry &each) {
        return std::tuple(each.priority.value_or(std::numeric_limits<qint64>::max()),
                          -each.support);
    });
}

Result<std::vector<RankedEntry>> rankedEntries(ReportScope &scope)
{
    std::vector<RankedEntry> ranking;
    for (const Kind kind : entryKinds()) {
        const auto read = scope.forEach(kind, [&](const Entity &entry) {
            RankedEntry ranked{entry.id, kind, {}, entry.number(Field::Support)};
            if (!entry.value(Field::Priority).isNull())
                ranked.priority = entry.number(Field::Priority);
            if (ranked.priority || ranked.support > 0)
                ranking.push_back(ranked);
        });
        if (!read)
            return read.error();
    }
    rank(ranking);
    return ranking;
}

} // namespace tournee
