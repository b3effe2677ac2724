// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/figuretable.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace tournee {

/// How a figure looks. Everything in it follows the size of the font, in pixels of the painter.
struct FigureStyle
{
    Scheme scheme = Scheme::Light; ///< on paper always the light one
    QFont font; ///< with a pixel size
};

/// A tile, cell or bar that was painted: a cell of the table.
struct FigureMark
{
    QRectF area;
    int row = 0;
    int column = 0;

    bool operator==(const FigureMark &) const = default;
};

/// The height that \a table needs where it is \a width wide.
[[nodiscard]] qreal figureHeight(const FigureTable &table, const FigureStyle &style, qreal width);

/// Paints \a table without its title and note, which are text beside it, into the top of \a place. Needs a
/// QGuiApplication for the fonts, but no display. Returns the marks in the order in which they are read.
std::vector<FigureMark> paintFigure(QPainter &painter, const QRectF &place,
                                    const FigureTable &table, const FigureStyle &style);

} // namespace tournee
