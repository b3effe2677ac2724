// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <unordered_map>

namespace tournee {

using Counts = std::unordered_map<EntityId, qint64, BytesHash>;

/// How many entries stand where; deleted ones are not counted.
struct Tally
{
    Counts byTable;
    Counts verifiedByTable; ///< of those, what the table has looked at again
    Counts byRound;
    Counts byTheme;
};

/// Counts in the database: half a million entries are not read one by one.
Result<Tally> tallyEntries(WorkbookFile &file);

/// How many ops wait for data that has not arrived, by the table where they will take effect; under a null id
/// those of which nobody knows it yet.
Result<Counts> waitingByTable(WorkbookFile &file);

} // namespace tournee
