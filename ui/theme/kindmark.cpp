// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/kindmark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace tournee {

namespace {

QPainterPath diamond(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.right(), box.center().y());
    path.lineTo(box.center().x(), box.bottom());
    path.lineTo(box.left(), box.center().y());
    path.closeSubpath();
    return path;
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top() + box.height() * 0.06));
    path.lineTo(box.right(), box.bottom() - box.height() * 0.06);
    path.lineTo(box.left(), box.bottom() - box.height() * 0.06);
    path.closeSubpath();
    return path;
}

/// The two strokes of a French quotation mark: « reads as one at any size.
QPainterPath guillemet(const QRectF &box)
{
    QPainterPath path;
    const double thick = box.width() * 0.24;
    const double middle = box.center().y();
    const double reach = box.width() * 0.26;
    for (const double left : {box.left() + box.width() * 0.02, box.left() + box.width() * 0.48}) {
        path.moveTo(left, middle);
        path.lineTo(left + reach, box.top() + box.height() * 0.12);
        path.lineTo(left + reach + thick, box.top() + box.height() * 0.12);
        path.lineTo(left + thick, middle);
        path.lineTo(left + reach + thick, box.bottom() - box.height() * 0.12);
        path.lineTo(left + reach, box.bottom() - box.height() * 0.12);
        path.closeSubpath();
    }
    return path;
}

QPainterPath markOf(Kind kind, const QRectF &box)
{
    QPainterPath path;
    switch (kind) {
    case Kind::Challenge:
        return diamond(box);
    case Kind::Solution:
        path.addEllipse(box.adjusted(box.width() * 0.06, box.height() * 0.06, -box.width() * 0.06,
                                     -box.height() * 0.06));
        return path;
    case Kind::Quote:
        return guillemet(box);
    case Kind::Disagreement:
        return triangle(box);
    default:
        path.addRoundedRect(QRectF(box.center().x() - box.width() * 0.14, box.top(),
                                   box.width() * 0.28, box.height()),
                            box.width() * 0.08, box.width() * 0.08);
        return path;
    }
}

} // namespace

QColor kindColour(Kind kind, const QPalette &palette)
{
    const Colours &scheme = colours(palette);
    switch (kind) {
    case Kind::Challenge:
        return scheme.challenge;
    case Kind::Solution:
        return scheme.solution;
    case Kind::Quote:
        return scheme.quote;
    case Kind::Disagreement:
        return scheme.disagreement;
    default:
        return scheme.note;
    }
}

void paintKindMark(QPainter &painter, const QRectF &rect, Kind kind, const QPalette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(markOf(kind, box), kindColour(kind, palette));
    painter.restore();
}

QIcon kindIcon(Kind kind, const QPalette &palette)
{
    QIcon icon;
    for (const int ratio : {1, 2}) {
        const int side = scaled(measure::kindMark) * ratio;
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintKindMark(painter, QRectF(0, 0, side, side), kind, palette);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Challenge:
        return QCoreApplication::translate("Kind", "Challenge");
    case Kind::Solution:
        return QCoreApplication::translate("Kind", "Solution");
    case Kind::Quote:
        return QCoreApplication::translate("Kind", "Quote");
    case Kind::Disagreement:
        return QCoreApplication::translate("Kind", "Disagreement");
    case Kind::Note:
        return QCoreApplication::translate("Kind", "Note");
    default:
        return {};
    }
}

} // namespace tournee
