// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/log/erasure.h"
#include "core/storage/backup.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/history.h"
#include "core/storage/importer.h"
#include "tests/support/erasedwords.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of every op, as a bundle holds them inflated.
std::string linesIn(const QString &bundle)
{
    const auto read = readBundle(bundle);
    if (!read)
        qFatal("bundle: %s", qPrintable(read.error().detail));
    std::string lines;
    for (const LoggedOp &op : read->ops)
        lines += op.header + '\n' + op.valuesLine() + '\n';
    return lines;
}

ImportSummary imported(WorkbookFile &file, const QString &source)
{
    ImportSummary summary = importInto(file, source);
    if (summary.status == ImportSummary::Status::Refused)
        qFatal("import: %s", qPrintable(summary.reason.detail));
    return summary;
}

void exported(WorkbookFile &file, const QString &target)
{
    if (const auto done = exportBundle(file, target); !done)
        qFatal("export: %s", qPrintable(done.error().detail));
}

Erasure erased(WorkbookFile &file, const EntityId &id, std::string_view field = {})
{
    auto done = file.erase(id, field, QStringLiteral("consent withdrawn"));
    if (!done)
        qFatal("erase: %s", qPrintable(done.error().detail));
    if (done->remains)
        qFatal("scrub: %s", qPrintable(done->remains->detail));
    return std::move(*done);
}

std::string problemsOf(WorkbookFile &file)
{
    std::string text;
    const auto problems = checkWorkbook(file);
    if (!problems)
        return "check failed";
    for (const Problem &problem : *problems)
        text +=
            std::to_string(static_cast<int>(problem.code)) + problem.detail.toStdString() + '\n';
    return text;
}

std::string sentence()
{
    return std::string("Selon ") + needle + ", il faut des logements";
}

/// A workbook with a note that says the needle, was edited, and has neighbours.
struct Story
{
    Story() : file(folder.create(QStringLiteral("a"))), note(folder.newId()), other(folder.newId())
    {
        applied(*file, {addition(Kind::Note, note).set(Field::Text, Value(sentence())),
                        addition(Kind::Note, other).set(Field::Text, Value("La rivière déborde"))});
        applied(*file, update(shown(*file, note)).set(Field::Detail, Value(needle)));
        applied(*file, update(shown(*file, note)).include(Field::Tags, needle));
    }
    [[nodiscard]] std::unique_ptr<WorkbookFile> copy(const QString &name)
    {
        if (const auto sealed = file->seal(); !sealed)
            qFatal("seal");
        if (!QFile::copy(folder.path(QStringLiteral("a")), folder.path(name)))
            qFatal("copy");
        return folder.open(name);
    }

    TestFolder folder;
    std::unique_ptr<WorkbookFile> file;
    EntityId note;
    EntityId other;
};

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyNamesOpAndField();
    void wordsLeaveEveryByteOfTheFile_data();
    void wordsLeaveEveryByteOfTheFile();
    void manyWordsLeaveALargeFile();
    void everyVersionIsBlankAndNothingElse();
    void oneFieldAlone();
    void reasonAndNamesAreChecked();
    void newerValueMayBeTyped();
    void undoBringsNothingBack();
    void whatWasNotErasedCanBeUndone();
    void deletedStaysDeleted();
    void draftsWithTheWordsGo();
    void oldBundleBringsNothingBack_data();
    void oldBundleBringsNothingBack();
    void erasureComesBeforeWhatItErases();
    void exportHoldsNothing();
    void unseenEditStays();
    void twoErasuresApartAreOne();
    void waitingValueIsErased();
    void unknownKindsAndFieldsAreErased();
    void divergingVersionsAreErased();
    void writerLosesTheirName();
    void rebuildingBlanksWhatAnOlderProgramLeft();
    void checkFindsAnErasedValue();
    void openingFinishesWhatWasCutShort();
    void historyTellsReasonAndTime();
    void backupsForgetIt_data();
    void backupsForgetIt();
    void backupThatCannotBeWrittenAnewIsNamedUntilItIsGone();
};

void TestErasure::keyNamesOpAndField()
{
    const ValueName name{sha256("op"), "themes:x:y"};
    QVERIFY(erasedBy(erasureKey(name)) == name);
    const std::string hex = sha256("op").toHex();
    for (const std::string &key :
         {"text" + hex, "erased:" + hex, "erased:" + hex + '.', "erased:" + hex + ":text",
          "erased:" + hex.substr(1) + ".text", "erased:" + std::string(64, 'G') + ".text"})
        QVERIFY2(!erasedBy(key), key.c_str());
}

void TestErasure::wordsLeaveEveryByteOfTheFile_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<bool>("isReopened");
    QTest::newRow("single ops") << false << false;
    QTest::newRow("segments") << true << false;
    QTest::newRow("reopened") << true << true;
}

void TestErasure::wordsLeaveEveryByteOfTheFile()
{
    QFETCH(bool, isSealed);
    QFETCH(bool, isReopened);
    Story story;
    applied(*story.file, update(shown(*story.file, story.note)).set(Field::Text, Value("Autre")));
    if (isSealed)
        QVERIFY(story.file->seal());
    if (isReopened)
        story.file = story.folder.open(QStringLiteral("a"));
    const QString path = story.folder.path(QStringLiteral("a"));
    QVERIFY(!remainsIn(path).empty());

    QVERIFY(erased(*story.file, story.note).values >= 4);
    QCOMPARE(remainsIn(path), std::string());
    QCOMPARE(problemsOf(*story.file), std::string());
    story.file = story.folder.open(QStringLiteral("a"));
    QCOMPARE(remainsIn(path), std::string());
    QCOMPARE(problemsOf(*story.file), std::string());
    // What stands beside it in the same segment is whole.
    QCOMPARE(shown(*story.file, story.other).text(Field::Text),
             QStringLiteral("La rivière déborde"));
}

void TestErasure::manyWordsLeaveALargeFile()
{
    Story story;
    std::vector<Edit> edits;
    for (int i = 0; i < 3000; ++i) {
        edits.push_back(addition(Kind::Note, story.folder.newId())
                            .set(Field::Text, Value("Le mot " + std::to_string(i * 7919))));
    }
    applied(*story.file, edits);
    // Through many pages: a page that was split keeps what has moved off it.
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += needle + std::to_string(i) + ' ';
    applied(*story.file, update(shown(*story.file, story.note)).set(Field::Text, Value(text)));
    QVERIFY(story.file->seal());
    static_cast<void>(erased(*story.file, story.note));
    QCOMPARE(remainsIn(story.folder.path(QStringLiteral("a"))), std::string());
    QCOMPARE(problemsOf(*story.file), std::string());
}

void TestErasure::everyVersionIsBlankAndNothingElse()
{
    Story story;
    const EntityId table = story.folder.newId();
    applied(*story.file, {addition(Kind::Table, table).set(Field::Number, Value(4)),
                          update(shown(*story.file, story.note))
                              .set(Field::Table, table)
                              .set(Field::Support, Value(12))});
    applied(*story.file, update(shown(*story.file, story.note)).set(Field::Text, Value("Autre")));
    const Erasure done = erased(*story.file, story.note);
    QCOMPARE(done.values, 4); // two texts, a detail, a tag
    QCOMPARE(done.changes.entities.size(), 1U);
    QVERIFY(done.changes.entities.front() == shown(*story.file, story.note));
    for (const LoggedOp &op : story.file->log().opsOf(story.note))
        QVERIFY(op.valuesLine().find("Autre") == std::string::npos);

    const Entity note = shown(*story.file, story.note);
    QVERIFY(note.find({Field::Text, {}})->isBlank());
    QVERIFY(note.value(Field::Text).isNull());
    QVERIFY(note.elements(Field::Tags).empty());
    QVERIFY(note.reference(Field::Table) == table);
    QCOMPARE(note.number(Field::Support), 12);
    QVERIFY(!note.isDeleted());
    QVERIFY(note.diverging().empty());
    QCOMPARE(erased(*story.file, story.note).values, 0);
}

void TestErasure::oneFieldAlone()
{
    Story story;
    QCOMPARE(erased(*story.file, story.note, "detail").values, 1);
    const Entity note = shown(*story.file, story.note);
    QVERIFY(note.find({Field::Detail, {}})->isBlank());
    QCOMPARE(note.value(Field::Text).utf8(), sentence());
    QCOMPARE(note.elements(Field::Tags).size(), 1U);
}

void TestErasure::reasonAndNamesAreChecked()
{
    Story story;
    const auto codeOf = [&](const EntityId &id, std::string_view field, const QString &reason) {
        const auto done = story.file->erase(id, field, reason);
        return done ? ErrorCode::Internal : done.error().code;
    };
    const Digest before = *digestOf(*story.file);
    const QString reason = QStringLiteral("r");
    QVERIFY(codeOf(story.note, {}, QStringLiteral("  ")) == ErrorCode::InvalidValue);
    QVERIFY(codeOf(story.note, {}, QString(1001, u'x')) == ErrorCode::InvalidValue);
    QVERIFY(codeOf(story.folder.newId(), {}, reason) == ErrorCode::UnknownEntity);
    for (const char *field : {"nothing", "deleted", "position", "carrier"})
        QVERIFY2(codeOf(story.note, field, reason) == ErrorCode::UnknownField, field);
    QVERIFY(*digestOf(*story.file) == before);
    // No edit can say it, and none can take it back.
    Edit edit = update(shown(*story.file, story.note));
    edit.changes.push_back({{Field::Erased, sha256("op").toHex() + ".text"}, Value("r")});
    QVERIFY(!story.file->apply(edit));
}

void TestErasure::newerValueMayBeTyped()
{
    Story story;
    static_cast<void>(erased(*story.file, story.note));
    applied(*story.file, update(shown(*story.file, story.note))
                             .set(Field::Text, Value("Des logements"))
                             .include(Field::Tags, needle));
    const Entity note = shown(*story.file, story.note);
    QCOMPARE(note.text(Field::Text), QStringLiteral("Des logements"));
    QVERIFY(note.diverging().empty());
    QCOMPARE(note.elements(Field::Tags).size(), 1U);
    QCOMPARE(problemsOf(*story.file), std::string());
}

void TestErasure::undoBringsNothingBack()
{
    Story story;
    const Applied edit =
        applied(*story.file, update(shown(*story.file, story.note)).set(Field::Text, Value("B")));
    static_cast<void>(erased(*story.file, story.note));
    const auto undone = story.file->apply(edit.inverse);
    QVERIFY(!undone);
    QVERIFY(undone.error().code == ErrorCode::NotUndoable);
    QCOMPARE(remainsIn(story.folder.path(QStringLiteral("a"))), std::string());
}

void TestErasure::whatWasNotErasedCanBeUndone()
{
    Story story;
    static_cast<void>(erased(*story.file, story.note, "text"));
    const auto now = [&story] { return shown(*story.file, story.note); };
    const Applied text = applied(*story.file, update(now()).set(Field::Text, Value("B")));
    const Applied removed = applied(*story.file, removal(now()));
    const Applied restored = applied(*story.file, restoration(now()));
    applied(*story.file, restored.inverse);
    QVERIFY(now().isDeleted());
    const Applied again = applied(*story.file, restoration(now()));
    applied(*story.file, again.inverse);
    applied(*story.file, removed.inverse);
    QVERIFY(!now().isDeleted());
    QCOMPARE(now().text(Field::Text), QStringLiteral("B"));
    applied(*story.file, text.inverse);
    QCOMPARE(now().text(Field::Text), QString());
}

void TestErasure::deletedStaysDeleted()
{
    Story story;
    applied(*story.file, removal(shown(*story.file, story.note)));
    static_cast<void>(erased(*story.file, story.note));
    QVERIFY(shown(*story.file, story.note).isDeleted());
    QVERIFY(story.file->unsettled()->empty());
}

void TestErasure::draftsWithTheWordsGo()
{
    Story story;
    const std::string words = sentence();
    const auto draft = [](const std::string &slot, const std::string &content) {
        return Draft{slot, content, 1};
    };
    for (const Draft &each :
         {draft("capture/1", R"({"text":")" + words + R"( et encore"})"),
          draft("capture/2", R"({"entity":")" + story.note.toString() + R"(","text":"Sel"})"),
          draft("edit/" + story.note.toString(), R"({"text":"Sel"})"),
          draft("capture/3", R"({"parent":")" + story.note.toString() + R"(","text":"Autre"})")})
        QVERIFY(story.file->saveDraft(each));
    static_cast<void>(erased(*story.file, story.note));
    const auto kept = story.file->drafts();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1U);
    QCOMPARE(kept->front().slot, std::string("capture/3"));
    QCOMPARE(remainsIn(story.folder.path(QStringLiteral("a"))), std::string());
}

void TestErasure::oldBundleBringsNothingBack_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("old first") << QStringList{"old", "new"};
    QTest::newRow("new first") << QStringList{"new", "old"};
    QTest::newRow("old again") << QStringList{"old", "new", "old"};
    QTest::newRow("as workbooks") << QStringList{"b", "a"};
    QTest::newRow("as workbooks, the other way") << QStringList{"a", "b"};
}

void TestErasure::oldBundleBringsNothingBack()
{
    QFETCH(QStringList, order);
    Story story;
    exported(*story.file, story.folder.path(QStringLiteral("old")));
    static_cast<void>(story.copy(QStringLiteral("b")));
    static_cast<void>(erased(*story.file, story.note));
    exported(*story.file, story.folder.path(QStringLiteral("new")));

    const auto receiver = story.folder.create(QStringLiteral("receiver"));
    for (const QString &each : order)
        imported(*receiver, story.folder.path(each));
    QCOMPARE(remainsIn(receiver->path()), std::string());
    QCOMPARE(problemsOf(*receiver), std::string());
    QVERIFY(*digestOf(*receiver) == *digestOf(*story.file));
    // Its own copy of the old days takes it in like anybody.
    imported(*story.file, story.folder.path(QStringLiteral("old")));
    QCOMPARE(remainsIn(story.file->path()), std::string());
}

void TestErasure::erasureComesBeforeWhatItErases()
{
    Story story;
    const auto old = opsIn(*story.file);
    static_cast<void>(erased(*story.file, story.note));
    const auto receiver = story.folder.create(QStringLiteral("receiver"));
    takeFrom(*receiver, *story.file, [&old](const LoggedOp &op) { return !old.contains(op.id); });
    exported(*receiver, story.folder.path(QStringLiteral("erasure")));

    const auto late = story.folder.create(QStringLiteral("late"));
    imported(*late, story.folder.path(QStringLiteral("erasure")));
    const auto before = story.folder.create(QStringLiteral("before"));
    std::vector<LoggedOp> ops;
    for (const auto &[id, op] : old)
        ops.push_back(op);
    take(*before, ops);
    imported(*late, story.folder.path(QStringLiteral("before")));
    QCOMPARE(remainsIn(late->path()), std::string());
    QVERIFY(digestOf(*late)->state == digestOf(*story.file)->state);
}

void TestErasure::exportHoldsNothing()
{
    Story story;
    const QString target = story.folder.path(QStringLiteral("bundle"));
    exported(*story.file, target);
    QVERIFY(linesIn(target).find(needle) != std::string::npos);
    static_cast<void>(erased(*story.file, story.note));
    exported(*story.file, target);
    QVERIFY(linesIn(target).find(needle) == std::string::npos);
    QVERIFY(!bytesOf(target).contains(needle));
}

void TestErasure::unseenEditStays()
{
    Story story;
    const auto other = story.copy(QStringLiteral("b"));
    applied(*other, update(shown(*other, story.note)).set(Field::Text, Value("Vu ailleurs")));
    static_cast<void>(erased(*story.file, story.note));
    imported(*story.file, other->path());
    imported(*other, story.file->path());
    for (WorkbookFile *file : {story.file.get(), other.get()}) {
        QCOMPARE(remainsIn(file->path()), std::string());
        QCOMPARE(shown(*file, story.note).text(Field::Text), QStringLiteral("Vu ailleurs"));
    }
    QVERIFY(*digestOf(*story.file) == *digestOf(*other));
}

void TestErasure::twoErasuresApartAreOne()
{
    Story story;
    const auto other = story.copy(QStringLiteral("b"));
    static_cast<void>(erased(*story.file, story.note));
    QVERIFY(other->erase(story.note, "text", QStringLiteral("another reason")));
    imported(*story.file, other->path());
    imported(*other, story.file->path());
    QVERIFY(*digestOf(*story.file) == *digestOf(*other));
    QVERIFY(story.file->unsettled()->empty());
    QCOMPARE(problemsOf(*other), std::string());
    QCOMPARE(remainsIn(other->path()), std::string());
}

void TestErasure::waitingValueIsErased()
{
    Story story;
    applied(*story.file,
            update(shown(*story.file, story.note)).set(Field::Text, Value(sentence() + " !")));
    const auto receiver = story.folder.create(QStringLiteral("receiver"));
    // The last edit has seen the creation, which is missing.
    const auto ops = story.file->log().opsOf(story.note);
    takeFrom(*receiver, *story.file, [&ops](const LoggedOp &op) { return op.id == ops.back().id; });
    QCOMPARE(receiver->log().waitingCount(), 1);
    QVERIFY(!remainsIn(receiver->path()).empty());
    static_cast<void>(erased(*receiver, story.note));
    QCOMPARE(remainsIn(receiver->path()), std::string());
    QCOMPARE(receiver->log().waitingCount(), 1);
    QCOMPARE(problemsOf(*receiver), std::string());

    imported(*receiver, story.file->path());
    QCOMPARE(receiver->log().waitingCount(), 0);
    QVERIFY(shown(*receiver, story.note).find({Field::Text, {}})->isBlank());
    QCOMPARE(problemsOf(*receiver), std::string());
}

void TestErasure::unknownKindsAndFieldsAreErased()
{
    Story story;
    std::vector<LoggedOp> ops;
    const EntityId id = story.folder.newId();
    for (const char *kind : {"hologram", "note"}) {
        Op op;
        op.writer = story.folder.environment.newId<WriterId>();
        op.seq = 1;
        op.lamport = 900;
        op.kind = kind;
        op.entity = id;
        op.fields = {"aura", "odour", "place"};
        Salt salt;
        story.folder.environment.random(salt.bytes.data(), salt.bytes.size());
        ops.push_back(loggedOp(op, OpValues::salted(salt, {Value(sentence()), Value(3),
                                                           Value(story.other.toString())})));
    }
    take(*story.file, ops);
    QCOMPARE(erased(*story.file, id).values, 2);
    static_cast<void>(erased(*story.file, story.note));
    QCOMPARE(remainsIn(story.file->path()), std::string());
    QCOMPARE(problemsOf(*story.file), std::string());
    for (const LoggedOp &op : story.file->log().opsOf(id)) {
        if (!isErasure(op)) {
            QVERIFY(op.values.fields[1].value == Value(3));
            QVERIFY(op.values.fields[2].value.has_value());
        }
    }
    QCOMPARE(erased(*story.file, id, "odour").values, 2);
}

void TestErasure::divergingVersionsAreErased()
{
    Story story;
    const auto other = story.copy(QStringLiteral("b"));
    applied(*other, update(shown(*other, story.note)).set(Field::Text, Value("B")));
    applied(*story.file,
            update(shown(*story.file, story.note)).set(Field::Text, Value(sentence() + " !")));
    imported(*story.file, other->path());
    QCOMPARE(shown(*story.file, story.note).diverging().size(), 1U);
    static_cast<void>(erased(*story.file, story.note, "text"));
    QVERIFY(shown(*story.file, story.note).diverging().empty());
    QVERIFY(story.file->unsettled()->empty());
    static_cast<void>(erased(*story.file, story.note));
    QCOMPARE(remainsIn(story.file->path()), std::string());
    QCOMPARE(problemsOf(*story.file), std::string());
}

void TestErasure::writerLosesTheirName()
{
    TestFolder folder;
    auto file = WorkbookFile::create(folder.path(QStringLiteral("a")), folder.environment,
                                     {QString::fromUtf8(needle), QStringLiteral("portable")});
    QVERIFY(file);
    const EntityId note = folder.newId();
    const Applied done =
        applied(**file, addition(Kind::Note, note).set(Field::Text, Value("Texte")));
    const EntityId writer = EntityId::fromView(opsIn(**file).at(done.ops.front()).op.writer.view());
    static_cast<void>(erased(**file, writer));
    QCOMPARE(remainsIn(folder.path(QStringLiteral("a"))), std::string());
    QCOMPARE(History(**file).of(note)->front().person, QString());
}

void TestErasure::rebuildingBlanksWhatAnOlderProgramLeft()
{
    Story story;
    const auto older = story.copy(QStringLiteral("older"));
    static_cast<void>(erased(*story.file, story.note));
    // A program that knows nothing of erasure has stored the op like any other.
    {
        Transaction transaction(older->database());
        for (const auto &[id, op] : opsIn(*story.file)) {
            if (isErasure(op))
                older->log().insert(std::span(&op, 1));
        }
        transaction.commit();
    }
    QVERIFY(!remainsIn(older->path()).empty());
    QVERIFY(!problemsOf(*older).empty());
    {
        Transaction transaction(older->database());
        older->rebuild();
        transaction.commit();
    }
    QVERIFY(older->scrub());
    QCOMPARE(remainsIn(older->path()), std::string());
    QCOMPARE(problemsOf(*older), std::string());
    QVERIFY(digestOf(*older)->state == digestOf(*story.file)->state);
}

void TestErasure::checkFindsAnErasedValue()
{
    Story story;
    static_cast<void>(erased(*story.file, story.note));
    QCOMPARE(problemsOf(*story.file), std::string());
    for (const char *damage : {"DELETE FROM erased", "UPDATE erased SET field = 'x' || field",
                               "INSERT INTO left_out VALUES (randomblob(32))"}) {
        const QString name = QStringLiteral("damaged");
        QFile::remove(story.folder.path(name));
        const auto copy = story.copy(name);
        copy->database().execute(damage);
        QVERIFY2(!problemsOf(*copy).empty(), damage);
    }
}

void TestErasure::openingFinishesWhatWasCutShort()
{
    Story story;
    const QString path = story.folder.path(QStringLiteral("a"));
    {
        // As after a kill between the commit and the writing anew.
        static_cast<void>(erased(*story.file, story.other));
        story.file->database().execute("UPDATE scrubbing SET due = 1; CREATE TABLE t (x);"
                                       "INSERT INTO t VALUES (randomblob(100000)); DROP TABLE t;");
    }
    story.file = story.folder.open(QStringLiteral("a"));
    QCOMPARE(story.file->database().number("PRAGMA freelist_count"), 0);
    QCOMPARE(story.file->database().number("SELECT due FROM scrubbing"), 0);
}

void TestErasure::historyTellsReasonAndTime()
{
    Story story;
    static_cast<void>(erased(*story.file, story.note, "text"));
    const auto versions = History(*story.file).of(story.note);
    QVERIFY(versions);
    int found = 0;
    for (const PastVersion &version : *versions) {
        if (version.field == "text") {
            ++found;
            QVERIFY(version.blank);
            QVERIFY(version.erasure);
            QCOMPARE(version.erasure->reason, QStringLiteral("consent withdrawn"));
            QVERIFY(version.erasure->time.milliseconds > version.time.milliseconds);
        } else {
            QVERIFY(!version.erasure);
        }
    }
    QCOMPARE(found, 1);
}

void TestErasure::backupsForgetIt_data()
{
    QTest::addColumn<bool>("isImported");
    QTest::newRow("erased here") << false;
    QTest::newRow("erased elsewhere") << true;
}

void TestErasure::backupsForgetIt()
{
    QFETCH(bool, isImported);
    Story story;
    const auto other = story.copy(QStringLiteral("b"));
    WorkbookFile &file = isImported ? *other : *story.file;
    QVERIFY(backUp(file, Backup::Reason::Import));
    applied(file, update(shown(file, story.other)).set(Field::Text, Value("Autre")));
    QVERIFY(backUp(file, Backup::Reason::Import));
    const std::vector<Backup> backups = backupsOf(file.path());
    QCOMPARE(backups.size(), 2U);
    for (const Backup &each : backups)
        QVERIFY(!remainsIn(each.path).empty());

    static_cast<void>(erased(*story.file, story.note));
    if (isImported)
        imported(file, story.file->path());
    QCOMPARE(remainsIn(file.path()), std::string());
    for (const Backup &each : backupsOf(file.path())) {
        QCOMPARE(remainsIn(each.path), std::string());
        const auto copy = WorkbookFile::open(each.path, story.folder.environment);
        QVERIFY(copy);
        QCOMPARE(problemsOf(**copy), std::string());
        QVERIFY(shown(**copy, story.note).find({Field::Text, {}})->isBlank());
    }
    // The older one is still what it was otherwise.
    const auto oldest = WorkbookFile::open(backups.back().path, story.folder.environment);
    QCOMPARE(shown(**oldest, story.other).text(Field::Text), QStringLiteral("La rivière déborde"));
}

void TestErasure::backupThatCannotBeWrittenAnewIsNamedUntilItIsGone()
{
    Story story;
    QVERIFY(backUp(*story.file, Backup::Reason::Import));
    const Backup damaged = backupsOf(story.file->path()).front();
    {
        QFile file(damaged.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("no workbook at all");
    }
    QFile journal(damaged.path + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));

    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto done = story.file->erase(story.note, {}, QStringLiteral("consent withdrawn"));
        QVERIFY(done);
        QVERIFY(done->remains);
        QVERIFY(done->remains->code == ErrorCode::BackupKeepsErased);
        QCOMPARE(done->remains->subject, damaged.path);
    }
    QCOMPARE(remainsIn(story.file->path()), std::string());
    QVERIFY(dropBackup(damaged));
    QVERIFY(!journal.exists());
    const auto done = story.file->erase(story.note, {}, QStringLiteral("consent withdrawn"));
    QVERIFY(done);
    QVERIFY(!done->remains);
    QCOMPARE(story.file->database().number("SELECT due FROM scrubbing"), 0);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
