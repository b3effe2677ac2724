// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figurepainter.h"

#include <QFontMetricsF>

namespace tournee {

/// What every figure is painted with. Without a painter it only measures: each figure is laid out by the same lines
/// that paint it.
class FigureCanvas
{
public:
    FigureCanvas(QPainter *painter, const QRectF &place, const FigureTable &table,
                 const FigureStyle &style);

    [[nodiscard]] const FigureTable &table() const { return m_table; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const QRectF &place() const { return m_place; }
    /// The size of the letters; all else is told in it.
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] QFont font(qreal ems = 1, bool isStrong = false) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const;
    /// How high \a words are where they have \a width.
    [[nodiscard]] qreal heightOf(const QString &words, const QFont &font, qreal width) const;

    void fill(const QRectF &rect, const QColor &ground, const QColor &edge = {});
    /// Stripes instead of a colour of its own.
    void hatch(const QRectF &rect, const QColor &colour);
    void line(const QPointF &from, const QPointF &to);
    /// Elided where it has no room, in as many lines as fit.
    void text(const QRectF &rect, const QString &words, const QFont &font, const QColor &ink,
              int flags);
    void textUpwards(const QRectF &rect, const QString &words, const QFont &font);
    void mark(const QRectF &area, std::size_t row, std::size_t column);

    /// The step of the ramp for \a value, where \a most is the largest; -1: nothing.
    [[nodiscard]] static int step(qint64 value, qint64 most);
    [[nodiscard]] QColor rampGround(int step) const;
    [[nodiscard]] QColor rampInk(int step) const;
    /// What the steps stand for; returns the height.
    qreal legend(const QPointF &at, qint64 most, qreal width);

    [[nodiscard]] std::vector<FigureMark> takeMarks() { return std::move(m_marks); }

private:
    QPainter *m_painter;
    QRectF m_place;
    const FigureTable &m_table;
    Scheme m_scheme;
    const Colours &m_colours;
    QFont m_font;
    qreal m_em;
    std::vector<FigureMark> m_marks;
};

/// The largest value of a column, and at least what the table says.
[[nodiscard]] qint64 mostOf(const FigureTable &table, std::size_t column);

// Each lays out and paints one kind of figure and returns its height.

qreal paintTileMap(FigureCanvas &canvas);
qreal paintMatrix(FigureCanvas &canvas);
qreal paintBars(FigureCanvas &canvas);
qreal paintDays(FigureCanvas &canvas);

} // namespace tournee
