// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"

#include "core/storage/tally.h"

#include <algorithm>

namespace tournee {

namespace {

void addTable(SessionCoverage &coverage, const Entity &table, const Tally &tally)
{
    ++coverage.expectedTables;
    const auto entries = tally.byTable.find(table.id);
    if (hasArrived(table, entries == tally.byTable.end() ? 0 : entries->second))
        ++coverage.receivedTables;
    else if (!table.value(Field::Number).isNull())
        coverage.missingTables.push_back(table.number(Field::Number));
    for (const auto &[element, count] : table.entries(Field::Headcount)) {
        if (const auto background = EntityId::fromString(element))
            coverage.headcount[*background] += count.number();
    }
}

} // namespace

bool hasArrived(const Entity &table, qint64 entries)
{
    return entries > 0 || table.value(Field::Status).utf8() == "closed"
           || std::ranges::any_of(table.entries(Field::Headcount),
                                  [](const auto &count) { return count.second.number() > 0; });
}

Result<Coverage> coverageOf(WorkbookFile &file)
{
    const auto tally = tallyEntries(file);
    if (!tally)
        return tally.error();
    Coverage coverage;
    std::map<EntityId, std::size_t> places;
    auto done = file.forEach(Kind::Session, [&](const Entity &session) {
        if (session.isDeleted())
            return;
        places.emplace(session.id, coverage.sessions.size());
        coverage.sessions.push_back({session, 0, 0, {}, 0, 0, {}});
    });
    const auto sessionOf = [&](const Entity &part) -> SessionCoverage * {
        const auto place = places.find(part.reference(Field::Session));
        return part.isDeleted() || place == places.end() ? nullptr
                                                         : &coverage.sessions[place->second];
    };
    if (done) {
        done = file.forEach(Kind::Round, [&](const Entity &round) {
            if (SessionCoverage *session = sessionOf(round)) {
                ++session->expectedRounds;
                session->receivedRounds += tally->byRound.contains(round.id) ? 1 : 0;
            }
        });
    }
    if (done) {
        done = file.forEach(Kind::Table, [&](const Entity &table) {
            if (SessionCoverage *session = sessionOf(table))
                addTable(*session, table, *tally);
        });
    }
    if (done) {
        done = file.forEach(Kind::Theme, [&](const Entity &theme) {
            if (!theme.isDeleted() && !tally->byTheme.contains(theme.id))
                coverage.themesWithoutEntries.push_back(theme.id);
        });
    }
    if (!done)
        return done.error();
    for (SessionCoverage &session : coverage.sessions)
        std::ranges::sort(session.missingTables);
    return coverage;
}

} // namespace tournee
