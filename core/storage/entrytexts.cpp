// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entrytexts.h"

#include "core/sqlite/database.h"
#include "core/storage/workbookfile.h"

namespace tournee {

std::vector<EntityId> idsIn(std::string_view json)
{
    constexpr std::size_t idLength = 36;
    std::vector<EntityId> ids;
    for (std::size_t at = json.find('"'); at != std::string_view::npos;
         at = json.find('"', at + idLength + 2)) {
        if (const auto id = EntityId::fromString(json.substr(at + 1, idLength)))
            ids.push_back(*id);
    }
    return ids;
}

Result<EntryTexts> readEntryTexts(WorkbookFile &file, Kind kind, qint64 from, int most)
{
    return guarded(file.path(), [&]() -> Result<EntryTexts> {
        // The name of the table is the schema's, never a person's.
        auto &query = file.database().prepared(
            "SELECT state.row, entity.uuid, place.uuid, state.text, state.themes FROM "
            + std::string(spec(kind).table)
            + " AS state JOIN entity ON entity.row = state.row"
              " LEFT JOIN entity AS place ON place.row = state.\"table\""
              " WHERE state.row > ?1 AND NOT state.hidden AND state.text <> ''"
              " ORDER BY state.row LIMIT ?2");
        Database::bindNumber(query, 1, from);
        Database::bindNumber(query, 2, most);
        EntryTexts texts;
        texts.next = -1;
        while (query.executeStep()) {
            EntryText entry;
            entry.id = EntityId::fromView(Database::blob(query, 1));
            entry.kind = kind;
            if (!query.getColumn(2).isNull())
                entry.table = EntityId::fromView(Database::blob(query, 2));
            entry.text = Database::text(query, 3);
            entry.themes = idsIn(Database::text(query, 4));
            texts.entries.push_back(std::move(entry));
            if (static_cast<int>(texts.entries.size()) == most)
                texts.next = query.getColumn(0).getInt64();
        }
        query.reset();
        return texts;
    });
}

} // namespace tournee
