// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workbookfile.h"

#include "core/log/logstore.h"
#include "core/log/shipped.h"
#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/applier.h"
#include "core/storage/backuperasure.h"
#include "core/storage/editwriter.h"
#include "core/storage/erasures.h"
#include "core/storage/migrations.h"
#include "core/storage/statestore.h"
#include "core/storage/validation.h"

#include <QFile>
#include <QFileInfo>

namespace tournee {

namespace {

constexpr std::size_t longestReason = 1000; // bytes; it is repeated with each value

} // namespace

struct WorkbookFile::Private
{
    Private(Database opened, Environment &environment_, Author author)
        : database(std::move(opened))
        , environment(environment_)
        , log(database)
        , state(database, log)
        , writer(database, log, state, environment, std::move(author))
    {}

    void takeShipped();

    Database database;
    Environment &environment;
    LogStore log;
    StateStore state;
    EditWriter writer;
    bool isJournalKept = false;
    std::shared_future<void> backupOnItsWay;
};

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

WorkbookFile::~WorkbookFile()
{
    // If it fails, what stays is a file that the next one to close takes away.
    if (d->isJournalKept) {
        static_cast<void>(guarded(path(), [this]() -> Result<void> {
            d->database.keepInOneFile();
            return {};
        }));
    }
}

void WorkbookFile::keepJournal()
{
    const auto kept = guarded(path(), [this]() -> Result<void> {
        d->database.keepJournal();
        return {};
    });
    d->isJournalKept = kept.has_value();
}

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
    d->writer.begin(author);
}

Result<void> WorkbookFile::transact(const std::function<bool()> &work)
{
    const EditWriter::Place placeBefore = d->writer.place();
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
        d->writer.returnTo(placeBefore);
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
    return d->writer.apply(edits, at);
}

Result<Erasure> WorkbookFile::erase(const EntityId &id, std::string_view field,
                                    const QString &reason)
{
    const Value why(reason.trimmed());
    if (why.utf8().empty() || why.utf8().size() > longestReason)
        return failure(ErrorCode::InvalidValue, QStringLiteral("reason"));
    Erasure erasure;
    const auto done = transact([&] {
        const std::vector<LoggedOp> known = d->log.opsOf(id);
        if (known.empty())
            throw Failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
        const Moment now = d->environment.now();
        erasure = d->writer.erase(known, field, why, now);
        if (!field.empty())
            return erasure.values > 0;
        // Whoever is not to be read is not to be seen either.
        for (const Entity &photo : d->state.referring(Kind::Attachment, Field::About, id)) {
            Erasure its = d->writer.erase(d->log.opsOf(photo.id), field, why, now);
            erasure.values += its.values;
            addChanges(std::move(its.changes.entities), erasure.changes);
        }
        return erasure.values > 0;
    });
    if (!done)
        return done.error();
    if (const auto scrubbed = scrub(); !scrubbed)
        erasure.remains = scrubbed.error();
    return erasure;
}

void WorkbookFile::setBackupOnItsWay(std::shared_future<void> backup)
{
    d->backupOnItsWay = std::move(backup);
}

Result<void> WorkbookFile::scrub()
{
    return guarded(path(), [&]() -> Result<void> {
        if (d->database.number("SELECT due FROM scrubbing") == 0)
            return {};
        if (d->backupOnItsWay.valid()) // it holds the words, and has no name by which it is found
            d->backupOnItsWay.wait();
        // First, since the mark that it is due goes with the last step.
        auto backups = eraseInBackups(*this);
        if (d->isJournalKept)
            d->database.keepInOneFile(); // the journal holds what was there before
        tournee::scrub(d->database, backups.has_value());
        if (d->isJournalKept)
            d->database.keepJournal();
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
    return guarded(path(), [&]() -> Result<std::vector<Entity>> { return d->state.all(kind); });
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
