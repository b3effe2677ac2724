// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <unordered_map>
#include <vector>

namespace tournee {

/// A line of a long list.
struct PagedRow
{
    QStringList cells;
};

/// Hundreds of thousands of lines of which only those on the screen are read, a page at a time. What is
/// listed is known by its ids; a page is asked for when somebody looks at it, and an answer to what was
/// asked before the last change is dropped.
class PagedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };
    static constexpr int rowsOfPage = 64;

    /// Asks for the lines of \a ids; answered by take().
    using Fetch = std::function<void(quint64 generation, int page, std::vector<EntityId> ids)>;

    explicit PagedModel(Fetch fetch, QObject *parent = nullptr);

    void setColumns(const QStringList &headers);
    /// Everything anew.
    void setIds(std::vector<EntityId> ids);
    [[nodiscard]] const std::vector<EntityId> &ids() const { return m_ids; }
    [[nodiscard]] EntityId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// Takes lines out; the others and what is chosen stay.
    void removeIds(const std::function<bool(const EntityId &)> &isGone);
    /// Reads again what is looked at; the ids stay.
    void refresh();
    void take(quint64 generation, int page, std::vector<PagedRow> rows);
    /// Of the lines on the screen that are not there yet.
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

    /// A second column is the quieter line of a list (TwoLineDelegate).
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

signals:
    void pageTaken();

private:
    struct Page
    {
        bool isHere = false;
        std::vector<PagedRow> rows;
    };

    [[nodiscard]] const PagedRow *rowAt(int row) const;

    Fetch m_fetch;
    QStringList m_headers{QString()};
    std::vector<EntityId> m_ids;
    quint64 m_generation = 0;
    mutable int m_waiting = 0;
    mutable std::unordered_map<int, Page> m_pages;
};

} // namespace tournee
