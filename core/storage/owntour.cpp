// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/owntour.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"

#include <limits>
#include <tuple>

namespace tournee {

namespace {

/// Segments are numbered as they come and never change. What is in none yet is younger than all.
qint64 arrivalOf(WorkbookFile &file, const EntityId &id)
{
    auto &query =
        file.database().prepared("SELECT min(segment) FROM segment_entity WHERE entity = ?");
    Database::bindNumber(query, 1, file.log().findRow(id));
    qint64 segment = std::numeric_limits<qint64>::max();
    if (query.executeStep() && !query.getColumn(0).isNull())
        segment = query.getColumn(0).getInt64();
    query.reset();
    return segment;
}

} // namespace

Result<std::optional<Entity>> ownTour(WorkbookFile &file)
{
    auto tours = file.entities(Kind::Tour);
    if (!tours)
        return tours.error();
    return guarded(file.path(), [&]() -> Result<std::optional<Entity>> {
        std::optional<Entity> own;
        std::tuple<qint64, quint64, EntityId> first;
        for (Entity &tour : *tours) {
            if (tour.isDeleted())
                continue;
            const std::tuple place(arrivalOf(file, tour.id), tour.createdLamport, tour.id);
            if (!own || place < first) {
                first = place;
                own = std::move(tour);
            }
        }
        return own;
    });
}

} // namespace tournee
