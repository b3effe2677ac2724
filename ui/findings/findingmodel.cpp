// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingmodel.h"

#include "ui/sense/evidencedrag.h"
#include "ui/widgets/twolinedelegate.h"

#include <QMimeData>

#include <algorithm>

namespace tournee {

namespace {

constexpr char findingType[] = "application/x-tournee-finding";

bool isSameLine(const FindingRow &one, const FindingRow &other)
{
    return one.finding.id == other.finding.id;
}

} // namespace

void FindingModel::setRows(const std::vector<FindingRow> &rows)
{
    if (std::ranges::equal(rows, m_rows, isSameLine)) { // the usual case: the selection stays
        m_rows = rows;
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex FindingModel::indexOf(const EntityId &finding) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const FindingRow &row) { return row.finding.id == finding; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

std::string FindingModel::positionAt(int row, const EntityId &moved) const
{
    const auto positionOf = [&](int place, int step) {
        while (place >= 0 && place < rowCount() && at(place).finding.id == moved)
            place += step;
        return place < 0 || place >= rowCount() ? std::string() : at(place).finding.position();
    };
    return positionBetween(positionOf(row - 1, -1), positionOf(row, 1));
}

void FindingModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const FindingRow &row = at(index.row());
    const auto title = [&] {
        const QString words = row.finding.text(Field::Title).simplified();
        return words.isEmpty() ? tr("Without a title") : words;
    };
    const auto line = [&] {
        QStringList parts{row.evidence == 0 ? tr("○ No evidence yet")
                                            : tr("%n piece(s) of evidence", nullptr, row.evidence)};
        if (row.missing > 0)
            parts << tr("%n missing", nullptr, row.missing);
        if (row.isOpen)
            parts << tr("diverging versions");
        return parts.join(", ");
    };
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2").arg(index.row() + 1).arg(title());
    case Qt::ToolTipRole:
        return title();
    case TwoLineDelegate::SecondaryRole:
        return line();
    case Qt::AccessibleTextRole:
        return QString(tr("%1. %2").arg(index.row() + 1).arg(title()) + ". " + line());
    case IsBareRole:
        return row.evidence == 0;
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
               : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

Qt::DropActions FindingModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList FindingModel::mimeTypes() const
{
    return {findingType, evidenceType()};
}

QMimeData *FindingModel::mimeData(const QModelIndexList &indexes) const
{
    auto *const data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(findingType,
                      QByteArray::fromStdString(at(indexes.front().row()).finding.id.toString()));
    }
    return data;
}

bool FindingModel::canDropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int /*row*/,
                                   int /*column*/, const QModelIndex &parent) const
{
    return data->hasFormat(findingType) || (parent.isValid() && data->hasFormat(evidenceType()));
}

bool FindingModel::dropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int row,
                                int /*column*/, const QModelIndex &parent)
{
    if (const auto evidence = evidenceIn(*data); !evidence.empty() && parent.isValid()) {
        emit citeRequested(at(parent.row()).finding.id, evidence);
        return true;
    }
    if (const auto moved = EntityId::fromString(data->data(findingType).toStdString())) {
        const int before = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
        emit moveRequested(*moved, before);
    }
    return false; // nothing is for the view to take away
}

} // namespace tournee
