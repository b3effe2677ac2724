// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

constexpr int tableCount = 30;

/// RFC 4180, the whole of it.
std::vector<std::vector<std::string>> csvRows(const QByteArray &content)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row{{}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const char c = content[i];
        if (isQuoted) {
            if (c != '"')
                row.back() += c;
            else if (i + 1 < content.size() && content[i + 1] == '"')
                row.back() += content[++i];
            else
                isQuoted = false;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',') {
            row.emplace_back();
        } else if (c == '\n') {
            rows.push_back(std::move(row));
            row = {{}};
        } else if (c != '\r') {
            row.back() += c;
        }
    }
    if (row.size() > 1 || !row.front().empty())
        rows.push_back(std::move(row));
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What people and their keyboards can do to a text.
std::vector<std::string> awkwardTexts()
{
    return {
        "=SOMME(A1:A9)",
        "+1 pour la coopérative",
        "-2 écoles",
        "@tout le monde",
        "'déjà une apostrophe",
        "\ttabulation au début et à la fin\t",
        "   des espaces autour   ",
        "un \"mot\" «entre» “guillemets”, 'simples', et une \\ barre",
        "👩🏽‍🌾 la relève 🧑‍🤝‍🧑 agricole 🍁",
        "première ligne\n\ndeuxième paragraphe\n  en retrait\n",
        "\n\ncommence par des lignes vides",
        "# pas un titre",
        "ligne\n# titre\n```\ncode\n````\n> citation\n- liste",
        "**gras** _italique_ <script>alert(1)</script> &amp; [lien](x)",
        "\xEF\xBB\xBF"
        "commence par une marque d'ordre",
        "une marque \xEF\xBB\xBF au milieu",
        "dos\r\nlignes\r\n",
        "un retour \r seul",
        "contrôles \x01\x02\x0b\x0c\x1b\x1f\x7f fin",
        "e\xCC\x81 décomposé, é composé",
        "שלום, مرحبا, 你好, 𝕏",
        "séparateurs \xE2\x80\xA8 de ligne \xC2\x85 et insécables\xC2\xA0:",
        "virgule, point-virgule; barre | verticale",
        "null",
        "0",
        "{\"add\":\"note\"}",
    };
}

constexpr std::array<const char *, 5> kinds{"challenge", "solution", "quote", "disagreement",
                                            "note"};

} // namespace

/// The texts of 3,000 citizens, and worse ones, from the keyboard of thirty tables to the report.
class TestGrandDebat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextComesThroughByteForByte();
    void orderAndGroupingMakeNoDifference_data();
    void orderAndGroupingMakeNoDifference();
    void reportsNameEachTextWithItsTable_data();
    void reportsNameEachTextWithItsTable();
    void csvGivesEachTextBack();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString bundle(int table) const
    {
        return path(u"table-%1.tourneez"_s.arg(table));
    }
    QStringList shuffledBundles(quint32 seed) const;
    void import(const QString &workbook, const QStringList &sources);
    [[nodiscard]] QByteArray digest(const QString &workbook) const;

    QTemporaryDir m_folder;
    std::vector<std::vector<std::string>> m_texts; ///< by table, from 0
    std::map<std::string, int> m_tableOf; ///< the number of the table that said a text
    QByteArray m_digest;
};

void TestGrandDebat::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto rows = csvRows(contentOf(qEnvironmentVariable("TOURNEE_SOURCE_DIR")
                                        + u"/tests/data/granddebat_ideas_fr.csv"_s));
    QCOMPARE(rows.size(), std::size_t{3001});
    std::vector<std::string> texts = awkwardTexts();
    for (const auto &row : rows)
        texts.push_back(row.at(1));
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(awkwardTexts().size())); // the heading
    m_texts.resize(tableCount);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_texts[i % tableCount].push_back(texts[i]);
        m_tableOf.emplace(texts[i], static_cast<int>(i % tableCount) + 1);
    }
    QCOMPARE(m_tableOf.size(), texts.size());

    // The coordination prepares a kit …
    QByteArray frame = R"({"add":"session","ref":"s","set":{"title":"Grand débat","region":"06"}}
{"add":"round","ref":"r","set":{"session":"@s","title":"Ronde unique"}}
)";
    for (int table = 1; table <= tableCount; ++table)
        frame += R"({"add":"table","set":{"session":"@s","number":)" + QByteArray::number(table)
                 + "}}\n";
    QCOMPARE(runCli({u"new"_s, path(u"frame"_s)}).status, 0);
    const CliRun framed = runCli({u"edit"_s, path(u"frame"_s), u"--json"_s}, frame);
    QCOMPARE(framed.status, 0);
    const QJsonArray edits = framed.json()[u"edits"].toArray();
    QCOMPARE(edits.size(), tableCount + 2);
    QCOMPARE(runCli({u"export"_s, path(u"frame"_s), u"-o"_s, path(u"kit"_s), u"--kit"_s}).status,
             0);

    // … and each table types.
    const QByteArray round = edits[1][u"id"].toString().toUtf8();
    for (int table = 1; table <= tableCount; ++table) {
        const QString workbook = path(u"table-%1.tournee"_s.arg(table));
        const QString id = edits[table + 1][u"id"].toString();
        QCOMPARE(runCli({u"new"_s, workbook, u"--kit"_s, path(u"kit"_s)}).status, 0);
        std::string script;
        for (std::size_t i = 0; i < m_texts[static_cast<std::size_t>(table - 1)].size(); ++i) {
            script += R"({"add":")" + std::string(kinds[i % kinds.size()]) + R"(","ref":")"
                      + std::to_string(i) + R"(","set":{"table":")" + id.toStdString()
                      + R"(","round":")" + round.toStdString() + R"(","text":)";
            appendJson(script, m_texts[static_cast<std::size_t>(table - 1)][i]);
            script += '}';
            // Solutions answer the challenge before them, quotes are about that solution.
            if (i % kinds.size() == 1)
                script += R"(,"include":{"challenges":["@)" + std::to_string(i - 1) + R"("]})";
            script += "}\n";
            if (i % kinds.size() == 2)
                script += R"({"update":"@)" + std::to_string(i) + R"(","set":{"about":"@)"
                          + std::to_string(i - 1) + "\"}}\n";
        }
        const CliRun typed =
            runCli({u"edit"_s, workbook, u"-"_s, u"--person"_s, u"Prise de notes"_s},
                   QByteArray::fromStdString(script));
        QVERIFY2(typed.status == 0, typed.err);
        QStringList arguments{u"export"_s, workbook, u"-o"_s, bundle(table)};
        if (table % 2 == 0)
            arguments += {u"--table"_s, id};
        const CliRun exported = runCli(arguments);
        QVERIFY2(exported.status == 0, exported.err);
    }

    QCOMPARE(runCli({u"new"_s, path(u"all"_s)}).status, 0);
    import(u"all"_s, shuffledBundles(1));
    m_digest = digest(u"all"_s);
    QVERIFY(!m_digest.isEmpty());
}

QStringList TestGrandDebat::shuffledBundles(quint32 seed) const
{
    QStringList bundles;
    for (int table = 1; table <= tableCount; ++table)
        bundles.append(bundle(table));
    QRandomGenerator random(seed);
    std::shuffle(bundles.begin(), bundles.end(), random);
    return bundles;
}

void TestGrandDebat::import(const QString &workbook, const QStringList &sources)
{
    const CliRun run = runCli(QStringList{u"import"_s, path(workbook)} + sources);
    QVERIFY2(run.status == 0, run.err);
}

QByteArray TestGrandDebat::digest(const QString &workbook) const
{
    return runCli({u"digest"_s, path(workbook), u"--json"_s}).out;
}

void TestGrandDebat::everyTextComesThroughByteForByte()
{
    const CliRun run = runCli({u"show"_s, path(u"all"_s), u"--json"_s});
    QCOMPARE(run.status, 0);

    std::vector<std::string> shown;
    for (const ShownEntity &entity : shownIn(run.out)) {
        if (entity.texts.contains("text"))
            shown.push_back(entity.texts.at("text"));
    }
    std::vector<std::string> typed;
    for (const auto &[text, table] : m_tableOf)
        typed.push_back(text);
    std::ranges::sort(shown);
    QVERIFY(shown == typed);
}

void TestGrandDebat::orderAndGroupingMakeNoDifference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isDetour");
    QTest::newRow("two bundles a call and more") << quint32{7} << false;
    QTest::newRow("through other workbooks, some twice") << quint32{8} << true;
}

void TestGrandDebat::orderAndGroupingMakeNoDifference()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isDetour);
    QRandomGenerator random(seed);
    QStringList bundles = shuffledBundles(seed);
    const QString workbook = u"all-%1"_s.arg(seed);
    QCOMPARE(runCli({u"new"_s, path(workbook)}).status, 0);

    for (int group = 0; !bundles.isEmpty(); ++group) {
        const qsizetype count = std::min<qsizetype>(bundles.size(), random.bounded(2, 8));
        QStringList sources = bundles.mid(0, count);
        bundles = bundles.mid(count);
        if (isDetour && group % 3 > 0) {
            const QString between = u"between-%1"_s.arg(group);
            QCOMPARE(runCli({u"new"_s, path(between)}).status, 0);
            import(between, sources);
            const QString again = sources.front();
            if (group % 3 == 1) {
                sources = {path(between), again}; // a workbook as it is, and a bundle once more
            } else {
                const QString whole = path(between + u".tourneez"_s);
                QCOMPARE(runCli({u"export"_s, path(between), u"-o"_s, whole}).status, 0);
                sources = {again, whole};
            }
        }
        import(workbook, sources);
    }

    QCOMPARE(digest(workbook), m_digest);
    QCOMPARE(runCli({u"check"_s, path(workbook)}).status, 0);
}

void TestGrandDebat::reportsNameEachTextWithItsTable_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("minutes") << u"minutes"_s;
}

void TestGrandDebat::reportsNameEachTextWithItsTable()
{
    QFETCH(QString, what);
    const QString target = path(what + u".md"_s);
    const CliRun run = runCli({u"report"_s, path(u"all"_s), u"-o"_s, target, u"--what"_s, what});
    QVERIFY2(run.status == 0, run.err);

    // Reads the Markdown back: a bold line tells the place, then comes what was said; the annex comes last.
    std::map<std::string, QByteArray> placeOf;
    QByteArray place;
    const QList<QByteArray> lines = contentOf(target).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (line.startsWith("**")) {
            place = line;
        } else if (line.startsWith("> ")) {
            placeOf.insert_or_assign(line.mid(2).toStdString(), place);
        } else if (line.startsWith("```")) {
            const QByteArray fence = line.left(line.lastIndexOf('`') + 1);
            QByteArray text;
            for (++i; i < lines.size() && lines[i] != fence; ++i)
                text += lines[i] + '\n';
            text.chop(1);
            placeOf.insert_or_assign(text.toStdString(), place);
        }
    }
    for (const auto &[text, table] : m_tableOf) {
        const auto found = placeOf.find(text);
        QVERIFY2(found != placeOf.end(), text.c_str());
        const QByteArray expected =
            "· Montréal · Grand débat · Table " + QByteArray::number(table) + " · Ronde unique";
        QVERIFY2(found->second.endsWith(expected), found->second);
    }
}

void TestGrandDebat::csvGivesEachTextBack()
{
    const QString target = path(u"data.csv"_s);
    const CliRun run = runCli({u"report"_s, path(u"all"_s), u"-o"_s, target});
    QVERIFY2(run.status == 0, run.err);

    std::size_t found = 0;
    for (const char *kind : kinds) {
        QByteArray content = contentOf(target + u'/' + QLatin1String(kind) + u".csv"_s);
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        const auto rows = csvRows(content.mid(3));
        const auto column =
            static_cast<std::size_t>(std::ranges::find(rows.at(0), "text") - rows.at(0).begin());
        for (std::size_t i = 1; i < rows.size(); ++i) {
            std::string text = rows[i].at(column);
            QVERIFY2(text.empty() || !QByteArray("=+-@\t\r").contains(text.front()), text.c_str());
            if (text.starts_with('\''))
                text.erase(0, 1);
            QVERIFY2(m_tableOf.contains(text), text.c_str());
            ++found;
        }
    }
    QCOMPARE(found, m_tableOf.size());
}

QTEST_GUILESS_MAIN(TestGrandDebat)
#include "tst_granddebat.moc"
