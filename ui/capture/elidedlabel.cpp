// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/elidedlabel.h"

#include <QPainter>

namespace tournee {

namespace {

constexpr int stump = 8;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setShortest(const QString &words)
{
    m_shortest = words;
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shortest), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    // Of several things, the last ones go whole.
    static const QString separator = QStringLiteral(" · ");
    for (QString whole = text(); shown != whole && whole.contains(separator);) {
        whole.truncate(whole.lastIndexOf(separator));
        if (fontMetrics().horizontalAdvance(whole) <= contentsRect().width())
            shown = whole;
    }
    if (m_shortest.isEmpty() && shown != text() && shown.size() <= stump)
        shown.clear(); // a stump tells nothing
    if (!shown.startsWith(m_shortest)
        && fontMetrics().horizontalAdvance(m_shortest) <= contentsRect().width())
        shown = m_shortest;
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine), shown);
}

} // namespace tournee
