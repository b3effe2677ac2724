// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/municipality.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QString>

#include <vector>

namespace tournee {

/// For a completer: the name, and where it is, since names repeat.
class MunicipalityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, RegionRole, FoldedRole };

    explicit MunicipalityModel(std::vector<Municipality> municipalities, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

    /// The code of the region when the name is that of one municipality; else empty.
    [[nodiscard]] QString regionOf(const QString &name) const;

private:
    std::vector<Municipality> m_municipalities;
    std::vector<QString> m_folded;
};

/// Completes by any part of the name, whatever the accents.
class MunicipalityCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit MunicipalityCompleter(MunicipalityModel *model, QObject *parent = nullptr);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const final;
    [[nodiscard]] QStringList splitPath(const QString &path) const final;
};

} // namespace tournee
