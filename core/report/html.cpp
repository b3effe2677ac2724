// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/html.h"

#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

namespace tournee {

namespace {

constexpr std::string_view pageStyle = R"(
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
.title { margin-bottom: 2.5rem; }
.title img { display: block; margin-bottom: 1.5rem; max-width: 100%; }
.title .subtitle { font-size: 1.2rem; color: #0b6b64; font-weight: 600; margin: 0; }
.title .facts { color: #4a5659; margin: .25rem 0; }
nav ul { list-style: none; padding: 0; font-size: 1rem; }
nav li.deep { padding-left: 1.25rem; font-size: .95rem; }
a { color: #0b6b64; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; max-width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; break-after: avoid; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
  border-bottom: 1px solid #c9d3d5; font-variant-numeric: tabular-nums; }
.figure { text-align: right; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
figure { margin: 1rem 0; }
figure svg, figure img { max-width: 100%; height: auto; }
:target { background: #e3f1ef; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; color: #4a5659; font-size: .9rem; }
@page { size: letter; margin: 2cm; }
@media print { .title.page { break-after: page; padding-top: 5cm; } a { color: inherit; text-decoration: none; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } }
)";

std::string escapedText(const QString &text)
{
    return escaped(utf8FromText(text));
}

/// The picture itself: drawn in the page, or its bytes.
std::string imageOf(const DocumentPicture &picture)
{
    const std::string words = escapedText(picture.description);
    if (const std::size_t begin = picture.svg.find("<svg"); begin != std::string::npos) {
        return "<svg role=\"img\" aria-label=\"" + words + '"'
               + picture.svg.substr(begin + std::string_view("<svg").size()) + '\n';
    }
    const QByteArray bytes = QByteArray::fromRawData(picture.pixels.data(),
                                                     static_cast<qsizetype>(picture.pixels.size()));
    return std::string("<img src=\"data:image/") + (picture.isJpeg() ? "jpeg" : "png") + ";base64,"
           + bytes.toBase64().toStdString() + "\" width=\""
           + std::to_string(static_cast<int>(picture.width * 96 / 72)) + "\" alt=\"" + words
           + "\">\n";
}

} // namespace

void HtmlWriter::put(std::string_view html)
{
    if (m_hasContents)
        m_body += html;
    else
        m_sink(html);
}

void HtmlWriter::title(const DocumentTitle &title)
{
    const QString whole = title.subtitle.isEmpty()
                              ? title.title
                              : title.title + QStringLiteral(" – ") + title.subtitle;
    put("<!DOCTYPE html>\n<html lang=\"" + documentLanguage()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escapedText(whole) + "</title>\n<style>" + std::string(pageStyle)
        + "</style>\n</head>\n<body>\n<main>\n<header class=\"title"
        + (title.hasOwnPage ? " page" : "") + "\">\n");
    if (!title.logo.isEmpty())
        put(imageOf(title.logo));
    put("<h1>" + escapedText(title.title) + "</h1>\n");
    if (!title.subtitle.isEmpty())
        put("<p class=\"subtitle\">" + escapedText(title.subtitle) + "</p>\n");
    if (!title.question.empty())
        quotation(title.question);
    for (const QString &line : title.lines)
        put("<p class=\"facts\">" + escapedText(line) + "</p>\n");
    composed(title.text);
    put("</header>\n");
}

void HtmlWriter::contents(const QString &heading)
{
    put("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + escapedText(heading)
        + "</h2>\n<ul>\n");
    m_hasContents = true;
}

void HtmlWriter::heading(int level, const QString &text)
{
    const std::string anchor = 's' + std::to_string(++m_headings);
    const std::string name = "h" + std::to_string(level);
    if (m_hasContents && level <= deepestListed) {
        m_contents += std::string(level == 2 ? "<li>" : "<li class=\"deep\">") + "<a href=\"#"
                      + anchor + "\">" + escapedText(text) + "</a></li>\n";
    }
    put("<" + name + " id=\"" + anchor + "\">" + escapedText(text) + "</" + name + ">\n");
}

void HtmlWriter::paragraph(const QString &text)
{
    put("<p>" + escapedText(text) + "</p>\n");
}

void HtmlWriter::entryTitle(const EntryTitle &title)
{
    const std::string anchor = anchorOf(title.number);
    std::string number;
    if (title.number > 0 && title.isSource)
        number = std::to_string(title.number) + ". ";
    else if (title.number > 0)
        number = "<a href=\"#" + anchor + "\">[" + std::to_string(title.number) + "]</a> ";
    put("<p class=\"entry\"" + (title.isSource ? " id=\"" + anchor + '"' : std::string()) + ">"
        + number + "<strong>" + escapedText(title.label) + "</strong> · " + escapedText(title.place)
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

void HtmlWriter::table(const DocumentTable &table)
{
    const auto cell = [&table](const char *element, qsizetype column, const QString &text) {
        std::string html = std::string("<") + element;
        if (column >= table.words)
            html += " class=\"figure\"";
        if (element[1] == 'h')
            html += " scope=\"col\"";
        return html + ">" + escapedText(text) + "</" + element + ">";
    };
    std::string html = "<table>\n";
    if (!table.caption.isEmpty())
        html += "<caption>" + escapedText(table.caption) + "</caption>\n";
    html += "<thead><tr>";
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        html += cell("th", i, table.columns[i]);
    html += "</tr></thead>\n<tbody>\n";
    for (const QStringList &row : table.rows) {
        html += "<tr>";
        for (qsizetype i = 0; i < row.size(); ++i)
            html += cell("td", i, row[i]);
        html += "</tr>\n";
    }
    put(html + "</tbody>\n</table>\n");
}

void HtmlWriter::picture(const DocumentPicture &picture)
{
    put("<figure>\n" + imageOf(picture) + "<figcaption>" + escapedText(picture.description)
        + "</figcaption>\n</figure>\n");
}

void HtmlWriter::finish()
{
    if (m_hasContents) {
        m_sink(m_contents + "</ul>\n</nav>\n");
        m_sink(m_body);
    }
    m_sink("</main>\n</body>\n</html>\n");
}

} // namespace tournee
