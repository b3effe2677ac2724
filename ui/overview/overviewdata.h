// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <array>
#include <vector>

namespace tournee {

/// What one table has handed in so far.
struct TableTally
{
    std::array<qint64, 5> entries{}; ///< in the order of entryKinds()
    Moment last; ///< of the newest entry; milliseconds 0 when there is none
    qint64 diverging = 0; ///< entries that somebody must settle

    bool operator==(const TableTally &) const = default;
    [[nodiscard]] qint64 total() const;
};

struct TableOverview
{
    Entity table;
    TableTally tally;
    bool isCounted = false; ///< the tally has been read

    /// Something was noted, or the table was opened or closed.
    [[nodiscard]] bool isReceived() const;
};

struct SessionOverview
{
    Entity session; ///< its id is null for tables without a workshop
    std::vector<TableOverview> tables; ///< by number
};

// On the storage thread.

/// Every workshop and table, nothing counted yet; none that is deleted.
[[nodiscard]] Result<std::vector<SessionOverview>> readOverview(WorkbookFile &file);
/// Counts what stands at \a tables, in their order.
[[nodiscard]] Result<std::vector<TableTally>> readTallies(WorkbookFile &file,
                                                          const std::vector<EntityId> &tables);

} // namespace tournee
