// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"
#include "core/domain/headcount.h"
#include "core/report/receiptwords.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "core/storage/receptions.h"
#include "tests/support/testworkbook.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tournee;

namespace {

/// A workshop with two tables; three entries at the first, of which one is deleted, and two at none.
struct Evening
{
    explicit Evening(TestFolder &folder)
        : file(folder.create("evening"))
        , session(folder.newId())
        , first(folder.newId())
        , second(folder.newId())
    {
        const EntityId background =
            (*file->entities(Kind::Background)).front().id; // of the shipped ones
        const auto add = [&](Kind kind, const EntityId &table) {
            const EntityId id = folder.newId();
            Edit edit = addition(kind, id).set(Field::Text, Value("words"));
            if (!table.isNull())
                edit.set(Field::Table, table);
            applied(*file, edit);
            return id;
        };
        applied(*file, addition(Kind::Session, session).set(Field::Title, Value("Rimouski")));
        applied(*file, addition(Kind::Table, first)
                           .set(Field::Session, session)
                           .set(Field::Number, Value(3))
                           .put(Field::Headcount, background.toString(), Value(8)));
        applied(*file, addition(Kind::Table, second)
                           .set(Field::Session, session)
                           .set(Field::Number, Value(1)));
        const EntityId wrong = add(Kind::Challenge, first);
        add(Kind::Challenge, first);
        moved = add(Kind::Solution, first);
        add(Kind::Note, {});
        applied(*file, removal(shown(*file, wrong)));
    }

    std::unique_ptr<WorkbookFile> file;
    EntityId session;
    EntityId first;
    EntityId second;
    EntityId moved;
};

QString textOf(const Receipt &receipt)
{
    QStringList lines;
    for (const TableReceipt &table : receipt.tables)
        lines.append(readable(table));
    return lines.join(u'\n');
}

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatStandsAtEachTable();
    void absurdNumbersOfPeopleAreNotAdded();
    void isTheSameForWhoSendsAndWhoReceives();
    void isTheSameForTheSameContentOnly();
    void dependsOnNoOrder();
    void isRememberedByWhoReceives();
    void everyCharacterCanBeDictated();
};

void TestReceipt::countsWhatStandsAtEachTable()
{
    TestFolder folder;
    const Evening evening(folder);
    QCOMPARE(textOf(*receiptOfFile(folder.path("evening"))),
             QString("without a table: Notes 1\n"
                     "Rimouski, table 1: no entries\n"
                     "Rimouski, table 3: Challenges 1, Solutions 1; 8 people"));
    applied(*evening.file,
            update(shown(*evening.file, evening.moved)).set(Field::Table, evening.second));
    QCOMPARE(textOf(*receiptOfFile(folder.path("evening"))),
             QString("without a table: Notes 1\n"
                     "Rimouski, table 1: Solutions 1\n"
                     "Rimouski, table 3: Challenges 1; 8 people"));
}

void TestReceipt::absurdNumbersOfPeopleAreNotAdded()
{
    TestFolder folder;
    const Evening evening(folder);
    const auto backgrounds = evening.file->entities(Kind::Background);
    Edit edit = update(shown(*evening.file, evening.first));
    for (int i = 0; i < 2; ++i) {
        edit.put(Field::Headcount, backgrounds->at(i).id.toString(),
                 Value(std::numeric_limits<qint64>::max()));
    }
    edit.put(Field::Headcount, backgrounds->at(2).id.toString(), Value(-7));
    applied(*evening.file, edit);
    std::vector<LoggedOp> ops;
    for (auto &[id, op] : opsIn(*evening.file))
        ops.push_back(std::move(op));
    QCOMPARE(receiptOf(ops).headcount(), 2 * mostHeads);
    QCOMPARE(coverageOf(*evening.file)->sessions.front().headcount[backgrounds->front().id],
             mostHeads);
}

void TestReceipt::isTheSameForWhoSendsAndWhoReceives()
{
    TestFolder folder;
    const Evening evening(folder);
    const auto sent = exportBundle(*evening.file, folder.path("bundle"),
                                   {.sessions = {evening.session}, .tables = {}});
    QVERIFY(sent);
    QCOMPARE(*receiptOfFile(folder.path("bundle")), sent->receipt);

    // Who receives has done more since, and has had some of it before.
    const auto mine = folder.create("mine");
    QVERIFY(importInto(*mine, folder.path("evening")).status == ImportSummary::Status::Imported);
    applied(*mine, removal(shown(*mine, evening.moved)));
    for (const ImportMode mode : {ImportMode::Preview, ImportMode::Import}) {
        const ImportSummary received = importInto(*mine, folder.path("bundle"), mode);
        QVERIFY(received.status == ImportSummary::Status::Known);
        QCOMPARE(received.receipt, sent->receipt);
    }
}

void TestReceipt::isTheSameForTheSameContentOnly()
{
    TestFolder folder;
    const Evening evening(folder);
    const auto code = [&](const char *bundle) {
        return exportBundle(*evening.file, folder.path(bundle))->receipt.code;
    };
    const std::string before = code("one");
    QCOMPARE(code("two"), before);
    QCOMPARE(receiptOfFile(folder.path("evening"))->code, before);
    applied(*evening.file,
            update(shown(*evening.file, evening.moved)).set(Field::Support, Value(2)));
    QVERIFY(code("three") != before);
    // An anonymous bundle has the ops of the full one, but not their words.
    const std::string full = code("four");
    const auto anonymous = exportBundle(*evening.file, folder.path("anonymous"),
                                        {.sessions = {}, .tables = {}, .anonymous = true});
    QVERIFY(anonymous->receipt.code != full);
    QCOMPARE(anonymous->receipt.ops, receiptOfFile(folder.path("four"))->ops);
    QCOMPARE(receiptOfFile(folder.path("anonymous"))->code, anonymous->receipt.code);
    const auto mine = folder.create("mine");
    QCOMPARE(importInto(*mine, folder.path("anonymous")).receipt.code, anonymous->receipt.code);
    QCOMPARE(before.size(), 9U);
    QCOMPARE(before[4], '-');
}

void TestReceipt::dependsOnNoOrder()
{
    TestFolder folder;
    const Evening evening(folder);
    std::vector<LoggedOp> ops;
    for (auto &[id, op] : opsIn(*evening.file))
        ops.push_back(op);
    const Receipt receipt = receiptOf(ops);
    std::mt19937 chance(1);
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(ops, chance);
        QCOMPARE(receiptOf(ops), receipt);
    }
    ops.pop_back();
    QVERIFY(receiptOf(ops).code != receipt.code);
}

void TestReceipt::isRememberedByWhoReceives()
{
    TestFolder folder;
    const Evening evening(folder);
    const auto sent = exportBundle(*evening.file, folder.path("bundle"));
    {
        const auto mine = folder.create("mine");
        QVERIFY(importInto(*mine, folder.path("bundle")).status == ImportSummary::Status::Imported);
    }
    const auto mine = folder.open("mine");
    const auto reception = receptionOf(*mine, 1);
    QVERIFY(reception);
    QCOMPARE(reception->receipt, sent->receipt);
    QVERIFY(receptionOf(*mine, 2).error().code == ErrorCode::UnknownReception);
}

void TestReceipt::everyCharacterCanBeDictated()
{
    QCOMPARE(spokenCode("K7QM-3XRD"), QString("Kilo 7 Quebec Mike, 3 X-ray Romeo Delta"));
    // A letter that has no word would be said as it is.
    for (const char letter : std::string("CDFGHJKMNPQRTVWXY"))
        QVERIFY(spokenCode(std::string(1, letter)).size() > 1);
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
