// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sqlite/database.h"

#include <span>

namespace tournee {

/// "Trne" in the header of the SQLite file.
inline constexpr int workbookApplicationId = 0x54726e65;

/// One step from a version of the workbook's layout to the next. Never changed once released.
struct Migration
{
    int version; ///< PRAGMA user_version after it
    const char *sql;
};

/// In order; the last one is the version that this program writes. Only what is not derived: the
/// state and the search index are made from core/domain/schema.h and are rebuilt when that changes.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int currentWorkbookVersion();

/// Whether the tables of the log are tables and nothing else: a file that somebody made may have
/// views, triggers or columns that compute in their place.
[[nodiscard]] bool hasOurTables(Database &database);

/// Brings \a database up to date in one transaction. Throws Failure: NotAWorkbook for a foreign
/// file, WorkbookTooNew for one of a newer program, WorkbookDamaged for one without our tables. True when something was changed.
bool migrate(Database &database);

} // namespace tournee
