// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/entrytree.h"
#include "core/report/ranking.h"
#include "core/report/reportscope.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tournee {

/// What is counted in all the entries of a report, and which of them it tells, in one reading.
struct Survey
{
    using Counts = std::array<qint64, 5>; ///< by kind, from challenge to note

    Counts entries{};
    std::map<EntityId, Counts> byRegion; ///< a null id: at no workshop with a region
    std::map<EntityId, Counts> bySession; ///< a null id: at none
    /// Theme, region: what has several themes counts in each.
    std::map<std::pair<EntityId, EntityId>, qint64> byTheme;
    /// Potential, outcome; an empty outcome: of solutions that have none.
    std::map<std::pair<std::string, std::string>, qint64> byPotential;
    std::map<std::string, qint64> byAuthority;
    std::vector<RankedEntry> ranking; ///< see rankedEntries()
    std::vector<RankedEntry> dossiers; ///< solutions with potential, in the same order
    EntryTree tree; ///< only when asked for
    std::vector<EntityId> quotes; ///< of those that stand apart; see ReportScope::standsApart()

    [[nodiscard]] static qint64 sum(const Counts &counts);
};

/// Errors: Cancelled, those of files.
Result<Survey> surveyOf(ReportScope &scope, bool withTree);

} // namespace tournee
