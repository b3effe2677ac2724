// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workbookfile.h"

#include "core/domain/version.h"
#include "core/log/logstore.h"
#include "core/log/shipped.h"
#include "core/merge/registers.h"
#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/applier.h"
#include "core/storage/backuperasure.h"
#include "core/storage/erasures.h"
#include "core/storage/inverse.h"
#include "core/storage/migrations.h"
#include "core/storage/statestore.h"
#include "core/storage/validation.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

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

constexpr std::size_t longestReason = 1000; // bytes; it is repeated with each value
constexpr std::size_t mostErasedAtOnce = 1000;

quint64 advanced(quint64 &lamport)
{
    return lamport = std::min(lamport + 1, largestCounter);
}

} // namespace

struct WorkbookFile::Private
{
    Private(Database opened, Environment &environment_, Author author_)
        : database(std::move(opened))
        , environment(environment_)
        , author(std::move(author_))
        , log(database)
        , state(database, log)
    {}

    struct WriterState
    {
        WriterId id;
        quint64 seq = 0;
        std::optional<OpId> previous;
    };

    using Fields = std::vector<std::pair<FieldKey, Value>>;

    [[nodiscard]] LoggedOp write(const Edit &edit, std::vector<Change> changes,
                                 std::vector<OpId> seen, quint64 lamport, Moment at);
    /// Completes \a op, which has its kind, entity and seen.
    [[nodiscard]] LoggedOp write(Op op, Fields fields, quint64 lamport, Moment at);
    [[nodiscard]] std::vector<Change> effective(const Edit &edit, const Touched &touched) const;
    [[nodiscard]] std::vector<OpId> seenBy(const Edit &edit, std::span<const Change> changes,
                                           const Entity &now) const;
    [[nodiscard]] bool mayUndo(const Edit &edit, const Entity &now);
    [[nodiscard]] bool isErased(const ValueName &value);
    [[nodiscard]] bool standsForOneOf(const OpId &op, std::span<const OpId> targets) const;
    /// Nothing when the writer of this launch is known already.
    [[nodiscard]] std::optional<LoggedOp> introduceWriter(quint64 &lamport, Moment at);
    void append(std::span<const LoggedOp> ops);
    void takeShipped();

    Database database;
    Environment &environment;
    Author author;
    LogStore log;
    StateStore state;
    WriterState writer;
    std::unordered_set<OpId, BytesHash> ownOps;
    std::unordered_map<OpId, std::vector<OpId>, BytesHash> standIns;
};

LoggedOp WorkbookFile::Private::write(const Edit &edit, std::vector<Change> changes,
                                      std::vector<OpId> seen, quint64 lamport, Moment at)
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

LoggedOp WorkbookFile::Private::write(Op op, Fields fields, quint64 lamport, Moment at)
{
    std::ranges::stable_sort(fields, {}, &std::pair<FieldKey, Value>::first);
    op.writer = writer.id;
    op.seq = ++writer.seq;
    op.previous = writer.previous;
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
    environment.random(salt.bytes.data(), salt.bytes.size());
    LoggedOp logged = loggedOp(std::move(op), OpValues::salted(salt, std::move(values)));
    writer.previous = logged.id;
    return logged;
}

std::vector<Change> WorkbookFile::Private::effective(const Edit &edit, const Touched &touched) const
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

std::vector<OpId> WorkbookFile::Private::seenBy(const Edit &edit, std::span<const Change> changes,
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
            if (!edit.seen || (!edit.beside && ownOps.contains(version.op)))
                seen.push_back(version.op);
        }
    }
    std::ranges::sort(seen);
    const auto repeated = std::ranges::unique(seen);
    seen.erase(repeated.begin(), repeated.end());
    return seen;
}

bool WorkbookFile::Private::standsForOneOf(const OpId &op, std::span<const OpId> targets) const
{
    std::unordered_set<OpId, BytesHash> met{op};
    for (std::vector<OpId> open{op}; !open.empty();) {
        const OpId each = open.back();
        open.pop_back();
        if (std::ranges::find(targets, each) != targets.end())
            return true;
        const auto found = standIns.find(each);
        if (found == standIns.end())
            continue;
        for (const OpId &next : found->second) {
            if (met.insert(next).second)
                open.push_back(next);
        }
    }
    return false;
}

bool WorkbookFile::Private::isErased(const ValueName &value)
{
    auto &query = database.prepared("SELECT 1 FROM erased WHERE op = ? AND field = ? LIMIT 1");
    Database::bindBlob(query, 1, value.op.view());
    Database::bindText(query, 2, value.field);
    const bool found = query.executeStep();
    query.reset();
    return found;
}

bool WorkbookFile::Private::mayUndo(const Edit &edit, const Entity &now)
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
                wholeEntity && version.value.isNull() && standIns.contains(version.op);
            return isEmptied || standsForOneOf(version.op, edit.onlyAfter);
        });
    });
}

std::optional<LoggedOp> WorkbookFile::Private::introduceWriter(quint64 &lamport, Moment at)
{
    if (writer.seq > 0)
        return {};
    writer.id = environment.newId<WriterId>();
    Edit edit = addition(Kind::Writer, EntityId::fromView(writer.id.view()));
    if (!author.person.isEmpty())
        edit.set(Field::Person, Value(author.person));
    if (!author.device.isEmpty())
        edit.set(Field::Device, Value(author.device));
    edit.set(Field::App, Value("Tournée " + version().toStdString()));
    LoggedOp op = write(edit, edit.changes, {}, advanced(lamport), at);
    Entity entity;
    entity.kind = Kind::Writer;
    entity.id = edit.entity;
    applyOp(entity, op);
    state.write({}, entity);
    return op;
}

void WorkbookFile::Private::append(std::span<const LoggedOp> ops)
{
    // A script or a sample writes segments at once; what a person types comes in single rows.
    if (ops.size() >= static_cast<std::size_t>(longestSegment)) {
        log.insert(ops);
        return;
    }
    for (const LoggedOp &op : ops)
        log.append(op);
}

void WorkbookFile::Private::takeShipped()
{
    Applier applier(log, state);
    applier.take(shippedOps());
    log.insert(shippedOps());
}

namespace {

/// Whether the state is one that this program made of the log, and not an older one.
bool isDerivedOfToday(Database &database)
{
    auto &query = database.prepared("SELECT fingerprint FROM derived");
    const bool isOfToday =
        query.executeStep() && Database::text(query, 0) == StateStore::fingerprint();
    query.reset();
    return isOfToday;
}

} // namespace

WorkbookFile::WorkbookFile(const QString &path, Environment &environment, const Author &author)
    : d(std::make_unique<Private>(Database(path, QFileInfo::exists(path)
                                                     ? Database::Access::ReadWrite
                                                     : Database::Access::Create),
                                  environment, author))
{
    registerFrenchTokenizer(d->database);
}

WorkbookFile::~WorkbookFile() = default;

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::create(const QString &path,
                                                           Environment &environment,
                                                           const Author &author)
{
    // A power cut in the first moment of a creation leaves an empty file: nobody's work.
    const QFileInfo there(path);
    if (there.exists() && (!there.isFile() || there.size() > 0))
        return failure(ErrorCode::FileExists, path);
    auto result = guarded(path, [&]() -> Result<std::unique_ptr<WorkbookFile>> {
        std::unique_ptr<WorkbookFile> file(new WorkbookFile(path, environment, author));
        migrate(file->d->database);
        Transaction transaction(file->d->database);
        file->d->state.recreate();
        file->d->takeShipped();
        transaction.commit();
        return file;
    });
    if (!result)
        QFile::remove(path); // ours: it was not there before, or empty
    return result;
}

bool WorkbookFile::opensUnchanged(const QString &path)
{
    const auto answer = guarded(path, [&path]() -> Result<bool> {
        Database database(path, Database::Access::ReadOnly);
        if (database.number("PRAGMA application_id") != workbookApplicationId
            || database.number("PRAGMA user_version") != currentWorkbookVersion())
            return false;
        return isDerivedOfToday(database);
    });
    return answer && *answer;
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::open(const QString &path,
                                                         Environment &environment,
                                                         const Author &author, Access access)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, path);
    return guarded(path, [&]() -> Result<std::unique_ptr<WorkbookFile>> {
        std::unique_ptr<WorkbookFile> file(new WorkbookFile(path, environment, author));
        Private &d = *file->d;
        if (d.database.number("SELECT count(*) FROM sqlite_schema") == 0)
            throw Failure(ErrorCode::NotAWorkbook, path);
        // Also for reading only: what an older program left cannot be read before it is of today.
        migrate(d.database);
        if (access == Access::ReadWrite)
            d.database.keepInOneFile(); // it is ours, as we know now
        if (!isDerivedOfToday(d.database)) {
            Transaction transaction(d.database);
            file->rebuild();
            if (d.log.opCount() == 0) // its creation was cut short
                d.takeShipped();
            transaction.commit();
        }
        if (access == Access::ReadOnly)
            d.database.execute("PRAGMA query_only = ON");
        else
            static_cast<void>(file->scrub()); // was cut short; if it fails again, it stays due
        return file;
    });
}

const QString &WorkbookFile::path() const
{
    return d->database.path();
}

Environment &WorkbookFile::environment()
{
    return d->environment;
}

void WorkbookFile::beginWriter(const Author &author)
{
    d->author = author;
    d->writer = {};
    d->ownOps.clear();
    d->standIns.clear();
}

Result<void> WorkbookFile::transact(const std::function<bool()> &work)
{
    const Private::WriterState writerBefore = d->writer;
    bool isDone = false;
    auto result = guarded(path(), [&]() -> Result<void> {
        Transaction transaction(d->database);
        if (!work())
            return {};
        transaction.commit();
        isDone = true;
        return {};
    });
    if (!isDone) {
        d->writer = writerBefore;
        d->log.forgetCaches();
    }
    return result;
}

Result<Applied> WorkbookFile::apply(std::span<const Edit> edits, const std::string &finishedDraft)
{
    for (const Edit &edit : edits) {
        if (const auto valid = validated(edit); !valid)
            return valid.error();
    }
    Applied applied;
    const auto done = transact([&] {
        applied = applyWithin(edits, d->environment.now());
        if (!finishedDraft.empty()) {
            auto &remove = d->database.prepared("DELETE FROM draft WHERE slot = ?");
            Database::bindText(remove, 1, finishedDraft);
            remove.exec();
        }
        return true;
    });
    if (!done)
        return done.error();
    return applied;
}

Applied WorkbookFile::applyWithin(std::span<const Edit> edits, Moment at)
{
    Applied applied;
    applied.at = withinTheCalendar(at);
    quint64 lamport = d->log.lamport();
    std::map<std::pair<EntityId, Kind>, std::size_t> places;
    std::vector<Touched> all;
    std::vector<LoggedOp> ops;
    for (const Edit &edit : edits) {
        const auto [place, isFirst] = places.try_emplace({edit.entity, edit.kind}, all.size());
        if (isFirst) {
            Touched touched;
            touched.before = d->state.find(edit.kind, edit.entity);
            touched.after = touched.before.value_or(Entity{});
            touched.after.kind = edit.kind;
            touched.after.id = edit.entity;
            all.push_back(std::move(touched));
        }
        Touched &touched = all[place->second];
        if (!d->mayUndo(edit, touched.after))
            throw Failure(ErrorCode::NotUndoable);
        std::vector<Change> changes = d->effective(edit, touched);
        if (changes.empty())
            continue;
        for (const Change &change : changes) {
            if (std::ranges::find(touched.registers, change.name) == touched.registers.end())
                touched.registers.push_back(change.name);
        }
        if (auto introduction = d->introduceWriter(lamport, applied.at))
            ops.push_back(std::move(*introduction));
        std::vector<OpId> seen = d->seenBy(edit, changes, touched.after);
        ops.push_back(
            d->write(edit, std::move(changes), std::move(seen), advanced(lamport), applied.at));
        const LoggedOp &op = ops.back();
        applyOp(touched.after, op);
        d->ownOps.insert(op.id);
        if (!edit.standsFor.empty())
            d->standIns.emplace(op.id, edit.standsFor);
        touched.ops.push_back(op.id);
        applied.ops.push_back(op.id);
    }
    d->append(ops);
    for (auto touched = all.rbegin(); touched != all.rend(); ++touched) {
        if (touched->ops.empty())
            continue;
        d->state.write(touched->before, touched->after);
        for (Edit &edit : inverseOf(*touched))
            applied.inverse.push_back(std::move(edit));
        applied.changes.entities.push_back(std::move(touched->after));
    }
    std::ranges::reverse(applied.changes.entities);
    return applied;
}

Result<Erasure> WorkbookFile::erase(const EntityId &id, std::string_view field,
                                    const QString &reason)
{
    const Value why(reason.trimmed());
    if (why.utf8().empty() || why.utf8().size() > longestReason)
        return failure(ErrorCode::InvalidValue, QStringLiteral("reason"));
    const Private::WriterState writerBefore = d->writer;
    auto result = guarded(path(), [&]() -> Result<Erasure> {
        Transaction transaction(d->database);
        const std::vector<LoggedOp> known = d->log.opsOf(id);
        if (known.empty())
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
        Erasures erasures(d->database, d->log, d->state);
        quint64 lamport = d->log.lamport();
        const Moment now = withinTheCalendar(d->environment.now());
        std::vector<LoggedOp> ops;
        std::vector<LoggedOp> introduction;
        Erasure done;
        for (const auto &[kind, values] : valuesToErase(known, field, erasures)) {
            done.values += static_cast<qint64>(values.size());
            for (std::size_t from = 0; from < values.size(); from += mostErasedAtOnce) {
                if (auto writer = d->introduceWriter(lamport, now))
                    introduction.push_back(std::move(*writer));
                Private::Fields fields;
                for (const ValueName &value : std::span(values).subspan(from).first(
                         std::min(mostErasedAtOnce, values.size() - from)))
                    fields.emplace_back(erasureKey(value), why);
                Op op;
                op.kind = kind;
                op.entity = id;
                ops.push_back(d->write(std::move(op), std::move(fields), advanced(lamport), now));
            }
        }
        if (ops.empty())
            return done;
        d->append(introduction);
        erasures.prepare(ops);
        Applier applier(d->log, d->state);
        applier.take(ops);
        d->append(ops);
        done.changes = applier.effect().changes;
        addChanges(erasures.finish().entities, done.changes);
        transaction.commit();
        return done;
    });
    if (!result) {
        d->writer = writerBefore;
        d->log.forgetCaches();
        return result;
    }
    if (const auto scrubbed = scrub(); !scrubbed)
        result->remains = scrubbed.error();
    return result;
}

Result<void> WorkbookFile::scrub()
{
    return guarded(path(), [&]() -> Result<void> {
        if (d->database.number("SELECT due FROM scrubbing") == 0)
            return {};
        // First, since the mark that it is due goes with the last step.
        auto backups = eraseInBackups(*this);
        tournee::scrub(d->database);
        return backups;
    });
}

Result<std::optional<Entity>> WorkbookFile::find(const EntityId &id)
{
    return guarded(path(), [&]() -> Result<std::optional<Entity>> {
        std::optional<Entity> found;
        for (const Kind kind : d->state.kindsOf(id)) {
            auto each = d->state.find(kind, id);
            if (each && (!found || found->isDeleted()))
                found = std::move(each);
        }
        return found;
    });
}

Result<std::optional<Entity>> WorkbookFile::find(Kind kind, const EntityId &id)
{
    return guarded(path(),
                   [&]() -> Result<std::optional<Entity>> { return d->state.find(kind, id); });
}

Result<std::vector<Entity>> WorkbookFile::entities(Kind kind)
{
    return guarded(path(), [&]() -> Result<std::vector<Entity>> {
        std::vector<Entity> result;
        d->state.forEach(kind, [&](Entity &&entity) { result.push_back(std::move(entity)); });
        return result;
    });
}

Result<void> WorkbookFile::forEach(Kind kind, const std::function<void(const Entity &)> &each)
{
    return guarded(path(), [&]() -> Result<void> {
        d->state.forEach(kind, [&](Entity &&entity) { each(entity); });
        return {};
    });
}

Result<std::vector<Entity>> WorkbookFile::referring(Kind kind, Field field, const EntityId &target)
{
    return guarded(path(), [&]() -> Result<std::vector<Entity>> {
        return d->state.referring(kind, field, target);
    });
}

Result<std::vector<Entity>> WorkbookFile::unsettled()
{
    return guarded(path(), [&]() -> Result<std::vector<Entity>> {
        std::vector<Entity> result;
        for (const KindSpec &kind : schema()) {
            for (Entity &each : d->state.unsettled(kind.kind))
                result.push_back(std::move(each));
        }
        return result;
    });
}

Result<void> WorkbookFile::saveDraft(const Draft &draft)
{
    return guarded(path(), [&]() -> Result<void> {
        Transaction transaction(d->database);
        auto &insert = d->database.prepared(
            "INSERT OR REPLACE INTO draft (slot, content, saved) VALUES (?, ?, ?)");
        Database::bindText(insert, 1, draft.slot);
        Database::bindText(insert, 2, draft.content);
        Database::bindNumber(insert, 3, draft.saved);
        insert.exec();
        transaction.commit();
        return {};
    });
}

Result<void> WorkbookFile::discardDraft(const std::string &slot)
{
    return guarded(path(), [&]() -> Result<void> {
        Transaction transaction(d->database);
        auto &remove = d->database.prepared("DELETE FROM draft WHERE slot = ?");
        Database::bindText(remove, 1, slot);
        remove.exec();
        transaction.commit();
        return {};
    });
}

Result<std::vector<Draft>> WorkbookFile::drafts()
{
    return guarded(path(), [&]() -> Result<std::vector<Draft>> {
        std::vector<Draft> result;
        auto &query = d->database.prepared("SELECT slot, content, saved FROM draft ORDER BY slot");
        while (query.executeStep()) {
            result.push_back({std::string(Database::text(query, 0)),
                              std::string(Database::text(query, 1)),
                              query.getColumn(2).getInt64()});
        }
        query.reset();
        return result;
    });
}

Result<void> WorkbookFile::seal()
{
    return guarded(path(), [&]() -> Result<void> {
        Transaction transaction(d->database);
        if (d->log.seal())
            transaction.commit();
        return {};
    });
}

Database &WorkbookFile::database()
{
    return d->database;
}

LogStore &WorkbookFile::log()
{
    return d->log;
}

StateStore &WorkbookFile::state()
{
    return d->state;
}

void WorkbookFile::rebuild()
{
    d->log.clearDerived();
    d->log.indexEntities();
    d->state.recreate();
    SearchBatch words(d->state);
    replayInto(d->log, d->log, d->state);
    Erasures(d->database, d->log, d->state).rebuild();
    words.write();
}

} // namespace tournee
