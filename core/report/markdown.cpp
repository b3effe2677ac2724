// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/markdown.h"

#include "core/domain/text.h"

#include <algorithm>

namespace tournee {

void MarkdownWriter::heading(int level, const QString &text)
{
    m_sink(std::string(static_cast<std::size_t>(level), '#') + ' ' + utf8FromText(text) + "\n\n");
}

void MarkdownWriter::paragraph(const QString &text)
{
    m_sink(utf8FromText(text) + "\n\n");
}

void MarkdownWriter::entryTitle(const QString &label, const QString &place)
{
    m_sink("**" + utf8FromText(label) + "** · " + utf8FromText(place) + "\n\n");
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
