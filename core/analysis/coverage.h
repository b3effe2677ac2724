// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <map>
#include <vector>

namespace tournee {

/// What of one workshop has come and what has not.
struct SessionCoverage
{
    Entity session;
    qint64 expectedTables = 0; ///< all that are prepared
    qint64 receivedTables = 0; ///< see hasArrived()
    std::vector<qint64> missingTables; ///< their numbers, ascending
    qint64 expectedRounds = 0;
    qint64 receivedRounds = 0; ///< those with an entry
    std::map<EntityId, qint64> headcount; ///< by background, over all tables
};

struct Coverage
{
    std::vector<SessionCoverage> sessions; ///< in canonical order
    std::vector<EntityId> themesWithoutEntries;
};

/// Whether something of \a table has come: one of \a entries, a head count, or that it is closed. That
/// it is expected, or was opened somewhere, is nothing yet.
[[nodiscard]] bool hasArrived(const Entity &table, qint64 entries);

/// Deleted things are neither expected nor received.
Result<Coverage> coverageOf(WorkbookFile &file);

} // namespace tournee
