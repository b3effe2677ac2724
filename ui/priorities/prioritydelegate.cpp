// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/priorities/prioritydelegate.h"

#include "ui/priorities/prioritymodel.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace tournee {

namespace {

constexpr int mostLines = 2;
constexpr int barHeight = 3;

} // namespace

PriorityDelegate::PriorityDelegate(Lead lead, QObject *parent)
    : QStyledItemDelegate(parent), m_lead(lead)
{}

void PriorityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QString text = std::exchange(view.text, QString());
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const Colours &c = colours(view.palette);
    const QFont words = fontOf(type::text);
    const QFont figure = fontOf(type::section, QFont::DemiBold);
    const QFontMetrics wordMetrics(words);
    const QRect box = view.rect.adjusted(scaled(space::within), scaled(space::within),
                                         -scaled(space::between), -scaled(space::within));
    const int lead = scaled(m_lead == Lead::Kind ? measure::kindMark : space::page);
    const int count = QFontMetrics(figure).horizontalAdvance("000");
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect leadBox(box.left(), box.top(), lead, box.height() - scaled(barHeight));
    if (m_lead == Lead::Kind) {
        paintKindMark(*painter, leadBox,
                      static_cast<Kind>(index.data(PriorityModel::KindRole).toInt()), view.palette);
    } else {
        const QString tie = index.data(PriorityModel::IsTiedRole).toBool() ? "=" : "";
        painter->setFont(figure);
        painter->setPen(c.accent);
        painter->drawText(leadBox, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(PriorityModel::RankRole).toString() + tie);
    }

    const QRect textBox(leadBox.right() + scaled(space::within) + 1, box.top(),
                        box.width() - lead - count - 2 * scaled(space::within),
                        box.height() - scaled(barHeight) - scaled(space::half));
    painter->setFont(words);
    painter->setPen(c.ink);
    QString shown = text.simplified();
    const auto fits = [&](const QString &each) {
        const QRect needed =
            wordMetrics.boundingRect(QRect(0, 0, textBox.width(), 1 << 16), Qt::TextWordWrap, each);
        return needed.height() < (mostLines + 1) * wordMetrics.lineSpacing(); // rounding aside
    };
    for (qsizetype length = shown.size(); !fits(shown) && length > 0;) {
        length -= std::max<qsizetype>(1, length / 20);
        shown = shown.left(length).trimmed() + u'…';
    }
    painter->drawText(textBox, Qt::TextWordWrap | Qt::AlignVCenter, shown);

    const int support = index.data(PriorityModel::SupportRole).toInt();
    painter->setFont(figure);
    painter->setPen(support > 0 ? c.ink : c.secondary);
    painter->drawText(
        QRect(box.right() - count, box.top(), count, box.height() - scaled(barHeight)),
        Qt::AlignRight | Qt::AlignVCenter, support > 0 ? QString::number(support) : "–");

    painter->setPen(Qt::NoPen);
    painter->setBrush(c.accent);
    const double length =
        (box.right() - textBox.left()) * index.data(PriorityModel::ShareRole).toDouble();
    if (length > 0)
        painter->drawRoundedRect(
            QRectF(textBox.left(), box.bottom() - scaled(barHeight) + 1, length, scaled(barHeight)),
            scaled(barHeight) / 2.0, scaled(barHeight) / 2.0);
    painter->restore();
}

QSize PriorityDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const
{
    const int lines = mostLines * QFontMetrics(fontOf(type::text)).lineSpacing();
    return {scaled(measure::form) / 4,
            lines + 2 * scaled(space::within) + scaled(barHeight) + scaled(space::half)};
}

} // namespace tournee
