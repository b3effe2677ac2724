// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/markdown.h"

#include "core/domain/text.h"

#include <algorithm>

namespace tournee {

namespace {

/// In a cell a line end would end the row, and a bar the cell (GitHub Flavored Markdown, tables).
std::string cellOf(const QString &text)
{
    std::string cell;
    for (const char c : utf8FromText(text)) {
        if (c == '|')
            cell += '\\';
        cell += c == '\n' || c == '\r' ? ' ' : c;
    }
    return cell;
}

} // namespace

void MarkdownWriter::title(const DocumentTitle &title)
{
    const QString subtitle =
        title.subtitle.isEmpty() ? QString() : QStringLiteral(" – ") + title.subtitle;
    m_sink("# " + utf8FromText(title.title + subtitle) + "\n\n");
    if (!title.question.empty())
        quotation(title.question);
    for (const QString &line : title.lines)
        paragraph(line);
    if (!title.text.empty())
        composed(title.text);
}

void MarkdownWriter::heading(int level, const QString &text)
{
    m_sink(std::string(static_cast<std::size_t>(level), '#') + ' ' + utf8FromText(text) + "\n\n");
}

void MarkdownWriter::paragraph(const QString &text)
{
    m_sink(utf8FromText(text) + "\n\n");
}

void MarkdownWriter::entryTitle(const EntryTitle &title)
{
    std::string number;
    if (title.number > 0 && title.isSource)
        number =
            "<a id=\"" + anchorOf(title.number) + "\"></a>" + std::to_string(title.number) + ". ";
    else if (title.number > 0)
        number = "[[" + std::to_string(title.number) + "]](#" + anchorOf(title.number) + ") ";
    m_sink(number + "**" + utf8FromText(title.label) + "** · " + utf8FromText(title.place)
           + "\n\n");
}

void MarkdownWriter::quotation(std::string_view text)
{
    m_sink(markdownBlock(text));
}

void MarkdownWriter::composed(std::string_view text)
{
    m_sink(std::string(text) + "\n\n");
}

void MarkdownWriter::list(const QStringList &items)
{
    for (const QString &item : items)
        m_sink("- " + utf8FromText(item) + '\n');
    m_sink("\n");
}

void MarkdownWriter::table(const DocumentTable &table)
{
    if (!table.caption.isEmpty())
        m_sink("**" + utf8FromText(table.caption) + "**\n\n");
    const auto row = [this](const QStringList &cells) {
        std::string line = "|";
        for (const QString &cell : cells)
            line += ' ' + cellOf(cell) + " |";
        m_sink(line + '\n');
    };
    row(table.columns);
    std::string rule = "|";
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        rule += i < table.words ? " --- |" : " ---: |";
    m_sink(rule + '\n');
    for (const QStringList &each : table.rows)
        row(each);
    m_sink("\n");
}

void MarkdownWriter::picture(const DocumentPicture &picture)
{
    paragraph(picture.description);
}

std::string markdownBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos && text.find('\r') == std::string_view::npos)
        return "> " + std::string(text) + "\n\n";
    // CommonMark 0.30 §4.5: a fence ends at one at least as long, so ours is longer than any within.
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
    return fence + "text\n" + std::string(text) + '\n' + fence + "\n\n";
}

} // namespace tournee
