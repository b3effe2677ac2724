// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projection/projectionview.h"

#include "ui/theme/kindmark.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tournee {

namespace {

constexpr int linesOfAScreen = 17; ///< so many of the smallest letters are as high as a screen

int heightOf(const QString &text, const QFont &font, int width)
{
    const QRect endless(0, 0, width, 1 << 20);
    return QFontMetrics(font).boundingRect(endless, Qt::TextWordWrap, text).height();
}

} // namespace

ProjectionView::ProjectionView(QWidget *parent) : QWidget(parent)
{
    setObjectName("projection");
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setAutoFillBackground(true);
    describe();
}

int ProjectionView::letterSize() const
{
    return std::max(type::projection, height() / linesOfAScreen);
}

/// Not of the window's zoom: the room is as large as it is.
QFont ProjectionView::letters(int pixels)
{
    QFont font = fontOf(type::projection, QFont::DemiBold);
    font.setPixelSize(pixels);
    return font;
}

void ProjectionView::setQuestion(const QString &question)
{
    if (m_question == question)
        return;
    m_question = question;
    describe();
}

void ProjectionView::setTime(const QString &figures, double share, bool isNearEnd)
{
    m_figures = figures;
    m_share = share;
    m_isNearEnd = isNearEnd;
    update();
}

void ProjectionView::setLines(std::vector<Line> lines, bool isFromTop)
{
    if (m_lines == lines && m_isFromTop == isFromTop)
        return;
    m_lines = std::move(lines);
    m_isFromTop = isFromTop;
    describe();
}

void ProjectionView::describe()
{
    QStringList parts{m_question};
    for (const Line &line : m_lines)
        parts << line.text;
    setWindowTitle(tr("For the room"));
    setAccessibleName(windowTitle());
    setAccessibleDescription(parts.join('\n'));
    update();
}

void ProjectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void ProjectionView::closeEvent(QCloseEvent *event)
{
    emit closeRequested();
    event->accept();
}

void ProjectionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProjectionView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = letterSize();
    QRect room = rect().adjusted(margin, margin, -margin, -margin);
    paintTime(painter, room);
    paintQuestion(painter, room);
    paintLines(painter, room);
}

void ProjectionView::paintTime(QPainter &painter, QRect &room) const
{
    if (m_figures.isEmpty())
        return;
    const Colours &c = colours(palette());
    const int thickness = letterSize() / 4;
    const QRectF track(0, height() - thickness, width(), thickness);
    painter.fillRect(track, c.line);
    painter.fillRect(QRectF(0, track.top(), width() * m_share, thickness),
                     m_isNearEnd ? c.notice : c.accent);
    const QFont font = letters(letterSize() * 3 / 2);
    const QFontMetrics metrics(font);
    const int reserved = metrics.horizontalAdvance("00:00") + letterSize() / 2;
    painter.setFont(font);
    painter.setPen(m_isNearEnd ? c.notice : c.ink);
    painter.drawText(QRect(room.right() - reserved, room.top(), reserved + 1, metrics.height()),
                     Qt::AlignRight | Qt::AlignTop, m_figures);
    room.setRight(room.right() - reserved);
    room.setBottom(room.bottom() - thickness);
}

/// Alone it fills the room; above other lines it is as large as they are.
void ProjectionView::paintQuestion(QPainter &painter, QRect &room) const
{
    const int least = letterSize();
    int pixels = m_lines.empty() ? least * 3 : least;
    while (pixels > least && heightOf(m_question, letters(pixels), room.width()) > room.height())
        pixels -= 4;
    const QFont font = letters(pixels);
    painter.setFont(font);
    painter.setPen(colours(palette()).ink);
    if (m_lines.empty()) {
        painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, m_question);
        return;
    }
    const int needed = heightOf(m_question, font, room.width());
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), needed)), Qt::TextWordWrap,
                     m_question);
    const int timeHeight = m_figures.isEmpty() ? 0 : QFontMetrics(letters(least * 3 / 2)).height();
    room.setTop(room.top() + std::max(needed, timeHeight) + least / 2);
    room.setRight(width() - letterSize()); // below the time there is the whole width again
}

void ProjectionView::paintLines(QPainter &painter, const QRect &room) const
{
    const int size = letterSize();
    const QFont font = letters(size);
    const int gap = size / 2;
    int lead = size;
    for (const Line &line : m_lines)
        lead = std::max(lead, QFontMetrics(font).horizontalAdvance(line.lead));
    const int width = room.width() - lead - gap;

    std::vector<std::pair<const Line *, int>> shown;
    int used = 0;
    const auto take = [&](const Line &line) {
        const int height = heightOf(line.text, font, width);
        if (used + height > room.height() && !shown.empty())
            return false;
        shown.emplace_back(&line, height);
        used += height + gap;
        return true;
    };
    if (m_isFromTop) {
        for (auto it = m_lines.begin(); it != m_lines.end() && take(*it);)
            ++it;
    } else {
        for (auto it = m_lines.rbegin(); it != m_lines.rend() && take(*it);)
            ++it;
        std::ranges::reverse(shown);
    }

    const Colours &c = colours(palette());
    painter.setFont(font);
    painter.setClipRect(room);
    int top = room.top();
    for (const auto &[line, height] : shown) {
        const QRect first(room.left(), top, lead, QFontMetrics(font).height());
        if (line->lead.isEmpty()) {
            const int inset = first.height() / 4;
            paintKindMark(painter, first.adjusted(0, inset, 0, -inset), line->kind, palette());
        } else {
            painter.setPen(c.accent);
            painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, line->lead);
        }
        painter.setPen(c.ink);
        painter.drawText(QRect(room.left() + lead + gap, top, width, height), Qt::TextWordWrap,
                         line->text);
        top += height + gap;
    }
}

} // namespace tournee
