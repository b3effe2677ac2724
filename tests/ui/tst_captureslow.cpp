// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/capturedesk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace tournee;

namespace {

constexpr int fsyncMilliseconds = 500;

/// Measures from an event to the painting that follows it, by the clock of the event loop.
class Stopwatch final : public QObject
{
public:
    explicit Stopwatch(QWidget *painted) { painted->installEventFilter(this); }

    template <typename Deed>
    void measure(Deed deed)
    {
        QCoreApplication::processEvents(); // nothing is left to paint of what was before
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        deed();
        while (!m_isPainted && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QVERIFY(m_isPainted);
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(m_milliseconds);
        return m_milliseconds[std::size_t(share * double(m_milliseconds.size() - 1))];
    }
    void print(const char *what)
    {
        std::printf("%s: median %.2f ms, p99 %.2f ms, longest %.2f ms of %zu\n", what, at(0.5),
                    at(0.99), at(1), m_milliseconds.size());
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Only what was painted by the widget itself counts, which comes after this filter.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_isPainted = false;
    std::vector<double> m_milliseconds;
};

} // namespace

/// On a disk whose every fsync takes half a second; tests/journey/slowfsync.cpp is preloaded.
class TestCaptureSlow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariable("LD_PRELOAD").contains("slowfsync"), "run it through ctest");
        applyAppearance({});
    }
    void init() { qunsetenv("TOURNEE_FSYNC_MS"); }
    void cleanup() { qunsetenv("TOURNEE_FSYNC_MS"); }

    void theDiskIsAsSlowAsItSays();
    void typingAndEnterAreOnTheScreenWithinAFrame();
};

void TestCaptureSlow::theDiskIsAsSlowAsItSays()
{
    CaptureDesk desk;
    desk.sit();
    qputenv("TOURNEE_FSYNC_MS", QByteArray::number(fsyncMilliseconds));
    QElapsedTimer timer;
    timer.start();
    desk.enter("one");
    QCOMPARE(desk.label("savedMark"), "Saving…");
    QTRY_VERIFY_WITH_TIMEOUT(desk.label("savedMark").startsWith("Saved "), 10'000);
    QVERIFY(timer.elapsed() >= fsyncMilliseconds);
    QCOMPARE(desk.onDisk(), "challenge: one");
}

void TestCaptureSlow::typingAndEnterAreOnTheScreenWithinAFrame()
{
    CaptureDesk desk;
    {
        auto file = WorkbookFile::open(desk.path("notes.tournee"), desk.environment);
        std::vector<Edit> edits;
        for (int i = 0; i < 500; ++i) {
            edits.push_back(addition(Kind::Note, desk.environment.newId<EntityId>())
                                .set(Field::Table, desk.table)
                                .set(Field::Round, desk.rounds[0])
                                .set(Field::Text, Value(QString("What somebody said at the table, "
                                                                "at some length, as number %1.")
                                                            .arg(i))));
        }
        QVERIFY((*file)->apply(edits).has_value());
    }
    desk.sit();
    QTRY_VERIFY(desk.model()->rowCount() >= 500);
    QCoreApplication::processEvents();
    qputenv("TOURNEE_FSYNC_MS", QByteArray::number(fsyncMilliseconds));

    Stopwatch keys(desk.line()->viewport());
    Stopwatch entries(desk.list()->viewport());
    QString expected;
    for (int i = 0; i < 12; ++i) {
        const QString text = QString("A sentence typed while the disk is busy, %1").arg(i);
        for (const QChar letter : text)
            keys.measure([&] { desk.type(letter); });
        entries.measure([&] { desk.key(Qt::Key_Return); });
        const QModelIndex last = desk.model()->index(desk.model()->rowCount() - 1);
        QCOMPARE(last.data().toString(), text);
        expected += "challenge: " + text + "\n";
    }
    QCOMPARE(desk.workbook->savedState(), Workbook::SavedState::Saving);
    QCOMPARE(desk.label("savedMark"), "Saving…");

    keys.print("Key press to painted");
    entries.print("Enter to painted, with 500 entries");
    // Frames are counted by tournee-frames; here it is enough that nobody waited for the disk.
    QVERIFY(keys.at(1) < fsyncMilliseconds / 2.0);
    QVERIFY(entries.at(1) < fsyncMilliseconds / 2.0);

    qunsetenv("TOURNEE_FSYNC_MS");
    QTRY_VERIFY_WITH_TIMEOUT(desk.label("savedMark").startsWith("Saved "), 30'000);
    desk.leave();
    QVERIFY(desk.onDisk().startsWith(expected));
}

QTEST_MAIN(TestCaptureSlow)
#include "tst_captureslow.moc"
