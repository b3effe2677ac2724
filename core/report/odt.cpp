// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odt.h"

#include "core/bundle/zipwriter.h"
#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

#include <utility>

namespace tournee {

namespace {

constexpr std::string_view odfDeclaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                            "\n";
constexpr std::string_view namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
    R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:xlink="http://www.w3.org/1999/xlink")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3")";

// %1 stands for the pictures.
constexpr std::string_view odfManifest =
    R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")"
    R"( manifest:version="1.3">)"
    R"(<manifest:file-entry manifest:full-path="/")"
    R"( manifest:media-type="application/vnd.oasis.opendocument.text"/>)"
    R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>)"
    R"(%1</manifest:manifest>)";

// %1 and %2 are the language and the country.
constexpr std::string_view odfStyles = R"(<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties
 fo:margin-bottom="0.2cm" fo:line-height="125%" fo:orphans="2" fo:widows="2"/><style:text-properties
 style:font-name="sans" fo:font-family="'Noto Sans', 'Liberation Sans', Arial" fo:font-size="10.5pt"
 fo:language="%1" fo:country="%2"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"
 fo:margin-top="0.6cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties
 fo:font-size="20pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties
 fo:font-size="15pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph"
 style:parent-style-name="Heading" style:default-outline-level="3"><style:text-properties
 fo:font-size="12pt"/></style:style>
<style:style style:name="Entry" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Quotations"><style:paragraph-properties fo:keep-with-next="always"
 fo:margin-top="0.4cm" fo:margin-bottom="0.05cm"/><style:text-properties
 fo:color="#4a5659"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-left="0.4cm" fo:padding-left="0.3cm" fo:border-left="1.5pt solid #0b8077"/></style:style>
<style:style style:name="List_20_Contents" style:display-name="List Contents"
 style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-bottom="0.05cm"/><style:text-properties fo:font-size="9.5pt"
 fo:color="#4a5659"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Subtitle"><style:paragraph-properties fo:margin-top="1cm" fo:margin-bottom="0.2cm"
 fo:line-height="115%"/><style:text-properties fo:font-size="26pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-bottom="0.6cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"
 fo:color="#0b6b64"/></style:style>
<style:style style:name="Facts_20_Text" style:display-name="Facts Text" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-bottom="0.1cm"/><style:text-properties fo:color="#4a5659"/></style:style>
<style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph"
 style:parent-style-name="Heading"><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-top="0.15cm" fo:margin-bottom="0.05cm"><style:tab-stops><style:tab-stop style:position="17.5cm"
 style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties
 fo:font-weight="bold"/></style:style>
<style:style style:name="Contents_20_2" style:display-name="Contents 2" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.5cm"
 fo:margin-bottom="0.02cm"><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"
 style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:keep-with-next="always" fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"/><style:text-properties
 fo:font-weight="bold" fo:font-size="9.5pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"
 fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="9pt"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties
 fo:margin-bottom="0cm"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Table_20_Figures" style:display-name="Table Figures" style:family="paragraph"
 style:parent-style-name="Table_20_Contents"><style:paragraph-properties
 fo:text-align="end"/></style:style>
<style:style style:name="Table_20_Figures_20_Heading" style:display-name="Table Figures Heading"
 style:family="paragraph" style:parent-style-name="Table_20_Heading"><style:paragraph-properties
 fo:text-align="end"/></style:style>
<style:style style:name="Label" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:keep-with-next="always"/></style:style>
<style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:keep-with-next="always" fo:margin-top="0.3cm"/></style:style>
<style:style style:name="Picture_20_Text" style:display-name="Picture Text" style:family="paragraph"
 style:parent-style-name="Standard"><style:text-properties fo:font-size="9.5pt" fo:color="#4a5659"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties
 fo:text-align="end"/><style:text-properties fo:font-size="8pt" fo:color="#4a5659"/></style:style>
<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties
 text:anchor-type="as-char" style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"><style:text-properties
 fo:color="#000000" style:text-underline-style="none"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties
 fo:font-weight="bold" fo:color="#0b6b64"/></style:style>
<text:list-style style:name="Facts"><text:list-level-style-bullet text:level="1"
 text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-0.4cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Letter"><style:page-layout-properties
 fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin="2cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm"
 fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard"
 style:page-layout-name="Letter"><style:footer><text:p text:style-name="Footer"><text:page-number
 text:select-page="current"/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
)";

/// Text whose spaces, tabs and lines all stay.
std::string spaced(std::string_view utf8)
{
    std::string result;
    bool isFirst = true;
    for (const std::string_view line : linesOf(utf8)) {
        if (!isFirst)
            result += "<text:line-break/>";
        isFirst = false;
        std::size_t from = 0;
        while (from < line.size()) {
            // The first space of a run stands for itself, but not at the beginning of a line.
            std::size_t end = line.find_first_of(" \t", from);
            result += escaped(line.substr(from, end == std::string_view::npos ? end : end - from));
            if (end == std::string_view::npos)
                break;
            if (line[end] == '\t') {
                result += "<text:tab/>";
                from = end + 1;
                continue;
            }
            const std::size_t next = std::min(line.find_first_not_of(' ', end), line.size());
            const bool isPlain = next == end + 1 && end > 0 && next < line.size();
            result += isPlain ? " " : "<text:s text:c=\"" + std::to_string(next - end) + "\"/>";
            from = next;
        }
    }
    return result;
}

std::string spaced(const QString &text)
{
    return spaced(utf8FromText(text));
}

/// Styles of this document alone: what breaks the page, and the lines of tables.
constexpr std::string_view automaticStyles = R"(<office:automatic-styles>
<style:style style:name="NewPage" style:family="paragraph" style:parent-style-name="Contents_20_Heading"><style:paragraph-properties
 fo:break-before="page"/></style:style>
<style:style style:name="NewChapter" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties
 fo:break-before="page"/></style:style>
<style:style style:name="Rows" style:family="table"><style:table-properties style:width="17.5cm"
 table:align="left" fo:margin-bottom="0.4cm" style:may-break-between-rows="true"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties
 fo:keep-together="always"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties
 fo:border-bottom="0.5pt solid #c9d3d5" fo:padding="0.1cm"/></style:style>
)";

constexpr double tableWidth = 496; // points, between the margins

std::string centimetres(double points)
{
    return QByteArray::number(points / 72 * 2.54, 'f', 3).toStdString() + "cm";
}

std::string paragraphOf(std::string_view style, const std::string &content)
{
    return "<text:p text:style-name=\"" + std::string(style) + "\">" + content + "</text:p>\n";
}

} // namespace

void OdtWriter::title(const DocumentTitle &title)
{
    m_title = utf8FromText(title.title);
    if (!title.logo.isEmpty())
        m_body += paragraphOf("Standard", frameOf(title.logo));
    m_body += paragraphOf("Title", spaced(title.title));
    if (!title.subtitle.isEmpty()) {
        m_title += " – " + utf8FromText(title.subtitle);
        m_body += paragraphOf("Subtitle", spaced(title.subtitle));
    }
    if (!title.question.empty())
        quotation(title.question);
    for (const QString &line : title.lines)
        m_body += paragraphOf("Facts_20_Text", spaced(line));
    composed(title.text);
    m_breaksPage = title.hasOwnPage;
}

void OdtWriter::contents(const QString &heading)
{
    m_contentsHeading = utf8FromText(heading);
    m_front = std::move(m_body);
    m_body.clear();
}

void OdtWriter::heading(int level, const QString &text)
{
    // The title is no heading; sections begin at level 1.
    const std::string number = std::to_string(level - 1);
    const bool breaks = std::exchange(m_breaksPage, false);
    const std::string style = breaks ? "NewChapter" : "Heading_20_" + number;
    std::string mark;
    if (!m_contentsHeading.empty() && level <= deepestListed) {
        m_listed.push_back({level - 1, utf8FromText(text)});
        const std::string name = "s" + std::to_string(m_listed.size());
        mark = "<text:bookmark-start text:name=\"" + name + "\"/>";
        mark += spaced(text) + "<text:bookmark-end text:name=\"" + name + "\"/>";
    } else {
        mark = spaced(text);
    }
    m_body += "<text:h text:style-name=\"" + style + "\" text:outline-level=\"" + number + "\">"
              + mark + "</text:h>\n";
}

/// As LibreOffice makes one; page numbers are worked out when the document is opened.
std::string OdtWriter::contentsTable() const
{
    const std::string title = escaped(m_contentsHeading);
    std::string xml = "<text:table-of-content text:name=\"Contents\" text:protected=\"true\">"
                      "<text:table-of-content-source text:outline-level=\"2\">"
                      "<text:index-title-template text:style-name=\"Contents_20_Heading\">"
                      + title + "</text:index-title-template>";
    for (const char *const level : {"1", "2"}) {
        xml += std::string("<text:table-of-content-entry-template text:outline-level=\"") + level
               + "\" text:style-name=\"Contents_20_" + level
               + "\"><text:index-entry-link-start/><text:index-entry-text/>"
                 "<text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>"
                 "<text:index-entry-page-number/><text:index-entry-link-end/>"
                 "</text:table-of-content-entry-template>";
    }
    xml += "</text:table-of-content-source><text:index-body><text:index-title "
           "text:name=\"Contents_Head\">"
           + paragraphOf("NewPage", title) + "</text:index-title>\n";
    int number = 0;
    for (const Listed &each : m_listed) {
        const std::string name = "s" + std::to_string(++number);
        xml += paragraphOf("Contents_20_" + std::to_string(each.level),
                           "<text:a text:style-name=\"Index_20_Link\" "
                           "text:visited-style-name=\"Index_20_Link\" xlink:type=\"simple\" "
                           "xlink:href=\"#"
                               + name + "\">" + spaced(each.text)
                               + "<text:tab/><text:bookmark-ref text:reference-format=\"page\" "
                                 "text:ref-name=\""
                               + name + "\"></text:bookmark-ref></text:a>");
    }
    return xml + "</text:index-body></text:table-of-content>\n";
}

void OdtWriter::paragraph(const QString &text)
{
    // What ends so says what follows.
    m_body += paragraphOf(text.endsWith(QLatin1Char(':')) ? "Label" : "Standard", spaced(text));
}

void OdtWriter::entryTitle(const EntryTitle &title)
{
    const std::string anchor = anchorOf(title.number);
    std::string number;
    if (title.number > 0 && title.isSource) {
        number =
            "<text:bookmark text:name=\"" + anchor + "\"/>" + std::to_string(title.number) + ". ";
    } else if (title.number > 0) {
        number = "<text:a xlink:type=\"simple\" xlink:href=\"#" + anchor + "\">["
                 + std::to_string(title.number) + "]</text:a> ";
    }
    m_body +=
        paragraphOf("Entry", number + "<text:span text:style-name=\"Strong\">" + spaced(title.label)
                                 + "</text:span> · " + spaced(title.place));
}

void OdtWriter::quotation(std::string_view text)
{
    m_body += paragraphOf("Quotations", spaced(text));
}

void OdtWriter::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text))
        m_body += paragraphOf("Standard", spaced(part));
}

void OdtWriter::list(const QStringList &items)
{
    m_body += "<text:list text:style-name=\"Facts\">\n";
    for (const QString &item : items) {
        m_body += "<text:list-item>" + paragraphOf("List_20_Contents", spaced(item))
                  + "</text:list-item>\n";
    }
    m_body += "</text:list>\n";
}

void OdtWriter::table(const DocumentTable &table)
{
    if (!table.caption.isEmpty())
        m_body += paragraphOf("Caption", spaced(table.caption));
    const auto row = [&table](const QStringList &cells, bool isHeader) {
        std::string xml = "<table:table-row table:style-name=\"Row\">";
        for (qsizetype i = 0; i < cells.size(); ++i) {
            std::string style = "Table_20_";
            if (i >= table.words)
                style += isHeader ? "Figures_20_Heading" : "Figures";
            else
                style += isHeader ? "Heading" : "Contents";
            xml += "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">"
                   + paragraphOf(style, spaced(cells[i])) + "</table:table-cell>";
        }
        return xml + "</table:table-row>\n";
    };
    m_body += "<table:table table:name=\"Table" + std::to_string(++m_tables)
              + "\" table:style-name=\"Rows\">";
    const std::string number = std::to_string(m_tables);
    const double part =
        tableWidth / (static_cast<double>(table.columns.size()) + 2.0 * table.words);
    for (const auto &[name, width] : {std::pair("Wide", 3 * part), std::pair("Narrow", part)}) {
        m_columns += "<style:style style:name=\"" + (name + number)
                     + "\" style:family=\"table-column\"><style:table-column-properties "
                       "style:column-width=\""
                     + centimetres(width) + "\"/></style:style>\n";
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        m_body += "<table:table-column table:style-name=\""
                  + ((i < table.words ? "Wide" : "Narrow") + number) + "\"/>";
    }
    m_body +=
        "<table:table-header-rows>" + row(table.columns, true) + "</table:table-header-rows>\n";
    for (const QStringList &each : table.rows)
        m_body += row(each, false);
    m_body += "</table:table>\n";
    m_body += paragraphOf("Standard", {});
}

/// A drawing in the line of text, with its words for those who cannot see it.
std::string OdtWriter::frameOf(const DocumentPicture &picture)
{
    const std::string number = std::to_string(m_pictures.size() + 1);
    const std::string name = "Pictures/" + number + (picture.isJpeg() ? ".jpg" : ".png");
    m_pictures.push_back({name, picture.pixels});
    return "<draw:frame draw:name=\"Picture" + number
           + "\" draw:style-name=\"Graphics\" text:anchor-type=\"as-char\" svg:width=\""
           + centimetres(picture.width) + "\" svg:height=\"" + centimetres(picture.height)
           + "\"><draw:image xlink:href=\"" + name
           + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>"
           + number + "</svg:title><svg:desc>" + escaped(utf8FromText(picture.description))
           + "</svg:desc></draw:frame>";
}

void OdtWriter::picture(const DocumentPicture &picture)
{
    if (!picture.pixels.empty())
        m_body += paragraphOf("Picture", frameOf(picture));
    m_body += paragraphOf("Picture_20_Text", spaced(picture.description));
}

void OdtWriter::finish()
{
    const std::string language = documentLanguage();
    std::string style(odfStyles);
    style.replace(style.find("%1"), 2, language.substr(0, 2));
    style.replace(style.find("%2"), 2, language.substr(3));
    const auto document = [](std::string_view name, const std::string &content) {
        return std::string(odfDeclaration) + "<office:" + std::string(name)
               + std::string(namespaces) + ">" + content + "</office:" + std::string(name) + ">\n";
    };
    std::string pictures;
    for (const Picture &picture : m_pictures) {
        pictures += "<manifest:file-entry manifest:full-path=\"" + picture.name
                    + "\" manifest:media-type=\"image/"
                    + (picture.name.ends_with("jpg") ? "jpeg" : "png") + "\"/>";
    }
    std::string listed(odfManifest);
    listed.replace(listed.find("%1"), 2, pictures);
    ZipWriter zip;
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text");
    zip.addDeflated("META-INF/manifest.xml", std::string(odfDeclaration) + listed);
    zip.addDeflated("meta.xml",
                    document("document-meta", "<office:meta><dc:title>" + escaped(m_title)
                                                  + "</dc:title><dc:language>" + language
                                                  + "</dc:language></office:meta>"));
    zip.addDeflated("styles.xml", document("document-styles", style));
    zip.addDeflated("content.xml",
                    document("document-content",
                             std::string(automaticStyles) + m_columns
                                 + "</office:automatic-styles>\n<office:body><office:text>\n"
                                 + m_front
                                 + (m_contentsHeading.empty() ? std::string() : contentsTable())
                                 + m_body + "</office:text></office:body>"));
    for (const Picture &picture : m_pictures)
        zip.addStored(picture.name, picture.bytes);
    zip.finish(m_sink);
}

} // namespace tournee
