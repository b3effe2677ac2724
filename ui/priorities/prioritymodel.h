// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/schema.h"

#include <QAbstractListModel>

#include <vector>

namespace tournee {

/// What people were asked to support, with how many did.
struct Priority
{
    EntityId id;
    Kind kind = Kind::Solution;
    QString text;
    int support = 0;
    int rank = 0; ///< 1 is first; those with as many share theirs; 0 without support
    bool isTied = false; ///< somebody else has the same rank

    bool operator==(const Priority &) const = default;
};

/// Gives each its rank; the order stays.
void rank(std::vector<Priority> &priorities);
/// The first ones first, in their former order where they are tied; without those nobody supports.
[[nodiscard]] std::vector<Priority> ranked(std::vector<Priority> priorities);

/// A list of priorities.
class PriorityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int, of Kind
        SupportRole, ///< int
        RankRole, ///< int; 0 for none
        IsTiedRole, ///< bool
        ShareRole ///< double, from 0 to 1: of the support that the first one has
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps what views have selected, where it is still there.
    void setPriorities(std::vector<Priority> priorities);
    [[nodiscard]] const std::vector<Priority> &priorities() const { return m_priorities; }
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    std::vector<Priority> m_priorities;
    int m_most = 0;
};

} // namespace tournee
