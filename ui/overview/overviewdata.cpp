// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewdata.h"

#include "core/analysis/coverage.h"
#include "core/storage/history.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace tournee {

namespace {

void count(TableTally &tally, std::size_t kind, const Entity &entry)
{
    tally.diverging += isOpen(entry) ? 1 : 0;
    if (entry.isDeleted())
        return;
    ++tally.entries[kind];
    if (entry.created.milliseconds > tally.last.milliseconds)
        tally.last = entry.created;
}

} // namespace

qint64 TableTally::total() const
{
    return std::accumulate(entries.begin(), entries.end(), qint64{0});
}

bool TableOverview::isReceived() const
{
    return hasArrived(table, tally.total());
}

Result<std::vector<SessionOverview>> readOverview(WorkbookFile &file)
{
    auto sessions = file.entities(Kind::Session);
    if (!sessions)
        return sessions.error();
    auto tables = file.entities(Kind::Table);
    if (!tables)
        return tables.error();

    std::vector<SessionOverview> overview;
    std::unordered_map<EntityId, std::size_t, BytesHash> rows;
    for (Entity &session : *sessions) {
        if (session.isDeleted())
            continue;
        rows[session.id] = overview.size();
        overview.push_back({std::move(session), {}});
    }
    SessionOverview loose;
    for (Entity &table : *tables) {
        if (table.isDeleted())
            continue;
        const auto row = rows.find(table.reference(Field::Session));
        SessionOverview &home = row == rows.end() ? loose : overview[row->second];
        home.tables.push_back({std::move(table), {}, false});
    }
    if (!loose.tables.empty())
        overview.push_back(std::move(loose));
    for (SessionOverview &session : overview) {
        std::ranges::stable_sort(session.tables, {}, [](const TableOverview &each) {
            return each.table.number(Field::Number);
        });
    }
    return overview;
}

Result<std::vector<TableTally>> readTallies(WorkbookFile &file, const std::vector<EntityId> &tables)
{
    std::vector<TableTally> tallies;
    for (const EntityId &table : tables) {
        TableTally tally;
        const auto kinds = entryKinds();
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            auto entries = file.referring(kinds[i], Field::Table, table);
            if (!entries)
                return entries.error();
            for (const Entity &entry : *entries)
                count(tally, i, entry);
        }
        tallies.push_back(tally);
    }
    return tallies;
}

} // namespace tournee
