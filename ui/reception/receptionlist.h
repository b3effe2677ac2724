// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/receptions.h"

#include <QAbstractTableModel>

namespace tournee {

/// The imports that a workbook remembers, the newest first.
class ReceptionList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        FileColumn,
        FromColumn,
        TablesColumn,
        BroughtColumn,
        SignatureColumn,
        CodeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReceptions(std::vector<Reception> receptions);
    /// After those that are there.
    void add(std::vector<Reception> receptions);
    void retranslate();
    [[nodiscard]] const Reception &at(int row) const
    {
        return m_receptions[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

private:
    std::vector<Reception> m_receptions;
};

} // namespace tournee
