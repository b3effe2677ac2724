// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/erasures.h"

#include "core/merge/registers.h"
#include "core/storage/blobs.h"
#include "core/storage/drafterasure.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view blankBeginning = R"({"blank":)"; // of a line of values (OpValues::line)

bool isText(const Value &value)
{
    return std::holds_alternative<std::string>(value.data);
}

std::string_view baseOf(std::string_view key)
{
    return key.substr(0, key.find(':'));
}

/// What an erasure of everything takes: what people wrote and showed, not what places it in the tour.
bool isWords(std::string_view kindName, std::string_view key, const std::optional<Value> &value)
{
    const auto kind = kindNamed(kindName);
    const FieldSpec *const field = kind ? spec(*kind).find(baseOf(key)) : nullptr;
    if (field) {
        return isContribution(field->field)
               && (field->type == Type::Text || field->type == Type::BlobHash)
               && (!value || isText(*value));
    }
    // A newer program's: whatever may be words.
    return !key.starts_with(erasedPrefix)
           && (!value || (isText(*value) && !EntityId::fromString(value->utf8())));
}

} // namespace

Erasures::Erasures(Database &database, LogStore &log, StateStore &state)
    : m_database(database), m_log(log), m_state(state)
{
    load();
}

void Erasures::load()
{
    auto &erased = m_database.prepared("SELECT op, entity, field FROM erased");
    while (erased.executeStep()) {
        m_erased[OpId::fromView(Database::blob(erased, 0))].emplace(
            EntityId::fromView(Database::blob(erased, 1)), Database::text(erased, 2));
    }
    erased.reset();
    auto &leftOut = m_database.prepared("SELECT op FROM left_out");
    while (leftOut.executeStep())
        m_leftOut.insert(OpId::fromView(Database::blob(leftOut, 0)));
    leftOut.reset();
}

bool Erasures::isErased(const EntityId &entity, const ValueName &value) const
{
    const auto found = m_erased.find(value.op);
    return found != m_erased.end() && found->second.contains({entity, value.field});
}

void Erasures::note(const LoggedOp &op)
{
    for (const FieldKey &key : op.op.fields) {
        const auto value = erasedBy(key);
        if (!value || !m_erased[value->op].emplace(op.op.entity, value->field).second)
            continue;
        auto &insert = m_database.prepared(
            "INSERT OR IGNORE INTO erased (op, entity, field) VALUES (?, ?, ?)");
        Database::bindBlob(insert, 1, value->op.view());
        Database::bindBlob(insert, 2, op.op.entity.view());
        Database::bindText(insert, 3, value->field);
        insert.exec();
        m_targets.insert(op.op.entity);
    }
}

qint64 Erasures::blank(LoggedOp &op)
{
    const auto found = m_erased.find(op.id);
    if (found == m_erased.end())
        return 0;
    qint64 count = 0;
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const std::optional<Value> &value = op.values.fields[i].value;
        if (!value || !found->second.contains({op.op.entity, op.op.fields[i]}))
            continue;
        if (isText(*value))
            m_words.push_back(value->utf8());
        op.values.blank(i);
        ++count;
    }
    return count;
}

void Erasures::noteBlanks(const LoggedOp &op)
{
    bool isLeftOut = false;
    for (std::size_t i = 0; i < op.op.fields.size() && op.values.hasBlanks(); ++i) {
        isLeftOut =
            isLeftOut
            || (!op.values.fields[i].value && !isErased(op.op.entity, {op.id, op.op.fields[i]}));
    }
    if (isLeftOut == m_leftOut.contains(op.id))
        return;
    auto &change = m_database.prepared(isLeftOut ? "INSERT OR IGNORE INTO left_out (op) VALUES (?)"
                                                 : "DELETE FROM left_out WHERE op = ?");
    Database::bindBlob(change, 1, op.id.view());
    change.exec();
    if (isLeftOut)
        m_leftOut.insert(op.id);
    else
        m_leftOut.erase(op.id);
}

void Erasures::prepare(std::span<LoggedOp> ops)
{
    for (const LoggedOp &op : ops) {
        if (isErasure(op))
            note(op);
    }
    for (LoggedOp &op : ops) {
        if (!m_erased.empty())
            static_cast<void>(blank(op));
        noteBlanks(op);
    }
}

void Erasures::offer(LoggedOp op)
{
    m_offers[op.op.entity].push_back(std::move(op));
}

Erasures::Effect Erasures::finish()
{
    Effect effect;
    std::set<EntityId> entities = std::move(m_targets);
    m_targets.clear();
    std::map<EntityId, bool> drafted; // what was erased, and whether it is an entry
    for (const auto &[entity, ops] : m_offers)
        entities.insert(entity);
    for (const EntityId &entity : entities) {
        const auto offered = m_offers.find(entity);
        std::vector<LoggedOp> changed;
        for (LoggedOp &op : m_log.opsOf(entity)) {
            bool isFilled = false;
            if (offered != m_offers.end() && m_leftOut.contains(op.id)) {
                for (const LoggedOp &other : offered->second)
                    isFilled = (other.id == op.id && fill(op, other)) || isFilled;
            }
            const qint64 before = effect.erased;
            effect.erased += blank(op);
            if (effect.erased > before) {
                const auto kind = kindNamed(op.op.kind);
                drafted[entity] = !kind || !isFrame(*kind);
            }
            if (isFilled)
                ++effect.filled;
            noteBlanks(op);
            if (isFilled || effect.erased > before)
                changed.push_back(std::move(op));
        }
        if (changed.empty())
            continue;
        m_log.revise(changed);
        reviseState(entity, changed, effect);
    }
    m_offers.clear();
    if (effect.erased > 0) {
        discardDrafts(m_database, drafted, m_words);
        Blobs(m_database).forgetUnnamed(m_words, m_log);
        m_database.execute("UPDATE scrubbing SET due = 1");
    }
    m_words.clear();
    return effect;
}

void Erasures::reviseState(const EntityId &entity, std::span<const LoggedOp> ops, Effect &effect)
{
    for (const Kind kind : m_state.kindsOf(entity)) {
        const auto before = m_state.find(kind, entity);
        if (!before)
            continue;
        Entity after = *before;
        for (const LoggedOp &op : ops) {
            if (op.op.kind == nameOf(kind))
                reviseOp(after, op);
        }
        if (after == *before)
            continue;
        m_state.write(before, after);
        effect.entities.push_back(std::move(after));
    }
}

void Erasures::rebuild()
{
    m_database.execute("DELETE FROM erased; DELETE FROM left_out;");
    m_erased.clear();
    m_leftOut.clear();
    m_log.forEachLinePair([this](std::string_view header, std::string_view values) {
        if (header.find(erasedPrefix) != std::string_view::npos)
            note(m_log.parsed(header, values));
    });
    m_log.forEachLinePair([this](std::string_view header, std::string_view values) {
        if (values.starts_with(blankBeginning))
            noteBlanks(m_log.parsed(header, values));
    });
    static_cast<void>(finish());
}

std::vector<QString> Erasures::problems()
{
    std::vector<QString> result;
    std::set<std::pair<EntityId, ValueName>> meant;
    std::set<OpId> leftOut;
    m_log.forEachLinePair([&](std::string_view header, std::string_view values) {
        if (header.find(erasedPrefix) == std::string_view::npos)
            return;
        const LoggedOp op = m_log.parsed(header, values);
        for (const FieldKey &key : op.op.fields) {
            if (auto value = erasedBy(key))
                meant.emplace(op.op.entity, std::move(*value));
        }
    });
    std::set<std::pair<EntityId, ValueName>> noted;
    for (const auto &[op, fields] : m_erased) {
        for (const auto &[entity, field] : fields)
            noted.emplace(entity, ValueName{op, field});
    }
    if (meant != noted)
        result.push_back(QStringLiteral("list of what is erased"));
    m_log.forEachLinePair([&](std::string_view header, std::string_view values) {
        const bool isBlanked = values.starts_with(blankBeginning);
        const OpId id = opIdOf(header);
        if (!isBlanked && !m_erased.contains(id))
            return;
        const LoggedOp op = m_log.parsed(header, values);
        for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
            const bool isGone = meant.contains({op.op.entity, {id, op.op.fields[i]}});
            const bool isHere = op.values.fields[i].value.has_value();
            if (isGone && isHere)
                result.push_back(QStringLiteral("an erased value is there"));
            else if (!isGone && !isHere)
                leftOut.insert(id);
        }
    });
    if (!std::ranges::equal(leftOut, std::set<OpId>(m_leftOut.begin(), m_leftOut.end())))
        result.push_back(QStringLiteral("list of what was left out"));
    return result;
}

qint64 addChanges(std::vector<Entity> entities, ChangeSet &changes)
{
    qint64 added = 0;
    for (Entity &entity : entities) {
        const auto same = std::ranges::find_if(changes.entities, [&entity](const Entity &each) {
            return each.id == entity.id && each.kind == entity.kind;
        });
        if (same != changes.entities.end()) {
            *same = std::move(entity);
            continue;
        }
        ++added;
        if (!changes.everything)
            changes.entities.push_back(std::move(entity));
    }
    return added;
}

std::map<std::string, std::vector<ValueName>> valuesToErase(std::span<const LoggedOp> ops,
                                                            std::string_view field,
                                                            const Erasures &erasures)
{
    std::map<std::string, std::vector<ValueName>> result;
    bool isKnown = field.empty();
    for (const LoggedOp &op : ops) {
        const auto kind = kindNamed(op.op.kind);
        isKnown = isKnown || (kind && spec(*kind).find(field));
        for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
            const FieldKey &key = op.op.fields[i];
            const std::optional<Value> &value = op.values.fields[i].value;
            isKnown = isKnown || baseOf(key) == field;
            const bool isWanted = field.empty()
                                      ? isWords(op.op.kind, key, value)
                                      : baseOf(key) == field && !(value && value->isNull());
            ValueName name{op.id, key};
            if (!isWanted || erasures.isErased(op.op.entity, name))
                continue;
            if (!canBeErased(name))
                throw Failure(ErrorCode::InvalidValue, textFromUtf8(field));
            result[op.op.kind].push_back(std::move(name));
        }
    }
    // Where a thing stands and whether it is there holds no words; blanked, it would come back.
    if (!isKnown || field == nameOf(Field::Position) || field == nameOf(Field::Deleted))
        throw Failure(ErrorCode::UnknownField, textFromUtf8(field));
    return result;
}

void scrub(Database &database, bool areBackupsDone)
{
    constexpr qint64 nothingDue = 0;
    constexpr qint64 onlyBackupsDue = 2;
    const qint64 due = database.number("SELECT due FROM scrubbing");
    if (due == nothingDue)
        return;
    if (due != onlyBackupsDue) {
        database.forgetStatements();
        database.execute("INSERT INTO search (search) VALUES ('optimize')");
        database.execute("VACUUM");
    }
    database.execute(areBackupsDone ? "UPDATE scrubbing SET due = 0"
                                    : "UPDATE scrubbing SET due = 2");
}

} // namespace tournee
