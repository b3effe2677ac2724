// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/coursedesk.h"
#include "ui/course/countrow.h"
#include "ui/course/readiness.h"
#include "ui/course/roundclock.h"
#include "ui/readback/readbackcard.h"
#include "ui/readback/readbackpage.h"
#include "ui/rounds/roundline.h"

#include <QCheckBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tournee;

class TestCourse final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CourseDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void peopleAreCountedByKeyDigitAndMouse()
    {
        m_desk->enter(CourseStep::People);
        const auto rows = m_desk->child<QWidget>("peoplePage")->findChildren<CountRow *>();
        QVERIFY(rows.size() >= 3);
        QTRY_VERIFY(rows[0]->edit().hasFocus()); // ready to count
        m_desk->key(Qt::Key_Plus);
        m_desk->key(Qt::Key_Plus);
        m_desk->key(Qt::Key_Plus);
        m_desk->key(Qt::Key_Minus);
        QCOMPARE(m_desk->label("peopleTotal"), "2 people");
        m_desk->key(Qt::Key_Return);
        QVERIFY(rows[1]->edit().hasFocus());
        QTest::keyClicks(&rows[1]->edit(), "12");
        m_desk->key(Qt::Key_Return);
        QCOMPARE(m_desk->label("peopleTotal"), "14 people");
        QTest::mouseClick(rows[2]->findChild<QPushButton *>("more"), Qt::LeftButton);
        QCOMPARE(m_desk->label("peopleTotal"), "15 people");

        const auto counts = m_desk->onDisk(m_desk->table).entries(Field::Headcount);
        std::vector<qint64> figures;
        for (const auto &[background, count] : counts)
            figures.push_back(count.number());
        std::ranges::sort(figures);
        QVERIFY((figures == std::vector<qint64>{1, 2, 12}));
        QCOMPARE(m_desk->undoStack->undoText(), "head-count");
        m_desk->undoStack->undo();
        QTRY_COMPARE(m_desk->label("peopleTotal"), "14 people");
    }

    void theRoundsAreAListThatTellsWhenEachIs()
    {
        // As in the window: the clock is there first, the table is read later.
        m_desk->open();
        RoundClock clock(*m_desk->workbook, m_desk->environment);
        m_desk->page = std::make_unique<CoursePage>(m_desk->ground());
        m_desk->page->setClock(clock);
        m_desk->page->show();
        m_desk->page->activateWindow();
        m_desk->page->enter(m_desk->table, CourseStep::Rounds);
        QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
        clock.open(m_desk->table);
        QTRY_VERIFY(m_desk->page->table().isOpen());
        clock.setRounds(m_desk->page->table().rounds());
        const auto lines = [this] { return m_desk->page->findChildren<RoundLine *>(); };
        QTRY_COMPARE(lines().size(), 3);
        QCOMPARE(lines()[0]->findChild<QLabel *>("roundName")->text(), "Round 1 · Welcome");
        QVERIFY(lines()[1]->findChild<QLabel *>("roundWhen")->text().contains("3 entries"));
        auto *const next = m_desk->child<QPushButton>("beginNextRound");
        QCOMPARE(next->text(), "Begin the first round");
        QTRY_VERIFY(next->hasFocus());

        const QSignalSpy started(m_desk->page.get(), &CoursePage::roundStarted);
        connect(m_desk->page.get(), &CoursePage::roundStarted, &clock, &RoundClock::start);
        m_desk->key(Qt::Key_Return);
        QCOMPARE(started.count(), 1);
        QVERIFY(started[0][0].value<EntityId>() == m_desk->rounds[0]);
        const QString when = lines()[0]->findChild<QLabel *>("roundWhen")->text();
        QVERIFY2(QRegularExpression("^\\d\\d:\\d\\d to \\d\\d:\\d\\d · (10:00|9:5\\d) left$")
                     .match(when)
                     .hasMatch(),
                 qPrintable(when));
        QCOMPARE(next->text(), "Next round");
        const auto end = [&clock, this] { return clock.spanOf(m_desk->rounds[2])->to; };
        const qint64 planned = clock.spanOf(m_desk->rounds[0])->from + qint64{45} * 60'000;
        QCOMPARE(end(), planned);

        // The last one gets a minute more here, which is a minute late, and is caught up.
        lines()[2]->findChild<CountRow *>()->setFocus();
        m_desk->key(Qt::Key_Plus);
        QCOMPARE(clock.minutesOf(m_desk->rounds[2]), 16);
        QCOMPARE(end(), planned + 60'000);
        QVERIFY(m_desk->label("roundsEnd").contains("That is 1 minute"));
        m_desk->click("catchUpNow");
        QCOMPARE(end(), planned);
        QVERIFY(!m_desk->child<QPushButton>("catchUpNow")->isVisible());

        QTest::keyClick(m_desk->page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_VERIFY(clock.round() == m_desk->rounds[1]);
        QVERIFY(!lines()[0]->findChild<CountRow *>()->isEnabled()); // it is over
        m_desk->child<QCheckBox>("soundAtEnd")->click();
        QVERIFY(clock.isLoud());
        m_desk->click("stopThisRound");
        QVERIFY(clock.round().isNull());
        m_desk->page.reset(); // it knows the clock
    }

    void minutesChosenBeforeTheCourseAreKept()
    {
        m_desk->enter(CourseStep::Rounds);
        RoundClock clock(*m_desk->workbook, m_desk->environment);
        clock.open(m_desk->table);
        clock.setRounds(m_desk->page->table().rounds());
        clock.setMinutes(m_desk->rounds[1], 33);
        clock.start(m_desk->rounds[0]);
        QCOMPARE(clock.minutesOf(m_desk->rounds[1]), 33);
        m_desk->page.reset();
    }

    void theConsentIsReadOutOrNot()
    {
        m_desk->enter(CourseStep::People);
        auto *const isRead = m_desk->child<QCheckBox>("consentRead");
        isRead->setFocus();
        m_desk->key(Qt::Key_Space);
        QVERIFY(isRead->isChecked());
        QVERIFY(m_desk->onDisk(m_desk->table).truth(Field::ConsentRead));
        m_desk->undoStack->undo();
        QTRY_VERIFY(!isRead->isChecked());
        QVERIFY(!m_desk->onDisk(m_desk->table).truth(Field::ConsentRead));
    }

    void eachEntryIsVerifiedByOneKey()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        QCOMPARE(m_desk->label("readProgress"), "1 of 3");
        m_desk->key(Qt::Key_V);
        QCOMPARE(read(), "A cooperative");
        m_desk->key(Qt::Key_Return);
        QCOMPARE(read(), "No nursery");
        m_desk->key(Qt::Key_Left);
        QCOMPARE(read(), "A cooperative");
        m_desk->key(Qt::Key_Right);
        m_desk->key(Qt::Key_Space);
        QCOMPARE(m_desk->label("readEnd"), "Everything has been read back.");
        for (const EntityId &id : {m_desk->challenge, m_desk->solution, m_desk->lonely})
            QCOMPARE(m_desk->onDisk(id).text(Field::Verification), "verified");
        const QSignalSpy left(m_desk->page.get(), &CoursePage::leaveRequested);
        m_desk->key(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
    }

    void amendingKeepsTheWordsAndSaysSoAsOneStep()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        m_desk->key(Qt::Key_A);
        QCOMPARE(field()->toPlainText(), "The bus is gone");
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), " for good");
        m_desk->key(Qt::Key_Return);
        QCOMPARE(read(), "A cooperative");
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Text), "The bus is gone for good");
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Verification), "amended");
        QCOMPARE(m_desk->undoStack->count(), 1);
        m_desk->undoStack->undo();
        QTRY_COMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Text), "The bus is gone");
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Verification), "");
    }

    void aDisagreementIsKeptBesideTheEntry()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        m_desk->key(Qt::Key_C);
        QTest::keyClicks(field(), "It comes back in June");
        m_desk->key(Qt::Key_Return);
        m_desk->key(Qt::Key_Left);
        QTRY_COMPARE(read(), "The bus is gone");
        QCOMPARE(m_desk->child<ReadBackCard>("readCard")->contents().remarks,
                 QStringList{"It comes back in June"});
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Verification), "contested");
        m_desk->undoStack->undo();
        QTRY_VERIFY(m_desk->child<ReadBackCard>("readCard")->contents().remarks.isEmpty());
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Verification), "");
    }

    void escLeavesTheFieldThenThePage()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        const QSignalSpy left(m_desk->page.get(), &CoursePage::leaveRequested);
        m_desk->key(Qt::Key_A);
        QTest::keyClicks(field(), "xyz");
        m_desk->key(Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        QCOMPARE(read(), "The bus is gone");
        QVERIFY(!field()->isVisible());
        m_desk->key(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(m_desk->undoStack->count(), 0);
    }

    void whatIsBeingAmendedIsKeptOnLeaving()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        m_desk->key(Qt::Key_A);
        QTest::keyClicks(field(), "!");
        m_desk->page->enter(m_desk->table, CourseStep::Close);
        QCOMPARE(m_desk->onDisk(m_desk->challenge).text(Field::Text), "The bus is gone!");
    }

    void aDisagreementSurvivesAPowerCut()
    {
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(read(), "The bus is gone");
        m_desk->key(Qt::Key_Right);
        m_desk->key(Qt::Key_C);
        QTest::keyClicks(field(), "Who pays");
        const auto drafts = [this] {
            const auto read =
                m_desk->workbook->read([](WorkbookFile &file) { return file.drafts(); });
            return read.result()->size();
        };
        QTRY_COMPARE(drafts(), 1U);
        QVERIFY(QFile::copy(m_desk->path("notes.tournee"), m_desk->path("after.tournee")));
        m_desk->leave();
        QVERIFY(QFile::remove(m_desk->path("notes.tournee")));
        QVERIFY(QFile::rename(m_desk->path("after.tournee"), m_desk->path("notes.tournee")));
        m_desk->enter(CourseStep::ReadBack);
        QTRY_COMPARE(field()->toPlainText(), "Who pays");
        QCOMPARE(read(), "A cooperative");
        m_desk->key(Qt::Key_Return);
        QTRY_COMPARE(drafts(), 0U);
        QCOMPARE(m_desk->onDisk(m_desk->solution).text(Field::Verification), "contested");
    }

    void theComputerIsLookedAtBeforeStarting()
    {
        m_desk->enter(CourseStep::Readiness);
        QTRY_VERIFY(m_desk->label("ready-0").contains("free on the disk"));
        QVERIFY(m_desk->label("ready-1").startsWith("The clock says "));
        QTRY_VERIFY(m_desk->label("ready-2").startsWith("A test note was written"));
        // It leaves nothing behind, neither in the notes nor beside them.
        const auto drafts = [this] {
            const auto read =
                m_desk->workbook->read([](WorkbookFile &file) { return file.drafts(); });
            return read.result()->size();
        };
        QTRY_COMPARE(drafts(), 0U);
        QCOMPARE(m_desk->page->table().entries().size(), 3U);
        QVERIFY(m_desk->child<QPushButton>("readyStart")->hasFocus());
    }

    void theBatteryIsReadAsTheSystemTellsIt_data()
    {
        QTest::addColumn<QStringList>("supplies"); // type, scope, capacity, status
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringList{} << "none";
        QTest::newRow("on the mains") << QStringList{"Mains,,,"} << "none";
        QTest::newRow("going down") << QStringList{"Battery,,42,Discharging"} << "42";
        QTest::newRow("charging") << QStringList{"Mains,,,", "Battery,,42,Charging"} << "42+";
        QTest::newRow("a mouse") << QStringList{"Battery,Device,9,Discharging"} << "none";
        QTest::newRow("two") << QStringList{"Battery,,5,Discharging", "Battery,,80,Discharging"}
                             << "80";
        QTest::newRow("damaged") << QStringList{"Battery,,soon,Discharging"} << "none";
    }
    void theBatteryIsReadAsTheSystemTellsIt()
    {
        QFETCH(const QStringList, supplies);
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        for (qsizetype i = 0; i < supplies.size(); ++i) {
            const QString supply = folder.filePath(QString("BAT%1").arg(i));
            QVERIFY(QDir().mkdir(supply));
            const QStringList values = supplies[i].split(',');
            const QStringList names{"type", "scope", "capacity", "status"};
            for (qsizetype name = 0; name < names.size(); ++name) {
                if (values[name].isEmpty())
                    continue;
                QFile file(supply + '/' + names[name]);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(values[name].toUtf8() + '\n');
            }
        }
        const auto battery = batteryIn(folder.path());
        QCOMPARE(battery ? QString::number(battery->percent) + (battery->isCharging ? "+" : "")
                         : QString("none"),
                 expected);
    }

private:
    [[nodiscard]] QString read() const
    {
        const auto *const card = m_desk->child<ReadBackCard>("readCard");
        return card->isVisible() ? card->contents().text : QString();
    }
    [[nodiscard]] QPlainTextEdit *field() const
    {
        return m_desk->child<QPlainTextEdit>("readField");
    }

    std::unique_ptr<CourseDesk> m_desk;
};

QTEST_MAIN(TestCourse)

#include "tst_course.moc"
