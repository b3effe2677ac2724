// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statestore.h"

#include "core/log/plainlines.h"
#include "core/merge/registers.h"
#include "core/storage/registercodec.h"

#include <algorithm>
#include <array>
#include <list>

namespace tournee {

namespace {

constexpr int layoutVersion = 3;

// The columns every state table begins with; a field's column follows in the order of the schema.
enum Column {
    RowColumn,
    IdColumn,
    CreatedLamportColumn,
    CreatedColumn,
    OffsetColumn,
    RegistersColumn,
    FirstFieldColumn
};

/// Sets and maps stand in the registers; only what is looked for by SQL stands in a column too.
bool hasColumn(const FieldSpec &field)
{
    return isContribution(field.field)
           && (field.shape == Shape::Scalar || field.field == Field::Themes
               || field.field == Field::Potentials || field.field == Field::Outcomes
               || field.field == Field::Authorities);
}

bool isReferenceColumn(const FieldSpec &field)
{
    return field.shape == Shape::Scalar && field.type == Type::Reference;
}

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string columnType(const FieldSpec &field)
{
    if (field.shape != Shape::Scalar)
        return "TEXT"; // a JSON array
    switch (field.type) {
    case Type::Integer:
    case Type::Truth:
    case Type::Reference:
        return "INTEGER";
    default:
        return "TEXT";
    }
}

/// Literal SQL made once a kind from the declared schema; no text of a person goes into it.
struct KindSql
{
    std::string create;
    std::string select; ///< up to WHERE
    std::string replace;
};

KindSql sqlFor(const KindSpec &kind)
{
    const std::string table = std::string(kind.table);
    KindSql sql;
    std::string columns =
        "state.row, entity.uuid, created_lamport, created, created_offset, registers";
    std::string names = "row, created_lamport, created, created_offset, registers, sort_position,"
                        " hidden, unsettled";
    std::string marks = "?, ?, ?, ?, ?, ?, ?, ?";
    sql.create =
        "CREATE TABLE " + table
        + " (row INTEGER PRIMARY KEY, created_lamport INTEGER NOT NULL, created INTEGER NOT NULL,"
          " created_offset INTEGER NOT NULL, registers BLOB NOT NULL, sort_position TEXT,"
          " hidden INTEGER NOT NULL, unsettled INTEGER NOT NULL";
    std::string indexes;
    for (const FieldSpec &field : kind.fields) {
        if (!hasColumn(field))
            continue;
        sql.create += ", " + quoted(field.name) + ' ' + columnType(field);
        columns += ", state." + quoted(field.name);
        names += ", " + quoted(field.name);
        marks += ", ?";
        // What lists are read by.
        if (field.field == Field::Table || field.field == Field::Session
            || field.field == Field::About) {
            indexes += "CREATE INDEX ";
            indexes += table;
            indexes += "_by_";
            indexes += field.name;
            indexes += " ON ";
            indexes += table;
            indexes += " (";
            indexes += quoted(field.name);
            indexes += ");";
        }
    }
    sql.create += ");" + indexes + "CREATE INDEX " + table + "_unsettled ON " + table
                  + " (row) WHERE unsettled;";
    sql.select =
        "SELECT " + columns + " FROM " + table + " AS state JOIN entity ON entity.row = state.row";
    sql.replace = "INSERT OR REPLACE INTO " + table + " (" + names + ") VALUES (" + marks + ')';
    return sql;
}

const KindSql &sqlOf(Kind kind)
{
    static const auto all = [] {
        std::array<KindSql, kindCount> result;
        for (const KindSpec &each : schema())
            result[static_cast<std::size_t>(each.kind)] = sqlFor(each);
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

/// What nobody has moved sorts as creationPosition() says.
constexpr std::string_view inOrder =
    " ORDER BY coalesce(state.sort_position, printf('m%016x', state.created_lamport)), entity.uuid";

constexpr qint64 kindBitsUnknown = 0;

constexpr qint64 kindBit(Kind kind)
{
    return qint64{1} << static_cast<int>(kind);
}

std::vector<Kind> kindsIn(qint64 bits)
{
    std::vector<Kind> result;
    for (const KindSpec &each : schema()) {
        if (bits & kindBit(each.kind))
            result.push_back(each.kind);
    }
    return result;
}

bool holdsAny(const Entity &entity, Field field)
{
    return std::ranges::any_of(entity.registers,
                               [field](const Register &each) { return each.name.field == field; });
}

/// An array; empty when there is nothing in the set.
std::string jsonOf(const Entity &entity, Field set)
{
    std::string json;
    for (const std::string &element : entity.elements(set)) {
        json += json.empty() ? '[' : ',';
        appendJson(json, std::string_view(element));
    }
    return json.empty() ? json : json + ']';
}

} // namespace

StateStore::StateStore(Database &database, LogStore &log) : m_database(database), m_log(log) {}

std::string StateStore::fingerprint()
{
    std::string text = std::to_string(layoutVersion);
    for (const KindSpec &kind : schema()) {
        text += sqlOf(kind.kind).create;
        for (const FieldSpec &field : kind.fields) {
            // The registers' bytes name a field by its number.
            text += std::to_string(static_cast<int>(field.field)) + (field.searchable ? "s" : "-")
                    + std::to_string(static_cast<int>(field.type));
        }
    }
    return sha256(text).toHex();
}

void StateStore::recreate()
{
    m_database.forgetStatements();
    for (const KindSpec &kind : schema())
        m_database.execute("DROP TABLE IF EXISTS " + std::string(kind.table));
    m_database.execute("DROP TABLE IF EXISTS search");
    for (const KindSpec &kind : schema())
        m_database.execute(sqlOf(kind.kind).create);
    m_database.execute("CREATE VIRTUAL TABLE search USING fts5 (body, content = '',"
                       " tokenize = 'tournee')");
    // Fewer and larger pieces to merge: an import brings thousands of texts at a time.
    m_database.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)");
    m_database.execute("UPDATE entity SET kinds = 0");
    auto &update = m_database.prepared("UPDATE derived SET fingerprint = ?");
    Database::bindText(update, 1, fingerprint());
    update.exec();
}

Entity StateStore::entityFrom(Kind kind, SQLite::Statement &row)
{
    Entity entity;
    entity.kind = kind;
    entity.id = EntityId::fromView(Database::blob(row, IdColumn));
    entity.createdLamport = static_cast<quint64>(row.getColumn(CreatedLamportColumn).getInt64());
    entity.created.milliseconds = row.getColumn(CreatedColumn).getInt64();
    entity.created.offsetMinutes = row.getColumn(OffsetColumn).getInt();
    const auto inColumns = decodeRegisters(Database::blob(row, RegistersColumn), entity);
    for (Register *each : inColumns) {
        int column = FirstFieldColumn;
        bool isReference = false;
        for (const FieldSpec &field : spec(kind).fields) {
            if (field.field == each->name.field) {
                isReference = field.type == Type::Reference;
                break;
            }
            column += hasColumn(field) ? 1 : 0;
        }
        if (!isReference) {
            each->heads.front().value = Value(std::string(Database::text(row, column)));
            continue;
        }
        const EntityId target = m_log.idOf(row.getColumn(column).getInt64());
        if (target.isNull())
            throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("reference"));
        each->heads.front().value = Value(target.toString());
    }
    return entity;
}

std::optional<Entity> StateStore::find(Kind kind, const EntityId &id)
{
    const qint64 row = m_log.findRow(id);
    if (row == 0)
        return {};
    auto &query = m_database.prepared(sqlOf(kind).select + " WHERE state.row = ?");
    Database::bindNumber(query, 1, row);
    std::optional<Entity> entity;
    if (query.executeStep())
        entity = entityFrom(kind, query);
    query.reset();
    return entity;
}

qint64 StateStore::kindBitsOf(const EntityId &id)
{
    auto &query = m_database.prepared("SELECT kinds FROM entity WHERE uuid = ?");
    Database::bindBlob(query, 1, id.view());
    const qint64 kinds = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    query.reset();
    return kinds;
}

std::vector<Kind> StateStore::kindsOf(const EntityId &id)
{
    return kindsIn(kindBitsOf(id));
}

std::string StateStore::searchText(const Entity &entity)
{
    std::string words;
    if (entity.isDeleted())
        return words;
    for (const FieldSpec &field : spec(entity.kind).fields) {
        if (!field.searchable)
            continue;
        const Register *each = entity.find({field.field, {}});
        if (!each)
            continue;
        // Diverging versions are all found: none is hidden behind the one that is shown.
        for (const Version &version : each->heads) {
            if (version.value.utf8().empty())
                continue;
            if (!words.empty())
                words += '\n';
            words += version.value.utf8();
        }
    }
    return words;
}

void StateStore::write(const std::optional<Entity> &before, const Entity &after)
{
    const qint64 bit = kindBit(after.kind);
    const auto [row, kinds] =
        before ? std::pair(m_log.rowOf(after.id), kindBitsUnknown) : m_log.rowAs(after.id, bit);
    // Interning a reference may prepare and run statements of its own: before the binding starts.
    std::vector<qint64> references;
    for (const FieldSpec &field : spec(after.kind).fields) {
        if (!isReferenceColumn(field))
            continue;
        const auto target = entityIdFrom(after.value(field.field).utf8());
        references.push_back(!target || target->isNull() ? 0 : m_log.rowOf(*target));
    }

    const std::string registers = encodeRegisters(after);
    const bool unsettled = after.isDeletedButEdited() || divergingCount(after) > 0;
    auto &replace = m_database.prepared(sqlOf(after.kind).replace);
    int index = 0;
    Database::bindNumber(replace, ++index, row);
    Database::bindNumber(replace, ++index, static_cast<qint64>(after.createdLamport));
    Database::bindNumber(replace, ++index, after.created.milliseconds);
    Database::bindNumber(replace, ++index, after.created.offsetMinutes);
    Database::bindBlob(replace, ++index, registers);
    const std::string position = after.position();
    ++index;
    if (!after.value(Field::Position).isNull())
        Database::bindTextInPlace(replace, index, position);
    Database::bindNumber(replace, ++index, after.isDeleted() ? 1 : 0);
    Database::bindNumber(replace, ++index, unsettled ? 1 : 0);
    std::size_t reference = 0;
    std::list<std::string> texts; // bound where they lie
    for (const FieldSpec &field : spec(after.kind).fields) {
        if (!hasColumn(field))
            continue;
        ++index;
        if (field.shape != Shape::Scalar) {
            if (holdsAny(after, field.field)) {
                if (std::string json = jsonOf(after, field.field); !json.empty())
                    Database::bindTextInPlace(replace, index, texts.emplace_back(std::move(json)));
            }
            continue;
        }
        const Value &value = after.value(field.field);
        if (field.type == Type::Reference) {
            if (const qint64 target = references[reference++])
                Database::bindNumber(replace, index, target);
        } else if (const auto *text = std::get_if<std::string>(&value.data)) {
            Database::bindTextInPlace(replace, index, *text);
        } else if (const auto *number = std::get_if<qint64>(&value.data)) {
            Database::bindNumber(replace, index, *number);
        } else if (const auto *truth = std::get_if<bool>(&value.data)) {
            Database::bindNumber(replace, index, *truth ? 1 : 0);
        }
    }
    replace.exec();

    const std::string ownBefore = before ? searchText(*before) : std::string();
    const std::string ownAfter = searchText(after);
    if (ownBefore != ownAfter) {
        writeWords(row, kinds == kindBitsUnknown ? kindBitsOf(after.id) : kinds, after, ownBefore,
                   ownAfter);
    }
}

void StateStore::writeWords(qint64 row, qint64 kinds, const Entity &entity,
                            const std::string &ownBefore, const std::string &ownAfter)
{
    if (kinds == kindBit(entity.kind)) {
        changeWords({row, ownBefore, ownAfter});
        return;
    }
    // Only a strange file has two kinds under one id; they share a row of the index.
    std::string wordsBefore;
    std::string wordsAfter;
    const auto add = [](std::string &words, const std::string &more) {
        if (!words.empty() && !more.empty())
            words += '\n';
        words += more;
    };
    for (const Kind kind : kindsIn(kinds)) {
        const auto other = kind == entity.kind ? std::nullopt : find(kind, entity.id);
        const std::string words = other ? searchText(*other) : std::string();
        add(wordsBefore, other ? words : ownBefore);
        add(wordsAfter, other ? words : ownAfter);
    }
    changeWords({row, std::move(wordsBefore), std::move(wordsAfter)});
}

void StateStore::changeWords(Words words)
{
    if (m_batch)
        m_batch->add(std::move(words));
    else
        indexWords(words);
}

void StateStore::indexWords(const Words &words)
{
    if (!words.before.empty()) {
        auto &remove =
            m_database.prepared("INSERT INTO search (search, rowid, body) VALUES ('delete', ?, ?)");
        Database::bindNumber(remove, 1, words.row);
        Database::bindTextInPlace(remove, 2, words.before);
        remove.exec();
    }
    if (!words.after.empty()) {
        auto &insert = m_database.prepared("INSERT INTO search (rowid, body) VALUES (?, ?)");
        Database::bindNumber(insert, 1, words.row);
        Database::bindTextInPlace(insert, 2, words.after);
        insert.exec();
    }
}

void SearchBatch::add(StateStore::Words words)
{
    constexpr std::size_t mostBytes = 128U << 20;
    m_bytes += sizeof words + words.before.size() + words.after.size();
    m_words.push_back(std::move(words));
    if (m_bytes > mostBytes)
        write();
}

void SearchBatch::write()
{
    // What an entity's words were before its first change is what the index holds of it.
    std::ranges::stable_sort(m_words, {}, &StateStore::Words::row);
    for (auto first = m_words.begin(); first != m_words.end();) {
        auto last = first;
        while (last + 1 != m_words.end() && (last + 1)->row == first->row)
            ++last;
        if (first != last)
            first->after = std::move(last->after);
        if (first->before != first->after)
            m_state.indexWords(*first);
        first = last + 1;
    }
    m_words.clear();
    m_bytes = 0;
}

void StateStore::forEach(Kind kind, const std::function<void(Entity &&)> &each)
{
    // A statement of its own: \a each may ask this store again.
    SQLite::Statement query(m_database.raw(), sqlOf(kind).select + std::string(inOrder));
    while (query.executeStep())
        each(entityFrom(kind, query));
}

std::vector<Entity> StateStore::query(Kind kind, const std::string &where, qint64 bound)
{
    std::vector<Entity> result;
    auto &query = m_database.prepared(sqlOf(kind).select + where + std::string(inOrder));
    if (bound != 0)
        Database::bindNumber(query, 1, bound);
    while (query.executeStep())
        result.push_back(entityFrom(kind, query));
    query.reset();
    return result;
}

std::vector<Entity> StateStore::referring(Kind kind, Field field, const EntityId &target)
{
    const FieldSpec *const column = spec(kind).find(field);
    const qint64 row = m_log.findRow(target);
    if (!column || row == 0)
        return {};
    return query(kind, " WHERE state." + quoted(column->name) + " = ?", row);
}

std::vector<Entity> StateStore::unsettled(Kind kind)
{
    return query(kind, " WHERE unsettled", 0);
}

qint64 StateStore::countVisible(Kind kind)
{
    return m_database.number("SELECT count(*) FROM " + std::string(spec(kind).table)
                             + " WHERE NOT hidden");
}

Hash StateStore::columnsDigest(Kind kind)
{
    std::string columns = "sort_position, hidden, unsettled, hex(registers)";
    for (const FieldSpec &field : spec(kind).fields) {
        if (!hasColumn(field))
            continue;
        const std::string column = "state." + quoted(field.name);
        if (field.shape == Shape::Scalar && field.type == Type::Reference)
            columns += ", typeof(" + column
                       + "), (SELECT hex(uuid) FROM entity WHERE row = " + column + ')';
        else
            columns += ", " + column;
    }
    SQLite::Statement query(m_database.raw(),
                            "SELECT hex(entity.uuid), " + columns + " FROM "
                                + std::string(spec(kind).table)
                                + " AS state JOIN entity ON entity.row = state.row ORDER BY 1");
    std::string digests;
    while (query.executeStep()) {
        std::string row;
        for (int column = 0; column < query.getColumnCount(); ++column) {
            if (query.isColumnNull(column))
                row += "null";
            else
                appendJson(row, Database::text(query, column));
            row += ',';
        }
        digests += sha256(row).view();
    }
    return sha256(digests);
}

Hash StateStore::searchDigest()
{
    // The temporary table does not touch the file, which may be open for reading only.
    const bool isReadOnly = m_database.number("PRAGMA query_only") != 0;
    m_database.execute("PRAGMA query_only = OFF");
    m_database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms"
                       " USING fts5vocab ('main', 'search', 'instance')");
    if (isReadOnly)
        m_database.execute("PRAGMA query_only = ON");
    SQLite::Statement query(m_database.raw(),
                            "SELECT term, hex(entity.uuid), offset FROM temp.search_terms JOIN"
                            " entity ON entity.row = doc ORDER BY 1, 2, 3");
    std::string digest;
    std::string batch;
    const auto fold = [&] {
        digest = std::string(sha256(digest + batch).view());
        batch.clear();
    };
    while (query.executeStep()) {
        for (int column = 0; column < 3; ++column) {
            batch += Database::text(query, column);
            batch += '\n';
        }
        if (batch.size() > 65536)
            fold();
    }
    fold();
    return Hash::fromView(digest);
}

} // namespace tournee
