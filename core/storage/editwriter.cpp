// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/editwriter.h"

#include "core/domain/environment.h"
#include "core/domain/version.h"
#include "core/log/logstore.h"
#include "core/merge/registers.h"
#include "core/sqlite/database.h"
#include "core/storage/applier.h"
#include "core/storage/erasures.h"
#include "core/storage/inverse.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <map>

namespace tournee {

namespace {

/// A broken clock must not write a year that no line of the log can hold.
Moment withinTheCalendar(Moment time)
{
    constexpr qint64 firstDayOf1 = -62'135'000'000'000;
    constexpr qint64 lastDayOf9999 = 253'402'000'000'000;
    time.milliseconds = std::clamp(time.milliseconds, firstDayOf1, lastDayOf9999);
    return time;
}

constexpr std::size_t mostErasedAtOnce = 1000;

quint64 advanced(quint64 &lamport)
{
    return lamport = std::min(lamport + 1, largestCounter);
}

/// The changes of \a edit that change something.
std::vector<Change> effective(const Edit &edit, const Touched &touched)
{
    const Entity &now = touched.after;
    std::vector<Change> changes;
    for (const Change &change : edit.changes) {
        const Register *const each = now.find(change.name);
        bool isSame = each ? each->heads.size() == 1 && !each->shown().blank
                                 && each->shown().value == change.value
                           : change.value.isNull();
        if (change.name.field == Field::Deleted && change.value.truth())
            isSame = now.isDeleted();
        // An undo takes the place of what it undoes, even where the value is the same.
        if (!isSame || edit.beside || !edit.onlyAfter.empty())
            changes.push_back(change);
    }
    const bool isNew = !touched.before && touched.ops.empty();
    if (changes.empty() && isNew)
        changes.push_back({{Field::Deleted, {}}, Value(false)});
    return changes;
}

} // namespace

EditWriter::EditWriter(Database &database, LogStore &log, StateStore &state,
                       Environment &environment, Author author)
    : m_database(database)
    , m_log(log)
    , m_state(state)
    , m_environment(environment)
    , m_author(std::move(author))
{}

void EditWriter::begin(const Author &author)
{
    m_author = author;
    m_writer = {};
    m_ownOps.clear();
    m_standIns.clear();
}

Applied EditWriter::apply(std::span<const Edit> edits, Moment at)
{
    Applied applied;
    applied.at = withinTheCalendar(at);
    quint64 lamport = m_log.lamport();
    std::map<std::pair<EntityId, Kind>, std::size_t> places;
    std::vector<Touched> all;
    std::vector<LoggedOp> ops;
    for (const Edit &edit : edits) {
        const auto [place, isFirst] = places.try_emplace({edit.entity, edit.kind}, all.size());
        if (isFirst) {
            Touched touched;
            touched.before = m_state.find(edit.kind, edit.entity);
            touched.after = touched.before.value_or(Entity{});
            touched.after.kind = edit.kind;
            touched.after.id = edit.entity;
            all.push_back(std::move(touched));
        }
        Touched &touched = all[place->second];
        if (!mayUndo(edit, touched.after))
            throw Failure(ErrorCode::NotUndoable);
        std::vector<Change> changes = effective(edit, touched);
        if (changes.empty())
            continue;
        for (const Change &change : changes) {
            if (std::ranges::find(touched.registers, change.name) == touched.registers.end())
                touched.registers.push_back(change.name);
        }
        if (auto introduction = introduceWriter(lamport, applied.at))
            ops.push_back(std::move(*introduction));
        std::vector<OpId> seen = seenBy(edit, changes, touched.after);
        ops.push_back(
            write(edit, std::move(changes), std::move(seen), advanced(lamport), applied.at));
        const LoggedOp &op = ops.back();
        applyOp(touched.after, op);
        m_ownOps.insert(op.id);
        if (!edit.standsFor.empty())
            m_standIns.emplace(op.id, edit.standsFor);
        touched.ops.push_back(op.id);
        applied.ops.push_back(op.id);
    }
    append(ops);
    for (auto touched = all.rbegin(); touched != all.rend(); ++touched) {
        if (touched->ops.empty())
            continue;
        m_state.write(touched->before, touched->after);
        for (Edit &edit : inverseOf(*touched))
            applied.inverse.push_back(std::move(edit));
        applied.changes.entities.push_back(std::move(touched->after));
    }
    std::ranges::reverse(applied.changes.entities);
    return applied;
}

Erasure EditWriter::erase(std::span<const LoggedOp> known, std::string_view field,
                          const Value &reason, Moment at)
{
    const Moment now = withinTheCalendar(at);
    Erasures erasures(m_database, m_log, m_state);
    quint64 lamport = m_log.lamport();
    std::vector<LoggedOp> ops;
    std::vector<LoggedOp> introduction;
    Erasure done;
    for (const auto &[kind, values] : valuesToErase(known, field, erasures)) {
        done.values += static_cast<qint64>(values.size());
        for (std::size_t from = 0; from < values.size(); from += mostErasedAtOnce) {
            if (auto writer = introduceWriter(lamport, now))
                introduction.push_back(std::move(*writer));
            Fields fields;
            for (const ValueName &value : std::span(values).subspan(from).first(
                     std::min(mostErasedAtOnce, values.size() - from)))
                fields.emplace_back(erasureKey(value), reason);
            Op op;
            op.kind = kind;
            op.entity = known.front().op.entity;
            ops.push_back(write(std::move(op), std::move(fields), advanced(lamport), now));
        }
    }
    if (ops.empty())
        return done;
    append(introduction);
    erasures.prepare(ops);
    Applier applier(m_log, m_state);
    applier.take(ops);
    append(ops);
    done.changes = applier.effect().changes;
    addChanges(erasures.finish().entities, done.changes);
    return done;
}

LoggedOp EditWriter::write(const Edit &edit, std::vector<Change> changes, std::vector<OpId> seen,
                           quint64 lamport, Moment at)
{
    Fields fields;
    fields.reserve(changes.size());
    for (Change &change : changes)
        fields.emplace_back(fieldKey(edit.kind, change.name), std::move(change.value));
    Op op;
    op.kind = nameOf(edit.kind);
    op.entity = edit.entity;
    op.seen = std::move(seen);
    return write(std::move(op), std::move(fields), lamport, at);
}

LoggedOp EditWriter::write(Op op, Fields fields, quint64 lamport, Moment at)
{
    std::ranges::stable_sort(fields, {}, &std::pair<FieldKey, Value>::first);
    op.writer = m_writer.id;
    op.seq = ++m_writer.seq;
    op.previous = m_writer.previous;
    op.lamport = lamport;
    op.time = at;
    std::vector<Value> values;
    for (auto &[key, value] : fields) {
        if (!op.fields.empty() && op.fields.back() == key) {
            values.back() = std::move(value); // the last word counts
            continue;
        }
        op.fields.push_back(key);
        values.push_back(std::move(value));
    }
    Salt salt;
    m_environment.random(salt.bytes.data(), salt.bytes.size());
    LoggedOp logged = loggedOp(std::move(op), OpValues::salted(salt, std::move(values)));
    m_writer.previous = logged.id;
    return logged;
}

std::vector<OpId> EditWriter::seenBy(const Edit &edit, std::span<const Change> changes,
                                     const Entity &now) const
{
    // Whoever deletes has everything of the entity before their eyes, and says so.
    const bool wholeEntity = isRemoval(edit) && !edit.beside;
    const auto concerns = [&](const RegisterName &name) {
        return wholeEntity || std::ranges::find(changes, name, &Change::name) != changes.end();
    };
    std::vector<OpId> seen;
    if (edit.seen) {
        for (const SeenVersion &each : *edit.seen) {
            if (concerns(each.name))
                seen.push_back(each.op);
        }
    }
    for (const Register &each : now.registers) {
        if (!concerns(each.name))
            continue;
        for (const Version &version : each.heads) {
            if (!edit.seen || (!edit.beside && m_ownOps.contains(version.op)))
                seen.push_back(version.op);
        }
    }
    std::ranges::sort(seen);
    const auto repeated = std::ranges::unique(seen);
    seen.erase(repeated.begin(), repeated.end());
    return seen;
}

bool EditWriter::standsForOneOf(const OpId &op, std::span<const OpId> targets) const
{
    std::unordered_set<OpId, BytesHash> met{op};
    for (std::vector<OpId> open{op}; !open.empty();) {
        const OpId each = open.back();
        open.pop_back();
        if (std::ranges::find(targets, each) != targets.end())
            return true;
        const auto found = m_standIns.find(each);
        if (found == m_standIns.end())
            continue;
        for (const OpId &next : found->second) {
            if (met.insert(next).second)
                open.push_back(next);
        }
    }
    return false;
}

bool EditWriter::isErased(const ValueName &value)
{
    auto &query = m_database.prepared("SELECT 1 FROM erased WHERE op = ? AND field = ? LIMIT 1");
    Database::bindBlob(query, 1, value.op.view());
    Database::bindText(query, 2, value.field);
    const bool found = query.executeStep();
    query.reset();
    return found;
}

bool EditWriter::mayUndo(const Edit &edit, const Entity &now)
{
    const auto wasErased = [&](const SeenVersion &version) {
        return isErased({version.op, fieldKey(edit.kind, version.name)});
    };
    if (std::ranges::any_of(edit.bringsBack, wasErased))
        return false;
    if (edit.onlyAfter.empty())
        return true;
    const bool wholeEntity = isRemoval(edit) && !edit.beside;
    return std::ranges::all_of(now.registers, [&](const Register &each) {
        const bool concerned =
            wholeEntity
            || std::ranges::find(edit.changes, each.name, &Change::name) != edit.changes.end();
        return !concerned || std::ranges::all_of(each.heads, [&](const Version &version) {
            // What an undo has emptied holds nothing that a removal could lose.
            const bool isEmptied =
                wholeEntity && version.value.isNull() && m_standIns.contains(version.op);
            return isEmptied || standsForOneOf(version.op, edit.onlyAfter);
        });
    });
}

std::optional<LoggedOp> EditWriter::introduceWriter(quint64 &lamport, Moment at)
{
    if (m_writer.seq > 0)
        return {};
    m_writer.id = m_environment.newId<WriterId>();
    Edit edit = addition(Kind::Writer, EntityId::fromView(m_writer.id.view()));
    if (!m_author.person.isEmpty())
        edit.set(Field::Person, Value(m_author.person));
    if (!m_author.device.isEmpty())
        edit.set(Field::Device, Value(m_author.device));
    edit.set(Field::App, Value("Tournée " + version().toStdString()));
    LoggedOp op = write(edit, edit.changes, {}, advanced(lamport), at);
    Entity entity;
    entity.kind = Kind::Writer;
    entity.id = edit.entity;
    applyOp(entity, op);
    m_state.write({}, entity);
    return op;
}

void EditWriter::append(std::span<const LoggedOp> ops)
{
    // A script or a sample writes segments at once; what a person types comes in single rows.
    if (ops.size() >= static_cast<std::size_t>(longestSegment)) {
        m_log.insert(ops);
        return;
    }
    for (const LoggedOp &op : ops)
        m_log.append(op);
}

} // namespace tournee
