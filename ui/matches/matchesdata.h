// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/matches.h"
#include "ui/matches/matchsearch.h"
#include "ui/sense/entryview.h"

#include <map>
#include <unordered_map>

namespace tournee {

/// What can be looked at on the page of matches.
enum class MatchesView {
    Open, ///< challenges that few have answered, and what may answer them
    Unanswered, ///< challenges without any solution
    Repeated, ///< solutions proposed in several regions
    Decided ///< what was accepted or rejected
};

/// All that people have decided that has a say here.
struct MatchesDecided
{
    MatchDecisions matches;
    DuplicateDecisions duplicates;
};

/// Solutions that have got the potential to be extended since, or have lost it.
using ToExtend = std::unordered_map<EntityId, bool, BytesHash>;

/// A line on the left: a challenge with what may answer it, or a solution with those like it.
struct MatchesRow
{
    std::vector<EntityId> entries; ///< first the one that the line is about
    std::vector<Match> matches; ///< of the others, where a challenge is first
    std::vector<std::string> shared; ///< of solutions that are alike
    std::size_t answers = 0;
    std::optional<MatchDecisions::Decision> decision;
};

/// What stands on the right.
struct MatchesShown
{
    std::vector<EntryView> entries; ///< those of the row that are there, in its order
    std::map<EntityId, QString> alike; ///< what the challenges say that are answered elsewhere
};

// On the storage thread.

[[nodiscard]] Result<MatchesDecided> readMatchesDecided(WorkbookFile &file);
[[nodiscard]] Result<MatchesShown> readMatchesRow(WorkbookFile &file, const MatchesRow &row);

/// What is left of \a found, or what was \a decided.
[[nodiscard]] std::vector<MatchesRow> matchesRows(MatchesView view, const MatchesOfWorkbook &found,
                                                  const MatchesDecided &decided,
                                                  const ToExtend &toExtend);

} // namespace tournee
