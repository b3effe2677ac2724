// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tournee {

/// The tour on top, then its workshops, each with its date and place.
class FrameListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Tells the view no more than what has changed, so that its selection stays.
    void setFrame(std::optional<Entity> tour, std::vector<Entity> sessions);
    void retranslate();

    [[nodiscard]] bool isTour(const QModelIndex &index) const { return index.row() == 0; }
    /// Null for the tour.
    [[nodiscard]] EntityId sessionAt(const QModelIndex &index) const;
    /// Invalid when it is not here.
    [[nodiscard]] QModelIndex indexOf(const EntityId &session) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    [[nodiscard]] const Entity &at(int row) const
    {
        return m_sessions[static_cast<std::size_t>(row - 1)];
    }

    std::optional<Entity> m_tour;
    std::vector<Entity> m_sessions;
};

/// "3 October 2026 · Rimouski", as far as it is known.
[[nodiscard]] QString dateAndPlace(const Entity &session);

} // namespace tournee
