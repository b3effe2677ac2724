// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reception/receptionlist.h"

#include "core/report/register.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace tournee {

void ReceptionList::setReceptions(std::vector<Reception> receptions)
{
    if (receptions == m_receptions)
        return;
    beginResetModel();
    m_receptions = std::move(receptions);
    endResetModel();
}

void ReceptionList::add(std::vector<Reception> receptions)
{
    if (receptions.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(receptions.size()) - 1);
    std::ranges::move(receptions, std::back_inserter(m_receptions));
    endInsertRows();
}

void ReceptionList::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_receptions.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReceptionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_receptions.size());
}

int ReceptionList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceptionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Reception &each = at(index.row());
    switch (index.column()) {
    case TimeColumn: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(
            each.at.milliseconds, Qt::OffsetFromUTC, each.at.offsetMinutes * 60);
        return QLocale().toString(time.date(), "d MMM yyyy") + u' ' + time.toString("HH:mm");
    }
    case FileColumn:
        return each.file;
    case CodeColumn:
        return QString::fromStdString(each.receipt.code);
    case FromColumn:
        return each.from.join(QStringLiteral(", "));
    case TablesColumn:
        return whichTables(each);
    case SignatureColumn:
        return each.origin ? each.origin->name : QString();
    default:
        return whatItBrought(each);
    }
}

QVariant ReceptionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case FromColumn:
        return tr("From");
    case TablesColumn:
        return tr("Tables");
    case SignatureColumn:
        return tr("Signed by");
    case CodeColumn:
        return tr("Receipt");
    default:
        return tr("What it brought");
    }
}

} // namespace tournee
