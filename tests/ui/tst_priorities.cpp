// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/coursedesk.h"
#include "ui/priorities/prioritiespage.h"
#include "ui/priorities/tallyview.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace tournee;

namespace {

EntityId idOf(int number)
{
    EntityId id;
    id.bytes[15] = static_cast<unsigned char>(number);
    return id;
}

std::vector<Priority> priorities(const std::vector<int> &supports)
{
    std::vector<Priority> made;
    for (const int support : supports) {
        const int number = static_cast<int>(made.size()) + 1;
        made.push_back(
            {idOf(number), Kind::Solution, QString("S%1").arg(number), support, 0, false});
    }
    return made;
}

/// "1= S2 5, 1= S4 5, 3 S1 2"
QString dump(const std::vector<Priority> &ranking)
{
    QStringList parts;
    for (const Priority &each : ranking)
        parts << QString("%1%2 %3 %4")
                     .arg(each.rank)
                     .arg(each.isTied ? "=" : "", each.text)
                     .arg(each.support);
    return parts.join(", ");
}

} // namespace

class TestPriorities final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
    }

    void tiesShareTheirRank_data()
    {
        QTest::addColumn<std::vector<int>>("supports");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << std::vector{0, 0} << "";
        QTest::newRow("in order") << std::vector{1, 3} << "1 S2 3, 2 S1 1";
        QTest::newRow("tied first") << std::vector{2, 5, 0, 5} << "1= S2 5, 1= S4 5, 3 S1 2";
        QTest::newRow("tied later") << std::vector{2, 5, 2} << "1 S2 5, 2= S1 2, 2= S3 2";
    }
    void tiesShareTheirRank()
    {
        QFETCH(const std::vector<int>, supports);
        QFETCH(const QString, expected);
        QCOMPARE(dump(ranked(priorities(supports))), expected);
    }

    void theModelFollowsANewOrderAndKeepsWhatIsChosen()
    {
        PriorityModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPriorities(ranked(priorities({1, 2, 3})));
        const QPersistentModelIndex chosen(model.indexOf(idOf(1)));
        QCOMPARE(chosen.row(), 2);
        model.setPriorities(ranked(priorities({9, 2, 3, 4})));
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(model.index(3).data(PriorityModel::ShareRole).toDouble(), 2.0 / 9);
        model.setPriorities(ranked(priorities({0, 2})));
        QVERIFY(!chosen.isValid());
    }

    void figuresAreTypedLineByLine()
    {
        CourseDesk desk;
        const EntityId second = desk.newId();
        const EntityId third = desk.newId();
        add(desk, {desk.said(Kind::Solution, second, "A garden"),
                   desk.said(Kind::Solution, third, "A loan")});
        desk.enter(CourseStep::Priorities);
        auto *const page = desk.child<PrioritiesPage>("prioritiesPage");
        auto *const list = desk.child<TallyView>("tallies");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(list->hasFocus());
        QTest::keyClicks(list, "12");
        QCOMPARE(dump(page->ranking()), "1 A cooperative 12"); // shown while it is typed
        QCOMPARE(desk.undoStack->count(), 0);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.undoStack->count(), 1); // one step for both digits
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Down);
        QTest::keyClicks(list, "2");
        desk.key(Qt::Key_Up);
        QCOMPARE(dump(page->ranking()), "1 A cooperative 12, 2= A garden 2, 2= A loan 2");
        QCOMPARE(desk.onDisk(desk.solution).number(Field::Support), 12);
        QCOMPARE(desk.onDisk(second).number(Field::Support), 2);
        QCOMPARE(desk.onDisk(third).number(Field::Support), 2);
        desk.undoStack->undo();
        QTRY_COMPARE(dump(page->ranking()), "1 A cooperative 12, 2 A garden 2");
    }

    void aFigureThatRestsIsKept()
    {
        CourseDesk desk;
        desk.enter(CourseStep::Priorities);
        auto *const list = desk.child<TallyView>("tallies");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClicks(list, "7");
        QTRY_COMPARE(desk.undoStack->count(), 1);
        QCOMPARE(desk.onDisk(desk.solution).number(Field::Support), 7);
        QTest::keyClicks(list, "3"); // begins anew
        desk.page->enter(desk.table, CourseStep::Close);
        QCOMPARE(desk.onDisk(desk.solution).number(Field::Support), 3);
    }

private:
    static void add(CourseDesk &desk, const std::vector<Edit> &edits)
    {
        auto file = WorkbookFile::open(desk.path("notes.tournee"), desk.environment);
        QVERIFY((*file)->apply(edits));
    }
};

QTEST_MAIN(TestPriorities)

#include "tst_priorities.moc"
