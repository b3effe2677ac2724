// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/shipped.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/importer.h"
#include "core/storage/migrations.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

ErrorCode errorOfOpening(TestFolder &folder, const QString &name)
{
    const auto file = WorkbookFile::open(folder.path(name), folder.environment);
    return file ? ErrorCode::Cancelled : file.error().code; // no opening is ever cancelled
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

class TestWorkbookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newWorkbookHoldsWhatShipsAndIsSound();
    void shippedRowsHaveFixedIds();
    void existingFileIsNotOverwritten();
    void missingFileIsNotMade();
    void foreignFilesAreRefusedAndLeftAlone_data();
    void foreignFilesAreRefusedAndLeftAlone();
    void fileOfANewerProgramIsRefusedAndLeftAlone();
    void creationCutShortIsFinishedByOpening();
    void readOnlyLeavesTheBytesAlone();
    void readOnlyRefusesToWrite();
    void editsAreThereAfterReopening();
    void eachLaunchIsAWriterOfItsOwn();
    void launchThatWritesNothingLeavesNoWriter();
    void editThatChangesNothingWritesNothing();
    void refusedEditLeavesNoTrace_data();
    void refusedEditLeavesNoTrace();
    void oneBadEditRefusesAll();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void refusesATextThatNoBundleCouldCarry();
    void draftsAreKeptUntilFinished();
    void draftIsFinishedInTheSameTransaction();
    void refusedEditKeepsTheDraft();
    void sealingKeepsEverything();
    void longTextsAreSpreadOverSegments();
    void opsThatAWorkbookHoldsTwiceComeInOnce();
    void workbookWithALineThatNoBundleCouldCarryIsRefused();
    void copiedFilesContinueApart();
    void rebuildingGivesTheSameState();
    void referringFollowsMovesAndDeletions();
    void listsAreInOrderOfPosition();
    void twoKindsUnderOneIdStayApart();
    void wrongIndexIsFoundInItsSegment();
};

void TestWorkbookFile::newWorkbookHoldsWhatShipsAndIsSound()
{
    TestFolder folder;
    const auto file = folder.create("a");
    QCOMPARE(file->entities(Kind::Region)->size(), 17U);
    QCOMPARE(file->entities(Kind::Hub)->size(), 22U);
    QCOMPARE(file->entities(Kind::Theme)->size(), 8U);
    QVERIFY(file->entities(Kind::Background)->size() >= 3);
    QVERIFY(file->entities(Kind::Writer)->empty());
    QVERIFY(file->drafts()->empty());
    QVERIFY(file->unsettled()->empty());
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::shippedRowsHaveFixedIds()
{
    // Written out: in every workbook that was ever made these rows are the same.
    QCOMPARE(shippedId(Kind::Region, "06").toString(),
             std::string("5d21b8f5-69d8-599b-93da-3bad0f53cf7c"));
    QCOMPARE(sha256(shippedOps().front().header).toHex(), shippedOps().front().id.toHex());
    QCOMPARE(shippedOps().front().id.toHex(),
             std::string("50e570ce692cdaeb2971e5531a80f321b15a14abfe1298fbf334ce7d229688ce"));
    TestFolder folder(1);
    TestFolder other(2);
    const auto a = folder.create("a");
    const auto b = other.create("b");
    QCOMPARE(dump(*a), dump(*b));
    takeFrom(*a, *b);
    QCOMPARE(dump(*a), dump(*b));
    QCOMPARE(a->log().opCount(), static_cast<qint64>(shippedOps().size()));
    QCOMPARE(shown(*a, shippedId(Kind::Region, "06")).text(Field::Name),
             QStringLiteral("Montréal"));
}

void TestWorkbookFile::existingFileIsNotOverwritten()
{
    TestFolder folder;
    write(folder.path("a"), "precious");
    const auto file = WorkbookFile::create(folder.path("a"), folder.environment);
    QVERIFY(!file);
    QVERIFY(file.error().code == ErrorCode::FileExists);
    QCOMPARE(bytesOf(folder.path("a")), QByteArray("precious"));
}

void TestWorkbookFile::missingFileIsNotMade()
{
    TestFolder folder;
    QVERIFY(errorOfOpening(folder, "a") == ErrorCode::FileNotFound);
    QVERIFY(!QFileInfo::exists(folder.path("a")));
    QVERIFY(!WorkbookFile::create(folder.path("no/such/folder"), folder.environment));
}

void TestWorkbookFile::foreignFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("text") << QByteArray("Chère Julie,\n").repeated(400) << QByteArray();
    QTest::newRow("a torn header") << QByteArray("SQLite format 3\0", 16) << QByteArray();
    QTest::newRow("another program's") << QByteArray() << QByteArray("CREATE TABLE t (x)");
    QTest::newRow("another program's, empty")
        << QByteArray()
        << QByteArray("PRAGMA application_id = 7; CREATE TABLE t (x); DROP TABLE t");
    QTest::newRow("another program's, with a write-ahead log")
        << QByteArray() << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE t (x)");
}

void TestWorkbookFile::foreignFilesAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    TestFolder folder;
    const QString path = folder.path("foreign");
    if (sql.isEmpty()) {
        write(path, bytes);
    } else {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql.toStdString());
    }
    const QByteArray before = bytesOf(path);
    const ErrorCode code = errorOfOpening(folder, "foreign");
    QVERIFY2(code == ErrorCode::NotAWorkbook, QByteArray::number(static_cast<int>(code)));
    QVERIFY(bytesOf(path) == before);
}

void TestWorkbookFile::fileOfANewerProgramIsRefusedAndLeftAlone()
{
    TestFolder folder;
    {
        const auto file = folder.create("a");
        file->database().execute("PRAGMA user_version = "
                                 + std::to_string(currentWorkbookVersion() + 1));
    }
    const QByteArray before = bytesOf(folder.path("a"));
    QVERIFY(errorOfOpening(folder, "a") == ErrorCode::WorkbookTooNew);
    const auto read = WorkbookFile::open(folder.path("a"), folder.environment, {},
                                         WorkbookFile::Access::ReadOnly);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::WorkbookTooNew);
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::creationCutShortIsFinishedByOpening()
{
    TestFolder folder;
    const QString whole = dump(*folder.create("whole")).c_str();
    {
        Database database(folder.path("a"), Database::Access::Create);
        migrate(database); // and then the power went
    }
    const auto file = folder.open("a");
    QCOMPARE(QString(dump(*file).c_str()), whole);
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::readOnlyLeavesTheBytesAlone()
{
    TestFolder folder;
    const EntityId note = folder.newId();
    applied(*folder.create("a"), addition(Kind::Note, note).set(Field::Text, Value("first")));
    const QByteArray before = bytesOf(folder.path("a"));
    {
        auto file = WorkbookFile::open(folder.path("a"), folder.environment, {},
                                       WorkbookFile::Access::ReadOnly);
        QVERIFY(file);
        QCOMPARE(dump(shown(**file, note)), std::string("note\ntext: \"first\"\n"));
        QVERIFY((*file)->unsettled()->empty());
        QCOMPARE(problemsOf(**file), QString());
    }
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::readOnlyRefusesToWrite()
{
    TestFolder folder;
    folder.create("a").reset();
    const QByteArray before = bytesOf(folder.path("a"));
    {
        auto file = WorkbookFile::open(folder.path("a"), folder.environment, {},
                                       WorkbookFile::Access::ReadOnly);
        QVERIFY(file);
        const auto edit =
            (*file)->apply(addition(Kind::Note, folder.newId()).set(Field::Text, Value("first")));
        QVERIFY(!edit);
        QVERIFY(edit.error().code == ErrorCode::ReadOnly);
        QVERIFY(!(*file)->saveDraft({"capture", "{}", 1}));
    }
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::editsAreThereAfterReopening()
{
    TestFolder folder;
    const EntityId note = folder.newId();
    std::string before;
    {
        const auto file = folder.create("a");
        applied(*file, addition(Kind::Note, note)
                           .set(Field::Text, Value("first"))
                           .set(Field::Support, Value(3))
                           .set(Field::Starred, Value(true))
                           .include(Field::Tags, "vélo"));
        before = dump(*file);
    }
    const auto file = folder.open("a");
    QCOMPARE(dump(*file), before);
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::eachLaunchIsAWriterOfItsOwn()
{
    TestFolder folder;
    const EntityId note = folder.newId();
    folder.create("a").reset();
    for (const char *text : {"first", "second"}) {
        auto file = WorkbookFile::open(folder.path("a"), folder.environment,
                                       {QStringLiteral("Léa"), QStringLiteral("portable 3")});
        QVERIFY(file);
        applied(**file, addition(Kind::Note, note).set(Field::Text, Value(text)));
    }
    const auto file = folder.open("a");
    const auto writers = file->entities(Kind::Writer);
    QCOMPARE(writers->size(), 2U);
    QVERIFY(writers->at(0).id != writers->at(1).id);
    QCOMPARE(writers->at(0).text(Field::Person), QStringLiteral("Léa"));
    QCOMPARE(writers->at(0).text(Field::Device), QStringLiteral("portable 3"));
    for (const auto &[id, op] : opsIn(*file)) {
        if (op.op.entity == note)
            QCOMPARE(op.op.seq, 2U);
    }
    QCOMPARE(file->log().writers().size(), 3U); // and the one of what ships
}

void TestWorkbookFile::launchThatWritesNothingLeavesNoWriter()
{
    TestFolder folder;
    folder.create("a").reset();
    const QByteArray before = bytesOf(folder.path("a"));
    {
        const auto file = folder.open("a");
        QVERIFY(file->seal());
        static_cast<void>(file->entities(Kind::Note));
    }
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::editThatChangesNothingWritesNothing()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("first")));
    const qint64 count = file->log().opCount();
    const Applied same = applied(*file, update(shown(*file, note))
                                            .set(Field::Text, Value("first"))
                                            .set(Field::Detail, Value())
                                            .exclude(Field::Tags, "vélo"));
    QVERIFY(same.ops.empty());
    QVERIFY(same.inverse.empty());
    QVERIFY(same.changes.entities.empty());
    QCOMPARE(file->log().opCount(), count);
}

void TestWorkbookFile::refusedEditLeavesNoTrace_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("subject");
    SeededEnvironment environment(5);
    const Edit note = addition(Kind::Note, environment.newId<EntityId>());
    const Edit table = addition(Kind::Table, environment.newId<EntityId>());
    const auto row = [](const char *name, Edit edit, const char *subject) {
        QTest::newRow(name) << std::move(edit) << QString::fromLatin1(subject);
    };
    row("field of another kind", Edit(note).set(Field::Carrier, Value("x")), "carrier");
    row("number for a text", Edit(note).set(Field::Text, Value(3)), "text");
    row("text for a number", Edit(note).set(Field::Support, Value("3")), "support");
    row("number for a truth", Edit(note).set(Field::Starred, Value(1)), "starred");
    row("unknown word", Edit(note).set(Field::Verification, Value("maybe")), "verification");
    row("no id", Edit(note).set(Field::Table, Value("table 4")), "table");
    row("id in capitals",
        Edit(note).set(Field::Table, Value("ABCDEF00-0000-4000-8000-000000000000")), "table");
    row("no such day", addition(Kind::Tour, note.entity).set(Field::Starts, Value("2026-02-30")),
        "starts");
    row("seconds in a time",
        addition(Kind::Session, note.entity).set(Field::StartTime, Value("18:30:00")), "startTime");
    row("no hash", addition(Kind::Attachment, note.entity).set(Field::Blob, Value("00")), "blob");
    row("text that is not UTF-8", Edit(note).set(Field::Text, Value("caf\xe9")), "text");
    row("surrogate in UTF-8", Edit(note).set(Field::Text, Value("\xed\xa0\x80")), "text");
    row("tag that is not UTF-8", Edit(note).include(Field::Tags, "caf\xe9"), "tags");
    Edit forged = note;
    forged.changes = {{{Field::Tags, "0123"}, Value("vélo")}};
    row("tag under another name", forged, "tags");
    forged.changes = {{{Field::Text, "part"}, Value("x")}};
    row("element of a scalar", forged, "text");
    forged.changes = {{{Field::Themes, ""}, Value("x")}};
    row("set without an element", forged, "themes");
    row("headcount of nobody", Edit(table).put(Field::Headcount, "citizens", Value(3)),
        "headcount");
    row("null id", addition(Kind::Note, {}).set(Field::Text, Value("x")), "id");
}

void TestWorkbookFile::refusedEditLeavesNoTrace()
{
    QFETCH(Edit, edit);
    QFETCH(QString, subject);
    TestFolder folder;
    const auto file = folder.create("a");
    const QByteArray before = bytesOf(folder.path("a"));
    const auto result = file->apply(edit);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::InvalidValue
            || result.error().code == ErrorCode::UnknownField);
    QCOMPARE(result.error().subject, subject);
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::oneBadEditRefusesAll()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    const std::vector edits{addition(Kind::Note, note).set(Field::Text, Value("good")),
                            addition(Kind::Note, note).set(Field::Text, Value(1))};
    QVERIFY(!file->apply(edits));
    QVERIFY(!file->find(note)->has_value());
    applied(*file, edits.front());
    QCOMPARE(opsIn(*file).at(file->log().opsOf(note).front().id).op.seq, 2U);
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("typography") << std::string("« 50\u00a0milliards\u00a0$ »\u00a0: l’œuvre");
    QTest::newRow("lines and tabs") << std::string("a\r\n\tb\n");
    QTest::newRow("byte order mark") << std::string("\ufeffa\ufeff");
    QTest::newRow("U+0000") << std::string("a\0b", 3);
    QTest::newRow("controls") << std::string("\x01\x1f\x7f\u0085\u2028");
    QTest::newRow("beyond the first plane") << std::string("👩‍🌾 𝒜");
    QTest::newRow("accents apart") << std::string("e\u0301 é");
    QTest::newRow("looks like an id") << std::string("00000000-0000-4000-8000-000000000000");
    QTest::newRow("looks like JSON") << std::string(R"({"entity":"x"})");
    QTest::newRow("looks like a number") << std::string("007");
    QTest::newRow("a megabyte") << std::string(1'000'000, 'x');
}

void TestWorkbookFile::refusesATextThatNoBundleCouldCarry()
{
    TestFolder folder;
    const auto file = folder.create("a");
    // A control character takes six bytes of JSON.
    const auto result = file->apply(
        addition(Kind::Note, folder.newId()).set(Field::Text, Value(std::string(600'000, '\1'))));
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::TextTooLong);
}

void TestWorkbookFile::textsComeBackAsTheyWere()
{
    QFETCH(std::string, text);
    TestFolder folder;
    const EntityId note = folder.newId();
    {
        const auto file = folder.create("a");
        applied(*file, addition(Kind::Note, note)
                           .set(Field::Text, Value(text))
                           .set(Field::Municipality, Value(text))
                           .include(Field::Tags, text));
        QVERIFY(file->seal());
    }
    const auto file = folder.open("a");
    const Entity entity = shown(*file, note);
    QCOMPARE(entity.value(Field::Text).utf8(), text);
    QCOMPARE(entity.value(Field::Municipality).utf8(), text);
    QVERIFY(entity.elements(Field::Tags) == std::vector{text});
    QCOMPARE(utf8FromText(entity.text(Field::Text)), text);
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::draftsAreKeptUntilFinished()
{
    TestFolder folder;
    {
        const auto file = folder.create("a");
        QVERIFY(file->saveDraft({"capture", "{\"text\":\"La ri\"}", 5}));
        QVERIFY(file->saveDraft({"capture", "{\"text\":\"La rivi\"}", 6}));
        QVERIFY(file->saveDraft({"editor", "{}", 7}));
    }
    const auto file = folder.open("a");
    QVERIFY(*file->drafts()
            == (std::vector<Draft>{{"capture", "{\"text\":\"La rivi\"}", 6}, {"editor", "{}", 7}}));
    QVERIFY(file->discardDraft("editor"));
    QVERIFY(file->discardDraft("no such slot"));
    QCOMPARE(file->drafts()->size(), 1U);
}

void TestWorkbookFile::draftIsFinishedInTheSameTransaction()
{
    TestFolder folder;
    const auto file = folder.create("a");
    QVERIFY(file->saveDraft({"capture", "{}", 5}));
    QVERIFY(file->saveDraft({"editor", "{}", 5}));
    const std::vector edits{addition(Kind::Note, folder.newId()).set(Field::Text, Value("x"))};
    QVERIFY(file->apply(edits, "capture"));
    QVERIFY(*file->drafts() == (std::vector<Draft>{{"editor", "{}", 5}}));
}

void TestWorkbookFile::refusedEditKeepsTheDraft()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("x")));
    QVERIFY(file->saveDraft({"capture", "{}", 5}));
    Edit edit = update(shown(*file, note)).set(Field::Text, Value("y"));
    edit.onlyAfter = {sha256("another op")};
    QVERIFY(!file->apply(std::vector{edit}, "capture"));
    QCOMPARE(file->drafts()->size(), 1U);
    QCOMPARE(dump(shown(*file, note)), std::string("note\ntext: \"x\"\n"));
}

void TestWorkbookFile::sealingKeepsEverything()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    std::size_t written = 0;
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 300; ++j, ++written)
            applied(*file,
                    addition(Kind::Note, note).set(Field::Text, Value(std::to_string(written))));
        const auto before = opsIn(*file);
        const std::string shownBefore = dump(*file);
        QVERIFY(file->seal());
        QCOMPARE(file->database().number("SELECT count(*) FROM tail"), 0);
        QCOMPARE(opsIn(*file).size(), before.size());
        QVERIFY(std::ranges::equal(opsIn(*file), before, [](const auto &a, const auto &b) {
            return a.second.header == b.second.header && a.second.values == b.second.values;
        }));
        QCOMPARE(dump(*file), shownBefore);
    }
    const auto history = file->log().opsOf(note);
    QCOMPARE(history.size(), written);
    for (std::size_t i = 0; i < written; ++i)
        QCOMPARE(history[i].values.fields.front().value->utf8(), std::to_string(i));
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::longTextsAreSpreadOverSegments()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const auto count = [&file] { return file->database().number("SELECT count(*) FROM segment"); };
    const qint64 before = count();
    std::vector<Edit> edits;
    for (int i = 0; i < 5; ++i)
        edits.push_back(addition(Kind::Note, folder.newId())
                            .set(Field::Text, Value(std::string(2'000'000, 'x'))));
    applied(*file, edits);
    QVERIFY(file->seal());

    // The third note makes the first segment a full one.
    QCOMPARE(count() - before, 2);
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::opsThatAWorkbookHoldsTwiceComeInOnce()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    applied(*b, addition(Kind::Note, folder.newId()).set(Field::Text, Value("x")));
    QVERIFY(b->seal());
    const auto digest = digestOf(*b);
    b->database().execute("INSERT INTO segment (writer, first_seq, last_seq, count, headers, vals)"
                          " SELECT writer, first_seq, last_seq, count, headers, vals FROM segment");

    const ImportSummary summary = importInto(*a, folder.path("b"));

    QCOMPARE(summary.newOps, 2); // the note, and who wrote it
    QVERIFY(*digestOf(*a) == *digest);
    QCOMPARE(problemsOf(*a), QString());
}

void TestWorkbookFile::workbookWithALineThatNoBundleCouldCarryIsRefused()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    Op op = opsIn(*b).begin()->second.op;
    op.writer = folder.environment.newId<WriterId>();
    std::vector<Value> values(op.fields.size(), Value(std::string(5'000'000, 'x')));
    Transaction transaction(b->database());
    b->log().append(loggedOp(std::move(op), OpValues::salted({}, std::move(values))));
    transaction.commit();
    const QByteArray before = bytesOf(folder.path("a"));

    const ImportSummary summary = importInto(*a, folder.path("b"));

    QVERIFY(summary.status == ImportSummary::Status::Refused);
    QVERIFY(summary.reason.code == ErrorCode::BundleHostile);
    QVERIFY(bytesOf(folder.path("a")) == before);
}

void TestWorkbookFile::copiedFilesContinueApart()
{
    TestFolder folder;
    const EntityId note = folder.newId();
    applied(*folder.create("a"), addition(Kind::Note, note).set(Field::Text, Value("first")));
    QVERIFY(QFile::copy(folder.path("a"), folder.path("b")));
    const auto a = folder.open("a");
    const auto b = folder.open("b");
    applied(*a, addition(Kind::Note, folder.newId()).set(Field::Text, Value("here")));
    applied(*b, addition(Kind::Note, folder.newId()).set(Field::Text, Value("there")));
    takeFrom(*a, *b);
    takeFrom(*b, *a);
    QCOMPARE(dump(*a), dump(*b));
    QCOMPARE(a->entities(Kind::Note)->size(), 3U);
    QCOMPARE(a->entities(Kind::Writer)->size(), 3U);
    QVERIFY(a->unsettled()->empty());
}

void TestWorkbookFile::rebuildingGivesTheSameState()
{
    TestFolder folder;
    const EntityId note = folder.newId();
    std::string before;
    {
        const auto file = folder.create("a");
        applied(*file, addition(Kind::Note, note).set(Field::Text, Value("rivière")));
        QVERIFY(file->seal());
        applied(*file, update(shown(*file, note)).set(Field::Detail, Value("crue")));
        before = dump(*file);
        file->database().execute("UPDATE derived SET fingerprint = 'of another version'");
        file->database().execute("DELETE FROM note");
    }
    const auto file = folder.open("a");
    QCOMPARE(dump(*file), before);
    QCOMPARE(problemsOf(*file), QString());
    QCOMPARE(file->log().opsOf(note).size(), 2U);
}

void TestWorkbookFile::referringFollowsMovesAndDeletions()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId first = folder.newId();
    const EntityId second = folder.newId();
    const EntityId note = folder.newId();
    const auto at = [&file](const EntityId &table) {
        return file->referring(Kind::Note, Field::Table, table)->size();
    };
    applied(*file, addition(Kind::Note, note).set(Field::Table, first));
    QCOMPARE(at(first), 1U);
    applied(*file, update(shown(*file, note)).set(Field::Table, second));
    QCOMPARE(at(first), 0U);
    QCOMPARE(at(second), 1U);
    applied(*file, removal(shown(*file, note)));
    QVERIFY(file->referring(Kind::Note, Field::Table, second)->front().isDeleted());
    QCOMPARE(at(folder.newId()), 0U);
}

void TestWorkbookFile::listsAreInOrderOfPosition()
{
    TestFolder folder;
    const auto file = folder.create("a");
    for (const char *text : {"a", "b", "c"})
        applied(*file, addition(Kind::Note, folder.newId()).set(Field::Text, Value(text)));
    auto notes = *file->entities(Kind::Note);
    applied(*file,
            update(notes[2]).set(Field::Position,
                                 Value(positionBetween(notes[0].position(), notes[1].position()))));
    notes = *file->entities(Kind::Note);
    std::string texts;
    for (const Entity &each : notes)
        texts += each.value(Field::Text).utf8();
    QCOMPARE(texts, std::string("acb"));
}

void TestWorkbookFile::twoKindsUnderOneIdStayApart()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId id = folder.newId();
    applied(*file, addition(Kind::Challenge, id).set(Field::Text, Value("rivière")));
    applied(*file, addition(Kind::Quote, id).set(Field::Text, Value("école")));
    applied(*file, addition(Kind::Quote, id).set(Field::Text, Value("œuvre")));
    QCOMPARE((*file->find(Kind::Challenge, id))->text(Field::Text), QStringLiteral("rivière"));
    QCOMPARE((*file->find(Kind::Quote, id))->text(Field::Text), QStringLiteral("œuvre"));
    applied(*file, removal(*file->find(Kind::Challenge, id).value()));
    applied(*file, addition(Kind::Quote, id).set(Field::Text, Value("place")));
    QCOMPARE(problemsOf(*file), QString());
}

void TestWorkbookFile::wrongIndexIsFoundInItsSegment()
{
    TestFolder folder;
    const auto file = folder.create("a");
    applied(*file, addition(Kind::Note, folder.newId()).set(Field::Text, Value("x")));
    QVERIFY(file->seal());
    QCOMPARE(problemsOf(*file), QString());
    const qint64 last = file->database().number("SELECT max(row) FROM segment");
    const QString expected = QString::number(static_cast<int>(Problem::Code::IndexWrong))
                             + QStringLiteral(" segment ") + QString::number(last);
    const std::string where = " WHERE segment = " + std::to_string(last);
    file->database().execute("UPDATE segment_entity SET entity = -entity" + where);
    QCOMPARE(problemsOf(*file), expected);
    file->database().execute("DELETE FROM segment_entity" + where);
    QCOMPARE(problemsOf(*file), expected);
}

QTEST_GUILESS_MAIN(TestWorkbookFile)
#include "tst_workbookfile.moc"
