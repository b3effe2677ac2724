// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odt.h"

#include "core/bundle/zipwriter.h"
#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

namespace tournee {

namespace {

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                         "\n";
constexpr std::string_view namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3")";

constexpr std::string_view manifest =
    R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")"
    R"( manifest:version="1.3">)"
    R"(<manifest:file-entry manifest:full-path="/")"
    R"( manifest:media-type="application/vnd.oasis.opendocument.text"/>)"
    R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>)"
    R"(</manifest:manifest>)";

// %1 and %2 are the language and the country.
constexpr std::string_view styles = R"(<office:styles>
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
<style:style style:name="Strong" style:family="text"><style:text-properties
 fo:font-weight="bold" fo:color="#0b6b64"/></style:style>
<text:list-style style:name="Facts"><text:list-level-style-bullet text:level="1"
 text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-0.4cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Letter"><style:page-layout-properties
 fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard"
 style:page-layout-name="Letter"/></office:master-styles>
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

std::string paragraphOf(std::string_view style, const std::string &content)
{
    return "<text:p text:style-name=\"" + std::string(style) + "\">" + content + "</text:p>\n";
}

} // namespace

void OdtWriter::heading(int level, const QString &text)
{
    if (m_title.empty())
        m_title = utf8FromText(text);
    const std::string number = std::to_string(level);
    m_body += "<text:h text:style-name=\"Heading_20_" + number + "\" text:outline-level=\"" + number
              + "\">" + spaced(text) + "</text:h>\n";
}

void OdtWriter::paragraph(const QString &text)
{
    m_body += paragraphOf("Standard", spaced(text));
}

void OdtWriter::entryTitle(const QString &label, const QString &place)
{
    m_body += paragraphOf("Entry", "<text:span text:style-name=\"Strong\">" + spaced(label)
                                       + "</text:span> · " + spaced(place));
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

void OdtWriter::finish()
{
    const std::string language = documentLanguage();
    std::string style(styles);
    style.replace(style.find("%1"), 2, language.substr(0, 2));
    style.replace(style.find("%2"), 2, language.substr(3));
    const auto document = [](std::string_view name, const std::string &content) {
        return std::string(declaration) + "<office:" + std::string(name) + std::string(namespaces)
               + ">" + content + "</office:" + std::string(name) + ">\n";
    };
    ZipWriter zip;
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text");
    zip.addDeflated("META-INF/manifest.xml", std::string(declaration) + std::string(manifest));
    zip.addDeflated("meta.xml",
                    document("document-meta", "<office:meta><dc:title>" + escaped(m_title)
                                                  + "</dc:title><dc:language>" + language
                                                  + "</dc:language></office:meta>"));
    zip.addDeflated("styles.xml", document("document-styles", style));
    zip.addDeflated("content.xml",
                    document("document-content", "<office:body><office:text>\n" + m_body
                                                     + "</office:text></office:body>"));
    zip.finish(m_sink);
}

} // namespace tournee
