// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/municipalities.h"

#include "core/domain/text.h"

namespace tournee {

MunicipalityModel::MunicipalityModel(std::vector<Municipality> municipalities, QObject *parent)
    : QAbstractListModel(parent), m_municipalities(std::move(municipalities))
{
    for (const Municipality &municipality : m_municipalities)
        m_folded.push_back(folded(municipality.name));
}

int MunicipalityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_municipalities.size());
}

QVariant MunicipalityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Municipality &municipality = m_municipalities[row];
    switch (role) {
    case Qt::DisplayRole:
        return municipality.mrc.isEmpty()
                   ? municipality.name
                   : QString("%1 (%2)").arg(municipality.name, municipality.mrc);
    case NameRole:
        return municipality.name;
    case RegionRole:
        return municipality.regionCode;
    case FoldedRole:
        return m_folded[row];
    default:
        return {};
    }
}

QString MunicipalityModel::regionOf(const QString &name) const
{
    const QString wanted = folded(name.trimmed());
    QString region;
    for (std::size_t row = 0; row < m_folded.size(); ++row) {
        if (m_folded[row] != wanted)
            continue;
        if (!region.isEmpty() && region != m_municipalities[row].regionCode)
            return {};
        region = m_municipalities[row].regionCode;
    }
    return region;
}

MunicipalityCompleter::MunicipalityCompleter(MunicipalityModel *model, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(MunicipalityModel::FoldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // both sides are folded already
}

QString MunicipalityCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(MunicipalityModel::NameRole).toString();
}

QStringList MunicipalityCompleter::splitPath(const QString &path) const
{
    return {folded(path)};
}

} // namespace tournee
