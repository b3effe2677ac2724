// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tournee {

/// A whole copy of a workbook that the program has made by itself, in a folder beside it.
struct Backup
{
    enum class Reason {
        Import, ///< before an import
        Daily, ///< at the first writing of a day
        Restore, ///< before a backup took the place of the workbook
        Damaged ///< a file that could not be opened any more, byte for byte
    };

    QString path;
    int number = 0; ///< grows from one to the next; clocks do not always
    Moment at;
    Reason reason = Reason::Import;
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// How many are kept; the oldest go first, the newest stays whatever its size.
struct BackupLimits
{
    int newest = 10;
    int days = 14; ///< so many days have their first one kept as well
    qint64 timesTheWorkbook = 10; ///< all of them together, but see leastBytes
    qint64 leastBytes = qint64{100} << 20;
    qint64 mostBytes = qint64{2} << 30;
    /// A workbook beyond largeBytes gets one in so many milliseconds only: no 500 MB for each small
    /// bundle that comes in. What came since can be undone import by import.
    qint64 largeBytes = qint64{64} << 20;
    qint64 spacing = qint64{10} * 60 * 1000;
};

/// "Rimouski.tournee-sauvegardes" beside "Rimouski.tournee": it is found by eye, goes along when
/// somebody moves the folder, and holds nothing that a folder full of workbooks is taken for.
[[nodiscard]] QString backupFolderOf(const QString &workbook);
/// The newest first. What else lies in the folder is no backup.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &workbook);
/// The entries that a backup holds; nothing when it cannot be read or another version made it.
[[nodiscard]] std::optional<qint64> entriesIn(const Backup &backup);

/// A backup on its way: a copy that no disk has been waited for yet.
class PendingBackup
{
public:
    ~PendingBackup();
    PendingBackup(const PendingBackup &) = delete;
    PendingBackup &operator=(const PendingBackup &) = delete;

    /// Checks the copy, waits until it is on the disk, gives it its name and drops what the limits
    /// do not allow, but never \a protectedPath. Any thread. Errors: WorkbookDamaged, DiskFull, Io.
    Result<Backup> finish(const QString &protectedPath = {});

private:
    friend Result<std::unique_ptr<PendingBackup>> beginBackup(WorkbookFile &, Backup::Reason,
                                                              const BackupLimits &);
    struct Private;
    explicit PendingBackup(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

/// Copies \a file and compares the copy page by page. Null: nothing has changed since the newest
/// backup, or the workbook holds nothing of anybody yet, or it is large and the last one is recent.
/// Errors: FileNotWritable, DiskFull, Busy, Io, WorkbookDamaged.
Result<std::unique_ptr<PendingBackup>> beginBackup(WorkbookFile &file, Backup::Reason reason,
                                                   const BackupLimits &limits = {});
/// The newest backup that holds the same as \a file: the same edits and drafts.
[[nodiscard]] std::optional<Backup> backupLike(WorkbookFile &file);
/// Both steps. Nothing: see beginBackup().
Result<std::optional<Backup>> backUp(WorkbookFile &file, Backup::Reason reason,
                                     const BackupLimits &limits = {});
/// The same once a day, by the calendar where the program runs; the day's first one stays longest.
Result<std::optional<Backup>> backUpDaily(WorkbookFile &file, const BackupLimits &limits = {});

Result<void> dropBackup(const Backup &backup);
/// Hands every backup that \a isDue to \a change as a workbook, and puts what comes of it in its place;
/// where one cannot be opened or changed it stays as it was, and the first such Error, about that backup,
/// is answered after all.
Result<void> rewriteBackups(const QString &workbook, Environment &environment,
                            const std::function<bool(const Backup &)> &isDue,
                            const std::function<Result<void>(WorkbookFile &)> &change);

} // namespace tournee
