// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/receptions.h"

#include "core/sqlite/database.h"

namespace tournee {

Result<std::vector<Reception>> receptionsOf(WorkbookFile &file, int most)
{
    return guarded(file.path(), [&]() -> Result<std::vector<Reception>> {
        std::vector<Reception> receptions;
        auto &query = file.database().prepared(
            "SELECT row, file, at, offset_minutes, new_ops, known_ops, waiting_ops, new_entities,"
            " changed_entities, diverging FROM reception ORDER BY row DESC LIMIT ?");
        Database::bindNumber(query, 1, most);
        const auto number = [&](int column) -> qint64 {
            return query.getColumn(column).getInt64();
        };
        while (query.executeStep()) {
            receptions.push_back({number(0), textFromUtf8(Database::text(query, 1)),
                                  Moment{number(2), static_cast<int>(number(3))}, number(4),
                                  number(5), number(6), number(7), number(8), number(9)});
        }
        query.reset();
        return receptions;
    });
}

} // namespace tournee
