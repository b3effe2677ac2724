// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backup.h"

namespace tournee {

/// What going back to a backup does, or would do, to what people see.
struct Restoration
{
    qint64 back = 0; ///< to be seen in the backup, but not now
    qint64 changed = 0;
    qint64 gone = 0; ///< to be seen now, but not in the backup
    bool isReadable =
        true; ///< false: the present file is missing or damaged, so nothing is compared
    std::optional<Backup> kept; ///< the present file as it was; nothing when it is missing

    bool operator==(const Restoration &) const = default;
};

/// The backup of \a workbook that \a name means: its number, its file name or its path.
/// Errors: NotABackup.
Result<Backup> backupNamed(const QString &workbook, const QString &name);

/// Compares and changes nothing. Errors: NotABackup, WorkbookDamaged (the backup), those of files.
Result<Restoration> previewRestoration(WorkbookFile &present, const Backup &backup);
/// The same of a file that is not open, and may be missing or damaged.
Result<Restoration> previewRestoration(const QString &workbook, const Backup &backup,
                                       Environment &environment);

/// Puts the content of \a backup in the place of the workbook, which nobody in this program may have
/// open: old or new content, never between. Nothing is destroyed: the present file is backed up first,
/// and what was written since is in that backup and nowhere else, until it is imported from there.
/// Errors: likewise, and those of making a backup.
Result<Restoration> restoreBackup(const QString &workbook, const Backup &backup,
                                  Environment &environment);

} // namespace tournee
