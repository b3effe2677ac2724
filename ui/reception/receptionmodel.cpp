// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptionmodel.h"

#include "core/report/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tournee {

void ReceptionModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ReceptionModel::add(const std::vector<Found> &files)
{
    std::vector<Row> added;
    for (const Found &file : files) {
        const auto isThere = [&](const Row &row) { return row.path == file.path; };
        if (std::ranges::none_of(m_rows, isThere) && std::ranges::none_of(added, isThere)) {
            Row row;
            row.path = file.path;
            row.bytes = file.bytes;
            added.push_back(std::move(row));
        }
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

void ReceptionModel::keepOnly(Step step)
{
    beginResetModel();
    std::erase_if(m_rows, [step](const Row &row) { return row.step != step; });
    endResetModel();
}

void ReceptionModel::setStep(int row, Step step)
{
    m_rows[static_cast<std::size_t>(row)].step = step;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ReceptionModel::setSummary(int row, Step step, const ImportSummary &summary)
{
    m_rows[static_cast<std::size_t>(row)].summary = summary;
    m_rows[static_cast<std::size_t>(row)].summary.changes = {}; // told to everybody already
    setStep(row, step);
}

void ReceptionModel::setLocked(int row, AgeLock lock, const ImportSummary &summary)
{
    m_rows[static_cast<std::size_t>(row)].lock = lock;
    setSummary(row, Step::Locked, summary);
}

void ReceptionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReceptionModel::firstAt(Step step) const
{
    const auto row = std::ranges::find(m_rows, step, &Row::step);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

ReceptionModel::Totals ReceptionModel::totals() const
{
    Totals totals;
    totals.files = rowCount();
    for (const Row &row : m_rows) {
        totals.locked += row.step == Step::Locked ? 1 : 0;
        if ((row.step != Step::Previewed && row.step != Step::Imported) || !row.isWanted)
            continue;
        ++totals.done;
        totals.refused += row.summary.status == ImportSummary::Status::Refused ? 1 : 0;
        totals.useful += row.summary.status == ImportSummary::Status::Imported ? 1 : 0;
        totals.arrival.add(row.summary);
    }
    return totals;
}

int ReceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == FileColumn ? QFileInfo(row.path).fileName() : result(row);
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(row.path);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == FileColumn && canBeLeft(row))
        return row.isWanted ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ReceptionModel::canBeLeft(const Row &row)
{
    return row.step == Step::Previewed && row.summary.status == ImportSummary::Status::Imported;
}

Qt::ItemFlags ReceptionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable,
                  index.isValid() && index.column() == FileColumn && canBeLeft(at(index.row())));
    return flags;
}

bool ReceptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[static_cast<std::size_t>(index.row())].isWanted = value.toInt() == Qt::Checked;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit choiceChanged();
    return true;
}

QVariant ReceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FileColumn ? tr("File") : tr("What it brings");
}

QString ReceptionModel::result(const Row &row) const
{
    switch (row.step) {
    case Step::Waiting:
        return tr("Waiting its turn");
    case Step::Previewing:
        return tr("Being looked at…");
    case Step::Importing:
        return tr("Coming in…");
    case Step::Left:
        return row.isWanted ? tr("Left out: stopped before its turn") : tr("Left out");
    case Step::Locked:
        if (row.summary.reason.code == ErrorCode::BundleEncrypted
            || row.summary.reason.code == ErrorCode::PassphraseNeeded)
            return row.lock == AgeLock::Passphrase ? tr("Encrypted: waits for its passphrase")
                                                   : tr("Encrypted: waits for its key");
        return sentence(row.summary.reason);
    case Step::Previewed:
    case Step::Imported:
        break;
    }
    const ImportSummary &summary = row.summary;
    if (!row.isWanted)
        return tr("Will be left out");
    if (summary.status == ImportSummary::Status::Refused)
        return sentence(summary.reason);
    const QString came = whatCame(summary);
    QString words;
    if (summary.status == ImportSummary::Status::Known)
        words = tr("Everything in it is here already");
    else if (came.isEmpty())
        words = row.step == Step::Imported ? tr("Is in; nothing new shows")
                                           : tr("Would bring nothing that shows");
    else
        words = (row.step == Step::Imported ? tr("Is in: %1") : tr("Would bring: %1")).arg(came);
    for (const QString &notice : noticeSentences(summary))
        words += QLatin1Char('\n') + notice;
    return words;
}

} // namespace tournee
