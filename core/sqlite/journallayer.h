// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace tournee {

// A layer between SQLite and the system's files that spares a commit the sync of a folder in which nothing changed.
// SQLite (os_unix.c) syncs the folder with each journal that it opened to create, even one that was kept from the
// commit before (journal_mode PERSIST); such a one is opened here as the file that it is. Thread-safe.

/// Names the layer to sqlite3_open_v2().
[[nodiscard]] const char *journalLayer();

/// A transaction begins on a connection through the layer.
void journalBegins(sqlite3 *connection);
/// It is committed: the journal that it opened was synced, and the folder with it.
void journalCommitted(sqlite3 *connection);

} // namespace tournee
