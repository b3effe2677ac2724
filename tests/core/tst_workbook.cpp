// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/workbook.h"
#include "tests/support/testworkbook.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace tournee;

namespace {

using SavedState = Workbook::SavedState;

/// A workbook in a folder of its own, open.
class Opened
{
public:
    Opened() { open(); }

    void open()
    {
        workbook = std::make_unique<Workbook>(path(), m_environment, Author{});
        const auto done = QFileInfo::exists(path()) ? workbook->open() : workbook->create();
        if (!done.result())
            qFatal("open");
    }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("a")); }
    [[nodiscard]] EntityId newId() { return m_environment.newId<EntityId>(); }
    [[nodiscard]] std::vector<std::string> textsIn(WorkbookFile &file) const
    {
        std::vector<std::string> texts;
        const auto notes = file.entities(Kind::Note);
        for (const Entity &each : *notes)
            texts.push_back(each.value(Field::Text).utf8());
        return texts;
    }
    /// What is on the disk after closing.
    [[nodiscard]] std::vector<std::string> textsOnDisk()
    {
        workbook.reset();
        auto file = WorkbookFile::open(path(), m_environment);
        if (!file)
            qFatal("reopen");
        m_tail = (*file)->database().number("SELECT count(*) FROM tail");
        return textsIn(**file);
    }
    [[nodiscard]] qint64 unsealed() const { return m_tail; }

private:
    TestFolder m_folder;
    SystemEnvironment m_environment;
    qint64 m_tail = 0;

public:
    std::unique_ptr<Workbook> workbook;
};

Edit noteWith(const EntityId &id, const std::string &text)
{
    return addition(Kind::Note, id).set(Field::Text, Value(text));
}

/// Keeps the storage thread busy until it is let go.
class Hold
{
public:
    explicit Hold(Workbook &workbook)
    {
        m_done = workbook.read([this](WorkbookFile &) -> Result<void> {
            m_begun.release();
            m_free.acquire();
            return {};
        });
        m_begun.acquire();
    }
    void release()
    {
        if (!std::exchange(m_isReleased, true)) {
            m_free.release();
            m_done.waitForFinished();
        }
    }
    ~Hold() { release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_free;
    QFuture<Result<void>> m_done;
    bool m_isReleased = false;
};

/// Another program that has locked the file; the workbook is told at once.
class Lock
{
public:
    /// BEGIN IMMEDIATE lets others read.
    explicit Lock(Opened &opened, const char *begin = "BEGIN EXCLUSIVE")
        : m_database(opened.path().toStdString(), SQLite::OPEN_READWRITE)
    {
        opened.workbook
            ->read([](WorkbookFile &file) -> Result<void> {
                file.database().execute("PRAGMA busy_timeout = 0");
                return {};
            })
            .waitForFinished();
        m_database.exec(begin);
    }
    void release() { m_database.exec("ROLLBACK"); }

private:
    SQLite::Database m_database;
};

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void editsAreAppliedInTheOrderAskedFor();
    void readsSeeTheEditsAskedForBefore();
    void editsOvertakeReads();
    void changesAreToldBeforeTheAnswer();
    void savedStateTellsTheTruth();
    void invalidEditIsAnsweredAndLeavesTheStateSaved();
    void refusedEditIsTriedAgain();
    void readsOvertakeDraftsThatTheDiskRefusesAndNoEdit();
    void closingFinishesEditsAndSeals();
    void closingDropsReadsThatHaveNotBegun();
    void closingWhileTheDiskRefusesDoesNotHang();
    void workbookThatDoesNotOpenAnswersAll();
    void draftsAreSavedAndFinished();
    void whatIsSavedIsInTheOneFile();
    void typingWaitsForAFileThatWentDuringARestoration();
    void fileThatCannotBeWrittenEverMoreIsNotCalledSaved();
    void erasingWaitsForABackupOnItsWay();
};

void TestWorkbook::editsAreAppliedInTheOrderAskedFor()
{
    Opened opened;
    const EntityId note = opened.newId();
    QList<QFuture<Result<Applied>>> answers;
    for (int i = 0; i < 50; ++i)
        answers.append(opened.workbook->apply({noteWith(note, std::to_string(i))}));
    for (auto &answer : answers)
        QVERIFY(answer.result());
    auto history = opened.workbook->read([note](WorkbookFile &file) -> Result<std::string> {
        std::string texts;
        for (const LoggedOp &op : file.log().opsOf(note))
            texts += op.values.fields.front().value->utf8() + ' ';
        return texts;
    });
    std::string expected;
    for (int i = 0; i < 50; ++i)
        expected += std::to_string(i) + ' ';
    QCOMPARE(*history.result(), expected);
}

void TestWorkbook::readsSeeTheEditsAskedForBefore()
{
    Opened opened;
    Hold hold(*opened.workbook);
    for (int i = 0; i < 5; ++i)
        opened.workbook->apply({noteWith(opened.newId(), std::to_string(i))});
    auto count = opened.workbook->read([](WorkbookFile &file) -> Result<std::size_t> {
        return file.entities(Kind::Note)->size();
    });
    hold.release();
    QCOMPARE(*count.result(), 5U);
}

void TestWorkbook::editsOvertakeReads()
{
    Opened opened;
    Hold hold(*opened.workbook);
    std::atomic<int> order = 0;
    auto background =
        opened.workbook->read([&order](WorkbookFile &) -> Result<int> { return ++order; },
                              Workbook::Priority::Background);
    auto read = opened.workbook->read([&order](WorkbookFile &) -> Result<int> { return ++order; });
    auto counted = opened.workbook->read([](WorkbookFile &file) -> Result<std::size_t> {
        return file.entities(Kind::Note)->size();
    });
    auto edit = opened.workbook->apply({noteWith(opened.newId(), "typed last")});
    hold.release();
    QCOMPARE(*counted.result(), 1U);
    QCOMPARE(*read.result(), 1);
    QCOMPARE(*background.result(), 2);
    QVERIFY(edit.result());
}

void TestWorkbook::changesAreToldBeforeTheAnswer()
{
    Opened opened;
    const EntityId note = opened.newId();
    QStringList events;
    connect(opened.workbook.get(), &Workbook::changed, this, [&](const ChangeSet &changes) {
        QCOMPARE(QThread::currentThread(), thread());
        QCOMPARE(changes.entities.size(), 1U);
        QVERIFY(changes.entities.front().id == note);
        events.append(QStringLiteral("changed"));
    });
    QFutureWatcher<Result<Applied>> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, [&] {
        QVERIFY(watcher.result());
        events.append(QStringLiteral("answer"));
    });
    watcher.setFuture(opened.workbook->apply({noteWith(note, "x")}));
    QTRY_COMPARE(events.join(u' '), QStringLiteral("changed answer"));
}

void TestWorkbook::savedStateTellsTheTruth()
{
    Opened opened;
    QVERIFY(opened.workbook->savedState() == SavedState::Saved);
    QCOMPARE(opened.workbook->lastSaved().milliseconds, 0);
    QSignalSpy states(opened.workbook.get(), &Workbook::savedStateChanged);
    Hold hold(*opened.workbook);
    auto first = opened.workbook->apply({noteWith(opened.newId(), "x")});
    opened.workbook->saveDraft({"capture", "{}", 1});
    QVERIFY(opened.workbook->savedState() == SavedState::Saving);
    QCOMPARE(states.count(), 1);
    hold.release();
    QVERIFY(first.result());
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Saved);
    QVERIFY(opened.workbook->lastSaved().milliseconds > 0);
}

void TestWorkbook::invalidEditIsAnsweredAndLeavesTheStateSaved()
{
    Opened opened;
    auto answer =
        opened.workbook->apply({addition(Kind::Note, opened.newId()).set(Field::Text, Value(3))});
    QVERIFY(!answer.result());
    QVERIFY(answer.result().error().code == ErrorCode::InvalidValue);
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Saved);
    QCOMPARE(opened.workbook->lastSaved().milliseconds, 0);
}

void TestWorkbook::refusedEditIsTriedAgain()
{
    Opened opened;
    Lock lock(opened);
    auto first = opened.workbook->apply({noteWith(opened.newId(), "first")});
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Failing);
    QVERIFY(opened.workbook->failure().code == ErrorCode::Busy);
    auto second = opened.workbook->apply({noteWith(opened.newId(), "second")});
    QVERIFY(opened.workbook->savedState() == SavedState::Failing);
    QVERIFY(!first.isFinished());
    lock.release();
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Saved);
    QVERIFY(first.result());
    QVERIFY(second.result());
    QVERIFY(opened.textsOnDisk() == (std::vector<std::string>{"first", "second"}));
}

void TestWorkbook::readsOvertakeDraftsThatTheDiskRefusesAndNoEdit()
{
    Opened opened;
    QVERIFY(opened.workbook->apply({noteWith(opened.newId(), "before")}).result());
    Lock lock(opened, "BEGIN IMMEDIATE");
    const auto textsNow = [&opened] {
        return opened.workbook->read([&opened](WorkbookFile &file) {
            return Result<std::vector<std::string>>(opened.textsIn(file));
        });
    };
    auto draft = opened.workbook->saveDraft({"place", "x", 1});
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Failing);
    QVERIFY(*textsNow().result() == std::vector<std::string>{"before"});
    QVERIFY(!draft.isFinished());

    auto edit = opened.workbook->apply({noteWith(opened.newId(), "after")});
    auto behind = textsNow();
    QTest::qWait(100); // it would have been answered by now
    QVERIFY(!behind.isFinished());
    lock.release();
    QVERIFY(edit.result());
    QVERIFY(*behind.result() == (std::vector<std::string>{"before", "after"}));
}

void TestWorkbook::closingFinishesEditsAndSeals()
{
    Opened opened;
    std::vector<std::string> expected;
    for (int i = 0; i < 40; ++i) {
        expected.push_back(std::to_string(i));
        opened.workbook->apply({noteWith(opened.newId(), expected.back())});
    }
    QVERIFY(opened.textsOnDisk() == expected);
    QCOMPARE(opened.unsealed(), 0);
}

void TestWorkbook::closingDropsReadsThatHaveNotBegun()
{
    Opened opened;
    // The first of many slow reads is under way when the workbook closes.
    QSemaphore begun;
    std::atomic<int> done = 0;
    QList<QFuture<Result<int>>> reads;
    for (int i = 0; i < 200; ++i) {
        reads.append(opened.workbook->read([&](WorkbookFile &file) -> Result<int> {
            begun.release();
            for (int j = 0; j < 20; ++j)
                static_cast<void>(file.entities(Kind::Hub));
            return ++done;
        }));
    }
    begun.acquire();
    auto edit = opened.workbook->apply({noteWith(opened.newId(), "kept")});
    opened.workbook.reset();
    QVERIFY(edit.result());
    QVERIFY(done < 200);
    QVERIFY(reads.last().result().error().code == ErrorCode::Cancelled);
}

void TestWorkbook::closingWhileTheDiskRefusesDoesNotHang()
{
    Opened opened;
    Lock lock(opened);
    auto edit = opened.workbook->apply({noteWith(opened.newId(), "lost")});
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Failing);
    opened.workbook.reset();
    QVERIFY(edit.isFinished());
    QVERIFY(!edit.result());
    QVERIFY(edit.result().error().code == ErrorCode::Busy);
}

void TestWorkbook::workbookThatDoesNotOpenAnswersAll()
{
    TestFolder folder;
    SystemEnvironment environment;
    Workbook workbook(folder.path("missing"), environment, {});
    auto opened = workbook.open();
    auto edit = workbook.apply({noteWith(folder.newId(), "x")});
    auto read = workbook.read([](WorkbookFile &) -> Result<int> { return 1; });
    QVERIFY(opened.result().error().code == ErrorCode::FileNotFound);
    QVERIFY(edit.result().error().code == ErrorCode::Cancelled);
    QVERIFY(read.result().error().code == ErrorCode::Cancelled);
}

void TestWorkbook::draftsAreSavedAndFinished()
{
    Opened opened;
    opened.workbook->saveDraft({"capture", "{\"text\":\"La ri\"}", 1});
    opened.workbook->saveDraft({"capture", "{\"text\":\"La rivière\"}", 2});
    const auto drafts = [&opened] {
        return *opened.workbook
                    ->read([](WorkbookFile &file) -> Result<std::vector<Draft>> {
                        return file.drafts();
                    })
                    .result();
    };
    QVERIFY(drafts() == (std::vector<Draft>{{"capture", "{\"text\":\"La rivière\"}", 2}}));
    opened.workbook->apply({noteWith(opened.newId(), "La rivière")}, "capture");
    QVERIFY(drafts().empty());
    QVERIFY(opened.textsOnDisk() == std::vector<std::string>{"La rivière"});
}

/// Also while the workbook is open: people copy it to a stick.
void TestWorkbook::whatIsSavedIsInTheOneFile()
{
    Opened opened;
    QVERIFY(opened.workbook->apply({noteWith(opened.newId(), "La rivière")}).result());
    const QString copy = opened.path() + QStringLiteral("-copy");
    QVERIFY(QFile::copy(opened.path(), copy));
    SystemEnvironment environment;
    {
        const auto file = WorkbookFile::open(copy, environment);
        QVERIFY(file);
        QVERIFY(opened.textsIn(**file) == std::vector<std::string>{"La rivière"});
    }
    const auto beside = [&opened] {
        const QFileInfo file(opened.path());
        return file.dir().entryList({file.fileName() + QStringLiteral("-journal")});
    };
    QCOMPARE(beside().size(), 1);
    opened.workbook.reset();
    QVERIFY(beside().isEmpty());
}

void TestWorkbook::typingWaitsForAFileThatWentDuringARestoration()
{
    Opened opened;
    QVERIFY(opened.workbook->apply({noteWith(opened.newId(), "before")}).result());
    const QString away = opened.path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(opened.path(), away));
    Backup none;
    none.path = opened.path() + QStringLiteral(".none");
    QVERIFY(!opened.workbook->restore(none).result());
    auto edit = opened.workbook->apply({noteWith(opened.newId(), "meanwhile")});
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Failing);
    QVERIFY(opened.workbook->failure().code == ErrorCode::FileNotFound);
    QVERIFY(QFile::rename(away, opened.path()));
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Saved);
    QVERIFY(edit.result());
    QVERIFY(opened.textsOnDisk() == (std::vector<std::string>{"before", "meanwhile"}));
}

void TestWorkbook::fileThatCannotBeWrittenEverMoreIsNotCalledSaved()
{
    Opened opened;
    QVERIFY(opened.workbook->apply({noteWith(opened.newId(), "before")}).result());
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Saved);
    opened.workbook
        ->read([](WorkbookFile &file) -> Result<void> {
            // Every page but the first, which is in the cache of whoever has the file open.
            QFile bytes(file.path());
            static_cast<void>(bytes.open(QIODevice::ReadWrite));
            bytes.seek(4096);
            bytes.write(QByteArray(static_cast<int>(bytes.size() - 4096), '\xff'));
            file.database().execute("PRAGMA shrink_memory; PRAGMA cache_size = 0");
            return {};
        })
        .waitForFinished();
    auto edit = opened.workbook->apply({noteWith(opened.newId(), "after")});
    QVERIFY(edit.result().error().code == ErrorCode::WorkbookDamaged);
    QTRY_VERIFY(opened.workbook->savedState() == SavedState::Failing);
    QVERIFY(opened.workbook->failure().code == ErrorCode::WorkbookDamaged);
}

void TestWorkbook::erasingWaitsForABackupOnItsWay()
{
    Opened opened;
    const EntityId note = opened.newId();
    QVERIFY(opened.workbook->apply({noteWith(note, "named nobody")}).result());
    // The day's first writing has begun a copy, which holds the words.
    opened.workbook
        ->read([](WorkbookFile &) -> Result<int> { return 0; }, Workbook::Priority::Background)
        .waitForFinished();
    QVERIFY(opened.workbook->erase(note, "text", QStringLiteral("withdrawn")).result());
    opened.workbook.reset();
    for (const Backup &each : backupsOf(opened.path())) {
        QFile file(each.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("named nobody"));
    }
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
