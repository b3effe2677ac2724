// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/pdfwriter.h"

#include "core/bundle/newfile.h"
#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr double textSize = 10; // points, like all that follow
constexpr std::array headingSizes{20.0, 15.0, 12.0};
constexpr double footerSize = 8;
constexpr double pageMargin = 56; // two centimetres
constexpr int resolution = 300; // dots an inch
constexpr double leftMargin =
    14 * resolution / 72.0; // of quotations; the one margin Qt does not scale
constexpr int keptWithNext = 1;
/// Each mending lays out all pages that follow: beyond, a title may stand alone.
constexpr int mostMendedPages = 1000;
const QColor quietInk(0x4a, 0x56, 0x59);
const QColor accentInk(0x0b, 0x6b, 0x64);

QTextCharFormat letters(double size, const QColor &ink = Qt::black, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setForeground(ink);
    format.setFontWeight(weight);
    return format;
}

/// Qt lays out with so many pixels, whatever the device.
double pixels(double points)
{
    return points * 96 / 72;
}

QTextBlockFormat block(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(pixels(above));
    format.setBottomMargin(pixels(below));
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace

struct PdfWriter::Private
{
    explicit Private(const QString &path_) : path(path_), cursor(&document)
    {
        document.setUndoRedoEnabled(false);
        QFont font(QStringLiteral("Noto Sans"), textSize);
        // The smallest spacing there is takes the ligatures away: a search for « défi » finds no « déﬁ ».
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
        document.setDefaultFont(font);
        cursor.beginEditBlock();
    }

    /// Begins a block; the document's first one is there already.
    void begin(const QTextBlockFormat &format)
    {
        if (isEmpty)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format, letters(textSize));
        isEmpty = false;
    }
    /// The block that has begun does not stay behind alone at the foot of a page.
    void keepWithNext() { cursor.block().setUserState(keptWithNext); }
    void mendPageBreaks();
    void paint(QPdfWriter &pdf);

    QString path;
    QString title;
    QTextDocument document;
    QTextCursor cursor;
    bool isEmpty = true;
};

PdfWriter::PdfWriter(const QString &path) : d(std::make_unique<Private>(path)) {}

PdfWriter::~PdfWriter() = default;

void PdfWriter::heading(int level, const QString &text)
{
    if (d->title.isEmpty())
        d->title = text;
    const double size = headingSizes[static_cast<std::size_t>(std::clamp(level, 1, 3)) - 1];
    QTextBlockFormat format = block(level == 1 ? 0 : size, size / 2);
    format.setHeadingLevel(level);
    d->begin(format);
    d->keepWithNext();
    d->cursor.insertText(text, letters(size, Qt::black, QFont::DemiBold));
}

void PdfWriter::paragraph(const QString &text)
{
    d->begin(block(0, 6));
    d->cursor.insertText(text, letters(textSize));
}

void PdfWriter::entryTitle(const QString &label, const QString &place)
{
    d->begin(block(10, 2));
    d->keepWithNext();
    d->cursor.insertText(label, letters(textSize, accentInk, QFont::DemiBold));
    d->cursor.insertText(QStringLiteral(" · ") + place, letters(textSize, quietInk));
}

void PdfWriter::quotation(std::string_view text)
{
    QTextBlockFormat format = block(0, 5);
    format.setLeftMargin(leftMargin);
    bool isFirst = true;
    for (const std::string_view line : linesOf(text)) {
        if (isFirst)
            d->begin(format);
        else
            d->cursor.insertText(QString(QChar::LineSeparator));
        isFirst = false;
        d->cursor.insertText(textFromUtf8(line), letters(textSize));
    }
}

void PdfWriter::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text))
        paragraph(textFromUtf8(part).replace(QLatin1Char('\n'), QChar::LineSeparator));
}

void PdfWriter::list(const QStringList &items)
{
    for (const QString &item : items) {
        QTextBlockFormat format = block(0, 1);
        format.setLeftMargin(leftMargin);
        d->begin(format);
        d->cursor.insertText(QStringLiteral("• ") + item, letters(textSize - 1, quietInk));
    }
}

void PdfWriter::Private::mendPageBreaks()
{
    const auto pageOf = [this](const QTextBlock &block, double offset) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        return static_cast<int>((top + offset) / document.pageSize().height());
    };
    QTextBlock first; // of those that stay with what follows
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.userState() == keptWithNext) {
            if (!first.isValid())
                first = block;
            continue;
        }
        if (first.isValid()) {
            const double line =
                block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).rect().bottom() : 0;
            if (pageOf(first, 1) != pageOf(block, line)) {
                QTextBlockFormat format;
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                QTextCursor(first).mergeBlockFormat(format);
            }
        }
        first = {};
    }
}

/// Page by page, with the title and the number below each.
void PdfWriter::Private::paint(QPdfWriter &pdf)
{
    const double scale = resolution / 72.0;
    const double margin = pageMargin * scale;
    const QSizeF paper = QPageSize(QPageSize::Letter).size(QPageSize::Point) * scale;
    const double footer = 3 * footerSize * scale;
    const QSizeF body(paper.width() - 2 * margin, paper.height() - 2 * margin - footer);
    document.documentLayout()->setPaintDevice(&pdf);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    if (document.pageCount() <= mostMendedPages)
        mendPageBreaks();
    const int pages = document.pageCount();
    QFont small = document.defaultFont();
    small.setPointSizeF(footerSize);
    QPainter painter(&pdf);
    const auto paintFooter = [&](int page) {
        painter.setFont(small);
        painter.setPen(quietInk);
        const QRectF line(margin, paper.height() - margin - footer / 2, body.width(), footer);
        const QFontMetricsF metrics(small, &pdf);
        painter.drawText(line, Qt::AlignLeft,
                         metrics.elidedText(title, Qt::ElideRight, body.width() * 0.8));
        painter.drawText(line, Qt::AlignRight,
                         QLocale().toString(page + 1) + QStringLiteral(" / ")
                             + QLocale().toString(pages));
    };
    // Line by line: drawContents() would put a block that goes on overleaf, clipped, on both pages.
    int page = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout *const layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const double middle = layout->position().y() + line.y() + line.height() / 2;
            for (const int its = static_cast<int>(middle / body.height()); page < its; ++page) {
                paintFooter(page);
                pdf.newPage();
            }
            line.draw(&painter,
                      layout->position() + QPointF(margin, margin - page * body.height()));
        }
    }
    paintFooter(page);
}

void PdfWriter::finish()
{
    d->cursor.endEditBlock();
    NewFile file(d->path);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(resolution);
        pdf.setPageSize(QPageSize(QPageSize::Letter));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(d->title);
        pdf.setCreator(QStringLiteral("Tournée"));
        d->paint(pdf);
    }
    file.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    file.commit();
}

} // namespace tournee
