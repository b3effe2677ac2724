// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/figurefile.h"

#include "ui/figures/figurepainter.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrentRun>

#include <cmath>

namespace tournee {

namespace {

// At 100 %, whatever the zoom of the window.
constexpr int letters = type::text;
constexpr int width = measure::wide;
constexpr int pixelsAPoint = 2; ///< of an image, for print

/// A figure with its title above, as tall as it must be.
class Sheet
{
public:
    explicit Sheet(const FigureTable &table) : m_table(table)
    {
        m_style.font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        m_style.font.setPixelSize(letters);
        m_title = m_style.font;
        m_title.setPixelSize(type::section);
        m_title.setWeight(QFont::DemiBold);
        m_titleHeight = heightOf(table.title, m_title) + space::within;
        m_noteHeight =
            table.note.isEmpty() ? 0 : heightOf(table.note, m_style.font) + space::between;
    }

    [[nodiscard]] QSize size() const
    {
        return {width, static_cast<int>(std::ceil(2 * space::around + m_titleHeight + m_noteHeight
                                                  + figureHeight(m_table, m_style, room())))};
    }

    void paint(QPainter &painter) const
    {
        const Colours &c = colours(Scheme::Light);
        painter.fillRect(QRectF(QPointF(), QSizeF(size())), c.card);
        painter.setPen(c.ink);
        painter.setFont(m_title);
        qreal y = space::around;
        painter.drawText(QRectF(space::around, y, room(), m_titleHeight), Qt::TextWordWrap,
                         m_table.title);
        y += m_titleHeight;
        painter.setPen(c.secondary);
        painter.setFont(m_style.font);
        painter.drawText(QRectF(space::around, y, room(), m_noteHeight), Qt::TextWordWrap,
                         m_table.note);
        y += m_noteHeight;
        paintFigure(painter, {space::around, y, room(), 1}, m_table, m_style);
    }

private:
    static qreal room() { return width - 2 * space::around; }

    static qreal heightOf(const QString &words, const QFont &font)
    {
        constexpr qreal endless = 1e6;
        return QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, room(), endless), Qt::TextWordWrap, words)
            .height();
    }

    const FigureTable &m_table;
    FigureStyle m_style;
    QFont m_title;
    qreal m_titleHeight = 0;
    qreal m_noteHeight = 0;
};

} // namespace

QImage figureImage(const FigureTable &table)
{
    const Sheet sheet(table);
    QImage image(sheet.size() * pixelsAPoint, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pixelsAPoint, pixelsAPoint);
    sheet.paint(painter);
    return image;
}

QByteArray figureBytes(const FigureTable &table, FigureFormat format)
{
    if (format == FigureFormat::Csv)
        return QByteArray::fromStdString(figureCsv(table));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == FigureFormat::Png) {
        figureImage(table).save(&buffer, "PNG");
        return bytes;
    }
    const Sheet sheet(table);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(table.title);
    generator.setDescription(figureInWords(table));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

QFuture<Result<void>> writeFigure(const QString &path, const QByteArray &bytes)
{
    return QtConcurrent::run([path, bytes]() -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failure(ErrorCode::FileNotWritable, path, file.errorString());
        return {};
    });
}

} // namespace tournee
