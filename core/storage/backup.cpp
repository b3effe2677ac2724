// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/bundle/newfile.h"
#include "core/log/logstore.h"
#include "core/sqlite/databasecopy.h"
#include "core/storage/backupname.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <future>
#include <set>

namespace tournee {

namespace {

/// Equal where two states of one file hold the same log, the same drafts, and the same that was decided
/// beside the log: ops are only ever added, by writers that are of one launch each.
std::string markOf(Database &database)
{
    SQLite::Statement query(
        database.raw(),
        "SELECT (SELECT lamport FROM log_state) || ' ' || ((SELECT coalesce(sum(count), 0) FROM"
        " segment) + (SELECT count(*) FROM tail)) || ' ' || (SELECT count(*) || ' ' ||"
        " coalesce(sum(saved), 0) FROM draft) || ' ' || (SELECT group_concat(hex(uuid)) FROM"
        " (SELECT uuid FROM log_writer ORDER BY uuid)) || ' ' || (SELECT count(*) || ' ' ||"
        " coalesce(max(row), 0) || ' ' || total(undone) FROM reception) || ' ' || (SELECT"
        " count(*) || ' ' || coalesce(max(last_seen), 0) || ' ' || total(accepted) FROM signer)"
        " || ' ' || (SELECT count(*) || ' ' || coalesce(group_concat(role || public_keys), '')"
        " FROM (SELECT role, public_keys FROM recipients ORDER BY role))");
    return query.executeStep() ? std::string(Database::text(query, 0)) : std::string();
}

bool removeBackup(const QString &path)
{
    QFile::remove(path + QLatin1String("-journal")); // of a damaged file, kept with it
    return QFile::remove(path);
}

bool isUnchangedSince(const Backup &backup, Database &database)
{
    const auto same = guarded(backup.path, [&]() -> Result<bool> {
        Database copy(backup.path, Database::Access::ReadOnly);
        return markOf(copy) == markOf(database);
    });
    return same.value_or(false); // one that cannot be read is no reason to make no other
}

void removeLeftovers(const QString &folder, const Moment &now)
{
    constexpr qint64 anHour = qint64{60} * 60 * 1000;
    for (const QFileInfo &each :
         QDir(folder).entryInfoList({unfinishedBackups()}, QDir::Files | QDir::Hidden)) {
        if (std::abs(now.milliseconds - each.lastModified().toMSecsSinceEpoch()) > anHour)
            QFile::remove(each.filePath()); // of a program that was killed
    }
}

qint64 bytesOf(const std::vector<Backup> &backups)
{
    qint64 bytes = 0;
    for (const Backup &each : backups)
        bytes += each.bytes;
    return bytes;
}

/// Leaves as much as the workbook's journal and its growth may need: typing comes before backups.
void makeRoom(const QString &folder, const QString &workbook, qint64 bytes)
{
    constexpr qint64 margin = qint64{4} << 20;
    const auto isTooSmall = [&] {
        const QStorageInfo disk(folder);
        return disk.isValid() && disk.bytesAvailable() < 2 * bytes + margin;
    };
    std::vector<Backup> backups = backupsOf(workbook);
    while (isTooSmall()) {
        if (backups.size() <= 2)
            throw Failure(ErrorCode::DiskFull, folder);
        removeBackup(backups.back().path);
        backups.pop_back();
    }
}

/// Drops what the limits do not allow.
void prune(const QString &workbook, qint64 workbookBytes, const BackupLimits &limits,
           const QString &protectedPath)
{
    std::vector<Backup> backups = backupsOf(workbook); // the newest first
    std::set<QString> kept{protectedPath};
    for (std::size_t i = 0; i < backups.size() && i < static_cast<std::size_t>(limits.newest); ++i)
        kept.insert(backups[i].path);
    std::set<QDate> days;
    for (const Backup &each : backups)
        days.insert(dayOf(each.at));
    while (days.size() > static_cast<std::size_t>(limits.days))
        days.erase(days.begin());
    for (auto each = backups.rbegin(); each != backups.rend(); ++each) {
        if (days.erase(dayOf(each->at)) > 0)
            kept.insert(each->path);
    }
    std::erase_if(backups, [&](const Backup &each) {
        return !kept.contains(each.path) && removeBackup(each.path);
    });
    const qint64 most = std::min(
        limits.mostBytes, std::max(limits.leastBytes, limits.timesTheWorkbook * workbookBytes));
    for (auto i = backups.size(); i-- > 1 && bytesOf(backups) > most;) {
        if (backups[i].path != protectedPath && removeBackup(backups[i].path))
            backups.erase(backups.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

struct PendingBackup::Private
{
    QString workbook;
    QString target;
    QString temporary;
    BackupLimits limits;
    bool isFinished = false;
};

PendingBackup::PendingBackup(std::unique_ptr<Private> d_) : d(std::move(d_)) {}

PendingBackup::~PendingBackup()
{
    if (!d->isFinished)
        QFile::remove(d->temporary);
}

Result<std::unique_ptr<PendingBackup>> beginBackup(WorkbookFile &file, Backup::Reason reason,
                                                   const BackupLimits &limits)
{
    const QString folder = backupFolderOf(file.path());
    return guarded(folder, [&]() -> Result<std::unique_ptr<PendingBackup>> {
        if (file.database().number("SELECT count(*) FROM log_writer") <= 1)
            return nullptr; // only what every workbook begins with
        const std::vector<Backup> earlier = backupsOf(file.path());
        const Moment now = file.environment().now();
        const qint64 bytes = QFileInfo(file.path()).size(); // asks for the size, does not open
        if (!earlier.empty() && reason != Backup::Reason::Restore) {
            const qint64 age = now.milliseconds - earlier.front().at.milliseconds;
            if (bytes > limits.largeBytes && age >= 0 && age < limits.spacing)
                return nullptr;
            if (isUnchangedSince(earlier.front(), file.database()))
                return nullptr;
        }
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::FileNotWritable, folder);
        removeLeftovers(folder, now);
        makeRoom(folder, file.path(), bytes);

        auto d = std::make_unique<PendingBackup::Private>();
        d->workbook = file.path();
        d->limits = limits;
        d->target = folder + u'/' + nameOfBackup(nextNumber(earlier), now, reason);
        d->temporary = folder + u'/' + newUnfinishedName(file.environment());
        std::unique_ptr<PendingBackup> pending(new PendingBackup(std::move(d)));
        copyFile(file.database(), pending->d->temporary);
        return pending;
    });
}

std::optional<Backup> backupLike(WorkbookFile &file)
{
    for (Backup &each : backupsOf(file.path())) {
        if (isUnchangedSince(each, file.database()))
            return std::move(each);
    }
    return {};
}

Result<Backup> PendingBackup::finish(const QString &protectedPath)
{
    return guarded(d->target, [&]() -> Result<Backup> {
        // The disk writes while the check computes.
        auto written = std::async(std::launch::async, [this] { syncFile(d->temporary); });
        std::optional<Database> copy(std::in_place, d->temporary, Database::Access::ReadOnly);
        copy->execute("PRAGMA cache_size = -512"); // each page is looked at once
        const bool isSound = isStructureSound(*copy);
        copy.reset();
        written.get();
        if (!isSound)
            return failure(ErrorCode::WorkbookDamaged, d->workbook);
        putInPlace(d->temporary, d->target);
        d->isFinished = true;
        const auto made = backupAt(d->target);
        if (!made)
            return failure(ErrorCode::Io, d->target);
        prune(d->workbook, made->bytes, d->limits, protectedPath);
        return *made;
    });
}

Result<std::optional<Backup>> backUp(WorkbookFile &file, Backup::Reason reason,
                                     const BackupLimits &limits)
{
    auto pending = beginBackup(file, reason, limits);
    if (!pending)
        return pending.error();
    if (!*pending)
        return std::optional<Backup>();
    auto made = (*pending)->finish();
    if (!made)
        return made.error();
    return std::optional(std::move(*made));
}

Result<std::optional<Backup>> backUpDaily(WorkbookFile &file, const BackupLimits &limits)
{
    if (hasBackupOfToday(file.path(), file.environment()))
        return std::optional<Backup>();
    return backUp(file, Backup::Reason::Daily, limits);
}

Result<void> dropBackup(const Backup &backup)
{
    if (QFile::exists(backup.path) && !removeBackup(backup.path))
        return failure(ErrorCode::FileNotWritable, backup.path);
    return {};
}

Result<void> rewriteBackups(const QString &workbook, Environment &environment,
                            const std::function<bool(const Backup &)> &isDue,
                            const std::function<Result<void>(WorkbookFile &)> &change)
{
    Result<void> result;
    for (const Backup &each : backupsOf(workbook)) {
        if (!isDue(each))
            continue;
        const QString temporary =
            QFileInfo(each.path).path() + u'/' + newUnfinishedName(environment);
        const auto done = guarded(each.path, [&]() -> Result<void> {
            if (!QFile::copy(each.path, temporary))
                return failure(ErrorCode::FileNotWritable, temporary);
            {
                auto file = WorkbookFile::open(temporary, environment);
                if (!file)
                    return file.error();
                if (const auto changed = change(**file); !changed)
                    return changed.error();
            }
            syncFile(temporary);
            QFile::remove(each.path + QLatin1String("-journal"));
            putInPlace(temporary, each.path);
            return {};
        });
        if (done)
            continue;
        QFile::remove(temporary);
        QFile::remove(temporary + QLatin1String("-journal"));
        if (result) {
            result = done;
            result.error().subject = each.path; // not the temporary file
        }
    }
    return result;
}

} // namespace tournee
