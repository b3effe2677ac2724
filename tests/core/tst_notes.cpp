// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"
#include "core/report/register.h"
#include "core/report/reminders.h"
#include "core/storage/exporter.h"
#include "core/storage/framejoin.h"
#include "core/storage/importundo.h"
#include "core/storage/notesimport.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tournee;

namespace {

/// A workshop of 3 October 2026 with the tables 1 to 4.
struct Evening
{
    explicit Evening(TestFolder &folder, const QString &name = QStringLiteral("mine"))
        : file(folder.create(name)), session(folder.newId())
    {
        std::vector<Edit> edits{addition(Kind::Session, session)
                                    .set(Field::Title, Value("Rimouski"))
                                    .set(Field::Date, Value("2026-10-03"))};
        for (qint64 number = 1; number <= 4; ++number) {
            tables.push_back(folder.newId());
            edits.push_back(addition(Kind::Table, tables.back())
                                .set(Field::Session, session)
                                .set(Field::Number, Value(number))
                                .set(Field::NoteTaker, Value(QString("Prise %1").arg(number))));
        }
        applied(*file, edits);
    }

    EntityId note(TestFolder &folder, std::size_t table, const char *verification)
    {
        const EntityId id = folder.newId();
        applied(*file, addition(Kind::Note, id)
                           .set(Field::Table, tables[table])
                           .set(Field::Text, Value("words"))
                           .set(Field::Verification, Value(verification)));
        return id;
    }

    std::unique_ptr<WorkbookFile> file;
    EntityId session;
    std::vector<EntityId> tables;
};

QString states(const Coverage &coverage)
{
    QStringList words;
    for (const SessionCoverage &session : coverage.sessions) {
        for (const TableCoverage &each : session.tables) {
            words << QString("%1 %2 %3/%4 ×%5 …%6")
                         .arg(each.table.number(Field::Number))
                         .arg(textFromUtf8(codeOf(each.state)))
                         .arg(each.verified)
                         .arg(each.entries)
                         .arg(each.receptions)
                         .arg(each.waiting);
        }
    }
    return words.join(", ");
}

QString cellsOf(const std::vector<NotesLine> &lines)
{
    QStringList words;
    for (const NotesLine &line : lines)
        words << QString::number(line.line) + (line.isHeading ? "#" : ":") + line.cells.join("|");
    return words.join(" / ");
}

NotesPlan planned(WorkbookFile &file, const QByteArray &bytes, const NotesMapping &choice)
{
    const QString text = decoded(bytes, encodingOf(bytes));
    const auto lines = tableLines(text, separatorOf(text));
    NotesMapping mapping = guessedMapping(lines);
    mapping.table = choice.table;
    mapping.session = choice.session;
    mapping.kind = choice.kind;
    return *planNotes(file, bytes, lines, mapping,
                      [](qint64 line) { return QString("line %1").arg(line); });
}

} // namespace

/// Which tables have come, the register, and notes that another program wrote.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsState();
    void whoIsMissingCanBeReminded();
    void theRegisterTellsFromWhom();
    void encodingsAreFoundOut_data();
    void encodingsAreFoundOut();
    void tablesAreReadWhateverSeparates_data();
    void tablesAreReadWhateverSeparates();
    void listsAreReadByTheirBullets();
    void columnsAreGuessedAndBecomeFields();
    void theSameFileAddsNothingTwice();
    void headingsBecomeChallenges();
    void twoTablesAreDeclaredTheSameAndApartAgain();
    void twoWorkshopsAreDeclaredTheSameByTheirNumbers();
};

void TestNotes::everyTableHasItsState()
{
    TestFolder folder;
    Evening evening(folder);
    evening.note(folder, 0, "unverified");
    evening.note(folder, 1, "verified");
    evening.note(folder, 1, "contested");
    // The clock of the test stands before the day of the workshop, so nothing is late.
    QCOMPARE(states(*coverageOf(*evening.file)),
             QString("1 received 0/1 ×0 …0, 2 verified 2/2 ×0 …0, 3 expected 0/0 ×0 …0, "
                     "4 expected 0/0 ×0 …0"));

    // The same two tables by file, the first of them twice; and an edit of something unknown.
    const auto all = folder.create("all");
    const auto bundle = [&](std::size_t table, const char *name) {
        QVERIFY(exportBundle(*evening.file, folder.path(name),
                             {.sessions = {}, .tables = {evening.tables[table]}}));
        QVERIFY(importInto(*all, folder.path(name)).status != ImportSummary::Status::Refused);
    };
    bundle(0, "one");
    const EntityId waiting = evening.note(folder, 0, "unverified");
    bundle(0, "one again");
    bundle(1, "two");
    const auto known = Moment{folder.environment.now()};
    applied(*all, update(shown(*all, evening.session))
                      .set(Field::Date, Value(QDateTime::fromMSecsSinceEpoch(known.milliseconds)
                                                  .date()
                                                  .addDays(-2)
                                                  .toString(Qt::ISODate))));
    QCOMPARE(states(*coverageOf(*all)),
             QString("1 received 0/2 ×2 …0, 2 verified 2/2 ×1 …0, 3 late 0/0 ×0 …0, "
                     "4 late 0/0 ×0 …0"));
    const Reception last = receptionsOf(*all, 1)->front();
    QVERIFY(undoImport(*all, last.row));
    QVERIFY(states(*coverageOf(*all)).contains("2 late 0/0 ×0"));

    // What has seen something that has not come waits at its table.
    QVERIFY(evening.file->seal());
    const auto before = opsIn(*evening.file);
    applied(*evening.file, update(shown(*evening.file, waiting)).set(Field::Text, Value("a")));
    const auto between = opsIn(*evening.file);
    applied(*evening.file, update(shown(*evening.file, waiting)).set(Field::Text, Value("b")));
    std::vector<LoggedOp> late;
    for (const auto &[id, op] : opsIn(*evening.file)) {
        if (!between.contains(id) && !before.contains(id))
            late.push_back(op);
    }
    take(*all, late);
    QVERIFY2(states(*coverageOf(*all)).startsWith("1 received 0/2 ×2 …1"),
             qPrintable(states(*coverageOf(*all))));
}

void TestNotes::whoIsMissingCanBeReminded()
{
    TestFolder folder;
    Evening evening(folder);
    evening.note(folder, 0, "unverified");
    const auto coverage = *coverageOf(*evening.file);
    const QString words = remindersFor(coverage, false);
    QVERIFY2(words.contains("Rimouski"), qPrintable(words));
    QVERIFY(!words.contains("Prise 1"));
    QVERIFY(words.contains("Prise 2") && words.contains("Prise 3") && words.contains("Prise 4"));
    QCOMPARE(remindersFor(coverage, true), QString()); // the workshop is still to come
}

void TestNotes::theRegisterTellsFromWhom()
{
    TestFolder folder;
    Evening evening(folder, "theirs");
    evening.file->beginWriter({"Anne", "laptop 3"});
    evening.note(folder, 2, "unverified");
    QVERIFY(exportBundle(*evening.file, folder.path("three.tourneez")));
    const auto mine = folder.create("mine");
    QVERIFY(importInto(*mine, folder.path("three.tourneez")).status
            == ImportSummary::Status::Imported);
    QVERIFY(importInto(*mine, folder.path("three.tourneez")).status
            == ImportSummary::Status::Known);
    const auto receptions = *receptionsOf(*mine, 10);
    QCOMPARE(receptions.size(), 2U);
    QCOMPARE(receptions[1].from, QStringList{"Anne"});
    QCOMPARE(receptions[0].from, QStringList()); // it brought nothing
    QCOMPARE(receptionsOf(*mine, 10, receptions[0].row)->size(), 1U);

    const QStringList lines = spreadsheetOf(receptions).split('\n');
    QCOMPARE(lines.size(), 3);
    const QStringList cells = lines[2].split('\t');
    QCOMPARE(cells.size(), lines[0].split('\t').size());
    QCOMPARE(cells[3], QString("three.tourneez"));
    QCOMPARE(cells[4], QString("Anne"));
    QCOMPARE(cells[5], QString("Rimouski: 3"));
    QCOMPARE(cells[9], textFromUtf8(receptions[1].receipt.code));
}

void TestNotes::encodingsAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("abc") << "utf-8" << "abc";
    QTest::newRow("UTF-8") << QByteArray("d\xc3\xa9"
                                         "fi")
                           << "utf-8" << QString("défi");
    QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbf"
                                               "d\xc3\xa9"
                                               "fi")
                                 << "utf-8" << QString("défi");
    QTest::newRow("Windows") << QByteArray("d\xe9"
                                           "fi \x93"
                                           "c\x9c"
                                           "ur\x94 \x80\r\nl\x92"
                                           "eau")
                             << "windows-1252" << QString("défi “cœur” €\nl’eau");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "d\0\xe9\0",
                                          6)
                            << "utf-16le" << QString("dé");
}

void TestNotes::encodingsAreFoundOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QCOMPARE(textFromUtf8(codeOf(encodingOf(bytes))), encoding);
    QCOMPARE(decoded(bytes, encodingOf(bytes)), text);
}

void TestNotes::tablesAreReadWhateverSeparates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::newRow("comma") << "a,b\n1,\"x, y\"" << "1:a|b / 2:1|x, y";
    QTest::newRow("semicolon") << "a;b\n1,5;2\n" << "1:a|b / 2:1,5|2";
    QTest::newRow("tab") << "a\tb\nx, y, z\t;" << "1:a|b / 2:x, y, z|;";
    QTest::newRow("quotation marks") << "a,\"he said \"\"no\"\"\"\n" << "1:a|he said \"no\"";
    QTest::newRow("a line break inside") << "a,\"x\ny\"\nb,c" << "1:a|x\ny / 3:b|c";
    QTest::newRow("empty lines") << "a,b\n\n,\nc,d" << "1:a|b / 4:c|d";
    QTest::newRow("never closed") << "a,\"b\nc" << "1:a|b\nc";
}

void TestNotes::tablesAreReadWhateverSeparates()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    QCOMPARE(cellsOf(tableLines(text, separatorOf(text))), cells);
}

void TestNotes::listsAreReadByTheirBullets()
{
    QCOMPARE(cellsOf(listLines("# Transport\n- night bus\n  until two\n* taxis\n\nlast words\n"
                               "Housing:\n1) co-ops\n- [ ] land trust\n")),
             QString("1#Transport / 2:night bus until two / 4:taxis / 6:last words / 7#Housing / "
                     "8:co-ops / 9:land trust"));
}

void TestNotes::columnsAreGuessedAndBecomeFields()
{
    TestFolder folder;
    Evening evening(folder);
    const QByteArray bytes = "Table;Type;Propos;Th\xe8mes;Appuis\n"
                             "2;Solution;Une fiducie fonci\xe8re;immobilier collectif, terres;12\n"
                             "9;Note;nowhere;;\n"
                             "1;Note;;;\n";
    const NotesPlan plan = planned(*evening.file, bytes, {.session = evening.session});
    QCOMPARE(plan.notes.size(), 3U);
    QVERIFY(plan.notes[1].state == PlannedNote::State::NoTable);
    QVERIFY(plan.notes[2].state == PlannedNote::State::NoText);
    const auto done = takeNotes(*evening.file, "notes.csv", plan);
    QVERIFY(done);
    QCOMPARE(done->newEntities, 1);
    const Entity entry = evening.file->entities(Kind::Solution)->front();
    QCOMPARE(entry.text(Field::Text), QString("Une fiducie foncière"));
    QCOMPARE(entry.reference(Field::Table), evening.tables[1]);
    QCOMPARE(entry.number(Field::Support), 12);
    QCOMPARE(entry.text(Field::Detail), QString("line 2")); // where it came from
    QCOMPARE(entry.elements(Field::Themes).size(), 1U);
    QCOMPARE(entry.elements(Field::Tags).size(), 1U);
    // It is an import like any other: in the register, and undone from there.
    const Reception reception = receptionsOf(*evening.file, 1)->front();
    QCOMPARE(reception.file, QString("notes.csv"));
    QCOMPARE(reception.receipt.code, done->receipt.code);
    QVERIFY(undoImport(*evening.file, reception.row));
    QVERIFY(evening.file->entities(Kind::Solution)->front().isDeleted());
}

void TestNotes::theSameFileAddsNothingTwice()
{
    TestFolder folder;
    Evening evening(folder);
    const QByteArray bytes = "one\ntwo\none\n";
    const NotesMapping choice{.table = evening.tables[0]};
    QVERIFY(takeNotes(*evening.file, "a.csv", planned(*evening.file, bytes, choice)));
    QCOMPARE(evening.file->entities(Kind::Note)->size(), 3U);
    const NotesPlan again = planned(*evening.file, bytes, choice);
    QCOMPARE(again.count(PlannedNote::State::Known), 3);
    QVERIFY(takeNotes(*evening.file, "renamed.csv", again)->status == ImportSummary::Status::Known);
    QCOMPARE(receptionsOf(*evening.file, 10)->size(), 1U);

    // Somebody else has brought it in apart: it is the same.
    QVERIFY(exportBundle(*evening.file, folder.path("frame"),
                         {.sessions = {}, .tables = {}, .frameOnly = true}));
    const auto other = folder.create("other");
    QVERIFY(importInto(*other, folder.path("frame")).status == ImportSummary::Status::Imported);
    QVERIFY(takeNotes(*other, "a.csv", planned(*other, bytes, choice)));
    QVERIFY(importInto(*evening.file, folder.path("other")).status
            == ImportSummary::Status::Imported);
    QCOMPARE(evening.file->entities(Kind::Note)->size(), 3U);
    QVERIFY(evening.file->unsettled()->empty());

    // What was removed stays removed.
    applied(*evening.file, removal(evening.file->entities(Kind::Note)->front()));
    QCOMPARE(planned(*evening.file, bytes, choice).count(PlannedNote::State::Removed), 1);
}

void TestNotes::headingsBecomeChallenges()
{
    TestFolder folder;
    Evening evening(folder);
    const QByteArray bytes = "# Transport\n- night bus\n- taxis\n";
    NotesMapping mapping{.columns = {NotesColumn::Text},
                         .areHeadingsChallenges = true,
                         .kind = Kind::Solution,
                         .table = evening.tables[0]};
    const auto plan = [&] {
        return *planNotes(*evening.file, bytes, listLines(bytes), mapping,
                          [](qint64) { return QString(); });
    };
    const NotesPlan wanted = plan();
    QVERIFY(takeNotes(*evening.file, "list.md", wanted));
    const EntityId heading = evening.file->entities(Kind::Challenge)->front().id;
    const auto solutions = *evening.file->entities(Kind::Solution);
    QCOMPARE(solutions.size(), 2U);
    for (const Entity &each : solutions)
        QCOMPARE(each.elements(Field::Challenges), std::vector{heading.toString()});
    mapping.areHeadingsChallenges = false;
    QCOMPARE(plan().count(PlannedNote::State::LeftOut), 1);
}

void TestNotes::twoTablesAreDeclaredTheSameAndApartAgain()
{
    TestFolder folder;
    Evening evening(folder);
    const EntityId moved = evening.note(folder, 1, "unverified");
    applied(*evening.file,
            update(shown(*evening.file, evening.tables[1])).set(Field::Facilitator, Value("Luc")));
    const auto preview =
        declareSame(*evening.file, evening.tables[0], evening.tables[1], "x", ImportMode::Preview);
    QCOMPARE(preview->entries, 1);
    QCOMPARE(shown(*evening.file, moved).reference(Field::Table), evening.tables[1]);

    const auto join = declareSame(*evening.file, evening.tables[0], evening.tables[1], "1 = 2");
    QVERIFY(join);
    QCOMPARE(shown(*evening.file, moved).reference(Field::Table), evening.tables[0]);
    QVERIFY(shown(*evening.file, evening.tables[1]).isDeleted());
    const Entity kept = shown(*evening.file, evening.tables[0]);
    QCOMPARE(kept.text(Field::Facilitator), QString("Luc")); // it had none
    QCOMPARE(kept.text(Field::NoteTaker), QString("Prise 1")); // its own
    QVERIFY(states(*coverageOf(*evening.file)).startsWith("1 received 0/1 ×0 …0, 3 expected"));
    QCOMPARE(receptionsOf(*evening.file, 1)->front().file, QString("1 = 2"));

    QVERIFY(undoImport(*evening.file, join->reception));
    QCOMPARE(shown(*evening.file, moved).reference(Field::Table), evening.tables[1]);
    QVERIFY(!shown(*evening.file, evening.tables[1]).isDeleted());
    QCOMPARE(shown(*evening.file, evening.tables[0]).text(Field::Facilitator), QString());
    QVERIFY(!declareSame(*evening.file, evening.tables[0], evening.session, "x"));
    QVERIFY(!declareSame(*evening.file, evening.tables[0], evening.tables[0], "x"));
}

void TestNotes::twoWorkshopsAreDeclaredTheSameByTheirNumbers()
{
    TestFolder folder;
    Evening evening(folder);
    const EntityId twin = folder.newId();
    const EntityId table = folder.newId();
    const EntityId fifth = folder.newId();
    const EntityId round = folder.newId();
    const EntityId twinRound = folder.newId();
    const EntityId note = folder.newId();
    applied(*evening.file,
            {addition(Kind::Session, twin).set(Field::Title, Value("Rimouski bis")),
             addition(Kind::Round, round)
                 .set(Field::Session, evening.session)
                 .set(Field::Title, Value("Échanges")),
             addition(Kind::Round, twinRound)
                 .set(Field::Session, twin)
                 .set(Field::Title, Value("echanges")),
             addition(Kind::Table, table).set(Field::Session, twin).set(Field::Number, Value(2)),
             addition(Kind::Table, fifth).set(Field::Session, twin).set(Field::Number, Value(5)),
             addition(Kind::Note, note)
                 .set(Field::Table, table)
                 .set(Field::Round, twinRound)
                 .set(Field::Text, Value("words"))});
    const auto join = declareSame(*evening.file, evening.session, twin, "same");
    QVERIFY(join);
    QCOMPARE(join->tables, 2);
    QCOMPARE(join->entries, 1);
    QCOMPARE(shown(*evening.file, note).reference(Field::Table), evening.tables[1]);
    QCOMPARE(shown(*evening.file, note).reference(Field::Round), round);
    QCOMPARE(shown(*evening.file, fifth).reference(Field::Session), evening.session);
    QVERIFY(shown(*evening.file, twin).isDeleted());
    QCOMPARE(coverageOf(*evening.file)->sessions.size(), 1U);
    QCOMPARE(coverageOf(*evening.file)->sessions.front().tables.size(), 5U);
    QVERIFY(undoImport(*evening.file, join->reception));
    QCOMPARE(shown(*evening.file, note).reference(Field::Table), table);
    QCOMPARE(shown(*evening.file, note).reference(Field::Round), twinRound);
    QCOMPARE(coverageOf(*evening.file)->sessions.size(), 2U);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
