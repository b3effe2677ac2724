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
    Counts byRound;
    Counts byTheme;
};

/// Counts in the database: half a million entries are not read one by one.
Result<Tally> tallyEntries(WorkbookFile &file);

} // namespace tournee
