// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/pagelayout.h"

#include "core/report/words.h"
#include "ui/printer/pagecomposer.h"
#include "ui/printer/pageinks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tournee {

namespace {

constexpr double unit = PageLayout::unitsAPoint;
constexpr double margin = 56 * unit; // two centimetres
constexpr double footerHeight = 24 * unit;
constexpr double footerSize = 8;
constexpr double bodyWidth = PageLayout::pageWidth * unit - 2 * margin;
constexpr double bodyTop = margin;
constexpr double bodyBottom = PageLayout::pageHeight * unit - margin - footerHeight;
constexpr double lineSpacing = 1.25;
constexpr double barWidth = 1.5 * unit;
constexpr double cellSize = 8.5;
constexpr double cellPadding = 3 * unit;
constexpr int fewestLines = 2; // of a paragraph, at the foot or the head of a page
constexpr std::size_t fewestRows = 3; // of a table, below its header
constexpr std::size_t mostListedTitles =
    150; // beyond, only those of sections stand in the contents

QFont fontOf(double size, bool isBold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(static_cast<int>(std::lround(size * unit)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing there is takes the ligatures away: a search for « défi » finds no « déﬁ ».
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
    return font;
}

/// The lines of some letters within a width.
class Lines
{
public:
    Lines(const std::vector<PageSpan> &spans, double width, Qt::Alignment alignment = Qt::AlignLeft)
    {
        QString text;
        QList<QTextLayout::FormatRange> ranges;
        for (const PageSpan &span : spans) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(span.text.size());
            range.format.setFont(fontOf(span.size, span.isBold));
            range.format.setForeground(span.ink);
            ranges.append(range);
            text += span.text;
        }
        m_layout.setText(text);
        m_layout.setFont(spans.empty() ? fontOf(10, false)
                                       : fontOf(spans.front().size, spans.front().isBold));
        m_layout.setFormats(ranges);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        double y = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height() * lineSpacing;
        }
        m_layout.endLayout();
        m_height = y;
    }

    [[nodiscard]] int count() const { return m_layout.lineCount(); }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double top(int line) const
    {
        return line < count() ? m_layout.lineAt(line).y() : m_height;
    }
    /// How many lines from \a first on fit into \a room.
    [[nodiscard]] int fitting(int first, double room) const
    {
        int fitting = 0;
        while (first + fitting < count() && top(first + fitting + 1) - top(first) <= room)
            ++fitting;
        return fitting;
    }
    void paint(QPainter &painter, QPointF at, int first, int count) const
    {
        for (int i = first; i < first + count && i < this->count(); ++i)
            m_layout.lineAt(i).draw(&painter, at - QPointF(0, top(first)));
    }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

double widthOf(const QString &text, bool isBold)
{
    return QFontMetricsF(fontOf(cellSize, isBold)).horizontalAdvance(text);
}

double longestWord(const QString &text, bool isBold)
{
    double longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, widthOf(word, isBold));
    return longest;
}

} // namespace

struct PageLayout::Columns
{
    std::vector<double> widths;
    double headerHeight = 0;
    std::vector<double> rowHeights;

    [[nodiscard]] Lines cell(const DocumentTable &table, const QString &text, qsizetype column,
                             bool isHeader) const
    {
        return {{{text, cellSize, isHeader, Qt::black}},
                widths[static_cast<std::size_t>(column)] - 2 * cellPadding,
                column < table.words ? Qt::AlignLeft : Qt::AlignRight};
    }
    [[nodiscard]] double heightOf(const DocumentTable &table, const QStringList &row,
                                  bool isHeader) const
    {
        double height = 0;
        for (qsizetype i = 0; i < row.size(); ++i)
            height = std::max(height, cell(table, row[i], i, isHeader).height());
        return height + 2 * cellPadding;
    }
};

PageLayout::Columns PageLayout::columnsOf(const DocumentTable &table) const
{
    Columns columns;
    std::vector<double> least;
    std::vector<double> wanted;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double word = longestWord(table.columns[i], true);
        double all = i < table.words ? widthOf(table.columns[i], true) : word;
        for (const QStringList &row : table.rows) {
            word = std::max(word, longestWord(row.value(i), false));
            all = std::max(all, widthOf(row.value(i), false));
        }
        // A hair more, for what rounding takes.
        least.push_back(word + 2 * cellPadding + unit);
        wanted.push_back(all + 2 * cellPadding + unit);
    }
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (std::size_t i = 0; i < least.size(); ++i) {
        if (leastSum >= bodyWidth)
            columns.widths.push_back(least[i] * bodyWidth / leastSum);
        else if (wantedSum <= bodyWidth)
            columns.widths.push_back(wanted[i]);
        else
            columns.widths.push_back(least[i]
                                     + (wanted[i] - least[i]) * (bodyWidth - leastSum)
                                           / (wantedSum - leastSum));
    }
    columns.headerHeight = columns.heightOf(table, table.columns, true);
    for (const QStringList &row : table.rows)
        columns.rowHeights.push_back(columns.heightOf(table, row, false));
    return columns;
}

QSizeF PageLayout::sizeOf(const DocumentPicture &picture) const
{
    QSizeF size(picture.width * unit, picture.height * unit);
    const QSizeF room(bodyWidth, (bodyBottom - bodyTop) * 0.8);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return size;
}

namespace {

/// The words under a picture.
std::vector<PageSpan> captionOf(const DocumentPicture &picture)
{
    return {{picture.description, 9, false, pageQuietInk}};
}

constexpr double captionGap = 4 * unit;

} // namespace

/// Of a picture with its words.
double PageLayout::heightOf(const PageBlock &block) const
{
    const double height = sizeOf(*block.picture).height();
    return block.hasCaption
               ? height + captionGap + Lines(captionOf(*block.picture), bodyWidth).height()
               : height;
}

/// The room that a block needs at least where it begins.
double PageLayout::leastHeight(std::size_t index) const
{
    const PageBlock &block = m_blocks[index];
    if (block.table) {
        const Columns columns = columnsOf(*block.table);
        const auto rows = std::min(columns.rowHeights.size(), fewestRows);
        return std::accumulate(columns.rowHeights.begin(),
                               columns.rowHeights.begin() + static_cast<std::ptrdiff_t>(rows),
                               columns.headerHeight);
    }
    if (block.picture)
        return heightOf(block);
    const Lines lines(block.spans, bodyWidth - block.indent * unit);
    return block.staysWithNext ? lines.height() : lines.top(std::min(fewestLines, lines.count()));
}

void PageLayout::newPage()
{
    m_pages.emplace_back();
    m_y = bodyTop;
}

/// Remembers where a heading and an entry stand, and where a number leads from.
void PageLayout::note(std::size_t index, const Piece &piece)
{
    const PageBlock &block = m_blocks[index];
    const Place place{pageCount() - 1, piece.y / unit};
    m_pages.back().push_back(piece);
    if (piece.first > 0)
        return;
    if (block.headingLevel > 0)
        m_headings.push_back({block.headingLevel, block.spans.front().text, place});
    if (block.source > 0)
        m_sources.emplace(block.source, place);
    if (block.link > 0) {
        const PageSpan &number = block.spans.front();
        const QFontMetricsF metrics(fontOf(number.size, number.isBold));
        const QRectF area(margin + block.indent * unit, piece.y,
                          metrics.horizontalAdvance(number.text), metrics.height());
        m_pending.emplace_back(block.link,
                               Link{place.page, {area.topLeft() / unit, area.size() / unit}, {}});
    }
}

void PageLayout::place(std::size_t index)
{
    const PageBlock &block = m_blocks[index];
    const bool isAtTop = m_y <= bodyTop;
    if (!isAtTop || pageCount() == 1)
        m_y += block.above * unit;
    if (block.table) {
        const Columns columns = columnsOf(*block.table);
        const auto rows = static_cast<int>(columns.rowHeights.size());
        for (int row = 0; row < rows || row == 0;) {
            Piece piece{index, m_y, row, 0};
            double height = columns.headerHeight;
            while (row < rows
                   && (piece.count == 0
                       || m_y + height + columns.rowHeights[static_cast<std::size_t>(row)]
                              <= bodyBottom)) {
                height += columns.rowHeights[static_cast<std::size_t>(row)];
                ++row;
                ++piece.count;
            }
            m_pages.back().push_back(piece);
            m_y += height;
            if (row >= rows)
                break;
            newPage();
        }
    } else if (block.picture) {
        note(index, {index, m_y, 0, 1});
        m_y += heightOf(block);
    } else {
        const Lines lines(block.spans, bodyWidth - block.indent * unit);
        int line = 0;
        while (line < lines.count()) {
            int count = lines.fitting(line, bodyBottom - m_y);
            const int left = lines.count() - line;
            // No line alone, neither here nor overleaf.
            if (count < left && left - count < fewestLines)
                count = left - fewestLines;
            if (count < std::min(left, fewestLines) && m_y > bodyTop) {
                newPage();
                continue;
            }
            count = std::clamp(count, 1, left);
            note(index, {index, m_y, line, count});
            m_y += lines.top(line + count) - lines.top(line);
            line += count;
            if (line < lines.count())
                newPage();
        }
    }
    m_y += block.below * unit;
}

void PageLayout::lay(std::size_t begin, std::size_t end, bool onNewPage)
{
    if (onNewPage || m_pages.empty())
        newPage();
    for (std::size_t i = begin; i < end; ++i) {
        if (m_isCancelled && *m_isCancelled)
            return;
        // What stays with what follows goes overleaf together with it.
        double needed = m_y > bodyTop ? m_blocks[i].above * unit : 0;
        std::size_t last = i;
        for (; last + 1 < end && m_blocks[last].staysWithNext; ++last)
            needed += leastHeight(last) + (m_blocks[last].below + m_blocks[last + 1].above) * unit;
        needed += leastHeight(last);
        if (m_y + needed > bodyBottom && m_y > bodyTop)
            newPage();
        for (; i < last; ++i)
            place(i);
        place(last);
    }
}

PageLayout::PageLayout(const PageComposer &composer, const std::atomic<bool> *isCancelled)
    : m_title(composer.title()), m_hasTitlePage(composer.hasTitlePage()), m_isCancelled(isCancelled)
{
    m_blocks = composer.front();
    const std::size_t frontEnd = m_blocks.size();
    lay(0, frontEnd, true);
    const std::size_t frontPages = m_pages.size();
    if (composer.hasContents()) {
        m_blocks.insert(m_blocks.end(), composer.body().begin(), composer.body().end());
        lay(frontEnd, m_blocks.size(), true);
        layContents(composer.contentsHeading(), frontPages);
    }
    for (auto &[number, link] : m_pending) {
        if (const auto source = m_sources.find(number); source != m_sources.end()) {
            link.target = source->second;
            m_links.push_back(link);
        }
    }
    m_pending.clear();
}

/// The pages of the contents are laid last, when it is known where everything stands, and put behind
/// the title page.
void PageLayout::layContents(const QString &heading, std::size_t after)
{
    std::vector<std::vector<Piece>> body(m_pages.begin() + static_cast<std::ptrdiff_t>(after),
                                         m_pages.end());
    m_pages.resize(after);
    const auto headings = std::move(m_headings);
    m_headings.clear();
    const bool listsAll = headings.size() <= mostListedTitles;
    const std::size_t begin = m_blocks.size();
    PageBlock title;
    title.spans.push_back({heading, 20, true, Qt::black});
    title.below = 12;
    title.staysWithNext = true;
    m_blocks.push_back(title);
    std::vector<const Heading *> listed;
    for (const Heading &each : headings) {
        if (each.level > deepestListed || (each.level > 2 && !listsAll))
            continue;
        PageBlock line;
        line.spans.push_back({each.text, 10, each.level == 2, Qt::black});
        line.indent = each.level == 2 ? 0 : 14;
        line.above = each.level == 2 ? 4 : 0;
        line.below = 1;
        m_blocks.push_back(line);
        listed.push_back(&each);
    }
    lay(begin, m_blocks.size(), true);
    const int inserted = pageCount() - static_cast<int>(after);
    const auto move = [&](Place place) {
        if (place.page >= static_cast<int>(after))
            place.page += inserted;
        return place;
    };
    // Each line leads to its heading, whose page stands at the right.
    for (int page = static_cast<int>(after); page < pageCount(); ++page) {
        for (const Piece &piece : m_pages[static_cast<std::size_t>(page)]) {
            if (piece.block <= begin)
                continue;
            const Heading &target = *listed[piece.block - begin - 1];
            PageBlock &line = m_blocks[piece.block];
            line.link = -1 - move(target.place).page; // painted, see paintText()
            m_links.push_back(
                {page, {margin / unit, piece.y / unit, bodyWidth / unit, 14}, move(target.place)});
        }
    }
    m_pages.insert(m_pages.end(), body.begin(), body.end());
    for (auto &[number, place] : m_sources)
        place = move(place);
    for (auto &[number, link] : m_pending) {
        if (link.page >= static_cast<int>(after))
            link.page += inserted;
    }
    for (const Heading &each : headings)
        m_headings.push_back({each.level, each.text, move(each.place)});
}

void PageLayout::paintText(QPainter &painter, const PageBlock &block, const Piece &piece) const
{
    const double left = margin + block.indent * unit;
    const Lines lines(block.spans, bodyWidth - block.indent * unit);
    lines.paint(painter, {left, piece.y}, piece.first, piece.count);
    if (block.hasBar) {
        painter.fillRect(QRectF(left - 8 * unit, piece.y, barWidth,
                                lines.top(piece.first + piece.count) - lines.top(piece.first)),
                         pageAccentInk);
    }
    if (block.link < 0) {
        painter.setFont(fontOf(block.spans.front().size, block.spans.front().isBold));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(left, piece.y, bodyWidth - block.indent * unit, 14 * unit),
                         Qt::AlignRight | Qt::AlignTop, documentLocale().toString(-block.link));
    }
}

void PageLayout::paintTable(QPainter &painter, const PageBlock &block, const Piece &piece) const
{
    const DocumentTable &table = *block.table;
    const Columns columns = columnsOf(table);
    const double width = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
    double y = piece.y;
    const auto row = [&](const QStringList &cells, double height, bool isHeader) {
        double x = margin;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Lines lines = columns.cell(table, cells[i], i, isHeader);
            lines.paint(painter, {x + (i == 0 ? 0 : cellPadding), y + cellPadding}, 0,
                        lines.count());
            x += columns.widths[static_cast<std::size_t>(i)];
        }
        y += height;
        painter.fillRect(QRectF(margin, y - unit / 4, width, isHeader ? unit : unit / 2),
                         isHeader ? pageQuietInk : pageLineInk);
    };
    row(table.columns, columns.headerHeight, true);
    for (int i = piece.first; i < piece.first + piece.count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        row(table.rows[index], columns.rowHeights[index], false);
    }
}

void PageLayout::paintPicture(QPainter &painter, const PageBlock &block, const Piece &piece) const
{
    const DocumentPicture &picture = *block.picture;
    const QRectF area({margin, piece.y}, sizeOf(picture));
    if (!picture.svg.empty()) {
        QSvgRenderer renderer(QByteArray::fromRawData(picture.svg.data(),
                                                      static_cast<qsizetype>(picture.svg.size())));
        renderer.render(&painter, area);
    } else {
        const QImage image =
            QImage::fromData(reinterpret_cast<const uchar *>(picture.pixels.data()),
                             static_cast<int>(picture.pixels.size()));
        painter.drawImage(area, image);
    }
    if (!block.hasCaption)
        return;
    const Lines caption(captionOf(picture), bodyWidth);
    caption.paint(painter, {margin, area.bottom() + captionGap}, 0, caption.count());
}

void PageLayout::paintFooter(QPainter &painter, int page) const
{
    if (page == 0 && m_hasTitlePage)
        return;
    const QFont font = fontOf(footerSize, false);
    painter.setFont(font);
    painter.setPen(pageQuietInk);
    const QRectF line(margin, bodyBottom + 10 * unit, bodyWidth, 14 * unit);
    painter.drawText(line, Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, bodyWidth * 0.8));
    painter.drawText(line, Qt::AlignRight,
                     documentLocale().toString(page + 1) + QStringLiteral(" / ")
                         + documentLocale().toString(pageCount()));
}

void PageLayout::paint(QPainter &painter, int page) const
{
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)]) {
        const PageBlock &block = m_blocks[piece.block];
        if (block.table)
            paintTable(painter, block, piece);
        else if (block.picture)
            paintPicture(painter, block, piece);
        else
            paintText(painter, block, piece);
    }
    paintFooter(painter, page);
}

QString PageLayout::textOf(int page) const
{
    QStringList lines;
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)]) {
        const PageBlock &block = m_blocks[piece.block];
        if (block.picture)
            lines.append(block.picture->description);
        if (block.table) {
            lines.append(block.table->columns.join(QLatin1Char('\t')));
            for (int i = piece.first; i < piece.first + piece.count; ++i)
                lines.append(
                    block.table->rows[static_cast<std::size_t>(i)].join(QLatin1Char('\t')));
        }
        QString text;
        for (const PageSpan &span : block.spans)
            text += span.text;
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tournee
