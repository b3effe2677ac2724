// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/entity.h"

#include <QAbstractTableModel>

#include <vector>

namespace tournee {

/// The tables of one workshop, written in place. The last column leads to the notes.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        FacilitatorColumn,
        NoteTakerColumn,
        NotesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTables(std::vector<Entity> tables);
    [[nodiscard]] const Entity &tableAt(int row) const
    {
        return m_tables[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const std::vector<Entity> &tables() const { return m_tables; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    void edited(const tournee::Edit &edit);

private:
    std::vector<Entity> m_tables;
};

} // namespace tournee
