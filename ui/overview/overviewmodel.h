// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewdata.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace tournee {

/// Workshops, below each its tables, and what came in from them.
class OverviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ReceivedColumn,
        FirstKindColumn, ///< a column for each of entryKinds()
        LastEntryColumn = FirstKindColumn + 5,
        DivergingColumn,
        ColumnCount
    };

    /// Over everything shown.
    struct Totals
    {
        qint64 sessions = 0;
        qint64 expectedTables = 0;
        qint64 receivedTables = 0;
        std::array<qint64, 5> entries{};

        bool operator==(const Totals &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Rows that stay keep their tallies. Resets only when rows came, went or moved.
    void setOverview(std::vector<SessionOverview> overview);
    void setTally(const EntityId &table, const TableTally &tally);
    void retranslate();
    /// Whether the columns of the kinds are headed by their marks alone.
    void setTight(bool isTight);

    [[nodiscard]] std::vector<EntityId> tables() const;
    [[nodiscard]] const Totals &totals() const { return m_totals; }
    /// Null for a workshop.
    [[nodiscard]] EntityId tableAt(const QModelIndex &index) const;
    /// The workshop of a row, or that of its table; null when there is none.
    [[nodiscard]] EntityId sessionAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

private:
    struct Place
    {
        int session = 0;
        int table = 0;
    };

    [[nodiscard]] const SessionOverview &sessionRow(int row) const
    {
        return m_overview[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QVariant sessionData(const SessionOverview &session, int column) const;
    [[nodiscard]] QVariant tableData(const TableOverview &table, int column) const;
    void addUp();

    std::vector<SessionOverview> m_overview;
    std::unordered_map<EntityId, Place, BytesHash> m_places;
    Totals m_totals;
    bool m_isTight = false;
};

} // namespace tournee
