// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closing/donemark.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace tournee {

namespace {

constexpr int markSize = 20;

} // namespace

DoneMark::DoneMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDone(false);
}

void DoneMark::setDone(bool isDone)
{
    m_isDone = isDone;
    setAccessibleName(isDone ? tr("Done") : tr("To look at"));
    update();
}

QSize DoneMark::sizeHint() const
{
    return {scaled(markSize), scaled(markSize)};
}

void DoneMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setDone(m_isDone);
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void DoneMark::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = colours(palette());
    const double side = std::min(width(), height());
    const double stroke = side / 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - side) / 2, (height() - side) / 2);
    const QRectF box = QRectF(0, 0, side, side).adjusted(stroke, stroke, -stroke, -stroke);
    if (!m_isDone) {
        painter.setPen(QPen(c.notice, stroke));
        painter.drawEllipse(box);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(box);
    painter.setPen(QPen(c.accentInk, stroke * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {
        {side * 0.30, side * 0.52}, {side * 0.44, side * 0.66}, {side * 0.70, side * 0.37}};
    painter.drawPolyline(tick, 3);
}

} // namespace tournee
