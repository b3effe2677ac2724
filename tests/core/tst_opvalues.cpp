// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

LoggedOp sampleOp(unsigned char salt = 1)
{
    SeededEnvironment environment(7);
    Op op;
    op.writer = environment.newId<WriterId>();
    op.seq = 1;
    op.lamport = 1;
    op.time = {1'790'000'000'000, -240};
    op.kind = "note";
    op.entity = environment.newId<EntityId>();
    op.fields = {"detail", "starred", "support", "text"};
    Salt bytes;
    bytes.bytes.fill(salt);
    return loggedOp(op, OpValues::salted(bytes, {Value(), Value(true), Value(-3),
                                                 Value("« L’école »\n\t\"\\\x01 🙂")}));
}

std::string replaced(std::string line, const std::string &from, const std::string &to)
{
    const std::size_t at = line.find(from);
    if (at == std::string::npos)
        qFatal("the line does not hold %s", from.c_str());
    return line.replace(at, from.size(), to);
}

} // namespace

class TestOpValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadBack();
    void saltHidesEqualValues();
    void eachFieldHasASaltOfItsOwn();
    void blankValueLeavesTheIdAndNoTrace();
    void everyValueMayBeBlank();
    void tamperedLinesAreRefused_data();
    void tamperedLinesAreRefused();
};

void TestOpValues::valuesAreReadBack()
{
    JsonParser parser;
    const LoggedOp op = sampleOp();
    const auto read = verifiedOp(op.header, op.valuesLine(), parser);
    QVERIFY(read);
    QVERIFY(read->id == op.id);
    QVERIFY(read->op == op.op);
    QVERIFY(read->values == op.values);
    QCOMPARE(read->header, op.header);
    QCOMPARE(read->valuesLine(), op.valuesLine());
}

void TestOpValues::saltHidesEqualValues()
{
    QVERIFY(sampleOp(1).op.values != sampleOp(2).op.values);
    QVERIFY(sampleOp(1).id != sampleOp(2).id);
    QVERIFY(sampleOp(1).id == sampleOp(1).id);
}

void TestOpValues::eachFieldHasASaltOfItsOwn()
{
    const OpValues values = OpValues::salted(Salt{}, {Value(true), Value(true), Value(true)});
    std::set<Hash> leaves;
    for (const SaltedValue &field : values.fields)
        leaves.insert(field.leaf);
    QCOMPARE(leaves.size(), 3U);
}

void TestOpValues::blankValueLeavesTheIdAndNoTrace()
{
    JsonParser parser;
    LoggedOp op = sampleOp();
    const std::string salt = op.values.fields[3].salt.toHex();
    const std::string wholeSalt = op.values.salt->toHex();
    op.values.blank(3);
    QVERIFY(op.values.commitment() == op.op.values);

    const std::string line = op.valuesLine();
    for (const std::string &trace : {salt, wholeSalt, std::string("école"), std::string("🙂")})
        QVERIFY2(line.find(trace) == std::string::npos, line.c_str());
    const auto read = verifiedOp(op.header, line, parser);
    QVERIFY(read);
    QVERIFY(read->id == op.id);
    QVERIFY(!read->values.fields[3].value);
    QVERIFY(read->values.fields[2].value == Value(-3));
    QVERIFY(read->values == op.values);
}

void TestOpValues::everyValueMayBeBlank()
{
    JsonParser parser;
    LoggedOp op = sampleOp();
    for (std::size_t i = 0; i < op.values.fields.size(); ++i)
        op.values.blank(i);
    const auto read = verifiedOp(op.header, op.valuesLine(), parser);
    QVERIFY(read);
    QVERIFY(read->values == op.values);
}

void TestOpValues::tamperedLinesAreRefused_data()
{
    QTest::addColumn<std::string>("line");
    const LoggedOp op = sampleOp();
    const std::string good = op.valuesLine();
    LoggedOp blanked = op;
    blanked.values.blank(3);
    const std::string blank = blanked.valuesLine();
    const auto row = [](const char *name, const std::string &line, const std::string &from,
                        const std::string &to) { QTest::newRow(name) << replaced(line, from, to); };
    QTest::newRow("empty") << std::string();
    QTest::newRow("no values") << std::string("{}");
    QTest::newRow("values of another op") << sampleOp(2).valuesLine();
    row("another text", good, "école", "ecole");
    row("another number", good, "-3", "-4");
    row("another truth", good, "true", "false");
    row("another type", good, "-3", "\"-3\"");
    row("a broken number", good, "-3", "-3.0");
    row("a list", good, "-3", "[-3]");
    row("a value left out", good, R"("support":-3,)", "");
    row("a value too many", good, R"("support":-3)", R"("support":-3,"supportt":1)");
    row("a value twice", good, R"("support":-3)", R"("support":-3,"support":-3)");
    row("another salt", good, "0101", "0102");
    row("salt too short", good, "0101", "01");
    row("salt in capitals", replaced(good, "0101", "aaaa"), "aaaa", "AAAA");
    row("member too many", good, R"("values")", R"("more":1,"values")");
    row("another hash of a blank value", blank, op.values.fields[3].leaf.toHex(),
        sha256("other").toHex());
    row("blank value given back", blank, R"("support":-3)", R"("support":-3,"text":"forged")");
    row("salts swapped", blank, op.values.fields[1].salt.toHex(), op.values.fields[2].salt.toHex());
}

void TestOpValues::tamperedLinesAreRefused()
{
    QFETCH(std::string, line);
    JsonParser parser;
    const auto read = verifiedOp(sampleOp().header, line, parser);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::BundleDamaged);
}

QTEST_GUILESS_MAIN(TestOpValues)
#include "tst_opvalues.moc"
