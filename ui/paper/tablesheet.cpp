// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/tablesheet.h"

#include "ui/theme/tokens.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSaveFile>

namespace tournee {

namespace {

// In points (1/72 inch), as everything on paper.
constexpr double margin = 40;
constexpr double text = 10;
constexpr double small = 8;
constexpr double title = 15;
constexpr double box = 9;
constexpr double gap = 6;
constexpr double writingLine = 22; ///< between two lines that a hand writes on

// Paper is white, whatever the window is.
QColor ink()
{
    return colours(Scheme::Light).ink;
}
QColor quiet()
{
    return colours(Scheme::Light).edge;
}

QFont fontAt(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(static_cast<int>(points)); // the painter is scaled to points
    font.setWeight(weight);
    return font;
}

double advance(const QFont &font, const QString &words)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

/// Boxes with their words, in as many lines as they need; returns where they end.
double paintBoxes(QPainter &painter, double left, double right, double top,
                  const QStringList &words)
{
    const QFont font = fontAt(small);
    double x = left;
    painter.setFont(font);
    for (const QString &each : words) {
        const double width = box + 3 + advance(font, each) + 2 * gap;
        if (x > left && x + width > right) {
            x = left;
            top += box + gap;
        }
        painter.setPen(QPen(quiet(), 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, top, box, box));
        painter.setPen(ink());
        painter.drawText(QRectF(x + box + 3, top - 2, width, box + 4), Qt::AlignVCenter, each);
        x += width;
    }
    return words.isEmpty() ? top : top + box + gap;
}

double paintHead(QPainter &painter, const QRectF &room, const TableSheet &sheet, int page)
{
    painter.setPen(ink());
    painter.setFont(fontAt(text));
    const QRectF line(room.left(), room.top(), room.width(), 14);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sheet.workshop);
    painter.setFont(fontAt(title, QFont::DemiBold));
    painter.drawText(line.adjusted(0, -4, 0, 4), Qt::AlignRight | Qt::AlignVCenter, sheet.table);
    const QRectF question(room.left(), line.bottom() + gap, room.width(), 44);
    painter.drawText(question, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, sheet.question);
    painter.setPen(quiet());
    painter.setFont(fontAt(small));
    painter.drawText(QRectF(room.left(), room.bottom() - 12, room.width(), 12), Qt::AlignLeft,
                     sheet.footer);
    painter.drawText(QRectF(room.left(), room.bottom() - 12, room.width(), 12), Qt::AlignRight,
                     QString("%1 / %2").arg(page + 1).arg(sheet.pages));
    return question.bottom() + gap;
}

void paintBlank(QPainter &painter, const QRectF &area, const TableSheet &sheet, int number)
{
    painter.setPen(QPen(quiet(), 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 5, 5);
    const double left = area.left() + 44;
    const double right = area.right() - gap;
    painter.setPen(quiet());
    painter.setFont(fontAt(small));
    painter.drawText(QRectF(area.left(), area.top() + 6, 40, 10), Qt::AlignCenter,
                     sheet.numberLabel);
    painter.setPen(ink());
    painter.setFont(fontAt(title + 3, QFont::DemiBold));
    painter.drawText(QRectF(area.left(), area.top() + 16, 40, 24), Qt::AlignCenter,
                     QString::number(number));
    double top = paintBoxes(painter, left, right, area.top() + gap + 2, sheet.kinds);

    QPicture none; // how high the themes will be is known once they are drawn elsewhere
    QPainter measure(&none);
    const double themes = paintBoxes(measure, left, right, 0, sheet.themes);
    measure.end();
    const double bottom = area.bottom() - themes - gap / 2;
    painter.setPen(QPen(quiet(), 0.5));
    for (top += writingLine - gap; top <= bottom; top += writingLine)
        painter.drawLine(QPointF(left, top), QPointF(right, top));
    paintBoxes(painter, left, right, area.bottom() - themes, sheet.themes);
}

} // namespace

void paintSheet(QPainter &painter, const QRectF &area, const TableSheet &sheet, int page)
{
    const QRectF room = area.adjusted(margin, margin, -margin, -margin);
    const double top = paintHead(painter, room, sheet, page);
    const double bottom = room.bottom() - 12 - gap;
    const double height = (bottom - top) / sheet.blanks;
    for (int i = 0; i < sheet.blanks; ++i) {
        const QRectF blank(room.left(), top + i * height, room.width(), height - gap);
        paintBlank(painter, blank, sheet, page * sheet.blanks + i + 1);
    }
}

Result<void> writeSheets(const TableSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(sheet.workshop + " – " + sheet.table);
        writer.setCreator(QStringLiteral("Tournée"));
        constexpr int pointsOfAnInch = 72;
        QPainter painter(&writer);
        const double scale = writer.resolution() / static_cast<double>(pointsOfAnInch);
        painter.scale(scale, scale);
        const QRectF area(QPointF(), QPageSize(QPageSize::Letter).size(QPageSize::Point));
        for (int page = 0; page < sheet.pages; ++page) {
            if (page > 0)
                writer.newPage();
            paintSheet(painter, area, sheet, page);
        }
    }
    if (!file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

} // namespace tournee
