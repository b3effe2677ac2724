// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <optional>
#include <vector>

namespace tournee {

/// What is prepared for the whole tour; of the workshops only themselves.
struct TourFrame
{
    std::optional<Entity> tour;
    std::vector<Entity> sessions; ///< in canonical order; none that is deleted
    std::vector<Entity> regions;
};

/// One workshop with what stands in it; none that is deleted.
struct SessionFrame
{
    Entity session;
    std::vector<Entity> rounds;
    std::vector<Entity> tables; ///< by number
};

// On the storage thread.
[[nodiscard]] Result<TourFrame> readTourFrame(WorkbookFile &file);
/// UnknownEntity when there is no such workshop any more.
[[nodiscard]] Result<SessionFrame> readSessionFrame(WorkbookFile &file, const EntityId &session);

} // namespace tournee
