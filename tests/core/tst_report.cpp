// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edit.h"
#include "core/report/csv.h"
#include "core/report/entrytree.h"
#include "core/report/jsonwriter.h"
#include "core/report/markdown.h"
#include "core/report/sentences.h"
#include "core/report/words.h"

#include <QTest>

#include <algorithm>

using namespace tournee;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::string)

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreHarmlessAndReversible_data();
    void cellsAreHarmlessAndReversible();
    void blocksHoldTextsAsTheyAre_data();
    void blocksHoldTextsAsTheyAre();
    void jsonKeepsEveryByte();
    void solutionsStandUnderTheirChallenges();
    void aCircleOfReferencesLosesNothing();
    void everyErrorHasASentence();
    void everyChoiceHasAWord();
};

void TestReport::cellsAreHarmlessAndReversible_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("cell");
    QTest::newRow("plain") << std::string("Se loger") << std::string("Se loger");
    QTest::newRow("formula") << std::string("=1+1") << std::string("'=1+1");
    QTest::newRow("plus") << std::string("+1") << std::string("'+1");
    QTest::newRow("minus") << std::string("-1") << std::string("'-1");
    QTest::newRow("at") << std::string("@a") << std::string("'@a");
    QTest::newRow("tab") << std::string("\ta") << std::string("'\ta");
    QTest::newRow("apostrophe") << std::string("'a") << std::string("''a");
    QTest::newRow("quotation") << std::string("un \"mot\", deux")
                               << std::string("\"un \"\"mot\"\", deux\"");
    QTest::newRow("lines") << std::string("a\nb") << std::string("\"a\nb\"");
    QTest::newRow("formula in lines") << std::string("=a\nb") << std::string("\"'=a\nb\"");
    QTest::newRow("nothing") << std::string() << std::string();
}

void TestReport::cellsAreHarmlessAndReversible()
{
    QFETCH(std::string, text);
    QFETCH(std::string, cell);

    QCOMPARE(csvText(text), cell);
}

void TestReport::blocksHoldTextsAsTheyAre_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("block");
    QTest::newRow("a line") << std::string("# mot *gras*") << std::string("> # mot *gras*\n\n");
    QTest::newRow("lines") << std::string("a\n\nb") << std::string("```text\na\n\nb\n```\n\n");
    QTest::newRow("a fence inside")
        << std::string("a\n````\nb") << std::string("`````text\na\n````\nb\n`````\n\n");
    QTest::newRow("carriage return")
        << std::string("a\rb") << std::string("```text\na\rb\n```\n\n");
}

void TestReport::blocksHoldTextsAsTheyAre()
{
    QFETCH(std::string, text);
    QFETCH(std::string, block);

    QCOMPARE(markdownBlock(text), block);
}

void TestReport::jsonKeepsEveryByte()
{
    std::string target;
    JsonWriter json(target);

    json.beginObject().key("a").beginArray().null().truth(true).number(-5).score(0.5).endArray();
    json.key("b").text(std::string_view("\xEF\xBB\xBF\0é", 6)).endObject();

    QCOMPARE(target, std::string("{\"a\":[null,true,-5,0.5000],\"b\":\"\xEF\xBB\xBF\\u0000é\"}"));
}

namespace {

/// An entity as an op would have left it.
Entity entity(Kind kind, int number, const std::vector<Change> &changes = {})
{
    Entity made;
    made.kind = kind;
    made.id.bytes[15] = static_cast<unsigned char>(number);
    for (const Change &change : changes)
        made.registers.push_back({change.name, {Version{{}, 1, change.value, false, {}}}});
    return made;
}

QString dump(const EntryTree &tree, const std::vector<EntryTree::Node> &nodes, int depth = 0)
{
    QString text;
    for (const EntryTree::Node &node : nodes) {
        text += QString::number(node.id.bytes[15]);
        if (depth < 3 && !tree.under(node.id).empty())
            text += u'(' + dump(tree, tree.under(node.id), depth + 1) + u')';
        text += u' ';
    }
    return text.trimmed();
}

} // namespace

void TestReport::solutionsStandUnderTheirChallenges()
{
    const Entity challenge = entity(Kind::Challenge, 1);
    const Entity solution =
        entity(Kind::Solution, 2,
               addition(Kind::Solution, {}).include(Field::Challenges, challenge.id).changes);
    const Entity quote =
        entity(Kind::Quote, 3, addition(Kind::Quote, {}).set(Field::About, solution.id).changes);
    EntryTree tree;
    for (const Entity &each : {quote, solution, challenge, entity(Kind::Note, 4)})
        tree.add(each);

    QCOMPARE(dump(tree, tree.roots(false)), u"1(2(3)) 4"_s);
}

void TestReport::aCircleOfReferencesLosesNothing()
{
    EntryTree tree;
    for (const auto &[number, other] : {std::pair(1, 2), std::pair(2, 1)}) {
        tree.add(entity(Kind::Solution, number,
                        addition(Kind::Solution, {})
                            .include(Field::Challenges, entity(Kind::Solution, other).id)
                            .changes));
    }

    QCOMPARE(tree.roots(false).size(), std::size_t{2});
}

void TestReport::everyErrorHasASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString words = sentence({static_cast<ErrorCode>(code), u"SUBJECT"_s, {}});
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
}

void TestReport::everyChoiceHasAWord()
{
    for (const KindSpec &kind : schema()) {
        QVERIFY(!wordFor(kind.kind).isEmpty());
        for (const FieldSpec &field : kind.fields) {
            QVERIFY(!wordFor(field.field).isEmpty());
            // A word in one piece, or one that is the same in the log and on the screen.
            for (const std::string_view choice : field.choices) {
                const QString word = wordForChoice(choice);
                const bool isOneWord = std::ranges::none_of(choice, [](char c) { return c < 'a'; });
                QVERIFY2(isOneWord || word != textFromUtf8(choice), qPrintable(word));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
