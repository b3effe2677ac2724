// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sample.h"
#include "core/report/docx.h"
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "core/report/markup.h"
#include "core/report/odt.h"
#include "core/report/report.h"
#include "tests/support/testworkbook.h"

#include <QProcess>
#include <QXmlStreamReader>

using namespace tournee;

namespace {

/// One entry of a ZIP, as another program finds it.
QByteArray partOf(const QString &path, const QString &name)
{
    QProcess unzip;
    QString pattern = name; // unzip takes brackets for a choice of letters
    pattern.replace(QLatin1Char('['), QStringLiteral("\\["));
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, pattern});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

/// The text of an XML document, a line a paragraph; a message when it is not well-formed.
QString textOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isCharacters() && !reader.isWhitespace())
            text += reader.text();
        else if (reader.isCharacters() && reader.text() == QStringLiteral(" "))
            text += QLatin1Char(' ');
        else if (reader.isStartElement() && (name == u"br" || name == u"line-break"))
            text += QLatin1Char('\n');
        else if (reader.isStartElement() && name == u"tab")
            text += QLatin1Char('\t');
        else if (reader.isStartElement() && name == u"s")
            text += QString(reader.attributes().value(QStringLiteral("text:c")).toInt(),
                            QLatin1Char(' '));
        else if (reader.isEndElement() && (name == u"p" || name == u"h"))
            text += QStringLiteral("¶\n");
    }
    return reader.hasError() ? QStringLiteral("not well-formed: ") + reader.errorString() : text;
}

void writeTo(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("write");
}

template <typename Writer>
std::string made(const std::function<void(DocumentWriter &)> &tell)
{
    std::string bytes;
    Writer writer([&bytes](std::string_view piece) { bytes += piece; });
    writer.heading(1, QStringLiteral("Titre & « fin » <ici>"));
    tell(writer);
    writer.finish();
    return bytes;
}

const char *const awkward = "  deux  espaces\tet <b>balises</b> & \"guillemets\"\nune autre ligne ";

/// In the format that the name asks for.
bool writtenTo(WorkbookFile &file, const QString &target, const ReportRequest &request = {})
{
    const std::vector<ReportFormat> formats = reportFormats();
    const ReportFormat *const format = formatOf(target, formats);
    return format && writeReport(file, target, *format, request);
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndParagraphsAreThere();
    void whatWasSaidStandsInEachFormat();
    void controlCharactersSpoilNothing();
    void everyFormatTellsTheWholeTour_data();
    void everyFormatTellsTheWholeTour();
    void sameContentGivesTheSameBytes();
    void sheetsHoldTypedCellsAndNoFormula();
    void longTextsAreCutAndSaySo();

private:
    QTemporaryDir m_folder;
};

void TestDocuments::linesAndParagraphsAreThere()
{
    using Lines = std::vector<std::string_view>;
    QVERIFY((linesOf("") == Lines{""}));
    QVERIFY((linesOf("a\nb\r\nc\rd\n") == Lines{"a", "b", "c", "d", ""}));
    QVERIFY((paragraphsOf("a\nb\n\n \nc\n") == Lines{"a\nb", "c"}));
    QVERIFY(paragraphsOf(" \n\n").empty());
    QCOMPARE(escaped("<a href=\"x\">&"), std::string("&lt;a href=&quot;x&quot;&gt;&amp;"));
    QCOMPARE(escaped(std::string("a\0b\x1b", 4)), std::string("a\xef\xbf\xbd"
                                                              "b\xef\xbf\xbd"));
}

void TestDocuments::whatWasSaidStandsInEachFormat()
{
    const std::string html = made<HtmlWriter>([](auto &writer) { writer.quotation(awkward); });
    QVERIFY(html.find("<title>Titre &amp; « fin » &lt;ici&gt;</title>") != std::string::npos);
    QVERIFY(html.find("<blockquote>" + escaped(awkward) + "</blockquote>") != std::string::npos);
    QVERIFY(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-CA\">"));

    const QString odt = m_folder.filePath(QStringLiteral("a.odt"));
    writeTo(odt, made<OdtWriter>([](auto &writer) { writer.quotation(awkward); }));
    const QString inOdt = textOf(partOf(odt, QStringLiteral("content.xml")));
    QVERIFY2(inOdt.contains(QString::fromUtf8(awkward) + QStringLiteral("¶")), qPrintable(inOdt));
    const QString docx = m_folder.filePath(QStringLiteral("a.docx"));
    writeTo(docx, made<DocxWriter>([](auto &writer) { writer.quotation(awkward); }));
    const QString inDocx = textOf(partOf(docx, QStringLiteral("word/document.xml")));
    QVERIFY2(inDocx.contains(QString::fromUtf8(awkward) + QStringLiteral("¶")), qPrintable(inDocx));
}

void TestDocuments::controlCharactersSpoilNothing()
{
    const auto tell = [](DocumentWriter &writer) {
        writer.quotation(std::string_view("a\0\x01\x0b\x1f\xef\xbf\xbe z", 9));
        writer.entryTitle(QStringLiteral("]]>"), QString(QChar(u'\x02')));
        writer.list({QStringLiteral("&&<")});
        writer.composed("# pas un titre\n\n<script>");
    };
    for (const auto &[name, part] :
         {std::pair("b.odt", "content.xml"), std::pair("b.docx", "word/document.xml")}) {
        const QString path = m_folder.filePath(QLatin1String(name));
        writeTo(path, path.endsWith(QStringLiteral("odt")) ? made<OdtWriter>(tell)
                                                           : made<DocxWriter>(tell));
        const QString text = textOf(partOf(path, QLatin1String(part)));
        QVERIFY2(text.contains(QStringLiteral("]]>")) && text.contains(QStringLiteral("<script>")),
                 qPrintable(text));
    }
    QVERIFY(made<HtmlWriter>(tell).find("<script>") == std::string::npos);
}

void TestDocuments::everyFormatTellsTheWholeTour_data()
{
    QTest::addColumn<int>("content");
    QTest::newRow("synthesis") << static_cast<int>(ReportContent::Synthesis);
    QTest::newRow("minutes") << static_cast<int>(ReportContent::Minutes);
    QTest::newRow("priorities") << static_cast<int>(ReportContent::Priorities);
}

void TestDocuments::everyFormatTellsTheWholeTour()
{
    QFETCH(int, content);
    TestFolder folder;
    const QString path = folder.path(QStringLiteral("tour"));
    QVERIFY(makeSample(path, {.size = {.tables = 6, .entries = 120}, .seed = 3}));
    const auto file = folder.open(QStringLiteral("tour"));
    ReportRequest request;
    request.content = static_cast<ReportContent>(content);
    for (const char *const ending : {"md", "html", "odt", "docx"}) {
        const QString target = folder.path(QLatin1String("r.") + QLatin1String(ending));
        QVERIFY(writtenTo(*file, target, request));
    }
    const QString odt =
        textOf(partOf(folder.path(QStringLiteral("r.odt")), QStringLiteral("content.xml")));
    const QString docx =
        textOf(partOf(folder.path(QStringLiteral("r.docx")), QStringLiteral("word/document.xml")));
    QCOMPARE(docx, odt);
    QFile html(folder.path(QStringLiteral("r.html")));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    int told = 0;
    for (const Kind kind : entryKinds()) {
        const auto entries = file->entities(kind);
        for (const Entity &entry : *entries) {
            const QString text = entry.text(Field::Text);
            const bool isTold = odt.contains(text + QStringLiteral("¶"));
            told += isTold ? 1 : 0;
            QCOMPARE(page.contains(escaped(utf8FromText(text)).c_str()), isTold);
            if (request.content == ReportContent::Minutes && !entry.isDeleted())
                QVERIFY2(isTold, qPrintable(text));
        }
    }
    QVERIFY(told > 10);
    for (const char *const part : {"styles.xml", "meta.xml", "META-INF/manifest.xml"})
        QVERIFY(!textOf(partOf(folder.path(QStringLiteral("r.odt")), QLatin1String(part)))
                     .startsWith(QStringLiteral("not well-formed")));
    for (const char *const part : {"[Content_Types].xml", "_rels/.rels", "word/styles.xml",
                                   "word/numbering.xml", "docProps/core.xml"}) {
        const QByteArray bytes = partOf(folder.path(QStringLiteral("r.docx")), QLatin1String(part));
        QVERIFY2(!bytes.isEmpty() && !textOf(bytes).startsWith(QStringLiteral("not well-formed")),
                 part);
    }
}

void TestDocuments::sameContentGivesTheSameBytes()
{
    const auto tell = [](DocumentWriter &writer) { writer.paragraph(QStringLiteral("a")); };
    QCOMPARE(made<OdtWriter>(tell), made<OdtWriter>(tell));
    QCOMPARE(made<DocxWriter>(tell), made<DocxWriter>(tell));
    // ODF 1.3 part 2 §3.3: the first entry, as it is, so that programs know the file by its beginning.
    QCOMPARE(made<OdtWriter>(tell).substr(30, 47),
             std::string("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestDocuments::sheetsHoldTypedCellsAndNoFormula()
{
    TestFolder folder;
    const auto file = folder.create(QStringLiteral("a"));
    std::vector<Edit> edits;
    for (const char *const text :
         {"=1+1", "+1", "-1", "@a", "\ta", "'a", "a\x01z", "deux\nlignes", "\xef\xbf\xbe"}) {
        edits.push_back(addition(Kind::Note, folder.newId())
                            .set(Field::Text, Value(text))
                            .set(Field::Support, Value(12))
                            .set(Field::Starred, Value(true)));
    }
    edits.push_back(addition(Kind::Session, folder.newId()).set(Field::Date, Value("2026-10-03")));
    applied(*file, edits);
    const QString target = folder.path(QStringLiteral("r.xlsx"));
    QVERIFY(writtenTo(*file, target));
    const QByteArray book = partOf(target, QStringLiteral("xl/workbook.xml"));
    int sheet = 0;
    int number = 0;
    QXmlStreamReader reader(book);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"sheet")
            continue;
        ++number;
        if (reader.attributes().value(QStringLiteral("name")) == u"note")
            sheet = number;
    }
    QVERIFY(sheet > 0);
    const QByteArray cells = partOf(target, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    QVERIFY(!cells.contains("<f>") && !cells.contains("<f "));
    QCOMPARE(cells.count("<row "), 10);
    QCOMPARE(cells.count("<v>12</v>"), 9);
    QCOMPARE(cells.count("t=\"b\"><v>1</v>"), 9);
    QVERIFY(cells.contains("<autoFilter ") && cells.contains("state=\"frozen\""));
    for (const char *const text : {"=1+1", "+1", "-1", "@a", "'a", "deux\nlignes"})
        QVERIFY2(cells.contains(text), text);
    QVERIFY(!textOf(cells).startsWith(QStringLiteral("not well-formed")));
}

void TestDocuments::longTextsAreCutAndSaySo()
{
    TestFolder folder;
    const auto file = folder.create(QStringLiteral("a"));
    applied(
        *file,
        {addition(Kind::Note, folder.newId()).set(Field::Text, Value(QString(32'767, QChar(u'ǝ')))),
         addition(Kind::Note, folder.newId())
             .set(Field::Text, Value(QString(40'000, QChar(u'ɘ'))))});
    const QString target = folder.path(QStringLiteral("r.xlsx"));
    QVERIFY(writtenTo(*file, target));
    QByteArray all;
    for (int i = 1; i < 9; ++i)
        all += partOf(target, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i));
    QCOMPARE(all.count("ǝ"), 32'767);
    QCOMPARE(all.count("ɘ"), 32'763);
    QVERIFY(all.contains("ɘ […]"));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
