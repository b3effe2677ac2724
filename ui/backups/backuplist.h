// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backup.h"

#include <QAbstractTableModel>

namespace tournee {

/// A backup and what it holds.
struct ListedBackup
{
    Backup backup;
    std::optional<qint64> entries; ///< nothing when it cannot be read

    bool operator==(const ListedBackup &) const = default;
};

/// The backups of \a workbook, the newest first. Reads the disk.
[[nodiscard]] std::vector<ListedBackup> listedBackups(const QString &workbook);

/// The backups of a workbook: when, why, and what each holds.
class BackupList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ReasonColumn, EntriesColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<ListedBackup> backups);
    void retranslate();
    [[nodiscard]] const Backup &at(int row) const
    {
        return m_backups[static_cast<std::size_t>(row)].backup;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

private:
    [[nodiscard]] static QString wordsFor(Backup::Reason reason);

    std::vector<ListedBackup> m_backups;
};

} // namespace tournee
