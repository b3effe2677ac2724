// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/databasecopy.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace tournee {

namespace {

ErrorCode codeFrom(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::WorkbookDamaged;
    default:
        return ErrorCode::Io;
    }
}

sqlite3_file *fileOf(Database &database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.raw().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER,
                         static_cast<void *>(&file));
    return file;
}

/// Change counter, schema cookie, and the version that wrote last: "The Database Header" §1.3.
void blankCounters(unsigned char *firstPage)
{
    constexpr std::array<std::pair<int, int>, 3> counters{{{24, 4}, {40, 4}, {92, 8}}};
    for (const auto &[offset, size] : counters)
        std::memset(firstPage + offset, 0, static_cast<std::size_t>(size));
}

/// A transaction that reads; ends when it goes out of scope.
class Reading
{
public:
    explicit Reading(Database &database) : m_database(database) { m_database.execute("BEGIN"); }
    ~Reading()
    {
        sqlite3_exec(m_database.raw().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    Database &m_database;
};

} // namespace

void copyDatabase(Database &source, Database &target)
{
    source.forgetStatements();
    target.forgetStatements();
    sqlite3 *const handle = target.raw().getHandle();
    sqlite3_backup *const backup =
        sqlite3_backup_init(handle, "main", source.raw().getHandle(), "main");
    if (!backup) {
        throw Failure(codeFrom(sqlite3_extended_errcode(handle)), target.path(),
                      QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    const int step = sqlite3_backup_step(backup, -1);
    const int finish = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || finish != SQLITE_OK) {
        const int code = finish != SQLITE_OK ? finish : step;
        throw Failure(codeFrom(code), target.path(), QString::fromUtf8(sqlite3_errstr(code)));
    }
}

bool haveSamePages(Database &source, Database &copy)
{
    constexpr std::size_t blockSize = 1 << 20;
    const Reading reading(source);
    // The first statement takes the lock that keeps other programs from writing.
    static_cast<void>(source.number("SELECT count(*) FROM sqlite_schema"));
    sqlite3_file *const files[] = {fileOf(source), fileOf(copy)};
    sqlite3_int64 sizes[] = {0, 0};
    for (int i = 0; i < 2; ++i) {
        if (!files[i] || !files[i]->pMethods
            || files[i]->pMethods->xFileSize(files[i], &sizes[i]) != SQLITE_OK)
            return false;
    }
    if (sizes[0] != sizes[1])
        return false;
    std::array<std::vector<unsigned char>, 2> blocks;
    for (auto &block : blocks)
        block.resize(blockSize);
    for (sqlite3_int64 from = 0; from < sizes[0]; from += blockSize) {
        const auto count = static_cast<int>(std::min<sqlite3_int64>(blockSize, sizes[0] - from));
        for (std::size_t i = 0; i < 2; ++i) {
            if (files[i]->pMethods->xRead(files[i], blocks[i].data(), count, from) != SQLITE_OK)
                return false;
            if (from == 0)
                blankCounters(blocks[i].data());
        }
        if (std::memcmp(blocks[0].data(), blocks[1].data(), static_cast<std::size_t>(count)) != 0)
            return false;
    }
    return true;
}

bool isStructureSound(Database &database)
{
    SQLite::Statement query(database.raw(), "PRAGMA quick_check(1)");
    return query.executeStep() && Database::text(query, 0) == "ok";
}

} // namespace tournee
