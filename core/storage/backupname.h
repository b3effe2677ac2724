// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backup.h"

#include <QDate>

namespace tournee {

/// "0007_2026-11-22_20-15-30-0500_import.sauvegarde": everything to be told of a backup without opening
/// it, in characters that any file system takes, under an ending that no folder of workbooks is read by.
[[nodiscard]] QString nameOfBackup(int number, const Moment &at, Backup::Reason reason);
/// Nothing when the file is none, or is called otherwise.
[[nodiscard]] std::optional<Backup> backupAt(const QString &path);
[[nodiscard]] int nextNumber(const std::vector<Backup> &backups);

/// What the file of a backup is called until it is whole.
[[nodiscard]] QString newUnfinishedName(Environment &environment);
[[nodiscard]] QString unfinishedBackups();

/// The day that the clock showed.
[[nodiscard]] QDate dayOf(const Moment &at);
[[nodiscard]] bool hasBackupOfToday(const QString &workbook, Environment &environment);

} // namespace tournee
