// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecanvas.h"

#include <algorithm>

namespace tournee {

qreal paintMatrix(FigureCanvas &canvas)
{
    const FigureTable &table = canvas.table();
    const auto columns = static_cast<std::size_t>(table.columns.size());
    if (columns == 0 || table.rows.empty())
        return 0;
    const QRectF &place = canvas.place();
    const qreal em = canvas.em();
    const qreal gap = em / 8;
    const QFont names = canvas.font(0.93);
    qreal widest = em * 4;
    for (const FigureRow &row : table.rows)
        widest = std::max(widest, canvas.metrics(names).horizontalAdvance(row.name));
    const qreal head = std::min(widest + em, place.width() * 0.3);
    const qreal width = std::min((place.width() - head) / static_cast<qreal>(columns), em * 12);
    // Names of columns stand upright where they are narrow.
    const bool isUpright = width < em * 6.5;
    qreal top = em * 3.2;
    if (isUpright) {
        qreal longest = 0;
        for (const QString &name : table.columns)
            longest = std::max(longest, canvas.metrics(names).horizontalAdvance(name));
        top = std::min(longest + em * 0.5, em * 13);
    }
    qint64 most = table.most;
    for (std::size_t j = 0; j < columns; ++j)
        most = std::max(most, mostOf(table, j));
    for (std::size_t j = 0; j < columns; ++j) {
        const QRectF area(place.left() + head + static_cast<qreal>(j) * width, place.top(),
                          width - gap, top - em * 0.3);
        const QString &name = table.columns[static_cast<int>(j)];
        if (isUpright)
            canvas.textUpwards(area, name, names);
        else
            canvas.text(area, name, names, canvas.colours().ink,
                        Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap);
    }
    const qreal height = em * 2.1;
    // The longest number decides the letters of all.
    qreal size = 0.93;
    const auto isTooWide = [&] {
        return std::ranges::any_of(table.rows, [&](const FigureRow &row) {
            return std::ranges::any_of(row.cells, [&](const FigureCell &cell) {
                return canvas.metrics(canvas.font(size)).horizontalAdvance(cell.words)
                       > width - gap - em * 0.3;
            });
        });
    };
    while (size > 0.5 && isTooWide())
        size -= 0.05;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        const qreal y = place.top() + top + static_cast<qreal>(i) * height;
        canvas.text(QRectF(place.left(), y, head - em * 0.5, height - gap), row.name, names,
                    canvas.colours().ink, Qt::AlignRight | Qt::AlignVCenter);
        for (std::size_t j = 0; j < columns; ++j) {
            const FigureCell &cell = row.cells[j];
            const QRectF area(place.left() + head + static_cast<qreal>(j) * width, y, width - gap,
                              height - gap);
            const int step = FigureCanvas::step(cell.value, most);
            canvas.fill(area, canvas.rampGround(step),
                        step < 0 ? canvas.colours().line : canvas.rampGround(step));
            canvas.text(area, cell.words, canvas.font(size), canvas.rampInk(step), Qt::AlignCenter);
            canvas.mark(area, i, j);
        }
    }
    const qreal grid = top + static_cast<qreal>(table.rows.size()) * height + em * 0.5;
    return grid
           + canvas.legend({place.left() + head, place.top() + grid}, most, place.width() - head);
}

} // namespace tournee
