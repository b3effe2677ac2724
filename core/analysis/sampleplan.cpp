// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sampleplan.h"

#include <algorithm>
#include <map>

namespace tournee {

namespace {

/// Splits \a total over \a count by uneven weights, so that the parts add up exactly.
std::vector<qint64> shares(qint64 total, std::size_t count, SampleRandom &random)
{
    std::vector<qint64> upTo;
    upTo.reserve(count);
    qint64 sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        upTo.push_back(sum += random.between(60, 140));
    std::vector<qint64> result;
    qint64 given = 0;
    for (const qint64 weight : upTo) {
        const qint64 until = total * weight / sum;
        result.push_back(until - given);
        given = until;
    }
    return result;
}

} // namespace

SampleSize sampleSize(std::optional<int> tables, std::optional<qint64> entries)
{
    constexpr qint64 entriesATable = 50;
    constexpr qint64 mostTables = 100'000;
    if (tables && entries)
        return {*tables, *entries};
    if (tables)
        return {*tables, *tables * entriesATable};
    if (entries) {
        const qint64 enough = (*entries + entriesATable - 1) / entriesATable;
        return {static_cast<int>(std::clamp<qint64>(enough, 1, mostTables)), *entries};
    }
    return {};
}

SamplePlan::SamplePlan(const SampleText &text, SampleSize size, SampleRandom &random)
{
    size.tables = std::max(size.tables, 1);
    size.entries = std::max<qint64>(size.entries, 0);

    std::map<std::string, std::vector<const SampleMunicipality *>> byRegion;
    for (const SampleMunicipality &municipality : text.municipalities())
        byRegion[municipality.region].push_back(&municipality);
    for (auto &[region, municipalities] : byRegion) {
        m_regions.push_back(region);
        m_municipalities.push_back(std::move(municipalities));
    }
    planSessions(size.tables, random);
    planTables(size, random);
}

const std::vector<const SampleMunicipality *> &SamplePlan::municipalities(
    const std::string &region) const
{
    const auto at = std::ranges::find(m_regions, region) - m_regions.begin();
    return m_municipalities[static_cast<std::size_t>(at)];
}

void SamplePlan::planSessions(int tables, SampleRandom &random)
{
    constexpr int tablesThatThreeRegionsFill = 36;
    constexpr int tablesThatBringARegion = 12;
    constexpr int largeTour = 150;
    const int tablesInAWorkshop = tables < largeTour ? 7 : 22;

    std::vector<std::string> visited = m_regions;
    for (std::size_t i = visited.size() - 1; i > 0; --i)
        std::swap(visited[i], visited[random.below(i + 1)]);
    const int more = std::max(0, tables - tablesThatThreeRegionsFill) / tablesThatBringARegion;
    const int regions = std::min({3 + more, static_cast<int>(m_regions.size()), tables});
    visited.resize(static_cast<std::size_t>(regions));

    const auto sessions = static_cast<std::size_t>(
        std::max(regions, (tables + tablesInAWorkshop - 1) / tablesInAWorkshop));
    std::map<std::string, std::size_t> workshopsIn;
    int day = 0;
    for (std::size_t i = 0; i < sessions; ++i) {
        const std::string &region = visited[i % visited.size()];
        const auto &places = municipalities(region);
        m_sessions.push_back({.region = region,
                              .where = places[workshopsIn[region]++ % places.size()],
                              .day = day,
                              .morning = random.percent(20)});
        // A large tour has several workshops an evening, in different places.
        const bool sameEvening =
            sessions > 40 && !random.percent(static_cast<int>(4000 / sessions));
        if (!sameEvening)
            day += random.between(1, 3);
    }
}

void SamplePlan::planTables(SampleSize size, SampleRandom &random)
{
    // Every session has a table before the rest is shared.
    const auto perSession =
        shares(size.tables - static_cast<qint64>(m_sessions.size()), m_sessions.size(), random);
    for (std::size_t s = 0; s < m_sessions.size(); ++s) {
        PlannedSession &session = m_sessions[s];
        session.firstTable = m_tables.size();
        session.tableCount = static_cast<std::size_t>(perSession[s]) + 1;
        for (std::size_t n = 0; n < session.tableCount; ++n)
            m_tables.push_back({.session = s, .number = static_cast<int>(n + 1)});
    }

    constexpr std::size_t tablesThatLoseNone = 6;
    if (m_tables.size() >= tablesThatLoseNone) {
        const std::size_t missing = std::max<std::size_t>(1, m_tables.size() / 25);
        for (std::size_t i = 0; i < missing; ++i)
            m_tables[random.below(m_tables.size())].received = false;
    }
    std::vector<PlannedTable *> received;
    for (PlannedTable &table : m_tables) {
        if (table.received)
            received.push_back(&table);
    }
    const auto perTable = shares(size.entries, received.size(), random);
    for (std::size_t i = 0; i < received.size(); ++i)
        received[i]->entries = perTable[i];
}

} // namespace tournee
