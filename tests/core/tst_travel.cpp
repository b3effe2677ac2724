// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"
#include "core/bundle/bundle.h"
#include "core/crypto/bytesource.h"
#include "core/storage/capturedraft.h"
#include "core/storage/exporter.h"
#include "core/storage/owntour.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;

namespace {

/// A tour with one workshop and one table.
struct Frame
{
    EntityId tour;
    EntityId session;
    EntityId table;
};

Frame addFrame(TestFolder &folder, WorkbookFile &file, const char *title)
{
    const Frame frame{folder.newId(), folder.newId(), folder.newId()};
    applied(file, {addition(Kind::Tour, frame.tour).set(Field::Title, Value(title)),
                   addition(Kind::Session, frame.session).set(Field::Tour, frame.tour),
                   addition(Kind::Table, frame.table)
                       .set(Field::Session, frame.session)
                       .set(Field::Number, Value(1))});
    return frame;
}

EntityId addNote(TestFolder &folder, WorkbookFile &file, const EntityId &table, const char *text)
{
    const EntityId note = folder.newId();
    applied(file,
            addition(Kind::Note, note).set(Field::Table, table).set(Field::Text, Value(text)));
    return note;
}

QString exported(TestFolder &folder, WorkbookFile &file, const QString &name,
                 const Selection &selection = {})
{
    const QString path = folder.path(name);
    const auto summary = exportBundle(file, path, selection);
    if (!summary)
        qFatal("export: %s", qPrintable(summary.error().detail));
    return path;
}

QString ownTitle(WorkbookFile &file)
{
    const auto tour = ownTour(file);
    return tour && *tour ? (*tour)->text(Field::Title) : QString();
}

QStringList textsIn(WorkbookFile &file, Kind kind)
{
    QStringList texts;
    const auto all = file.entities(kind);
    for (const Entity &each : *all)
        texts.append(each.text(Field::Text));
    texts.sort();
    return texts;
}

Draft lineDraft(const EntityId &table, const QString &text, Kind kind = Kind::Challenge)
{
    CaptureDraft draft;
    draft.text = text;
    draft.kind = kind;
    return {captureSlot(table), toJson(draft), 1};
}

} // namespace

/// What goes from one workbook to another, and what is said about it.
class TestTravel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundleOfAnotherTourIsTold();
    void workbookKeepsItsOwnTour();
    void bundleOfTheSameTourIsNotTold();
    void firstTourThatComesIsTheWorkbooksOwn();
    void bundleNamesTheTourOfItsWorkshop();
    void draftBecomesAnEntryBeforeItTravels();
    void draftOfACorrectionRewordsItsEntry();
    void abandonedAndOpenDraftsStay();
    void draftsLeftInAWorkbookAreTold();
    void writersAreNotCounted();
    void bundleThatFailsItsCheckReplacesNothing();
    void repetitiveTextsTravel();
    void tableBringsTheTablesThatAreExpected();
    void expectedTablesDivergeFromNothing();
    void deletedTableIsNotExpected();
    void tableOfTwoWorkshopsGoesWithBoth();
};

void TestTravel::bundleOfAnotherTourIsTold()
{
    TestFolder folder;
    const auto mine = folder.create("mine");
    const auto other = folder.create("other");
    addFrame(folder, *mine, "Mine");
    addFrame(folder, *other, "Other");
    const QString bundle = exported(folder, *other, "other.tourneez");

    for (const ImportMode mode : {ImportMode::Preview, ImportMode::Import, ImportMode::Import}) {
        const ImportSummary summary = importInto(*mine, bundle, mode);
        QVERIFY(summary.status != ImportSummary::Status::Refused);
        QCOMPARE(summary.notices, QStringList{"other-tour"});
        QCOMPARE(summary.otherTour, QStringLiteral("Other"));
    }
}

void TestTravel::workbookKeepsItsOwnTour()
{
    // Whatever the ids and the order of creation: both ways round.
    for (const auto &[first, second] : {std::pair("a", "b"), std::pair("b", "a")}) {
        TestFolder each;
        const auto mine = each.create("mine");
        const auto other = each.create("other");
        WorkbookFile &early = *first == 'a' ? *mine : *other;
        WorkbookFile &late = *second == 'a' ? *mine : *other;
        addFrame(each, early, &early == mine.get() ? "Mine" : "Other");
        addFrame(each, late, &late == mine.get() ? "Mine" : "Other");
        static_cast<void>(importInto(*mine, exported(each, *other, "other.tourneez")));
        QCOMPARE(mine->entities(Kind::Tour)->size(), std::size_t{2});
        QCOMPARE(ownTitle(*mine), QStringLiteral("Mine"));

        Transaction transaction(mine->database());
        mine->rebuild();
        transaction.commit();
        QCOMPARE(ownTitle(*mine), QStringLiteral("Mine"));
    }
}

void TestTravel::bundleOfTheSameTourIsNotTold()
{
    TestFolder folder;
    const auto mine = folder.create("mine");
    const auto table = folder.create("table");
    const Frame frame = addFrame(folder, *mine, "Mine");
    Selection kit;
    kit.frameOnly = true;
    QVERIFY(importInto(*table, exported(folder, *mine, "kit.tourneez", kit)).notices.isEmpty());
    addNote(folder, *table, frame.table, "Un autobus le soir");
    QVERIFY(importInto(*mine, exported(folder, *table, "table.tourneez")).notices.isEmpty());
    QCOMPARE(textsIn(*mine, Kind::Note), QStringList{"Un autobus le soir"});

    // The other tour came once and was told; that it comes along again is no news.
    const auto other = folder.create("other");
    addFrame(folder, *other, "Other");
    const QString bundle = exported(folder, *other, "other.tourneez");
    QVERIFY(!importInto(*mine, bundle).notices.isEmpty());
    QVERIFY(!importInto(*table, bundle).notices.isEmpty());
    addNote(folder, *table, frame.table, "Un autobus le matin");
    QVERIFY(importInto(*mine, exported(folder, *table, "again.tourneez")).notices.isEmpty());
}

void TestTravel::firstTourThatComesIsTheWorkbooksOwn()
{
    TestFolder folder;
    const auto one = folder.create("one");
    const auto two = folder.create("two");
    const auto empty = folder.create("empty");
    addFrame(folder, *two, "Two");
    addFrame(folder, *one, "One");
    QVERIFY(importInto(*empty, exported(folder, *two, "two.tourneez")).notices.isEmpty());
    QCOMPARE(importInto(*empty, exported(folder, *one, "one.tourneez")).notices,
             QStringList{"other-tour"});
    QCOMPARE(ownTitle(*empty), QStringLiteral("Two"));

    const auto own = ownTour(*empty);
    applied(*empty, removal(**own));
    QCOMPARE(ownTitle(*empty), QStringLiteral("One"));
}

void TestTravel::bundleNamesTheTourOfItsWorkshop()
{
    TestFolder folder;
    const auto mine = folder.create("mine");
    const auto other = folder.create("other");
    addFrame(folder, *mine, "Mine");
    const Frame frame = addFrame(folder, *other, "Other");
    static_cast<void>(importInto(*mine, exported(folder, *other, "other.tourneez")));
    const auto bundle =
        readBundle(exported(folder, *mine, "one.tourneez", {{}, {frame.table}, false}));
    QVERIFY(bundle);
    QCOMPARE(bundle->cover.title, std::string("Other"));
    QCOMPARE(readBundle(exported(folder, *mine, "all.tourneez"))->cover.title, std::string("Mine"));
}

void TestTravel::draftBecomesAnEntryBeforeItTravels()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const Frame frame = addFrame(folder, *file, "Mine");
    const EntityId round = folder.newId();
    applied(*file, addition(Kind::Round, round).set(Field::Session, frame.session));
    const EntityId challenge = folder.newId();
    applied(*file, addition(Kind::Challenge, challenge)
                       .set(Field::Table, frame.table)
                       .set(Field::Text, Value("Les loyers")));
    CaptureDraft draft;
    draft.text = QStringLiteral("  on ne peut plus se loger» ");
    draft.kind = Kind::Quote;
    draft.wasMarkTyped = true;
    draft.parent = challenge;
    draft.round = round;
    QVERIFY(file->saveDraft({captureSlot(frame.table), toJson(draft), 1}));

    const auto changes = sealDrafts(*file);
    QVERIFY(changes);
    QCOMPARE(changes->entities.size(), std::size_t{1});
    const Entity &quote = changes->entities.front();
    QCOMPARE(quote.text(Field::Text), QStringLiteral("on ne peut plus se loger"));
    QCOMPARE(quote.reference(Field::Table), frame.table);
    QCOMPARE(quote.reference(Field::Round), round);
    QCOMPARE(quote.reference(Field::About), challenge);
    QVERIFY(file->drafts()->empty());
    QVERIFY(sealDrafts(*file)->entities.empty());
}

void TestTravel::draftOfACorrectionRewordsItsEntry()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const Frame frame = addFrame(folder, *file, "Mine");
    const EntityId note = addNote(folder, *file, frame.table, "Un autobus");
    CaptureDraft draft;
    draft.text = QStringLiteral("Un autobus le soir");
    draft.kind = Kind::Note;
    draft.entity = note;
    QVERIFY(file->saveDraft({editSlot(note), toJson(draft), 1}));
    QVERIFY(sealDrafts(*file));
    QCOMPARE(textsIn(*file, Kind::Note), QStringList{"Un autobus le soir"});
    QVERIFY(file->unsettled()->empty());
    QVERIFY(file->drafts()->empty());
}

void TestTravel::abandonedAndOpenDraftsStay()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const Frame frame = addFrame(folder, *file, "Mine");
    const EntityId note = addNote(folder, *file, frame.table, "Un autobus");
    CaptureDraft abandoned;
    abandoned.text = QStringLiteral("Un train");
    abandoned.kind = Kind::Note;
    abandoned.isAbandoned = true;
    QVERIFY(file->saveDraft({editSlot(note), toJson(abandoned), 1}));
    QVERIFY(file->saveDraft(lineDraft(frame.table, QStringLiteral("Les loy"))));
    const std::vector<std::string> open{captureSlot(frame.table)};
    QVERIFY(sealDrafts(*file, open)->entities.empty());
    QCOMPARE(file->drafts()->size(), std::size_t{2});
    QCOMPARE(sealDrafts(*file)->entities.size(), std::size_t{1});
    QCOMPARE(textsIn(*file, Kind::Note), QStringList{"Un autobus"});
    QCOMPARE(textsIn(*file, Kind::Challenge), QStringList{"Les loy"});
}

void TestTravel::draftsLeftInAWorkbookAreTold()
{
    TestFolder folder;
    const auto mine = folder.create("mine");
    {
        const auto theirs = folder.create("theirs");
        const Frame frame = addFrame(folder, *theirs, "Theirs");
        QVERIFY(theirs->saveDraft(lineDraft(frame.table, QStringLiteral("Il faudrait que"))));
        QVERIFY(theirs->seal());
    }
    QFile file(folder.path("theirs"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const ImportMode mode : {ImportMode::Preview, ImportMode::Import, ImportMode::Import}) {
        const ImportSummary summary = importInto(*mine, folder.path("theirs"), mode);
        QCOMPARE(summary.notices, QStringList{"draft-left"});
        QCOMPARE(summary.leftDrafts, 1);
        QCOMPARE(summary.draftWords, QStringList{"Il faudrait que"});
    }
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == before);

    // Finished over there, it comes.
    const auto theirs = folder.open("theirs");
    QVERIFY(sealDrafts(*theirs));
    const ImportSummary summary = importInto(*mine, exported(folder, *theirs, "t.tourneez"));
    QVERIFY(summary.notices.isEmpty());
    QCOMPARE(textsIn(*mine, Kind::Challenge), QStringList{"Il faudrait que"});
}

void TestTravel::writersAreNotCounted()
{
    TestFolder folder;
    const auto mine = folder.create("mine");
    const auto other = folder.create("other");
    const Frame frame = addFrame(folder, *other, "Other");
    addNote(folder, *other, frame.table, "Un autobus");
    const ImportSummary first = importInto(*mine, exported(folder, *other, "1.tourneez"));
    QCOMPARE(first.newEntities, 4);
    QCOMPARE(first.newOfKind.at(Kind::Note), 1);
    QVERIFY(!first.newOfKind.contains(Kind::Writer));

    // A later op about the writer itself, as a newer program might write it.
    const Entity writer = other->entities(Kind::Writer)->back();
    applied(*other, update(writer).set(Field::Person, Value("Noé")));
    const ImportSummary second = importInto(*mine, exported(folder, *other, "2.tourneez"));
    QCOMPARE(second.newOps, 1);
    QCOMPARE(second.newEntities, 0);
    QCOMPARE(second.changedEntities, 0);
}

void TestTravel::bundleThatFailsItsCheckReplacesNothing()
{
    TestFolder folder;
    const QString target = folder.path("a.tourneez");
    QVERIFY(writeBundle(target, {}));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QStringList filesBefore = QFileInfo(target).dir().entryList(QDir::Files | QDir::Hidden);

    Bundle other;
    other.cover.title = "Other";
    const auto refused = writeBundle(target, other, [&](auto written) -> Result<void> {
        const auto back = readBundle(std::move(written));
        if (!back || back->cover.title != "Other")
            return failure(ErrorCode::Internal);
        return failure(ErrorCode::BundleDamaged, target);
    });
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::BundleDamaged);
    QFile again(target);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(again.readAll() == before);
    QCOMPARE(QFileInfo(target).dir().entryList(QDir::Files | QDir::Hidden), filesBefore);
}

void TestTravel::repetitiveTextsTravel()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const Frame frame = addFrame(folder, *file, "Mine");
    std::string text;
    for (int i = 0; i < 250'000; ++i)
        text += "bis, bis. ";
    for (int i = 0; i < 7; ++i)
        addNote(folder, *file, frame.table, (text + std::to_string(i)).c_str());
    const QString bundle = exported(folder, *file, "a.tourneez");
    const auto back = folder.create("b");
    QVERIFY(importInto(*back, bundle).status == ImportSummary::Status::Imported);
    QVERIFY(textsIn(*back, Kind::Note) == textsIn(*file, Kind::Note));
}

void TestTravel::tableBringsTheTablesThatAreExpected()
{
    TestFolder folder;
    const auto region = folder.create("region");
    const Frame frame = addFrame(folder, *region, "Mine");
    const EntityId second = folder.newId();
    const EntityId third = folder.newId();
    const EntityId elsewhere = folder.newId();
    const EntityId otherSession = folder.newId();
    applied(*region, {addition(Kind::Table, second)
                          .set(Field::Session, frame.session)
                          .set(Field::Number, Value(2)),
                      addition(Kind::Table, third)
                          .set(Field::Session, frame.session)
                          .set(Field::Number, Value(3)),
                      addition(Kind::Session, otherSession).set(Field::Tour, frame.tour),
                      addition(Kind::Table, elsewhere).set(Field::Session, otherSession)});
    addNote(folder, *region, frame.table, "Un autobus");
    // What came from another table, and that it was renumbered since.
    addNote(folder, *region, second, "Un train");
    const EntityId background = (*region->entities(Kind::Background)).front().id;
    applied(*region, update(shown(*region, second))
                         .put(Field::Headcount, background.toString(), Value(6))
                         .set(Field::Status, Value("closed")));
    applied(*region, update(shown(*region, third)).set(Field::Number, Value(4)));
    applied(*region, update(shown(*region, third)).set(Field::Status, Value("open")));

    const auto national = folder.create("national");
    const QString bundle = exported(folder, *region, "1.tourneez", {{}, {frame.table}, false});
    QCOMPARE(readBundle(bundle)->cover.tables, std::vector<EntityId>{frame.table});
    const ImportSummary summary = importInto(*national, bundle);
    QCOMPARE(summary.waitingOps, 0);
    QCOMPARE(textsIn(*national, Kind::Note), QStringList{"Un autobus"});
    QVERIFY(!*national->find(elsewhere));
    const auto coverage = coverageOf(*national);
    QCOMPARE(coverage->sessions.size(), std::size_t{1});
    QCOMPARE(coverage->sessions.front().expectedTables, 3);
    QCOMPARE(coverage->sessions.front().receivedTables, 1);
    QCOMPARE(coverage->sessions.front().missingTables, (std::vector<qint64>{2, 4}));
    QVERIFY(coverage->sessions.front().headcount.empty());

    // The rest comes: nothing diverges, nothing is missing.
    const ImportSummary rest = importInto(*national, exported(folder, *region, "all.tourneez"));
    QCOMPARE(rest.diverging, 0);
    QCOMPARE(coverageOf(*national)->sessions.front().receivedTables, 2);
    QCOMPARE(dump(*national), dump(*region));
}

void TestTravel::expectedTablesDivergeFromNothing()
{
    TestFolder folder;
    const auto region = folder.create("region");
    const Frame frame = addFrame(folder, *region, "Mine");
    const EntityId second = folder.newId();
    applied(*region, addition(Kind::Table, second)
                         .set(Field::Session, frame.session)
                         .set(Field::Number, Value(2))
                         .set(Field::Status, Value("expected")));
    Selection kit;
    kit.frameOnly = true;
    const QString kitFile = exported(folder, *region, "kit.tourneez", kit);
    const auto one = folder.create("one");
    const auto two = folder.create("two");
    for (const auto &[file, table] : {std::pair(one.get(), frame.table), {two.get(), second}}) {
        static_cast<void>(importInto(*file, kitFile));
        addNote(folder, *file, table, "Un autobus");
        applied(*file, update(shown(*file, table)).set(Field::Status, Value("closed")));
    }
    const QStringList bundles{exported(folder, *one, "1.tourneez", {{}, {frame.table}, false}),
                              exported(folder, *two, "2.tourneez", {{}, {second}, false})};
    for (const QString &bundle : bundles) {
        const ImportSummary summary = importInto(*region, bundle);
        QCOMPARE(summary.diverging, 0);
        QCOMPARE(summary.waitingOps, 0);
    }
    QVERIFY(region->unsettled()->empty());
    QCOMPARE(coverageOf(*region)->sessions.front().receivedTables, 2);
}

void TestTravel::deletedTableIsNotExpected()
{
    TestFolder folder;
    const auto region = folder.create("region");
    const Frame frame = addFrame(folder, *region, "Mine");
    const EntityId second = folder.newId();
    applied(*region, addition(Kind::Table, second).set(Field::Session, frame.session));
    applied(*region, update(shown(*region, second)).set(Field::Status, Value("closed")));
    applied(*region, removal(shown(*region, second)));
    addNote(folder, *region, frame.table, "Un autobus");
    const auto other = folder.create("other");
    const ImportSummary summary =
        importInto(*other, exported(folder, *region, "1.tourneez", {{}, {frame.table}, false}));
    QCOMPARE(summary.waitingOps, 0);
    QVERIFY(shown(*other, second).isDeleted());
    QCOMPARE(coverageOf(*other)->sessions.front().expectedTables, 1);
}

void TestTravel::tableOfTwoWorkshopsGoesWithBoth()
{
    TestFolder folder;
    const auto here = folder.create("here");
    const Frame frame = addFrame(folder, *here, "Mine");
    const EntityId second = folder.newId();
    const EntityId third = folder.newId();
    applied(*here, {addition(Kind::Session, second).set(Field::Tour, frame.tour),
                    addition(Kind::Session, third).set(Field::Tour, frame.tour)});
    addNote(folder, *here, frame.table, "Un autobus");
    const auto there = folder.create("there");
    static_cast<void>(importInto(*there, exported(folder, *here, "all.tourneez")));
    applied(*here, update(shown(*here, frame.table)).set(Field::Session, second));
    applied(*there, update(shown(*there, frame.table)).set(Field::Session, third));
    static_cast<void>(importInto(*here, exported(folder, *there, "back.tourneez")));
    QVERIFY(!shown(*here, frame.table).diverging().empty());

    for (const EntityId &session : {second, third}) {
        const auto bundle =
            readBundle(exported(folder, *here, "s.tourneez", {{session}, {}, false}));
        QCOMPARE(bundle->cover.entries, 1);
        const auto receiver = folder.create(QString::fromStdString(session.toString()));
        static_cast<void>(importInto(*receiver, folder.path("s.tourneez")));
        QCOMPARE(textsIn(*receiver, Kind::Note), QStringList{"Un autobus"});
        QVERIFY(*receiver->find(second) && *receiver->find(third));
    }
}

QTEST_GUILESS_MAIN(TestTravel)
#include "tst_travel.moc"
