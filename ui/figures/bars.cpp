// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecanvas.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace tournee {

namespace {

/// The first is filled, the second striped.
void paintBar(FigureCanvas &canvas, const QRectF &rect, std::size_t series)
{
    if (series == 0)
        canvas.fill(rect, canvas.colours().accent);
    else
        canvas.hatch(rect, canvas.colours().ink);
}

} // namespace

qreal paintBars(FigureCanvas &canvas)
{
    const FigureTable &table = canvas.table();
    if (table.rows.empty())
        return 0;
    const QRectF &place = canvas.place();
    const qreal em = canvas.em();
    const std::size_t series = table.figure == Figure::Backgrounds ? 2 : 1;
    const bool isAbove = table.figure == Figure::Supported; // a whole sentence
    qint64 most = std::max<qint64>(1, mostOf(table, 0));
    for (std::size_t i = 1; i < series; ++i)
        most = std::max(most, mostOf(table, i));
    const QFont names = canvas.font();
    const QFont numbers = canvas.font(1, true);
    qreal widest = em * 4;
    qreal widestNumber = em * 2;
    for (const FigureRow &row : table.rows) {
        widest = std::max(widest, canvas.metrics(names).horizontalAdvance(row.name));
        for (std::size_t i = 0; i < series; ++i)
            widestNumber = std::max(widestNumber,
                                    canvas.metrics(numbers).horizontalAdvance(row.cells[i].words));
    }
    const qreal head = isAbove ? 0 : std::min(widest + em, place.width() * 0.4);
    qreal remark = 0;
    for (const FigureRow &row : table.rows)
        remark = std::max(remark, canvas.metrics(names).horizontalAdvance(row.remark));
    const qreal room = std::min(em * 40, std::max(em, place.width() - head - widestNumber - em
                                                          - (remark > 0 ? remark + em : 0)));
    const qreal thick = em * (series == 2 ? 1.0 : 1.1);
    qreal y = place.top();
    if (series > 1) { // what is filled and what is striped
        qreal x = place.left();
        for (std::size_t i = 0; i < series; ++i) {
            const QString &words = table.columns[static_cast<int>(i)];
            paintBar(canvas, QRectF(x, y + em * 0.3, em * 1.6, em * 0.9), i);
            const qreal width = canvas.metrics(names).horizontalAdvance(words) + em;
            canvas.text(QRectF(x + em * 2, y, width, em * 1.5), words, names,
                        canvas.colours().secondary, Qt::AlignLeft | Qt::AlignVCenter);
            x += em * 3 + width;
            if (i + 1 < series && x + width > place.right()) {
                x = place.left();
                y += em * 1.6;
            }
        }
        y += em * 2;
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        const qreal top = y;
        if (isAbove) {
            const qreal height =
                std::min(canvas.heightOf(row.name, names, place.width()), em * 2.7);
            canvas.text(QRectF(place.left(), y, place.width(), height), row.name, names,
                        canvas.colours().ink, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
            y += height + em * 0.15;
        }
        const qreal block = static_cast<qreal>(series) * thick * 1.15;
        if (!isAbove) {
            canvas.text(QRectF(place.left(), y - em * 0.2, head - em * 0.5, block + em * 0.4),
                        row.name, names, canvas.colours().ink, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (std::size_t j = 0; j < series; ++j) {
            const FigureCell &cell = row.cells[j];
            const qreal length = room * static_cast<qreal>(std::max<qint64>(cell.value, 0))
                                 / static_cast<qreal>(most);
            const QRectF bar(place.left() + head, y + static_cast<qreal>(j) * thick * 1.15, length,
                             thick);
            paintBar(canvas, bar, j);
            canvas.text(QRectF(bar.right() + em * 0.4, bar.top(), widestNumber + em * 0.2, thick),
                        cell.words, numbers, canvas.colours().ink,
                        Qt::AlignLeft | Qt::AlignVCenter);
            const qreal end = bar.right() + em * 0.6 + widestNumber;
            canvas.mark(isAbove ? QRectF(place.left(), top, place.width(), bar.bottom() - top)
                                : QRectF(bar.left(), bar.top(), end - bar.left(), thick),
                        i, j);
            if (j + 1 == series && !row.remark.isEmpty()) {
                canvas.text(QRectF(end + em * 0.4, bar.top(), remark + em, thick), row.remark,
                            numbers, canvas.colours().notice, Qt::AlignLeft | Qt::AlignVCenter);
            }
        }
        y += block + em * 0.6;
    }
    return y - place.top();
}

qreal paintDays(FigureCanvas &canvas)
{
    const FigureTable &table = canvas.table();
    if (table.rows.empty())
        return 0;
    const QRectF &place = canvas.place();
    const qreal em = canvas.em();
    const qint64 most = std::max<qint64>(1, mostOf(table, 0));
    const qreal width = std::min(place.width() / static_cast<qreal>(table.rows.size()), em * 5);
    const qreal top = place.top() + em * 1.6;
    const qreal room = em * 9;
    const QFont small = canvas.font(0.87);
    const QFont numbers = canvas.font(0.87, true);
    qreal freeFrom = place.left(); // where the next word has room
    qreal numberFrom = place.left();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FigureRow &row = table.rows[i];
        const FigureCell &cell = row.cells.front();
        const qreal height = room * static_cast<qreal>(cell.value) / static_cast<qreal>(most);
        const qreal x = place.left() + static_cast<qreal>(i) * width;
        const qreal thick = std::max(width * 0.75, width - em * 0.4);
        canvas.fill(QRectF(x, top + room - height, thick, height), canvas.colours().accent);
        canvas.mark(QRectF(x, place.top(), width, room + em * 1.6), i, 0);
        const qreal number = canvas.metrics(numbers).horizontalAdvance(cell.words);
        const qreal middle = x + thick / 2;
        if (middle - number / 2 >= numberFrom - em * 0.2) {
            canvas.text(
                QRectF(middle - number, top + room - height - em * 1.4, number * 2, em * 1.3),
                cell.words, numbers, canvas.colours().ink, Qt::AlignHCenter | Qt::AlignBottom);
            numberFrom = middle + number / 2 + em * 0.3;
        }
        const QDate date = QDate::fromString(row.place, Qt::ISODate);
        const QString words =
            date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM")) : row.name;
        const qreal needed = canvas.metrics(small).horizontalAdvance(words);
        if (x >= freeFrom && x + needed <= place.right() + em) {
            canvas.text(QRectF(x, top + room + em * 0.3, needed + em * 0.2, em * 1.4), words, small,
                        canvas.colours().secondary, Qt::AlignLeft | Qt::AlignTop);
            freeFrom = x + needed + em * 0.8;
        }
    }
    canvas.line({place.left(), top + room},
                {place.left() + width * static_cast<qreal>(table.rows.size()), top + room});
    return room + em * 3.6;
}

} // namespace tournee
