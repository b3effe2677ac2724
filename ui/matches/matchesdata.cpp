// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/matches/matchesdata.h"

#include <algorithm>

namespace tournee {

Result<MatchesDecided> readMatchesDecided(WorkbookFile &file)
{
    auto matches = MatchDecisions::of(file);
    if (!matches)
        return matches.error();
    const auto duplicates = DuplicateDecisions::of(file);
    if (!duplicates)
        return duplicates.error();
    return MatchesDecided{std::move(*matches), duplicates->apartOnly()};
}

Result<MatchesShown> readMatchesRow(WorkbookFile &file, const MatchesRow &row)
{
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    auto entries = views->all(row.entries);
    if (!entries)
        return entries.error();
    MatchesShown shown{std::move(*entries), {}};
    for (const Match &match : row.matches) {
        if (match.alike.isNull())
            continue;
        const auto alike = file.find(Kind::Challenge, match.alike);
        if (!alike)
            return alike.error();
        if (*alike && !(*alike)->isDeleted())
            shown.alike[match.alike] = (*alike)->text(Field::Text).simplified();
    }
    return shown;
}

namespace {

std::vector<MatchesRow> openRows(MatchesView view, const MatchesOfWorkbook &found,
                                 const MatchDecisions &decided)
{
    std::vector<MatchesRow> rows;
    for (const OpenChallenge &open : found.found.challenges) {
        MatchesRow row{{open.challenge}, {}, {}, open.answers.size(), {}};
        if (view == MatchesView::Unanswered) {
            if (open.answers.empty() && !decided.isAnswered(open.challenge))
                rows.push_back(std::move(row));
            continue;
        }
        for (const Match &match : open.matches) {
            if (decided.contains(match.challenge, match.solution))
                continue;
            row.entries.push_back(match.solution);
            row.matches.push_back(match);
        }
        if (!row.matches.empty())
            rows.push_back(std::move(row));
    }
    // Those that nobody has answered come first.
    std::ranges::stable_sort(rows, {}, [](const MatchesRow &row) { return row.answers > 0; });
    return rows;
}

std::vector<MatchesRow> repeatedRows(const MatchesOfWorkbook &found,
                                     const DuplicateDecisions &decided, const ToExtend &toExtend)
{
    std::vector<MatchesRow> rows;
    for (const DuplicateProposal &each : duplicateProposals(found.found.repeated, decided, 0)) {
        const bool isDone = std::ranges::all_of(each.entries, [&](const EntityId &id) {
            const auto listed = found.listed.find(id);
            if (const auto known = toExtend.find(id); known != toExtend.end())
                return known->second;
            return listed != found.listed.end() && listed->second.isToExtend;
        });
        if (!isDone)
            rows.push_back({each.entries, {}, each.shared, 0, {}});
    }
    return rows;
}

} // namespace

std::vector<MatchesRow> matchesRows(MatchesView view, const MatchesOfWorkbook &found,
                                    const MatchesDecided &decided, const ToExtend &toExtend)
{
    switch (view) {
    case MatchesView::Open:
    case MatchesView::Unanswered:
        return openRows(view, found, decided.matches);
    case MatchesView::Repeated:
        return repeatedRows(found, decided.duplicates, toExtend);
    case MatchesView::Decided:
        break;
    }
    std::vector<MatchesRow> rows;
    for (const MatchDecisions::Decision &each : decided.matches.all()) {
        rows.push_back(
            {{each.verdict.reference(Field::First), each.verdict.reference(Field::Second)},
             {},
             {},
             0,
             each});
    }
    return rows;
}

} // namespace tournee
