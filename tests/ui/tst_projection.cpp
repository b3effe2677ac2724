// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/coursedesk.h"
#include "ui/capture/entrykinds.h"
#include "ui/course/roundclock.h"
#include "ui/projection/projectionview.h"

#include <QImage>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>

using namespace tournee;

class TestProjection final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
    }

    void theRoomSeesTheQuestionAndWhatIsSaid()
    {
        CourseDesk desk;
        desk.enter(CourseStep::Close);
        Projector &projector = desk.page->projector();
        projector.setQuestion("What emerges?");
        projector.project(Projection::Question, desk.page.get());
        QVERIFY(projector.view()->isVisible());
        QCOMPARE(shown(projector), "What emerges?");
        projector.project(Projection::Everything, desk.page.get());
        QCOMPARE(shown(projector), "What emerges?|The bus is gone|A cooperative|No nursery");
        projector.project(Projection::Challenges, desk.page.get());
        QCOMPARE(shown(projector), "What emerges?|The bus is gone|No nursery");
        // What is noted meanwhile comes by itself.
        desk.page->table().apply("x", {desk.said(Kind::Challenge, desk.newId(), "No doctor")});
        QCOMPARE(shown(projector), "What emerges?|The bus is gone|No nursery|No doctor");
        // Some of it, chosen by hand.
        projector.project(Projection::Starred, desk.page.get());
        QCOMPARE(shown(projector), "What emerges?");
        const Entity solution = *desk.page->table().entry(desk.solution);
        desk.page->table().apply("x", {updateOf(solution).set(Field::Starred, Value(true))});
        QCOMPARE(shown(projector), "What emerges?|A cooperative");
        projector.project(Projection::None, desk.page.get());
        QVERIFY(!projector.view());
    }

    void theRoomFollowsTheReadingBackAndTheRanking()
    {
        CourseDesk desk;
        desk.enter(CourseStep::ReadBack);
        Projector &projector = desk.page->projector();
        projector.setQuestion("What emerges?");
        projector.project(Projection::Everything, desk.page.get());
        QTRY_COMPARE(shown(projector), "The bus is gone");
        desk.key(Qt::Key_V);
        QCOMPARE(shown(projector), "A cooperative");
        desk.page->enter(desk.table, CourseStep::Priorities);
        QTest::keyClick(desk.page->focusWidget(), Qt::Key_Right);
        QCOMPARE(shown(projector), "What emerges?|1 A cooperative");
        desk.page->hide();
        QVERIFY(shown(projector).endsWith("No nursery"));
    }

    void theTimeIsShownWhileARoundRuns()
    {
        CourseDesk desk;
        desk.enter(CourseStep::Close);
        RoundClock clock(*desk.workbook, desk.environment);
        clock.open(desk.table);
        clock.setRounds(desk.page->table().rounds());
        Projector &projector = desk.page->projector();
        projector.setClock(&clock);
        projector.project(Projection::Question, desk.page.get());
        QCOMPARE(projector.view()->figures(), QString());
        clock.start(desk.rounds[0]);
        QCOMPARE(projector.view()->figures(), "10:00");
        clock.stop();
        QCOMPARE(projector.view()->figures(), QString());
    }

    void lettersAreNeverBelowThoseOfTheTokens_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("letters");
        QTest::newRow("small") << QSize(1024, 600) << 44;
        QTest::newRow("projector") << QSize(1920, 1080) << 63;
    }
    void lettersAreNeverBelowThoseOfTheTokens()
    {
        QFETCH(const QSize, screen);
        QFETCH(const int, letters);
        ProjectionView view;
        view.resize(screen);
        QCOMPARE(view.letterSize(), letters);
    }

    void theNewestLineIsAlwaysThere()
    {
        ProjectionView view;
        view.resize(1024, 600);
        std::vector<ProjectionView::Line> lines(
            30,
            {Kind::Challenge, {}, QString("A long sentence that takes its place. ").repeated(3)});
        view.setQuestion("What emerges?");
        view.setLines(lines);
        const QImage full = view.grab().toImage();
        lines.push_back({Kind::Solution, {}, "New"});
        view.setLines(lines);
        QVERIFY(view.grab().toImage() != full);
        // And on top where it is a ranking.
        view.setLines(lines, true);
        const QImage top = view.grab().toImage();
        lines.back().text = "Other";
        view.setLines(lines, true);
        QVERIFY(view.grab().toImage() == top);
    }

    void escEndsItAndSaysSo()
    {
        CourseDesk desk;
        desk.enter(CourseStep::Close);
        Projector &projector = desk.page->projector();
        const QSignalSpy stopped(&projector, &Projector::stopped);
        projector.project(Projection::Question, desk.page.get());
        QTest::keyClick(projector.view(), Qt::Key_Escape);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(!projector.view());
        QVERIFY(projector.projection() == Projection::None);
    }

    void theRoomGetsTheScreenWhereTheNotesAreNot()
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 2);
        QCOMPARE(screenForTheRoom(screens, screens[0]), screens[1]);
        QCOMPARE(screenForTheRoom(screens, screens[1]), screens[0]);
        QCOMPARE(screenForTheRoom({screens[0]}, screens[0]), screens[0]);
        CourseDesk desk;
        desk.enter(CourseStep::Close);
        desk.page->projector().project(Projection::Question, desk.page.get());
        QVERIFY(desk.page->projector().view()->screen() != desk.page->screen());
        QVERIFY(desk.page->isActiveWindow()); // the keyboard stays with the notes
    }

    void whatIsUnpluggedNeverCoversTheNotesAndComesBack()
    {
        CourseDesk desk;
        desk.enter(CourseStep::Close);
        QList<QScreen *> screens = QGuiApplication::screens();
        Projector projector(desk.page->table(), [&screens] { return screens; });
        projector.project(Projection::Question, desk.page.get());
        QVERIFY(projector.view()->isVisible());
        QScreen *const hall = projector.view()->screen();
        screens.removeOne(hall);
        emit qApp->screenRemoved(hall);
        QTRY_VERIFY(!projector.view()->isVisible());
        screens.append(hall);
        emit qApp->screenAdded(hall);
        QTRY_VERIFY(projector.view()->isVisible());
        QCOMPARE(projector.view()->screen(), hall);

        // With one screen from the beginning it is what was asked for.
        screens.removeOne(hall);
        projector.project(Projection::Everything, desk.page.get());
        QVERIFY(projector.view()->isVisible());
        QCOMPARE(projector.view()->screen(), desk.page->screen());
    }

private:
    static QString shown(const Projector &projector)
    {
        QStringList parts{projector.view()->question()};
        for (const ProjectionView::Line &line : projector.view()->lines())
            parts << (line.lead.isEmpty() ? line.text : line.lead + ' ' + line.text);
        return parts.join('|');
    }
};

/// Two screens side by side, as the offscreen platform takes them from a file.
int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath("screens.json"));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1024, "height": 600, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1},
        {"name": "hall", "x": 1024, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication app(argc, argv);
    applyAppearance({});
    TestProjection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projection.moc"
