// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backuplist.h"

#include "ui/history/historydata.h"

#include <QLocale>

namespace tournee {

std::vector<ListedBackup> listedBackups(const QString &workbook)
{
    std::vector<ListedBackup> listed;
    for (Backup &each : backupsOf(workbook)) {
        const auto entries = entriesIn(each);
        listed.push_back({std::move(each), entries});
    }
    return listed;
}

void BackupList::setBackups(std::vector<ListedBackup> backups)
{
    if (backups == m_backups)
        return;
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

void BackupList::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BackupList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupList::wordsFor(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Import:
        return tr("Before files were combined");
    case Backup::Reason::Daily:
        return tr("First of the day");
    case Backup::Reason::Restore:
        return tr("Before a backup was restored");
    case Backup::Reason::Damaged:
        break;
    }
    return tr("A damaged file, as it was");
}

QVariant BackupList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isFigure = index.column() == EntriesColumn || index.column() == SizeColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ListedBackup &each = m_backups[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return each.backup.path;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return timeWords(each.backup.at);
    case ReasonColumn:
        return wordsFor(each.backup.reason);
    case EntriesColumn:
        return each.entries ? QLocale().toString(*each.entries) : tr("cannot be read");
    default:
        return QLocale().formattedDataSize(each.backup.bytes, 1);
    }
}

QVariant BackupList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == EntriesColumn || section == SizeColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case ReasonColumn:
        return tr("Why");
    case EntriesColumn:
        return tr("Entries");
    default:
        return tr("Size");
    }
}

} // namespace tournee
