// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

Op sampleOp()
{
    SeededEnvironment environment(7);
    Op op;
    op.writer = environment.newId<WriterId>();
    op.seq = 12;
    op.previous = sha256("previous");
    op.lamport = 345;
    op.time = {1'790'000'000'123, -240};
    op.kind = "note";
    op.entity = environment.newId<EntityId>();
    op.seen = {sha256("a"), sha256("b")};
    std::ranges::sort(op.seen);
    op.fields = {"detail", "text"};
    op.values = sha256("values");
    return op;
}

std::string replaced(std::string line, const std::string &from, const std::string &to)
{
    const std::size_t at = line.find(from);
    if (at == std::string::npos)
        qFatal("the line does not hold %s", from.c_str());
    return line.replace(at, from.size(), to);
}

} // namespace

class TestOp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsTheSameBytesForTheSameParts();
    void everyPartChangesTheId();
    void headerIsReadBack();
    void timesAreReadBack_data();
    void timesAreReadBack();
    void membersOfANewerProgramAreSkipped();
    void malformedLinesAreRefused_data();
    void malformedLinesAreRefused();
    void registerNamesAreReadBack();
};

void TestOp::headerIsTheSameBytesForTheSameParts()
{
    // Written out: these bytes are hashed, so that no later version may spell them otherwise.
    const Op op = sampleOp();
    const std::string expected =
        R"({"format":1,"writer":")" + op.writer.toString() + R"(","seq":12,"previous":")"
        + sha256("previous").toHex()
        + R"(","lamport":345,"time":"2026-09-21T10:13:20.123-04:00","kind":"note","entity":")"
        + op.entity.toString() + R"(","seen":[")" + op.seen[0].toHex() + R"(",")"
        + op.seen[1].toHex() + R"("],"fields":["detail","text"],"values":")"
        + sha256("values").toHex() + R"("})";
    QCOMPARE(op.header(), expected);
    QCOMPARE(opIdOf(op.header()).toHex(), sha256(expected).toHex());
    QCOMPARE(sha256("abc").toHex(), // FIPS 180-4
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestOp::everyPartChangesTheId()
{
    std::set<OpId> ids{opIdOf(sampleOp().header())};
    const auto add = [&ids](auto &&change) {
        Op op = sampleOp();
        change(op);
        ids.insert(opIdOf(op.header()));
    };
    add([](Op &op) { op.writer.bytes[3] ^= 1; });
    add([](Op &op) { ++op.seq; });
    add([](Op &op) { op.previous.reset(); });
    add([](Op &op) { ++op.lamport; });
    add([](Op &op) { ++op.time.milliseconds; });
    add([](Op &op) { op.time.offsetMinutes = 0; });
    add([](Op &op) { op.kind = "quote"; });
    add([](Op &op) { op.entity.bytes[3] ^= 1; });
    add([](Op &op) { op.seen.pop_back(); });
    add([](Op &op) { op.fields.pop_back(); });
    add([](Op &op) { op.values.bytes[3] ^= 1; });
    QCOMPARE(ids.size(), 12U);
}

void TestOp::headerIsReadBack()
{
    JsonParser parser;
    const Op op = sampleOp();
    const auto parsed = parseHeader(op.header(), parser);
    QVERIFY(parsed);
    QVERIFY(*parsed == op);

    Op first = op;
    first.previous.reset();
    first.seen.clear();
    first.kind = "a \"kind\" of a newer program,\"entity\":\"x";
    const auto parsedFirst = parseHeader(first.header(), parser);
    QVERIFY(parsedFirst);
    QVERIFY(*parsedFirst == first);
    QVERIFY(entityIn(first.header()) == first.entity);
}

void TestOp::timesAreReadBack_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("offset");
    QTest::newRow("1970") << qint64{0} << 0;
    QTest::newRow("before 1970") << qint64{-1} << 0;
    QTest::newRow("leap day") << qint64{1'709'251'199'999} << -300;
    QTest::newRow("Newfoundland") << qint64{1'790'000'000'000} << -150;
    QTest::newRow("east") << qint64{1'790'000'000'000} << 345;
    QTest::newRow("9999") << qint64{253'402'214'400'000} << 840;
}

void TestOp::timesAreReadBack()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, offset);
    JsonParser parser;
    Op op = sampleOp();
    op.time = {milliseconds, offset};
    const auto parsed = parseHeader(op.header(), parser);
    QVERIFY2(parsed, op.header().c_str());
    QCOMPARE(parsed->time.milliseconds, milliseconds);
    QCOMPARE(parsed->time.offsetMinutes, offset);
}

void TestOp::membersOfANewerProgramAreSkipped()
{
    JsonParser parser;
    const std::string line =
        replaced(sampleOp().header(), R"("values":)", R"("mood":{"of":["the day",1.5]},"values":)");
    const auto parsed = parseHeader(line, parser);
    QVERIFY(parsed);
    QVERIFY(*parsed == sampleOp());
    QVERIFY(opIdOf(line) != opIdOf(sampleOp().header()));
}

void TestOp::malformedLinesAreRefused_data()
{
    QTest::addColumn<std::string>("line");
    const std::string good = sampleOp().header();
    const auto row = [&good](const char *name, const std::string &from, const std::string &to) {
        QTest::newRow(name) << replaced(good, from, to);
    };
    QTest::newRow("empty") << std::string();
    QTest::newRow("an array") << std::string("[]");
    QTest::newRow("cut short") << good.substr(0, good.size() - 1);
    QTest::newRow("more behind it") << good + "{}";
    row("over two lines", R"("seq":12,)", "\"seq\":12,\n");
    row("no format", R"("format":1,)", "");
    row("format 0", R"("format":1)", R"("format":0)");
    row("seq 0", R"("seq":12)", R"("seq":0)");
    row("seq as text", R"("seq":12)", R"("seq":"12")");
    row("seq with a point", R"("seq":12)", R"("seq":12.0)");
    row("negative lamport", R"("lamport":345)", R"("lamport":-345)");
    row("lamport beyond 64 bits", R"("lamport":345)", R"("lamport":18446744073709551615)");
    row("lamport at the end of its range", R"("lamport":345)", R"("lamport":9223372036854775807)");
    row("no such day", "2026-09-21", "2026-09-31");
    row("time with a letter", "10:13", "1x:13");
    row("empty kind", R"("kind":"note")", R"("kind":"")");
    row("capital letters in the writer", sampleOp().writer.toString().substr(0, 8), "ABCDEF00");
    row("two entities", R"("kind":)", R"("entity":"00000000-0000-4000-8000-000000000000","kind":)");
    row("member twice", R"("seq":12)", R"("seq":12,"seq":12)");
    row("seen is no list", R"("seen":[)", R"("seen":{},"seen2":[)");
    row("seen holds no hash", R"("seen":[")", R"("seen":["0)");
    row("fields empty", R"(["detail","text"])", "[]");
    row("fields unsorted", R"(["detail","text"])", R"(["text","detail"])");
    row("field twice", R"(["detail","text"])", R"(["text","text"])");
    row("field without a name", R"(["detail","text"])", R"(["","text"])");
    row("not UTF-8", "note", "n\xffte");
    QTest::newRow("nested too deep")
        << replaced(good, R"("values":)",
                    R"("deep":)" + std::string(20, '[') + std::string(20, ']') + R"(,"values":)");
    Op repeated = sampleOp();
    repeated.seen = {sha256("a"), sha256("a")};
    QTest::newRow("seen twice") << repeated.header();
}

void TestOp::malformedLinesAreRefused()
{
    QFETCH(std::string, line);
    JsonParser parser;
    const auto parsed = parseHeader(line, parser);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().code == ErrorCode::BundleDamaged);
    QVERIFY(!parsed.error().detail.isEmpty());
    QVERIFY2(parseHeader(sampleOp().header(), parser), "the parser goes on after a bad line");
}

void TestOp::registerNamesAreReadBack()
{
    const std::string theme = "00000000-0000-4000-8000-000000000000";
    QCOMPARE(fieldKey(Kind::Note, {Field::Text, {}}), std::string("text"));
    QCOMPARE(fieldKey(Kind::Note, {Field::Themes, theme}), "themes:" + theme);
    QVERIFY(registerName(Kind::Note, "text") == (RegisterName{Field::Text, {}}));
    QVERIFY(registerName(Kind::Note, "themes:" + theme) == (RegisterName{Field::Themes, theme}));
    for (const char *key : {"unknown", "text:element", "themes", "themes:", "carrier"})
        QVERIFY2(!registerName(Kind::Note, key), key);
}

QTEST_GUILESS_MAIN(TestOp)
#include "tst_op.moc"
