// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/receptions.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/statestore.h"
#include "core/storage/trust.h"

#include <QFileInfo>

#include <array>
#include <limits>

namespace tournee {

namespace {

/// As the columns of reception_table stand.
constexpr std::array countedKinds{Kind::Challenge, Kind::Solution, Kind::Quote, Kind::Disagreement,
                                  Kind::Note};

std::vector<TableReceipt> tablesOf(WorkbookFile &file, qint64 reception)
{
    std::vector<TableReceipt> tables;
    auto &query = file.database().prepared(
        "SELECT session, seat_table, number, headcount, challenges, solutions, quotes,"
        " disagreements, notes FROM reception_table WHERE reception = ? ORDER BY place");
    Database::bindNumber(query, 1, reception);
    while (query.executeStep()) {
        TableReceipt table;
        table.session = EntityId::fromView(Database::blob(query, 0));
        table.table = EntityId::fromView(Database::blob(query, 1));
        if (!query.isColumnNull(2))
            table.number = query.getColumn(2).getInt64();
        table.headcount = query.getColumn(3).getInt64();
        int column = 4;
        for (const Kind kind : countedKinds) {
            if (const qint64 count = query.getColumn(column++).getInt64())
                table.entries.emplace(kind, count);
        }
        tables.push_back(std::move(table));
    }
    query.reset();
    for (TableReceipt &table : tables) {
        if (const auto session = file.state().find(Kind::Session, table.session))
            table.title = session->value(Field::Title).utf8();
    }
    return tables;
}

QStringList writersOf(WorkbookFile &file, const Reception &reception)
{
    if (reception.firstSegment == 0)
        return {};
    auto &query = file.database().prepared(
        "SELECT DISTINCT log_writer.uuid FROM segment JOIN log_writer ON log_writer.row ="
        " segment.writer WHERE segment.row BETWEEN ? AND ?");
    Database::bindNumber(query, 1, reception.firstSegment);
    Database::bindNumber(query, 2, reception.lastSegment);
    std::vector<EntityId> writers;
    while (query.executeStep())
        writers.push_back(EntityId::fromView(Database::blob(query, 0)));
    query.reset();
    QStringList names;
    for (const EntityId &each : writers) {
        const auto writer = file.state().find(Kind::Writer, each);
        if (!writer)
            continue;
        const QString person = writer->text(Field::Person);
        const QString name = person.isEmpty() ? writer->text(Field::Device) : person;
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    names.sort();
    return names;
}

std::vector<Reception> receptionsFrom(WorkbookFile &file, SQLite::Statement &query)
{
    const auto number = [&](int column) -> qint64 { return query.getColumn(column).getInt64(); };
    std::vector<Reception> receptions;
    std::vector<std::optional<SignerKey>> signers;
    while (query.executeStep()) {
        receptions.push_back({number(0),
                              textFromUtf8(Database::text(query, 1)),
                              Moment{number(2), static_cast<int>(number(3))},
                              number(4),
                              number(5),
                              number(6),
                              number(7),
                              number(8),
                              number(9),
                              number(10),
                              Receipt{std::string(Database::text(query, 11)), number(12), {}},
                              number(13),
                              number(14),
                              {},
                              {}});
        const std::string_view key = Database::blob(query, 15);
        signers.push_back(key.empty() ? std::nullopt
                                      : std::optional(SignerKey{Bytes<32>::fromView(key)}));
    }
    query.reset();
    for (std::size_t i = 0; i < receptions.size(); ++i) {
        receptions[i].receipt.tables = tablesOf(file, receptions[i].row);
        receptions[i].from = writersOf(file, receptions[i]);
        if (signers[i])
            receptions[i].origin = originOf(file, *signers[i]);
    }
    return receptions;
}

constexpr const char *selection =
    "SELECT row, file, at, offset_minutes, new_ops, known_ops, waiting_ops, new_entities,"
    " changed_entities, diverging, undone, code, ops, first_segment, last_segment, signer FROM reception";

qint64 lastSegment(WorkbookFile &file)
{
    return file.database().number("SELECT max(row) FROM segment");
}

} // namespace

Result<std::vector<Reception>> receptionsOf(WorkbookFile &file, int most,
                                            const std::optional<qint64> &before)
{
    return guarded(file.path(), [&]() -> Result<std::vector<Reception>> {
        auto &query = file.database().prepared(std::string(selection)
                                               + " WHERE row < ? ORDER BY row DESC LIMIT ?");
        Database::bindNumber(query, 1, before.value_or(std::numeric_limits<qint64>::max()));
        Database::bindNumber(query, 2, most);
        return receptionsFrom(file, query);
    });
}

Result<std::map<EntityId, TableReceptions>> receptionsByTable(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<std::map<EntityId, TableReceptions>> {
        std::map<EntityId, TableReceptions> tables;
        auto &query = file.database().prepared(
            "SELECT seat_table, count(*), max(at) FROM reception_table JOIN reception ON"
            " reception.row = reception_table.reception WHERE reception.undone = 0 AND headcount"
            " + challenges + solutions + quotes + disagreements + notes > 0 GROUP BY seat_table");
        while (query.executeStep()) {
            tables.emplace(
                EntityId::fromView(Database::blob(query, 0)),
                TableReceptions{query.getColumn(1).getInt64(), query.getColumn(2).getInt64()});
        }
        query.reset();
        return tables;
    });
}

Result<Reception> receptionOf(WorkbookFile &file, qint64 row)
{
    return guarded(file.path(), [&]() -> Result<Reception> {
        auto &query = file.database().prepared(std::string(selection) + " WHERE row = ?");
        Database::bindNumber(query, 1, row);
        auto found = receptionsFrom(file, query);
        if (found.empty())
            return failure(ErrorCode::UnknownReception, QString::number(row));
        return std::move(found.front());
    });
}

ReceptionRecorder::ReceptionRecorder(WorkbookFile &file) : m_file(file)
{
    m_file.log().seal();
    m_lastSegmentBefore = lastSegment(m_file);
}

qint64 ReceptionRecorder::record(const ImportSummary &summary)
{
    Database &database = m_file.database();
    const Moment at = m_file.environment().now();
    const qint64 last = lastSegment(m_file);
    const bool isEmpty = last == m_lastSegmentBefore;
    auto &insert = database.prepared(
        "INSERT INTO reception (file, at, offset_minutes, new_ops, known_ops, waiting_ops,"
        " new_entities, changed_entities, diverging, code, ops, first_segment, last_segment,"
        " signer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Database::bindText(insert, 1, utf8FromText(QFileInfo(summary.file).fileName()));
    int index = 1;
    for (const qint64 number :
         {at.milliseconds, qint64{at.offsetMinutes}, summary.newOps, summary.knownOps,
          summary.waitingOps, summary.newEntities, summary.changedEntities, summary.diverging})
        Database::bindNumber(insert, ++index, number);
    Database::bindText(insert, ++index, summary.receipt.code);
    Database::bindNumber(insert, ++index, summary.receipt.ops);
    Database::bindNumber(insert, ++index, isEmpty ? 0 : m_lastSegmentBefore + 1);
    Database::bindNumber(insert, ++index, isEmpty ? 0 : last);
    if (summary.origin)
        Database::bindBlob(insert, ++index, summary.origin->key.key.view());
    insert.exec();

    const qint64 reception = database.raw().getLastInsertRowid();
    qint64 place = 0;
    for (const TableReceipt &table : summary.receipt.tables) {
        auto &row = database.prepared(
            "INSERT INTO reception_table (reception, place, session, seat_table, number, headcount,"
            " challenges, solutions, quotes, disagreements, notes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Database::bindNumber(row, 1, reception);
        Database::bindNumber(row, 2, ++place);
        Database::bindBlob(row, 3, table.session.view());
        Database::bindBlob(row, 4, table.table.view());
        if (table.number)
            Database::bindNumber(row, 5, *table.number);
        Database::bindNumber(row, 6, table.headcount);
        int column = 6;
        for (const Kind kind : countedKinds) {
            const auto count = table.entries.find(kind);
            Database::bindNumber(row, ++column, count == table.entries.end() ? 0 : count->second);
        }
        row.exec();
    }
    return reception;
}

} // namespace tournee
