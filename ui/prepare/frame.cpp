// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/frame.h"

#include "core/storage/owntour.h"

#include <algorithm>

namespace tournee {

namespace {

void keepPresent(std::vector<Entity> &entities)
{
    std::erase_if(entities, [](const Entity &entity) { return entity.isDeleted(); });
}

} // namespace

Result<TourFrame> readTourFrame(WorkbookFile &file)
{
    TourFrame frame;
    auto tour = ownTour(file);
    if (!tour)
        return tour.error();
    frame.tour = std::move(*tour);
    auto sessions = file.entities(Kind::Session);
    auto regions = file.entities(Kind::Region);
    for (auto *entities : {&sessions, &regions}) {
        if (!*entities)
            return entities->error();
        keepPresent(**entities);
    }
    frame.sessions = std::move(*sessions);
    frame.regions = std::move(*regions);
    return frame;
}

Result<SessionFrame> readSessionFrame(WorkbookFile &file, const EntityId &session)
{
    auto found = file.find(Kind::Session, session);
    if (!found)
        return found.error();
    if (!*found || (*found)->isDeleted())
        return failure(ErrorCode::UnknownEntity, QString::fromStdString(session.toString()));
    auto rounds = file.referring(Kind::Round, Field::Session, session);
    if (!rounds)
        return rounds.error();
    auto tables = file.referring(Kind::Table, Field::Session, session);
    if (!tables)
        return tables.error();
    keepPresent(*rounds);
    keepPresent(*tables);
    std::ranges::stable_sort(*rounds, {}, &Entity::position);
    std::ranges::stable_sort(*tables, {},
                             [](const Entity &table) { return table.number(Field::Number); });
    return SessionFrame{std::move(**found), std::move(*rounds), std::move(*tables)};
}

} // namespace tournee
