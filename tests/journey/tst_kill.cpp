// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/restore.h"
#include "core/storage/workbook.h"
#include "tests/support/testworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace tournee;

namespace {

// The program that is killed is this one, called with one of these words.
const QString typing = QStringLiteral("--type");
const QString importing = QStringLiteral("--import");
const QString creating = QStringLiteral("--create");
const QString exporting = QStringLiteral("--export");
const QString backingUp = QStringLiteral("--back-up");
const QString restoring = QStringLiteral("--restore");

/// TOURNEE_KILLS asks for about so many kills in all instead of 300.
int scaled(int count)
{
    return std::max(count, count * qEnvironmentVariableIntValue("TOURNEE_KILLS") / 300);
}

/// Tells the parent; a line arrives whole or not at all.
void acknowledge(const std::string &line)
{
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

/// A note-taker: a draft at every pause, an op at Enter, now and then a rest in which to seal.
int type(const QString &path)
{
    SystemEnvironment environment;
    Workbook workbook(path, environment, {QStringLiteral("Léa"), QStringLiteral("portable 3")});
    if (!workbook.open().result())
        return 1;
    acknowledge("open");
    for (int count = 1;; ++count) {
        const EntityId note = environment.newId<EntityId>();
        const std::string text = note.toString() + " « La rivière déborde »";
        std::vector<QFuture<Result<void>>> drafts;
        for (std::size_t length = 10; length < text.size(); length += 10)
            drafts.push_back(
                workbook.saveDraft({"capture", note.toString() + '/' + std::to_string(length), 1}));
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (!drafts[i].result())
                return 1;
            acknowledge("draft " + note.toString() + '/' + std::to_string(10 * (i + 1)));
        }
        std::vector edits{addition(Kind::Note, note).set(Field::Text, Value(text))};
        const auto answer = workbook.apply(edits, "capture").result();
        if (!answer)
            return 1;
        acknowledge("op " + answer->ops.front().toHex() + ' ' + note.toString());
        if (count % 7 == 0) {
            workbook.read([](WorkbookFile &file) { return file.seal(); }).waitForFinished();
            acknowledge("sealed");
        }
    }
}

/// A coordinator at the end of the evening.
int import(const QString &path, const QStringList &bundles)
{
    SystemEnvironment environment;
    auto file = WorkbookFile::open(path, environment);
    if (!file)
        return 1;
    acknowledge("open");
    for (const QString &bundle : bundles) {
        const ImportSummary summary = importInto(**file, bundle);
        if (summary.status == ImportSummary::Status::Refused)
            return 1;
        acknowledge("imported " + bundle.toStdString());
    }
    file->reset();
    acknowledge("closed");
    return 0;
}

int exportTo(const QString &path, const QString &target)
{
    SystemEnvironment environment;
    auto file = WorkbookFile::open(path, environment);
    acknowledge("begin");
    if (!file || !exportBundle(**file, target))
        return 1;
    acknowledge("exported");
    return 0;
}

int create(const QString &path)
{
    SystemEnvironment environment;
    acknowledge("begin");
    if (!WorkbookFile::create(path, environment))
        return 1;
    acknowledge("created");
    return 0;
}

/// Writes and copies, for as long as it is let.
int backUpAgainAndAgain(const QString &path)
{
    SystemEnvironment environment;
    auto file = WorkbookFile::open(path, environment);
    if (!file)
        return 1;
    acknowledge("open");
    for (;;) {
        applied(**file, addition(Kind::Note, environment.newId<EntityId>())
                            .set(Field::Text, Value(std::string(20'000, 'x'))));
        const auto made = backUp(**file, Backup::Reason::Import, {.newest = 3, .days = 0});
        if (!made || !*made)
            return 1;
        acknowledge("backup " + std::to_string((*made)->number));
    }
}

/// Goes back and forth between the first two backups.
int restoreAgainAndAgain(const QString &path)
{
    SystemEnvironment environment;
    acknowledge("open");
    for (int number = 1;; number = 3 - number) {
        const auto backup = backupNamed(path, QString::number(number));
        if (!backup || !restoreBackup(path, *backup, environment))
            return 1;
        acknowledge("restored");
    }
}

/// Runs this program and kills it somewhere after \a lines acknowledgements. Returns them all.
QStringList killedWhile(const QStringList &arguments, int lines, int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const QByteArray journal = QFile::encodeName(arguments.at(1) + QStringLiteral("-journal"));
    QByteArray heard;
    const auto hasEnded = [&child] { return child.state() == QProcess::NotRunning; };
    while (heard.count('\n') < lines && !hasEnded()) {
        child.waitForReadyRead(1000);
        heard += child.readAllStandardOutput();
    }
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
    while (std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
    // Half of the time it aims: the journal is there while a transaction is under way.
    const auto latest = end + std::chrono::milliseconds(100);
    while (microseconds % 2 == 0 && std::chrono::steady_clock::now() < latest
           && ::access(journal.constData(), F_OK) != 0) {}
    child.kill();
    child.waitForFinished();
    heard += child.readAllStandardOutput();
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() != 0)
        qFatal("the child failed by itself");
    QStringList result = QString::fromUtf8(heard).split(u'\n');
    result.removeLast(); // the line that was being written, or nothing
    return result;
}

QString problemsOf(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    if (!problems)
        return problems.error().detail;
    QStringList lines;
    for (const Problem &problem : *problems)
        lines.append(QString::number(static_cast<int>(problem.code)) + u' ' + problem.detail);
    return lines.join(u'\n');
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedWhileTypingIsThere();
    void importIsThereWholeOrNotAtAll();
    void newWorkbookIsThereWholeOrNotAtAll();
    void exportReplacesTheWholeBundleOrNothing();
    void backupIsThereWholeOrNotAtAll();
    void restoredWorkbookIsTheOldOrTheNew();
};

void TestKill::whatWasAcknowledgedWhileTypingIsThere()
{
    const int files = scaled(15);
    constexpr int killsEach = 10;
    auto chance = QRandomGenerator::securelySeeded();
    int acknowledgedOps = 0;
    int cutInTransaction = 0;
    for (int number = 0; number < files; ++number) {
        TestFolder folder;
        const QString path = folder.path(QStringLiteral("a"));
        folder.create(QStringLiteral("a")).reset();
        std::set<OpId> promised;
        for (int kill = 0; kill < killsEach; ++kill) {
            const int lines = chance.bounded(40);
            const int wait = chance.bounded(4000);
            const QStringList heard = killedWhile({typing, path}, lines, wait);
            QString draft;
            bool isFinished = false;
            for (const QString &line : heard) {
                const QStringList words = line.split(u' ');
                if (words.first() == QLatin1String("draft")) {
                    draft = words.at(1);
                    isFinished = false;
                } else if (words.first() == QLatin1String("op")) {
                    promised.insert(*OpId::fromHex(words.at(1).toStdString()));
                    isFinished = true;
                }
            }
            cutInTransaction += QFileInfo::exists(path + QStringLiteral("-journal")) ? 1 : 0;
            const auto file = folder.open(QStringLiteral("a"));
            QCOMPARE(problemsOf(*file), QString());
            const auto ids = file->log().allIds();
            for (const OpId &id : promised)
                QVERIFY(std::ranges::binary_search(ids, id));

            // What was being typed is there as far as it was acknowledged, or further.
            if (draft.isEmpty() || isFinished)
                continue;
            const auto drafts = file->drafts();
            const EntityId note = *EntityId::fromString(draft.section(u'/', 0, 0).toStdString());
            if (file->find(note)->has_value())
                continue;
            QCOMPARE(drafts->size(), 1U);
            const QString kept = QString::fromStdString(drafts->front().content);
            QCOMPARE(kept.section(u'/', 0, 0), draft.section(u'/', 0, 0));
            QVERIFY(kept.section(u'/', 1).toInt() >= draft.section(u'/', 1).toInt());
        }
        acknowledgedOps += static_cast<int>(promised.size());
    }
    QVERIFY2(acknowledgedOps > 100, "the child came to nothing: the test proves nothing");
    qInfo("%d ops acknowledged, cut %d times within a transaction", acknowledgedOps,
          cutInTransaction);
    QVERIFY2(cutInTransaction > 0, "never cut within a transaction: the test proves nothing");
}

void TestKill::importIsThereWholeOrNotAtAll()
{
    const int rounds = scaled(10);
    constexpr int killsEach = 5;
    constexpr int bundleCount = 6;
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;

    QStringList bundles;
    std::vector<EntityId> lastNotes;
    for (int number = 0; number < bundleCount; ++number) {
        const auto file = folder.create(QStringLiteral("table%1").arg(number));
        std::vector<Edit> edits;
        for (int i = 0; i < 200; ++i)
            edits.push_back(
                addition(Kind::Note, folder.newId())
                    .set(Field::Text, Value("« La rivière déborde » " + std::to_string(i))));
        applied(*file, edits);
        lastNotes.push_back(edits.back().entity);
        bundles.append(folder.path(QStringLiteral("bundle%1").arg(number)));
        QVERIFY(exportBundle(*file, bundles.last()));
    }
    const auto whole = folder.create(QStringLiteral("whole"));
    for (const QString &bundle : bundles)
        QVERIFY(importInto(*whole, bundle).status == ImportSummary::Status::Imported);
    const auto expected = digestOf(*whole);

    folder.create(QStringLiteral("timing")).reset();
    QElapsedTimer timer;
    timer.start();
    killedWhile(QStringList{importing, folder.path(QStringLiteral("timing"))} + bundles,
                1 + bundleCount + 1, 0);
    const int microseconds = static_cast<int>(timer.nsecsElapsed() / 1000);

    int cutShort = 0;
    int cutInTransaction = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString name = QStringLiteral("round%1").arg(round);
        folder.create(name).reset();
        std::set<int> promised;
        for (int kill = 0; kill < killsEach; ++kill) {
            const QStringList heard =
                killedWhile(QStringList{importing, folder.path(name)} + bundles, 0,
                            chance.bounded(microseconds));
            for (const QString &line : heard) {
                if (line.startsWith(QLatin1String("imported ")))
                    promised.insert(static_cast<int>(bundles.indexOf(line.section(u' ', 1))));
            }
            cutInTransaction +=
                QFileInfo::exists(folder.path(name) + QStringLiteral("-journal")) ? 1 : 0;
            cutShort += heard.contains(QStringLiteral("closed")) ? 0 : 1;
            const auto file = folder.open(name);
            QCOMPARE(problemsOf(*file), QString());
            QCOMPARE(file->entities(Kind::Note)->size() % 200, 0U);
            for (const int number : promised)
                QVERIFY(file->find(lastNotes[static_cast<std::size_t>(number)])->has_value());
        }
        const auto file = folder.open(name);
        for (const QString &bundle : bundles)
            QVERIFY(importInto(*file, bundle).status != ImportSummary::Status::Refused);
        QVERIFY(*digestOf(*file) == *expected);
    }
    qInfo("cut short %d times, %d within a transaction", cutShort, cutInTransaction);
    QVERIFY2(cutShort > 0, "the child was never cut short: the test proves nothing");
}

void TestKill::newWorkbookIsThereWholeOrNotAtAll()
{
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const std::string whole = dump(*folder.create(QStringLiteral("whole")));
    int cutShort = 0;
    for (int number = 0; number < scaled(40); ++number) {
        const QString name = QStringLiteral("new%1").arg(number);
        const QStringList heard =
            killedWhile({creating, folder.path(name)}, 1, chance.bounded(8000));
        const bool isDone = heard.contains(QStringLiteral("created"));
        cutShort += isDone ? 0 : 1;
        auto file = WorkbookFile::open(folder.path(name), folder.environment);
        if (!file) {
            // Nothing has been written yet: no harm is done, and no workbook is promised.
            QVERIFY(!isDone);
            QVERIFY(file.error().code == ErrorCode::FileNotFound
                    || file.error().code == ErrorCode::NotAWorkbook);
            QVERIFY(!QFileInfo::exists(folder.path(name))
                    || QFileInfo(folder.path(name)).size() == 0);
            continue;
        }
        QCOMPARE(dump(**file), whole);
        QCOMPARE(problemsOf(**file), QString());
    }
    QVERIFY2(cutShort > 0, "the child was never cut short: the test proves nothing");
}

void TestKill::exportReplacesTheWholeBundleOrNothing()
{
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const QString path = folder.path(QStringLiteral("a"));
    const QString target = folder.path(QStringLiteral("target"));
    const auto contentOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray old;
    QByteArray whole;
    {
        const auto file = folder.create(QStringLiteral("a"));
        QVERIFY(exportBundle(*file, folder.path(QStringLiteral("old"))));
        std::vector<Edit> edits;
        for (int i = 0; i < 300; ++i)
            edits.push_back(addition(Kind::Note, folder.newId())
                                .set(Field::Text, Value("La rivière " + std::to_string(i))));
        applied(*file, edits);
        QVERIFY(exportBundle(*file, folder.path(QStringLiteral("whole"))));
    }
    old = contentOf(folder.path(QStringLiteral("old")));
    whole = contentOf(folder.path(QStringLiteral("whole")));
    int cutShort = 0;
    for (int number = 0; number < scaled(60); ++number) {
        QFile::remove(target);
        QVERIFY(QFile::copy(folder.path(QStringLiteral("old")), target));
        // An odd number, for there is no journal to aim at.
        const QStringList heard =
            killedWhile({exporting, path, target}, 1, 1 + 2 * chance.bounded(8000));
        const bool isDone = heard.contains(QStringLiteral("exported"));
        cutShort += isDone ? 0 : 1;
        const QByteArray now = contentOf(target);
        QVERIFY(now == whole || (!isDone && now == old));
    }
    const auto file = folder.open(QStringLiteral("a"));
    QCOMPARE(problemsOf(*file), QString());
    QVERIFY2(cutShort > 0, "the child was never cut short: the test proves nothing");
}

void TestKill::backupIsThereWholeOrNotAtAll()
{
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const QString path = folder.path(QStringLiteral("a"));
    folder.create(QStringLiteral("a")).reset();
    for (int kill = 0; kill < scaled(25); ++kill) {
        const QStringList heard =
            killedWhile({backingUp, path}, 1 + chance.bounded(3), chance.bounded(20'000));
        const auto file = folder.open(QStringLiteral("a"));
        QCOMPARE(problemsOf(*file), QString());
        const auto backups = backupsOf(path);
        if (heard.last().startsWith(QLatin1String("backup "))) {
            QVERIFY(!backups.empty());
            QVERIFY(backups.front().number >= heard.last().section(u' ', 1).toInt());
        }
        for (const Backup &each : backups) {
            const auto copy = WorkbookFile::open(each.path, folder.environment, {},
                                                 WorkbookFile::Access::ReadOnly);
            QVERIFY(copy);
            QCOMPARE(problemsOf(**copy), QString());
        }
    }
    const auto all = QDir(backupFolderOf(path)).entryList(QDir::Files | QDir::Hidden).size();
    const auto unfinished = static_cast<int>(all) - static_cast<int>(backupsOf(path).size());
    qInfo("cut %d times within a backup", unfinished);
    QVERIFY2(unfinished > 0, "never cut within a backup: the test proves nothing");
}

void TestKill::restoredWorkbookIsTheOldOrTheNew()
{
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const QString path = folder.path(QStringLiteral("a"));
    std::vector<Hash> states;
    {
        const auto file = folder.create(QStringLiteral("a"));
        for (int i = 0; i < 2; ++i) {
            for (int note = 0; note < 20; ++note) {
                applied(*file, addition(Kind::Note, folder.newId())
                                   .set(Field::Text, Value(std::string(20'000, 'x'))));
            }
            QVERIFY(*backUp(*file, Backup::Reason::Import));
            states.push_back(digestOf(*file)->state);
        }
    }
    int cutInTransaction = 0;
    for (int kill = 0; kill < scaled(25); ++kill) {
        killedWhile({restoring, path}, chance.bounded(4), 2 * chance.bounded(10'000));
        cutInTransaction += QFileInfo::exists(path + QStringLiteral("-journal")) ? 1 : 0;
        const auto file = folder.open(QStringLiteral("a"));
        QCOMPARE(problemsOf(*file), QString());
        QVERIFY(std::ranges::find(states, digestOf(*file)->state) != states.end());
    }
    qInfo("cut %d times within the transaction", cutInTransaction);
    QVERIFY2(cutInTransaction > 0, "never cut within a transaction: the test proves nothing");
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == typing)
        return type(arguments.value(2));
    if (arguments.value(1) == importing)
        return import(arguments.value(2), arguments.mid(3));
    if (arguments.value(1) == creating)
        return create(arguments.value(2));
    if (arguments.value(1) == exporting)
        return exportTo(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == backingUp)
        return backUpAgainAndAgain(arguments.value(2));
    if (arguments.value(1) == restoring)
        return restoreAgainAndAgain(arguments.value(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
