// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/segment.h"
#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

/// Ops of one writer, each after the one before.
class Chain
{
public:
    LoggedOp next()
    {
        Op op;
        op.writer = m_environment.newId<WriterId>();
        op.writer.bytes.fill(7);
        op.seq = ++m_seq;
        op.previous = m_previous;
        op.lamport = m_seq;
        op.kind = kind;
        op.entity = m_environment.newId<EntityId>();
        op.fields = {"text"};
        LoggedOp made = loggedOp(op, OpValues::salted(Salt(), {Value("« oui »")}));
        m_previous = made.id;
        return made;
    }
    std::string kind = "note";

private:
    SeededEnvironment m_environment{3};
    quint64 m_seq = 0;
    std::optional<OpId> m_previous;
};

std::string headersOf(const std::vector<LoggedOp> &ops)
{
    std::string lines;
    for (const LoggedOp &op : ops)
        lines += op.header + '\n';
    return lines;
}

std::size_t linesLeftShort(const Segment &loose)
{
    std::size_t count = 0;
    forEachHeader(loose.headers, [&count](std::string_view line) { count += line[0] == '='; });
    return count;
}

Segment segmentOf(const std::vector<LoggedOp> &ops)
{
    SegmentBuilder builder;
    for (const LoggedOp &op : ops)
        builder.add(op);
    return builder.takeLoose();
}

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackToTheByte_data();
    void linesComeBackToTheByte();
    void secondSegmentOfABuilderBeginsAnew();
    void plainLinesOfAnOlderProgramAreReadAsTheyAre();
    void whatCannotBePutBackIsDamaged_data();
    void whatCannotBePutBackIsDamaged();
};

void TestSegment::linesComeBackToTheByte_data()
{
    QTest::addColumn<int>("kept"); // of five ops in a chain, those that are in the segment
    QTest::addColumn<int>("leftShort");
    QTest::addColumn<std::string>("kind");
    QTest::newRow("all") << 0b11111 << 4 << std::string("note");
    QTest::newRow("one") << 0b00001 << 0 << std::string("note");
    QTest::newRow("a gap") << 0b11011 << 2 << std::string("note");
    QTest::newRow("every other") << 0b10101 << 0 << std::string("note");
    QTest::newRow("a kind that looks like a member")
        << 0b11111 << 4 << std::string(R"(","previous":")");
}

void TestSegment::linesComeBackToTheByte()
{
    QFETCH(int, kept);
    QFETCH(int, leftShort);
    QFETCH(std::string, kind);
    Chain chain;
    chain.kind = kind;
    std::vector<LoggedOp> ops;
    for (int i = 0; i < 5; ++i) {
        LoggedOp op = chain.next();
        if ((kept >> i) & 1)
            ops.push_back(std::move(op));
    }
    Segment segment = segmentOf(ops);
    QCOMPARE(linesLeftShort(segment), std::size_t(leftShort));
    QCOMPARE(headerLines(segment), headersOf(ops));
    const std::string values = valuesLines(segment);
    pack(segment);
    QVERIFY(!segment.isLoose);
    QCOMPARE(headerLines(segment), headersOf(ops));
    QCOMPARE(headerLines(decompressed(segment.headers)), headersOf(ops));
    QCOMPARE(valuesLines(segment), values);
}

void TestSegment::secondSegmentOfABuilderBeginsAnew()
{
    Chain chain;
    SegmentBuilder builder;
    builder.add(chain.next());
    static_cast<void>(builder.take());
    const LoggedOp second = chain.next();
    builder.add(second);
    const Segment segment = builder.take();
    QCOMPARE(segment.count, 1);
    QCOMPARE(headerLines(segment), headersOf({second}));
}

void TestSegment::plainLinesOfAnOlderProgramAreReadAsTheyAre()
{
    Chain chain;
    const std::string lines = headersOf({chain.next(), chain.next(), chain.next()});
    QCOMPARE(headerLines(lines), lines);
    QCOMPARE(headerLines(lines.substr(0, lines.size() - 1)), lines.substr(0, lines.size() - 1));
    QCOMPARE(headerLines(std::string_view()), std::string());
}

void TestSegment::whatCannotBePutBackIsDamaged_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("no line before") << std::string("={\"previous\":\"\"}\n");
    QTest::newRow("no place for it") << std::string("{}\n={}\n");
    std::string bomb = "{}\n";
    while (bomb.size() < (12U << 20))
        bomb += "=\"previous\":\"\n";
    QTest::newRow("more than a segment holds") << bomb;
}

void TestSegment::whatCannotBePutBackIsDamaged()
{
    QFETCH(std::string, bytes);
    try {
        static_cast<void>(headerLines(bytes));
        QFAIL("taken");
    } catch (const Failure &failure) {
        QVERIFY(failure.error().code == ErrorCode::WorkbookDamaged);
    }
}

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
