// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include <array>

namespace tournee {

namespace {

constexpr std::array steps{
    Migration{1, R"sql(
CREATE TABLE log_state (id INTEGER PRIMARY KEY CHECK (id = 1), lamport INTEGER NOT NULL);
INSERT INTO log_state VALUES (1, 0);
CREATE TABLE log_writer (row INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE);
CREATE TABLE segment (
    row INTEGER PRIMARY KEY,
    writer INTEGER NOT NULL REFERENCES log_writer (row),
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    count INTEGER NOT NULL,
    headers BLOB NOT NULL,
    vals BLOB NOT NULL
);
CREATE INDEX segment_by_writer ON segment (writer, first_seq);
CREATE TABLE tail (
    row INTEGER PRIMARY KEY,
    writer INTEGER NOT NULL REFERENCES log_writer (row),
    entity INTEGER NOT NULL,
    header TEXT NOT NULL,
    vals TEXT NOT NULL
);
CREATE INDEX tail_by_entity ON tail (entity);
CREATE TABLE entity (row INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, kinds INTEGER NOT NULL DEFAULT 0);
CREATE TABLE segment_entity (
    entity INTEGER NOT NULL, segment INTEGER NOT NULL, PRIMARY KEY (entity, segment)
) WITHOUT ROWID;
CREATE TABLE waiting (op BLOB PRIMARY KEY, header TEXT NOT NULL, vals TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE waiting_for (
    missing BLOB NOT NULL, op BLOB NOT NULL, PRIMARY KEY (missing, op)
) WITHOUT ROWID;
CREATE INDEX waiting_for_by_op ON waiting_for (op);
CREATE TABLE derived (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL);
INSERT INTO derived VALUES (1, '');
)sql"},
    Migration{2, R"sql(
CREATE TABLE draft (
    slot TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    saved INTEGER NOT NULL
) WITHOUT ROWID;
)sql"},
    Migration{3, R"sql(
CREATE TABLE reception (
    row INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    new_ops INTEGER NOT NULL,
    known_ops INTEGER NOT NULL,
    waiting_ops INTEGER NOT NULL,
    new_entities INTEGER NOT NULL,
    changed_entities INTEGER NOT NULL,
    diverging INTEGER NOT NULL
);
)sql"},
    Migration{4, R"sql(
ALTER TABLE reception ADD COLUMN undone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reception ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE reception ADD COLUMN ops INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reception ADD COLUMN first_segment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reception ADD COLUMN last_segment INTEGER NOT NULL DEFAULT 0;
CREATE TABLE reception_table (
    reception INTEGER NOT NULL REFERENCES reception (row),
    place INTEGER NOT NULL,
    session BLOB NOT NULL,
    seat_table BLOB NOT NULL,
    number INTEGER,
    headcount INTEGER NOT NULL,
    challenges INTEGER NOT NULL,
    solutions INTEGER NOT NULL,
    quotes INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    PRIMARY KEY (reception, place)
) WITHOUT ROWID;
)sql"},
    Migration{5, R"sql(
CREATE TABLE erased (
    op BLOB NOT NULL, entity BLOB NOT NULL, field TEXT NOT NULL, PRIMARY KEY (op, entity, field)
) WITHOUT ROWID;
CREATE TABLE left_out (op BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE scrubbing (id INTEGER PRIMARY KEY CHECK (id = 1), due INTEGER NOT NULL);
INSERT INTO scrubbing VALUES (1, 0);
)sql"},
    Migration{6, R"sql(
CREATE TABLE known_bundle (
    manifest BLOB PRIMARY KEY,
    reception INTEGER NOT NULL REFERENCES reception (row)
) WITHOUT ROWID;
)sql"},
    Migration{7, R"sql(
CREATE TABLE signer (
    public_key BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE recipients (
    role TEXT PRIMARY KEY CHECK (role IN ('used', 'given', 'proposed')),
    public_keys TEXT NOT NULL,
    since INTEGER NOT NULL
) WITHOUT ROWID;
)sql"},
    Migration{8, R"sql(
CREATE TABLE blob (row INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);
)sql"},
    // Nothing to change: from here on segments may leave out what headerLines() knows to put back.
    Migration{9, ""},
    Migration{10, R"sql(
ALTER TABLE signer ADD COLUMN accepted INTEGER NOT NULL DEFAULT 1;
ALTER TABLE reception ADD COLUMN signer BLOB;
)sql"},
};

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

int currentWorkbookVersion()
{
    return steps.back().version;
}

bool hasOurTables(Database &database)
{
    const qint64 version = database.number("PRAGMA user_version");
    if (database.number("SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')") > 0)
        return false;
    Database ours = Database::temporary();
    for (const Migration &step : steps) {
        if (step.version <= version)
            ours.execute(step.sql);
    }
    SQLite::Statement tables(ours.raw(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    const auto columnsOf = [](Database &each, const std::string &table) {
        SQLite::Statement query(each.raw(), "SELECT name, hidden FROM pragma_table_xinfo(?) WHERE"
                                            " EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1"
                                            " AND type = 'table' AND sql LIKE 'CREATE TABLE%')"
                                            " ORDER BY cid");
        query.bind(1, table);
        std::string columns;
        while (query.executeStep())
            columns += query.getColumn(0).getString() + query.getColumn(1).getString() + ' ';
        return columns;
    };
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        if (columnsOf(database, table) != columnsOf(ours, table))
            return false;
    }
    return true;
}

bool migrate(Database &database)
{
    const qint64 application = database.number("PRAGMA application_id");
    const qint64 version = database.number("PRAGMA user_version");
    const bool isEmpty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != workbookApplicationId && !(isEmpty && application == 0 && version == 0))
        throw Failure(ErrorCode::NotAWorkbook, database.path());
    if (version > currentWorkbookVersion())
        throw Failure(ErrorCode::WorkbookTooNew, database.path(), QString::number(version));
    if (!isEmpty && !hasOurTables(database))
        throw Failure(ErrorCode::WorkbookDamaged, database.path(), QStringLiteral("tables"));
    if (version == currentWorkbookVersion())
        return false;
    database.forgetStatements();
    Transaction transaction(database);
    for (const Migration &step : steps) {
        if (step.version <= version)
            continue;
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + std::to_string(step.version));
    }
    database.execute("PRAGMA application_id = " + std::to_string(workbookApplicationId));
    transaction.commit();
    return true;
}

} // namespace tournee
