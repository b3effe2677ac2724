// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"
#include "ui/course/recapcard.h"
#include "ui/course/roundclock.h"

#include <QAction>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

#include <atomic>

using namespace tournee;

namespace {

constexpr qint64 minute = 60'000;

/// A clock that stands still until it is told to go on; thread-safe.
class StandingEnvironment final : public Environment
{
public:
    Moment now() override { return {m_now, -240}; }
    void random(void *target, std::size_t size) override { m_system.random(target, size); }
    void pass(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now = 1'790'000'000'000;
    SystemEnvironment m_system;
};

} // namespace

class TestRoundClock final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_table = m_environment.newId<EntityId>();
        m_rounds.clear();
        for (const int minutes : {10, 20, 30}) {
            Entity round;
            round.kind = Kind::Round;
            round.id = m_environment.newId<EntityId>();
            round.registers.push_back(
                {{Field::Minutes, {}},
                 {{.op = {}, .lamport = 1, .value = Value(minutes), .seen = {}}}});
            m_rounds.push_back(round);
        }
        m_workbook =
            std::make_unique<Workbook>(m_folder->filePath("a.tournee"), m_environment, Author{});
        QVERIFY(m_workbook->create().result());
        m_clock = newClock();
    }
    void cleanup()
    {
        m_clock.reset();
        m_workbook.reset();
    }

    void aRoundCountsDownAndSaysOnceThatItIsOver()
    {
        const QSignalSpy ended(m_clock.get(), &RoundClock::ended);
        QCOMPARE(m_clock->figures(), QString());
        m_clock->start(idOf(0));
        QCOMPARE(m_clock->figures(), "10:00");
        m_environment.pass(minute + 500);
        QCOMPARE(m_clock->figures(), "9:00");
        QCOMPARE(qRound(m_clock->share() * 100), 10);
        m_environment.pass(10 * minute);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(m_clock->figures(), "+1:00");
        QTest::qWait(0);
        QCOMPARE(ended.count(), 1);
    }

    void aMinuteMoreCountsFromNowWhenTheRoundIsOver()
    {
        m_clock->start(idOf(0));
        m_clock->extend();
        QCOMPARE(m_clock->figures(), "11:00");
        m_environment.pass(14 * minute);
        m_clock->extend();
        QCOMPARE(m_clock->figures(), "1:00");
    }

    void theRoundGoesOnAfterARestart()
    {
        m_clock->start(idOf(1));
        m_clock->extend();
        QTRY_COMPARE(m_workbook->savedState(), Workbook::SavedState::Saved);
        m_environment.pass(5 * minute);
        m_clock = newClock();
        const QSignalSpy restored(m_clock.get(), &RoundClock::restored);
        QTRY_COMPARE(restored.count(), 1);
        QVERIFY(m_clock->round() == idOf(1));
        QCOMPARE(m_clock->figures(), "16:00");
    }

    void whatWasOverForHoursDoesNotRunTheNextDay()
    {
        m_clock->start(idOf(1));
        m_environment.pass(24 * 60 * minute);
        QVERIFY(m_clock->round().isNull());
        QCOMPARE(m_clock->figures(), QString());
    }

    void whoIsLateCatchesUpInTheRoundsToCome()
    {
        m_clock->start(idOf(0));
        m_environment.pass(20 * minute); // ten too many
        QCOMPARE(m_clock->minutesLate(), 10);
        m_clock->start(idOf(1));
        QCOMPARE(m_clock->minutesLate(), 10);
        QVERIFY(m_clock->canCatchUp());
        m_clock->catchUp();
        QCOMPARE(m_clock->minutesOf(idOf(1)), 20); // it has begun: what was promised stays
        QCOMPARE(m_clock->minutesOf(idOf(2)), 20);
        QCOMPARE(m_clock->minutesLate(), 0);
        QVERIFY(!m_clock->canCatchUp());
    }

    void roundsAreShortenedAlikeAndNeverBelowHalf_data()
    {
        QTest::addColumn<std::vector<int>>("minutes");
        QTest::addColumn<int>("available");
        QTest::addColumn<std::vector<int>>("expected");
        QTest::newRow("there is room") << std::vector{10, 20} << 40 << std::vector{10, 20};
        QTest::newRow("a third less") << std::vector{30, 15, 15} << 40 << std::vector{20, 10, 10};
        QTest::newRow("the sum is right") << std::vector{7, 7, 7} << 20 << std::vector{7, 6, 7};
        QTest::newRow("no time at all") << std::vector{30, 1} << -5 << std::vector{15, 1};
    }
    void roundsAreShortenedAlikeAndNeverBelowHalf()
    {
        QFETCH(const std::vector<int>, minutes);
        QFETCH(const int, available);
        QFETCH(const std::vector<int>, expected);
        QVERIFY(fitted(minutes, available) == expected);
    }

    void theNextRoundBeginsWithOneKeyAndRecallsTheOneBefore()
    {
        CaptureDesk desk;
        giveMinutes(desk);
        desk.sit();
        desk.enter("!The bus is gone");
        desk.enter("+A cooperative");
        desk.key(Qt::Key_Tab);
        desk.enter("!No nursery");
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        auto *const recap = desk.page->findChild<RecapCard *>("recap");
        QVERIFY(recap->isVisible());
        QVERIFY2(recap->text().startsWith("Round 1 · Challenges – Challenges: 2"),
                 qPrintable(recap->text()));
        QCOMPARE(desk.property("time").toString(), "20:00 ▾");
        QTest::mouseClick(desk.page->findChild<QWidget *>("closeRecap"), Qt::LeftButton);
        QVERIFY(!recap->isVisible());
        QVERIFY(desk.line()->hasFocus());

        // The same keys give a minute more, and the line keeps what is typed.
        desk.type("Someone goes on ");
        desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.property("time").toString(), "21:00 ▾");
        QVERIFY(desk.line()->hasFocus());

        // It is the round of what is said next, also after a power cut.
        desk.dieAndSit();
        QTRY_VERIFY(desk.property("round").toString().startsWith("Round 2"));
        QTRY_VERIFY(!desk.property("time").toString().isEmpty());
    }

private:
    [[nodiscard]] EntityId idOf(int round) const
    {
        return m_rounds[static_cast<std::size_t>(round)].id;
    }
    [[nodiscard]] std::unique_ptr<RoundClock> newClock()
    {
        auto clock = std::make_unique<RoundClock>(*m_workbook, m_environment);
        clock->open(m_table);
        clock->setRounds(m_rounds);
        return clock;
    }
    static void giveMinutes(CaptureDesk &desk)
    {
        auto file = WorkbookFile::open(desk.path("notes.tournee"), desk.environment);
        for (const EntityId &round : desk.rounds) {
            const auto found = (*file)->find(round);
            QVERIFY((*file)->apply(update(**found).set(Field::Minutes, Value(20))));
        }
    }

    StandingEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<RoundClock> m_clock;
    EntityId m_table;
    std::vector<Entity> m_rounds;
};

QTEST_MAIN(TestRoundClock)

#include "tst_roundclock.moc"
