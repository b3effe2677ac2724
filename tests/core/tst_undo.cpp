// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

using Steps = std::function<Applied(WorkbookFile &, WorkbookFile &, const EntityId &)>;

Edit editOf(WorkbookFile &file, const EntityId &note)
{
    return update(shown(file, note));
}

/// Both change the note's text and then know of each other: two versions stand side by side.
void diverge(WorkbookFile &a, WorkbookFile &b, const EntityId &note)
{
    applied(a, editOf(a, note).set(Field::Text, Value("here")));
    applied(b, editOf(b, note).set(Field::Text, Value("there")));
    takeFrom(a, b);
}

/// Deleted here, edited there, and both known here.
void deleteBesideAnEdit(WorkbookFile &a, WorkbookFile &b, const EntityId &note)
{
    applied(a, removal(shown(a, note)));
    applied(b, editOf(b, note).set(Field::Detail, Value("more")));
    takeFrom(a, b);
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoAreInverse_data();
    void undoAndRedoAreInverse();
    void severalEditsAreOneStep();
    void undoIsRefusedOnceAnotherVersionStandsThere();
    void undoOfACreationIsRefusedOnceSomebodyAdded();
    void redoOfADeletionIsRefusedOnceSomebodyAdded();
    void aDeletionIsUndoneAfterWhatWasSaidUponIt();
    void longUndoAndRedoStayFast();
};

void TestUndo::undoAndRedoAreInverse_data()
{
    QTest::addColumn<Steps>("act");
    const auto row = [](const char *name, Steps act) { QTest::newRow(name) << std::move(act); };
    row("edit", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        return applied(a, editOf(a, note).set(Field::Text, Value("second")));
    });
    row("first value of a field", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        return applied(a, editOf(a, note).set(Field::Detail, Value("more")));
    });
    row("set, tag and place", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        return applied(a, editOf(a, note)
                              .include(Field::Tags, "vélo")
                              .include(Field::Themes, note)
                              .set(Field::Position, Value("x")));
    });
    row("creation", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        EntityId id = note;
        id.bytes[0] ^= 1;
        return applied(a, addition(Kind::Quote, id).set(Field::Text, Value("new")));
    });
    row("deletion", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        return applied(a, removal(shown(a, note)));
    });
    row("restoration", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        applied(a, removal(shown(a, note)));
        return applied(a, restoration(shown(a, note)));
    });
    row("restoration of what another deleted",
        [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
            applied(b, removal(shown(b, note)));
            takeFrom(a, b);
            return applied(a, restoration(shown(a, note)));
        });
    row("settling by the first version",
        [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
            diverge(a, b, note);
            const Entity now = shown(a, note);
            const Value first = now.find({Field::Text, {}})->heads.front().value;
            return applied(a, update(now).set(Field::Text, first));
        });
    row("settling by the last version", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        diverge(a, b, note);
        const Entity now = shown(a, note);
        return applied(a, update(now).set(Field::Text, now.value(Field::Text)));
    });
    row("settling by a new text", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        diverge(a, b, note);
        return applied(a, editOf(a, note).set(Field::Text, Value("both")));
    });
    row("settling and another field", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        diverge(a, b, note);
        return applied(
            a, editOf(a, note).set(Field::Text, Value("both")).set(Field::Detail, Value("more")));
    });
    row("deleting what another edited", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        deleteBesideAnEdit(a, b, note);
        return applied(a, removal(shown(a, note)));
    });
    row("keeping what another edited", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        deleteBesideAnEdit(a, b, note);
        return applied(a, restoration(shown(a, note)));
    });
    row("deleting what was deleted and restored apart",
        [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
            applied(b, removal(shown(b, note)));
            applied(a, removal(shown(a, note)));
            applied(a, restoration(shown(a, note)));
            takeFrom(a, b);
            return applied(a, removal(shown(a, note)));
        });
    row("editing what is in the bin", [](WorkbookFile &a, WorkbookFile &, const EntityId &note) {
        applied(a, removal(shown(a, note)));
        return applied(a, editOf(a, note).set(Field::Text, Value("second")));
    });
    row("restoring what two deleted", [](WorkbookFile &a, WorkbookFile &b, const EntityId &note) {
        applied(b, removal(shown(b, note)));
        applied(a, removal(shown(a, note)));
        takeFrom(a, b);
        return applied(a, restoration(shown(a, note)));
    });
}

void TestUndo::undoAndRedoAreInverse()
{
    QFETCH(Steps, act);
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const EntityId note = folder.newId();
    applied(*a, addition(Kind::Note, note).set(Field::Text, Value("first")));
    takeFrom(*b, *a);

    const Applied done = act(*a, *b, note);
    const std::string after = dump(*a);

    // What stood before the step: the same log without it.
    const auto c = folder.create("c");
    takeFrom(*c, *a, [&done](const LoggedOp &op) {
        return std::ranges::find(done.ops, op.id) == done.ops.end();
    });
    const EntityId changed = done.changes.entities.front().id;
    const std::string before =
        changed == note ? dump(shown(*c, note)) : "quote (deleted)\ndeleted: true\ntext: \"new\"\n";
    QVERIFY(before != dump(shown(*a, changed)));

    Applied undone = applied(*a, done.inverse);
    QCOMPARE(dump(shown(*a, changed)), before);
    for (int i = 0; i < 3; ++i) {
        const Applied redone = applied(*a, undone.inverse);
        QCOMPARE(dump(*a), after);
        undone = applied(*a, redone.inverse);
        QCOMPARE(dump(shown(*a, changed)), before);
    }
    takeFrom(*b, *a);
    QCOMPARE(dump(*b), dump(*a));
}

void TestUndo::severalEditsAreOneStep()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("first")));
    const std::string before = dump(*file);
    const EntityId theme = folder.newId();
    const Applied done =
        applied(*file, {addition(Kind::Theme, theme).set(Field::Name, Value("eau")),
                        update(shown(*file, note)).include(Field::Themes, theme),
                        update(shown(*file, note)).set(Field::Text, Value("second")),
                        update(shown(*file, note)).set(Field::Text, Value("third"))});
    QCOMPARE(done.ops.size(), 4U);
    const std::string after = dump(*file);
    const Applied undone = applied(*file, done.inverse);
    QCOMPARE(dump(shown(*file, note)), std::string("note\ntext: \"first\"\n"));
    QVERIFY(shown(*file, theme).isDeleted());
    applied(*file, undone.inverse);
    QCOMPARE(dump(*file), after);
}

void TestUndo::undoIsRefusedOnceAnotherVersionStandsThere()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const EntityId note = folder.newId();
    applied(*a, addition(Kind::Note, note).set(Field::Text, Value("first")));
    takeFrom(*b, *a);
    const Applied done = applied(*a, editOf(*a, note).set(Field::Text, Value("second")));
    applied(*b, editOf(*b, note).set(Field::Text, Value("there")));
    takeFrom(*a, *b);
    const std::string before = dump(*a);
    const auto undone = a->apply(done.inverse);
    QVERIFY(!undone);
    QVERIFY(undone.error().code == ErrorCode::NotUndoable);
    QCOMPARE(dump(*a), before);
}

void TestUndo::undoOfACreationIsRefusedOnceSomebodyAdded()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const EntityId note = folder.newId();
    const Applied done = applied(*a, addition(Kind::Note, note).set(Field::Text, Value("first")));
    takeFrom(*b, *a);
    applied(*b, editOf(*b, note).set(Field::Detail, Value("there")));
    takeFrom(*a, *b);
    QVERIFY(!a->apply(done.inverse));
    QVERIFY(!shown(*a, note).isDeleted());
}

void TestUndo::redoOfADeletionIsRefusedOnceSomebodyAdded()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const EntityId note = folder.newId();
    applied(*a, addition(Kind::Note, note).set(Field::Text, Value("first")));
    takeFrom(*b, *a);
    const Applied undone = applied(*a, applied(*a, removal(shown(*a, note))).inverse);
    applied(*b, editOf(*b, note).set(Field::Detail, Value("there")));
    takeFrom(*a, *b);
    QVERIFY(!a->apply(undone.inverse));
    QVERIFY(!shown(*a, note).isDeleted());
}

void TestUndo::aDeletionIsUndoneAfterWhatWasSaidUponIt()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("first")));
    const std::string before = dump(*file);
    const Applied removed = applied(*file, removal(shown(*file, note)));
    const Applied edited =
        applied(*file, editOf(*file, note).set(Field::Detail, Value("all the same")));
    QVERIFY(!shown(*file, note).isDeleted());
    applied(*file, edited.inverse);
    QVERIFY(shown(*file, note).isDeleted());
    applied(*file, removed.inverse);
    QCOMPARE(dump(*file), before);
}

void TestUndo::longUndoAndRedoStayFast()
{
    TestFolder folder;
    const auto file = folder.create("a");
    const EntityId note = folder.newId();
    applied(*file, addition(Kind::Note, note).set(Field::Text, Value("first")));
    std::vector<std::vector<Edit>> inverses;
    for (int i = 0; i < 6; ++i) {
        const Field field = i % 2 == 0 ? Field::Text : Field::Detail;
        inverses.push_back(
            applied(*file, editOf(*file, note).set(field, Value(std::to_string(i)))).inverse);
    }
    const std::string after = dump(*file);
    for (int round = 0; round < 12; ++round) {
        std::vector<std::vector<Edit>> redo;
        for (auto it = inverses.rbegin(); it != inverses.rend(); ++it)
            redo.push_back(applied(*file, *it).inverse);
        QCOMPARE(dump(shown(*file, note)), std::string("note\ntext: \"first\"\n"));
        inverses.clear();
        for (auto it = redo.rbegin(); it != redo.rend(); ++it)
            inverses.push_back(applied(*file, *it).inverse);
        QCOMPARE(dump(*file), after);
    }
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
