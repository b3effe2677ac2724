// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/survey.h"

#include <algorithm>
#include <numeric>

namespace tournee {

namespace {

void countSolution(Survey &survey, const Entity &solution)
{
    const auto outcomes = solution.elements(Field::Outcomes);
    for (const std::string &potential : solution.elements(Field::Potentials)) {
        if (outcomes.empty())
            ++survey.byPotential[{potential, {}}];
        for (const std::string &outcome : outcomes)
            ++survey.byPotential[{potential, outcome}];
    }
    for (const std::string &authority : solution.elements(Field::Authorities))
        ++survey.byAuthority[authority];
}

} // namespace

qint64 Survey::sum(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

Result<Survey> surveyOf(ReportScope &scope, bool withTree)
{
    Survey survey;
    for (const Kind kind : entryKinds()) {
        const std::size_t column =
            static_cast<std::size_t>(kind) - static_cast<std::size_t>(Kind::Challenge);
        const auto read = scope.forEach(kind, [&](const Entity &entry) {
            const Entity *const table = scope.place(entry.reference(Field::Table));
            const EntityId where = table ? table->reference(Field::Session) : EntityId();
            const Entity *const session = scope.place(where);
            const EntityId region = session ? session->reference(Field::Region) : EntityId();
            ++survey.entries[column];
            ++survey.byRegion[region][column];
            ++survey.bySession[session ? where : EntityId()][column];
            for (const EntityId &theme : entry.references(Field::Themes))
                ++survey.byTheme[{theme, region}];
            RankedEntry ranked{entry.id, kind, {}, entry.number(Field::Support)};
            if (!entry.value(Field::Priority).isNull())
                ranked.priority = entry.number(Field::Priority);
            if (ranked.priority || ranked.support > 0)
                survey.ranking.push_back(ranked);
            if (kind == Kind::Solution) {
                countSolution(survey, entry);
                if (!entry.elements(Field::Potentials).empty())
                    survey.dossiers.push_back(ranked);
            }
            if (scope.standsApart(entry))
                survey.quotes.push_back(entry.id);
            else if (withTree)
                survey.tree.add(entry);
        });
        if (!read)
            return read.error();
    }
    rank(survey.ranking);
    rank(survey.dossiers);
    return survey;
}

} // namespace tournee
