// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/importundo.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tournee;

namespace {

/// The workbook of the coordination with two notes in it, and a copy at a table that goes its own way.
struct Exchange
{
    Exchange() : mine(folder.create("mine")), note(folder.newId()), other(folder.newId())
    {
        applied(*mine, addition(Kind::Note, note)
                           .set(Field::Text, Value("first"))
                           .include(Field::Tags, "eau"));
        applied(*mine, addition(Kind::Note, other).set(Field::Text, Value("other")));
        theirs = folder.create("theirs");
        take(*theirs, opsNow(*mine));
    }
    static std::vector<LoggedOp> opsNow(WorkbookFile &file)
    {
        std::vector<LoggedOp> ops;
        for (auto &[id, op] : opsIn(file))
            ops.push_back(op);
        return ops;
    }
    void import() { importFrom("theirs"); }
    void importFrom(const char *name)
    {
        const ImportSummary summary = importInto(*mine, folder.path(name));
        if (summary.status != ImportSummary::Status::Imported)
            qFatal("import");
        reception = lastUndoable(*mine)->row;
    }
    /// What a person sees of it in my workbook.
    [[nodiscard]] std::string seen(const EntityId &id) { return dump(shown(*mine, id)); }
    [[nodiscard]] ImportUndo undo(ImportMode mode = ImportMode::Import)
    {
        auto result = undoImport(*mine, reception, mode);
        if (!result)
            qFatal("undo: %d %s", static_cast<int>(result.error().code),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }

    TestFolder folder;
    std::unique_ptr<WorkbookFile> mine;
    std::unique_ptr<WorkbookFile> theirs;
    EntityId note;
    EntityId other;
    qint64 reception = 0;
};

QString counts(const ImportUndo &undo)
{
    return QStringLiteral("%1 removed, %2 restored, %3 kept, %4 waiting")
        .arg(undo.removed)
        .arg(undo.restored)
        .arg(undo.kept)
        .arg(undo.waiting);
}

bool isSound(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    return problems && problems->empty();
}

} // namespace

class TestImportUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItBroughtIsGoneAndWhatItChangedIsBack();
    void previewTellsTheSameAndChangesNothing();
    void worksAfterARestart();
    void whatWasTypedBeforeInTheSameLaunchStays();
    void sameFileAgainBringsNothingBack();
    void onlyOnce();
    void nothingToUndo();
    void whatWasEditedSinceStaysWithTheBadge();
    void aFieldFilledSinceStaysWithTheBadge();
    void aLaterEditOfAnotherFieldIsNotTouched();
    void divergingVersionsAreSettledToWhatStood();
    void openDivergenceStaysOpen();
    void settledDivergenceIsOpenAgain();
    void deletionIsTakenBack();
    void whatWasRestoredIsDeletedAgain();
    void whatLayInTheBinGoesBackThere();
    void whatWaitsGoesOnWaiting();
    void whatHadWaitedForItIsGoneToo();
    void travelsToOthers();
    void laterFileOfTheSameTableIsNotHidden();
    void whatAnAnonymousBundleHadLeftOutStaysFilledIn();
    void manyEntitiesAtOnce();
};

void TestImportUndo::whatItBroughtIsGoneAndWhatItChangedIsBack()
{
    Exchange exchange;
    WorkbookFile &theirs = *exchange.theirs;
    applied(theirs, update(shown(theirs, exchange.note))
                        .set(Field::Text, Value("changed"))
                        .set(Field::Detail, Value("more"))
                        .exclude(Field::Tags, "eau")
                        .include(Field::Tags, "sol"));
    applied(theirs, update(shown(theirs, exchange.note))
                        .set(Field::Position, Value(positionBetween("x", "y"))));
    applied(theirs, addition(Kind::Challenge, exchange.folder.newId())
                        .set(Field::Text, Value("new"))
                        .set(Field::Support, Value(3)));
    const std::string before = visible(*exchange.mine);
    exchange.import();
    QVERIFY(visible(*exchange.mine) != before);

    QCOMPARE(counts(exchange.undo()), QString("1 removed, 1 restored, 0 kept, 0 waiting"));
    QCOMPARE(visible(*exchange.mine), before);
    QVERIFY(isSound(*exchange.mine));
}

void TestImportUndo::previewTellsTheSameAndChangesNothing()
{
    Exchange exchange;
    applied(*exchange.theirs, removal(shown(*exchange.theirs, exchange.note)));
    applied(*exchange.theirs, addition(Kind::Note, exchange.folder.newId()));
    exchange.import();
    const Digest before = *digestOf(*exchange.mine);

    const QString told = counts(exchange.undo(ImportMode::Preview));
    QVERIFY(*digestOf(*exchange.mine) == before);
    QCOMPARE(counts(exchange.undo()), told);
    QCOMPARE(told, QString("1 removed, 1 restored, 0 kept, 0 waiting"));
    applied(*exchange.mine, addition(Kind::Note, exchange.folder.newId()));
    QVERIFY(isSound(*exchange.mine));
}

void TestImportUndo::worksAfterARestart()
{
    Exchange exchange;
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("changed")));
    const std::string before = visible(*exchange.mine);
    exchange.import();
    for (int i = 0; i < 2; ++i) {
        exchange.mine.reset();
        exchange.mine = exchange.folder.open("mine");
        if (i == 0)
            QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
        QCOMPARE(visible(*exchange.mine), before);
    }
    QVERIFY(undoImport(*exchange.mine, exchange.reception).error().code
            == ErrorCode::AlreadyUndone);
}

void TestImportUndo::whatWasTypedBeforeInTheSameLaunchStays()
{
    Exchange exchange;
    const EntityId typed = exchange.folder.newId();
    applied(*exchange.mine, addition(Kind::Note, typed).set(Field::Text, Value("typed")));
    applied(*exchange.theirs, addition(Kind::Note, exchange.folder.newId()));
    exchange.import();
    const EntityId since = exchange.folder.newId();
    applied(*exchange.mine, addition(Kind::Note, since).set(Field::Text, Value("since")));
    QVERIFY(exchange.mine->seal());

    QCOMPARE(counts(exchange.undo()), QString("1 removed, 0 restored, 0 kept, 0 waiting"));
    QCOMPARE(exchange.seen(typed), std::string("note\ntext: \"typed\"\n"));
    QCOMPARE(exchange.seen(since), std::string("note\ntext: \"since\"\n"));
}

void TestImportUndo::sameFileAgainBringsNothingBack()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("new")));
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("changed")));
    exchange.import();
    static_cast<void>(exchange.undo());
    const std::string after = dump(*exchange.mine);

    QVERIFY(importInto(*exchange.mine, exchange.folder.path("theirs")).status
            == ImportSummary::Status::Known);
    QCOMPARE(dump(*exchange.mine), after);
}

void TestImportUndo::onlyOnce()
{
    Exchange exchange;
    applied(*exchange.theirs, addition(Kind::Note, exchange.folder.newId()));
    exchange.import();
    static_cast<void>(exchange.undo());
    const Digest after = *digestOf(*exchange.mine);
    QVERIFY(undoImport(*exchange.mine, exchange.reception).error().code
            == ErrorCode::AlreadyUndone);
    QVERIFY(lastUndoable(*exchange.mine).error().code == ErrorCode::NothingToUndo);
    QVERIFY(*digestOf(*exchange.mine) == after);
}

void TestImportUndo::nothingToUndo()
{
    Exchange exchange;
    QVERIFY(lastUndoable(*exchange.mine).error().code == ErrorCode::NothingToUndo);
    QVERIFY(undoImport(*exchange.mine, 1).error().code == ErrorCode::UnknownReception);
    exchange.theirs.reset();
    const auto empty = exchange.folder.create("empty"); // the shipped rows only
    QVERIFY(importInto(*exchange.mine, exchange.folder.path("empty")).status
            == ImportSummary::Status::Known);
    QVERIFY(undoImport(*exchange.mine, 1).error().code == ErrorCode::NothingToUndo);
}

void TestImportUndo::whatWasEditedSinceStaysWithTheBadge()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added)
                                  .set(Field::Text, Value("theirs"))
                                  .set(Field::Support, Value(2)));
    exchange.import();
    applied(*exchange.mine, update(shown(*exchange.mine, added)).set(Field::Text, Value("mine")));

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 0 restored, 1 kept, 0 waiting"));
    QCOMPARE(exchange.seen(added), std::string("note (deleted here, edited there)\ndeleted: true\n"
                                               "support: 2\ntext: \"mine\"\n"));
}

void TestImportUndo::aFieldFilledSinceStaysWithTheBadge()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("theirs")));
    exchange.import();
    // This field was empty: the edit has seen nothing of the import.
    applied(*exchange.mine, update(shown(*exchange.mine, added)).set(Field::Support, Value(4)));

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 0 restored, 1 kept, 0 waiting"));
    QVERIFY(shown(*exchange.mine, added).isDeletedButEdited());
}

void TestImportUndo::aLaterEditOfAnotherFieldIsNotTouched()
{
    Exchange exchange;
    applied(*exchange.theirs, update(shown(*exchange.theirs, exchange.note))
                                  .set(Field::Text, Value("changed"))
                                  .set(Field::Detail, Value("theirs")));
    exchange.import();
    applied(*exchange.mine,
            update(shown(*exchange.mine, exchange.note)).set(Field::Detail, Value("mine")));

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 0 restored, 1 kept, 0 waiting"));
    QCOMPARE(exchange.seen(exchange.note),
             std::string("note\ndetail: \"mine\"\n"
                         "tags:"
                         + elementForText("eau") + ": \"eau\"\ntext: \"first\"\n"));
}

void TestImportUndo::divergingVersionsAreSettledToWhatStood()
{
    Exchange exchange;
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("theirs")));
    applied(*exchange.mine,
            update(shown(*exchange.mine, exchange.note)).set(Field::Text, Value("mine")));
    const std::string before = visible(*exchange.mine);
    exchange.import();
    QCOMPARE(exchange.mine->unsettled()->size(), 1U);

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
    QCOMPARE(visible(*exchange.mine), before);
}

void TestImportUndo::openDivergenceStaysOpen()
{
    Exchange exchange;
    // A divergence of my own first, then a third version.
    const auto third = exchange.folder.create("third");
    take(*third, Exchange::opsNow(*exchange.mine));
    for (WorkbookFile *file : {exchange.mine.get(), exchange.theirs.get(), third.get()}) {
        applied(*file, update(shown(*file, exchange.note))
                           .set(Field::Text, Value(QFileInfo(file->path()).fileName())));
    }
    exchange.import();
    const std::string before = visible(*exchange.mine);
    exchange.importFrom("third");
    QVERIFY(visible(*exchange.mine) != before);

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
    QCOMPARE(visible(*exchange.mine), before);
}

void TestImportUndo::settledDivergenceIsOpenAgain()
{
    Exchange exchange;
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("theirs")));
    applied(*exchange.mine,
            update(shown(*exchange.mine, exchange.note)).set(Field::Text, Value("mine")));
    exchange.import();
    const std::string before = visible(*exchange.mine);
    take(*exchange.theirs, Exchange::opsNow(*exchange.mine));
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("settled")));
    exchange.import();
    QVERIFY(exchange.mine->unsettled()->empty());

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
    QCOMPARE(visible(*exchange.mine), before);
}

void TestImportUndo::deletionIsTakenBack()
{
    Exchange exchange;
    applied(*exchange.theirs, removal(shown(*exchange.theirs, exchange.note)));
    const std::string before = visible(*exchange.mine);
    exchange.import();
    QVERIFY(shown(*exchange.mine, exchange.note).isDeleted());

    static_cast<void>(exchange.undo());
    QCOMPARE(visible(*exchange.mine), before);
}

void TestImportUndo::whatWasRestoredIsDeletedAgain()
{
    Exchange exchange;
    applied(*exchange.mine, removal(shown(*exchange.mine, exchange.note)));
    take(*exchange.theirs, Exchange::opsNow(*exchange.mine));
    applied(*exchange.theirs, restoration(shown(*exchange.theirs, exchange.note)));
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("back")));
    exchange.import();
    QVERIFY(!shown(*exchange.mine, exchange.note).isDeleted());

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
    QVERIFY(shown(*exchange.mine, exchange.note).isDeleted());
    QCOMPARE(shown(*exchange.mine, exchange.note).text(Field::Text), QString("first"));
}

void TestImportUndo::whatLayInTheBinGoesBackThere()
{
    Exchange exchange;
    applied(*exchange.mine, removal(shown(*exchange.mine, exchange.note)));
    // They did not know, so it comes out of the bin with the badge.
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("theirs")));
    exchange.import();
    QVERIFY(shown(*exchange.mine, exchange.note).isDeletedButEdited());

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));
    QVERIFY(shown(*exchange.mine, exchange.note).isDeleted());
}

void TestImportUndo::whatWaitsGoesOnWaiting()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("one")));
    QVERIFY(exchange.theirs->seal());
    const auto firstPart = Exchange::opsNow(*exchange.theirs);
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, added)).set(Field::Text, Value("two")));
    // A bundle of the second part alone.
    const auto part = exchange.folder.create("part");
    takeFrom(*part, *exchange.theirs, [&](const LoggedOp &op) {
        return std::ranges::find(firstPart, op.id, &LoggedOp::id) == firstPart.end();
    });
    exchange.importFrom("part");
    QCOMPARE(exchange.mine->log().waitingCount(), 1);
    QCOMPARE(counts(exchange.undo()), QString("0 removed, 0 restored, 0 kept, 1 waiting"));
    QCOMPARE(exchange.mine->log().waitingCount(), 1);
}

void TestImportUndo::whatHadWaitedForItIsGoneToo()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("one")));
    const auto firstPart = Exchange::opsNow(*exchange.theirs);
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, added)).set(Field::Text, Value("two")));
    const auto part = exchange.folder.create("part");
    takeFrom(*part, *exchange.theirs, [&](const LoggedOp &op) {
        return std::ranges::find(firstPart, op.id, &LoggedOp::id) == firstPart.end();
    });
    exchange.importFrom("part");
    const std::string before = visible(*exchange.mine);
    exchange.import();
    QCOMPARE(exchange.seen(added), std::string("note\ntext: \"two\"\n"));

    QCOMPARE(counts(exchange.undo()), QString("1 removed, 0 restored, 0 kept, 0 waiting"));
    QCOMPARE(visible(*exchange.mine), before);
}

void TestImportUndo::travelsToOthers()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("new")));
    applied(*exchange.theirs, removal(shown(*exchange.theirs, exchange.note)));
    exchange.import();
    static_cast<void>(exchange.undo());
    QVERIFY(exchange.mine->seal());
    QVERIFY(importInto(*exchange.theirs, exchange.folder.path("mine")).status
            == ImportSummary::Status::Imported);
    QCOMPARE(visible(*exchange.theirs), visible(*exchange.mine));
    QVERIFY(isSound(*exchange.theirs));
}

void TestImportUndo::laterFileOfTheSameTableIsNotHidden()
{
    Exchange exchange;
    const EntityId added = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Note, added).set(Field::Text, Value("new")));
    exchange.import();
    static_cast<void>(exchange.undo());
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, added)).set(Field::Text, Value("newer")));
    exchange.import();
    QCOMPARE(exchange.seen(added), std::string("note (deleted here, edited there)\ndeleted: true\n"
                                               "text: \"newer\"\n"));
}

void TestImportUndo::whatAnAnonymousBundleHadLeftOutStaysFilledIn()
{
    Exchange exchange;
    const EntityId table = exchange.folder.newId();
    applied(*exchange.theirs, addition(Kind::Table, table).set(Field::Facilitator, Value("Zoé")));
    Selection withoutNames;
    withoutNames.anonymous = true;
    QVERIFY(exportBundle(*exchange.theirs, exchange.folder.path("anonymous"), withoutNames));
    exchange.importFrom("anonymous");
    QVERIFY(exchange.seen(table).find("(erased)") != std::string::npos);
    applied(*exchange.theirs,
            update(shown(*exchange.theirs, exchange.note)).set(Field::Text, Value("changed")));
    exchange.import();

    QCOMPARE(counts(exchange.undo()), QString("0 removed, 1 restored, 0 kept, 0 waiting"));

    // The name is no edit of the file that was taken back, but a value of one that is here already.
    QVERIFY(exchange.seen(table).find("Zoé") != std::string::npos);
    QVERIFY(exchange.seen(exchange.note).find("first") != std::string::npos);
    QVERIFY(isSound(*exchange.mine));
}

void TestImportUndo::manyEntitiesAtOnce()
{
    Exchange exchange;
    constexpr int many = 1700; // several rounds, and more ops than a segment takes
    std::vector<Edit> edits;
    for (int i = 0; i < many; ++i) {
        edits.push_back(addition(Kind::Note, exchange.folder.newId())
                            .set(Field::Text, Value("note " + std::to_string(i))));
    }
    applied(*exchange.theirs, edits);
    const std::string before = visible(*exchange.mine);
    exchange.import();
    QCOMPARE(exchange.undo().removed, many);
    QCOMPARE(visible(*exchange.mine), before);
    QVERIFY(isSound(*exchange.mine));
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
