// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/workbook.h"
#include "tests/support/testworkbook.h"

#include <QFile>
#include <QProcess>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace tournee;

namespace {

/// No file of this process may grow beyond a size, until it goes out of scope.
class Quota
{
public:
    explicit Quota(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~Quota() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Quota(const Quota &) = delete;
    Quota &operator=(const Quota &) = delete;

private:
    rlimit m_before{};
};

/// A disk of a given size, which only an administrator can make.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        m_isMounted = QProcess::execute(QStringLiteral("mount"),
                                        {"-t", "tmpfs", "-o", QStringLiteral("size=") + size,
                                         "tmpfs", m_folder.path()})
                      == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

Edit longNote(Environment &environment)
{
    return addition(Kind::Note, environment.newId<EntityId>())
        .set(Field::Text, Value(environment.newId<EntityId>().toString() + std::string(3000, 'x')));
}

/// Writes until it is refused, and answers why. Nothing of the refused edit may be there.
ErrorCode filledUp(WorkbookFile &file)
{
    for (int i = 0; i < 10'000; ++i) {
        const std::string before = dump(file);
        const Edit edit = longNote(file.environment());
        const auto result = file.apply(edit);
        if (result)
            continue;
        if (dump(file) != before || file.find(edit.entity)->has_value())
            qFatal("a refused edit left something behind");
        return result.error().code;
    }
    return ErrorCode::Internal;
}

bool isSound(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    return problems && problems->empty();
}

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedWriteChangesNothingAndGoesOnWithRoom();
    void editBeyondAQuotaIsRefusedWhole();
    void draftBeyondAQuotaIsRefused();
    void windowKeepsTheEditUntilThereIsRoom();
    void windowGoesOnWhenTheStickIsBack();
    void fullDiskRefusesEditsImportsAndExportsWhole();
};

void TestDiskFull::refusedWriteChangesNothingAndGoesOnWithRoom()
{
    TestFolder folder;
    std::string before;
    {
        const auto file = folder.create("a");
        const qint64 pages = file->database().number("PRAGMA page_count");
        file->database().execute("PRAGMA max_page_count = " + std::to_string(pages + 10));
        QVERIFY(filledUp(*file) == ErrorCode::DiskFull);
        QVERIFY(isSound(*file));
        file->database().execute("PRAGMA max_page_count = 1000000");
        applied(*file, longNote(folder.environment));
        before = dump(*file);
    }
    const auto file = folder.open("a");
    QCOMPARE(dump(*file), before);
    QVERIFY(isSound(*file));
}

void TestDiskFull::editBeyondAQuotaIsRefusedWhole()
{
    TestFolder folder;
    std::string before;
    {
        const auto file = folder.create("a");
        {
            const Quota quota(QFileInfo(folder.path("a")).size() + 40'000);
            const ErrorCode code = filledUp(*file);
            QVERIFY(code == ErrorCode::Io || code == ErrorCode::DiskFull);
        }
        QVERIFY(isSound(*file));
        applied(*file, longNote(folder.environment));
        before = dump(*file);
    }
    const auto file = folder.open("a");
    QCOMPARE(dump(*file), before);
    QVERIFY(isSound(*file));
}

void TestDiskFull::draftBeyondAQuotaIsRefused()
{
    TestFolder folder;
    const auto file = folder.create("a");
    QVERIFY(file->saveDraft({"capture", "kept", 1}));
    {
        const Quota quota(QFileInfo(folder.path("a")).size());
        QVERIFY(!file->saveDraft({"capture", std::string(100'000, 'x'), 2}));
        QCOMPARE(file->drafts()->front().content, std::string("kept"));
    }
    QVERIFY(file->saveDraft({"capture", std::string(100'000, 'x'), 2}));
    QVERIFY(isSound(*file));
}

void TestDiskFull::windowKeepsTheEditUntilThereIsRoom()
{
    TestFolder folder;
    SystemEnvironment environment;
    Workbook workbook(folder.path("a"), environment, {});
    QVERIFY(workbook.create().result());
    QFuture<Result<Applied>> answer;
    const Edit edit =
        addition(Kind::Note, folder.newId()).set(Field::Text, Value(std::string(200'000, 'x')));
    {
        const Quota quota(QFileInfo(folder.path("a")).size());
        answer = workbook.apply({edit});
        QTRY_VERIFY(workbook.savedState() == Workbook::SavedState::Failing);
        QVERIFY(!answer.isFinished());
    }
    QTRY_VERIFY(workbook.savedState() == Workbook::SavedState::Saved);
    QVERIFY(answer.result());
}

void TestDiskFull::windowGoesOnWhenTheStickIsBack()
{
    TestFolder folder;
    SystemEnvironment environment;
    const EntityId id = folder.newId();
    {
        Workbook workbook(folder.path("a"), environment, {});
        QVERIFY(workbook.create().result());
        // What is plugged in again is the same file, but not the one that is open.
        QVERIFY(QFile::copy(folder.path("a"), folder.path("stick")));
        QVERIFY(QFile::remove(folder.path("a")));
        const auto draft = workbook.saveDraft({"capture", "words", 1});
        const auto edit =
            workbook.apply({addition(Kind::Note, id).set(Field::Text, Value("kept in memory"))});
        QTRY_VERIFY(workbook.savedState() == Workbook::SavedState::Failing);
        QVERIFY(workbook.failure().code == ErrorCode::FileNotFound);
        QVERIFY(!draft.isFinished());
        QVERIFY(QFile::rename(folder.path("stick"), folder.path("a")));
        QTRY_VERIFY_WITH_TIMEOUT(workbook.savedState() == Workbook::SavedState::Saved, 10'000);
        QVERIFY(draft.result());
        QVERIFY(edit.result());
    }
    const auto file = folder.open("a");
    QCOMPARE(file->find(id)->value().text(Field::Text), QString("kept in memory"));
    QVERIFY(isSound(*file));
}

void TestDiskFull::fullDiskRefusesEditsImportsAndExportsWhole()
{
    if (geteuid() != 0)
        QSKIP("only an administrator can make a small disk");
    const SmallDisk disk("1m");
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here");
    TestFolder folder;
    const auto large = folder.create("large");
    for (int i = 0; i < 200; ++i)
        applied(*large, longNote(folder.environment));
    QVERIFY(exportBundle(*large, folder.path("bundle")));

    auto file = WorkbookFile::create(disk.path("a"), folder.environment);
    QVERIFY(file);
    const std::string before = dump(**file);
    for (const QString &source : {folder.path("large"), folder.path("bundle")}) {
        const ImportSummary summary = importInto(**file, source);
        QVERIFY(summary.status == ImportSummary::Status::Refused);
        QCOMPARE(summary.reason.subject, (*file)->path()); // the bundle is not what is full
        QVERIFY(summary.reason.code == ErrorCode::DiskFull);
        QCOMPARE(dump(**file), before);
    }
    QVERIFY(isSound(**file));

    QVERIFY(filledUp(**file) == ErrorCode::DiskFull);
    QVERIFY(isSound(**file));
    const auto exported = exportBundle(**file, disk.path("bundle"));
    QVERIFY(!exported);
    QVERIFY(exported.error().code == ErrorCode::DiskFull);
    QVERIFY(!QFileInfo::exists(disk.path("bundle")));

    const std::string full = dump(**file);
    file->reset();
    auto again = WorkbookFile::open(disk.path("a"), folder.environment);
    QVERIFY(again);
    QCOMPARE(dump(**again), full);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
