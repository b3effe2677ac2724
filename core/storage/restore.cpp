// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/restore.h"

#include "core/bundle/newfile.h"
#include "core/log/logstore.h"
#include "core/sqlite/databasecopy.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/applier.h"
#include "core/storage/backupname.h"
#include "core/storage/migrations.h"
#include "core/storage/statestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace tournee {

namespace {

/// What people see of every entity, as a hash.
using Content = std::map<std::pair<Kind, EntityId>, Hash>;

Hash seenOf(const Entity &entity)
{
    std::string text = entity.position();
    for (const Register &each : entity.registers) {
        std::vector<std::string> values;
        for (const Version &version : each.heads) {
            std::string value;
            appendJson(value, version.value);
            values.push_back(std::move(value));
        }
        std::ranges::sort(values);
        // What was set back to nothing looks like what was never set.
        const bool isNothing = std::ranges::all_of(
            values, [](const std::string &value) { return value == "null" || value == "false"; });
        if (isNothing)
            continue;
        text += '\n' + fieldKey(entity.kind, each.name);
        for (const std::string &value : values)
            text += ' ' + value;
    }
    return sha256(text);
}

Content contentOf(StateStore &state)
{
    Content content;
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer)
            continue;
        state.forEach(kind.kind, [&](Entity &&entity) {
            if (!entity.isDeleted())
                content.emplace(std::pair(kind.kind, entity.id), seenOf(entity));
        });
    }
    return content;
}

/// Throws Failure: NotABackup, WorkbookTooNew, WorkbookDamaged.
Database openedBackup(const Backup &backup)
{
    Database database(backup.path, Database::Access::ReadOnly);
    if (database.number("PRAGMA application_id") != workbookApplicationId)
        throw Failure(ErrorCode::NotABackup, backup.path);
    if (database.number("PRAGMA user_version") > currentWorkbookVersion())
        throw Failure(ErrorCode::WorkbookTooNew, backup.path);
    if (!isStructureSound(database))
        throw Failure(ErrorCode::WorkbookDamaged, backup.path);
    return database;
}

Content contentOf(const Backup &backup)
{
    Database stored = openedBackup(backup);
    // In a copy of its own, since one of an older program has to be brought up to date to be read.
    Database database = Database::temporary();
    registerFrenchTokenizer(database);
    copyDatabase(stored, database);
    migrate(database);
    LogStore log(database);
    StateStore state(database, log);
    auto &query = database.prepared("SELECT fingerprint FROM derived");
    const bool isCurrent =
        query.executeStep() && Database::text(query, 0) == StateStore::fingerprint();
    query.reset();
    if (!isCurrent) {
        Transaction transaction(database);
        log.clearDerived();
        log.indexEntities();
        state.recreate();
        replayInto(log, log, state);
        transaction.commit();
    }
    return contentOf(state);
}

Restoration compared(const Content &now, const Content &then)
{
    Restoration result;
    for (const auto &[key, seen] : now) {
        const auto other = then.find(key);
        if (other == then.end())
            ++result.gone;
        else if (other->second != seen)
            ++result.changed;
    }
    result.back =
        std::ranges::count_if(then, [&now](const auto &each) { return !now.contains(each.first); });
    return result;
}

QString damagedName(const QString &workbook, Environment &environment)
{
    return backupFolderOf(workbook) + u'/'
           + nameOfBackup(nextNumber(backupsOf(workbook)), environment.now(),
                          Backup::Reason::Damaged);
}

/// Moves what SQLite left beside \a workbook to where it lies beside \a kept: whatever takes the name
/// of the workbook next would have it rolled into its pages.
void moveJournalsAside(const QString &workbook, const QString &kept)
{
    for (const char *const ending : {"-journal", "-wal", "-shm"}) {
        const QString journal = workbook + QLatin1String(ending);
        if (QFileInfo::exists(journal) && !QFile::rename(journal, kept + QLatin1String(ending)))
            throw Failure(ErrorCode::FileNotWritable, journal);
    }
}

/// Moves what cannot be opened aside, byte for byte, with the journal that may belong to it.
Backup keepDamaged(const QString &workbook, Environment &environment)
{
    const QString kept = damagedName(workbook, environment);
    const QString temporary = QFileInfo(kept).path() + u'/' + newUnfinishedName(environment);
    if (!QFile::copy(workbook, temporary)) {
        QFile::remove(temporary);
        throw Failure(ErrorCode::FileNotWritable, kept);
    }
    syncFile(temporary);
    putInPlace(temporary, kept);
    moveJournalsAside(workbook, kept);
    const auto backup = backupAt(kept);
    if (!backup)
        throw Failure(ErrorCode::Io, kept);
    return *backup;
}

/// There is no database to write into: the copy takes the name of the file.
void putBackupInPlace(const Backup &backup, const QString &workbook, Environment &environment)
{
    const QString temporary =
        QFileInfo(workbook).absolutePath() + u'/' + newUnfinishedName(environment);
    const auto done = guarded(workbook, [&]() -> Result<void> {
        if (!QFile::copy(backup.path, temporary))
            return failure(ErrorCode::FileNotWritable, workbook);
        syncFile(temporary);
        putInPlace(temporary, workbook);
        return {};
    });
    if (done)
        return;
    QFile::remove(temporary);
    throw Failure(done.error());
}

bool isBeyondOpening(ErrorCode code)
{
    return code == ErrorCode::FileNotFound || code == ErrorCode::WorkbookDamaged
           || code == ErrorCode::NotAWorkbook;
}

} // namespace

Result<Backup> backupNamed(const QString &workbook, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const QString path = QFileInfo(name).absoluteFilePath();
    for (Backup &each : backupsOf(workbook)) {
        if ((isNumber && each.number == number) || QFileInfo(each.path).fileName() == name
            || each.path == path)
            return std::move(each);
    }
    return failure(ErrorCode::NotABackup, name);
}

Result<Restoration> previewRestoration(WorkbookFile &present, const Backup &backup)
{
    return guarded(backup.path, [&]() -> Result<Restoration> {
        return compared(contentOf(present.state()), contentOf(backup));
    });
}

Result<Restoration> previewRestoration(const QString &workbook, const Backup &backup,
                                       Environment &environment)
{
    auto present = WorkbookFile::open(workbook, environment, {}, WorkbookFile::Access::ReadOnly);
    if (present)
        return previewRestoration(**present, backup);
    if (!isBeyondOpening(present.error().code))
        return present.error();
    return guarded(backup.path, [&]() -> Result<Restoration> {
        static_cast<void>(openedBackup(backup));
        Restoration result;
        result.isReadable = false;
        return result;
    });
}

Result<Restoration> restoreBackup(const QString &workbook, const Backup &backup,
                                  Environment &environment)
{
    auto present = WorkbookFile::open(workbook, environment);
    if (!present && !isBeyondOpening(present.error().code))
        return present.error();
    return guarded(workbook, [&]() -> Result<Restoration> {
        Database stored = openedBackup(backup);
        Restoration result;
        if (!present) {
            result.isReadable = false;
            if (QFileInfo::exists(workbook))
                result.kept = keepDamaged(workbook, environment);
            else // under a name that no kept file will have
                moveJournalsAside(workbook,
                                  damagedName(workbook, environment) + QLatin1String("-missing"));
            putBackupInPlace(backup, workbook, environment);
            return result;
        }
        auto preview = previewRestoration(**present, backup);
        if (!preview)
            return preview.error();
        result = std::move(*preview);
        result.kept = backupLike(**present);
        if (!result.kept) {
            auto pending = beginBackup(**present, Backup::Reason::Restore);
            if (!pending)
                return pending.error();
            if (*pending) {
                // The one that is asked for may be the oldest.
                auto made = (*pending)->finish(backup.path);
                if (!made)
                    return made.error();
                result.kept = std::move(*made);
            }
        }
        copyDatabase(stored, (*present)->database());
        return result;
    });
}

} // namespace tournee
