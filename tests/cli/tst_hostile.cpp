// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/manifest.h"
#include "core/log/opvalues.h"
#include "core/log/segment.h"
#include "tests/cli/cliprogram.h"
#include "tests/core/rawzip.h"
#include "tests/support/testworkbook.h"

#include <QProcess>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Ops of one writer, made up: each is the next one.
class Hand
{
public:
    LoggedOp op(std::vector<FieldKey> fields, std::vector<Value> values,
                std::vector<OpId> seen = {})
    {
        Op op;
        op.writer = m_writer;
        op.seq = ++m_seq;
        op.previous = m_previous;
        op.lamport = m_seq;
        op.kind = "note";
        op.entity = m_environment.newId<EntityId>();
        op.fields = std::move(fields);
        op.seen = std::move(seen);
        std::ranges::sort(op.seen);
        LoggedOp result = loggedOp(std::move(op), OpValues::salted(Salt(), std::move(values)));
        m_previous = result.id;
        return result;
    }
    LoggedOp text(std::string text, std::vector<OpId> seen = {})
    {
        return op({"text"}, {Value(std::move(text))}, std::move(seen));
    }

private:
    SeededEnvironment m_environment{3};
    WriterId m_writer = m_environment.newId<WriterId>();
    quint64 m_seq = 0;
    std::optional<OpId> m_previous;
};

/// A bundle whose manifest vouches for whatever it holds.
RawZip zipOf(const QByteArray &headers, const QByteArray &values, qint64 ops,
             const std::vector<RawEntry> &others = {})
{
    RawZip zip;
    zip.entries.push_back({.name = "mimetype", .content = toBytes(bundleMimetype)});
    zip.entries.push_back({.name = "manifest.json"});
    zip.entries.push_back({.name = "ops.jsonl", .content = headers, .isDeflated = true});
    zip.entries.push_back({.name = "values.jsonl", .content = values, .isDeflated = true});
    zip.entries.insert(zip.entries.end(), others.begin(), others.end());
    Manifest manifest;
    manifest.ops = static_cast<quint64>(ops);
    for (std::size_t i = 2; i < zip.entries.size(); ++i) {
        const RawEntry &entry = zip.entries[i];
        manifest.files.push_back({entry.name.toStdString(),
                                  static_cast<quint64>(entry.content.size()),
                                  sha256(toView(entry.content))});
    }
    zip["manifest.json"].content = toBytes(manifest.json());
    return zip;
}

RawZip zipOf(const std::vector<LoggedOp> &ops, const std::vector<RawEntry> &others = {})
{
    QByteArray headers;
    QByteArray values;
    for (const LoggedOp &op : ops) {
        headers += toBytes(op.header + '\n');
        values += toBytes(op.valuesLine() + '\n');
    }
    return zipOf(headers, values, static_cast<qint64>(ops.size()), others);
}

/// The same op in other words, which its hash follows: only the reader can object.
RawZip withHeader(const QByteArray &before, const QByteArray &after)
{
    const LoggedOp op = Hand().text("x");
    QByteArray header = toBytes(op.header);
    Q_ASSERT(header.contains(before));
    return zipOf(header.replace(before, after) + '\n', toBytes(op.valuesLine() + '\n'), 1);
}

RawZip withValues(const QByteArray &before, const QByteArray &after)
{
    const LoggedOp op = Hand().op({"support", "text"}, {Value(12), Value("mot")});
    QByteArray values = toBytes(op.valuesLine());
    Q_ASSERT(values.contains(before));
    return zipOf(toBytes(op.header + '\n'), values.replace(before, after) + '\n', 1);
}

struct Cost
{
    int status = -1;
    double seconds = 0; ///< of the processor
    long kibibytes = 0; ///< at most, at once
};

/// Runs tournee-cli, and tells what the system says it cost.
Cost costOf(const QStringList &arguments)
{
    const std::string program =
        (QCoreApplication::applicationDirPath() + u"/../bin/tournee-cli"_s).toStdString();
    std::vector<std::string> words{program};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execv(program.c_str(), pointers.data());
        ::_exit(126);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace

/// What somebody made to do harm, given to `import`: refused within two seconds and 200 MiB, with one
/// sentence, and the workbook is byte for byte as it was.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bundleIsRefused_data();
    void bundleIsRefused();
    void strangeBundleIsTakenWithoutHarm_data();
    void strangeBundleIsTakenWithoutHarm();
    void workbookIsRefused_data();
    void workbookIsRefused();
    void opsThatWaitForOneAnotherAreNoBurden();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHostile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    QCOMPARE(runCli({u"new"_s, path(u"a"_s)}).status, 0);
}

void TestHostile::bundleIsRefused_data()
{
    QTest::addColumn<QByteArray>("zip");
    const auto row = [](const char *name, const RawZip &zip) {
        QTest::newRow(name) << zip.bytes();
    };
    const auto named = [](const QByteArray &name) {
        return zipOf({Hand().text("x")}, {{.name = name, .content = "x"}});
    };
    row("a name that climbs", named("../../../.bashrc"));
    row("a name from the root", named("/etc/cron.d/x"));
    row("a name with a drive", named("C:/Windows/x"));
    row("a name in a share", named("\\\\server\\share\\x"));
    row("a name of 5,000 letters", named(QByteArray(5000, 'x')));
    row("a name twice", named("values.jsonl"));
    row("a name in capitals", named("VALUES.jsonl"));
    row("a name that is a device", named("CON"));
    row("a stream behind a name", named("blobs/x:y"));

    RawZip overlap = zipOf({Hand().text("x")});
    overlap["values.jsonl"].offset = 0;
    row("entries that overlap", overlap);
    RawZip claim = zipOf({Hand().text("x")});
    claim["ops.jsonl"].size = 0xfffffffeU;
    row("4 GiB claimed", claim);
    claim["ops.jsonl"].packedSize = 0xfffffffeU;
    row("4 GiB claimed, packed too", claim);
    RawZip lie = zipOf(QByteArray(96 << 20, 'x'), "", 1);
    lie["ops.jsonl"].size = 100;
    row("a bomb that claims to be small", lie);
    row("a bomb of one line", zipOf(QByteArray(60 << 20, '['), "", 1));
    row("a bomb of empty lines", zipOf(QByteArray(60 << 20, '\n'), "", 1));
    {
        // Each within what is allowed, all of them together not.
        std::vector<RawEntry> blobs;
        const QByteArray zeros(20 << 20, 0);
        for (int i = 0; i < 8; ++i) {
            const QByteArray name = "blobs/" + toBytes(sha256(std::to_string(i)).toHex());
            blobs.push_back({.name = name, .content = zeros, .isDeflated = true});
        }
        row("a bomb in many pieces", zipOf({Hand().text("x")}, blobs));
    }
    RawZip deep = zipOf({Hand().text("x")});
    deep["manifest.json"].content.replace("\"kit\"", "\"x\": " + QByteArray(100'000, '[')
                                                         + QByteArray(100'000, ']') + ", \"kit\"");
    row("a deep manifest", deep);
    row("a deep op", withHeader("\"seen\":[", "\"seen\":" + QByteArray(100'000, '[')));
    row("a deep value", withValues("12", QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    row("a key twice in an op", withHeader("\"seq\":1", "\"seq\":1,\"seq\":2"));
    row("a key twice in the values", withValues("\"support\":12", "\"support\":12,\"support\":12"));
    RawZip twice = zipOf({Hand().text("x")});
    twice["manifest.json"].content.replace("\"ops\"", "\"ops\": 7, \"ops\"");
    row("a key twice in the manifest", twice);
    for (const char *const number : {"NaN", "Infinity", "-Infinity", "1e999", "1.5", "0x10",
                                     "99999999999999999999", "-0.0", "+1", "01"}) {
        QTest::addRow("the number %s", number) << withValues("12", number).bytes();
        QTest::addRow("the counter %s", number)
            << withHeader("\"lamport\":1", QByteArray("\"lamport\":") + number).bytes();
    }
    row("a negative counter", withHeader("\"seq\":1", "\"seq\":-1"));
    row("a counter of nothing", withHeader("\"seq\":1", "\"seq\":0"));
    row("a counter beyond the last", withHeader("\"lamport\":1", "\"lamport\":9007199254740993"));
    row("invalid UTF-8 in a value", withValues("mot", "m\xff\xfet"));
    row("overlong UTF-8", withValues("mot", "m\xc0\xaft"));
    row("a surrogate in UTF-8", withValues("mot", "m\xed\xa0\x80t"));
    row("a lone high surrogate", withValues("mot", "m\\ud800t"));
    row("a lone low surrogate", withValues("mot", "m\\udc00t"));
    row("invalid UTF-8 in an op", withHeader("\"note\"", "\"n\xffte\""));
    row("a NUL in an op", withHeader("\"note\"", QByteArray("\"no\0e\"", 6)));
    row("the hash of another value", withValues("mot", "mat"));
    RawZip hash = zipOf({Hand().text("x")});
    hash["ops.jsonl"].content.replace("\"note\"", "\"nota\"");
    row("the hash of another file", hash);
    Hand hand;
    const std::vector<LoggedOp> two{hand.text("un"), hand.text("deux")};
    QByteArray headers = toBytes(two[0].header + '\n' + two[1].header + '\n');
    QByteArray values = toBytes(two[0].valuesLine() + '\n' + two[1].valuesLine() + '\n');
    for (const qint64 count : {qint64{0}, qint64{1}, qint64{3}, (qint64{1} << 62)})
        QTest::addRow("%lld ops promised", static_cast<long long>(count))
            << zipOf(headers, values, count).bytes();
    row("the same op twice", zipOf(headers + headers, values + values, 4));
    row("what an op has seen, unsorted",
        withHeader("\"seen\":[",
                   "\"seen\":[\"" + QByteArray(64, 'f') + "\",\"" + QByteArray(64, '0') + '"'));
    row("an op that has seen itself in words", withHeader("\"seen\":[", "\"seen\":[\"self\""));
    row("an op without fields", withHeader("\"fields\":[\"text\"]", "\"fields\":[]"));
    row("a field of 100,000 letters",
        withHeader("\"fields\":[\"text\"]", "\"fields\":[\"" + QByteArray(100'000, 'x') + "\"]"));
    row("the 31st of February", withHeader("1970-01-01", "1970-02-31"));
}

void TestHostile::bundleIsRefused()
{
    QFETCH(QByteArray, zip);
    write(path(u"evil"_s), zip);
    const QByteArray before = contentOf(path(u"a"_s));

    const Cost cost = costOf({u"import"_s, path(u"a"_s), path(u"evil"_s)});

    QCOMPARE(cost.status, 1);
    if (!isSanitized()) {
        QVERIFY2(cost.seconds < 2, QByteArray::number(cost.seconds).constData());
        QVERIFY2(cost.kibibytes < 200 << 10,
                 QByteArray::number(qint64{cost.kibibytes}).constData());
    }
    QVERIFY(contentOf(path(u"a"_s)) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).join(u' '), u"a evil"_s);
    const CliRun run =
        runCli({u"import"_s, path(u"a"_s), path(u"evil"_s), u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains("nothing of it was taken in") || run.err.contains("neither a bundle"),
             run.err);
    QCOMPARE(run.json()[u"files"][0][u"status"].toString(), u"refused"_s);
}

void TestHostile::strangeBundleIsTakenWithoutHarm_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<qint64>("waiting");
    // Cycles cannot be made, since a hash would have to name itself; claims of what was seen can.
    QTest::newRow("nothing strange") << zipOf({Hand().text("x")}).bytes() << qint64{0};
    Hand hand;
    const LoggedOp first = hand.text("un", {sha256("nobody")});
    const LoggedOp second = hand.text("deux", {first.id, sha256("nobody either")});
    QTest::newRow("ops that have seen what nobody wrote")
        << zipOf({first, second}).bytes() << qint64{2};
    const RawZip inner = zipOf({Hand().text("x")});
    const QByteArray nested = inner.bytes();
    QTest::newRow("a bundle within a bundle")
        << zipOf({Hand().op({"blob"}, {Value(sha256(toView(nested)).toHex())})},
                 {{.name = "blobs/" + toBytes(sha256(toView(nested)).toHex()), .content = nested}})
               .bytes()
        << qint64{0};
    std::vector<OpId> many;
    for (int i = 0; i < 50'000; ++i)
        many.push_back(sha256(std::to_string(i)));
    QTest::newRow("an op that has seen 50,000")
        << zipOf({Hand().text("x", many)}).bytes() << qint64{1};
    // Things that contain themselves, or each other.
    Hand circle;
    LoggedOp parent = circle.op({"name", "parent"}, {Value("cercle"), Value()});
    const std::string own = parent.op.entity.toString();
    Op op = parent.op;
    op.kind = "theme";
    const LoggedOp loop = loggedOp(op, OpValues::salted(Salt(), {Value("cercle"), Value(own)}));
    QTest::newRow("a theme within itself") << zipOf({loop}).bytes() << qint64{0};
    op.kind = "group";
    op.fields = {"lead", "members:" + own, "title"};
    QTest::newRow("a group of itself")
        << zipOf({loggedOp(op, OpValues::salted(Salt(), {Value(own), Value(own), Value("moi")}))})
               .bytes()
        << qint64{0};
    op.kind = "quote";
    op.fields = {"about", "table", "text"};
    QTest::newRow("a quote about itself")
        << zipOf({loggedOp(op, OpValues::salted(Salt(), {Value(own), Value(own), Value("moi")}))})
               .bytes()
        << qint64{0};
    op.fields = {"support", "table", "text"};
    QTest::newRow("values of other types")
        << zipOf({loggedOp(op, OpValues::salted(Salt(), {Value("douze"), Value(7), Value(true)}))})
               .bytes()
        << qint64{0};
}

void TestHostile::strangeBundleIsTakenWithoutHarm()
{
    QFETCH(QByteArray, zip);
    QFETCH(qint64, waiting);
    write(path(u"odd"_s), zip);

    const Cost cost = costOf({u"import"_s, path(u"a"_s), path(u"odd"_s)});

    QVERIFY2(cost.status == 0, runCli({u"check"_s, path(u"odd"_s), u"--json"_s}).out.constData());
    QVERIFY(cost.seconds < 2 || isSanitized());
    QVERIFY(cost.kibibytes < 200 << 10 || isSanitized());
    const CliRun check = runCli({u"check"_s, path(u"a"_s), u"--json"_s});
    QVERIFY2(check.status == 0, check.out);
    QCOMPARE(check.json()[u"waiting"].toInteger(), waiting);
    for (const QStringList &command :
         {QStringList{u"show"_s, path(u"a"_s)}, QStringList{u"conflicts"_s, path(u"a"_s)},
          QStringList{u"coverage"_s, path(u"a"_s)},
          QStringList{u"search"_s, path(u"a"_s), u"moi"_s},
          QStringList{u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.md"_s)},
          QStringList{u"export"_s, path(u"a"_s), u"-o"_s, path(u"b"_s)}}) {
        const Cost each = costOf(command);
        QCOMPARE(each.status, 0);
        QVERIFY(each.seconds < 2 || isSanitized());
    }
    const CliRun again = runCli({u"import"_s, path(u"a"_s), path(u"b"_s), u"--json"_s});
    QCOMPARE(again.json()[u"files"][0][u"status"].toString(), u"known"_s);
}

void TestHostile::workbookIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a log without end")
        << u"DROP TABLE segment; CREATE VIEW segment AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL"
           " SELECT x + 1 FROM n) SELECT x AS row, 1 AS writer, 1 AS first_seq, 1 AS last_seq, 1 AS"
           " count, zeroblob(9) AS headers, zeroblob(9) AS vals FROM n"_s;
    QTest::newRow("a trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON tail BEGIN DELETE FROM segment; END"_s;
    QTest::newRow("a segment that is huge") << u"UPDATE segment SET headers = ?"_s;
    QTest::newRow("a column that computes")
        << u"DROP TABLE tail; CREATE TABLE tail (row INTEGER PRIMARY KEY, writer, entity, header"
           " AS (hex(zeroblob(400000000))), vals AS ('')); INSERT INTO tail (row, writer, entity)"
           " VALUES (1, 1, 1)"_s;
    QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s;
    QTest::newRow("of later") << u"PRAGMA user_version = 1000"_s;
}

void TestHostile::workbookIsRefused()
{
    QFETCH(QString, sql);
    QCOMPARE(runCli({u"new"_s, path(u"evil"_s)}).status, 0);
    {
        SQLite::Database database(path(u"evil"_s).toStdString(), SQLite::OPEN_READWRITE);
        if (sql.contains(u'?')) {
            const std::string frame = compressed(std::string(400U << 20, '\n'));
            SQLite::Statement huge(database, sql.toStdString());
            Database::bindBlob(huge, 1, frame);
            huge.exec();
        } else {
            database.exec(sql.toStdString());
        }
    }
    const QByteArray before = contentOf(path(u"a"_s));

    const Cost cost = costOf({u"import"_s, path(u"a"_s), path(u"evil"_s)});

    QCOMPARE(cost.status, 1);
    QVERIFY2(cost.seconds < 2 || isSanitized(), QByteArray::number(cost.seconds).constData());
    QVERIFY2(cost.kibibytes < 200 << 10 || isSanitized(),
             QByteArray::number(qint64{cost.kibibytes}).constData());
    QVERIFY(contentOf(path(u"a"_s)) == before);
}

void TestHostile::opsThatWaitForOneAnotherAreNoBurden()
{
    // 3,000 edits of one note, each having seen the one before; the first comes last.
    std::vector<LoggedOp> ops;
    Hand hand;
    const LoggedOp first = hand.text("0");
    ops.push_back(first);
    for (int i = 1; i < 3000; ++i) {
        Op op = first.op;
        op.seq = static_cast<quint64>(i) + 1;
        op.lamport = op.seq;
        op.previous = ops.back().id;
        op.seen = {ops.back().id};
        ops.push_back(loggedOp(op, OpValues::salted(Salt(), {Value(std::to_string(i))})));
    }
    write(path(u"late"_s), zipOf({first}).bytes());
    write(path(u"early"_s), zipOf({ops.begin() + 1, ops.end()}).bytes());

    const Cost early = costOf({u"import"_s, path(u"a"_s), path(u"early"_s)});
    QCOMPARE(runCli({u"check"_s, path(u"a"_s), u"--json"_s}).json()[u"waiting"].toInt(), 2999);
    const Cost late = costOf({u"import"_s, path(u"a"_s), path(u"late"_s)});

    QCOMPARE(runCli({u"check"_s, path(u"a"_s), u"--json"_s}).json()[u"waiting"].toInt(), 0);
    QVERIFY2(early.seconds < 2 || isSanitized(), QByteArray::number(early.seconds).constData());
    QVERIFY2(late.seconds < 2 || isSanitized(), QByteArray::number(late.seconds).constData());
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
