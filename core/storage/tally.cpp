// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tally.h"

#include "core/sqlite/database.h"

#include <string>

namespace tournee {

namespace {

void countInto(Counts &counts, WorkbookFile &file, const std::string &sql)
{
    auto &query = file.database().prepared(sql);
    while (query.executeStep()) {
        const EntityId id = EntityId::fromView(Database::blob(query, 0));
        counts[id] += query.getColumn(1).getInt64();
    }
    query.reset();
}

/// Names of the schema, never words of a person.
std::string countReferences(const std::string &table, const char *column)
{
    return "SELECT entity.uuid, count(*) FROM " + table
           + " AS entry JOIN entity ON entity.row = entry.\"" + column
           + "\" WHERE NOT entry.hidden GROUP BY entity.row";
}

} // namespace

Result<Tally> tallyEntries(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Tally> {
        Tally tally;
        for (const Kind kind : entryKinds()) {
            const std::string table(spec(kind).table);
            countInto(tally.byTable, file, countReferences(table, "table"));
            countInto(tally.byRound, file, countReferences(table, "round"));
            auto &query = file.database().prepared(
                "SELECT theme.value, count(*) FROM " + table
                + " AS entry, json_each(entry.themes) AS theme WHERE NOT entry.hidden AND"
                  " entry.themes IS NOT NULL GROUP BY theme.value");
            while (query.executeStep()) {
                if (const auto id = EntityId::fromString(Database::text(query, 0)))
                    tally.byTheme[*id] += query.getColumn(1).getInt64();
            }
            query.reset();
        }
        return tally;
    });
}

} // namespace tournee
