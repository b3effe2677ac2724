// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/listing.h"

#include "core/domain/text.h"
#include "core/sqlite/database.h"
#include "core/storage/search.h"
#include "core/storage/workbookfile.h"

#include <sqlite3.h>

#include <array>
#include <string>
#include <string_view>

namespace tournee {

namespace {

constexpr int rowsBetweenLooks = 1024;
constexpr int lettersSorted = 60; ///< two texts that begin with the same so many are alike

/// tournee_folded(text): for sorting without regard to case and accents, once a row.
void foldedOf(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *const text = sqlite3_value_text(values[0]);
    if (!text)
        return;
    const QString beginning =
        textFromUtf8(std::string_view(reinterpret_cast<const char *>(text),
                                      static_cast<std::size_t>(sqlite3_value_bytes(values[0]))))
            .left(lettersSorted);
    const std::string key = utf8FromText(folded(beginning));
    sqlite3_result_text(context, key.data(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

/// What the rows of one kind are sorted by: literal text, three columns.
std::string keysFor(ListingColumn by, Kind kind)
{
    const bool isSolution = kind == Kind::Solution;
    const auto ofSolution = [isSolution](std::string_view column) {
        return (isSolution ? "coalesce(state." + std::string(column) + ", '')" : std::string("''"))
               + ", 0, 0";
    };
    switch (by) {
    case ListingColumn::Arrival:
        return "0, 0, 0";
    case ListingColumn::Kind:
        return std::to_string(static_cast<int>(kind)) + ", 0, 0";
    case ListingColumn::Text:
        return "tournee_folded(state.text), 0, 0";
    case ListingColumn::Region:
        return "region.code, tournee_folded(session.title), place.number";
    case ListingColumn::Session:
        return "tournee_folded(session.title), place.number, 0";
    case ListingColumn::Table:
        return "place.number, tournee_folded(session.title), 0";
    case ListingColumn::Themes:
        return "coalesce(state.themes, ''), 0, 0";
    case ListingColumn::Support:
        return "coalesce(state.support, 0), 0, 0";
    case ListingColumn::Verification:
        return "coalesce(state.verification, ''), 0, 0";
    case ListingColumn::Potentials:
        return ofSolution("potentials");
    case ListingColumn::Outcomes:
        return ofSolution("outcomes");
    case ListingColumn::Authorities:
        return ofSolution("authorities");
    case ListingColumn::Priority:
        return isSolution ? "coalesce(state.priority, 0), 0, 0" : "0, 0, 0";
    case ListingColumn::Starred:
        return "coalesce(state.starred, 0), 0, 0";
    case ListingColumn::Created:
        return "state.created, 0, 0";
    }
    Q_UNREACHABLE();
}

bool needsPlace(ListingColumn by)
{
    return by == ListingColumn::Region || by == ListingColumn::Session
           || by == ListingColumn::Table;
}

std::string sqlFor(const ListingRequest &request, bool isFiltered)
{
    std::string sql;
    for (const Kind kind : entryKinds()) {
        // The name of the table is the schema's, never a person's.
        sql += sql.empty() ? "" : " UNION ALL ";
        sql += "SELECT state.row AS row, " + keysFor(request.by, kind) + " FROM "
               + std::string(spec(kind).table) + " AS state";
        if (isFiltered)
            sql += " JOIN temp.listed AS listed ON listed.row = state.row";
        if (needsPlace(request.by)) {
            sql += " LEFT JOIN seat_table AS place ON place.row = state.\"table\""
                   " LEFT JOIN session ON session.row = place.session"
                   " LEFT JOIN region ON region.row = session.region";
        }
        sql += " WHERE NOT state.hidden AND state.text <> ''";
    }
    const std::string order = request.isDescending ? " DESC" : "";
    if (request.by == ListingColumn::Arrival) // merged, not sorted
        return sql + " ORDER BY 1" + order + " LIMIT ?1";
    return sql + " ORDER BY 2" + order + ", 3" + order + ", 4" + order + ", 1 LIMIT ?1";
}

void keepRows(Database &database, const std::vector<qint64> &rows)
{
    database.execute("CREATE TEMP TABLE IF NOT EXISTS listed (row INTEGER PRIMARY KEY);"
                     "DELETE FROM temp.listed");
    auto &insert = database.prepared("INSERT INTO temp.listed (row) VALUES (?)");
    for (const qint64 row : rows) {
        Database::bindNumber(insert, 1, row);
        insert.exec();
        insert.reset();
    }
}

} // namespace

Result<std::vector<EntityId>> listing(WorkbookFile &file, const ListingRequest &request)
{
    const bool isFiltered = !request.query.trimmed().isEmpty();
    std::vector<qint64> rows;
    if (isFiltered) {
        auto found = matchingRows(file, request.query, request.isOutdated);
        if (!found)
            return found.error();
        rows = std::move(*found);
    }
    return guarded(file.path(), [&]() -> Result<std::vector<EntityId>> {
        Database &database = file.database();
        sqlite3_create_function(database.raw().getHandle(), "tournee_folded", 1,
                                SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedOf, nullptr,
                                nullptr);
        if (isFiltered)
            keepRows(database, rows);
        auto &query = database.prepared("SELECT entity.uuid FROM (" + sqlFor(request, isFiltered)
                                        + ") AS sorted CROSS JOIN entity"
                                          " ON entity.row = sorted.row");
        Database::bindNumber(query, 1, request.most);
        std::vector<EntityId> ids;
        while (query.executeStep()) {
            ids.push_back(EntityId::fromView(Database::blob(query, 0)));
            if (ids.size() % rowsBetweenLooks == 0 && request.isOutdated && *request.isOutdated) {
                query.reset();
                return failure(ErrorCode::Cancelled);
            }
        }
        query.reset();
        return ids;
    });
}

} // namespace tournee
