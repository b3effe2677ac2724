// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/linesmodel.h"

#include "ui/widgets/twolinedelegate.h"

namespace tournee {

void LinesModel::setLines(std::vector<TwoLines> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    const TwoLines &lines = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return lines.title;
    case TwoLineDelegate::SecondaryRole:
        return lines.line;
    case Qt::AccessibleTextRole:
        return QString(lines.title + QStringLiteral(". ") + lines.line);
    default:
        return {};
    }
}

} // namespace tournee
