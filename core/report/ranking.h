// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <vector>

namespace tournee {

struct RankedEntry
{
    EntityId id;
    Kind kind = Kind::Solution;
    std::optional<qint64> priority; ///< 1 is the first
    qint64 support = 0;
};

/// Everything that was given a priority or support: by priority, then by support, then in canonical
/// order. The support of different tables is never added up.
Result<std::vector<RankedEntry>> rankedEntries(ReportScope &scope);

/// Puts into that order what is in canonical order.
void rank(std::vector<RankedEntry> &entries);

} // namespace tournee
