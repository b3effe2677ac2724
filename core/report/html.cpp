// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/html.h"

#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

namespace tournee {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #1b2326; background: #fff;
  font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.35rem; margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid #c9d3d5; }
h3 { font-size: 1.1rem; margin-top: 2rem; }
h1, h2, h3, .entry { break-after: avoid; font-weight: 600; }
.entry { margin: 1.25rem 0 .25rem; font-weight: 400; color: #4a5659; }
.entry strong { color: #0b6b64; font-weight: 600; }
blockquote { margin: 0 0 .5rem; padding-left: 1rem; border-left: 3px solid #0b8077;
  white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; color: #4a5659; font-size: .9rem; }
@page { size: letter; margin: 2cm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } }
)";

std::string escapedText(const QString &text)
{
    return escaped(utf8FromText(text));
}

} // namespace

void HtmlWriter::begin(const std::string &title)
{
    put("<!DOCTYPE html>\n<html lang=\"" + documentLanguage()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<main>\n");
    m_hasBegun = true;
}

void HtmlWriter::heading(int level, const QString &text)
{
    const std::string title = escapedText(text);
    if (!m_hasBegun)
        begin(title);
    const std::string name = "h" + std::to_string(level);
    put("<" + name + ">" + title + "</" + name + ">\n");
}

void HtmlWriter::paragraph(const QString &text)
{
    put("<p>" + escapedText(text) + "</p>\n");
}

void HtmlWriter::entryTitle(const QString &label, const QString &place)
{
    put("<p class=\"entry\"><strong>" + escapedText(label) + "</strong> · " + escapedText(place)
        + "</p>\n");
}

void HtmlWriter::quotation(std::string_view text)
{
    put("<blockquote>" + escaped(text) + "</blockquote>\n");
}

void HtmlWriter::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text)) {
        std::string html;
        for (const std::string_view line : linesOf(part))
            html += (html.empty() ? "" : "<br>\n") + escaped(line);
        put("<p>" + html + "</p>\n");
    }
}

void HtmlWriter::list(const QStringList &items)
{
    std::string html = "<ul>\n";
    for (const QString &item : items)
        html += "<li>" + escapedText(item) + "</li>\n";
    put(html + "</ul>\n");
}

void HtmlWriter::finish()
{
    put("</main>\n</body>\n</html>\n");
}

} // namespace tournee
