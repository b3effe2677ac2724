// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backupname.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/restore.h"
#include "core/storage/trust.h"
#include "tests/support/testworkbook.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace tournee;

namespace {

constexpr qint64 oneDay = qint64{24} * 60 * 60 * 1000;

/// A workbook in which somebody has written, and the time held in hand.
struct Desk
{
    Desk() : file(folder.create("a")) { write(); }

    void write(int bytes = 10)
    {
        notes.push_back(folder.newId());
        applied(*file,
                addition(Kind::Note, notes.back())
                    .set(Field::Text, Value(std::string(static_cast<std::size_t>(bytes), 'x'))));
    }
    std::optional<Backup> backUp(Backup::Reason reason = Backup::Reason::Import,
                                 const BackupLimits &limits = {})
    {
        auto made = tournee::backUp(*file, reason, limits);
        if (!made)
            qFatal("backup: %d %s", static_cast<int>(made.error().code),
                   qPrintable(made.error().detail));
        return std::move(*made);
    }
    void passTime(qint64 milliseconds)
    {
        const Moment now = folder.environment.now();
        folder.environment.setNow({now.milliseconds + milliseconds, now.offsetMinutes});
    }
    /// "3 import, 2 daily": the newest first.
    [[nodiscard]] QString listed() const
    {
        static const char *const reasons[] = {"import", "daily", "restore", "damaged"};
        QStringList texts;
        for (const Backup &each : backupsOf(folder.path("a"))) {
            texts.append(QString::number(each.number) + ' '
                         + reasons[static_cast<std::size_t>(each.reason)]);
        }
        return texts.join(", ");
    }
    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(backupFolderOf(folder.path("a")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    TestFolder folder;
    std::unique_ptr<WorkbookFile> file;
    std::vector<EntityId> notes;
};

Digest digestAt(const QString &path)
{
    SeededEnvironment environment(9);
    const auto file = WorkbookFile::open(path, environment, {}, WorkbookFile::Access::ReadOnly);
    const auto digest = file ? digestOf(**file) : Result<Digest>(file.error());
    return digest.value_or(Digest());
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameWorkbook();
    void nothingIsCopiedTwice();
    void whatWasDecidedBesideTheLogIsCopied();
    void nobodyElseMayReadTheCopy();
    void oneThatHoldsNothingIsNotCopied();
    void aDayHasOneOfItsOwn();
    void largeWorkbookIsNotCopiedForEachFile();
    void theNewestAndTheFirstOfEachDayAreKept();
    void theClockMayGoBackwards();
    void allTogetherStayWithinASize();
    void damagedWorkbookPushesNoGoodCopyOut();
    void folderThatCannotBeWrittenIsTold();
    void fullDiskLeavesNothingBehind();
    void leftoversOfAKilledProgramGo();
    void namesTellEverything();

    void previewOfARestorationEqualsIt();
    void restoringLosesNothing();
    void restoringTheOldestKeepsIt();
    void damagedAndMissingWorkbooksComeBack();
    void journalOfAMissingWorkbookIsKeptOutOfTheBackup();
    void wrongBackupsAreRefused();
    void backupsCanBeRewritten();
};

void TestBackup::isTheSameWorkbook()
{
    Desk desk;
    desk.write(100'000);
    QVERIFY(desk.file->saveDraft({"capture", "typed", 1}));
    const auto made = desk.backUp();
    QVERIFY(made);
    QVERIFY(digestAt(made->path) == *digestOf(*desk.file));
    QCOMPARE(made->bytes, QFileInfo(desk.folder.path("a")).size());
    QCOMPARE(*entriesIn(*made), 2);
    QCOMPARE(backupsOf(desk.folder.path("a")), (std::vector<Backup>{*made}));
    QCOMPARE(desk.filesInFolder().size(), 1);
    desk.write(); // the connection goes on working
    QVERIFY(checkWorkbook(*desk.file)->empty());
}

void TestBackup::nothingIsCopiedTwice()
{
    Desk desk;
    QVERIFY(desk.backUp());
    QVERIFY(!desk.backUp());
    QVERIFY(desk.file->seal());
    QVERIFY(!desk.backUp()); // the same ops, lying otherwise
    QVERIFY(desk.file->saveDraft({"capture", "typed", 1}));
    QVERIFY(desk.backUp());
    desk.write();
    QVERIFY(desk.backUp());
    QCOMPARE(desk.listed(), QString("3 import, 2 import, 1 import"));
}

void TestBackup::whatWasDecidedBesideTheLogIsCopied()
{
    Desk desk;
    const auto sent = desk.folder.create("b");
    Protection protection;
    // Once under the name of another, so that the key has to be accepted.
    for (const AgeIdentity &identity : {AgeIdentity::generated(), AgeIdentity::generated()}) {
        protection.signer.emplace(identity);
        protection.signerName = QStringLiteral("Anne");
        QVERIFY(exportBundle(*sent, desk.folder.path("bundle"), {}, nullptr, protection));
        QVERIFY(importInto(*desk.file, desk.folder.path("bundle")).status
                != ImportSummary::Status::Refused);
    }
    QVERIFY(desk.backUp());
    QVERIFY(acceptSigner(*desk.file, protection.signer->signer()));
    QVERIFY(desk.backUp());
    QVERIFY(!desk.backUp());
    const AgeRecipient one = AgeIdentity::generated().recipient();
    QVERIFY(giveRecipients(*desk.file, {one}));
    QVERIFY(desk.backUp());
    QVERIFY(!desk.backUp());
}

void TestBackup::nobodyElseMayReadTheCopy()
{
    Desk desk;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(desk.folder.path("a"), owner));
    const auto made = desk.backUp();
    QCOMPARE(QFile::permissions(made->path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBackup::oneThatHoldsNothingIsNotCopied()
{
    TestFolder folder;
    const auto file = folder.create("a");
    QVERIFY(!*backUp(*file, Backup::Reason::Import));
    QVERIFY(!QFileInfo::exists(backupFolderOf(folder.path("a"))));
}

void TestBackup::aDayHasOneOfItsOwn()
{
    Desk desk;
    QVERIFY(*backUpDaily(*desk.file));
    desk.write();
    QVERIFY(!*backUpDaily(*desk.file));
    desk.passTime(oneDay);
    QVERIFY(*backUpDaily(*desk.file));
    QVERIFY(!*backUpDaily(*desk.file));
    QCOMPARE(desk.listed(), QString("2 daily, 1 daily"));
}

void TestBackup::largeWorkbookIsNotCopiedForEachFile()
{
    Desk desk;
    const BackupLimits limits{.largeBytes = 1000, .spacing = 600'000};
    QVERIFY(desk.backUp(Backup::Reason::Import, limits));
    desk.write();
    QVERIFY(!desk.backUp(Backup::Reason::Import, limits));
    QVERIFY(desk.backUp(Backup::Reason::Restore, limits)); // nothing would keep it otherwise
    desk.write();
    desk.passTime(700'000);
    QVERIFY(desk.backUp(Backup::Reason::Import, limits));
}

void TestBackup::theNewestAndTheFirstOfEachDayAreKept()
{
    Desk desk;
    const BackupLimits limits{.newest = 3, .days = 2};
    for (int day = 0; day < 3; ++day) {
        QVERIFY(desk.backUp(Backup::Reason::Daily, limits));
        for (int i = 0; i < 3; ++i) {
            desk.write();
            QVERIFY(desk.backUp(Backup::Reason::Import, limits));
        }
        desk.write();
        desk.passTime(oneDay);
    }
    QCOMPARE(desk.listed(), QString("12 import, 11 import, 10 import, 9 daily, 5 daily"));
}

void TestBackup::theClockMayGoBackwards()
{
    Desk desk;
    const BackupLimits limits{.newest = 2, .days = 1};
    for (int i = 0; i < 4; ++i) {
        QVERIFY(desk.backUp(Backup::Reason::Import, limits));
        desk.write();
        desk.passTime(-400 * oneDay);
    }
    // The newest are those made last, whatever the clock showed.
    QVERIFY2(desk.listed().startsWith("4 import, 3 import"), qPrintable(desk.listed()));
}

void TestBackup::allTogetherStayWithinASize()
{
    Desk desk;
    desk.write(300'000);
    const qint64 size = desk.backUp()->bytes;
    const BackupLimits limits{.timesTheWorkbook = 0, .leastBytes = 3 * size};
    for (int i = 0; i < 5; ++i) {
        desk.write();
        QVERIFY(desk.backUp(Backup::Reason::Import, limits));
    }
    QVERIFY2(desk.listed().startsWith("6 import, 5 import"), qPrintable(desk.listed()));
    QVERIFY(backupsOf(desk.folder.path("a")).size() <= 3);
    // The newest stays even when it alone is too large.
    desk.write();
    QVERIFY(desk.backUp(Backup::Reason::Import, {.timesTheWorkbook = 0, .leastBytes = 0}));
    QCOMPARE(desk.listed(), QString("7 import"));
}

void TestBackup::damagedWorkbookPushesNoGoodCopyOut()
{
    Desk desk;
    desk.write(50'000);
    QVERIFY(desk.file->seal());
    QVERIFY(desk.backUp());
    desk.write();
    // A page of a segment is overwritten by something else.
    const qint64 page =
        desk.file->database().number("SELECT max(rootpage) FROM sqlite_schema WHERE name IN"
                                     " ('segment_by_writer', 'tail_by_entity', 'entity')");
    desk.file.reset();
    {
        QFile file(desk.folder.path("a"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        file.write(QByteArray(4096, 'x'));
    }
    desk.file = desk.folder.open("a");
    const auto made = backUp(*desk.file, Backup::Reason::Import);
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::WorkbookDamaged);
    QCOMPARE(desk.listed(), QString("1 import"));
    QCOMPARE(desk.filesInFolder().size(), 1);
}

void TestBackup::folderThatCannotBeWrittenIsTold()
{
    Desk desk;
    QFile inTheWay(backupFolderOf(desk.folder.path("a")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto made = backUp(*desk.file, Backup::Reason::Import);
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::FileNotWritable);
    desk.write();
}

void TestBackup::fullDiskLeavesNothingBehind()
{
    Desk desk;
    desk.write(200'000);
    QVERIFY(desk.backUp());
    desk.write();
    const std::string before = dump(*desk.file);
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit whole{};
        getrlimit(RLIMIT_FSIZE, &whole);
        const rlimit small{100'000, whole.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto made = backUp(*desk.file, Backup::Reason::Import);
        setrlimit(RLIMIT_FSIZE, &whole);
        QVERIFY(!made);
        QVERIFY(made.error().code == ErrorCode::DiskFull || made.error().code == ErrorCode::Io);
    }
    QCOMPARE(desk.listed(), QString("1 import"));
    QCOMPARE(desk.filesInFolder().size(), 1);
    QCOMPARE(dump(*desk.file), before);
    QVERIFY(desk.backUp());
}

void TestBackup::leftoversOfAKilledProgramGo()
{
    Desk desk;
    const QString folder = backupFolderOf(desk.folder.path("a"));
    QVERIFY(QDir().mkpath(folder));
    QFile leftover(folder + u'/' + newUnfinishedName(desk.folder.environment));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    QFile ofSomebody(folder + "/notes.txt");
    QVERIFY(ofSomebody.open(QIODevice::WriteOnly));
    ofSomebody.close();
    // The time of these workbooks is not the time of the disk, so the file is old.
    QVERIFY(desk.backUp());
    QCOMPARE(desk.listed(), QString("1 import"));
    QCOMPARE(desk.filesInFolder().size(), 2);
    QVERIFY(ofSomebody.exists());
}

void TestBackup::namesTellEverything()
{
    QTemporaryDir folder;
    for (const Moment at : {Moment{1'790'000'000'000, -240}, Moment{1'790'000'000'000, 330},
                            Moment{1'000, 0}, Moment{4'000'000'000'000, -210}}) {
        for (const auto reason : {Backup::Reason::Import, Backup::Reason::Daily,
                                  Backup::Reason::Restore, Backup::Reason::Damaged}) {
            QFile file(folder.filePath(nameOfBackup(12345, at, reason)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("1234");
            file.close();
            QVERIFY(backupAt(file.fileName()) == (Backup{file.fileName(), 12345, at, reason, 4}));
        }
    }
    QCOMPARE(nameOfBackup(7, {1'790'000'000'000, -240}, Backup::Reason::Import),
             QString("0007_2026-09-21_10-13-20-0400_import.sauvegarde"));
    for (const char *name :
         {"notes.txt", "0007_import.sauvegarde", "0007_2026-13-21_09-33-20-0400_import.sauvegarde",
          "0007_2026-09-21_09-33-20-0400_other.sauvegarde"}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY2(!backupAt(file.fileName()), name);
    }
}

void TestBackup::previewOfARestorationEqualsIt()
{
    Desk desk;
    desk.write();
    const EntityId removed = desk.notes[0];
    const EntityId edited = desk.notes[1];
    const auto backup = desk.backUp();
    const Digest then = *digestOf(*desk.file);
    applied(*desk.file, removal(shown(*desk.file, removed)));
    applied(*desk.file, update(shown(*desk.file, edited)).set(Field::Text, Value("edited")));
    desk.write();
    desk.write();
    const Digest now = *digestOf(*desk.file);

    const QString path = desk.folder.path("a");
    Restoration preview = *previewRestoration(*desk.file, *backup);
    QCOMPARE(preview.back, 1);
    QCOMPARE(preview.changed, 1);
    QCOMPARE(preview.gone, 2);
    desk.file.reset();
    QCOMPARE(*previewRestoration(path, *backup, desk.folder.environment), preview);
    QVERIFY(digestAt(path) == now);

    const auto done = restoreBackup(path, *backup, desk.folder.environment);
    QVERIFY(done);
    QVERIFY(done->kept);
    preview.kept = done->kept;
    QCOMPARE(*done, preview);
    QVERIFY(digestAt(path) == then);
    QVERIFY(digestAt(done->kept->path) == now);
    desk.file = desk.folder.open("a");
    QVERIFY(checkWorkbook(*desk.file)->empty());
}

void TestBackup::restoringLosesNothing()
{
    Desk desk;
    const auto backup = desk.backUp();
    desk.write();
    const std::string before = dump(*desk.file);
    const QString path = desk.folder.path("a");
    desk.file.reset();
    const auto done = restoreBackup(path, *backup, desk.folder.environment);
    QVERIFY(done);
    desk.file = desk.folder.open("a");
    desk.write(); // a new writer: it is told from what the file had before
    QVERIFY(importInto(*desk.file, done->kept->path).status == ImportSummary::Status::Imported);
    for (const EntityId &note : desk.notes)
        QVERIFY(!shown(*desk.file, note).isDeleted());
    QVERIFY(desk.file->unsettled()->empty());
    QVERIFY(checkWorkbook(*desk.file)->empty());

    // And back again, to what it was before.
    desk.file.reset();
    QVERIFY(restoreBackup(path, *done->kept, desk.folder.environment));
    desk.file = desk.folder.open("a");
    QCOMPARE(dump(*desk.file), before);
}

void TestBackup::restoringTheOldestKeepsIt()
{
    Desk desk;
    QVERIFY(desk.backUp());
    desk.write();
    const auto oldest = desk.backUp(); // not the first of its day, which stays anyway
    for (int i = 0; i < 12; ++i) {
        desk.write();
        QVERIFY(desk.backUp(Backup::Reason::Import, {.newest = 20}));
    }
    desk.write();
    desk.file.reset();
    QVERIFY(restoreBackup(desk.folder.path("a"), *oldest, desk.folder.environment));
    QVERIFY(QFileInfo::exists(oldest->path));
}

void TestBackup::damagedAndMissingWorkbooksComeBack()
{
    Desk desk;
    const auto backup = desk.backUp();
    const Digest then = *digestOf(*desk.file);
    const QString path = desk.folder.path("a");
    desk.file.reset();
    const QByteArray rubbish(5000, 'x');
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(rubbish);
    }
    const auto done = restoreBackup(path, *backup, desk.folder.environment);
    QVERIFY(done);
    QVERIFY(!done->isReadable);
    QVERIFY(digestAt(path) == then);
    QFile kept(done->kept->path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), rubbish);

    QVERIFY(QFile::remove(path));
    QVERIFY(restoreBackup(path, *backup, desk.folder.environment));
    QVERIFY(digestAt(path) == then);
}

void TestBackup::journalOfAMissingWorkbookIsKeptOutOfTheBackup()
{
    Desk desk;
    const auto backup = desk.backUp();
    const Digest then = *digestOf(*desk.file);
    const QString path = desk.folder.path("a");
    for (int i = 0; i < 20; ++i)
        desk.write(20'000);
    // Pages are on their way to the file, and the journal holds what they were.
    desk.file->database().execute("PRAGMA cache_size = 5; BEGIN IMMEDIATE; DELETE FROM tail");
    QVERIFY(QFile::copy(path + "-journal", path + ".kept"));
    const qint64 size = QFileInfo(path + ".kept").size();
    desk.file->database().execute("ROLLBACK");
    desk.file.reset();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + ".kept", path + "-journal"));

    QVERIFY(restoreBackup(path, *backup, desk.folder.environment));
    QVERIFY(digestAt(path) == then);
    desk.file = desk.folder.open("a");
    QVERIFY(checkWorkbook(*desk.file)->empty());
    const QStringList aside = desk.filesInFolder().filter("-journal");
    QCOMPARE(aside.size(), 1);
    QCOMPARE(QFileInfo(backupFolderOf(path) + '/' + aside.front()).size(), size);
}

void TestBackup::wrongBackupsAreRefused()
{
    Desk desk;
    const auto backup = desk.backUp();
    desk.write();
    const Digest now = *digestOf(*desk.file);
    const QString path = desk.folder.path("a");
    desk.file.reset();
    QVERIFY(backupNamed(path, "1"));
    QVERIFY(backupNamed(path, QFileInfo(backup->path).fileName()));
    QVERIFY(backupNamed(path, backup->path));
    for (const char *name : {"2", "a", "0001"})
        QVERIFY2(QByteArray(name) == "0001" || !backupNamed(path, name), name);
    {
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(file.size() / 2);
    }
    const auto done = restoreBackup(path, *backup, desk.folder.environment);
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::WorkbookDamaged);
    QVERIFY(digestAt(path) == now);
}

void TestBackup::backupsCanBeRewritten()
{
    Desk desk;
    QVERIFY(desk.backUp());
    desk.write();
    QVERIFY(desk.backUp());
    const EntityId note = desk.notes.front();
    int calls = 0;
    const auto rewritten = rewriteBackups(
        desk.folder.path("a"), desk.folder.environment, [](const Backup &) { return true; },
        [&](WorkbookFile &file) -> Result<void> {
            if (++calls == 2)
                return failure(ErrorCode::Internal);
            applied(file, update(shown(file, note)).set(Field::Text, Value("other")));
            return {};
        });
    QVERIFY(!rewritten);
    QCOMPARE(calls, 2);
    QCOMPARE(desk.listed(), QString("2 import, 1 import"));
    QCOMPARE(desk.filesInFolder().size(), 2);
    const auto backups = backupsOf(desk.folder.path("a"));
    const auto textIn = [&](const Backup &backup) {
        const auto file = WorkbookFile::open(backup.path, desk.folder.environment, {},
                                             WorkbookFile::Access::ReadOnly);
        return shown(**file, note).text(Field::Text);
    };
    QCOMPARE(textIn(backups[0]), QString("other"));
    QCOMPARE(textIn(backups[1]), QString("xxxxxxxxxx"));
    QVERIFY(dropBackup(backups[0]));
    QCOMPARE(desk.listed(), QString("1 import"));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
