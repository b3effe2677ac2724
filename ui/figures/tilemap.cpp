// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecanvas.h"

#include <QStringList>

#include <algorithm>

namespace tournee {

namespace {

struct Tile
{
    std::size_t row = 0; ///< of the table
    int x = 0;
    int y = 0;
};

/// Regions with a place stand there, the others in lines below.
std::vector<Tile> tilesOf(const FigureTable &table)
{
    std::vector<Tile> tiles;
    std::vector<std::size_t> without;
    int columns = 0;
    int lines = 0;
    constexpr int mostTiles = 40; // somebody may have written any number there
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList parts = table.rows[i].place.split(QLatin1Char(','));
        bool isNumber = parts.size() == 2;
        const int x = isNumber ? parts[0].toInt(&isNumber) : 0;
        const int y = isNumber ? parts[1].toInt(&isNumber) : 0;
        const bool isFree = std::ranges::none_of(
            tiles, [x, y](const Tile &tile) { return tile.x == x && tile.y == y; });
        if (!isNumber || !isFree || x < 0 || y < 0 || x > mostTiles || y > mostTiles) {
            without.push_back(i);
            continue;
        }
        tiles.push_back({i, x, y});
        columns = std::max(columns, x + 1);
        lines = std::max(lines, y + 1);
    }
    columns = std::max(columns, 4);
    for (std::size_t i = 0; i < without.size(); ++i) {
        const auto at = static_cast<int>(i);
        tiles.push_back({without[i], at % columns, lines + at / columns});
    }
    return tiles;
}

} // namespace

qreal paintTileMap(FigureCanvas &canvas)
{
    const std::vector<Tile> tiles = tilesOf(canvas.table());
    if (tiles.empty())
        return 0;
    const int columns = std::ranges::max(tiles, {}, &Tile::x).x + 1;
    const int lines = std::ranges::max(tiles, {}, &Tile::y).y + 1;
    const QRectF &place = canvas.place();
    const qreal em = canvas.em();
    const qreal gap = em / 4;
    const qreal width = std::min(place.width() / columns, em * 11);
    const qreal height = em * 4.4;
    const qint64 most = mostOf(canvas.table(), 0);
    for (const Tile &tile : tiles) {
        const FigureRow &row = canvas.table().rows[tile.row];
        const FigureCell &cell = row.cells.front();
        const int step = FigureCanvas::step(cell.value, most);
        const QRectF area(place.left() + tile.x * width, place.top() + tile.y * height, width - gap,
                          height - gap);
        canvas.fill(area, canvas.rampGround(step), canvas.colours().edge);
        const QRectF inside = area.adjusted(em * 0.4, em * 0.25, -em * 0.3, -em * 0.2);
        qreal size = 0.87;
        while (size > 0.6
               && canvas.heightOf(row.name, canvas.font(size), inside.width()) > em * 2.3)
            size -= 0.05;
        canvas.text(QRectF(inside.left(), inside.top(), inside.width(), em * 2.4), row.name,
                    canvas.font(size), step < 0 ? canvas.colours().ink : canvas.rampInk(step),
                    Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        canvas.text(QRectF(inside.left(), inside.bottom() - em * 1.5, inside.width(), em * 1.5),
                    cell.words, canvas.font(1.13, true),
                    step < 0 ? canvas.colours().ink : canvas.rampInk(step),
                    Qt::AlignRight | Qt::AlignBottom);
        canvas.mark(area, tile.row, 0);
    }
    const qreal map = lines * height + em * 0.5;
    return map
           + canvas.legend({place.left(), place.top() + map}, most,
                           std::max(place.width(), em * 10));
}

} // namespace tournee
