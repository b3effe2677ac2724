// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <map>
#include <string_view>
#include <vector>

namespace tournee {

/// How far a table is.
enum class TableState {
    Expected,
    Late, ///< the day of its workshop is over and nothing has come
    Received, ///< see hasArrived()
    Verified ///< and the table has looked at each entry again
};

/// "expected", "late", "received" or "verified".
[[nodiscard]] std::string_view codeOf(TableState state);

struct TableCoverage
{
    Entity table;
    TableState state = TableState::Expected;
    qint64 entries = 0;
    qint64 verified = 0; ///< of those
    qint64 receptions = 0; ///< files that brought something of it; 0 when it was written here
    Moment last; ///< when the last of them came, in UTC
    qint64 waiting = 0; ///< edits that wait for data which has not arrived

    [[nodiscard]] bool isMissing() const
    {
        return state == TableState::Expected || state == TableState::Late;
    }
};

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
    std::vector<TableCoverage> tables; ///< by number; those without one last

    [[nodiscard]] qint64 count(TableState state) const;
};

struct Coverage
{
    std::vector<SessionCoverage> sessions; ///< in canonical order
    std::vector<EntityId> themesWithoutEntries;
    qint64 waitingElsewhere = 0; ///< edits that wait, and nobody knows yet at which table
};

/// Whether something of \a table has come: one of \a entries, a head count, or that it is closed. That
/// it is expected, or was opened somewhere, is nothing yet.
[[nodiscard]] bool hasArrived(const Entity &table, qint64 entries);

/// Deleted things are neither expected nor received.
Result<Coverage> coverageOf(WorkbookFile &file);

/// Workshops with late tables first, then those that wait for some, then the others.
void putMissingFirst(Coverage &coverage);

} // namespace tournee
