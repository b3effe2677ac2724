// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printer/pagecomposer.h"

#include "core/domain/text.h"
#include "core/report/markup.h"
#include "ui/printer/pageinks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tournee {

namespace {

constexpr double textSize = 10;
constexpr std::array headingSizes{20.0, 16.0, 12.0};
constexpr double titleSize = 26;
constexpr double subtitleSize = 15;
constexpr double quoteIndent = 14;

} // namespace

void PageComposer::add(const QString &text, double size, double above, double below, bool isQuiet)
{
    PageBlock block;
    block.spans.push_back({text, size, false, isQuiet ? pageQuietInk : QColor(Qt::black)});
    block.above = above;
    block.below = below;
    m_blocks.push_back(std::move(block));
}

void PageComposer::title(const DocumentTitle &title)
{
    m_title = title.title;
    m_hasTitlePage = title.hasOwnPage;
    if (!title.logo.isEmpty()) {
        picture(title.logo);
        m_blocks.back().hasCaption = false;
    }
    add(title.title, title.hasOwnPage ? titleSize : headingSizes[0], title.hasOwnPage ? 120 : 0, 6);
    m_blocks.back().spans.front().isBold = true;
    m_blocks.back().staysWithNext = true;
    if (!title.subtitle.isEmpty()) {
        m_title += QStringLiteral(" – ") + title.subtitle;
        add(title.subtitle, title.hasOwnPage ? subtitleSize : headingSizes[2], 0, 14);
        m_blocks.back().spans.front().isBold = true;
        m_blocks.back().spans.front().ink = pageAccentInk;
    }
    if (!title.question.empty())
        quotation(title.question);
    for (const QString &line : title.lines)
        add(line, textSize, 2, 2, true);
    if (!title.text.empty()) {
        add(QString(), textSize, 0, 4);
        composed(title.text);
    }
}

void PageComposer::contents(const QString &heading)
{
    m_contentsHeading = heading;
    m_hasContents = true;
    m_front = std::exchange(m_blocks, {});
}

void PageComposer::heading(int level, const QString &text)
{
    const double size = headingSizes[static_cast<std::size_t>(std::clamp(level, 1, 3)) - 1];
    add(text, size, level == 2 ? 1.6 * size : 1.2 * size, size / 2);
    PageBlock &block = m_blocks.back();
    block.spans.front().isBold = true;
    block.headingLevel = level;
    block.staysWithNext = true;
}

void PageComposer::paragraph(const QString &text)
{
    add(text, textSize, 0, 6);
    // What ends so says what follows.
    m_blocks.back().staysWithNext = text.endsWith(QLatin1Char(':'));
}

void PageComposer::entryTitle(const EntryTitle &title)
{
    PageBlock block;
    const QString number = QString::number(title.number);
    if (title.number > 0 && title.isSource) {
        block.source = title.number;
        block.spans.push_back({number + QStringLiteral(". "), textSize, false, pageQuietInk});
    } else if (title.number > 0) {
        block.link = title.number;
        block.spans.push_back(
            {QLatin1Char('[') + number + QStringLiteral("] "), textSize, false, pageAccentInk});
    }
    block.spans.push_back({title.label, textSize, true, pageAccentInk});
    block.spans.push_back({QStringLiteral(" · ") + title.place, textSize, false, pageQuietInk});
    block.above = 10;
    block.below = 2;
    block.staysWithNext = true;
    m_blocks.push_back(std::move(block));
}

void PageComposer::quotation(std::string_view text)
{
    QStringList lines;
    for (const std::string_view line : linesOf(text))
        lines.append(textFromUtf8(line));
    add(lines.join(QChar(QChar::LineSeparator)), textSize, 0, 5);
    m_blocks.back().indent = quoteIndent;
    m_blocks.back().hasBar = true;
}

void PageComposer::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text))
        paragraph(textFromUtf8(part).replace(QLatin1Char('\n'), QChar::LineSeparator));
}

void PageComposer::list(const QStringList &items)
{
    for (const QString &item : items) {
        add(QStringLiteral("• ") + item, textSize - 1, 0, 1, true);
        m_blocks.back().indent = quoteIndent;
    }
    if (!items.isEmpty())
        m_blocks.back().below = 5;
}

void PageComposer::table(const DocumentTable &table)
{
    if (!table.caption.isEmpty()) {
        add(table.caption, textSize, 10, 3);
        m_blocks.back().spans.front().isBold = true;
        m_blocks.back().staysWithNext = true;
    }
    PageBlock block;
    block.below = 12;
    block.table = std::make_shared<DocumentTable>(table);
    m_blocks.push_back(std::move(block));
}

void PageComposer::picture(const DocumentPicture &picture)
{
    PageBlock block;
    block.above = 6;
    block.below = 8;
    block.picture = std::make_shared<DocumentPicture>(picture);
    m_blocks.push_back(std::move(block));
}

} // namespace tournee
