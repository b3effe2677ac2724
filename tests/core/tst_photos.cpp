// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/storage/backup.h"
#include "core/storage/blobs.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/importundo.h"
#include "core/storage/photos.h"
#include "core/storage/receptions.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that are in no file by chance.
std::string picture(int number)
{
    return "\xff\xd8picture-Zqxvjkw-" + std::to_string(number) + std::string(20'000, 'x') + "-qzend"
           + std::to_string(number);
}

NewPhoto photoOf(const EntityId &about, int number)
{
    return {about, picture(number), "image/jpeg", u"Photo %1"_s.arg(number)};
}

std::vector<EntityId> attached(WorkbookFile &file, const std::vector<NewPhoto> &photos)
{
    auto result = attach(file, photos);
    if (!result)
        qFatal("attach: %d %s", int(result.error().code), qPrintable(result.error().detail));
    return result->ids;
}

EntityId noteIn(WorkbookFile &file, const EntityId &table = {})
{
    Edit note = addition(Kind::Note, file.environment().newId<EntityId>());
    note.set(Field::Text, Value("x"));
    if (!table.isNull())
        note.set(Field::Table, table);
    applied(file, note);
    return note.entity;
}

/// "Photo 1: here, Photo 2: missing".
std::string photosIn(WorkbookFile &file)
{
    std::string text;
    const auto photos = photosOf(file);
    for (const Photo &each : *photos) {
        text += text.empty() ? "" : ", ";
        text += each.caption.toStdString() + (each.bytes ? ": here" : ": missing");
    }
    return text;
}

/// Of this process: "VmRSS:" now, "VmHWM:" at most.
qint64 kibibytes(const char *member)
{
    QFile file(u"/proc/self/status"_s);
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = status.indexOf(member);
    return status.mid(at + qsizetype(qstrlen(member)) + 1, 20)
        .trimmed()
        .split(' ')
        .value(0)
        .toLongLong();
}

/// The most memory beyond today's that \a work held at once, in KiB.
template <typename Work>
qint64 peakOf(Work &&work)
{
    QFile reset(u"/proc/self/clear_refs"_s); // "5" resets the peak: proc(5)
    if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        reset.write("5");
    const qint64 before = kibibytes("VmRSS:");
    work();
    return kibibytes("VmHWM:") - before;
}

/// How many of the pictures' bytes are in the file, whatever its tables say.
int remainsOf(const QString &path, int number)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray end = "-qzend" + QByteArray::number(number);
    const QByteArray beginning = "picture-Zqxvjkw-" + QByteArray::number(number) + 'x';
    const QByteArray bytes = file.readAll();
    return int(bytes.contains(end)) + int(bytes.contains(beginning));
}

std::string problemsOf(WorkbookFile &file)
{
    std::string text;
    const auto problems = checkWorkbook(file);
    for (const Problem &each : *problems)
        text +=
            std::to_string(static_cast<int>(each.code)) + ' ' + each.detail.toStdString() + '\n';
    return text;
}

/// "imported 2 missing 1".
std::string toldOf(const ImportSummary &summary)
{
    static constexpr const char *words[] = {"imported", "known", "refused"};
    return std::string(words[static_cast<int>(summary.status)]) + ' '
           + std::to_string(summary.newPhotos) + " missing "
           + std::to_string(summary.missingPhotos);
}

void exportWith(WorkbookFile &file, Selection::Photos photos, const QString &path)
{
    Selection selection;
    selection.photos = photos;
    if (const auto done = exportBundle(file, path, selection); !done)
        qFatal("export: %d %s", int(done.error().code), qPrintable(done.error().detail));
}

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureIsKeptOnceHoweverManyEntriesShowIt();
    void attachingIsOneUndoStep();
    void wrongPlaceChangesNothing();
    void aPictureBeyondTheLimitIsRefused();
    void bundlesComeInAnyOrderAndTwice_data();
    void bundlesComeInAnyOrderAndTwice();
    void stateDoesNotDependOnWhatHasArrived();
    void previewTellsWhatTheImportDoes();
    void undoneImportTakesItsPhotosOffTheEntries();
    void workbookBringsItsPhotos();
    void damagedPictureKeepsNoWordsFromComing();
    void checkFindsWhatIsWrong();
    void erasedPictureLeavesEveryPage_data();
    void erasedPictureLeavesEveryPage();
    void pictureOfTwoEntriesStaysForTheOther();
    void oldBundleBringsNoErasedPictureBack();
    void backupsForgetAnErasedPicture();
    void tableTakesItsOwnPhotosAlong();
    void anonymousBundleHasNone();
    void encryptedBundleBringsThem();
    void sameContentGivesTheSameBytes();
    void fullDiskLeavesTheOldState();
    void manyPhotosDoNotLieInMemoryTogether();
};

void TestPhotos::pictureIsKeptOnceHoweverManyEntriesShowIt()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId one = noteIn(*file);
    const EntityId other = noteIn(*file);
    const auto ids =
        attached(*file, {photoOf(one, 1), photoOf(one, 2), photoOf(other, 1), photoOf(one, 1)});
    QCOMPARE(file->database().number("SELECT count(*) FROM blob"), 2);
    QCOMPARE(file->entities(Kind::Attachment)->size(), 3U);
    QVERIFY(ids.front() == ids.back());
    QVERIFY(attached(*file, {photoOf(other, 1)}).front() == ids[2]);
    QCOMPARE(photosOf(*file, one)->size(), 2U);
    QVERIFY(*photoBytes(*file, photosOf(*file, other)->front().hash) == picture(1));
    QCOMPARE(problemsOf(*file), std::string());
}

void TestPhotos::attachingIsOneUndoStep()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    const std::vector photos{photoOf(note, 1), photoOf(note, 2)};
    const auto done = attach(*file, photos);
    QVERIFY(done);
    const Applied undone = applied(*file, done->applied.inverse);
    QCOMPARE(photosIn(*file), std::string());
    applied(*file, undone.inverse);
    QCOMPARE(photosIn(*file), std::string("Photo 1: here, Photo 2: here"));
    QCOMPARE(problemsOf(*file), std::string());
}

void TestPhotos::wrongPlaceChangesNothing()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const auto before = *digestOf(*file);
    const EntityId region = file->entities(Kind::Region)->front().id;
    for (const auto &[place, code] : {std::pair(folder.newId(), ErrorCode::UnknownEntity),
                                      std::pair(region, ErrorCode::InvalidValue)}) {
        const NewPhoto photo = photoOf(place, 1);
        const auto done = attach(*file, std::span(&photo, 1));
        QVERIFY(!done);
        QVERIFY(done.error().code == code);
    }
    QVERIFY(*digestOf(*file) == before);
    QCOMPARE(file->database().number("SELECT count(*) FROM blob"), 0);
}

void TestPhotos::aPictureBeyondTheLimitIsRefused()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    NewPhoto photo = photoOf(noteIn(*file), 1);
    photo.bytes.resize(BundleLimits::blobBytes + 1);
    const auto done = attach(*file, std::span(&photo, 1));
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::TextTooLong);
    QCOMPARE(photosIn(*file), std::string());
}

void TestPhotos::bundlesComeInAnyOrderAndTwice_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<std::string>("told");
    const auto row = [](const char *name, const QStringList &order, const char *told) {
        QTest::newRow(name) << order << std::string(told);
    };
    row("all at once", {u"all"_s}, "imported 2 missing 0");
    row("words, then photos", {u"words"_s, u"photos"_s},
        "imported 0 missing 2; imported 2 missing 0");
    row("photos, then words", {u"photos"_s, u"words"_s},
        "imported 2 missing 0; imported 0 missing 0");
    row("words twice, photos twice", {u"words"_s, u"words"_s, u"photos"_s, u"photos"_s},
        "imported 0 missing 2; known 0 missing 2; imported 2 missing 0; known 0 missing 0");
    row("everything after the words", {u"words"_s, u"all"_s},
        "imported 0 missing 2; imported 2 missing 0");
}

void TestPhotos::bundlesComeInAnyOrderAndTwice()
{
    QFETCH(QStringList, order);
    QFETCH(std::string, told);
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1), photoOf(note, 2)});
    exportWith(*file, Selection::Photos::Included, folder.path(u"all"_s));
    exportWith(*file, Selection::Photos::LeftOut, folder.path(u"words"_s));
    exportWith(*file, Selection::Photos::Alone, folder.path(u"photos"_s));
    QVERIFY(QFileInfo(folder.path(u"words"_s)).size() < QFileInfo(folder.path(u"all"_s)).size());

    const auto target = folder.create(u"b"_s);
    std::string said;
    for (const QString &each : order) {
        said += said.empty() ? "" : "; ";
        said += toldOf(importInto(*target, folder.path(each)));
    }
    QCOMPARE(said, told);
    QCOMPARE(photosIn(*target), std::string("Photo 1: here, Photo 2: here"));
    QVERIFY(*digestOf(*target) == *digestOf(*file));
    QCOMPARE(problemsOf(*target), std::string());
}

void TestPhotos::stateDoesNotDependOnWhatHasArrived()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    attached(*file, {photoOf(noteIn(*file), 1)});
    exportWith(*file, Selection::Photos::LeftOut, folder.path(u"words"_s));
    const auto target = folder.create(u"b"_s);
    QCOMPARE(toldOf(importInto(*target, folder.path(u"words"_s))),
             std::string("imported 0 missing 1"));
    QVERIFY(*digestOf(*target) == *digestOf(*file));
    QCOMPARE(photosIn(*target), std::string("Photo 1: missing"));
    QCOMPARE(*countMissingPhotos(*target), 1);
    QCOMPARE(problemsOf(*target), std::string()); // what is missing is no damage
    // Who has not got them hands on the words all the same.
    const auto summary = exportBundle(*target, folder.path(u"on"_s));
    QVERIFY(summary);
    QCOMPARE(summary->photosMissing, 1);
}

void TestPhotos::previewTellsWhatTheImportDoes()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1), photoOf(note, 2)});
    exportWith(*file, Selection::Photos::Included, folder.path(u"all"_s));
    const auto target = folder.create(u"b"_s);
    for (const QString &source : {folder.path(u"all"_s), file->path()}) {
        const auto preview = importInto(*target, source, ImportMode::Preview);
        QCOMPARE(toldOf(preview), std::string("imported 2 missing 0"));
        QCOMPARE(target->database().number("SELECT count(*) FROM blob"), 0);
    }
    QCOMPARE(toldOf(importInto(*target, folder.path(u"all"_s))),
             std::string("imported 2 missing 0"));
}

void TestPhotos::undoneImportTakesItsPhotosOffTheEntries()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    attached(*file, {photoOf(noteIn(*file), 1)});
    exportWith(*file, Selection::Photos::Included, folder.path(u"all"_s));
    const auto target = folder.create(u"b"_s);
    QCOMPARE(toldOf(importInto(*target, folder.path(u"all"_s))),
             std::string("imported 1 missing 0"));
    const auto receptions = receptionsOf(*target, 1);
    QVERIFY(receptions);
    QVERIFY(undoImport(*target, receptions->front().row));
    QCOMPARE(photosIn(*target), std::string());
    QCOMPARE(problemsOf(*target), std::string());
}

void TestPhotos::workbookBringsItsPhotos()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1), photoOf(note, 2)});
    const auto target = folder.create(u"b"_s);
    QCOMPARE(toldOf(importInto(*target, file->path())), std::string("imported 2 missing 0"));
    QCOMPARE(toldOf(importInto(*target, file->path())), std::string("known 0 missing 0"));
    QCOMPARE(toldOf(importInto(*target, target->path())), std::string("known 0 missing 0"));
    QCOMPARE(photosIn(*target), std::string("Photo 1: here, Photo 2: here"));
    QCOMPARE(problemsOf(*target), std::string());
}

void TestPhotos::damagedPictureKeepsNoWordsFromComing()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1), photoOf(note, 2)});
    const std::string hash = sha256(picture(1)).toHex();
    file->database().execute("UPDATE blob SET bytes = x'ffd8' WHERE hex(hash) = upper('" + hash
                             + "')");
    const auto summary = exportBundle(*file, folder.path(u"all"_s));
    QVERIFY(summary);
    QCOMPARE(summary->photos, 1);
    QCOMPARE(summary->photosMissing, 1);
    for (const QString &source : {folder.path(u"all"_s), file->path()}) {
        const auto target = folder.create(u"b"_s + QString::number(source.size()));
        QCOMPARE(toldOf(importInto(*target, source)), std::string("imported 1 missing 1"));
        QCOMPARE(problemsOf(*target), std::string());
    }
}

void TestPhotos::checkFindsWhatIsWrong()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    attached(*file, {photoOf(noteIn(*file), 1)});
    const std::string code = std::to_string(static_cast<int>(Problem::Code::PhotoDamaged));
    file->database().execute("UPDATE blob SET bytes = CAST(bytes || 'y' AS BLOB)");
    QCOMPARE(problemsOf(*file), code + ' ' + sha256(picture(1)).toHex() + ": damaged\n");
    file->database().execute("DELETE FROM blob");
    Blobs(file->database()).store(sha256("stray"), "stray");
    QCOMPARE(problemsOf(*file), code + ' ' + sha256("stray").toHex() + ": nothing names it\n");
}

void TestPhotos::erasedPictureLeavesEveryPage_data()
{
    QTest::addColumn<bool>("ofTheEntry");
    QTest::newRow("the attachment") << false;
    QTest::newRow("the entry it is about") << true;
}

void TestPhotos::erasedPictureLeavesEveryPage()
{
    QFETCH(bool, ofTheEntry);
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    const auto ids = attached(*file, {photoOf(note, 1), photoOf(noteIn(*file), 2)});
    QVERIFY(file->seal());
    QCOMPARE(remainsOf(file->path(), 1), 2);
    const auto erased = file->erase(ofTheEntry ? note : ids.front(), {}, u"retrait"_s);
    QVERIFY(erased);
    QVERIFY(!erased->remains);
    QCOMPARE(remainsOf(file->path(), 1), 0);
    QCOMPARE(remainsOf(file->path(), 2), 2);
    QCOMPARE(photosIn(*file), std::string("Photo 2: here"));
    QCOMPARE(problemsOf(*file), std::string());
}

void TestPhotos::pictureOfTwoEntriesStaysForTheOther()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId one = noteIn(*file);
    const EntityId other = noteIn(*file);
    attached(*file, {photoOf(one, 1), photoOf(other, 1)});
    QVERIFY(file->erase(one, {}, u"retrait"_s));
    QCOMPARE(photosIn(*file), std::string("Photo 1: here"));
    QVERIFY(file->erase(other, {}, u"retrait"_s));
    QCOMPARE(remainsOf(file->path(), 1), 0);
    QCOMPARE(problemsOf(*file), std::string());
}

void TestPhotos::oldBundleBringsNoErasedPictureBack()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1)});
    exportWith(*file, Selection::Photos::Included, folder.path(u"old"_s));
    const auto target = folder.create(u"b"_s);
    QCOMPARE(toldOf(importInto(*target, folder.path(u"old"_s))),
             std::string("imported 1 missing 0"));
    QVERIFY(file->erase(note, {}, u"retrait"_s));
    exportWith(*file, Selection::Photos::Included, folder.path(u"new"_s));
    QCOMPARE(remainsOf(folder.path(u"new"_s), 1), 0);

    // The erasure travels …
    QVERIFY(importInto(*target, folder.path(u"new"_s)).erasedValues > 0);
    QCOMPARE(remainsOf(target->path(), 1), 0);
    // … and no order of files brings the picture back.
    for (WorkbookFile *each : {file.get(), target.get()}) {
        QCOMPARE(importInto(*each, folder.path(u"old"_s)).newPhotos, 0);
        QCOMPARE(remainsOf(each->path(), 1), 0);
        QCOMPARE(problemsOf(*each), std::string());
    }
}

void TestPhotos::backupsForgetAnErasedPicture()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 1)});
    const auto backup = backUp(*file, Backup::Reason::Import);
    QVERIFY(backup);
    const auto backups = backupsOf(file->path());
    const QString path = backups.front().path;
    QCOMPARE(remainsOf(path, 1), 2);
    QVERIFY(file->erase(note, {}, u"retrait"_s));
    QCOMPARE(remainsOf(path, 1), 0);
}

void TestPhotos::tableTakesItsOwnPhotosAlong()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const Edit session = addition(Kind::Session, folder.newId()).set(Field::Title, Value("A"));
    std::vector<Edit> tables;
    for (int number : {1, 2}) {
        tables.push_back(addition(Kind::Table, folder.newId())
                             .set(Field::Session, session.entity)
                             .set(Field::Number, Value(number)));
    }
    applied(*file, {session, tables[0], tables[1]});
    attached(*file, {photoOf(tables[0].entity, 1), photoOf(noteIn(*file, tables[0].entity), 2),
                     photoOf(tables[1].entity, 3), photoOf(session.entity, 4)});
    const auto inBundle = [&](const Selection &selection) {
        if (!exportBundle(*file, folder.path(u"x"_s), selection))
            qFatal("export");
        const auto target = folder.create(u"t"_s);
        static_cast<void>(importInto(*target, folder.path(u"x"_s)));
        const std::string photos = photosIn(*target);
        QFile::remove(target->path());
        return photos;
    };
    QCOMPARE(inBundle({{}, {tables[0].entity}}), std::string("Photo 1: here, Photo 2: here"));
    QCOMPARE(inBundle({{session.entity}, {}}),
             std::string("Photo 1: here, Photo 2: here, Photo 3: here, Photo 4: here"));
    Selection second{{}, {tables[0].entity}};
    second.photos = Selection::Photos::Alone;
    QCOMPARE(inBundle(second), std::string("Photo 1: here, Photo 2: here"));
    QCOMPARE(inBundle({{}, {}, true}), std::string());
    const auto amount = photoAmount(*file, {{}, {tables[0].entity}});
    QVERIFY(amount);
    QCOMPARE(amount->count, 2);
    QCOMPARE(amount->bytes, qint64(picture(1).size() + picture(2).size()));
}

void TestPhotos::anonymousBundleHasNone()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    attached(*file, {photoOf(noteIn(*file), 1)});
    Selection selection;
    selection.anonymous = true;
    const auto summary = exportBundle(*file, folder.path(u"x"_s), selection);
    QVERIFY(summary);
    QCOMPARE(summary->photos, 0);
    QCOMPARE(summary->photosLeftOut, 1);
    QCOMPARE(remainsOf(folder.path(u"x"_s), 1), 0);
}

void TestPhotos::encryptedBundleBringsThem()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    attached(*file, {photoOf(noteIn(*file), 1)});
    const AgeIdentity identity = AgeIdentity::generated();
    Protection protection;
    protection.recipients = {identity.recipient()};
    QVERIFY(exportBundle(*file, folder.path(u"x"_s), {}, nullptr, protection));
    QCOMPARE(remainsOf(folder.path(u"x"_s), 1), 0);
    Keyring keys;
    keys.identities.push_back(identity);
    const auto target = folder.create(u"b"_s);
    QCOMPARE(toldOf(importInto(*target, folder.path(u"x"_s), ImportMode::Import, nullptr, keys)),
             std::string("imported 1 missing 0"));
    QCOMPARE(photosIn(*target), std::string("Photo 1: here"));
}

void TestPhotos::sameContentGivesTheSameBytes()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    attached(*file, {photoOf(note, 2), photoOf(note, 1)});
    exportWith(*file, Selection::Photos::Included, folder.path(u"one"_s));
    const auto target = folder.create(u"b"_s);
    static_cast<void>(importInto(*target, folder.path(u"one"_s)));
    exportWith(*target, Selection::Photos::Included, folder.path(u"two"_s));
    QFile one(folder.path(u"one"_s));
    QFile two(folder.path(u"two"_s));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == two.readAll());
}

void TestPhotos::fullDiskLeavesTheOldState()
{
    TestFolder folder;
    const auto source = folder.create(u"source"_s);
    const EntityId other = noteIn(*source);
    attached(*source, {photoOf(other, 1), photoOf(other, 2), photoOf(other, 3)});
    exportWith(*source, Selection::Photos::Included, folder.path(u"all"_s));

    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    const auto before = *digestOf(*file);
    const qint64 pages = file->database().number("PRAGMA page_count");
    // Room for one picture and a half, whoever brings them.
    file->database().execute("PRAGMA max_page_count = " + std::to_string(pages + 8));
    const std::vector photos{photoOf(note, 1), photoOf(note, 2), photoOf(note, 3)};
    const auto done = attach(*file, photos);
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::DiskFull);
    for (const QString &from : {folder.path(u"all"_s), source->path()}) {
        const ImportSummary summary = importInto(*file, from);
        QVERIFY(summary.status == ImportSummary::Status::Refused);
        QVERIFY(summary.reason.code == ErrorCode::DiskFull);
    }
    QVERIFY(*digestOf(*file) == before);
    QCOMPARE(file->database().number("SELECT count(*) FROM blob"), 0);
    QCOMPARE(problemsOf(*file), std::string());
    file->database().execute("PRAGMA max_page_count = 1000000");
    QCOMPARE(toldOf(importInto(*file, folder.path(u"all"_s))), std::string("imported 3 missing 0"));
    QVERIFY(attach(*file, photos));
    QCOMPARE(problemsOf(*file), std::string());
}

void TestPhotos::manyPhotosDoNotLieInMemoryTogether()
{
    TestFolder folder;
    const auto file = folder.create(u"a"_s);
    const EntityId note = noteIn(*file);
    constexpr int many = 60;
    for (int i = 0; i < many; ++i) {
        NewPhoto photo = photoOf(note, i);
        photo.bytes.resize(1'000'000, 'z');
        attached(*file, {photo});
    }
    const auto target = folder.create(u"b"_s);
    for (WorkbookFile *each :
         {file.get(), target.get()}) // SQLite may keep 64 MiB of pages, which is its business
        each->database().execute("PRAGMA cache_size = -1000");
    const qint64 peak = peakOf([&] {
        exportWith(*file, Selection::Photos::Included, folder.path(u"all"_s));
        static_cast<void>(importInto(*target, folder.path(u"all"_s)));
    });
    QCOMPARE(*countMissingPhotos(*target), 0);
    QVERIFY2(peak < 25'000, qPrintable(QString::number(peak))); // of 60,000
}

QTEST_GUILESS_MAIN(TestPhotos)
#include "tst_photos.moc"
