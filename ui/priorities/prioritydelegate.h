// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace tournee {

/// Draws a priority: its mark or its rank, its words, how many support it, and a bar of that length.
class PriorityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Lead { Kind, Rank };

    explicit PriorityDelegate(Lead lead, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Lead m_lead;
};

} // namespace tournee
