// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sentences.h"
#include "core/storage/checker.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/restore.h"
#include "tests/support/testworkbook.h"

#include <QFile>
#include <QProcess>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>

namespace {

enum Call { Open, Write, Sync, Truncate, Rename, Unlink, CallCount };
constexpr std::array<const char *, CallCount> callNames{"open",     "write",  "fsync",
                                                        "truncate", "rename", "unlink"};

/// Which call fails, how, and how often. A test switches it on around what it tries.
struct Fault
{
    bool isOn = false;
    int call = CallCount; ///< CallCount: none fails, they are only counted
    int number = 0; ///< which of them, the first is 0
    int error = EIO; ///< 0: half of what was to be written is
    bool forGood = false;
    std::array<int, CallCount> counts{};

    /// Whether this one fails.
    bool strikes(Call which)
    {
        if (!isOn)
            return false;
        const int index = counts[which]++;
        return call == which && (index == number || (forGood && index > number));
    }
};

Fault &fault()
{
    static thread_local Fault instance;
    return instance;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int failed(int error)
{
    errno = error;
    return -1;
}

} // namespace

// The program's own functions stand before the C library's, for SQLite and libzip too.
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (descriptor > STDERR_FILENO && fault().strikes(Write)) {
        if (fault().error != 0)
            return failed(fault().error);
        return real(descriptor, bytes, (size + 1) / 2);
    }
    return real(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (fault().strikes(Write)) {
        if (fault().error != 0)
            return failed(fault().error);
        return real(descriptor, bytes, (size + 1) / 2, offset);
    }
    return real(descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fault().strikes(Sync) ? failed(fault().error) : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fault().strikes(Sync) ? failed(fault().error) : real(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fault().strikes(Truncate) ? failed(fault().error) : real(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fault().strikes(Rename) ? failed(fault().error) : real(from, to);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fault().strikes(Unlink) ? failed(fault().error) : real(path);
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if ((flags & O_ACCMODE) != O_RDONLY && fault().strikes(Open))
        return failed(fault().error);
    return real(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open64(path, flags, mode);
}

} // extern "C"

using namespace tournee;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString problemsOf(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    if (!problems)
        return QStringLiteral("not checked: ") + problems.error().detail;
    return problems->empty() ? QString() : problems->front().detail + QStringLiteral(" wrong");
}

/// What a person is told: never that something unexpected happened.
bool isSentence(const Error &error)
{
    const QString words = sentence(error);
    return words.endsWith(u'.') && !words.contains(QStringLiteral("unexpected"));
}

/// The faults that \a counts calls can have: every one when TOURNEE_ALL_FAULTS asks for it; else so many
/// of each kind, spread over all.
std::vector<Fault> faultsOf(const std::array<int, CallCount> &counts)
{
    const int most = qEnvironmentVariableIsSet("TOURNEE_ALL_FAULTS") ? 1'000'000 : 8;
    std::vector<Fault> faults;
    for (int call = 0; call < CallCount; ++call) {
        const int count = counts[static_cast<std::size_t>(call)];
        for (int number = 0; number < count; number += std::max(1, count / most)) {
            for (const int error : {EIO, ENOSPC, 0}) {
                if (error == 0 && call != Write)
                    continue;
                for (const bool forGood : {false, true})
                    faults.push_back({true, call, number, error, forGood, {}});
            }
        }
    }
    return faults;
}

struct Outcome
{
    bool isDone = false;
    Error error;
};

template <typename T>
Outcome outcomeOf(const Result<T> &result)
{
    return result ? Outcome{true, {}} : Outcome{false, result.error()};
}

} // namespace

/// Each call to the disk in turn does not do what it should. The workbook is then as it was or as
/// it was to be, on the same connection and on the next one; a person is told why; and trying
/// again does it.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachFailingCallLeavesOldOrNew_data();
    void eachFailingCallLeavesOldOrNew();
    void failedExportLeavesTheOldBundle();
    void failedRestoreLeavesOldOrNew();
    void folderThatMayNotBeWrittenInIsTold();
    void fileRemovedWhileOpenIsTold();
    void secondProgramIsToldAndNothingBreaks();
    void twoProgramsInTurnBothKeepEverything();

private:
    using Attempt = std::function<Outcome(WorkbookFile &)>;
    [[nodiscard]] QString path(const char *name) { return m_folder->path(QLatin1String(name)); }
    [[nodiscard]] Attempt attempt(const QString &name);
    [[nodiscard]] std::array<int, CallCount> countCalls(const Attempt &attempt);
    /// The workbook "a" as it is in the beginning, without backups.
    void beginAnew();

    std::unique_ptr<TestFolder> m_folder;
    Edit m_edit;
};

void TestFaults::init()
{
    m_folder = std::make_unique<TestFolder>();
    {
        const auto file = m_folder->create("base");
        std::vector<Edit> edits;
        for (int i = 0; i < 20; ++i)
            edits.push_back(addition(Kind::Note, m_folder->newId())
                                .set(Field::Text, Value("Une idée " + std::to_string(i))));
        applied(*file, edits);
    }
    const auto other = m_folder->create("other");
    std::vector<Edit> edits;
    for (int i = 0; i < 40; ++i)
        edits.push_back(addition(Kind::Note, m_folder->newId())
                            .set(Field::Text, Value("Une autre idée " + std::to_string(i))));
    applied(*other, edits);
    QVERIFY(exportBundle(*other, path("bundle")));
    m_edit = addition(Kind::Note, m_folder->newId())
                 .set(Field::Text, Value("Une idée encore" + std::string(9000, '.')));
}

TestFaults::Attempt TestFaults::attempt(const QString &name)
{
    if (name == "edit")
        return [this](WorkbookFile &file) { return outcomeOf(file.apply(m_edit)); };
    if (name == "draft") {
        return [](WorkbookFile &file) {
            return outcomeOf(file.saveDraft({"capture", std::string(9000, 'x'), 1}));
        };
    }
    if (name == "erase") {
        return [](WorkbookFile &file) {
            const auto notes = file.entities(Kind::Note);
            return notes
                       ? outcomeOf(file.erase(notes->front().id, "text", QStringLiteral("retrait")))
                       : Outcome{false, notes.error()};
        };
    }
    if (name == "backup") {
        return [](WorkbookFile &file) {
            const auto made = backUp(file, Backup::Reason::Import);
            for (const Backup &each : backupsOf(file.path())) {
                if (!entriesIn(each))
                    qFatal("no backup: %s", qPrintable(each.path));
            }
            // Nothing to copy: an earlier attempt has done it.
            return outcomeOf(made);
        };
    }
    if (name == "seal")
        return [](WorkbookFile &file) { return outcomeOf(file.seal()); };
    return [this](WorkbookFile &file) {
        const ImportSummary summary = importInto(file, path("bundle"));
        return Outcome{summary.status != ImportSummary::Status::Refused, summary.reason};
    };
}

void TestFaults::beginAnew()
{
    QFile::remove(path("a"));
    QDir(backupFolderOf(path("a"))).removeRecursively();
    if (!QFile::copy(path("base"), path("a")))
        qFatal("copy");
}

std::array<int, CallCount> TestFaults::countCalls(const Attempt &attempt)
{
    beginAnew();
    const auto file = m_folder->open("a");
    fault() = {};
    fault().isOn = true;
    const Outcome outcome = attempt(*file);
    fault().isOn = false;
    if (!outcome.isDone)
        qFatal("fails by itself: %s", qPrintable(outcome.error.detail));
    return fault().counts;
}

void TestFaults::eachFailingCallLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("what");
    for (const char *const what : {"edit", "draft", "seal", "import", "erase", "backup"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFaults::eachFailingCallLeavesOldOrNew()
{
    QFETCH(QString, what);
    const Attempt attempt = this->attempt(what);
    const auto counts = countCalls(attempt);
    QVERIFY(counts[Write] > 0 && counts[Sync] > 0 && counts[Open] > 0);
    std::string before;
    std::string after;
    {
        after = dump(*m_folder->open("a"));
        before = dump(*m_folder->open("base"));
    }
    int tried = 0;
    int struck = 0;
    for (const Fault &each : faultsOf(counts)) {
        beginAnew();
        auto file = m_folder->open("a");
        fault() = each;
        const Outcome outcome = attempt(*file);
        fault().isOn = false;
        ++tried;
        struck += outcome.isDone ? 0 : 1;
        const QString where =
            QStringLiteral("%1 %2, error %3, %4: ")
                .arg(QLatin1String(callNames[static_cast<std::size_t>(each.call)]))
                .arg(each.number)
                .arg(each.error)
                .arg(each.forGood ? "for good" : "once");
        QVERIFY2(outcome.isDone || isSentence(outcome.error),
                 qPrintable(where + sentence(outcome.error) + outcome.error.detail));
        const std::string now = dump(*file);
        QVERIFY2(outcome.isDone ? now == after : now == before || now == after,
                 qPrintable(where + "neither old nor new"));
        // Whoever opens it next finds the same.
        if (each.number % 2 == 0) {
            file.reset();
            file = m_folder->open("a");
            QVERIFY2(dump(*file) == now, qPrintable(where + "another one next time"));
        }
        QVERIFY2(problemsOf(*file).isEmpty(), qPrintable(where + problemsOf(*file)));
        const Outcome again = attempt(*file);
        QVERIFY2(again.isDone, qPrintable(where + "again: " + again.error.detail));
        QVERIFY2(dump(*file) == after, qPrintable(where + "again"));
        QVERIFY2(problemsOf(*file).isEmpty(), qPrintable(where + problemsOf(*file)));
    }
    qInfo("%d faults, %d told; calls: %d open, %d write, %d sync", tried, struck, counts[Open],
          counts[Write], counts[Sync]);
    QVERIFY(struck > tried / 6); // what only tidies up after an erasure may wait
}

void TestFaults::failedExportLeavesTheOldBundle()
{
    const auto file = m_folder->open("base");
    QVERIFY(file->seal());
    QVERIFY(exportBundle(*file, path("new")));
    const QByteArray whole = contentOf(path("new"));
    const QByteArray old = contentOf(path("bundle"));
    fault() = {};
    fault().isOn = true;
    QVERIFY(exportBundle(*file, path("new")));
    fault().isOn = false;
    const auto counts = fault().counts;
    QVERIFY(counts[Open] > 0 && counts[Write] > 0 && counts[Sync] == 2 && counts[Rename] == 1);
    for (const Fault &each : faultsOf(counts)) {
        QFile::remove(path("target"));
        QVERIFY(QFile::copy(path("bundle"), path("target")));
        fault() = each;
        const auto exported = exportBundle(*file, path("target"));
        fault().isOn = false;
        const QByteArray now = contentOf(path("target"));
        QVERIFY(exported ? now == whole : now == old || now == whole);
        QVERIFY(exported || isSentence(exported.error()));
        if (each.call != Unlink) {
            const QStringList left =
                QDir(QFileInfo(path("target")).path())
                    .entryList({QStringLiteral(".tournee-*")}, QDir::Files | QDir::Hidden);
            QCOMPARE(left, QStringList());
        }
        QVERIFY(exportBundle(*file, path("target")));
        QCOMPARE(contentOf(path("target")), whole);
    }
}

void TestFaults::failedRestoreLeavesOldOrNew()
{
    std::string old;
    std::string restored;
    const auto prepare = [&] {
        beginAnew();
        const auto file = m_folder->open("a");
        restored = dump(*file);
        const auto made = backUp(*file, Backup::Reason::Import);
        applied(*file, m_edit);
        old = dump(*file);
        return made && *made ? **made : Backup();
    };
    const auto now = [this] { return dump(*m_folder->open("a")); };
    const Backup first = prepare();
    fault() = {};
    fault().isOn = true;
    QVERIFY(restoreBackup(path("a"), first, m_folder->environment));
    fault().isOn = false;
    QCOMPARE(now(), restored);
    const auto counts = fault().counts;
    QVERIFY(counts[Open] > 0 && counts[Write] > 0 && counts[Sync] > 0 && counts[Rename] > 0);
    int struck = 0;
    for (const Fault &each : faultsOf(counts)) {
        const Backup backup = prepare();
        fault() = each;
        const auto done = restoreBackup(path("a"), backup, m_folder->environment);
        fault().isOn = false;
        struck += done ? 0 : 1;
        QVERIFY(done || isSentence(done.error()));
        const std::string found = now();
        QVERIFY(done ? found == restored : found == old || found == restored);
        // What was written since is in the workbook or in a backup: nothing is lost.
        const auto holds = [this, &old](const Backup &kept) {
            const auto file = WorkbookFile::open(kept.path, m_folder->environment, {},
                                                 WorkbookFile::Access::ReadOnly);
            return file && dump(**file) == old;
        };
        QVERIFY(found == old || std::ranges::any_of(backupsOf(path("a")), holds));
        QVERIFY(restoreBackup(path("a"), backup, m_folder->environment));
        QCOMPARE(now(), restored);
    }
    QVERIFY(struck > 0);
}

void TestFaults::folderThatMayNotBeWrittenInIsTold()
{
    // As a person who owns the file and not the folder it lies in.
    constexpr uid_t somebody = 65534;
    const bool isRoot = ::geteuid() == 0;
    QTemporaryDir folder(folderTemplate());
    const QString file = folder.filePath(QStringLiteral("a"));
    QVERIFY(QFile::copy(path("base"), file));
    const QByteArray name = QFile::encodeName(file);
    QVERIFY(::chmod(name.constData(), 0666) == 0);
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    const QByteArray before = contentOf(file);
    const auto run = [&](const QStringList &arguments, const QByteArray &input) {
        QProcess program;
        if (isRoot) {
            program.setChildProcessModifier([] {
                if (::setgid(somebody) != 0 || ::setuid(somebody) != 0)
                    ::_exit(99);
            });
        }
        program.start(QCoreApplication::applicationDirPath()
                          + QStringLiteral("/../bin/tournee-cli"),
                      arguments);
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished();
        return QByteArray::number(program.exitCode()) + ' ' + program.readAllStandardError();
    };
    const QStringList english{QStringLiteral("--lang"), QStringLiteral("en")};
    const QByteArray edited =
        run(QStringList{QStringLiteral("edit"), file, QStringLiteral("-")} + english,
            R"({"add":"note","set":{"text":"x"}})");
    if (edited.startsWith("99") || edited.startsWith("0 "))
        QSKIP("another person cannot be played here");
    QVERIFY2(edited.startsWith("1 ") && edited.contains("cannot be written"), edited);
    const QByteArray exported =
        run(QStringList{QStringLiteral("export"), file, QStringLiteral("-o"),
                        folder.filePath(QStringLiteral("b"))}
                + english,
            {});
    QVERIFY2(exported.startsWith("1 ") && exported.contains("cannot be written"), exported);
    QCOMPARE(contentOf(file), before);
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
}

void TestFaults::fileRemovedWhileOpenIsTold()
{
    QVERIFY(QFile::copy(path("base"), path("a")));
    const auto file = m_folder->open("a");
    applied(*file, m_edit);
    QVERIFY(QFile::rename(path("a"), path("elsewhere")));

    // A note that went into a file without a name would be lost with it.
    const auto result =
        file->apply(addition(Kind::Note, m_folder->newId()).set(Field::Text, Value("perdue ?")));

    QVERIFY(!result);
    QVERIFY2(result.error().code == ErrorCode::FileNotFound,
             qPrintable(sentence(result.error()) + result.error().detail));
    QVERIFY(QFile::rename(path("elsewhere"), path("a")));
    QVERIFY(file->apply(addition(Kind::Note, m_folder->newId()).set(Field::Text, Value("gardée"))));
    QCOMPARE(problemsOf(*file), QString());
}

void TestFaults::secondProgramIsToldAndNothingBreaks()
{
    QVERIFY(QFile::copy(path("base"), path("a")));
    const auto first = m_folder->open("a");
    const auto second = m_folder->open("a");
    const std::string before = dump(*second);
    {
        const Transaction busy(first->database());
        second->database().execute("PRAGMA busy_timeout = 50");
        const auto result = second->apply(m_edit);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Busy);
        QVERIFY(sentence(result.error()).contains(QStringLiteral("another program")));
        const ImportSummary summary = importInto(*second, path("bundle"));
        QVERIFY(summary.status == ImportSummary::Status::Refused);
        QVERIFY(summary.reason.code == ErrorCode::Busy);
        QCOMPARE(dump(*second), before);
    }
    QVERIFY(second->apply(m_edit));
    QCOMPARE(problemsOf(*first), QString());
}

void TestFaults::twoProgramsInTurnBothKeepEverything()
{
    QVERIFY(QFile::copy(path("base"), path("a")));
    {
        const auto first = m_folder->open("a");
        const auto second = m_folder->open("a");
        std::array<WorkbookFile *, 2> programs{first.get(), second.get()};
        for (int i = 0; i < 20; ++i) {
            WorkbookFile &file = *programs[static_cast<std::size_t>(i % 2)];
            const EntityId id = m_folder->newId();
            applied(file, addition(Kind::Note, id).set(Field::Text, Value("a")));
            // Each goes on with what the other one wrote.
            WorkbookFile &other = *programs[static_cast<std::size_t>((i + 1) % 2)];
            applied(other, update(shown(other, id)).set(Field::Text, Value("b")));
            if (i == 9)
                QVERIFY(importInto(file, path("bundle")).status == ImportSummary::Status::Imported);
            if (i % 5 == 0)
                QVERIFY(other.seal());
        }
        QCOMPARE(dump(*first), dump(*second));
    }
    const auto file = m_folder->open("a");
    QCOMPARE(problemsOf(*file), QString());
    QCOMPARE(file->entities(Kind::Note)->size(), 20U + 20U + 40U);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
