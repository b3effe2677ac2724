// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

/// Two people with the same note before them; each then works without the other.
class Pair
{
public:
    Pair() : a(m_folder.create("a")), b(m_folder.create("b")), note(m_folder.newId())
    {
        applied(*a, addition(Kind::Note, note).set(Field::Text, Value("first")));
        meet();
    }

    /// Each takes what the other has; both must then show the same.
    std::string meet()
    {
        takeFrom(*a, *b);
        takeFrom(*b, *a);
        if (dump(*a) != dump(*b))
            qFatal("the two differ:\n%s\n%s", dump(*a).c_str(), dump(*b).c_str());
        return noteText();
    }
    [[nodiscard]] std::string noteText() { return dump(shown(*a, note)); }
    [[nodiscard]] Edit editOf(WorkbookFile &file) { return update(shown(file, note)); }
    [[nodiscard]] EntityId newId() { return m_folder.newId(); }

private:
    TestFolder m_folder;

public:
    std::unique_ptr<WorkbookFile> a;
    std::unique_ptr<WorkbookFile> b;
    EntityId note;
};

std::vector<LoggedOp> opsAbout(WorkbookFile &file, const EntityId &id)
{
    return file.log().opsOf(id);
}

std::vector<LoggedOp> picked(const std::vector<LoggedOp> &ops,
                             std::initializer_list<std::size_t> which)
{
    std::vector<LoggedOp> result;
    for (const std::size_t i : which)
        result.push_back(ops.at(i));
    return result;
}

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameFieldChangedApartKeepsBothTexts();
    void differentFieldsChangedApartDoNotDiverge();
    void equalTextsDoNotDiverge();
    void settlingLeavesOneVersion();
    void versionThatWasNotSettledStays();
    void settledApartAlikeDoesNotDiverge();
    void editAfterWhatWasSeenSupersedesIt();
    void editBegunBeforeAnArrivalDoesNotHideIt();
    void ownLatestEditIsNeverANeighbour();
    void deleteHereEditThereStaysVisible_data();
    void deleteHereEditThereStaysVisible();
    void bothDelete();
    void oldDeleteArrivingAfterARestoreIsShown();
    void deletedThenRestoredIsVisible();
    void moveBesideADeleteIsNoEdit();
    void addWinsOverAConcurrentRemove();
    void removeOfWhatWasSeenRemoves();
    void textsInASetAreTheirOwnElements();
    void headcountsOfDifferentBackgroundsJoin();
    void headcountOfOneBackgroundDiverges();
    void supportCountsAreNeverAdded();
    void moveApartIsSettledSilently();
    void updateMayComeBeforeTheCreation();
    void opWaitsForWhatItHasSeen();
    void opReleasedByAnOpThatIsItselfSuperseded();
    void opReleasedTogetherWithItsFollower();
    void opsArrivingOneByOneInAnyOrderComeToTheSame();
    void orderOfArrivalMakesNoDifference();
    void unknownKindsAndFieldsAreKept();
    void opThatSawAnotherKindWaitsHoweverItComes();
};

void TestRegisters::sameFieldChangedApartKeepsBothTexts()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("there")));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"here\" \"there\"\n"));
    QVERIFY(shown(*pair.a, pair.note).diverging() == std::vector{Field::Text});
    QVERIFY(pair.a->unsettled()->size() == 1);
}

void TestRegisters::differentFieldsChangedApartDoNotDiverge()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Detail, Value("there")));
    QCOMPARE(pair.meet(), std::string("note\ndetail: \"there\"\ntext: \"here\"\n"));
    QVERIFY(shown(*pair.a, pair.note).diverging().empty());
}

void TestRegisters::equalTextsDoNotDiverge()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("same")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("same")));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"same\" \"same\"\n"));
    QVERIFY(shown(*pair.a, pair.note).diverging().empty());
    QVERIFY(pair.a->unsettled()->empty());
}

void TestRegisters::settlingLeavesOneVersion()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("there")));
    pair.meet();
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("there")));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"there\"\n"));
    QCOMPARE(opsAbout(*pair.a, pair.note).size(), 4U);
}

void TestRegisters::versionThatWasNotSettledStays()
{
    Pair pair;
    TestFolder folder(3);
    const auto third = folder.create("third");
    takeFrom(*third, *pair.a);
    applied(*third, update(shown(*third, pair.note)).set(Field::Text, Value("elsewhere")));
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("there")));
    pair.meet();
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("settled")));
    takeFrom(*pair.a, *third);
    QCOMPARE(pair.meet(), std::string("note\ntext: \"elsewhere\" \"settled\"\n"));
}

void TestRegisters::settledApartAlikeDoesNotDiverge()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("there")));
    pair.meet();
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("here")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("here")));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"here\" \"here\"\n"));
    QVERIFY(pair.a->unsettled()->empty());
}

void TestRegisters::editAfterWhatWasSeenSupersedesIt()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("second")));
    pair.meet();
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("third")));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"third\"\n"));
}

void TestRegisters::editBegunBeforeAnArrivalDoesNotHideIt()
{
    Pair pair;
    const Edit begun = pair.editOf(*pair.a).set(Field::Text, Value("typed meanwhile"));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("arrived")));
    pair.meet();
    applied(*pair.a, begun);
    QCOMPARE(pair.meet(), std::string("note\ntext: \"arrived\" \"typed meanwhile\"\n"));
}

void TestRegisters::ownLatestEditIsNeverANeighbour()
{
    Pair pair;
    const Edit begun = pair.editOf(*pair.a).set(Field::Text, Value("second line"));
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("first line")));
    applied(*pair.a, begun);
    QCOMPARE(pair.meet(), std::string("note\ntext: \"second line\"\n"));
}

void TestRegisters::deleteHereEditThereStaysVisible_data()
{
    QTest::addColumn<bool>("isDeleteFirst");
    QTest::newRow("the delete arrives first") << true;
    QTest::newRow("the edit arrives first") << false;
}

void TestRegisters::deleteHereEditThereStaysVisible()
{
    QFETCH(bool, isDeleteFirst);
    Pair pair;
    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Detail, Value("more")));
    TestFolder folder(3);
    const auto third = folder.create("third");
    takeFrom(*third, isDeleteFirst ? *pair.a : *pair.b);
    takeFrom(*third, isDeleteFirst ? *pair.b : *pair.a);
    const std::string expected = "note (deleted here, edited there)\ndeleted: true\n"
                                 "detail: \"more\"\ntext: \"first\"\n";
    QCOMPARE(dump(shown(*third, pair.note)), expected);
    QCOMPARE(pair.meet(), expected);
    QVERIFY(third->unsettled()->size() == 1);

    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    QCOMPARE(pair.meet(), std::string("note (deleted)\ndeleted: true\ndetail: \"more\"\n"
                                      "text: \"first\"\n"));
}

void TestRegisters::bothDelete()
{
    Pair pair;
    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    applied(*pair.b, removal(shown(*pair.b, pair.note)));
    QCOMPARE(pair.meet(), std::string("note (deleted)\ndeleted: true true\ntext: \"first\"\n"));
    QVERIFY(pair.a->unsettled()->empty());
}

void TestRegisters::oldDeleteArrivingAfterARestoreIsShown()
{
    Pair pair;
    applied(*pair.b, removal(shown(*pair.b, pair.note)));
    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    applied(*pair.a, restoration(shown(*pair.a, pair.note)));
    QCOMPARE(pair.noteText(), std::string("note\ntext: \"first\"\n"));
    QCOMPARE(pair.meet(), std::string("note (deleted here, edited there)\ndeleted: false true\n"
                                      "text: \"first\"\n"));
    applied(*pair.a, restoration(shown(*pair.a, pair.note)));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"first\"\n"));
}

void TestRegisters::deletedThenRestoredIsVisible()
{
    Pair pair;
    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    pair.meet();
    QVERIFY(shown(*pair.b, pair.note).isDeleted());
    applied(*pair.b, restoration(shown(*pair.b, pair.note)));
    QCOMPARE(pair.meet(), std::string("note\ntext: \"first\"\n"));
}

void TestRegisters::moveBesideADeleteIsNoEdit()
{
    Pair pair;
    applied(*pair.a, removal(shown(*pair.a, pair.note)));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Position, Value("x")));
    QCOMPARE(pair.meet(),
             std::string("note (deleted)\nposition: \"x\"\ndeleted: true\ntext: \"first\"\n"));
}

void TestRegisters::addWinsOverAConcurrentRemove()
{
    Pair pair;
    const EntityId theme = pair.newId();
    applied(*pair.a, pair.editOf(*pair.a).include(Field::Themes, theme));
    pair.meet();
    applied(*pair.a, pair.editOf(*pair.a).exclude(Field::Themes, theme));
    applied(*pair.b, pair.editOf(*pair.b).exclude(Field::Themes, theme));
    applied(*pair.b, pair.editOf(*pair.b).include(Field::Themes, theme));
    pair.meet();
    const Entity note = shown(*pair.a, pair.note);
    QVERIFY(note.contains(Field::Themes, theme.toString()));
    QVERIFY(note.diverging().empty());
    QVERIFY(note.references(Field::Themes) == std::vector{theme});
}

void TestRegisters::removeOfWhatWasSeenRemoves()
{
    Pair pair;
    const EntityId kept = pair.newId();
    const EntityId removed = pair.newId();
    applied(*pair.a,
            pair.editOf(*pair.a).include(Field::Themes, kept).include(Field::Themes, removed));
    pair.meet();
    applied(*pair.b, pair.editOf(*pair.b).exclude(Field::Themes, removed));
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("unrelated")));
    pair.meet();
    QVERIFY(shown(*pair.a, pair.note).references(Field::Themes) == std::vector{kept});
}

void TestRegisters::textsInASetAreTheirOwnElements()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).include(Field::Tags, "vélo"));
    applied(*pair.b, pair.editOf(*pair.b).include(Field::Tags, "vélo").include(Field::Tags, "bus"));
    pair.meet();
    QVERIFY(shown(*pair.a, pair.note).elements(Field::Tags)
            == (std::vector<std::string>{"bus", "vélo"}));
}

namespace {

Edit tableEdit(WorkbookFile &file, const EntityId &table)
{
    const auto known = file.find(table);
    return known && *known ? update(**known)
                           : addition(Kind::Table, table).set(Field::Number, Value(4));
}

} // namespace

void TestRegisters::headcountsOfDifferentBackgroundsJoin()
{
    Pair pair;
    const EntityId table = pair.newId();
    const std::string citizen = pair.newId().toString();
    const std::string municipal = pair.newId().toString();
    applied(*pair.a, tableEdit(*pair.a, table));
    pair.meet();
    applied(*pair.a, tableEdit(*pair.a, table).put(Field::Headcount, citizen, Value(5)));
    applied(*pair.b, tableEdit(*pair.b, table).put(Field::Headcount, municipal, Value(2)));
    pair.meet();
    const auto entries = shown(*pair.a, table).entries(Field::Headcount);
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].second.number() + entries[1].second.number(), 7);
    QVERIFY(shown(*pair.a, table).diverging().empty());
}

void TestRegisters::headcountOfOneBackgroundDiverges()
{
    Pair pair;
    const EntityId table = pair.newId();
    const std::string citizen = pair.newId().toString();
    applied(*pair.a, tableEdit(*pair.a, table));
    pair.meet();
    applied(*pair.a, tableEdit(*pair.a, table).put(Field::Headcount, citizen, Value(5)));
    applied(*pair.b, tableEdit(*pair.b, table).put(Field::Headcount, citizen, Value(6)));
    pair.meet();
    QVERIFY(shown(*pair.b, table).diverging() == std::vector{Field::Headcount});
    applied(*pair.b, tableEdit(*pair.b, table).put(Field::Headcount, citizen, Value(6)));
    pair.meet();
    QVERIFY(shown(*pair.a, table).diverging().empty());
    QCOMPARE(shown(*pair.a, table).entries(Field::Headcount).front().second.number(), 6);
}

void TestRegisters::supportCountsAreNeverAdded()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Support, Value(3)));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Support, Value(4)));
    QCOMPARE(pair.meet(), std::string("note\nsupport: 3 4\ntext: \"first\"\n"));
    QVERIFY(shown(*pair.a, pair.note).diverging() == std::vector{Field::Support});
}

void TestRegisters::moveApartIsSettledSilently()
{
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Position, Value("a")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Position, Value("b")));
    pair.meet();
    QCOMPARE(shown(*pair.a, pair.note).position(), shown(*pair.b, pair.note).position());
    QVERIFY(shown(*pair.a, pair.note).diverging().empty());
    QVERIFY(pair.a->unsettled()->empty());
}

void TestRegisters::updateMayComeBeforeTheCreation()
{
    Pair pair;
    const EntityId id = pair.newId();
    applied(*pair.a, addition(Kind::Note, id).set(Field::Text, Value("created")));
    applied(*pair.a, update(shown(*pair.a, id)).set(Field::Detail, Value("later")));
    const auto ops = opsAbout(*pair.a, id);
    take(*pair.b, picked(ops, {1}));
    QCOMPARE(dump(shown(*pair.b, id)), std::string("note\ndetail: \"later\"\n"));
    take(*pair.b, picked(ops, {0}));
    QCOMPARE(dump(shown(*pair.b, id)), dump(shown(*pair.a, id)));
    QVERIFY(shown(*pair.b, id) == shown(*pair.a, id));
}

void TestRegisters::opWaitsForWhatItHasSeen()
{
    Pair pair;
    for (const char *text : {"second", "third"})
        applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value(text)));
    const auto ops = opsAbout(*pair.a, pair.note);
    take(*pair.b, picked(ops, {2}));
    QCOMPARE(dump(shown(*pair.b, pair.note)), std::string("note\ntext: \"first\"\n"));
    QCOMPARE(pair.b->log().waitingCount(), 1);
    QVERIFY(pair.b->log().isWaiting(ops[2].id));
    take(*pair.b, picked(ops, {1}));
    QCOMPARE(dump(shown(*pair.b, pair.note)), std::string("note\ntext: \"third\"\n"));
    QCOMPARE(pair.b->log().waitingCount(), 0);
}

void TestRegisters::opReleasedByAnOpThatIsItselfSuperseded()
{
    // W and P2 both follow P. W comes first and waits; then P and P2 come together.
    Pair pair;
    TestFolder folder(3);
    const auto third = folder.create("third");
    takeFrom(*third, *pair.a);
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("P")));
    pair.meet();
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("W")));
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("P2")));
    const auto ops = opsAbout(*pair.a, pair.note);
    const auto waiting = opsAbout(*pair.b, pair.note);
    take(*third, picked(waiting, {2}));
    QCOMPARE(third->log().waitingCount(), 1);
    take(*third, picked(ops, {1, 2}));
    QCOMPARE(dump(shown(*third, pair.note)), std::string("note\ntext: \"P2\" \"W\"\n"));
    QCOMPARE(third->log().waitingCount(), 0);
}

void TestRegisters::opReleasedTogetherWithItsFollower()
{
    // W waits for P; then P comes together with Z, which has seen W.
    Pair pair;
    for (const char *text : {"P", "W", "Z"})
        applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value(text)));
    const auto ops = opsAbout(*pair.a, pair.note);
    take(*pair.b, picked(ops, {2}));
    take(*pair.b, picked(ops, {1, 3}));
    QCOMPARE(dump(shown(*pair.b, pair.note)), std::string("note\ntext: \"Z\"\n"));
    QCOMPARE(pair.b->log().waitingCount(), 0);
}

void TestRegisters::opsArrivingOneByOneInAnyOrderComeToTheSame()
{
    Pair pair;
    for (const char *text : {"P", "W", "Z"})
        applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value(text)));
    const auto ops = opsAbout(*pair.a, pair.note);
    TestFolder folder(3);
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        QString name;
        for (const std::size_t each : order)
            name += QString::number(each);
        const auto file = folder.create(name);
        for (const std::size_t each : order)
            take(*file, {ops[each]});
        QVERIFY2(dump(shown(*file, pair.note)) == "note\ntext: \"Z\"\n", qPrintable(name));
        QCOMPARE(file->log().waitingCount(), 0);
    } while (std::ranges::next_permutation(order).found);
}

void TestRegisters::orderOfArrivalMakesNoDifference()
{
    // Every order of six ops in every split into two arrivals gives the same state.
    Pair pair;
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("a1")));
    applied(*pair.b, pair.editOf(*pair.b).set(Field::Text, Value("b1")));
    applied(*pair.b, removal(shown(*pair.b, pair.note)));
    pair.meet();
    applied(*pair.a, pair.editOf(*pair.a).set(Field::Text, Value("settled")));
    applied(*pair.b,
            pair.editOf(*pair.b).set(Field::Text, Value("b2")).set(Field::Detail, Value("d")));
    const std::string expected = pair.meet();
    const auto ops = opsAbout(*pair.a, pair.note);
    QCOMPARE(ops.size(), 6U);
    const Entity whole = shown(*pair.a, pair.note);

    TestFolder folder(3);
    const auto third = folder.create("third");
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
    do {
        for (std::size_t split = 0; split < order.size(); split += 2) {
            Transaction rolledBack(third->database());
            Applier applier(third->log(), third->state());
            const auto arrive = [&](std::size_t from, std::size_t to) {
                std::vector<LoggedOp> arriving;
                for (std::size_t i = from; i < to; ++i)
                    arriving.push_back(ops[order[i]]);
                applier.take(arriving);
                for (const LoggedOp &op : arriving)
                    third->log().insert(std::span(&op, 1));
            };
            arrive(0, split);
            arrive(split, order.size());
            const auto found = third->state().find(Kind::Note, pair.note);
            QVERIFY(found);
            QCOMPARE(dump(*found), expected);
            QVERIFY(*found == whole);
            QCOMPARE(third->log().waitingCount(), 0);
            third->log().forgetCaches();
        }
    } while (std::ranges::next_permutation(order).found);
}

void TestRegisters::unknownKindsAndFieldsAreKept()
{
    Pair pair;
    const LoggedOp known = opsAbout(*pair.a, pair.note).front();
    SeededEnvironment environment(99);
    Op op = known.op;
    op.writer = environment.newId<WriterId>();
    op.seq = 1;
    op.previous.reset();
    op.lamport = 50;
    op.fields = {"mood", "text"};
    op.seen = {known.id};
    const LoggedOp field = loggedOp(op, OpValues::salted({}, {Value("good"), Value("second")}));
    op.kind = "song";
    op.seq = 2;
    op.entity = pair.newId();
    op.seen.clear();
    const LoggedOp kind = loggedOp(op, OpValues::salted({}, {Value("good"), Value("la")}));
    take(*pair.b, {field, kind});
    QCOMPARE(pair.meet(), std::string("note\ntext: \"second\"\n"));
    const auto ops = opsIn(*pair.a);
    QVERIFY(ops.at(field.id).values.fields.front().value == Value("good"));
    QVERIFY(ops.at(kind.id).values.fields.back().value == Value("la"));
    QVERIFY(!pair.a->find(op.entity)->has_value());
}

void TestRegisters::opThatSawAnotherKindWaitsHoweverItComes()
{
    // Nobody writes such ops but to do harm: all must come to the same, and so must a replay.
    Pair pair;
    const LoggedOp note = opsAbout(*pair.a, pair.note).front();
    SeededEnvironment environment(99);
    Op op = note.op;
    op.writer = environment.newId<WriterId>();
    op.seq = 1;
    op.previous.reset();
    op.entity = pair.newId();
    const LoggedOp first = loggedOp(op, OpValues::salted({}, {Value("first")}));
    op.seq = 2;
    op.lamport += 1;
    op.kind = "quote";
    op.seen = {first.id};
    const LoggedOp second = loggedOp(op, OpValues::salted({}, {Value("second")}));
    TestFolder folder(3);
    for (const auto &arrivals : std::vector<std::vector<std::vector<LoggedOp>>>{
             {{first, second}}, {{first}, {second}}, {{second}, {first}}}) {
        const auto file = folder.create(QString::number(folder.environment.now().milliseconds));
        for (const auto &ops : arrivals)
            take(*file, ops);
        QCOMPARE(dump(shown(*file, op.entity)), std::string("note\ntext: \"first\"\n"));
        QCOMPARE(file->log().waitingCount(), 1);
        QVERIFY(checkWorkbook(*file)->empty());
    }
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
