// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sample.h"
#include "core/domain/environment.h"
#include "core/log/logstore.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/workbookfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using namespace tournee;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsExactlyTheEntriesAskedFor();
    void visitsThreeRegionsWhenNothingElseIsAsked();
    void aSizeLeftOpenIsAboutFiftyEntriesATable();
    void largerToursVisitEveryRegion_data();
    void largerToursVisitEveryRegion();
    void someTablesAreStillExpected();
    void eachReceivedTableHasAWriterOfItsOwn();
    void entriesAreSpreadOverKindsThemesAndRounds();
    void solutionsAnswerChallengesOfTheirTable();
    void entriesWereReadBackAmendedRemovedAndStarred();
    void someVersionsDiverge();
    void groupsAndFindingsNameEntriesThatExist();
    void theWorkbookIsSound();
    void theSameSeedMakesTheSameWorkbook();
    void anotherSeedMakesAnotherTour();
    void oneTableIsEnough();
    void aLargeTourIsWrittenInFewerTransactionsButWhole();
    void refusesToOverwrite();
    void stoppingLeavesNoFile();

private:
    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::vector<Entity> all(Kind kind) const
    {
        auto found = m_file->entities(kind);
        return found ? std::move(*found) : std::vector<Entity>();
    }
    [[nodiscard]] std::vector<Entity> entries() const
    {
        std::vector<Entity> result;
        for (const Kind kind : entryKinds())
            std::ranges::move(all(kind), std::back_inserter(result));
        return result;
    }

    QTemporaryDir m_folder;
    SystemEnvironment m_environment;
    SampleSummary m_summary;
    std::unique_ptr<WorkbookFile> m_file;
};

void TestSample::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto summary = makeSample(pathOf("sample.tournee"), {.size = {36, 1800}, .seed = 7});
    QVERIFY(summary);
    m_summary = *summary;
    auto opened = WorkbookFile::open(pathOf("sample.tournee"), m_environment);
    QVERIFY(opened);
    m_file = std::move(*opened);
}

void TestSample::holdsExactlyTheEntriesAskedFor()
{
    QCOMPARE(m_summary.entries, qint64{1800});
    QCOMPARE(entries().size(), std::size_t{1800});
    QCOMPARE(all(Kind::Table).size(), std::size_t{36});
    QCOMPARE(all(Kind::Session).size(), static_cast<std::size_t>(m_summary.sessions));
    QCOMPARE(all(Kind::Tour).size(), std::size_t{1});
}

void TestSample::visitsThreeRegionsWhenNothingElseIsAsked()
{
    std::set<std::string> regions;
    for (const Entity &session : all(Kind::Session))
        regions.insert(session.reference(Field::Region).toString());
    QCOMPARE(regions.size(), std::size_t{3});
    QCOMPARE(m_summary.regions, 3);
}

void TestSample::aSizeLeftOpenIsAboutFiftyEntriesATable()
{
    QCOMPARE(sampleSize({}, {}), (SampleSize{36, 1800}));
    QCOMPARE(sampleSize(4, {}), (SampleSize{4, 200}));
    QCOMPARE(sampleSize({}, 500'000), (SampleSize{10'000, 500'000}));
    QCOMPARE(sampleSize({}, 0), (SampleSize{1, 0}));
    QCOMPARE(sampleSize(3, 7), (SampleSize{3, 7}));
}

void TestSample::largerToursVisitEveryRegion_data()
{
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("regions");
    QTest::newRow("one table") << 1 << 1;
    QTest::newRow("the usual") << 36 << 3;
    QTest::newRow("a few more") << 96 << 8;
    QTest::newRow("national") << 300 << 17;
    QTest::newRow("everything") << 10000 << 17;
}

void TestSample::largerToursVisitEveryRegion()
{
    QFETCH(int, tables);
    QFETCH(int, regions);
    const SampleText text;
    SampleRandom random(5);
    const SamplePlan plan(text, {tables, 50 * tables}, random);
    std::set<std::string> visited;
    for (const PlannedSession &session : plan.sessions())
        visited.insert(session.region);
    QCOMPARE(static_cast<int>(visited.size()), regions);
    QCOMPARE(static_cast<int>(plan.tables().size()), tables);
    qint64 entries = 0;
    for (const PlannedTable &table : plan.tables())
        entries += table.entries;
    QCOMPARE(entries, qint64{50} * tables);
    QVERIFY(plan.lastDay() < 200);
}

void TestSample::someTablesAreStillExpected()
{
    int expected = 0;
    for (const Entity &table : all(Kind::Table)) {
        if (table.text(Field::Status) == QStringLiteral("expected"))
            ++expected;
        else
            QVERIFY(!table.entries(Field::Headcount).empty());
    }
    QVERIFY(expected > 0);
    QCOMPARE(expected, m_summary.tables - m_summary.receivedTables);
}

void TestSample::eachReceivedTableHasAWriterOfItsOwn()
{
    std::map<WriterId, std::set<std::string>> tablesOf;
    for (const Entity &entry : entries()) {
        for (const LoggedOp &op : m_file->log().opsOf(entry.id)) {
            if (op.op.seq > 1 && entry.createdLamport == op.op.lamport)
                tablesOf[op.op.writer].insert(entry.reference(Field::Table).toString());
        }
    }
    QCOMPARE(static_cast<int>(tablesOf.size()), m_summary.receivedTables);
    for (const auto &[writer, tables] : tablesOf)
        QCOMPARE(tables.size(), std::size_t{1});
}

void TestSample::entriesAreSpreadOverKindsThemesAndRounds()
{
    std::map<Kind, int> kinds;
    std::set<EntityId> themes;
    std::set<EntityId> rounds;
    for (const Entity &entry : entries()) {
        ++kinds[entry.kind];
        for (const EntityId &theme : entry.references(Field::Themes))
            themes.insert(theme);
        rounds.insert(entry.reference(Field::Round));
        QVERIFY(!entry.text(Field::Text).isEmpty());
    }
    QCOMPARE(kinds.size(), std::size_t{5});
    QVERIFY(kinds[Kind::Solution] > kinds[Kind::Challenge]);
    for (const auto &[kind, count] : kinds)
        QVERIFY2(count > 50, nameOf(kind).data());
    QCOMPARE(themes.size(), std::size_t{8});
    QVERIFY(rounds.size() >= 2 * all(Kind::Session).size());
}

void TestSample::solutionsAnswerChallengesOfTheirTable()
{
    std::map<EntityId, EntityId> tableOf;
    for (const Entity &challenge : all(Kind::Challenge))
        tableOf[challenge.id] = challenge.reference(Field::Table);
    int linked = 0;
    for (const Entity &solution : all(Kind::Solution)) {
        for (const EntityId &challenge : solution.references(Field::Challenges)) {
            QVERIFY(tableOf.at(challenge) == solution.reference(Field::Table));
            ++linked;
        }
    }
    QVERIFY(linked > 400);
}

void TestSample::entriesWereReadBackAmendedRemovedAndStarred()
{
    std::map<QString, int> verified;
    int starred = 0;
    int removed = 0;
    int supported = 0;
    for (const Entity &entry : entries()) {
        ++verified[entry.text(Field::Verification)];
        starred += entry.truth(Field::Starred);
        removed += entry.isDeleted();
        supported += entry.number(Field::Support) > 0;
    }
    QVERIFY(verified[QStringLiteral("verified")] > 200);
    QVERIFY(verified[QStringLiteral("amended")] > 5);
    QVERIFY(starred > 10);
    QVERIFY(removed > 2);
    QVERIFY(supported > 100);
}

void TestSample::someVersionsDiverge()
{
    const auto unsettled = m_file->unsettled();
    QVERIFY(unsettled);
    QVERIFY2(unsettled->size() >= 3, qPrintable(QString::number(unsettled->size())));
}

void TestSample::groupsAndFindingsNameEntriesThatExist()
{
    std::set<EntityId> known;
    for (const Entity &entry : entries())
        known.insert(entry.id);
    QVERIFY(!all(Kind::Group).empty());
    for (const Entity &group : all(Kind::Group)) {
        const auto members = group.references(Field::Members);
        QVERIFY(members.size() >= 2);
        QVERIFY(
            std::ranges::all_of(members, [&](const EntityId &id) { return known.contains(id); }));
    }
    QCOMPARE(all(Kind::Finding).size(), std::size_t{3});
    for (const Entity &finding : all(Kind::Finding))
        QVERIFY(!finding.references(Field::Citations).empty());
    QVERIFY(!all(Kind::Verdict).empty());
}

void TestSample::theWorkbookIsSound()
{
    const auto problems = checkWorkbook(*m_file);
    QVERIFY(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().detail));
}

void TestSample::theSameSeedMakesTheSameWorkbook()
{
    const SampleOptions options{.size = {12, 300}, .seed = 42};
    QVERIFY(makeSample(pathOf("first.tournee"), options));
    QVERIFY(makeSample(pathOf("second.tournee"), options));
    auto first = WorkbookFile::open(pathOf("first.tournee"), m_environment);
    auto second = WorkbookFile::open(pathOf("second.tournee"), m_environment);
    QVERIFY(first && second);
    const auto digest = digestOf(**first);
    const auto again = digestOf(**second);
    QVERIFY(digest && again);
    QVERIFY(*digest == *again);
}

void TestSample::anotherSeedMakesAnotherTour()
{
    QVERIFY(makeSample(pathOf("one.tournee"), {.size = {3, 30}, .seed = 1}));
    QVERIFY(makeSample(pathOf("two.tournee"), {.size = {3, 30}, .seed = 2}));
    const auto texts = [this](const char *name) {
        std::set<QString> result;
        auto file = WorkbookFile::open(pathOf(name), m_environment);
        const auto solutions = file.value()->entities(Kind::Solution);
        for (const Entity &each : solutions.value())
            result.insert(each.text(Field::Text));
        return result;
    };
    QVERIFY(texts("one.tournee").size() > 5);
    QVERIFY(texts("one.tournee") != texts("two.tournee"));
}

void TestSample::oneTableIsEnough()
{
    const auto summary = makeSample(pathOf("small.tournee"), {.size = {1, 4}, .seed = 3});
    QVERIFY(summary);
    QCOMPARE(*summary, SampleSummary({1, 1, 1, 1, 4}));
}

void TestSample::aLargeTourIsWrittenInFewerTransactionsButWhole()
{
    const auto summary = makeSample(pathOf("large.tournee"), {.size = {5, 20'001}, .seed = 3});
    QVERIFY(summary);
    auto file = WorkbookFile::open(pathOf("large.tournee"), m_environment);
    QVERIFY(file);
    qint64 count = 0;
    for (const Kind kind : entryKinds())
        QVERIFY((*file)->forEach(kind, [&](const Entity &) { ++count; }));
    QCOMPARE(count, qint64{20'001});
}

void TestSample::refusesToOverwrite()
{
    const QString path = pathOf("taken.tournee");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto summary = makeSample(path, {});
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestSample::stoppingLeavesNoFile()
{
    const QString path = pathOf("stopped.tournee");
    const auto summary = makeSample(
        path,
        {.size = {4, 40}, .seed = 1, .progress = [](qint64 done, qint64) { return done < 20; }});
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
