// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/twolinedelegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace tournee {

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QString title = std::exchange(view.text, QString());
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const Colours &c = colours(view.palette);
    const QFont titleFont = fontOf(type::text);
    const QFont lineFont = fontOf(type::secondary);
    const QString line = index.data(SecondaryRole).toString();
    const int titleHeight = QFontMetrics(titleFont).height();
    const int lineHeight = line.isEmpty() ? 0 : QFontMetrics(lineFont).height() + scaled(2);
    QRect box = view.rect.adjusted(scaled(space::between), 0, -scaled(space::between), 0);
    box.setTop(box.top() + (box.height() - titleHeight - lineHeight) / 2);

    painter->save();
    painter->setFont(titleFont);
    painter->setPen(c.ink);
    painter->drawText(QRect(box.left(), box.top(), box.width(), titleHeight), Qt::AlignVCenter,
                      QFontMetrics(titleFont).elidedText(title, Qt::ElideRight, box.width()));
    if (!line.isEmpty()) {
        painter->setFont(lineFont);
        painter->setPen(c.secondary);
        painter->drawText(QRect(box.left(), box.top() + titleHeight, box.width(), lineHeight),
                          Qt::AlignVCenter,
                          QFontMetrics(lineFont).elidedText(line, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    int height = QFontMetrics(fontOf(type::text)).height() + 2 * scaled(space::within);
    if (!index.data(SecondaryRole).toString().isEmpty())
        height += QFontMetrics(fontOf(type::secondary)).height() + scaled(2);
    return {scaled(measure::form) / 4, height};
}

} // namespace tournee
