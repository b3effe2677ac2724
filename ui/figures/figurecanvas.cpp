// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecanvas.h"

#include "ui/theme/ramp.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tournee {

FigureCanvas::FigureCanvas(QPainter *painter, const QRectF &place, const FigureTable &table,
                           const FigureStyle &style)
    : m_painter(painter)
    , m_place(place)
    , m_table(table)
    , m_scheme(style.scheme)
    , m_colours(tournee::colours(style.scheme))
    , m_font(style.font)
    , m_em(style.font.pixelSize())
{}

QFont FigureCanvas::font(qreal ems, bool isStrong) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, qRound(m_em * ems)));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFontMetricsF FigureCanvas::metrics(const QFont &font) const
{
    return m_painter ? QFontMetricsF(font, m_painter->device()) : QFontMetricsF(font);
}

qreal FigureCanvas::heightOf(const QString &words, const QFont &font, qreal width) const
{
    constexpr qreal endless = 1e6;
    return metrics(font)
        .boundingRect(QRectF(0, 0, width, endless), Qt::TextWordWrap, words)
        .height();
}

void FigureCanvas::fill(const QRectF &rect, const QColor &ground, const QColor &edge)
{
    if (!m_painter || rect.isEmpty())
        return;
    m_painter->setPen(edge.isValid() ? QPen(edge, m_em / 15) : QPen(Qt::NoPen));
    m_painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    m_painter->drawRoundedRect(rect, m_em / 4, m_em / 4);
}

void FigureCanvas::hatch(const QRectF &rect, const QColor &colour)
{
    if (!m_painter || rect.isEmpty())
        return;
    fill(rect, {}, colour);
    m_painter->save();
    m_painter->setClipRect(rect, Qt::IntersectClip);
    m_painter->setPen(QPen(colour, m_em / 12));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += m_em / 3)
        m_painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    m_painter->restore();
}

void FigureCanvas::line(const QPointF &from, const QPointF &to)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(m_colours.edge, m_em / 15));
    m_painter->drawLine(from, to);
}

void FigureCanvas::text(const QRectF &rect, const QString &words, const QFont &font,
                        const QColor &ink, int flags)
{
    if (!m_painter)
        return;
    m_painter->setFont(font);
    m_painter->setPen(ink);
    const QFontMetricsF letters = metrics(font);
    if (!(flags & Qt::TextWordWrap)) {
        m_painter->drawText(rect, flags, letters.elidedText(words, Qt::ElideRight, rect.width()));
        return;
    }
    QTextLayout layout(words, font, m_painter->device());
    layout.beginLayout();
    std::vector<QString> lines;
    const auto most =
        static_cast<std::size_t>(std::max(1.0, (rect.height() + 1) / letters.lineSpacing()));
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(rect.width());
        if (lines.size() + 1 == most) { // the last that has room takes what is left
            lines.push_back(
                letters.elidedText(words.mid(each.textStart()), Qt::ElideRight, rect.width()));
            break;
        }
        lines.push_back(words.mid(each.textStart(), each.textLength()).trimmed());
    }
    layout.endLayout();
    const qreal height = static_cast<qreal>(lines.size()) * letters.lineSpacing();
    qreal top = rect.top();
    if (flags & Qt::AlignVCenter)
        top += (rect.height() - height) / 2;
    else if (flags & Qt::AlignBottom)
        top += rect.height() - height;
    const int across = flags & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
    for (const QString &each : lines) {
        m_painter->drawText(QRectF(rect.left(), top, rect.width(), letters.lineSpacing()),
                            across | Qt::AlignTop | Qt::TextDontClip, each);
        top += letters.lineSpacing();
    }
}

void FigureCanvas::textUpwards(const QRectF &rect, const QString &words, const QFont &font)
{
    if (!m_painter)
        return;
    m_painter->save();
    m_painter->translate(rect.left(), rect.bottom());
    m_painter->rotate(-90);
    text(QRectF(0, 0, rect.height(), rect.width()), words, font, m_colours.ink,
         Qt::AlignLeft | Qt::AlignVCenter);
    m_painter->restore();
}

void FigureCanvas::mark(const QRectF &area, std::size_t row, std::size_t column)
{
    if (m_painter)
        m_marks.push_back({area, static_cast<int>(row), static_cast<int>(column)});
}

int FigureCanvas::step(qint64 value, qint64 most)
{
    if (value <= 0 || most <= 0)
        return -1;
    constexpr auto steps = static_cast<qint64>(Ramp::steps);
    const qint64 width = std::max<qint64>(1, (most + steps - 1) / steps);
    return static_cast<int>(std::min(steps - 1, (value - 1) / width));
}

QColor FigureCanvas::rampGround(int step) const
{
    return step < 0 ? m_colours.card : ramp(m_scheme).grounds[static_cast<std::size_t>(step)];
}

QColor FigureCanvas::rampInk(int step) const
{
    return step < 0 ? m_colours.secondary : ramp(m_scheme).inks[static_cast<std::size_t>(step)];
}

qreal FigureCanvas::legend(const QPointF &at, qint64 most, qreal width)
{
    constexpr auto steps = static_cast<qint64>(Ramp::steps);
    const qint64 share = std::max<qint64>(1, (most + steps - 1) / steps);
    const QFont small = font(0.87);
    const QLocale locale;
    const qreal swatch = m_em * 1.1;
    const qreal lineHeight = m_em * 1.7;
    qreal x = at.x();
    qreal y = at.y();
    for (qint64 i = -1; i < steps; ++i) {
        const qint64 from = i * share + 1;
        if (i >= 0 && from > most)
            break;
        const qint64 to = i == steps - 1 ? std::max(most, from) : (i + 1) * share;
        const QString words =
            i < 0        ? locale.toString(0)
            : from == to ? locale.toString(from)
                         : locale.toString(from) + QStringLiteral("–") + locale.toString(to);
        const qreal needed = swatch + m_em * 1.6 + metrics(small).horizontalAdvance(words);
        if (x + needed > at.x() + width && x > at.x()) {
            x = at.x();
            y += lineHeight;
        }
        fill(QRectF(x, y + (lineHeight - swatch) / 2, swatch, swatch),
             rampGround(static_cast<int>(i)), m_colours.edge);
        text(QRectF(x + swatch + m_em * 0.4, y, needed, lineHeight), words, small,
             m_colours.secondary, Qt::AlignLeft | Qt::AlignVCenter);
        x += needed;
    }
    return y + lineHeight - at.y();
}

qint64 mostOf(const FigureTable &table, std::size_t column)
{
    qint64 most = table.most;
    for (const FigureRow &row : table.rows)
        most = std::max(most, row.cells[column].value);
    return most;
}

namespace {

qreal paintAll(FigureCanvas &canvas)
{
    switch (canvas.table().figure) {
    case Figure::Map:
        return paintTileMap(canvas);
    case Figure::ThemesByRegions:
    case Figure::PotentialsByOutcomes:
        return paintMatrix(canvas);
    case Figure::Timeline:
        return paintDays(canvas);
    case Figure::Themes:
    case Figure::Authorities:
    case Figure::Backgrounds:
    case Figure::Supported:
    case Figure::Priorities:
        return paintBars(canvas);
    }
    Q_UNREACHABLE();
}

} // namespace

qreal figureHeight(const FigureTable &table, const FigureStyle &style, qreal width)
{
    FigureCanvas canvas(nullptr, {0, 0, width, 0}, table, style);
    return paintAll(canvas);
}

std::vector<FigureMark> paintFigure(QPainter &painter, const QRectF &place,
                                    const FigureTable &table, const FigureStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCanvas canvas(&painter, place, table, style);
    paintAll(canvas);
    painter.restore();
    return canvas.takeMarks();
}

} // namespace tournee
