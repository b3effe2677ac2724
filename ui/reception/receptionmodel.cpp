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

void ReceptionModel::add(const QStringList &paths)
{
    std::vector<Row> added;
    for (const QString &path : paths) {
        const auto isThere = [&](const Row &row) { return row.path == path; };
        if (std::ranges::none_of(m_rows, isThere) && std::ranges::none_of(added, isThere))
            added.push_back({path, Step::Waiting, {}});
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
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
        if (row.step != Step::Previewed && row.step != Step::Imported)
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
    return {};
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
        return tr("Left out: stopped before its turn");
    case Step::Previewed:
    case Step::Imported:
        break;
    }
    const ImportSummary &summary = row.summary;
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
        words += QLatin1String(". ") + notice;
    return words;
}

} // namespace tournee
