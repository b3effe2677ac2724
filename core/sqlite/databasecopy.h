// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sqlite/database.h"

namespace tournee {

/// Makes \a target the same as \a source through SQLite's backup API, as one transaction of the target:
/// all of it or nothing. Neither may have a statement that is still running.
/// Throws Failure: Busy, DiskFull, Io, ReadOnly.
void copyDatabase(Database &source, Database &target);

/// Whether both files hold the same pages, read through SQLite's own descriptors: opening the file
/// that SQLite has open and closing it again would drop its locks (sqlite.org/howtocorrupt.html §2.2).
/// What SQLite itself counts in the first page does not matter. \a source is read under its lock.
[[nodiscard]] bool haveSamePages(Database &source, Database &copy);

/// SQLite's own check, without comparing the indexes' words to the tables'.
[[nodiscard]] bool isStructureSound(Database &database);

} // namespace tournee
