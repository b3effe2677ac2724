// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/verifiedops.h"
#include "core/log/plainlines.h"
#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

LoggedOp opWith(std::vector<std::pair<FieldKey, Value>> content, int seen, quint64 seq)
{
    SeededEnvironment environment(seq);
    Op op;
    op.writer = environment.newId<WriterId>();
    op.seq = seq;
    if (seq > 1)
        op.previous = sha256("previous");
    op.lamport = largestCounter - seq;
    op.time = {1'790'000'000'123, -240};
    op.kind = "solution";
    op.entity = environment.newId<EntityId>();
    for (int i = 0; i < seen; ++i)
        op.seen.push_back(sha256(std::to_string(i)));
    std::ranges::sort(op.seen);
    std::ranges::sort(content, {}, [](const auto &each) { return each.first; });
    std::vector<Value> values;
    for (auto &[key, value] : content) {
        op.fields.push_back(key);
        values.push_back(std::move(value));
    }
    Salt salt;
    salt.bytes.fill(static_cast<unsigned char>(seq));
    return loggedOp(std::move(op), OpValues::salted(salt, std::move(values)));
}

std::vector<LoggedOp> sampleOps()
{
    std::string everySign;
    for (char c = 0; c < 127; ++c)
        everySign += c;
    return {
        opWith({{"text", Value("« L’école »\n\t\"\\ 🙂")}}, 0, 1),
        opWith({{"detail", Value()}, {"starred", Value(true)}, {"support", Value(-3)}}, 2, 2),
        opWith({{"starred", Value(false)},
                {"support", Value(std::numeric_limits<qint64>::min())},
                {"priority", Value(std::numeric_limits<qint64>::max())},
                {"themes:00000000-0000-4000-8000-000000000000", Value("00000000")}},
               5, 3),
        opWith({{"text", Value(everySign)}, {"detail", Value("")}, {"support", Value(0)}}, 1, 4),
    };
}

/// The same to a JSON parser, and nothing that could be taken for our own spelling.
std::string loosened(const std::string &line)
{
    return line.empty() ? line : line.substr(0, 1) + ' ' + line.substr(1);
}

/// \a line with one change anywhere, of several sorts.
std::vector<std::string> changed(const std::string &line)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < line.size(); ++at) {
        lines.push_back(line.substr(0, at) + line.substr(at + 1));
        for (const char c : {'0', 'f', 'A', '"', '\\', ',', '-', '}', ' ', '\n', '\x7f', '\xc3'}) {
            lines.push_back(line);
            lines.back()[at] = c;
            lines.push_back(line.substr(0, at) + c + line.substr(at));
        }
        lines.push_back(line);
        lines.back()[at] = static_cast<char>(lines.back()[at] ^ 1);
    }
    return lines;
}

} // namespace

class TestPlainLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnHeadersAreReadAsAParserReadsThem();
    void changedHeadersAreReadAsAParserReadsThemOrNotAtAll();
    void ourOwnValuesAreReadBack();
    void changedValuesAreTakenInTheirOneSpellingOnly();
    void valuesThatAreNoUtf8AreLeftToTheParser();
    void otherSpellingsOfValuesAreRefused();
    void idsAreReadAsEver();
    void anOpIsRememberedWithItsValues();
};

void TestPlainLines::ourOwnHeadersAreReadAsAParserReadsThem()
{
    JsonParser parser;
    for (const LoggedOp &op : sampleOps()) {
        const auto plain = plainHeader(op.header);
        const auto parsed = parseHeader(loosened(op.header), parser);
        QVERIFY2(plain && parsed, op.header.c_str());
        QVERIFY(*plain == op.op && *parsed == op.op);
    }
}

void TestPlainLines::changedHeadersAreReadAsAParserReadsThemOrNotAtAll()
{
    JsonParser parser;
    int taken = 0;
    for (const LoggedOp &op : sampleOps()) {
        for (const std::string &line : changed(op.header)) {
            const auto plain = plainHeader(line);
            if (!plain)
                continue;
            ++taken;
            const auto parsed = parseHeader(loosened(line), parser);
            QVERIFY2(parsed && *parsed == *plain, line.c_str());
        }
    }
    QVERIFY(taken > 100); // another digit is another op
}

void TestPlainLines::ourOwnValuesAreReadBack()
{
    for (const LoggedOp &op : sampleOps()) {
        const auto plain = plainValues(op.valuesLine(), op.op.fields);
        QVERIFY2(plain && *plain == op.values, op.valuesLine().c_str());
    }
    LoggedOp blanked = sampleOps()[1];
    blanked.values.blank(1);
    QVERIFY(!plainValues(blanked.valuesLine(), blanked.op.fields));
}

void TestPlainLines::changedValuesAreTakenInTheirOneSpellingOnly()
{
    int taken = 0;
    for (const LoggedOp &op : sampleOps()) {
        for (const std::string &line : changed(op.valuesLine())) {
            const auto plain = plainValues(line, op.op.fields);
            if (!plain)
                continue;
            ++taken;
            QVERIFY2(plain->line(op.op.fields) == line, line.c_str());
            // Hashed where they stand, they have the hashes of what they say.
            std::vector<Value> values;
            for (const SaltedValue &each : plain->fields)
                values.push_back(*each.value);
            QVERIFY2(OpValues::salted(*plain->salt, values) == *plain, line.c_str());
        }
    }
    QVERIFY(taken > 100);
}

void TestPlainLines::valuesThatAreNoUtf8AreLeftToTheParser()
{
    const LoggedOp op = sampleOps().front();
    std::string line = op.valuesLine();
    line[line.find("\xc3")] = '\xc0';
    QVERIFY(!plainValues(line, op.op.fields));
    JsonParser parser;
    QVERIFY(!verifiedOp(op.header, line, parser));
}

void TestPlainLines::otherSpellingsOfValuesAreRefused()
{
    JsonParser parser;
    const LoggedOp op = sampleOps()[1];
    const std::string line = op.valuesLine();
    QVERIFY(verifiedOp(op.header, line, parser));
    const auto spaced = verifiedOp(op.header, loosened(line), parser);
    QVERIFY(!spaced);
    QVERIFY2(spaced.error().detail.contains(QLatin1String("unusual")),
             qPrintable(spaced.error().detail));
}

void TestPlainLines::idsAreReadAsEver()
{
    const std::string id = EntityId::fromView("0123456789abcdef").toString();
    for (const std::string &text : changed(id))
        QVERIFY2(entityIdFrom(text) == EntityId::fromString(text), text.c_str());
    QVERIFY(entityIdFrom(id) == EntityId::fromString(id) && entityIdFrom(id));
    QVERIFY(!entityIdFrom(""));
}

void TestPlainLines::anOpIsRememberedWithItsValues()
{
    VerifiedOps verified;
    const LoggedOp op = sampleOps()[0];
    const LoggedOp other = sampleOps()[1];
    const std::string line = op.valuesLine();
    verified.remember(op, line);
    QVERIFY2(!verified.find(op.header, line), "most ops come once only");
    verified.remember(op, line);
    const LoggedOp *const found = verified.find(op.header, line);
    QVERIFY(found);
    QVERIFY(found->id == op.id && found->values == op.values);
    QVERIFY(!verified.find(op.header, other.valuesLine()));
    QVERIFY(!verified.find(other.header, line));
    QVERIFY(!verified.find("", line));
}

QTEST_GUILESS_MAIN(TestPlainLines)
#include "tst_plainlines.moc"
