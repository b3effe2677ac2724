// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchdata.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tournee {

/// What a search has found.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<Hit> hits);
    [[nodiscard]] const Hit &at(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    /// To be cited elsewhere.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] QStringList mimeTypes() const final;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const final;

private:
    std::vector<Hit> m_hits;
};

/// The mark of its kind, the words with the matches in them on up to two lines, and below where it was said.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(const HitModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const HitModel &m_model;
};

} // namespace tournee
