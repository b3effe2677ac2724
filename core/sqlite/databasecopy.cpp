// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/databasecopy.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
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

void copyFile(Database &source, const QString &path)
{
    constexpr sqlite3_int64 blockSize = 256 << 10;
    const Reading reading(source);
    // The first statement takes the lock that keeps other programs from writing.
    static_cast<void>(source.number("SELECT count(*) FROM sqlite_schema"));
    sqlite3_file *const from = fileOf(source);
    sqlite3_int64 size = 0;
    if (!from || !from->pMethods || from->pMethods->xFileSize(from, &size) != SQLITE_OK)
        throw Failure(ErrorCode::Io, source.path());
    QFile to(path);
    if (!to.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        throw Failure(ErrorCode::FileNotWritable, path, to.errorString());
    // Whoever may not read the one may not read the other; where the disk knows no permissions, so be it.
    to.setPermissions(QFile::permissions(source.path()) | QFile::ReadOwner | QFile::WriteOwner);
    std::vector<char> block(blockSize);
    std::vector<char> back(blockSize);
    for (sqlite3_int64 at = 0; at < size; at += blockSize) {
        const auto count = static_cast<int>(std::min(blockSize, size - at));
        if (from->pMethods->xRead(from, block.data(), count, at) != SQLITE_OK)
            throw Failure(ErrorCode::Io, source.path());
        if (to.write(block.data(), count) != count) {
            const bool isFull = to.error() == QFileDevice::ResourceError;
            throw Failure(isFull ? ErrorCode::DiskFull : ErrorCode::Io, path, to.errorString());
        }
        if (!to.seek(at) || to.read(back.data(), count) != count
            || std::memcmp(block.data(), back.data(), static_cast<std::size_t>(count)) != 0)
            throw Failure(ErrorCode::Io, path, QStringLiteral("the copy differs"));
    }
}

bool isStructureSound(Database &database)
{
    SQLite::Statement query(database.raw(), "PRAGMA quick_check(1)");
    return query.executeStep() && Database::text(query, 0) == "ok";
}

} // namespace tournee
