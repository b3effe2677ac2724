// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/journallayer.h"

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <set>
#include <string>

namespace tournee {

namespace {

/// What this process knows of the journals that lie beside its databases, by their paths.
class Journals
{
public:
    void forget(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        m_opened.erase(path);
        m_durable.erase(path);
    }
    void begin(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        m_opened.erase(path);
    }
    void commit(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        if (m_opened.contains(path))
            m_durable.insert(path);
    }
    void open(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        m_opened.insert(path);
    }
    [[nodiscard]] bool isDurable(const std::string &path)
    {
        const std::lock_guard lock(m_mutex);
        return m_durable.contains(path);
    }

private:
    std::mutex m_mutex;
    std::set<std::string> m_opened; ///< in the transaction that goes on
    std::set<std::string> m_durable; ///< their names outlast a power cut
};

Journals &journals()
{
    static Journals journals;
    return journals;
}

std::string journalOf(const char *database)
{
    return std::string(database ? database : "") + "-journal";
}

/// Asked each time: a test may put another disk under everything.
sqlite3_vfs &below()
{
    return *sqlite3_vfs_find(nullptr);
}

int openJournal(const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs &system = below();
    if ((flags & SQLITE_OPEN_CREATE) == 0) { // left by whoever lost power: nobody synced its name
        journals().forget(path);
        return system.xOpen(&system, path, file, flags, outFlags);
    }
    if (journals().isDurable(path)) {
        const int there = system.xOpen(&system, path, file, flags & ~SQLITE_OPEN_CREATE, outFlags);
        if (there == SQLITE_OK)
            return there;
        journals().forget(path); // somebody took it away
    }
    journals().open(path);
    return system.xOpen(&system, path, file, flags, outFlags);
}

int openThrough(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    if (path && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0)
        return openJournal(path, file, flags, outFlags);
    if (path && (flags & SQLITE_OPEN_MAIN_DB) != 0) // another file may stand there than last time
        journals().forget(journalOf(path));
    sqlite3_vfs &system = below();
    return system.xOpen(&system, path, file, flags, outFlags);
}

int removeThrough(sqlite3_vfs *, const char *path, int syncFolder)
{
    journals().forget(path);
    sqlite3_vfs &system = below();
    return system.xDelete(&system, path, syncFolder);
}

int accessThrough(sqlite3_vfs *, const char *path, int flags, int *answer)
{
    sqlite3_vfs &system = below();
    return system.xAccess(&system, path, flags, answer);
}

int fullNameThrough(sqlite3_vfs *, const char *path, int size, char *target)
{
    sqlite3_vfs &system = below();
    return system.xFullPathname(&system, path, size, target);
}

constexpr auto layerName = "tournee";

/// The clock, the random numbers and the like are the system's, which ask for no file.
bool registerLayer()
{
    static sqlite3_vfs layer = below();
    for (const sqlite3_vfs *each = &below(); each; each = each->pNext)
        layer.szOsFile = std::max(layer.szOsFile, each->szOsFile); // any of them may lie below
    layer.pNext = nullptr;
    layer.zName = layerName;
    layer.xOpen = openThrough;
    layer.xDelete = removeThrough;
    layer.xAccess = accessThrough;
    layer.xFullPathname = fullNameThrough;
    return sqlite3_vfs_register(&layer, 0) == SQLITE_OK;
}

} // namespace

const char *journalLayer()
{
    static const bool isThere = registerLayer();
    return isThere ? layerName : "";
}

void journalBegins(sqlite3 *connection)
{
    journals().begin(journalOf(sqlite3_db_filename(connection, "main")));
}

void journalCommitted(sqlite3 *connection)
{
    journals().commit(journalOf(sqlite3_db_filename(connection, "main")));
}

} // namespace tournee
