// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tournee {

/// Carries an Error up to guarded(). Thrown inside core only; no exception leaves core's public functions.
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    Failure(ErrorCode code, QString subject = {}, QString detail = {})
        : m_error{code, std::move(subject), std::move(detail)}
    {}

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "tournee::Failure"; }

private:
    Error m_error;
};

/// One connection to one SQLite file, with the settings every workbook is opened with.
/// Not thread-safe. Its functions throw Failure or SQLite::Exception; see guarded().
class Database
{
public:
    enum class Access { Create, ReadWrite, ReadOnly };

    Database(const QString &path, Access access);
    /// A private database in memory that spills to a temporary file which SQLite removes.
    [[nodiscard]] static Database temporary();

    /// Takes back a write-ahead log, should another program have turned it on: people copy the
    /// file to a USB key while it is open, so everything stays in the one file. Rewrites its header.
    void keepInOneFile() { execute("PRAGMA journal_mode = DELETE"); }
    /// Until then, leaves the journal of a commit beside the file, void: making it and removing it is a
    /// good part of what a small commit costs.
    void keepJournal()
    {
        execute("PRAGMA journal_mode = PERSIST; PRAGMA journal_size_limit = 1048576");
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] SQLite::Database &raw() { return *m_database; }

    void execute(const char *sql) { m_database->exec(sql); }
    void execute(const std::string &sql) { m_database->exec(sql); }
    /// A cached statement, reset and without bindings.
    [[nodiscard]] SQLite::Statement &prepared(std::string_view sql);
    /// The first column of the first row, or 0.
    [[nodiscard]] qint64 number(std::string_view sql);
    /// Drops the cached statements: needed before the schema changes.
    void forgetStatements() { m_statements.clear(); }

    /// Binds bytes without copying them: they must outlive the statement's next step.
    static void bindBlob(SQLite::Statement &statement, int index, std::string_view bytes);
    static void bindNumber(SQLite::Statement &statement, int index, qint64 number)
    {
        statement.bind(index, static_cast<int64_t>(number));
    }
    static void bindText(SQLite::Statement &statement, int index, std::string_view utf8);
    /// As bindBlob() does.
    static void bindTextInPlace(SQLite::Statement &statement, int index, const std::string &utf8)
    {
        statement.bindNoCopy(index, utf8);
    }
    [[nodiscard]] static std::string_view blob(SQLite::Statement &statement, int column);
    [[nodiscard]] static std::string_view text(SQLite::Statement &statement, int column);

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    explicit Database(std::unique_ptr<SQLite::Database> database);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, TextHash, std::equal_to<>>
        m_statements;
};

/// Rolls back when it goes out of scope uncommitted. Inside, anything may fail; after commit() nothing may.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// The Error for an exception of SQLite about the file \a subject.
[[nodiscard]] Error errorFrom(const std::exception &exception, const QString &subject);

/// Runs \a work and turns what it throws into an Error about \a subject.
template <typename Work>
auto guarded(const QString &subject, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return errorFrom(exception, subject);
    }
}

} // namespace tournee
