// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tally.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/statestore.h"

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
std::string countReferences(const std::string &table, const char *column, const char *only = "")
{
    return "SELECT entity.uuid, count(*) FROM " + table
           + " AS entry JOIN entity ON entity.row = entry.\"" + column + "\" WHERE NOT entry.hidden"
           + only + " GROUP BY entity.row";
}

constexpr const char *onlyVerified =
    " AND entry.verification IN ('verified', 'amended', 'contested')";

/// Where an op that waits would take effect; a null id when its entry has not come either.
EntityId tableOf(WorkbookFile &file, const LoggedOp &op)
{
    const auto kind = kindNamed(op.op.kind);
    if (!kind)
        return {};
    if (*kind == Kind::Table)
        return op.op.entity;
    if (const auto entry = file.state().find(*kind, op.op.entity))
        return entry->reference(Field::Table);
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const auto &value = op.values.fields[i].value;
        if (op.op.fields[i] == FieldKey(nameOf(Field::Table)) && value)
            return EntityId::fromString(value->utf8()).value_or(EntityId());
    }
    return {};
}

} // namespace

Result<Counts> waitingByTable(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Counts> {
        Counts counts;
        for (const LoggedOp &op : file.log().allWaiting())
            ++counts[tableOf(file, op)];
        return counts;
    });
}

Result<Tally> tallyEntries(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<Tally> {
        Tally tally;
        for (const Kind kind : entryKinds()) {
            const std::string table(spec(kind).table);
            countInto(tally.byTable, file, countReferences(table, "table"));
            countInto(tally.verifiedByTable, file, countReferences(table, "table", onlyVerified));
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
