// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"
#include "ui/overview/overviewmodel.h"
#include "ui/prepare/framelistmodel.h"
#include "ui/prepare/tablemodel.h"
#include "ui/reception/receptionmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tournee;

namespace {

EntityId idOf(int number)
{
    EntityId id;
    id.bytes[15] = static_cast<unsigned char>(number);
    return id;
}

Entity entity(Kind kind, int number, std::initializer_list<std::pair<Field, Value>> values)
{
    Entity made;
    made.kind = kind;
    made.id = idOf(number);
    for (const auto &[field, value] : values)
        made.registers.push_back(
            {{field, {}}, {{.op = {}, .lamport = 1, .value = value, .seen = {}}}});
    return made;
}

Entity session(int number, const char *title)
{
    return entity(Kind::Session, number, {{Field::Title, Value(title)}});
}

Entity table(int number)
{
    return entity(Kind::Table, 100 + number, {{Field::Number, Value(number)}});
}

TableOverview counted(int number, qint64 challenges, qint64 diverging)
{
    TableOverview overview{table(number), {}, true};
    overview.tally.entries[0] = challenges;
    overview.tally.diverging = diverging;
    return overview;
}

/// A line a row, the columns apart by "|".
QString dump(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        text += (parent.isValid() ? "  " : "") + cells.join('|') + '\n';
        text += dump(model, model.index(row, 0, parent));
    }
    return text;
}

} // namespace

class TestOverview final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void workshopsAddUpTheirTables()
    {
        OverviewModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOverview({{session(1, "Rimouski"), {counted(1, 3, 0), counted(2, 4, 2)}},
                           {session(2, "Gaspé"), {{table(3), {}, false}}}});
        QCOMPARE(dump(model), "Rimouski|2 of 2|7|–|–|–|–||2\n"
                              "  Table 1|received|3|–|–|–|–||–\n"
                              "  Table 2|received|4|–|–|–|–||2\n"
                              "Gaspé|0 of 1|–|–|–|–|–||–\n"
                              "  Table 3|…|||||||\n");
        QCOMPARE(model.totals().receivedTables, 2);
        QCOMPARE(model.totals().expectedTables, 3);
        QCOMPARE(model.totals().entries[0], 7);
    }

    void aTallyChangesItsTableAndItsWorkshopAlone()
    {
        OverviewModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOverview({{session(1, "Rimouski"), {{table(1), {}, false}, {table(2), {}, false}}},
                           {session(2, "Gaspé"), {{table(3), {}, false}}}});
        QSignalSpy changed(&model, &OverviewModel::dataChanged);
        QSignalSpy reset(&model, &OverviewModel::modelReset);
        TableTally tally;
        tally.entries[1] = 5;
        model.setTally(table(2).id, tally);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][0].toModelIndex().parent().row(), 0);
        QCOMPARE(changed[1][0].toModelIndex().row(), 0);
        QCOMPARE(reset.count(), 0);
        model.setTally(idOf(250), tally); // gone meanwhile
        QCOMPARE(changed.count(), 2);
    }

    void talliesSurviveANewWorkshop()
    {
        OverviewModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOverview({{session(1, "Rimouski"), {counted(1, 3, 0)}}});
        model.setOverview(
            {{session(2, "Gaspé"), {}}, {session(1, "Rimouski"), {{table(1), {}, false}}}});
        QCOMPARE(dump(model), "Gaspé|0 of 0|–|–|–|–|–||–\n"
                              "Rimouski|1 of 1|3|–|–|–|–||–\n"
                              "  Table 1|received|3|–|–|–|–||–\n");
        QCOMPARE(model.tableAt(model.index(0, 0, model.index(1, 0))), table(1).id);
        QCOMPARE(model.sessionAt(model.index(0, 0, model.index(1, 0))), idOf(1));
    }

    void countsAreThoseOfTheWorkbook()
    {
        QTemporaryDir folder;
        SeededEnvironment environment(1);
        auto file = WorkbookFile::create(folder.filePath("a.tournee"), environment);
        QVERIFY(file);
        const auto sessionId = environment.newId<EntityId>();
        const auto tableId = environment.newId<EntityId>();
        const auto goneId = environment.newId<EntityId>();
        const auto entry = [&](Kind kind, const EntityId &id) {
            return addition(kind, id).set(Field::Table, tableId).set(Field::Text, Value("words"));
        };
        const std::vector<Edit> edits{
            addition(Kind::Session, sessionId).set(Field::Title, Value("Rimouski")),
            addition(Kind::Table, tableId)
                .set(Field::Session, sessionId)
                .set(Field::Number, Value(7)),
            entry(Kind::Challenge, environment.newId<EntityId>()),
            entry(Kind::Solution, environment.newId<EntityId>()),
            entry(Kind::Solution, goneId),
            addition(Kind::Solution, goneId).set(Field::Deleted, Value(true)),
        };
        QVERIFY((*file)->apply(edits));
        const auto overview = readOverview(**file);
        QVERIFY(overview);
        QCOMPARE(overview->size(), 1U);
        QCOMPARE(overview->front().tables.size(), 1U);
        const auto tallies = readTallies(**file, {tableId});
        QVERIFY(tallies);
        QCOMPARE(tallies->front().entries, (std::array<qint64, 5>{1, 1, 0, 0, 0}));
        QVERIFY(tallies->front().last.milliseconds > 0);
    }

    void theListOfWorkshopsTellsWhatCameAndWent()
    {
        FrameListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &FrameListModel::modelReset);
        model.setFrame({}, {session(1, "Rimouski")});
        model.setFrame({}, {session(1, "Rimouski"), session(2, "Gaspé"), session(3, "Matane")});
        QCOMPARE(dump(model), "Tour without a title\nRimouski\nGaspé\nMatane\n");
        model.setFrame({}, {session(1, "Rimouski-Est"), session(3, "Matane")});
        QCOMPARE(dump(model), "Tour without a title\nRimouski-Est\nMatane\n");
        QCOMPARE(reset.count(), 0);
        model.setFrame({}, {session(3, "Matane"), session(1, "Rimouski-Est")});
        QCOMPARE(dump(model), "Tour without a title\nMatane\nRimouski-Est\n");
        QCOMPARE(model.indexOf(idOf(1)).row(), 2);
        QVERIFY(model.sessionAt(model.index(0)).isNull());
    }

    void writingIntoATableMakesAnEdit()
    {
        TableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTables({table(1), table(2)});
        QVector<Edit> edits;
        connect(&model, &TableModel::edited, this, [&](const Edit &edit) { edits << edit; });
        QVERIFY(
            model.setData(model.index(1, TableModel::FacilitatorColumn), " Zoé ", Qt::EditRole));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0].entity, table(2).id);
        QCOMPARE(edits[0].changes, (std::vector<Change>{{{Field::Facilitator, {}}, Value("Zoé")}}));
        QVERIFY(!model.setData(model.index(0, TableModel::NumberColumn), "three", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, TableModel::NumberColumn), "1", Qt::EditRole));
        QCOMPARE(edits.size(), 1); // that is its number already
    }

    void filesTellWhatTheyBring()
    {
        ReceptionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({{"/a/one.tourneez", 1}, {"/a/two.tourneez", 1}});
        model.add({{"/a/two.tourneez", 1}, {"/a/three.tourneez", 1}});
        ImportSummary summary;
        summary.status = ImportSummary::Status::Imported;
        summary.newEntities = 12;
        summary.newOfKind = {{Kind::Table, 2}, {Kind::Note, 9}, {Kind::Challenge, 1}};
        summary.notices = {"other-tour"};
        summary.otherTour = "Loin";
        summary.diverging = 1;
        model.setSummary(0, ReceptionModel::Step::Previewed, summary);
        summary.status = ImportSummary::Status::Known;
        summary.notices.clear();
        model.setSummary(1, ReceptionModel::Step::Previewed, summary);
        const QString text = dump(model);
        QVERIFY2(text.startsWith(QString::fromUtf8("one.tourneez|Would bring: 1\u00a0challenge, "
                                                   "9\u00a0notes, 2\u00a0tables, 1")),
                 qPrintable(text));
        QVERIFY2(text.contains("another tour, “Loin”"), qPrintable(text));
        QVERIFY2(text.contains("two.tourneez|Everything in it is here already\n"),
                 qPrintable(text));
        QVERIFY2(text.endsWith("three.tourneez|Waiting its turn\n"), qPrintable(text));
        QCOMPARE(model.totals().useful, 1);
        QCOMPARE(model.firstAt(ReceptionModel::Step::Waiting), 2);
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
