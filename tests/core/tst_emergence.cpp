// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"
#include "core/analysis/emergence.h"
#include "core/analysis/emergencefacts.h"
#include "core/analysis/sample.h"
#include "core/report/figuretable.h"
#include "core/sqlite/database.h"
#include "core/storage/search.h"
#include "core/storage/statestore.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tournee;

namespace {

/// All entries with what they are counted by, in SQL that has nothing in common with the program's.
std::string entriesInSql()
{
    std::string sql;
    for (const Kind kind : entryKinds()) {
        const bool isSolution = kind == Kind::Solution;
        sql += sql.empty() ? "" : " UNION ALL ";
        sql += "SELECT '" + std::string(nameOf(kind)) + "' AS kind, e.row, e.support, e.themes, "
               + (isSolution ? "e.potentials, e.outcomes, e.authorities, e.priority"
                             : "NULL AS potentials, NULL AS outcomes, NULL AS authorities,"
                               " NULL AS priority")
               + ", r.code AS region, s.date AS date, b.code AS background FROM "
               + std::string(spec(kind).table)
               + " AS e LEFT JOIN seat_table AS t ON t.row = e.\"table\""
                 " LEFT JOIN session AS s ON s.row = t.session"
                 " LEFT JOIN region AS r ON r.row = s.region"
                 " LEFT JOIN background AS b ON b.row = e.background WHERE e.hidden = 0";
    }
    return "SELECT %1 FROM (" + sql + ") AS e ";
}

} // namespace

class tst_emergence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }
    void figuresEqualCountsInSql();
    void peopleAndTablesEqualTheCoverage();
    void everyMarkFindsWhatItCounts();
    void filtersLetThroughWhatTheSearchFinds_data();
    void filtersLetThroughWhatTheSearchFinds();
    void aNameIsNotTakenForTheBeginningOfAnother();
    void whatChangedIsCountedAnew();
    void aBackgroundThatSaysLittleIsUnderHeard();
    void aTableIsToldAsTextAndCsv();

private:
    qint64 sql(const std::string &what, const std::string &rest)
    {
        std::string query = entriesInSql();
        query.replace(query.find("%1"), 2, what);
        return m_file->database().number(query + rest);
    }
    qint64 count(const std::string &rest) { return sql("count(*)", rest); }
    qint64 found(const QString &query)
    {
        const auto answer = search(*m_file, {query});
        return answer ? answer->total : -1;
    }

    QTemporaryDir m_folder;
    SystemEnvironment m_environment;
    std::unique_ptr<WorkbookFile> m_file;
    Emergence m_all;
};

void tst_emergence::initTestCase()
{
    const QString path = m_folder.filePath("sample.tournee");
    QVERIFY(makeSample(path, {.size = sampleSize(60, 1500)}));
    auto file = WorkbookFile::open(path, m_environment);
    QVERIFY(file);
    m_file = std::move(*file);
    // What belongs nowhere: at no table, and of a workshop that says neither where nor when.
    const auto session = m_environment.newId<EntityId>();
    const auto table = m_environment.newId<EntityId>();
    const std::vector<Edit> edits{
        addition(Kind::Session, session).set(Field::Title, Value("Sans lieu")),
        addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(1)),
        addition(Kind::Note, m_environment.newId<EntityId>())
            .set(Field::Table, table)
            .set(Field::Text, Value("une note")),
        addition(Kind::Challenge, m_environment.newId<EntityId>())
            .set(Field::Text, Value("un défi sans table")),
        addition(Kind::Solution, m_environment.newId<EntityId>())
            .set(Field::Table, table)
            .set(Field::Text, Value("une solution retirée"))
            .set(Field::Deleted, Value(true))};
    QVERIFY(m_file->apply(edits));
    const auto all = emergenceOf(*m_file);
    QVERIFY(all);
    m_all = *all;
}

void tst_emergence::figuresEqualCountsInSql()
{
    QCOMPARE(m_all.all.entries, count(""));
    QVERIFY(m_all.all.entries > 1000);
    QCOMPARE(m_all.all.challenges, count("WHERE kind = 'challenge'"));
    QCOMPARE(m_all.all.solutions, count("WHERE kind = 'solution'"));
    QCOMPARE(m_all.all.support, sql("sum(support)", ""));
    QCOMPARE(m_all.all.prioritized, count("WHERE priority IS NOT NULL"));
    for (std::size_t i = 0; i < m_all.byKind.size(); ++i) {
        const std::string kind(nameOf(entryKinds()[i]));
        QCOMPARE(m_all.byKind[i], count("WHERE kind = '" + kind + "'"));
    }
    QCOMPARE(m_all.regions.size(), std::size_t{18});
    for (std::size_t i = 0; i < m_all.regions.size(); ++i) {
        const NamedFigures &region = m_all.regions[i];
        const std::string here =
            region.id.isNull() ? "WHERE region IS NULL" : "WHERE region = '" + region.code + "'";
        QCOMPARE(region.figures.entries, count(here));
        QCOMPARE(region.figures.solutions, count(here + " AND kind = 'solution'"));
        QCOMPARE(region.figures.support, sql("coalesce(sum(support), 0)", here));
        for (std::size_t j = 0; j < m_all.themes.size(); ++j) {
            const EntityId &theme = m_all.themes[j].id;
            const std::string about =
                theme.isNull() ? " AND themes IS NULL"
                               : " AND EXISTS (SELECT 1 FROM json_each(themes) WHERE value = '"
                                     + theme.toString() + "')";
            QCOMPARE(m_all.themesByRegions[j][i], count(here + about));
        }
    }
    const auto has = [](const char *field, auto choices, std::size_t at) {
        return at == choices.size() ? std::string(field) + " IS NULL"
                                    : "EXISTS (SELECT 1 FROM json_each(" + std::string(field)
                                          + ") WHERE value = '" + std::string(choices[at]) + "')";
    };
    const auto choicesOf = [](Field field) { return spec(Kind::Solution, field).choices; };
    for (std::size_t i = 0; i <= Emergence::potentialCount; ++i) {
        for (std::size_t j = 0; j <= Emergence::outcomeCount; ++j) {
            QCOMPARE(m_all.potentialsByOutcomes[i][j],
                     count("WHERE kind = 'solution' AND "
                           + has("potentials", choicesOf(Field::Potentials), i) + " AND "
                           + has("outcomes", choicesOf(Field::Outcomes), j)));
        }
    }
    for (std::size_t i = 0; i <= Emergence::authorityCount; ++i) {
        QCOMPARE(m_all.authorities[i],
                 count("WHERE kind = 'solution' AND "
                       + has("authorities", choicesOf(Field::Authorities), i)));
    }
    for (const NamedFigures &background : m_all.backgrounds) {
        QCOMPARE(background.figures.entries,
                 count(background.id.isNull() ? "WHERE background IS NULL"
                                              : "WHERE background = '" + background.code + "'"));
    }
    for (const DayFigures &day : m_all.days) {
        const std::string date = day.date.toString(Qt::ISODate).toStdString();
        QCOMPARE(day.figures.entries,
                 count(date.empty() ? "WHERE date IS NULL" : "WHERE date = '" + date + "'"));
    }
    QCOMPARE(m_all.priorities.size(), Emergence::mostPriorities);
    QCOMPARE(m_all.priorities.front().support, sql("max(support)", "WHERE kind = 'solution'"));
    const qint64 least = m_all.priorities.back().support;
    QVERIFY(count("WHERE kind = 'solution' AND support > " + std::to_string(least))
            < qint64(Emergence::mostPriorities));
    QCOMPARE(m_all.groups, m_file->state().countVisible(Kind::Group));
}

void tst_emergence::peopleAndTablesEqualTheCoverage()
{
    const auto coverage = coverageOf(*m_file);
    QVERIFY(coverage);
    Figures all;
    std::map<EntityId, Figures> byRegion;
    std::map<EntityId, qint64> byBackground;
    for (const SessionCoverage &session : coverage->sessions) {
        for (Figures *figures : {&all, &byRegion[session.session.reference(Field::Region)]}) {
            figures->expectedTables += session.expectedTables;
            figures->receivedTables += session.receivedTables;
            for (const auto &[background, heads] : session.headcount)
                figures->people += heads;
        }
        for (const auto &[background, heads] : session.headcount)
            byBackground[background] += heads;
    }
    QVERIFY(all.people > 0);
    QVERIFY(all.receivedTables < all.expectedTables);
    QCOMPARE(m_all.all.people, all.people);
    QCOMPARE(m_all.all.expectedTables, all.expectedTables);
    QCOMPARE(m_all.all.receivedTables, all.receivedTables);
    for (const NamedFigures &region : m_all.regions) {
        QCOMPARE(region.figures.people, byRegion[region.id].people);
        QCOMPARE(region.figures.expectedTables, byRegion[region.id].expectedTables);
        QCOMPARE(region.figures.receivedTables, byRegion[region.id].receivedTables);
    }
    for (const NamedFigures &background : m_all.backgrounds)
        QCOMPARE(background.figures.people, byBackground[background.id]);
}

void tst_emergence::everyMarkFindsWhatItCounts()
{
    int marks = 0;
    const auto check = [&](Figure figure, Measure measure) {
        const FigureTable table = figureTable(figure, m_all, measure);
        for (const FigureRow &row : table.rows) {
            QCOMPARE(qsizetype(row.cells.size()), table.columns.size());
            for (const FigureCell &cell : row.cells) {
                if (cell.query.isEmpty())
                    continue;
                const qint64 behind = found(cell.query);
                // A share and a sum are not how many entries there are.
                const bool isCount =
                    figure == Figure::Map
                        ? measure == Measure::Entries || measure == Measure::Solutions
                        : !(figure == Figure::Backgrounds && cell.words.contains('%'));
                if (isCount)
                    QVERIFY2(behind == cell.value, qPrintable(QString("%1: %2, not %3 (%4)")
                                                                  .arg(cell.query, cell.words)
                                                                  .arg(behind)
                                                                  .arg(row.name)));
                else
                    QVERIFY2(behind > 0, qPrintable(cell.query));
                ++marks;
            }
        }
    };
    for (const Figure figure : allFigures()) {
        if (figure != Figure::Map)
            check(figure, Measure::Entries);
    }
    for (const Measure measure : allMeasures())
        check(Figure::Map, measure);
    QVERIFY(marks > 60);
}

void tst_emergence::filtersLetThroughWhatTheSearchFinds_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"region:01",
                              "-region:01",
                              "region:none",
                              "theme:environ",
                              "theme:none",
                              "-theme:none",
                              "kind:solution",
                              "-kind:solution",
                              "kind:challenge theme:alim",
                              "potential:transfer",
                              "potential:none",
                              "-potential:transfer",
                              "outcome:public authority:quebec",
                              "authority:none",
                              "verification:verified",
                              "-verification:verified",
                              "support>=5",
                              "support<3",
                              "priority:1",
                              "priority<=2",
                              "priority:none",
                              "-priority:none",
                              "background:citizen",
                              "background:none",
                              "-background:citizen",
                              "date:2026",
                              "date:none",
                              "-date:none",
                              "logement",
                              "transport kind:solution",
                              "logement -transport",
                              "workshop:rim",
                              "region:nowhere",
                              "theme:xyz logement"})
        QTest::newRow(query) << query;
}

void tst_emergence::filtersLetThroughWhatTheSearchFinds()
{
    QFETCH(QString, query);
    const auto emergence = emergenceOf(*m_file, query);
    QVERIFY(emergence);
    QCOMPARE(emergence->all.entries, found(query + " support>=0")); // entries alone
    qint64 byKind = 0;
    for (const qint64 each : emergence->byKind)
        byKind += each;
    QCOMPARE(byKind, emergence->all.entries);
    for (const auto *list : {&emergence->regions, &emergence->backgrounds}) {
        qint64 sum = 0;
        for (const NamedFigures &each : *list)
            sum += each.figures.entries;
        QCOMPARE(sum, emergence->all.entries);
    }
}

void tst_emergence::aNameIsNotTakenForTheBeginningOfAnother()
{
    const auto one = m_environment.newId<EntityId>();
    const auto other = m_environment.newId<EntityId>();
    const auto entry = m_environment.newId<EntityId>();
    QVERIFY(m_file->apply(std::vector<Edit>{
        addition(Kind::Theme, one).set(Field::Name, Value("mer")),
        addition(Kind::Theme, other).set(Field::Name, Value("mer et pêche")),
        addition(Kind::Note, entry).set(Field::Text, Value("x")).include(Field::Themes, other)}));
    QCOMPARE(found("theme:mer"), 0);
    QCOMPARE(found("theme:\"mer et pêche\""), 1);
    QCOMPARE(found("theme:\"mer e\""), 1);
}

void tst_emergence::whatChangedIsCountedAnew()
{
    EmergenceFacts facts;
    bool isComplete = false;
    while (!isComplete)
        isComplete = *facts.readSome(*m_file);
    const auto solutions = m_file->entities(Kind::Solution);
    QVERIFY(solutions);
    const auto sessions = m_file->entities(Kind::Session);
    QVERIFY(sessions);
    const std::vector<Edit> edits{
        removal(solutions->front()), update(solutions->back()).set(Field::Support, Value(4711)),
        addition(Kind::Quote, m_environment.newId<EntityId>())
            .set(Field::Table, solutions->front().reference(Field::Table))
            .set(Field::Text, Value("neuf")),
        update(sessions->front()).set(Field::Date, Value("2026-12-31")),
        addition(Kind::Theme, m_environment.newId<EntityId>()).set(Field::Name, Value("un autre"))};
    const auto applied = m_file->apply(edits);
    QVERIFY(applied);
    const auto before = facts.figures(*m_file, {});
    QVERIFY(facts.take(*m_file, applied->changes));
    QVERIFY(*facts.readSome(*m_file));
    const auto after = facts.figures(*m_file, {});
    const auto fresh = emergenceOf(*m_file);
    QVERIFY(before && after && fresh);
    QVERIFY(*before != *after);
    QVERIFY(*after == *fresh);
    QCOMPARE(after->priorities.front().support, 4711);

    QVERIFY(facts.take(*m_file, {{}, true}));
    QVERIFY(!*facts.readSome(*m_file));
}

void tst_emergence::aBackgroundThatSaysLittleIsUnderHeard()
{
    Emergence emergence;
    for (const auto &[people, entries] : {std::pair{50, 50}, std::pair{50, 39}}) {
        NamedFigures &background = emergence.backgrounds.emplace_back();
        background.id = m_environment.newId<EntityId>();
        background.figures.people = people;
        background.figures.entries = entries;
    }
    QVERIFY(!isUnderHeard(emergence.backgrounds[0], emergence));
    QVERIFY(!isUnderHeard(emergence.backgrounds[1], emergence)); // 44 % of the entries
    emergence.backgrounds[1].figures.entries = 33; // 39.8 %
    QVERIFY(isUnderHeard(emergence.backgrounds[1], emergence));
    emergence.backgrounds[0].figures.entries = 0;
    emergence.backgrounds[1].figures.entries = 0;
    QVERIFY(!isUnderHeard(emergence.backgrounds[1], emergence));
}

void tst_emergence::aTableIsToldAsTextAndCsv()
{
    Emergence emergence;
    NamedFigures &region = emergence.regions.emplace_back();
    region.id = m_environment.newId<EntityId>();
    region.name = "=Estrie, sud";
    region.figures.entries = 1200;
    const FigureTable table = figureTable(Figure::Map, emergence);
    QCOMPARE(figureCsv(table), "\xef\xbb\xbfRegion,Entries\r\n\"'=Estrie, sud\",1200\r\n");
    QVERIFY(figureInWords(table).contains("Estrie"));
    QVERIFY(figureInWords(figureTable(Figure::Authorities, {})).contains("Nothing yet."));
}

QTEST_GUILESS_MAIN(tst_emergence)
#include "tst_emergence.moc"
