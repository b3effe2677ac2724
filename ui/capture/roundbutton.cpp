// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/roundbutton.h"

#include <QEvent>
#include <QMenu>
#include <QStyleOptionToolButton>

namespace tournee {

namespace {

constexpr int fewestLetters = 12; ///< "Round 3 · …" can be read

QString withArrow(const QString &words)
{
    return words + QStringLiteral(" ▾");
}

} // namespace

RoundButton::RoundButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RoundButton::setRound(const QString &words)
{
    m_words = words;
    updateGeometry();
    fit();
}

void RoundButton::fit()
{
    const int room = width() - sizeFor(withArrow({})).width();
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, room);
    setToolTip(shown == m_words ? QString() : m_words);
    setText(withArrow(shown));
}

QSize RoundButton::sizeFor(const QString &words) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = words;
    const QSize text(fontMetrics().horizontalAdvance(words), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, text, this);
}

QSize RoundButton::sizeHint() const
{
    return sizeFor(withArrow(m_words)) + QSize(fontMetrics().averageCharWidth(), 0);
}

QSize RoundButton::minimumSizeHint() const
{
    return sizeFor(withArrow(m_words.left(fewestLetters) + u'…'));
}

void RoundButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void RoundButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fit();
}

} // namespace tournee
