// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/countdownbar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tournee {

CountdownBar::CountdownBar(QWidget *parent) : QWidget(parent), m_thickness(space::half)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountdownBar::setTime(double share, bool isNearEnd)
{
    const int before = percent();
    m_share = share;
    m_isNearEnd = isNearEnd;
    update();
    if (percent() == before)
        return;
    QAccessibleValueChangeEvent changed(this, percent());
    QAccessible::updateAccessibility(&changed);
}

int CountdownBar::percent() const
{
    constexpr int whole = 100;
    return std::clamp(static_cast<int>(m_share * whole), 0, whole);
}

void CountdownBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QSize CountdownBar::sizeHint() const
{
    return {scaled(measure::form) / 4, scaled(m_thickness)};
}

void CountdownBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void CountdownBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(c.line);
    painter.drawRoundedRect(QRectF(rect()), round, round);
    painter.setBrush(m_isNearEnd ? c.notice : c.accent);
    const double length = std::max<double>(height(), width() * m_share);
    painter.drawRoundedRect(QRectF(0, 0, length, height()), round, round);
}

} // namespace tournee
