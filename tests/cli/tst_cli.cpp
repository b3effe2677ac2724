// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/capturedraft.h"
#include "core/storage/workbookfile.h"
#include "tests/cli/cliprogram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <memory>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rimouski =
    R"({"add":"session","ref":"s","set":{"title":"Atelier de Rimouski","date":"2026-10-03","region":"01"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Échanges"}}
{"add":"table","ref":"t","set":{"session":"@s","number":3,"facilitator":"Anne Tremblay"}}
{"add":"table","ref":"u","set":{"session":"@s","number":4}}
{"add":"challenge","ref":"d","set":{"table":"@t","round":"@r","text":"Plus de logements abordables"}}

{"add":"solution","ref":"x","set":{"table":"@t","text":"Une fiducie foncière"},"include":{"challenges":["@d"],"themes":["IMMOBILIER collectif"],"potentials":["transfer"]}}
{"headcount":"@t","set":{"citizen":6,"municipal":2}}
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "text=Une fiducie | support=12": one readable value to compare.
QString fieldsOf(const QJsonObject &entity)
{
    QStringList parts;
    const QJsonObject fields = entity[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = field.value();
        const QString text =
            value.isArray() || value.isObject()
                ? QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                : value.toVariant().toString();
        parts.append(field.key() + u'=' + text);
    }
    return parts.join(u" | "_s);
}

/// Those of the contract that exist.
QStringList allCommandNames()
{
    return {u"new"_s,          u"edit"_s,    u"show"_s,    u"history"_s, u"conflicts"_s,
            u"export"_s,       u"import"_s,  u"check"_s,   u"digest"_s,  u"search"_s,
            u"coverage"_s,     u"report"_s,  u"sample"_s,  u"receipt"_s, u"undo-import"_s,
            u"erase"_s,        u"backups"_s, u"restore"_s, u"keygen"_s,  u"keys"_s,
            u"import-notes"_s, u"same"_s};
}

} // namespace

/// Each command from outside, by its contract.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void wrongUsageTellsTheUsage_data();
    void wrongUsageTellsTheUsage();
    void usageNamesWhatIsMissing_data();
    void usageNamesWhatIsMissing();
    void everyCommandExplainsItself();
    void aBadLineTellsWhatWasExpected_data();
    void aBadLineTellsWhatWasExpected();
    void reportsReplaceNoWorkbookAndNoBundle_data();
    void reportsReplaceNoWorkbookAndNoBundle();
    void reportsTellWhatWasSaidAtADeletedTable();
    void smallGroupsCannotBeWorkedOut_data();
    void smallGroupsCannotBeWorkedOut();
    void newFillsAnEmptyFile();
    void draftsTravelWithAnExport();
    void anotherTourIsTold();
    void manualAndCompletionKnowEveryOption();
    void speaksTheLanguageAskedFor();
    void answersWithOneJsonDocument_data();
    void answersWithOneJsonDocument();

    void newNeverReplacesAFile();
    void editTellsLinesAndIds();
    void editMayNameThingsInManyWays();
    void editReplacesASetThatIsSet();
    void aBadLineChangesNothing_data();
    void aBadLineChangesNothing();
    void editTakesLongScriptsInSeconds();
    void showsOneKindOrOneId();
    void historyTellsWhoSawWhat();
    void divergingVersionsAreListedUntilSettled();
    void whatWasEditedWhileDeletedIsAConflict();

    void importTellsWhatItDid();
    void previewChangesNothing();
    void bundlesOfTheSameAreTheSame();
    void kitOfAWorkshopHoldsItsFrameOnly();
    void exportNeverReplacesAWorkbook();
    void checkFindsAFlippedByte();
    void pipesCarryBundles();
    void aFolderIsNoWorkbook();

    void searchFinds_data();
    void searchFinds();
    void searchRefusesNoQuery_data();
    void searchRefusesNoQuery();
    void coverageCountsWhatHasCome();
    void notesOfOtherProgramsComeInOnce();
    void reportsNameNobodyWhenAnonymous_data();
    void reportsNameNobodyWhenAnonymous();
    void reportsKeepToARegion();
    void reportsTellEveryVersion();
    void sampleIsTheSameForASeed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString digest(const QString &name) const;
    [[nodiscard]] QJsonArray shown(const QString &name, const QString &kind) const;
    [[nodiscard]] QString idOf(const QString &name, const QString &kind) const;
    void edit(const QString &name, const QByteArray &script, const QString &person = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Each test starts from a workbook "a" with one workshop.
void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runCli({u"new"_s, path(u"a"_s), u"--title"_s, u"Tournée"_s}).status, 0);
    edit(u"a"_s, rimouski);
}

QString TestCli::digest(const QString &name) const
{
    return QString::fromUtf8(runCli({u"digest"_s, path(name), u"--json"_s}).out);
}

QJsonArray TestCli::shown(const QString &name, const QString &kind) const
{
    return runCli({u"show"_s, path(name), u"--kind"_s, kind, u"--json"_s})
        .json()[u"entities"]
        .toArray();
}

QString TestCli::idOf(const QString &name, const QString &kind) const
{
    return shown(name, kind)[0][u"id"].toString();
}

void TestCli::edit(const QString &name, const QByteArray &script, const QString &person)
{
    const CliRun run = runCli(
        {u"edit"_s, path(name), u"-"_s, u"--person"_s, person, u"--lang"_s, u"en"_s}, script);
    QVERIFY2(run.status == 0, run.err);
}

void TestCli::wrongUsageTellsTheUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"erase"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"show"_s, u"a"_s, u"--sign"_s};
    QTest::newRow("an option of later")
        << QStringList{u"export"_s, u"a"_s, u"-o"_s, u"b"_s, u"--cloud"_s};
    QTest::newRow("encrypted and plain")
        << QStringList{u"export"_s, u"a"_s, u"-o"_s, u"b"_s, u"--plain"_s, u"--to"_s, u"c"_s};
    QTest::newRow("nothing to work on") << QStringList{u"show"_s};
    QTest::newRow("too much") << QStringList{u"digest"_s, u"a"_s, u"b"_s};
    QTest::newRow("no target") << QStringList{u"export"_s, u"a"_s};
    QTest::newRow("not an id") << QStringList{u"history"_s, u"a"_s, u"b"_s};
    QTest::newRow("not a kind") << QStringList{u"show"_s, u"a"_s, u"--kind"_s, u"défi"_s};
    QTest::newRow("not a format") << QStringList{u"report"_s, u"a"_s, u"-o"_s, u"a.ppt"_s};
    QTest::newRow("a bundle that is called a workbook")
        << QStringList{u"export"_s, u"a"_s, u"-o"_s, u"b.tournee"_s};
    QTest::newRow("a bundle that is called a report")
        << QStringList{u"export"_s, u"a"_s, u"-o"_s, u"b.PDF"_s};
    QTest::newRow("an option without its value") << QStringList{u"export"_s, u"a"_s, u"-o"_s};
    QTest::newRow("not a language") << QStringList{u"--lang"_s, u"de"_s, u"show"_s, u"a"_s};
}

void TestCli::wrongUsageTellsTheUsage()
{
    QFETCH(QStringList, arguments);

    const CliRun run = runCli(arguments);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains("tournee-cli: "), run.err);
}

void TestCli::usageNamesWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("the workbook") << QStringList{u"show"_s} << QByteArray(": FILE is missing. ");
    QTest::newRow("the bundle") << QStringList{u"import"_s, u"a"_s}
                                << QByteArray(": BUNDLE… is missing. ");
    QTest::newRow("the id") << QStringList{u"history"_s, u"a"_s} << QByteArray(": UUID is missing");
    QTest::newRow("a value") << QStringList{u"export"_s, u"a"_s, u"-o"_s}
                             << QByteArray("The option “-o” lacks its value.");
}

void TestCli::usageNamesWhatIsMissing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CliRun run = runCli(arguments + QStringList{u"--lang=en"_s});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(words), run.err);
}

void TestCli::aBadLineTellsWhatWasExpected_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("field") << QByteArray(R"({"add":"note","set":{"txt":"x"}})")
                           << QByteArray("table, round, text, ");
    QTest::newRow("kind") << QByteArray(R"({"add":"défi"})") << QByteArray("challenge, solution");
    QTest::newRow("theme") << QByteArray(R"({"add":"note","include":{"themes":["Imobilier"]}})")
                           << QByteArray("Nearest: “immobilier collectif”");
    QTest::newRow("choice") << QByteArray(R"({"add":"table","set":{"status":"lost"}})")
                            << QByteArray("expected, open, closed");
    QTest::newRow("day") << QByteArray(R"({"add":"session","set":{"date":"demain"}})")
                         << QByteArray("2026-10-03");
    QTest::newRow("member") << QByteArray(R"({"add":"note","text":"x"})")
                            << QByteArray("Fields stand inside “set”");
    QTest::newRow("verb") << QByteArray(R"({"ajout":"note"})") << QByteArray("add, update, remove");
}

void TestCli::aBadLineTellsWhatWasExpected()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, words);
    const CliRun run = runCli({u"edit"_s, path(u"a"_s), u"--lang=en"_s}, line);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("tournee-cli: Line 1: "), run.err);
    QVERIFY2(run.err.contains(words), run.err);
}

void TestCli::reportsReplaceNoWorkbookAndNoBundle_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a workbook called Markdown") << u"b.md"_s;
    QTest::newRow("a bundle called ZIP") << u"b.zip"_s;
}

void TestCli::reportsReplaceNoWorkbookAndNoBundle()
{
    QFETCH(QString, target);
    QCOMPARE(runCli({u"new"_s, path(u"b.md"_s)}).status, 0);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"b.zip"_s)}).status, 0);
    const QByteArray before = contentOf(path(target));
    const CliRun run = runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(target)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(contentOf(path(target)) == before);
}

void TestCli::reportsTellWhatWasSaidAtADeletedTable()
{
    edit(u"a"_s, R"({"add":"session","ref":"s","set":{"title":"Atelier de Gaspé","region":"11"}}
{"add":"table","ref":"t","set":{"session":"@s","number":7}}
{"add":"note","set":{"table":"@t","text":"La mer monte"}}
{"remove":"@t"})");
    for (const QString &what : {u"minutes"_s, u"synthesis"_s}) {
        QCOMPARE(runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.md"_s), u"--region"_s,
                         u"11"_s, u"--what"_s, what, u"--lang=en"_s})
                     .status,
                 0);
        const QByteArray report = contentOf(path(u"r.md"_s));
        QVERIFY2(report.contains("Atelier de Gaspé · Table 7 [deleted]\n"), report);
        QCOMPARE(report.count("La mer monte"), 1);
    }
    QCOMPARE(runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.csv"_s), u"--region"_s, u"11"_s})
                 .status,
             0);
    QVERIFY(contentOf(path(u"r.csv/note.csv"_s)).contains("La mer monte"));
}

void TestCli::smallGroupsCannotBeWorkedOut_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::addColumn<QByteArray>("told"); // in Markdown
    QTest::addColumn<int>("left"); // groups in the data
    QTest::newRow("nobody is few")
        << QByteArray(R"("citizen":7,"municipal":5)") << QByteArray("Participants: 12 (") << 2;
    QTest::newRow("one small group takes the next along")
        << QByteArray(R"("citizen":9,"municipal":2,"collective":6)")
        << QByteArray("not broken down 8)") << 1;
    QTest::newRow("two not broken down hide each other")
        << QByteArray(R"("citizen":9,"municipal":2,"collective":4)")
        << QByteArray("not broken down 6)") << 1;
    QTest::newRow("two of four each do not")
        << QByteArray(R"("citizen":9,"municipal":4,"collective":4)")
        << QByteArray("Participants: 17 (not broken down 17)") << 0;
    QTest::newRow("one group alone") << QByteArray(R"("citizen":3)") << QByteArray("too few") << 0;
    QTest::newRow("a small and a large one")
        << QByteArray(R"("citizen":9,"municipal":1)")
        << QByteArray("Participants: 10 (not broken down 10)") << 0;
}

void TestCli::smallGroupsCannotBeWorkedOut()
{
    QFETCH(QByteArray, counts);
    QFETCH(QByteArray, told);
    QFETCH(int, left);
    QCOMPARE(runCli({u"new"_s, path(u"p"_s)}).status, 0);
    edit(u"p"_s, R"({"add":"session","ref":"s","set":{"title":"x"}}
{"add":"table","ref":"t","set":{"session":"@s","number":1}}
{"headcount":"@t","set":{)"
                     + counts + "}}");
    const auto report = [&](const QString &target, const QString &inside = {}) {
        const CliRun run = runCli({u"report"_s, path(u"p"_s), u"-o"_s, path(target), u"--what"_s,
                                   u"minutes"_s, u"--anonymous"_s, u"--lang=en"_s});
        return run.status == 0 ? contentOf(path(target) + inside) : run.err;
    };
    const QByteArray markdown = report(u"r.md"_s);
    QVERIFY2(markdown.contains(told), markdown);
    QJsonObject groups;
    const QByteArray json = report(u"r.json"_s);
    for (const QJsonValue &each : QJsonDocument::fromJson(json)[u"entities"].toArray()) {
        if (each[u"kind"] == u"table"_s)
            groups = each[u"fields"][u"headcount"].toObject();
    }
    QCOMPARE(groups.size(), left);
    QCOMPARE(report(u"r.csv"_s, u"/table.csv"_s).count('='), left);
}

void TestCli::newFillsAnEmptyFile()
{
    // What a kill or a power cut in the first moment of `new` leaves.
    QFile empty(path(u"b"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(runCli({u"new"_s, path(u"b"_s), u"--title"_s, u"Encore"_s}).status, 0);
    QCOMPARE(runCli({u"check"_s, path(u"b"_s)}).status, 0);
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 1);
    QCOMPARE(shown(u"b"_s, u"tour"_s)[0][u"fields"][u"title"].toString(), u"Encore"_s);
}

void TestCli::draftsTravelWithAnExport()
{
    SystemEnvironment environment;
    const auto table = EntityId::fromString(idOf(u"a"_s, u"table"_s).toStdString());
    QVERIFY(table);
    {
        auto file = WorkbookFile::open(path(u"a"_s), environment);
        QVERIFY(file);
        CaptureDraft draft;
        draft.text = u"Et si la ville achetait"_s;
        QVERIFY((*file)->saveDraft({captureSlot(*table), toJson(draft), 1}));
    }
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
    const CliRun left = runCli({u"import"_s, path(u"b"_s), path(u"a"_s), u"--lang=en"_s});
    QCOMPARE(left.status, 0);
    QVERIFY2(left.out.contains("1 text begun in that workbook stays there, unfinished: “Et si la "
                               "ville achetait…”"),
             left.out);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"a.tourneez"_s), u"--table"_s,
                     idOf(u"a"_s, u"table"_s)})
                 .status,
             0);
    const CliRun came =
        runCli({u"import"_s, path(u"b"_s), path(u"a.tourneez"_s), u"--lang"_s, u"en"_s});
    QVERIFY2(came.out.contains("is in and brought 1\u00a0challenge.\n"), came.out);
}

void TestCli::anotherTourIsTold()
{
    QCOMPARE(runCli({u"new"_s, path(u"b"_s), u"--title"_s, u"Ailleurs"_s}).status, 0);
    const CliRun run = runCli(
        {u"import"_s, path(u"b"_s), path(u"a"_s), u"--dry-run"_s, u"--json"_s, u"--lang=en"_s});
    const QJsonValue file = run.json()[u"files"][0];
    QCOMPARE(file[u"notices"].toArray(), QJsonArray{u"other-tour"_s});
    QCOMPARE(file[u"otherTour"].toString(), u"Tournée"_s);
    const CliRun words = runCli({u"import"_s, path(u"b"_s), path(u"a"_s), u"--lang=fr"_s});
    QVERIFY2(words.out.contains("Il vient d’une autre tournée, «\u00a0Tournée\u00a0»."), words.out);
}

void TestCli::everyCommandExplainsItself()
{
    const CliRun all = runCli({u"--help"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(all.status, 0);
    for (const QString &command : allCommandNames()) {
        QVERIFY2(all.out.contains("\n  " + command.toUtf8() + " "), qPrintable(command));
        const CliRun run = runCli({command, u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        const QByteArray first = command == u"keygen"_s ? " -o KEYFILE" : " FILE";
        QVERIFY2(run.out.startsWith("Usage: tournee-cli " + command.toUtf8() + first), run.out);
        QVERIFY(run.out.contains("--json"));
    }
}

void TestCli::manualAndCompletionKnowEveryOption()
{
    const QString folder = qEnvironmentVariable("TOURNEE_SOURCE_DIR") + u"/app/cli/tournee-cli"_s;
    const QString manual = QString::fromUtf8(contentOf(folder + u".1"_s)).replace(u"\\-"_s, u"-"_s);
    const QString completion = QString::fromUtf8(contentOf(folder + u".bash"_s));
    const QRegularExpression option(u"^  (-[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (const QString &command : allCommandNames()) {
        QVERIFY2(manual.contains(u"\n\\fB"_s + command + u"\\fP "_s), qPrintable(command));
        const QString help = QString::fromUtf8(runCli({command, u"--help"_s}).out);
        for (auto found = option.globalMatch(help); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(manual.contains(name), qPrintable(name));
            QVERIFY2(name == u"-h"_s || completion.contains(name), qPrintable(name));
        }
    }
}

void TestCli::speaksTheLanguageAskedFor()
{
    const QString missing = path(u"missing"_s);

    QCOMPARE(
        QString::fromUtf8(runCli({u"show"_s, missing, u"--lang"_s, u"en"_s}).err),
        u"tournee-cli: There is no file “%1”. Check the name and the folder.\n"_s.arg(missing));
    QCOMPARE(QString::fromUtf8(runCli({u"--lang=fr"_s, u"show"_s, missing}).err),
             u"tournee-cli: Il n’y a pas de fichier «\u00a0%1\u00a0». Vérifiez le nom et le "
             u"répertoire.\n"_s.arg(missing));
}

void TestCli::answersWithOneJsonDocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("members");
    QTest::newRow("show") << QStringList{u"show"_s} << u"entities"_s;
    QTest::newRow("conflicts") << QStringList{u"conflicts"_s} << u"conflicts waiting"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"missingPhotos ok problems waiting"_s;
    QTest::newRow("digest") << QStringList{u"digest"_s} << u"log state"_s;
    QTest::newRow("coverage") << QStringList{u"coverage"_s} << u"sessions themesWithoutEntries"_s;
    QTest::newRow("search") << QStringList{u"search"_s, u"logement"_s} << u"hits total"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"a"_s} << u"digest files"_s;
    QTest::newRow("edit") << QStringList{u"edit"_s, u"-"_s} << u"edits"_s;
    QTest::newRow("receipt") << QStringList{u"receipt"_s} << u"receipts"_s;
    QTest::newRow("backups") << QStringList{u"backups"_s} << u"backups"_s;
    QTest::newRow("imports") << QStringList{u"undo-import"_s, u"--list"_s} << u"imports"_s;
    QTest::newRow("keys") << QStringList{u"keys"_s} << u"given proposed signers used"_s;
}

void TestCli::answersWithOneJsonDocument()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, members);
    arguments.insert(1, path(u"a"_s));
    if (arguments.first() == u"import"_s)
        arguments.last() = path(u"a"_s);

    const CliRun run = runCli(arguments + QStringList{u"--json"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.json().keys().join(u' '), members);
}

void TestCli::newNeverReplacesAFile()
{
    const QString before = digest(u"a"_s);

    const CliRun run = runCli({u"new"_s, path(u"a"_s)});

    QCOMPARE(run.status, 1);
    QCOMPARE(digest(u"a"_s), before);
}

void TestCli::editTellsLinesAndIds()
{
    const CliRun run = runCli({u"edit"_s, path(u"a"_s), u"--json"_s},
                              "\n{\"add\":\"note\",\"ref\":\"n\",\"set\":{\"text\":\"une\"}}\r\n\n"
                              "{\"update\":\"@n\",\"set\":{\"text\":\"deux\"}}");

    const QJsonArray edits = run.json()[u"edits"].toArray();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0][u"line"].toInt(), 2);
    QCOMPARE(edits[1][u"line"].toInt(), 4);
    QCOMPARE(edits[0][u"id"].toString(), idOf(u"a"_s, u"note"_s));
    QCOMPARE(edits[1][u"id"].toString(), idOf(u"a"_s, u"note"_s));
}

void TestCli::editMayNameThingsInManyWays()
{
    const QString theme = shown(u"a"_s, u"solution"_s)[0][u"fields"][u"themes"][0].toString();
    edit(u"a"_s, R"({"add":"theme","ref":"h","set":{"name":"Habitation"}}
{"add":"note","set":{"text":"par nom","themes":["habitation","Collective Real Estate"]}}
{"add":"note","set":{"text":"par id","background":"CITOYEN"},"include":{"themes":[")"
                     + theme.toUtf8() + R"(","@h"]}})");

    const QJsonArray notes = shown(u"a"_s, u"note"_s);
    QCOMPARE(notes[0][u"fields"][u"themes"].toArray(), notes[1][u"fields"][u"themes"].toArray());
    QCOMPARE(notes[0][u"fields"][u"themes"].toArray().size(), 2);
    QCOMPARE(shown(u"a"_s, u"session"_s)[0][u"fields"][u"region"].toString(), u"01"_s);
}

void TestCli::editReplacesASetThatIsSet()
{
    edit(u"a"_s, R"({"add":"note","ref":"n","set":{"text":"x","tags":["un","deux"]}}
{"update":"@n","include":{"tags":["trois"]}}
{"update":"@n","set":{"tags":["deux","quatre"],"support":3}}
{"update":"@n","set":{"support":null}})");

    QCOMPARE(fieldsOf(shown(u"a"_s, u"note"_s)[0].toObject()),
             uR"(tags=[["deux","quatre"]] | text=x)"_s);
}

void TestCli::aBadLineChangesNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("not JSON") << QByteArray("bonjour");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("no verb") << QByteArray(R"({"set":{"text":"x"}})");
    QTest::newRow("two verbs") << QByteArray(R"({"add":"note","remove":"@n"})");
    QTest::newRow("unknown member") << QByteArray(R"({"add":"note","colour":"red"})");
    QTest::newRow("unknown kind") << QByteArray(R"({"add":"défi"})");
    QTest::newRow("a writer") << QByteArray(R"({"add":"writer"})");
    QTest::newRow("unknown field") << QByteArray(R"({"add":"note","set":{"txt":"x"}})");
    QTest::newRow("a number for a text") << QByteArray(R"({"add":"note","set":{"text":5}})");
    QTest::newRow("a fraction") << QByteArray(R"({"add":"note","set":{"support":1.5}})");
    QTest::newRow("a day that never was")
        << QByteArray(R"({"add":"session","set":{"date":"2026-02-30"}})");
    QTest::newRow("not a choice") << QByteArray(R"({"add":"table","set":{"status":"lost"}})");
    QTest::newRow("forward reference") << QByteArray(R"({"add":"note","set":{"table":"@later"}})");
    QTest::newRow("unknown theme")
        << QByteArray(R"({"add":"note","include":{"themes":["licornes"]}})");
    QTest::newRow("unknown region") << QByteArray(R"({"add":"session","set":{"region":"18"}})");
    QTest::newRow("wrong kind") << QByteArray(R"({"add":"note","set":{"table":"@n"}})");
    QTest::newRow("unknown id") << QByteArray(
        R"({"remove":"00000000-0000-4000-8000-000000000000"})");
    QTest::newRow("a name used twice") << QByteArray(R"({"add":"note","ref":"n"})");
    QTest::newRow("settle without a value") << QByteArray(R"({"settle":"@n","field":"text"})");
    QTest::newRow("a count of nobody") << QByteArray(R"({"headcount":"@n","set":{"citizen":1}})");
}

void TestCli::aBadLineChangesNothing()
{
    QFETCH(QByteArray, line);
    const QString before = digest(u"a"_s);

    const CliRun run = runCli({u"edit"_s, path(u"a"_s), u"--lang"_s, u"en"_s},
                              R"({"add":"note","ref":"n","set":{"text":"bon"}})"
                              "\n\n"
                                  + line + '\n');

    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("tournee-cli: Line 3: "), run.err);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(digest(u"a"_s), before);
}

void TestCli::editTakesLongScriptsInSeconds()
{
    QByteArray script;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray ref = QByteArray::number(i);
        script += R"({"add":"note","ref":")" + ref + R"(","set":{"text":"Note )" + ref
                  + R"("},"include":{"themes":["culture"]}})"
                    "\n"
                  + R"({"update":"@)" + ref
                  + R"(","set":{"support":1}})"
                    "\n";
    }
    QElapsedTimer timer;
    timer.start();

    edit(u"a"_s, script);

    QVERIFY2(timer.elapsed() < 30'000, "a query a line is too slow");
    QCOMPARE(shown(u"a"_s, u"note"_s).size(), 10'000);
}

void TestCli::showsOneKindOrOneId()
{
    const QString id = idOf(u"a"_s, u"table"_s);
    edit(u"a"_s, R"({"remove":")" + id.toUtf8() + R"("})");

    const CliRun run = runCli({u"show"_s, path(u"a"_s), u"--id"_s, id, u"--json"_s});

    const QJsonArray entities = run.json()[u"entities"].toArray();
    QCOMPARE(entities.size(), 1);
    QCOMPARE(entities[0][u"deleted"].toBool(), true);
    QCOMPARE(
        fieldsOf(entities[0].toObject()),
        uR"(facilitator=Anne Tremblay | headcount=[{"citizen":6,"municipal":2}] | number=3 | session=)"_s
            + idOf(u"a"_s, u"session"_s));
    QCOMPARE(shown(u"a"_s, u"table"_s).size(), 2);
    QCOMPARE(runCli({u"show"_s, path(u"a"_s), u"--id"_s, u"00000000-0000-4000-8000-000000000000"_s})
                 .status,
             1);
}

void TestCli::historyTellsWhoSawWhat()
{
    const QString id = idOf(u"a"_s, u"challenge"_s);
    edit(u"a"_s, R"({"update":")" + id.toUtf8() + R"(","set":{"text":"Des logements"}})",
         u"Anne"_s);

    const QJsonArray versions =
        runCli({u"history"_s, path(u"a"_s), id, u"--json"_s}).json()[u"versions"].toArray();

    QStringList texts;
    for (const QJsonValue &version : versions) {
        if (version[u"field"] == u"text"_s) {
            texts.append(version[u"person"].toString() + u':' + version[u"value"].toString() + u':'
                         + QString::number(version[u"seenBy"].toArray().size()));
        }
    }
    QCOMPARE(texts.join(u", "_s), u":Plus de logements abordables:1, Anne:Des logements:0"_s);
}

void TestCli::divergingVersionsAreListedUntilSettled()
{
    QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
    const QByteArray id = idOf(u"a"_s, u"solution"_s).toUtf8();
    const QByteArray table = idOf(u"a"_s, u"table"_s).toUtf8();
    edit(u"a"_s,
         R"({"update":")" + id
             + R"(","set":{"text":"à gauche"}})"
               "\n"
               R"({"headcount":")"
             + table + R"(","set":{"citizen":7}})",
         u"Anne"_s);
    edit(u"b"_s,
         R"({"update":")" + id
             + R"(","set":{"text":"à droite"}})"
               "\n"
               R"({"headcount":")"
             + table + R"(","set":{"citizen":8}})",
         u"Benoît"_s);
    QCOMPARE(runCli({u"import"_s, path(u"a"_s), path(u"b"_s)}).status, 0);

    const QJsonArray conflicts =
        runCli({u"conflicts"_s, path(u"a"_s), u"--json"_s}).json()[u"conflicts"].toArray();
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts[0][u"field"].toString(), u"headcount:citizen"_s);
    QCOMPARE(conflicts[0][u"ancestor"].toInt(), 6);
    QCOMPARE(conflicts[1][u"ancestor"].toString(), u"Une fiducie foncière"_s);
    QStringList versions;
    for (const QJsonValue &version : conflicts[1][u"versions"].toArray())
        versions.append(version[u"person"].toString() + u':' + version[u"value"].toString());
    versions.sort();
    QCOMPARE(versions.join(u", "_s), u"Anne:à gauche, Benoît:à droite"_s);
    QCOMPARE(shown(u"a"_s, u"solution"_s)[0][u"diverging"].toArray(), QJsonArray{u"text"_s});

    edit(u"a"_s, R"({"settle":")" + id
                     + R"(","field":"text","value":"au centre"})"
                       "\n"
                       R"({"settle":")"
                     + table + R"(","field":"headcount:citizen","value":8})");
    QCOMPARE(runCli({u"conflicts"_s, path(u"a"_s), u"--json"_s}).out.trimmed(),
             QByteArray(R"({"conflicts":[],"waiting":[]})"));
    QCOMPARE(shown(u"a"_s, u"solution"_s)[0][u"fields"][u"text"].toString(), u"au centre"_s);
}

void TestCli::whatWasEditedWhileDeletedIsAConflict()
{
    QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
    const QByteArray id = idOf(u"a"_s, u"solution"_s).toUtf8();
    edit(u"a"_s, R"({"remove":")" + id + R"("})");
    edit(u"b"_s, R"({"update":")" + id + R"(","set":{"support":4}})");
    QCOMPARE(runCli({u"import"_s, path(u"a"_s), path(u"b"_s)}).status, 0);

    const QJsonObject solution = shown(u"a"_s, u"solution"_s)[0].toObject();
    QCOMPARE(solution[u"deleted"].toBool(), false);
    QCOMPARE(solution[u"badges"].toArray(), QJsonArray{u"deleted-but-edited"_s});
    const QJsonArray conflicts =
        runCli({u"conflicts"_s, path(u"a"_s), u"--json"_s}).json()[u"conflicts"].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0][u"field"].toString(), u"deleted"_s);
    QCOMPARE(conflicts[0][u"versions"].toArray().size(), 2);

    edit(u"a"_s, R"({"restore":")" + id + R"("})");
    QCOMPARE(runCli({u"conflicts"_s, path(u"a"_s), u"--json"_s}).out.trimmed(),
             QByteArray(R"({"conflicts":[],"waiting":[]})"));
}

void TestCli::importTellsWhatItDid()
{
    const QString bundle = path(u"a.tourneez"_s);
    QFile broken(path(u"broken.tourneez"_s));
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, bundle}).status, 0);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(contentOf(bundle).chopped(200));
    broken.close();
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);

    const CliRun run =
        runCli({u"import"_s, path(u"b"_s), bundle, broken.fileName(), bundle, u"--json"_s});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("broken.tourneez"), run.err);
    QCOMPARE(run.err.count('\n'), 1);
    QStringList files;
    for (const QJsonValue &file : run.json()[u"files"].toArray())
        files.append(file[u"status"].toString());
    QCOMPARE(files.join(u' '), u"imported refused known"_s);
    const QJsonValue first = run.json()[u"files"][0];
    QCOMPARE(first[u"entities"][u"new"].toInt(), 7); // writers are not counted
    QCOMPARE(first[u"ops"][u"waiting"].toInt(), 0);
    QCOMPARE(first[u"file"].toString(), bundle);
    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
    QCOMPARE(run.json()[u"digest"].toObject(),
             QJsonDocument::fromJson(digest(u"a"_s).toUtf8()).object());
}

void TestCli::previewChangesNothing()
{
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
    const QString before = digest(u"b"_s);

    const CliRun run =
        runCli({u"import"_s, path(u"b"_s), path(u"a"_s), u"--dry-run"_s, u"--json"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.json()[u"files"][0][u"entities"][u"new"].toInt(), 7);
    QCOMPARE(digest(u"b"_s), before);
}

void TestCli::bundlesOfTheSameAreTheSame()
{
    const QString table = idOf(u"a"_s, u"table"_s);
    for (const auto &[name, options] :
         {std::pair(u"all"_s, QStringList()), std::pair(u"kit"_s, QStringList{u"--kit"_s}),
          std::pair(u"table"_s, QStringList{u"--table"_s, table})}) {
        for (const QString &copy : {name + u'1', name + u'2'}) {
            const CliRun run =
                runCli(QStringList{u"export"_s, path(u"a"_s), u"-o"_s, path(copy)} + options);
            QVERIFY2(run.status == 0, run.err);
        }
        QVERIFY(contentOf(path(name + u'1')) == contentOf(path(name + u'2')));
    }
    QCOMPARE(runCli({u"new"_s, path(u"b"_s), u"--kit"_s, path(u"kit1"_s)}).status, 0);
    QCOMPARE(shown(u"b"_s, u"table"_s).size(), 2);
    QCOMPARE(shown(u"b"_s, u"challenge"_s).size(), 0);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"x"_s), u"--table"_s,
                     u"00000000-0000-4000-8000-000000000000"_s})
                 .status,
             1);
    QVERIFY(!QFileInfo::exists(path(u"x"_s)));
}

void TestCli::kitOfAWorkshopHoldsItsFrameOnly()
{
    const QString session = idOf(u"a"_s, u"session"_s);
    edit(u"a"_s, R"({"add":"session","set":{"title":"Atelier de Gaspé","region":"11"}})");
    const QString kit = path(u"kit"_s);
    const CliRun run = runCli({u"export"_s, path(u"a"_s), u"-o"_s, kit, u"--kit"_s, u"--session"_s,
                               session, u"--json"_s});
    QCOMPARE(run.json()[u"entries"].toInt(-1), 0);

    QCOMPARE(runCli({u"new"_s, path(u"b"_s), u"--kit"_s, kit}).status, 0);

    QCOMPARE(shown(u"b"_s, u"session"_s).size(), 1);
    QCOMPARE(idOf(u"b"_s, u"session"_s), session);
    QCOMPARE(shown(u"b"_s, u"table"_s).size(), 2);
    QCOMPARE(shown(u"b"_s, u"challenge"_s).size(), 0);
}

void TestCli::exportNeverReplacesAWorkbook()
{
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
    const QString beforeA = digest(u"a"_s);
    const QString beforeB = digest(u"b"_s);

    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, m_folder->path() + u"/./a"_s}).status, 1);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"b"_s)}).status, 1);

    QCOMPARE(digest(u"a"_s), beforeA);
    QCOMPARE(digest(u"b"_s), beforeB);
}

void TestCli::checkFindsAFlippedByte()
{
    const QString bundle = path(u"a.tourneez"_s);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, bundle}).status, 0);
    QCOMPARE(runCli({u"check"_s, bundle}).status, 0);
    QByteArray bytes = contentOf(bundle);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    QFile flipped(path(u"flipped.tourneez"_s));
    QVERIFY(flipped.open(QIODevice::WriteOnly));
    flipped.write(bytes);
    flipped.close();

    const CliRun run = runCli({u"check"_s, flipped.fileName(), u"--json"_s});

    QCOMPARE(run.status, 1);
    QCOMPARE(run.json()[u"ok"].toBool(true), false);
    QCOMPARE(run.json()[u"problems"].toArray().size(), 1);
}

void TestCli::pipesCarryBundles()
{
    const CliRun exported = runCli({u"export"_s, path(u"a"_s), u"-o"_s, u"-"_s});
    QCOMPARE(exported.status, 0);
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);

    QCOMPARE(runCli({u"import"_s, path(u"b"_s), u"-"_s}, exported.out).status, 0);

    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
    QVERIFY(runCli({u"check"_s, u"-"_s, u"--json"_s}, exported.out).json()[u"ok"].toBool());
    QVERIFY(runCli({u"check"_s, u"-"_s, u"--lang"_s, u"en"_s}, exported.out).out.contains("“-”"));
    QCOMPARE(runCli({u"receipt"_s, u"-"_s, u"--json"_s}, exported.out).json()[u"code"],
             runCli({u"receipt"_s, path(u"b"_s), u"--json"_s}).json()[u"code"]);
    const CliRun refused = runCli({u"receipt"_s, u"-"_s, u"--lang"_s, u"en"_s}, "no bundle");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("“-”"), refused.err);
}

void TestCli::aFolderIsNoWorkbook()
{
    const CliRun run = runCli({u"show"_s, m_folder->path(), u"--lang"_s, u"en"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("is not a Tournée workbook"), run.err);
}

void TestCli::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippets");
    const QString trust = u"Une «fiducie» foncière"_s;
    const QString homes = u"Plus de «logements» abordables"_s;
    QTest::newRow("a word") << u"fiducie"_s << trust;
    QTest::newRow("its plural") << u"fiducies"_s << trust;
    QTest::newRow("without accents") << u"FONCIERE"_s << u"Une fiducie «foncière»"_s;
    QTest::newRow("a beginning") << u"loge"_s << homes;
    QTest::newRow("all of the words") << u"logement fiducie"_s << QString();
    QTest::newRow("a phrase") << u"\"une fiducie\""_s << u"«Une» «fiducie» foncière"_s;
    QTest::newRow("not in that order") << u"« fiducie une »"_s << QString();
    QTest::newRow("without a word") << u"une -foncières fiducie"_s << QString();
}

void TestCli::searchFinds()
{
    QFETCH(QString, query);
    QFETCH(QString, snippets);

    const QJsonObject answer = runCli({u"search"_s, path(u"a"_s), query, u"--json"_s}).json();

    QStringList found;
    for (const QJsonValue &hit : answer[u"hits"].toArray())
        found.append(hit[u"snippet"].toString());
    QCOMPARE(found.join(u'\n'), snippets);
    QCOMPARE(answer[u"total"].toInt(), found.size());
}

void TestCli::searchRefusesNoQuery_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"\"", "-", "--", "a\" OR b", "NEAR(a b)", "*", "()", "body : x", "^x",
                              "AND", "x* y*", "l'eau", "«", "a AND", "{x}", "-x", "\"\"", "a + b"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestCli::searchRefusesNoQuery()
{
    QFETCH(QString, query);

    const CliRun run = runCli({u"search"_s, path(u"a"_s), u"--json"_s, u"--"_s, query});

    QVERIFY2(run.status == 0, run.err);
    QVERIFY(run.json().contains(u"total"_s));
}

void TestCli::coverageCountsWhatHasCome()
{
    const QJsonObject coverage = runCli({u"coverage"_s, path(u"a"_s), u"--json"_s}).json();

    const QJsonValue session = coverage[u"sessions"][0];
    QCOMPARE(session[u"id"].toString(), idOf(u"a"_s, u"session"_s));
    QCOMPARE(session[u"tables"].toObject(),
             (QJsonObject{{u"expected"_s, 2}, {u"received"_s, 1}, {u"missing"_s, QJsonArray{4}}}));
    QCOMPARE(session[u"rounds"].toObject(), (QJsonObject{{u"expected"_s, 1}, {u"received"_s, 1}}));
    QCOMPARE(session[u"headcount"].toObject(),
             (QJsonObject{{u"citizen"_s, 6}, {u"municipal"_s, 2}}));
    QCOMPARE(coverage[u"themesWithoutEntries"].toArray().size(), 7);
    QCOMPARE(session[u"states"][0][u"state"].toString(), u"received"_s);
    QCOMPARE(session[u"states"][0][u"entries"].toInt(), 2);
    const QString missing = session[u"states"][1][u"state"].toString();
    QVERIFY2(missing == u"expected"_s || missing == u"late"_s, qPrintable(missing)); // by the day
    const CliRun reminders =
        runCli({u"coverage"_s, path(u"a"_s), u"--reminders"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(reminders.out.contains("1 table missing") && reminders.out.contains("Table 4"),
             reminders.out);
}

void TestCli::notesOfOtherProgramsComeInOnce()
{
    QFile file(path(u"notes.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Table;Propos\r\n4;Un jardin\r\n9;Ailleurs \xe0 voir\r\n");
    file.close();
    const QStringList command{
        u"import-notes"_s,          path(u"a"_s), file.fileName(), u"--session"_s,
        idOf(u"a"_s, u"session"_s), u"--json"_s};
    const QString before = digest(u"a"_s);
    const QJsonObject preview = runCli(command + QStringList{u"--dry-run"_s}).json();
    QCOMPARE(preview[u"encoding"].toString(), u"windows-1252"_s);
    QCOMPARE(preview[u"separator"].toString(), u";"_s);
    QCOMPARE(preview[u"columns"].toString(), u"table,text"_s);
    QCOMPARE(preview[u"notes"][u"new"].toInt(), 1);
    QCOMPARE(preview[u"notes"][u"no-table"].toInt(), 1);
    QCOMPARE(digest(u"a"_s), before);

    QCOMPARE(runCli(command).json()[u"notes"][u"new"].toInt(), 1);
    QCOMPARE(shown(u"a"_s, u"note"_s).size(), 1);
    QCOMPARE(runCli(command).json()[u"notes"][u"known"].toInt(), 1);
    QCOMPARE(shown(u"a"_s, u"note"_s).size(), 1);
    const CliRun table = runCli({u"receipt"_s, path(u"a"_s), u"--table"_s});
    QVERIFY2(table.out.contains("\tnotes.csv\t"), table.out);
    QCOMPARE(runCli({u"undo-import"_s, path(u"a"_s)}).status, 0);
    QVERIFY(shown(u"a"_s, u"note"_s)[0][u"deleted"].toBool());
    QCOMPARE(runCli({u"import-notes"_s, path(u"a"_s), file.fileName()}).status, 2);
}

void TestCli::reportsNameNobodyWhenAnonymous_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("inside");
    QTest::newRow("Markdown") << u"r.md"_s << QString();
    QTest::newRow("JSON") << u"r.json"_s << QString();
    QTest::newRow("CSV") << u"r.csv"_s << u"/table.csv"_s;
}

void TestCli::reportsNameNobodyWhenAnonymous()
{
    QFETCH(QString, target);
    QFETCH(QString, inside);
    edit(u"a"_s, R"({"add":"note","set":{"text":"vu"}})", u"Benoît Roy"_s);
    const auto report = [&](const QStringList &options) {
        const CliRun run = runCli(QStringList{u"report"_s, path(u"a"_s), u"-o"_s, path(target),
                                              u"--what"_s, u"minutes"_s, u"--lang"_s, u"en"_s}
                                  + options);
        return run.status == 0 ? contentOf(path(target) + inside) : run.err;
    };

    QVERIFY(report({}).contains("Anne Tremblay"));
    QVERIFY(report({u"--anonymous"_s}).contains(inside.isEmpty() ? "fiducie" : "number"));
    QVERIFY(!report({u"--anonymous"_s}).contains("Anne Tremblay"));
    QVERIFY(!report({u"--anonymous"_s}).contains("Benoît Roy"));
}

void TestCli::reportsKeepToARegion()
{
    edit(u"a"_s, R"({"add":"session","ref":"s","set":{"title":"Atelier de Gaspé","region":"11"}}
{"add":"table","ref":"t","set":{"session":"@s","number":1}}
{"add":"note","set":{"table":"@t","text":"La mer"}})");

    QCOMPARE(runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.md"_s), u"--region"_s, u"11"_s})
                 .status,
             0);

    const QByteArray report = contentOf(path(u"r.md"_s));
    QVERIFY(report.contains("· Gaspésie–Îles-de-la-Madeleine · Atelier de Gaspé · Table 1\n"));
    QVERIFY(report.contains("\n> La mer\n"));
    QVERIFY(!report.contains("Rimouski"));
}

void TestCli::reportsTellEveryVersion()
{
    QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
    const QByteArray update = R"({"update":")" + idOf(u"a"_s, u"solution"_s).toUtf8();
    edit(u"a"_s, update + R"(","set":{"text":"Un terrain","detail":"à gauche"}})");
    edit(u"b"_s, update + R"(","set":{"text":"Une terre","detail":"à droite"}})");
    QCOMPARE(runCli({u"import"_s, path(u"a"_s), path(u"b"_s)}).status, 0);

    for (const QString &what : {u"minutes"_s, u"synthesis"_s}) {
        QCOMPARE(
            runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.md"_s), u"--what"_s, what}).status,
            0);
        const QByteArray report = contentOf(path(u"r.md"_s));
        for (const char *version : {"Un terrain", "Une terre", "à gauche", "à droite"})
            QVERIFY2(report.contains(version), version);
    }
    QCOMPARE(runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.csv"_s)}).status, 0);
    const QByteArray table = contentOf(path(u"r.csv/solution.csv"_s));
    for (const char *version : {"Un terrain", "Une terre", "à gauche", "à droite"})
        QVERIFY2(table.contains(version), version);
}

void TestCli::sampleIsTheSameForASeed()
{
    for (const auto &[name, seed] :
         {std::pair(u"one"_s, u"5"_s), std::pair(u"same"_s, u"5"_s), std::pair(u"other"_s, u"6"_s)})
        QCOMPARE(runCli({u"sample"_s, path(name), u"--tables"_s, u"3"_s, u"--entries"_s, u"30"_s,
                         u"--seed"_s, seed})
                     .status,
                 0);

    QCOMPARE(digest(u"one"_s), digest(u"same"_s));
    QVERIFY(digest(u"one"_s) != digest(u"other"_s));
    QCOMPARE(runCli({u"check"_s, path(u"one"_s)}).status, 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
