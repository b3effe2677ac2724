// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docx.h"

#include "core/bundle/zipwriter.h"
#include "core/domain/text.h"
#include "core/report/markup.h"
#include "core/report/words.h"

#include <utility>

namespace tournee {

namespace {

constexpr std::string_view wordDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";
constexpr std::string_view main =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")";

constexpr std::string_view contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Default Extension="png" ContentType="image/png"/>)"
    R"(<Default Extension="jpg" ContentType="image/jpeg"/>)"
    R"(<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)"
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
// %1 stands for the pictures.
constexpr std::string_view documentRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)"
    R"(%1</Relationships>)";
constexpr std::string_view numbering =
    R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">)"
    R"(<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>)"
    R"(<w:pPr><w:ind w:left="454" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>)"
    R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";

// %1 is the language. Sizes are half points, spaces twentieths of a point.
constexpr std::string_view wordStyles = R"(<w:docDefaults><w:rPrDefault><w:rPr>
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
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/>
<w:pPr><w:spacing w:before="560" w:after="120" w:line="276" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:sz w:val="52"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:spacing w:after="340"/></w:pPr><w:rPr><w:b/><w:color w:val="0B6B64"/><w:sz w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="FactsText"><w:name w:val="Facts Text"/><w:basedOn w:val="Normal"/>
<w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr><w:color w:val="4A5659"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:tabs><w:tab w:val="right" w:pos="9922"/></w:tabs><w:spacing w:before="80" w:after="20"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:tabs><w:tab w:val="right" w:pos="9922"/></w:tabs><w:spacing w:after="10"/><w:ind w:left="284"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="19"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableContents"><w:name w:val="Table Contents"/><w:basedOn w:val="Normal"/>
<w:pPr><w:spacing w:after="0" w:line="260" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableContents"/>
<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Label"><w:name w:val="Label"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Picture"><w:name w:val="Picture"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="160" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="PictureText"><w:name w:val="Picture Text"/><w:basedOn w:val="Normal"/>
<w:rPr><w:color w:val="4A5659"/><w:sz w:val="19"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>
<w:pPr><w:spacing w:after="0"/><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="4A5659"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Rows"><w:name w:val="Rows"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="C9D3D5"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D3D5"/></w:tblBorders>
<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
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

/// A field whose result is worked out when the document is printed, or asked to.
std::string fieldOf(std::string_view instruction, std::string_view result = {})
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
           "xml:space=\"preserve\"> "
           + std::string(instruction)
           + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
           + (result.empty() ? std::string() : run(result))
           + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

std::string linked(std::string_view anchor, const std::string &runs)
{
    return "<w:hyperlink w:anchor=\"" + std::string(anchor) + "\" w:history=\"1\">" + runs
           + "</w:hyperlink>";
}

constexpr double emusAPoint = 12700;

std::string wordParagraph(const std::string &style, const std::string &runs)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>\n";
}

} // namespace

void DocxWriter::title(const DocumentTitle &title)
{
    m_title = utf8FromText(title.title);
    if (!title.logo.isEmpty())
        m_body += wordParagraph("Normal", drawingOf(title.logo));
    m_body += wordParagraph("Title", run(title.title));
    if (!title.subtitle.isEmpty()) {
        m_title += " – " + utf8FromText(title.subtitle);
        m_body += wordParagraph("Subtitle", run(title.subtitle));
    }
    if (!title.question.empty())
        quotation(title.question);
    for (const QString &line : title.lines)
        m_body += wordParagraph("FactsText", run(line));
    composed(title.text);
    m_breaksPage = title.hasOwnPage;
}

void DocxWriter::contents(const QString &heading)
{
    m_contentsHeading = utf8FromText(heading);
    m_front = std::move(m_body);
    m_body.clear();
}

std::string DocxWriter::bookmarked(const std::string &name, const std::string &runs)
{
    const std::string id = std::to_string(++m_bookmarks);
    return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>" + runs
           + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
}

void DocxWriter::heading(int level, const QString &text)
{
    // The title is no heading; sections begin at level 1.
    std::string runs = run(text);
    if (!m_contentsHeading.empty() && level <= deepestListed) {
        m_listed.push_back({level - 1, utf8FromText(text)});
        runs = bookmarked("s" + std::to_string(m_listed.size()), runs);
    }
    m_body += "<w:p><w:pPr><w:pStyle w:val=\"Heading" + std::to_string(level - 1) + "\"/>"
              + (std::exchange(m_breaksPage, false) ? "<w:pageBreakBefore/>" : "") + "</w:pPr>"
              + runs + "</w:p>\n";
}

/// Links; a program that lays out pages adds their numbers when the field is updated.
std::string DocxWriter::contentsTable() const
{
    std::string xml = wordParagraph("TOCHeading", run(m_contentsHeading));
    int number = 0;
    for (const Listed &each : m_listed) {
        const std::string name = "s" + std::to_string(++number);
        std::string runs = linked(name, run(each.text) + "<w:r><w:tab/></w:r>");
        // The first line begins the field that the whole list is, the last one ends it.
        if (number == 1) {
            runs = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                   "xml:space=\"preserve\"> TOC \\o &quot;1-2&quot; \\h \\z \\u "
                   "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                   + runs;
        }
        if (number == static_cast<int>(m_listed.size()))
            runs += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        xml += wordParagraph("TOC" + std::to_string(each.level), runs);
    }
    return xml;
}

void DocxWriter::paragraph(const QString &text)
{
    // What ends so says what follows.
    m_body += wordParagraph(text.endsWith(QLatin1Char(':')) ? "Label" : "Normal", run(text));
}

void DocxWriter::entryTitle(const EntryTitle &title)
{
    const std::string number = std::to_string(title.number);
    std::string before;
    if (title.number > 0 && title.isSource)
        before = bookmarked(anchorOf(title.number), run(number + ". "));
    else if (title.number > 0)
        before =
            linked(anchorOf(title.number), run('[' + number + ']')) + run(std::string_view(" "));
    m_body += wordParagraph("Entry", before + run(title.label, "Strong")
                                         + run(std::string_view(" · ")) + run(title.place));
}

void DocxWriter::quotation(std::string_view text)
{
    m_body += wordParagraph("Quote", run(text));
}

void DocxWriter::composed(std::string_view text)
{
    for (const std::string_view part : paragraphsOf(text))
        m_body += wordParagraph("Normal", run(part));
}

void DocxWriter::list(const QStringList &items)
{
    for (const QString &item : items)
        m_body += wordParagraph("ListBullet", run(item));
}

void DocxWriter::table(const DocumentTable &table)
{
    if (!table.caption.isEmpty())
        m_body += wordParagraph("Caption", run(table.caption));
    constexpr int width = 9972; // between the margins, in twentieths of a point
    const auto columns = static_cast<int>(table.columns.size());
    const int parts = 3 * table.words + (columns - table.words);
    const auto widthOf = [&](int column) {
        return std::to_string(width * (column < table.words ? 3 : 1) / parts);
    };
    const auto row = [&](const QStringList &cells, bool isHeader) {
        std::string xml = std::string("<w:tr><w:trPr><w:cantSplit/>")
                          + (isHeader ? "<w:tblHeader/>" : "") + "</w:trPr>";
        for (int i = 0; i < cells.size(); ++i) {
            xml += "<w:tc><w:tcPr><w:tcW w:w=\"" + widthOf(i)
                   + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Table"
                   + (isHeader ? "Heading" : "Contents") + "\"/>"
                   + (i >= table.words ? "<w:jc w:val=\"right\"/>" : "") + "</w:pPr>"
                   + run(cells[i]) + "</w:p></w:tc>";
        }
        return xml + "</w:tr>\n";
    };
    m_body +=
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/><w:tblW w:w=\"" + std::to_string(width)
        + "\" w:type=\"dxa\"/><w:tblLook w:firstRow=\"1\" w:val=\"0020\"/></w:tblPr><w:tblGrid>";
    for (int i = 0; i < columns; ++i)
        m_body += "<w:gridCol w:w=\"" + widthOf(i) + "\"/>";
    m_body += "</w:tblGrid>" + row(table.columns, true);
    for (const QStringList &each : table.rows)
        m_body += row(each, false);
    m_body += "</w:tbl>\n" + wordParagraph("Normal", {});
}

/// A drawing in the line of text, with its words for those who cannot see it.
std::string DocxWriter::drawingOf(const DocumentPicture &picture)
{
    const std::string number = std::to_string(m_pictures.size() + 1);
    const std::string name = "media/" + number + (picture.isJpeg() ? ".jpg" : ".png");
    m_pictures.push_back({name, picture.pixels});
    const auto extent = [&picture](std::string_view element) {
        return "<" + std::string(element) + " cx=\""
               + std::to_string(static_cast<qint64>(picture.width * emusAPoint)) + "\" cy=\""
               + std::to_string(static_cast<qint64>(picture.height * emusAPoint)) + "\"/>";
    };
    const std::string words = escaped(utf8FromText(picture.description));
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
           + extent("wp:extent") + "<wp:docPr id=\"" + number + "\" name=\"Picture " + number
           + "\" descr=\"" + words
           + "\"/><a:graphic><a:graphicData "
             "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
             "<pic:nvPicPr><pic:cNvPr id=\""
           + number + "\" name=\"" + name + "\" descr=\"" + words
           + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdPicture" + number
           + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off "
             "x=\"0\" y=\"0\"/>"
           + extent("a:ext")
           + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
             "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}

void DocxWriter::picture(const DocumentPicture &picture)
{
    if (!picture.pixels.empty())
        m_body += wordParagraph("Picture", drawingOf(picture));
    m_body += wordParagraph("PictureText", run(picture.description));
}

void DocxWriter::finish()
{
    const std::string language = documentLanguage();
    std::string style(wordStyles);
    style.replace(style.find("%1"), 2, language);
    const auto part = [](std::string_view name, std::string_view content) {
        const std::string element = "w:" + std::string(name);
        return std::string(wordDeclaration) + "<" + element + std::string(main) + ">"
               + std::string(content) + "</" + element + ">\n";
    };
    const auto plain = [](std::string_view content) {
        return std::string(wordDeclaration) + std::string(content);
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
    std::string pictures;
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        pictures += "<Relationship Id=\"rIdPicture" + std::to_string(i + 1)
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                      "relationships/image\" Target=\""
                    + m_pictures[i].name + "\"/>";
    }
    std::string relations(documentRelations);
    relations.replace(relations.find("%1"), 2, pictures);
    zip.addDeflated("word/_rels/document.xml.rels", plain(relations));
    zip.addDeflated(
        "word/footer1.xml",
        part("ftr", wordParagraph("Footer", fieldOf("PAGE") + run(std::string_view(" / "))
                                                + fieldOf("NUMPAGES"))));
    zip.addDeflated("word/styles.xml", part("styles", style));
    zip.addDeflated("word/numbering.xml", part("numbering", numbering));
    zip.addDeflated(
        "word/document.xml",
        part(
            "document",
            "<w:body>\n" + m_front + (m_contentsHeading.empty() ? std::string() : contentsTable())
                + m_body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                  "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
                  "w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
                  "w:gutter=\"0\"/></w:sectPr></w:body>"));
    for (const Picture &picture : m_pictures)
        zip.addStored("word/" + picture.name, picture.bytes);
    zip.finish(m_sink);
}

} // namespace tournee
