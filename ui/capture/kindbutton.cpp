// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/kindbutton.h"

#include "ui/capture/entrykinds.h"
#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tournee {

KindButton::KindButton(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setObjectName("kind-" + QString::fromUtf8(nameOf(kind).data(), qsizetype(nameOf(kind).size())));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // the keyboard stays in the capture line, and has keys for this
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    retranslateUi();
}

QString KindButton::keys() const
{
    return markOf(m_kind);
}

void KindButton::retranslateUi()
{
    const QList<QKeySequence> shortcuts = shortcutsOf(m_kind);
    setText(kindName(m_kind));
    setAccessibleName(kindName(m_kind));
    setToolTip(tr("%1 as the first character, %2 or %3")
                   .arg(markOf(m_kind))
                   .arg(shortcuts[0].toString(QKeySequence::NativeText),
                        shortcuts[1].toString(QKeySequence::NativeText)));
    setAccessibleDescription(toolTip());
    updateGeometry();
}

void KindButton::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    updateGeometry();
    update();
}

void KindButton::setKeyShown(bool isShown)
{
    if (m_isKeyShown == isShown)
        return;
    m_isKeyShown = isShown;
    updateGeometry();
    update();
}

int KindButton::widthOfKey() const
{
    return QFontMetrics(fontOf(type::secondary)).horizontalAdvance(keys()) + scaled(space::within);
}

int KindButton::fullWidth() const
{
    const QFontMetrics strong(fontOf(type::secondary, QFont::DemiBold));
    return 3 * scaled(space::within) + scaled(measure::kindMark) + strong.horizontalAdvance(text());
}

QSize KindButton::sizeHint() const
{
    const int key = m_isKeyShown ? widthOfKey() : 0;
    return {m_isShort ? minimumSizeHint().width() : fullWidth() + key, minimumSizeHint().height()};
}

/// The key gives way before the word does.
QSize KindButton::minimumSizeHint() const
{
    const QFontMetrics strong(fontOf(type::secondary, QFont::DemiBold));
    const int mark = 2 * scaled(space::within) + scaled(measure::kindMark);
    return {m_isShort && !isChecked() ? mark : fullWidth(),
            strong.height() + 2 * scaled(space::within)};
}

void KindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &scheme = colours(palette());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? scheme.accentSoft : scheme.hover);
        painter.drawRoundedRect(rect(), scaled(radius::field), scaled(radius::field));
    }
    const int side = scaled(measure::kindMark);
    QRect mark(scaled(space::within), (height() - side) / 2, side, side);
    paintKindMark(painter, mark, m_kind, palette());
    if (m_isShort && !isChecked())
        return; // shape and colour, the tip and the name in the tree; the word stands in the line once chosen
    painter.setFont(fontOf(type::secondary, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? scheme.ink : scheme.secondary);
    const QRect words =
        rect().adjusted(mark.right() + scaled(space::within), 0, -scaled(space::within), 0);
    const int key = QFontMetrics(fontOf(type::secondary)).horizontalAdvance(keys());
    const int room = words.width() - key - scaled(space::half);
    const bool hasRoomForKey =
        m_isKeyShown && painter.fontMetrics().horizontalAdvance(text()) <= room;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight,
                                                      hasRoomForKey ? room : words.width()));
    if (!hasRoomForKey)
        return; // the word says more than its key, which the tip tells
    painter.setFont(fontOf(type::secondary));
    painter.setPen(scheme.secondary);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, keys());
}

} // namespace tournee
