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
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

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
        // What tells a program how to make a field is nothing that people read.
        if (reader.isStartElement() && (name == u"instrText" || name == u"index-title-template")) {
            reader.skipCurrentElement();
            continue;
        }
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
    writer.title({.title = QStringLiteral("Titre & « fin » <ici>"),
                  .subtitle = {},
                  .question = {},
                  .lines = {},
                  .text = {},
                  .logo = {}});
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
    void citationsLeadToEntries_data();
    void citationsLeadToEntries();
    void anonymousQuotesStandApart();
    void recipesComeBack();
    void picturesAreInside();
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
        writer.entryTitle({QStringLiteral("]]>"), QString(QChar(u'\x02'))});
        writer.table({.caption = QStringLiteral("a|b"),
                      .columns = {QStringLiteral("<th>")},
                      .rows = {{QStringLiteral("1 & 2\v")}}});
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

void TestDocuments::citationsLeadToEntries_data()
{
    QTest::addColumn<bool>("hasAnnex");
    QTest::newRow("to the annex") << true;
    QTest::newRow("to what is cited") << false;
}

/// In each format, what a number leads to is there, and is the entry of that number.
void TestDocuments::citationsLeadToEntries()
{
    QFETCH(bool, hasAnnex);
    TestFolder folder;
    QVERIFY(makeSample(folder.path(QStringLiteral("tour")),
                       {.size = {.tables = 6, .entries = 120}, .seed = 5}));
    const auto file = folder.open(QStringLiteral("tour"));
    ReportRequest request;
    if (!hasAnnex)
        request.recipe.sections.erase(ReportSection::Annex);
    const auto numbersIn = [](const QByteArray &text, const char *pattern) {
        std::set<int> numbers;
        auto matches =
            QRegularExpression(QLatin1String(pattern)).globalMatch(QString::fromUtf8(text));
        while (matches.hasNext())
            numbers.insert(matches.next().captured(1).toInt());
        return numbers;
    };
    const auto check = [&](const char *name, const char *part, const char *link,
                           const char *target) {
        const QString path = folder.path(QLatin1String(name));
        QVERIFY(writtenTo(*file, path, request));
        QByteArray text;
        if (part) {
            text = partOf(path, QLatin1String(part));
        } else {
            QFile written(path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            text = written.readAll();
        }
        const std::set<int> links = numbersIn(text, link);
        const std::set<int> targets = numbersIn(text, target);
        QVERIFY2(links.size() > 5, name);
        QVERIFY2(std::ranges::includes(targets, links), name);
        if (!hasAnnex)
            QCOMPARE(targets.size(), links.size());
    };
    check("r.md", nullptr, "\\]\\(#e(\\d+)\\)", "<a id=\"e(\\d+)\">");
    check("r.html", nullptr, "href=\"#e(\\d+)\"", "id=\"e(\\d+)\"");
    check("r.odt", "content.xml", "href=\"#e(\\d+)\"", "<text:bookmark text:name=\"e(\\d+)\"");
    check("r.docx", "word/document.xml", "anchor=\"e(\\d+)\"",
          "<w:bookmarkStart [^>]*w:name=\"e(\\d+)\"");
}

/// Somebody alone of their background at a table is not found by where a quote stands.
void TestDocuments::anonymousQuotesStandApart()
{
    TestFolder folder;
    const auto file = folder.create(QStringLiteral("a"));
    const EntityId session = folder.newId();
    const EntityId table = folder.newId();
    const EntityId solution = folder.newId();
    const auto names = Names::of(*file);
    QVERIFY(names);
    const EntityId municipal = *names->find(Kind::Background, QStringLiteral("municipal"));
    const EntityId citizen = *names->find(Kind::Background, QStringLiteral("citizen"));
    applied(*file, {addition(Kind::Session, session).set(Field::Title, Value("Atelier de Gaspé")),
                    addition(Kind::Table, table)
                        .set(Field::Session, session)
                        .set(Field::Number, Value(7))
                        .put(Field::Headcount, municipal.toString(), Value(1))
                        .put(Field::Headcount, citizen.toString(), Value(8)),
                    addition(Kind::Solution, solution)
                        .set(Field::Table, table)
                        .set(Field::Text, Value("Une fiducie"))
                        .set(Field::Background, municipal),
                    addition(Kind::Quote, folder.newId())
                        .set(Field::Table, table)
                        .set(Field::About, solution)
                        .set(Field::Background, municipal)
                        .set(Field::Text, Value("Mon conseil a dit non"))});
    ReportRequest request;
    request.privacy = Privacy::Anonymous;
    for (const ReportContent content : {ReportContent::Synthesis, ReportContent::Minutes}) {
        request.content = content;
        const QString target = folder.path(QStringLiteral("r.md"));
        QVERIFY(writtenTo(*file, target, request));
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        const qsizetype quote = text.indexOf(QStringLiteral("Mon conseil"));
        QVERIFY2(quote > 0, qPrintable(text));
        const qsizetype title = text.lastIndexOf(QStringLiteral("**"), quote);
        QVERIFY2(!text.mid(title, quote - title).contains(QStringLiteral("Table 7")),
                 qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("unicipal")), qPrintable(text));
    }
    request.content = ReportContent::Data;
    const QString json = folder.path(QStringLiteral("r.json"));
    QVERIFY(writtenTo(*file, json, request));
    QFile written(json);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    const qsizetype quote = text.indexOf("Mon conseil");
    const QByteArray entity = text.mid(text.lastIndexOf("{\"id\"", quote), 400);
    QVERIFY2(!entity.contains(table.toString().c_str()), entity);
    QVERIFY2(!entity.contains(solution.toString().c_str()), entity);
    QCOMPARE(text.count(municipal.toString().c_str()), 1); // the background itself
}

void TestDocuments::recipesComeBack()
{
    TestFolder folder;
    const auto file = folder.create(QStringLiteral("a"));
    Recipe recipe;
    recipe.name = QStringLiteral("Synthèse « du soir »");
    recipe.content = ReportContent::Minutes;
    recipe.sections = {ReportSection::Findings, ReportSection::Annex};
    recipe.privacy = Privacy::Full;
    recipe.mostDossiers = 7;
    recipe.title = QStringLiteral("Ce qui émerge");
    recipe.text = QStringLiteral("Deux\nlignes");
    recipe.logo = "\x89PNG\r\n\x1a\nrest";
    recipe.language = QStringLiteral("en");
    recipe.format = QStringLiteral(".docx");
    QVERIFY(*recipeFrom(jsonOf(recipe)) == recipe);
    QVERIFY(keepRecipe(*file, recipe));
    QVERIFY(*recipesIn(*file) == std::vector<Recipe>{recipe});
    QVERIFY(dropRecipe(*file, recipe.name));
    QVERIFY(recipesIn(*file)->empty());
    for (const char *const wrong : {"[]", "{\"what\":\"all\"}", "{\"dossiers\":-1}",
                                    "{\"sections\":[\"x\"]}", "{\"logo\":\"AAAA\"}"})
        QVERIFY2(!recipeFrom(wrong), wrong);
    QVERIFY(recipeFrom("{\"odour\":3}"));
}

void TestDocuments::picturesAreInside()
{
    const auto tell = [](DocumentWriter &writer) {
        writer.picture({"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
                        "\x89PNG", 72, 36, QStringLiteral("Une carte & ses « tuiles »")});
    };
    const std::string html = made<HtmlWriter>(tell);
    QVERIFY(html.find("<svg role=\"img\" aria-label=\"Une carte &amp; ses") != std::string::npos);
    QVERIFY(html.find("<?xml") == std::string::npos);
    for (const auto &[name, part, picture] :
         {std::tuple("c.odt", "content.xml", "Pictures/1.png"),
          std::tuple("c.docx", "word/document.xml", "word/media/1.png")}) {
        const QString path = m_folder.filePath(QLatin1String(name));
        writeTo(path, path.endsWith(QStringLiteral("odt")) ? made<OdtWriter>(tell)
                                                           : made<DocxWriter>(tell));
        QCOMPARE(partOf(path, QLatin1String(picture)), QByteArray("\x89PNG"));
        const QByteArray xml = partOf(path, QLatin1String(part));
        QVERIFY2(xml.contains("Une carte &amp; ses « tuiles »"), xml);
        QVERIFY(!textOf(xml).startsWith(QStringLiteral("not well-formed")));
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
