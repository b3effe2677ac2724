// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sqlite/database.h"

namespace tournee {

/// Makes \a target the same as \a source through SQLite's backup API, as one transaction of the target:
/// all of it or nothing. Neither may have a statement that is still running.
/// Throws Failure: Busy, DiskFull, Io, ReadOnly.
void copyDatabase(Database &source, Database &target);

/// Writes the bytes of \a source, which must not be in a transaction, to a new file \a path; each block is
/// read again and compared. Read through SQLite's own descriptor and under its lock: opening the file
/// that SQLite has open and closing it again would drop its locks (sqlite.org/howtocorrupt.html §2.2).
/// The new file has the permissions of the old one, and is not synced. Throws Failure: FileNotWritable, DiskFull, Io.
void copyFile(Database &source, const QString &path);

/// SQLite's own check, without comparing the indexes' words to the tables'.
[[nodiscard]] bool isStructureSound(Database &database);

} // namespace tournee
