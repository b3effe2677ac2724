// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/logstore.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tournee {

namespace {

constexpr std::size_t mostRemembered = 200'000;

qint64 kindsAt(Database &database, qint64 row)
{
    auto &query = database.prepared("SELECT kinds FROM entity WHERE row = ?");
    Database::bindNumber(query, 1, row);
    const qint64 kinds = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    query.reset();
    return kinds;
}

/// forEachLine() for who must not go on: throws Failure(WorkbookDamaged) when the lines do not pair up,
/// since what is behind would be lost.
template <typename Each>
void forEachPair(std::string_view headers, std::string_view values, Each &&each)
{
    if (!forEachLine(headers, values, std::forward<Each>(each)))
        throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment lines"));
}

} // namespace

LogStore::LogStore(Database &database) : m_database(database) {}

qint64 LogStore::findRow(const EntityId &id)
{
    const auto known = m_rows.find(id);
    if (known != m_rows.end())
        return known->second;
    if (m_missing == id)
        return 0;
    auto &query = m_database.prepared("SELECT row FROM entity WHERE uuid = ?");
    Database::bindBlob(query, 1, id.view());
    const qint64 row = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    query.reset();
    if (row == 0) {
        m_missing = id;
        return row;
    }
    if (m_rows.size() > mostRemembered)
        m_rows.clear();
    m_rows.emplace(id, row);
    return row;
}

qint64 LogStore::rowOf(const EntityId &id)
{
    if (const qint64 known = findRow(id))
        return known;
    return madeRow(id, 0);
}

std::pair<qint64, qint64> LogStore::rowAs(const EntityId &id, qint64 kinds)
{
    const qint64 row = findRow(id);
    if (row == 0)
        return {madeRow(id, kinds), kinds};
    const qint64 before = kindsAt(m_database, row);
    if ((before & kinds) != kinds) {
        auto &update = m_database.prepared("UPDATE entity SET kinds = ? WHERE row = ?");
        Database::bindNumber(update, 1, before | kinds);
        Database::bindNumber(update, 2, row);
        update.exec();
    }
    return {row, before | kinds};
}

qint64 LogStore::madeRow(const EntityId &id, qint64 kinds)
{
    auto &insert = m_database.prepared("INSERT INTO entity (uuid, kinds) VALUES (?, ?)");
    Database::bindBlob(insert, 1, id.view());
    Database::bindNumber(insert, 2, kinds);
    insert.exec();
    const qint64 row = m_database.raw().getLastInsertRowid();
    m_missing.reset();
    if (m_rows.size() > mostRemembered)
        m_rows.clear();
    m_rows.emplace(id, row);
    return row;
}

EntityId LogStore::idOf(qint64 row)
{
    if (const auto known = m_ids.find(row); known != m_ids.end())
        return known->second;
    auto &query = m_database.prepared("SELECT uuid FROM entity WHERE row = ?");
    Database::bindNumber(query, 1, row);
    EntityId id;
    if (query.executeStep())
        id = EntityId::fromView(Database::blob(query, 0));
    query.reset();
    if (id.isNull())
        return id;
    if (m_ids.size() > mostRemembered)
        m_ids.clear();
    m_ids.emplace(row, id);
    return id;
}

quint64 LogStore::lamport()
{
    return static_cast<quint64>(m_database.number("SELECT lamport FROM log_state"));
}

void LogStore::raiseLamport(quint64 lamport)
{
    auto &update =
        m_database.prepared("UPDATE log_state SET lamport = max(lamport, ?1) WHERE lamport < ?1");
    Database::bindNumber(update, 1, static_cast<qint64>(lamport));
    update.exec();
}

qint64 LogStore::opCount()
{
    return m_database.number("SELECT (SELECT coalesce(sum(count), 0) FROM segment)"
                             " + (SELECT count(*) FROM tail)");
}

qint64 LogStore::findWriterRow(const WriterId &writer)
{
    auto &query = m_database.prepared("SELECT row FROM log_writer WHERE uuid = ?");
    Database::bindBlob(query, 1, writer.view());
    const qint64 row = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    query.reset();
    return row;
}

qint64 LogStore::writerRow(const WriterId &writer)
{
    if (const qint64 known = findWriterRow(writer))
        return known;
    auto &insert = m_database.prepared("INSERT INTO log_writer (uuid) VALUES (?)");
    Database::bindBlob(insert, 1, writer.view());
    insert.exec();
    return m_database.raw().getLastInsertRowid();
}

void LogStore::append(const LoggedOp &op)
{
    const std::string values = op.valuesLine();
    auto &insert =
        m_database.prepared("INSERT INTO tail (writer, entity, header, vals) VALUES (?, ?, ?, ?)");
    Database::bindNumber(insert, 1, writerRow(op.op.writer));
    Database::bindNumber(insert, 2, rowOf(op.op.entity));
    Database::bindText(insert, 3, op.header);
    Database::bindText(insert, 4, values);
    insert.exec();
    raiseLamport(op.op.lamport);
}

LoggedOp LogStore::parsed(std::string_view header, std::string_view values)
{
    auto op = verifiedOp(header, values, m_parser);
    if (!op)
        throw Failure(ErrorCode::WorkbookDamaged, {}, op.error().detail);
    return std::move(*op);
}

bool LogStore::seal()
{
    std::map<WriterId, std::vector<LoggedOp>> byWriter;
    auto &query = m_database.prepared("SELECT header, vals FROM tail ORDER BY row");
    while (query.executeStep()) {
        LoggedOp op = parsed(Database::text(query, 0), Database::text(query, 1));
        byWriter[op.op.writer].push_back(std::move(op));
    }
    query.reset();
    if (byWriter.empty())
        return false;
    for (auto &[writer, ops] : byWriter) {
        std::ranges::sort(ops, {}, [](const LoggedOp &op) { return std::pair(op.op.seq, op.id); });
        insert(ops);
    }
    m_database.execute("DELETE FROM tail");
    return true;
}

void LogStore::insert(std::span<const LoggedOp> ops)
{
    SegmentBuilder builder;
    for (const LoggedOp &op : ops) {
        if (builder.isFull())
            insert(builder.take());
        builder.add(op);
    }
    if (!builder.isEmpty())
        insert(builder.take());
}

void LogStore::revise(std::span<const LoggedOp> ops)
{
    std::unordered_map<OpId, std::string, BytesHash> lines;
    std::set<qint64> entities;
    for (const LoggedOp &op : ops) {
        lines.emplace(op.id, op.valuesLine());
        entities.insert(findRow(op.op.entity));
        auto &update = m_database.prepared("UPDATE waiting SET vals = ? WHERE op = ?");
        Database::bindText(update, 1, lines.at(op.id));
        Database::bindBlob(update, 2, op.id.view());
        update.exec();
    }
    std::set<qint64> segments;
    std::map<qint64, std::string> tail;
    for (const qint64 entity : entities) {
        auto &index = m_database.prepared("SELECT segment FROM segment_entity WHERE entity = ?");
        Database::bindNumber(index, 1, entity);
        while (index.executeStep())
            segments.insert(index.getColumn(0).getInt64());
        index.reset();
        auto &query = m_database.prepared("SELECT row, header FROM tail WHERE entity = ?");
        Database::bindNumber(query, 1, entity);
        while (query.executeStep()) {
            const auto line = lines.find(opIdOf(Database::text(query, 1)));
            if (line != lines.end())
                tail.emplace(query.getColumn(0).getInt64(), line->second);
        }
        query.reset();
    }
    for (const qint64 segment : segments) {
        auto &query = m_database.prepared("SELECT headers, vals FROM segment WHERE row = ?");
        Database::bindNumber(query, 1, segment);
        std::string values;
        bool isChanged = false;
        if (query.executeStep()) {
            forEachPair(headerLines(decompressed(Database::blob(query, 0))),
                        decompressed(Database::blob(query, 1)),
                        [&](std::string_view header, std::string_view line) {
                            const auto revised = lines.find(opIdOf(header));
                            isChanged = isChanged || revised != lines.end();
                            values += revised == lines.end() ? line : revised->second;
                            values += '\n';
                        });
        }
        query.reset();
        if (!isChanged)
            continue;
        const std::string frame = compressed(values);
        auto &update = m_database.prepared("UPDATE segment SET vals = ? WHERE row = ?");
        Database::bindBlob(update, 1, frame);
        Database::bindNumber(update, 2, segment);
        update.exec();
    }
    for (const auto &[row, values] : tail) {
        auto &update = m_database.prepared("UPDATE tail SET vals = ? WHERE row = ?");
        Database::bindText(update, 1, values);
        Database::bindNumber(update, 2, row);
        update.exec();
    }
}

void LogStore::insert(const Segment &segment)
{
    const qint64 writer = writerRow(segment.writer);
    auto &insert = m_database.prepared("INSERT INTO segment (writer, first_seq, last_seq,"
                                       " count, headers, vals) VALUES (?, ?, ?, ?, ?, ?)");
    Database::bindNumber(insert, 1, writer);
    Database::bindNumber(insert, 2, static_cast<qint64>(segment.firstSeq));
    Database::bindNumber(insert, 3, static_cast<qint64>(segment.lastSeq));
    Database::bindNumber(insert, 4, segment.count);
    Database::bindBlob(insert, 5, segment.headers);
    Database::bindBlob(insert, 6, segment.values);
    insert.exec();
    indexSegment(m_database.raw().getLastInsertRowid(), segment.entities);
    raiseLamport(segment.lamport);
}

void LogStore::indexSegment(qint64 segment, std::span<const EntityId> entities)
{
    std::vector<qint64> rows;
    rows.reserve(entities.size());
    for (const EntityId &entity : entities)
        rows.push_back(rowOf(entity));
    std::ranges::sort(rows); // those made together lie together
    for (const qint64 row : rows) {
        auto &insert = m_database.prepared(
            "INSERT OR IGNORE INTO segment_entity (entity, segment) VALUES (?, ?)");
        Database::bindNumber(insert, 1, row);
        Database::bindNumber(insert, 2, segment);
        insert.exec();
    }
}

const std::vector<NumberedId> &LogStore::idsIn(qint64 segment)
{
    constexpr std::size_t mostSegments = 2000; // 20 MB
    if (const auto known = m_idsIn.find(segment); known != m_idsIn.end())
        return known->second;
    if (m_idsIn.size() >= mostSegments)
        m_idsIn.clear();
    std::vector<NumberedId> ids;
    auto &query = m_database.prepared("SELECT headers FROM segment WHERE row = ?");
    Database::bindNumber(query, 1, segment);
    if (query.executeStep()) {
        forEachHeader(headerLines(decompressed(Database::blob(query, 0))),
                      [&](std::string_view header) {
                          const auto op = parseHeader(header, m_parser);
                          if (!op)
                              throw Failure(ErrorCode::WorkbookDamaged, {}, op.error().detail);
                          ids.push_back({op->seq, opIdOf(header)});
                      });
    }
    query.reset();
    return m_idsIn.emplace(segment, std::move(ids)).first->second;
}

std::vector<NumberedId> LogStore::idsOf(const WriterId &writer, quint64 first, quint64 last)
{
    std::vector<NumberedId> result;
    const qint64 writerRow = findWriterRow(writer);
    if (writerRow == 0)
        return result;
    std::vector<qint64> rows;
    auto &segments = m_database.prepared(
        "SELECT row FROM segment WHERE writer = ? AND first_seq <= ? AND last_seq >= ?");
    Database::bindNumber(segments, 1, writerRow);
    Database::bindNumber(segments, 2, static_cast<qint64>(last));
    Database::bindNumber(segments, 3, static_cast<qint64>(first));
    while (segments.executeStep())
        rows.push_back(segments.getColumn(0).getInt64());
    segments.reset();
    const auto take = [&](const NumberedId &each) {
        if (each.seq >= first && each.seq <= last)
            result.push_back(each);
    };
    for (const qint64 row : rows)
        std::ranges::for_each(idsIn(row), take);
    auto &tail = m_database.prepared("SELECT header FROM tail WHERE writer = ?");
    Database::bindNumber(tail, 1, writerRow);
    while (tail.executeStep()) {
        const auto header = Database::text(tail, 0);
        const auto op = parseHeader(header, m_parser);
        if (!op)
            throw Failure(ErrorCode::WorkbookDamaged, {}, op.error().detail);
        take({op->seq, opIdOf(header)});
    }
    tail.reset();
    std::ranges::sort(result);
    return result;
}

namespace {

bool inLamportOrder(const LoggedOp &a, const LoggedOp &b)
{
    return std::tie(a.op.lamport, a.id) < std::tie(b.op.lamport, b.id);
}

} // namespace

std::vector<LoggedOp> LogStore::opsOf(const EntityId &entity)
{
    std::vector<LoggedOp> result;
    const qint64 row = findRow(entity);
    if (row == 0)
        return result;
    const auto take = [&](std::string_view header, std::string_view values) {
        if (entityIn(header) == entity)
            result.push_back(parsed(header, values));
    };
    auto &segments = m_database.prepared("SELECT headers, vals FROM segment WHERE row IN"
                                         " (SELECT segment FROM segment_entity WHERE entity = ?)");
    Database::bindNumber(segments, 1, row);
    while (segments.executeStep()) {
        forEachPair(headerLines(decompressed(Database::blob(segments, 0))),
                    decompressed(Database::blob(segments, 1)), take);
    }
    segments.reset();
    auto &tail = m_database.prepared("SELECT header, vals FROM tail WHERE entity = ?");
    Database::bindNumber(tail, 1, row);
    while (tail.executeStep())
        take(Database::text(tail, 0), Database::text(tail, 1));
    tail.reset();
    std::ranges::sort(result, inLamportOrder);
    return result;
}

void LogStore::forEachInOrder(const std::function<void(LoggedOp &&)> &each, quint64 mostBytes)
{
    // The tail is short: the ops of one launch since the file was last quiet.
    std::map<WriterId, std::vector<LoggedOp>> open;
    auto &tail = m_database.prepared("SELECT header, vals FROM tail");
    while (tail.executeStep()) {
        LoggedOp op = parsed(Database::text(tail, 0), Database::text(tail, 1));
        open[op.op.writer].push_back(std::move(op));
    }
    tail.reset();

    // A statement of its own: \a each may ask this log. Segments of one writer overlap only where a
    // file was copied, or came in parts; what lies before the next one is complete.
    SQLite::Statement segments(m_database.raw(),
                               "SELECT uuid, first_seq, headers, vals FROM segment JOIN log_writer"
                               " ON log_writer.row = segment.writer ORDER BY uuid, first_seq");
    std::optional<OpId> last;
    quint64 bytes = 0;
    const auto giveBefore = [&](const WriterId &writer, quint64 seq) {
        const auto found = open.find(writer);
        if (found == open.end())
            return;
        std::vector<LoggedOp> &ops = found->second;
        std::ranges::sort(ops, {}, [](const LoggedOp &op) { return std::pair(op.op.seq, op.id); });
        const auto end =
            std::ranges::lower_bound(ops, seq, {}, [](const LoggedOp &op) { return op.op.seq; });
        for (auto op = ops.begin(); op != end; ++op) {
            if (last == op->id)
                continue; // there twice
            last = op->id;
            each(std::move(*op));
        }
        ops.erase(ops.begin(), end);
        if (ops.empty())
            open.erase(found);
    };
    const auto giveWritersBefore = [&](const WriterId *writer) {
        while (!open.empty() && (!writer || open.begin()->first < *writer)) {
            const WriterId first = open.begin()->first;
            giveBefore(first, largestCounter + 1);
        }
    };
    while (segments.executeStep()) {
        const WriterId writer = WriterId::fromView(Database::blob(segments, 0));
        const auto firstSeq = static_cast<quint64>(segments.getColumn(1).getInt64());
        giveWritersBefore(&writer);
        giveBefore(writer, firstSeq);
        const std::string headers = headerLines(decompressed(Database::blob(segments, 2)));
        const std::string valuesOfAll = decompressed(Database::blob(segments, 3));
        // Segments that say to begin at one place are all held until the last of them was read.
        bytes += headers.size() + valuesOfAll.size();
        if (bytes > mostBytes)
            throw Failure(ErrorCode::BundleHostile, {}, QStringLiteral("segments: too much"));
        if (std::ranges::count(headers, '\n') > longestSegment)
            throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment length"));
        forEachPair(headers, valuesOfAll, [&](std::string_view header, std::string_view values) {
            LoggedOp op = parsed(header, values);
            if (op.op.writer != writer || op.op.seq < firstSeq)
                throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment"));
            open[writer].push_back(std::move(op));
        });
    }
    giveWritersBefore(nullptr);
}

std::vector<LoggedOp> LogStore::opsAbout(const std::set<EntityId> &entities)
{
    std::vector<LoggedOp> result;
    forEachAbout(entities, [&result](qint64, LoggedOp &&op) { result.push_back(std::move(op)); });
    return result;
}

void LogStore::forEachHeaderIn(qint64 first, qint64 last,
                               const std::function<void(std::string_view)> &each)
{
    auto &query =
        m_database.prepared("SELECT headers FROM segment WHERE row BETWEEN ? AND ? ORDER BY row");
    Database::bindNumber(query, 1, first);
    Database::bindNumber(query, 2, last);
    while (query.executeStep())
        forEachHeader(headerLines(decompressed(Database::blob(query, 0))), each);
    query.reset();
}

void LogStore::forEachAbout(const std::set<EntityId> &entities,
                            const std::function<void(qint64, LoggedOp &&)> &each)
{
    std::set<qint64> segments;
    for (const EntityId &entity : entities) {
        auto &query = m_database.prepared("SELECT segment FROM segment_entity WHERE entity = ?");
        Database::bindNumber(query, 1, findRow(entity));
        while (query.executeStep())
            segments.insert(query.getColumn(0).getInt64());
        query.reset();
    }
    qint64 place = 0;
    const auto take = [&](std::string_view header, std::string_view values) {
        const auto entity = entityIn(header);
        if (entity && entities.contains(*entity))
            each(place, parsed(header, values));
    };
    for (const qint64 segment : segments) {
        place = segment;
        auto &query = m_database.prepared("SELECT headers, vals FROM segment WHERE row = ?");
        Database::bindNumber(query, 1, segment);
        if (query.executeStep()) {
            forEachPair(headerLines(decompressed(Database::blob(query, 0))),
                        decompressed(Database::blob(query, 1)), take);
        }
        query.reset();
    }
    place = 0;
    auto &tail = m_database.prepared("SELECT header, vals FROM tail");
    while (tail.executeStep())
        take(Database::text(tail, 0), Database::text(tail, 1));
    tail.reset();
}

std::vector<WriterId> LogStore::writers()
{
    std::vector<WriterId> result;
    auto &query = m_database.prepared("SELECT uuid FROM log_writer ORDER BY uuid");
    while (query.executeStep())
        result.push_back(WriterId::fromView(Database::blob(query, 0)));
    query.reset();
    return result;
}

void LogStore::forEachLinePair(const std::function<void(std::string_view, std::string_view)> &each)
{
    auto &segments = m_database.prepared("SELECT headers, vals FROM segment ORDER BY row");
    while (segments.executeStep()) {
        forEachPair(headerLines(decompressed(Database::blob(segments, 0))),
                    decompressed(Database::blob(segments, 1)), each);
    }
    segments.reset();
    auto &tail = m_database.prepared("SELECT header, vals FROM tail ORDER BY row");
    while (tail.executeStep())
        each(Database::text(tail, 0), Database::text(tail, 1));
    tail.reset();
}

std::vector<OpId> LogStore::allIds()
{
    std::vector<OpId> ids;
    ids.reserve(static_cast<std::size_t>(opCount()));
    auto &segments = m_database.prepared("SELECT headers FROM segment");
    while (segments.executeStep()) {
        forEachHeader(headerLines(decompressed(Database::blob(segments, 0))),
                      [&ids](std::string_view header) { ids.push_back(opIdOf(header)); });
    }
    segments.reset();
    auto &tail = m_database.prepared("SELECT header FROM tail");
    while (tail.executeStep())
        ids.push_back(opIdOf(Database::text(tail, 0)));
    tail.reset();
    std::ranges::sort(ids);
    return ids;
}

void LogStore::addWaiting(const LoggedOp &op, std::span<const OpId> missing)
{
    const std::string values = op.valuesLine();
    auto &insert =
        m_database.prepared("INSERT OR IGNORE INTO waiting (op, header, vals) VALUES (?, ?, ?)");
    Database::bindBlob(insert, 1, op.id.view());
    Database::bindText(insert, 2, op.header);
    Database::bindText(insert, 3, values);
    insert.exec();
    for (const OpId &each : missing) {
        auto &link =
            m_database.prepared("INSERT OR IGNORE INTO waiting_for (missing, op) VALUES (?, ?)");
        Database::bindBlob(link, 1, each.view());
        Database::bindBlob(link, 2, op.id.view());
        link.exec();
    }
}

bool LogStore::isWaiting(const OpId &op)
{
    auto &query = m_database.prepared("SELECT 1 FROM waiting WHERE op = ?");
    Database::bindBlob(query, 1, op.view());
    const bool found = query.executeStep();
    query.reset();
    return found;
}

qint64 LogStore::waitingCount()
{
    return m_database.number("SELECT count(*) FROM waiting");
}

std::vector<LoggedOp> LogStore::allWaiting()
{
    std::vector<LoggedOp> result;
    auto &query = m_database.prepared("SELECT header, vals FROM waiting ORDER BY op");
    while (query.executeStep())
        result.push_back(parsed(Database::text(query, 0), Database::text(query, 1)));
    query.reset();
    return result;
}

std::vector<LoggedOp> LogStore::released(const OpId &arrived)
{
    std::vector<LoggedOp> result;
    auto &query = m_database.prepared(
        "SELECT header, vals FROM waiting WHERE op IN (SELECT op FROM waiting_for WHERE missing ="
        " ?1) AND NOT EXISTS (SELECT 1 FROM waiting_for AS other WHERE other.op = waiting.op AND"
        " other.missing <> ?1) ORDER BY op");
    Database::bindBlob(query, 1, arrived.view());
    while (query.executeStep())
        result.push_back(parsed(Database::text(query, 0), Database::text(query, 1)));
    query.reset();
    auto &unlink = m_database.prepared("DELETE FROM waiting_for WHERE missing = ?");
    Database::bindBlob(unlink, 1, arrived.view());
    unlink.exec();
    for (const LoggedOp &op : result) {
        auto &remove = m_database.prepared("DELETE FROM waiting WHERE op = ?");
        Database::bindBlob(remove, 1, op.id.view());
        remove.exec();
    }
    return result;
}

void LogStore::clearDerived()
{
    m_database.execute("DELETE FROM segment_entity; DELETE FROM waiting_for; DELETE FROM waiting;"
                       "UPDATE tail SET entity = 0; DELETE FROM entity;");
    forgetCaches();
}

void LogStore::indexEntities()
{
    std::vector<qint64> rows;
    auto &all = m_database.prepared("SELECT row FROM segment ORDER BY row");
    while (all.executeStep())
        rows.push_back(all.getColumn(0).getInt64());
    all.reset();
    for (const qint64 row : rows) {
        auto &query = m_database.prepared("SELECT headers FROM segment WHERE row = ?");
        Database::bindNumber(query, 1, row);
        if (!query.executeStep())
            continue;
        std::set<EntityId> entities;
        forEachHeader(headerLines(decompressed(Database::blob(query, 0))),
                      [&](std::string_view header) {
                          if (const auto entity = entityIn(header))
                              entities.insert(*entity);
                      });
        query.reset();
        indexSegment(row, std::vector(entities.begin(), entities.end()));
    }
    std::vector<std::pair<qint64, EntityId>> tail;
    auto &query = m_database.prepared("SELECT row, header FROM tail");
    while (query.executeStep()) {
        if (const auto entity = entityIn(Database::text(query, 1)))
            tail.emplace_back(query.getColumn(0).getInt64(), *entity);
    }
    query.reset();
    for (const auto &[row, entity] : tail) {
        auto &update = m_database.prepared("UPDATE tail SET entity = ? WHERE row = ?");
        Database::bindNumber(update, 1, rowOf(entity));
        Database::bindNumber(update, 2, row);
        update.exec();
    }
}

void LogStore::forgetCaches()
{
    m_rows.clear();
    m_ids.clear();
    m_missing.reset();
    m_idsIn.clear();
}

} // namespace tournee
