// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/database.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <new>

namespace tournee {

namespace {

/// A connection belongs to one thread at a time, so SQLite need not lock; nor count its memory, for which
/// it would lock at every allocation.
int unlocked(int flags)
{
    static const int isSet = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(isSet); // refused when SQLite was in use before: then it only counts
    return flags | SQLITE_OPEN_NOMUTEX;
}

std::unique_ptr<SQLite::Database> opened(const QString &path, Database::Access access)
{
    int flags = SQLite::OPEN_READONLY;
    if (access == Database::Access::ReadWrite)
        flags = SQLite::OPEN_READWRITE;
    else if (access == Database::Access::Create)
        flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    constexpr int busyMilliseconds = 5000;
    return std::make_unique<SQLite::Database>(path.toStdString(), unlocked(flags),
                                              busyMilliseconds);
}

void configure(SQLite::Database &database)
{
    sqlite3 *const handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;"
                  "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
                  "PRAGMA cache_size = -65536;");
}

} // namespace

Database::Database(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database))
{
    configure(*m_database);
}

Database::Database(const QString &path, Access access) : m_path(path)
{
    if (access != Access::Create && !QFileInfo::exists(path))
        throw Failure(ErrorCode::FileNotFound, path);
    m_database = opened(path, access);
    configure(*m_database);
    if (access != Access::ReadOnly)
        m_database->exec("PRAGMA synchronous = EXTRA;");
}

Database Database::temporary()
{
    auto database = std::make_unique<SQLite::Database>(
        "", unlocked(SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    return Database(std::move(database));
}

SQLite::Statement &Database::prepared(std::string_view sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end()) {
        known->second->tryReset();
        known->second->clearBindings();
        return *known->second;
    }
    std::string text(sql);
    auto statement = std::make_unique<SQLite::Statement>(*m_database, text);
    return *m_statements.emplace(std::move(text), std::move(statement)).first->second;
}

qint64 Database::number(std::string_view sql)
{
    SQLite::Statement &query = prepared(sql);
    const qint64 result = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    query.reset();
    return result;
}

void Database::bindBlob(SQLite::Statement &statement, int index, std::string_view bytes)
{
    static constexpr char none[1] = "";
    statement.bindNoCopy(index, static_cast<const void *>(bytes.data() ? bytes.data() : none),
                         static_cast<int>(bytes.size()));
}

void Database::bindText(SQLite::Statement &statement, int index, std::string_view utf8)
{
    statement.bind(index, std::string(utf8)); // with its length: a text may hold U+0000
}

std::string_view Database::blob(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const auto *const data = static_cast<const char *>(value.getBlob());
    return {data, static_cast<std::size_t>(value.getBytes())};
}

std::string_view Database::text(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *const data = value.getText();
    return {data, static_cast<std::size_t>(value.getBytes())};
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open || sqlite3_get_autocommit(m_database.raw().getHandle()))
        return;
    sqlite3_exec(m_database.raw().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

Error errorFrom(const std::exception &exception, const QString &subject)
{
    if (const auto *failure = dynamic_cast<const Failure *>(&exception)) {
        Error error = failure->error();
        if (error.subject.isEmpty())
            error.subject = subject;
        return error;
    }
    if (dynamic_cast<const std::bad_alloc *>(&exception))
        return {ErrorCode::OutOfMemory, subject, {}};
    ErrorCode code = ErrorCode::Internal;
    if (const auto *sqlite = dynamic_cast<const SQLite::Exception *>(&exception)) {
        const int extended = sqlite->getExtendedErrorCode();
        switch (sqlite->getErrorCode() & 0xff) {
        case SQLITE_FULL:
            code = ErrorCode::DiskFull;
            break;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            code = ErrorCode::ReadOnly;
            if (extended == SQLITE_READONLY_DBMOVED)
                code = ErrorCode::FileNotFound; // it was moved, removed or unplugged
            else if (extended == SQLITE_READONLY_DIRECTORY)
                code = ErrorCode::FileNotWritable;
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            code = ErrorCode::Busy;
            break;
        case SQLITE_CORRUPT:
            code = ErrorCode::WorkbookDamaged;
            break;
        case SQLITE_NOTADB:
            code = ErrorCode::NotAWorkbook;
            break;
        case SQLITE_CANTOPEN:
            // What can be read and not opened is the journal that would have to be made beside it.
            if (QFileInfo(subject).isDir())
                code = ErrorCode::NotAWorkbook;
            else
                code = QFileInfo(subject).isReadable() ? ErrorCode::FileNotWritable
                                                       : ErrorCode::FileNotReadable;
            break;
        case SQLITE_IOERR:
            code = ErrorCode::Io;
            break;
        case SQLITE_NOMEM:
            code = ErrorCode::OutOfMemory;
            break;
        default:
            break;
        }
    }
    return {code, subject, QString::fromUtf8(exception.what())};
}

} // namespace tournee
