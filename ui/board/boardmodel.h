// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/coverage.h"

#include <QAbstractTableModel>

#include <vector>

namespace tournee {

/// Workshops × tables: a row a workshop, a cell a table with its mark.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, CountColumn, FirstTableColumn };
    /// What a cell is for, for whoever paints it.
    enum ItemRole { StateRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order in which they are to be shown.
    void setSessions(std::vector<SessionCoverage> sessions);
    void retranslate();
    /// Null where there is no table.
    [[nodiscard]] const TableCoverage *tableAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EntityId &table) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// The sign that stands for a state, and its word.
    [[nodiscard]] static QString markOf(TableState state);
    [[nodiscard]] static QString wordFor(TableState state);

private:
    [[nodiscard]] static QString markOf(const TableCoverage &table);
    [[nodiscard]] static QString wordsFor(const TableCoverage &table);

    std::vector<SessionCoverage> m_sessions;
    int m_mostTables = 0;
};

} // namespace tournee
