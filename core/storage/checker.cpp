// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/applier.h"
#include "core/storage/blobs.h"
#include "core/storage/digest.h"
#include "core/storage/erasures.h"
#include "core/storage/migrations.h"
#include "core/storage/statestore.h"
#include "core/storage/workbookfile.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace tournee {

namespace {

using Problems = std::vector<Problem>;

void checkDatabase(Database &database, Problems &problems)
{
    SQLite::Statement query(database.raw(), "PRAGMA integrity_check");
    while (query.executeStep()) {
        const auto line = Database::text(query, 0);
        if (line != "ok")
            problems.push_back({Problem::Code::DatabaseDamaged, textFromUtf8(line)});
    }
}

using SegmentEntity = std::pair<qint64, qint64>;

/// Reads the index once: it is sorted by entity, and asked for one segment it is searched whole.
void checkIndex(Database &database, const std::set<qint64> &segments,
                std::vector<SegmentEntity> told, Problems &problems)
{
    std::vector<SegmentEntity> indexed;
    SQLite::Statement index(database.raw(), "SELECT segment, entity FROM segment_entity");
    while (index.executeStep()) {
        const qint64 segment = index.getColumn(0).getInt64();
        if (segments.contains(segment)) // checkCounters() tells of the others
            indexed.emplace_back(segment, index.getColumn(1).getInt64());
    }
    std::ranges::sort(told);
    std::ranges::sort(indexed);
    std::vector<SegmentEntity> different;
    std::ranges::set_symmetric_difference(told, indexed, std::back_inserter(different));
    std::set<qint64> wrong;
    for (const auto &[segment, entity] : different)
        wrong.insert(segment);
    for (const qint64 segment : wrong)
        problems.push_back({Problem::Code::IndexWrong, QStringLiteral("segment %1").arg(segment)});
}

/// Both tell the same, row for row.
bool agree(Database &one, Database &other, const char *sql)
{
    SQLite::Statement left(one.raw(), sql);
    SQLite::Statement right(other.raw(), sql);
    for (;;) {
        const bool more = left.executeStep();
        if (right.executeStep() != more)
            return false;
        if (!more)
            return true;
        for (int column = 0; column < left.getColumnCount(); ++column) {
            if (Database::blob(left, column) != Database::blob(right, column))
                return false;
        }
    }
}

/// SQLite's own check of the search index, which wants to be asked as if one were to write.
void checkSearchIndex(Database &database, Problems &problems)
{
    const bool isReadOnly = database.number("PRAGMA query_only") != 0;
    database.execute("PRAGMA query_only = OFF");
    try {
        database.execute("INSERT INTO search (search) VALUES ('integrity-check')");
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_READONLY) // a file that nobody may write to
            problems.push_back(
                {Problem::Code::SearchIndexDamaged, QString::fromUtf8(exception.what())});
    }
    if (isReadOnly)
        database.execute("PRAGMA query_only = ON");
}

/// True when every op is what its hash says and stands in the index.
bool checkLog(Database &database, LogStore &log, Problems &problems)
{
    const std::size_t before = problems.size();
    JsonParser parser;
    std::set<qint64> rows;
    std::vector<SegmentEntity> told;
    SQLite::Statement segments(
        database.raw(), "SELECT segment.row, uuid, first_seq, last_seq, count, headers, vals FROM"
                        " segment JOIN log_writer ON log_writer.row = segment.writer"
                        " ORDER BY segment.row");
    while (segments.executeStep()) {
        const qint64 row = segments.getColumn(0).getInt64();
        const WriterId writer = WriterId::fromView(Database::blob(segments, 1));
        const auto damaged = [&](const QString &why) {
            problems.push_back(
                {Problem::Code::OpDamaged, QStringLiteral("segment %1: %2").arg(row).arg(why)});
        };
        std::set<qint64> entities;
        int count = 0;
        std::vector<quint64> seqs;
        try {
            const bool isPaired =
                forEachLine(headerLines(decompressed(Database::blob(segments, 5))),
                            decompressed(Database::blob(segments, 6)),
                            [&](std::string_view header, std::string_view values) {
                                const auto op = verifiedOp(header, values, parser);
                                ++count;
                                if (!op) {
                                    damaged(op.error().detail);
                                    return;
                                }
                                if (op->op.writer != writer)
                                    damaged(QStringLiteral("an op of another writer"));
                                seqs.push_back(op->op.seq);
                                entities.insert(log.findRow(op->op.entity));
                            });
            if (!isPaired || count != segments.getColumn(4).getInt()
                || !std::ranges::is_sorted(seqs) || seqs.empty()
                || static_cast<qint64>(seqs.front()) != segments.getColumn(2).getInt64()
                || static_cast<qint64>(seqs.back()) != segments.getColumn(3).getInt64())
                damaged(QStringLiteral("its lines are not the ops it says"));
        } catch (const Failure &failure) {
            damaged(failure.error().detail);
        }
        rows.insert(row);
        for (const qint64 entity : entities)
            told.emplace_back(row, entity);
    }
    checkIndex(database, rows, std::move(told), problems);
    SQLite::Statement tail(database.raw(),
                           "SELECT tail.row, header, vals, entity, uuid FROM tail LEFT JOIN"
                           " log_writer ON log_writer.row = tail.writer");
    while (tail.executeStep()) {
        const QString place = QStringLiteral("tail %1").arg(tail.getColumn(0).getInt64());
        const auto op = verifiedOp(Database::text(tail, 1), Database::text(tail, 2), parser);
        if (!op)
            problems.push_back({Problem::Code::OpDamaged, place + ": " + op.error().detail});
        else if (log.findRow(op->op.entity) != tail.getColumn(3).getInt64()
                 || Database::blob(tail, 4) != op->op.writer.view())
            problems.push_back({Problem::Code::IndexWrong, place});
    }
    return problems.size() == before;
}

void checkCounters(Database &database, LogStore &log, Problems &problems)
{
    quint64 largest = 0;
    JsonParser parser;
    log.forEachLinePair([&](std::string_view header, std::string_view) {
        if (const auto op = parseHeader(header, parser))
            largest = std::max(largest, op->lamport);
    });
    if (log.lamport() != largest)
        problems.push_back({Problem::Code::IndexWrong, QStringLiteral("Lamport counter")});
    const qint64 strays = database.number("SELECT count(*) FROM segment_entity WHERE segment NOT IN"
                                          " (SELECT row FROM segment)");
    if (strays > 0)
        problems.push_back({Problem::Code::IndexWrong, QStringLiteral("stray rows")});
    const qint64 writers = database.number(
        "SELECT count(*) FROM log_writer FULL JOIN (SELECT writer FROM segment UNION"
        " SELECT writer FROM tail) ON writer = row WHERE row IS NULL OR writer IS"
        " NULL");
    if (writers > 0)
        problems.push_back({Problem::Code::IndexWrong, QStringLiteral("writers")});
}

void checkErasures(WorkbookFile &file, Problems &problems)
{
    Erasures erasures(file.database(), file.log(), file.state());
    for (const QString &each : erasures.problems())
        problems.push_back({Problem::Code::ErasureWrong, each});
}

void compareState(WorkbookFile &file, Problems &problems)
{
    Database database = Database::temporary();
    registerFrenchTokenizer(database);
    migrate(database);
    LogStore log(database);
    StateStore state(database, log);
    Transaction transaction(database);
    state.recreate();
    SearchBatch words(state);
    replayInto(file.log(), log, state);
    words.write();

    if (stateDigest(state) != stateDigest(file.state()))
        problems.push_back({Problem::Code::StateWrong, {}});
    if (!agree(file.database(), database, "SELECT op, header, vals FROM waiting ORDER BY op"))
        problems.push_back({Problem::Code::WaitingWrong, {}});
    else if (!agree(file.database(), database,
                    "SELECT missing, op FROM waiting_for ORDER BY missing, op"))
        problems.push_back({Problem::Code::WaitingWrong, QStringLiteral("what it waits for")});
    if (!agree(file.database(), database,
               "SELECT uuid, kinds FROM entity WHERE kinds <> 0 ORDER BY uuid"))
        problems.push_back({Problem::Code::IndexWrong, QStringLiteral("kinds")});

    // The columns that lists are read by, and the words that are found, against the replay's.
    for (const KindSpec &kind : schema()) {
        if (file.state().columnsDigest(kind.kind) != state.columnsDigest(kind.kind))
            problems.push_back({Problem::Code::StateWrong, textFromUtf8(kind.name)});
    }
    // Row 1 of search_data holds the totals by which hits are ranked: nothing in an index that was
    // always empty, two zeros in one that has become so.
    if (file.state().searchDigest() != state.searchDigest()
        || !agree(file.database(), database,
                  "SELECT iif(length(block) = 0, x'0000', block) FROM search_data WHERE id = 1")
        || !agree(file.database(), database,
                  "SELECT uuid, sz FROM search_docsize JOIN entity ON row = id ORDER BY uuid")
        || !agree(file.database(), database, "SELECT count(*) FROM search_docsize")
        || !agree(file.database(), database, "SELECT k, v FROM search_config ORDER BY k"))
        problems.push_back({Problem::Code::SearchIndexDamaged, {}});
    checkSearchIndex(file.database(), problems);
}

} // namespace

Result<std::vector<Problem>> checkWorkbook(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<std::vector<Problem>> {
        Problems problems;
        checkDatabase(file.database(), problems);
        if (!problems.empty())
            return problems;
        if (!checkLog(file.database(), file.log(), problems))
            return problems;
        checkCounters(file.database(), file.log(), problems);
        checkErasures(file, problems);
        for (const QString &each : Blobs(file.database()).problems(file.log()))
            problems.push_back({Problem::Code::PhotoDamaged, each});
        try {
            compareState(file, problems);
        } catch (const Failure &failure) {
            problems.push_back({Problem::Code::StateWrong, failure.error().detail});
        } catch (const SQLite::Exception &exception) {
            problems.push_back({Problem::Code::StateWrong, QString::fromUtf8(exception.what())});
        }
        return problems;
    });
}

} // namespace tournee
