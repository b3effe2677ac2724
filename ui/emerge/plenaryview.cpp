// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/plenaryview.h"

#include "ui/figures/figurepainter.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tournee {

namespace {

constexpr int lettersAScreen =
    20; ///< so many lines of the smallest letters are as high as a screen
constexpr int mostLines = 3; ///< of one solution

/// Not of the window's zoom: the room is as large as it is.
QFont roomLetters(int pixels, bool isStrong = false)
{
    QFont font = fontOf(type::projection, isStrong ? QFont::DemiBold : QFont::Normal);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

PlenaryView::PlenaryView(QWidget *parent) : QWidget(parent)
{
    setObjectName("plenary");
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setAutoFillBackground(true);
    describe();
}

int PlenaryView::letterSize() const
{
    return std::max(type::projection, height() / lettersAScreen);
}

void PlenaryView::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void PlenaryView::setEmergence(const Emergence &emergence)
{
    m_emergence = emergence;
    describe();
}

void PlenaryView::turn(int slides)
{
    const int next = static_cast<int>(m_slide) + slides;
    m_slide = static_cast<Slide>(((next % slideCount) + slideCount) % slideCount);
    describe();
}

QString PlenaryView::counts() const
{
    const Figures &all = m_emergence.all;
    return QStringList{tr("%n people", nullptr, static_cast<int>(all.people)),
                       tr("%n tables", nullptr, static_cast<int>(all.receivedTables)),
                       tr("%n entries", nullptr, static_cast<int>(all.entries)),
                       tr("%n solutions", nullptr, static_cast<int>(all.solutions))}
        .join(QStringLiteral(" · "));
}

void PlenaryView::describe()
{
    setWindowTitle(tr("What emerges, for the room"));
    setAccessibleName(windowTitle());
    QStringList parts{counts()};
    if (m_slide == Slide::Solutions) {
        for (const SupportedEntry &each : m_emergence.priorities)
            parts << tr("%1: support %2").arg(each.text, QLocale().toString(each.support));
    } else {
        parts << figureInWords(
            figureTable(m_slide == Slide::Themes ? Figure::Themes : Figure::Map, m_emergence));
    }
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
    update();
}

void PlenaryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void PlenaryView::closeEvent(QCloseEvent *event)
{
    emit closeRequested();
    event->accept();
}

void PlenaryView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
    case Qt::Key_F12:
        emit closeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        turn(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlenaryView::mousePressEvent(QMouseEvent *event)
{
    turn(event->button() == Qt::RightButton ? -1 : 1);
}

void PlenaryView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = letterSize() * 3 / 4;
    QRect room = rect().adjusted(margin, margin, -margin, -margin);
    paintHead(painter, room);
    if (m_slide == Slide::Solutions)
        paintSolutions(painter, room);
    else
        paintTable(painter, room);
}

void PlenaryView::paintHead(QPainter &painter, QRect &room) const
{
    const Colours &c = colours(palette());
    const int size = letterSize();
    const QFont large = roomLetters(size, true);
    const QFontMetrics metrics(large);
    const QString heading = m_slide == Slide::Solutions ? tr("What emerges: the most support")
                            : m_slide == Slide::Themes  ? tr("What emerges: the themes")
                                                        : tr("What emerges: the regions");
    painter.setFont(large);
    painter.setPen(c.accent);
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), metrics.height())),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(heading, Qt::ElideRight, room.width()));
    room.setTop(room.top() + metrics.height());
    if (m_slide == Slide::Map) // which needs the height
        return;
    const QFont plain = roomLetters(size);
    painter.setFont(plain);
    painter.setPen(c.secondary);
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), metrics.height())),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(plain).elidedText(counts(), Qt::ElideRight, room.width()));
    room.setTop(room.top() + metrics.height() + size / 2);
}

void PlenaryView::paintSolutions(QPainter &painter, const QRect &room)
{
    const Colours &c = colours(palette());
    const int size = letterSize();
    const QFont plain = roomLetters(size);
    const QFont strong = roomLetters(size, true);
    const QFontMetrics metrics(plain);
    m_shown = 0;
    if (m_emergence.priorities.empty()) {
        painter.setFont(plain);
        painter.setPen(c.ink);
        painter.drawText(
            room, Qt::TextWordWrap,
            tr("As soon as tables have noted support, the solutions with the most of it "
               "stand here."));
        return;
    }
    int lead = 0;
    for (const SupportedEntry &each : m_emergence.priorities)
        lead = std::max(lead,
                        QFontMetrics(strong).horizontalAdvance(QLocale().toString(each.support)));
    lead += size / 2;
    int top = room.top();
    for (const SupportedEntry &each : m_emergence.priorities) {
        const QString words = each.text.simplified();
        const QRect wanted = metrics.boundingRect(QRect(0, 0, room.width() - lead, room.height()),
                                                  Qt::TextWordWrap, words);
        const int height = std::min(wanted.height(), mostLines * metrics.lineSpacing());
        if (top + height > room.bottom() && m_shown > 0)
            break;
        painter.setFont(strong);
        painter.setPen(c.accent);
        painter.drawText(QRect(room.left(), top, lead - size / 2, metrics.lineSpacing()),
                         Qt::AlignRight | Qt::AlignTop, QLocale().toString(each.support));
        painter.setFont(plain);
        painter.setPen(c.ink);
        painter.drawText(QRect(room.left() + lead, top, room.width() - lead, height),
                         Qt::TextWordWrap, words);
        top += height + size / 2;
        ++m_shown;
    }
}

/// As large as has room.
void PlenaryView::paintTable(QPainter &painter, const QRect &room) const
{
    const FigureTable table =
        figureTable(m_slide == Slide::Themes ? Figure::Themes : Figure::Map, m_emergence);
    FigureStyle style{appearance().scheme, roomLetters(letterSize())};
    constexpr int least = 20; // a very small screen
    constexpr int step = 2;
    const qreal wide = room.width();
    while (style.font.pixelSize() > least && figureHeight(table, style, wide) > room.height())
        style.font.setPixelSize(style.font.pixelSize() - step);
    paintFigure(painter, room, table, style);
}

} // namespace tournee
