// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docx.h"

#include "core/bundle/zipwriter.h"
#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

namespace tournee {

namespace {

constexpr std::string_view declaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";
constexpr std::string_view main =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

constexpr std::string_view contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
    R"(<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>)"
    R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
    R"(</Types>)";
constexpr std::string_view packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
    R"(</Relationships>)";
constexpr std::string_view documentRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>)"
    R"(</Relationships>)";
constexpr std::string_view numbering =
    R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">)"
    R"(<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>)"
    R"(<w:pPr><w:ind w:left="454" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>)"
    R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";

// %1 is the language. Sizes are half points, spaces twentieths of a point.
constexpr std::string_view styles = R"(<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="%1"/>
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="400"/><w:outlineLvl w:val="1"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="300"/><w:outlineLvl w:val="2"/></w:pPr>
<w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Entry"><w:name w:val="Entry"/><w:basedOn w:val="Normal"/>
<w:next w:val="Quote"/><w:pPr><w:keepNext/><w:spacing w:before="220" w:after="40"/></w:pPr>
<w:rPr><w:color w:val="4A5659"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr>
<w:left w:val="single" w:sz="12" w:space="8" w:color="0B8077"/></w:pBdr><w:ind w:left="227"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr>
<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="20"/></w:pPr>
<w:rPr><w:color w:val="4A5659"/><w:sz w:val="19"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="0B6B64"/></w:rPr></w:style>
)";

/// A run of text in which every space, tab and line stays.
std::string run(std::string_view utf8, std::string_view style = {})
{
    std::string result = "<w:r>";
    if (!style.empty())
        result += "<w:rPr><w:rStyle w:val=\"" + std::string(style) + "\"/></w:rPr>";
    bool isFirst = true;
    for (const std::string_view line : linesOf(utf8)) {
        if (!isFirst)
            result += "<w:br/>";
        isFirst = false;
        for (std::size_t from = 0;;) {
            const std::size_t tab = line.find('\t', from);
            result += "<w:t xml:space=\"preserve\">"
                      + escaped(line.substr(from, tab == std::string_view::npos ? tab : tab - from))
                      + "</w:t>";
            if (tab == std::string_view::npos)
                break;
            result += "<w:tab/>";
            from = tab + 1;
        }
    }
    return result + "</w:r>";
}

std::string run(const QString &text, std::string_view style = {})
{
    return run(utf8FromText(text), style);
}

std::string paragraphOf(const std::string &style, const std::string &runs)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>\n";
}

} // namespace

void DocxWriter::heading(int level, const QString &text)
{
    if (m_title.empty())
        m_title = utf8FromText(text);
    m_body += paragraphOf("Heading" + std::to_string(level), run(text));
}

void DocxWriter::paragraph(const QString &text)
{
    m_body += paragraphOf("Normal", run(text));
}

void DocxWriter::entryTitle(const QString &label, const QString &place)
{
    m_body +=
        paragraphOf("Entry", run(label, "Strong") + run(std::string_view(" · ")) + run(place));
}

void DocxWriter::quotation(std::string_view text)
{
    m_body += paragraphOf("Quote", run(text));
}

void DocxWriter::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text))
        m_body += paragraphOf("Normal", run(part));
}

void DocxWriter::list(const QStringList &items)
{
    for (const QString &item : items)
        m_body += paragraphOf("ListBullet", run(item));
}

void DocxWriter::finish()
{
    const std::string language = documentLanguage();
    std::string style(styles);
    style.replace(style.find("%1"), 2, language);
    const auto part = [](std::string_view name, std::string_view content) {
        const std::string element = "w:" + std::string(name);
        return std::string(declaration) + "<" + element + std::string(main) + ">"
               + std::string(content) + "</" + element + ">\n";
    };
    const auto plain = [](std::string_view content) {
        return std::string(declaration) + std::string(content);
    };
    ZipWriter zip;
    zip.addDeflated("[Content_Types].xml", plain(contentTypes));
    zip.addDeflated("_rels/.rels", plain(packageRelations));
    zip.addDeflated(
        "docProps/core.xml",
        plain(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + escaped(m_title) + "</dc:title><dc:language>" + language
            + "</dc:language></cp:coreProperties>"));
    zip.addDeflated("word/_rels/document.xml.rels", plain(documentRelations));
    zip.addDeflated("word/styles.xml", part("styles", style));
    zip.addDeflated("word/numbering.xml", part("numbering", numbering));
    zip.addDeflated(
        "word/document.xml",
        part("document", "<w:body>\n" + m_body
                             + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                               "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
                               "w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
                               "w:gutter=\"0\"/></w:sectPr></w:body>"));
    zip.finish(m_sink);
}

} // namespace tournee
