// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/domain/environment.h"
#include "tests/core/rawzip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <limits>

using namespace tournee;
using namespace std::string_literals;

Q_DECLARE_METATYPE(tournee::ErrorCode)

namespace {

/// Makes the ops of one writer up: the same for a seed.
class History
{
public:
    explicit History(quint64 seed = 1) : m_environment(seed), m_writer(newId<WriterId>()) {}

    LoggedOp op(std::vector<FieldKey> fields, std::vector<Value> values)
    {
        Op op;
        op.writer = m_writer;
        op.seq = ++m_seq;
        op.previous = m_previous;
        op.lamport = m_seq;
        op.time = m_environment.now();
        op.kind = "solution";
        op.entity = newId<EntityId>();
        op.fields = std::move(fields);
        LoggedOp result = loggedOp(std::move(op), OpValues::salted(newSalt(), std::move(values)));
        m_previous = result.id;
        return result;
    }
    LoggedOp text(std::string text) { return op({"text"}, {Value(std::move(text))}); }
    template <typename IdType>
    IdType newId()
    {
        return m_environment.newId<IdType>();
    }

private:
    Salt newSalt()
    {
        Salt salt;
        m_environment.random(salt.bytes.data(), salt.bytes.size());
        return salt;
    }

    SeededEnvironment m_environment;
    WriterId m_writer;
    quint64 m_seq = 0;
    std::optional<OpId> m_previous;
};

Bundle smallBundle()
{
    History history;
    Bundle bundle;
    bundle.cover.tour = history.newId<EntityId>();
    bundle.cover.title = "Tournée « 2026 »";
    bundle.cover.sessions = {history.newId<EntityId>()};
    bundle.cover.tables = {history.newId<EntityId>(), history.newId<EntityId>()};
    bundle.cover.entries = 2;
    bundle.ops.push_back(history.text("Une coopérative de transport collectif"));
    bundle.ops.push_back(history.op({"detail", "starred", "support", "text"},
                                    {Value(), Value(true), Value(12), Value("Une épicerie")}));
    return bundle;
}

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ops as they must come back, to the byte.
QByteArray dump(const std::vector<LoggedOp> &ops)
{
    std::string text;
    for (const LoggedOp &op : ops)
        text += op.id.toHex() + ' ' + op.header + ' ' + op.valuesLine() + '\n';
    return toBytes(text);
}

QByteArray linesOf(const std::vector<LoggedOp> &ops, std::string (*line)(const LoggedOp &))
{
    QByteArray lines;
    for (const LoggedOp &op : ops)
        lines += toBytes(line(op) + '\n');
    return lines;
}

QByteArray headersOf(const std::vector<LoggedOp> &ops)
{
    return linesOf(ops, [](const LoggedOp &op) { return op.header; });
}

QByteArray valuesOf(const std::vector<LoggedOp> &ops)
{
    return linesOf(ops, [](const LoggedOp &op) { return op.valuesLine(); });
}

ManifestFile described(const RawEntry &entry)
{
    return {entry.name.toStdString(), static_cast<quint64>(entry.content.size()),
            sha256(toView(entry.content))};
}

/// A sound bundle by hand, whose manifest agrees with whatever \a others holds.
RawZip rawBundle(const QByteArray &headers, const QByteArray &values, quint64 ops,
                 const std::vector<RawEntry> &others = {})
{
    RawZip zip;
    zip.entries.push_back({.name = "mimetype", .content = toBytes(bundleMimetype)});
    zip.entries.push_back({.name = "manifest.json"});
    zip.entries.push_back({.name = "ops.jsonl", .content = headers});
    zip.entries.push_back({.name = "values.jsonl", .content = values});
    zip.entries.insert(zip.entries.end(), others.begin(), others.end());
    Manifest manifest;
    manifest.ops = ops;
    for (std::size_t i = 2; i < zip.entries.size(); ++i)
        manifest.files.push_back(described(zip.entries[i]));
    zip["manifest.json"].content = toBytes(manifest.json());
    return zip;
}

RawZip rawBundle(const std::vector<LoggedOp> &ops, const std::vector<RawEntry> &others = {})
{
    return rawBundle(headersOf(ops), valuesOf(ops), ops.size(), others);
}

RawZip rawBundle()
{
    return rawBundle(smallBundle().ops);
}

RawZip withManifest(const QByteArray &before, const QByteArray &after)
{
    RawZip zip = rawBundle();
    QByteArray &manifest = zip["manifest.json"].content;
    Q_ASSERT(manifest.contains(before));
    manifest.replace(before, after);
    return zip;
}

qint64 kibibytes(const char *member)
{
    const QByteArray status = contentOf(QStringLiteral("/proc/self/status"));
    const qsizetype at = status.indexOf(member);
    return status.mid(at + qstrlen(member) + 1, 20).trimmed().split(' ').value(0).toLongLong();
}

/// The most memory beyond today's that \a work held at once, in KiB.
template <typename Work>
qint64 peakOf(Work &&work)
{
    ::malloc_trim(0); // or freed memory that is used again would not be seen
    QFile reset(QStringLiteral("/proc/self/clear_refs")); // "5" resets the peak: proc(5)
    if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        reset.write("5");
    const qint64 before = kibibytes("VmRSS:");
    work();
    return kibibytes("VmHWM:") - before;
}

/// Lets no file of this process grow beyond a size while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_handler));
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

const char *nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotABundle:
        return "NotABundle";
    case ErrorCode::BundleTooNew:
        return "BundleTooNew";
    case ErrorCode::BundleDamaged:
        return "BundleDamaged";
    case ErrorCode::BundleHostile:
        return "BundleHostile";
    default:
        return "another";
    }
}

/// What reading says, as one line that can be compared.
QByteArray verdictOn(const QByteArray &bytes)
{
    const auto bundle = readBundle(QByteArrayView(bytes));
    if (bundle)
        return "taken";
    return QByteArray(nameOf(bundle.error().code)) + " | " + bundle.error().detail.toUtf8();
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void comesBackAsItWasWritten()
    {
        const Bundle bundle = smallBundle();
        const QString file = path("Québec « 1 ».tourneez");
        QVERIFY(writeBundle(file, bundle));

        const auto back = readBundle(file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(back->cover == bundle.cover);
        QCOMPARE(dump(back->ops), dump(bundle.ops));
        QVERIFY(looksLikeBundle(file));
    }

    void whatPacksTooWellTravelsUnpacked()
    {
        Bundle bundle;
        History history;
        for (int i = 0; i < 28; ++i)
            bundle.ops.push_back(history.text(std::string(2'500'000, 'x')));
        const QString file = path("same.tourneez");
        QVERIFY(writeBundle(file, bundle));
        QVERIFY(QFileInfo(file).size() > qint64(BundleLimits::freeBytes));
        const auto back = readBundle(file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(std::ranges::equal(back->ops, bundle.ops, {}, &LoggedOp::id, &LoggedOp::id));

        bundle.ops.resize(20);
        QVERIFY(writeBundle(file, bundle));
        QVERIFY(QFileInfo(file).size() < 1 << 20);
        QVERIFY(readBundle(file));
    }

    void awkwardTextComesBackToTheByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const std::string &text) {
            QTest::newRow(name) << toBytes(text);
        };
        row("nothing", "");
        row("emoji with a skin and a family", "👩🏽‍🌾👨‍👩‍👧‍👦");
        row("byte order mark in front", "\uFEFFMot");
        row("NUL inside", "a\0b"s);
        row("begins like a formula", "=HYPERLINK(\"http://x\")");
        row("lines of every kind", "a\nb\r\nc\rd\u0085e\u2028f\u2029g\v\f");
        row("lone combining marks", "\u0301\u0323 e\u0301");
        row("direction marks", "\u202Eabc\u202C\u200F");
        row("quotes and backslashes", "\"\\\"\\\\u0041\\n{}[]</script>");
        row("every control character", [] {
            std::string all;
            for (char c = 0; c < 0x20; ++c)
                all += c;
            return all + '\x7f';
        }());
        row("outside the first plane", "𝔘𝕟𝕚 \U0010FFFF");
        row("noncharacters", "\uFFFE\uFFFF");
        row("long", std::string(BundleLimits::lineLength / 2, 'x'));
    }
    void awkwardTextComesBackToTheByte()
    {
        QFETCH(QByteArray, text);
        Bundle bundle;
        bundle.cover.title = text.left(1000).toStdString();
        bundle.ops.push_back(History().text(text.toStdString()));
        QVERIFY(writeBundle(path("awkward.tourneez"), bundle));

        const auto back = readBundle(path("awkward.tourneez"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->ops.at(0).values.fields.at(0).value->utf8(), text.toStdString());
        QCOMPARE(back->cover.title, bundle.cover.title);
    }

    void everyKindOfValueComesBack()
    {
        History history;
        Bundle bundle;
        bundle.ops.push_back(
            history.op({"a", "b", "c", "d", "e"},
                       {Value(), Value(false), Value(0), Value(std::numeric_limits<qint64>::min()),
                        Value(std::numeric_limits<qint64>::max())}));
        LoggedOp blanked =
            history.op({"text", "themes:x"}, {Value("Nom d'une personne"), Value(true)});
        blanked.values.blank(0);
        bundle.ops.push_back(blanked);
        QVERIFY(writeBundle(path("values.tourneez"), bundle));

        const auto back = readBundle(path("values.tourneez"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(dump(back->ops), dump(bundle.ops));
        QVERIFY(!contentOf(path("values.tourneez")).contains("personne"));
    }

    void emptyBundleComesBack()
    {
        QVERIFY(writeBundle(path("empty.tourneez"), {}));

        const auto back = readBundle(path("empty.tourneez"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(back->ops.empty());
        QVERIFY(back->cover == BundleCover());
    }

    void twoOpsOfOneNumberAreBothKept()
    {
        // Made by a copy of the file: same writer, same seq, other content.
        History one;
        History other;
        Bundle bundle;
        bundle.ops = {one.text("ici"), other.text("là-bas")};
        QVERIFY(writeBundle(path("twins.tourneez"), bundle));

        const auto back = readBundle(path("twins.tourneez"));
        QVERIFY(back);
        QCOMPARE(back->ops.size(), std::size_t{2});
    }

    void sameContentGivesSameBytesInAnyOrder()
    {
        Bundle shuffled = smallBundle();
        std::ranges::reverse(shuffled.ops);
        QVERIFY(writeBundle(path("a.tourneez"), smallBundle()));
        QVERIFY(writeBundle(path("b.tourneez"), shuffled));

        QCOMPARE(contentOf(path("b.tourneez")), contentOf(path("a.tourneez")));
    }

    void sameContentGivesSameBytesEverywhere_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Québec") << QByteArray("America/Toronto");
        QTest::newRow("half an hour off") << QByteArray("Asia/Kolkata");
        QTest::newRow("across the date line") << QByteArray("Pacific/Kiritimati");
    }
    void sameContentGivesSameBytesEverywhere()
    {
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        const auto bytesIn = [this](const QByteArray &place) {
            qputenv("TZ", place);
            ::tzset();
            return writeBundle(path("zone.tourneez"), smallBundle())
                       ? contentOf(path("zone.tourneez"))
                       : QByteArray();
        };
        const QByteArray there = bytesIn(zone);
        const QByteArray atGreenwich = bytesIn("UTC");
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();

        QVERIFY(!there.isEmpty());
        QCOMPARE(there, atGreenwich);
    }

    void manifestReadsLikeThis()
    {
        Manifest manifest;
        manifest.cover.isKit = true;
        manifest.cover.title = "L’avenir";
        manifest.cover.tables = {EntityId(), EntityId()};
        manifest.ops = 7;
        manifest.files = {{"ops.jsonl", 12, Hash()}};

        QCOMPARE(
            toBytes(manifest.json()),
            QByteArray(
                "{\n"
                "  \"format\": 1,\n"
                "  \"mustUnderstand\": [],\n"
                "  \"kit\": true,\n"
                "  \"tour\": null,\n"
                "  \"title\": \"L’avenir\",\n"
                "  \"sessions\": [],\n"
                "  \"tables\": [\n"
                "    \"00000000-0000-0000-0000-000000000000\",\n"
                "    \"00000000-0000-0000-0000-000000000000\"\n"
                "  ],\n"
                "  \"entries\": 0,\n"
                "  \"ops\": 7,\n"
                "  \"files\": [\n"
                "    {\"name\": \"ops.jsonl\", \"size\": 12, \"sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\"}\n"
                "  ]\n"
                "}\n"));
    }

    void unzipAcceptsIt()
    {
        const QString file = path("unzip.tourneez");
        QVERIFY(writeBundle(file, smallBundle()));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-t"), file});
        QVERIFY(unzip.waitForFinished());
        QVERIFY2(unzip.exitCode() == 0, unzip.readAll().constData());
    }

    void everyTruncationIsRefused()
    {
        QVERIFY(writeBundle(path("whole.tourneez"), smallBundle()));
        const QByteArray whole = contentOf(path("whole.tourneez"));
        QVERIFY(readBundle(QByteArrayView(whole)));

        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto bundle = readBundle(QByteArrayView(whole).first(size));
            QVERIFY2(!bundle, QByteArray::number(size).constData());
            QVERIFY(bundle.error().code == ErrorCode::BundleDamaged
                    || bundle.error().code == ErrorCode::NotABundle);
        }
    }

    void everyFlippedBitIsRefusedOrWithoutEffect()
    {
        QVERIFY(writeBundle(path("flip.tourneez"), smallBundle()));
        QByteArray bytes = contentOf(path("flip.tourneez"));
        const QByteArray ops = dump(smallBundle().ops);
        for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
            char &byte = bytes.data()[bit / 8];
            const char before = byte;
            byte = static_cast<char>(byte ^ 1 << bit % 8);
            const auto bundle = readBundle(QByteArrayView(bytes));
            byte = before;
            QVERIFY2(!bundle || (dump(bundle->ops) == ops && bundle->cover == smallBundle().cover),
                     QByteArray::number(bit).constData());
        }
    }

    void handMadeBundleIsTaken() { QCOMPARE(verdictOn(rawBundle().bytes()), "taken"); }

    void liesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QByteArray>("verdict"); // how it begins
        const auto row = [](const char *name, const RawZip &zip, const char *verdict) {
            QTest::newRow(name) << zip.bytes() << QByteArray(verdict);
        };
        const auto changed = [](const char *entry, auto &&change) {
            RawZip zip = rawBundle();
            change(zip[entry]);
            return zip;
        };
        const auto zip = [](auto &&change) {
            RawZip result = rawBundle();
            change(result);
            return result;
        };

        // What it is
        QTest::newRow("nothing") << QByteArray() << QByteArray("NotABundle");
        QTest::newRow("a letter") << QByteArray("Bonjour,").repeated(100)
                                  << QByteArray("NotABundle");
        row("a ZIP of something else",
            RawZip{{{.name = "lettre.odt", .content = QByteArray(400, 'x')}}}, "NotABundle");
        row("mimetype of another", changed("mimetype", [](RawEntry &e) { e.content[0] = 'A'; }),
            "NotABundle");
        row("mimetype deflated", changed("mimetype", [](RawEntry &e) { e.isDeflated = true; }),
            "NotABundle");
        row("mimetype with more behind",
            changed("mimetype", [](RawEntry &e) { e.content += "; x"; }), "NotABundle");
        row("mimetype not first", zip([](RawZip &z) { std::swap(z.entries[0], z.entries[1]); }),
            "NotABundle");

        // The ground it stands on
        row("bytes in front", zip([](RawZip &z) { z.before = "#!/bin/sh\n"; }), "NotABundle");
        row("bytes behind", zip([](RawZip &z) { z.after = "x"; }), "BundleDamaged | ZIP: it does");
        row("a comment", zip([](RawZip &z) { z.comment = "x"; }), "BundleDamaged | ZIP: it does");
        row("a whole ZIP behind", zip([](RawZip &z) { z.after = rawBundle({}).bytes(); }),
            "BundleHostile | ZIP: its dir");
        row("a gap", changed("ops.jsonl", [](RawEntry &e) { e.gap = "x"; }),
            "BundleHostile | ZIP: values.jsonl: does not follow");
        row("a gap before the directory", changed("values.jsonl", [](RawEntry &e) { e.gap = "x"; }),
            "BundleHostile | ZIP: there are bytes");
        row("entries that overlap", changed("values.jsonl", [](RawEntry &e) { e.offset = 0; }),
            "BundleHostile | ZIP: values.jsonl: does not follow");
        row("an entry that reaches into the directory",
            changed("values.jsonl",
                    [](RawEntry &e) { e.packedSize = e.size = 1 + quint32(e.content.size()); }),
            "BundleHostile | ZIP: values.jsonl: reaches");
        row("several disks", zip([](RawZip &z) { z.disk = 1; }), "BundleHostile | ZIP: it wants");
        row("more entries than there are", zip([](RawZip &z) { z.count = 5; }),
            "BundleDamaged | ZIP: its directory is cut");
        row("fewer entries than there are", zip([](RawZip &z) { z.count = 3; }), "BundleHostile");
        row("too many entries",
            zip([](RawZip &z) { z.count = quint16(BundleLimits::entries + 1); }),
            "BundleHostile | ZIP: 16385 entries");

        // Entries
        row("encrypted", changed("ops.jsonl", [](RawEntry &e) { e.flags = 1; }),
            "BundleHostile | ZIP: ops.jsonl: flags 1");
        row("sizes behind the content", changed("ops.jsonl", [](RawEntry &e) { e.flags = 8; }),
            "BundleHostile | ZIP: ops.jsonl: flags 8");
        row("packed by bzip2", changed("ops.jsonl", [](RawEntry &e) { e.method = 12; }),
            "BundleHostile | ZIP: ops.jsonl: packed by method 12");
        row("Zip64", changed("ops.jsonl", [](RawEntry &e) { e.version = 45; }),
            "BundleHostile | ZIP: ops.jsonl: needs version 45");
        row("extra field", changed("ops.jsonl", [](RawEntry &e) { e.extra = "up\0\0"; }),
            "BundleHostile | ZIP: ops.jsonl: has extra");
        row("extra field in front",
            changed("values.jsonl", [](RawEntry &e) { e.localExtra = QByteArray(4, 0); }),
            "BundleHostile | ZIP: values.jsonl: has extra");
        row("comment of an entry", changed("ops.jsonl", [](RawEntry &e) { e.comment = "x"; }),
            "BundleHostile | ZIP: ops.jsonl: has extra");
        row("another name in front",
            changed("ops.jsonl", [](RawEntry &e) { e.localName = "xps.jsonl"; }),
            "BundleDamaged | ZIP: ops.jsonl: its two headers disagree");
        row("another size in front", changed("ops.jsonl", [](RawEntry &e) { e.localSize = 3; }),
            "BundleDamaged | ZIP: ops.jsonl: its two headers disagree");
        row("stored in another size", changed("ops.jsonl", [](RawEntry &e) { e.size = 3; }),
            "BundleHostile | ZIP: ops.jsonl: stored, but");
        row("wrong checksum", changed("ops.jsonl", [](RawEntry &e) { e.crc = 3; }),
            "BundleDamaged | ops.jsonl: CRC");
        row("inflates to more than it claims",
            changed("manifest.json",
                    [](RawEntry &e) {
                        e.isDeflated = true;
                        e.size = 20;
                    }),
            "BundleDamaged | manifest.json: inflates to more");
        row("inflates to less than it claims",
            changed("manifest.json",
                    [](RawEntry &e) {
                        e.isDeflated = true;
                        e.size = 2000;
                    }),
            "BundleDamaged | manifest.json: ");

        // Names
        const auto named = [](const QByteArray &name) {
            return rawBundle(smallBundle().ops, {{.name = name, .content = "x"}});
        };
        row("a name of nothing", named(""), "BundleHostile | ZIP: an entry has a name");
        row("a name that climbs", named("../../.bashrc"),
            "BundleHostile | ZIP: an entry has a name");
        row("a name from the root", named("/etc/passwd"),
            "BundleHostile | ZIP: an entry has a name");
        row("a name of Windows", named("C:\\x"), "BundleHostile | ZIP: an entry has a name");
        row("a folder", named("blobs/"), "BundleHostile | ZIP: an entry has a name");
        row("a name with NUL", named(QByteArray("ops.jsonl\0x", 11)),
            "BundleHostile | ZIP: an entry has a name");
        row("a name in other letters", named("opѕ.jsonl"),
            "BundleHostile | ZIP: an entry has a name");
        row("a long name", named(QByteArray(100, 'x')), "BundleHostile | ZIP: an entry has a name");
        row("a name twice", named("ops.jsonl"), "BundleHostile | ZIP: ops.jsonl: two entries");
        row("a name in capitals", named("OPS.jsonl"),
            "BundleHostile | ZIP: OPS.jsonl: two entries");
        row("a name of no bundle", named("setup.exe"),
            "BundleHostile | setup.exe: does not belong");
        row("a blob of no hash", named("blobs/photo.jpg"),
            "BundleHostile | blobs/photo.jpg: does not");

        // Blobs
        const QByteArray blob = "blobs/" + toBytes(sha256("x").toHex());
        const std::vector naming{History().op({"blob"}, {Value(sha256("x").toHex())})};
        row("a blob that an op names", rawBundle(naming, {{.name = blob, .content = "x"}}),
            "taken");
        row("a blob that no op names",
            rawBundle(smallBundle().ops, {{.name = blob, .content = "x"}}),
            ("BundleHostile | " + blob + ": no op names it").constData());
        row("a blob of another hash", rawBundle(naming, {{.name = blob, .content = "y"}}),
            "BundleDamaged | blobs/");
        const QByteArray large(qsizetype(BundleLimits::blobBytes) + 1, 'x');
        const std::string largeHash = sha256(toView(large)).toHex();
        row("a blob too large",
            rawBundle({History().op({"blob"}, {Value(largeHash)})},
                      {{.name = "blobs/" + toBytes(largeHash), .content = large}}),
            ("BundleHostile | blobs/" + toBytes(largeHash) + ": too large").constData());

        // The manifest
        row("no manifest", changed("manifest.json", [](RawEntry &e) { e.name = "manifest.jsox"; }),
            "BundleDamaged | manifest.json: is missing");
        row("no ops",
            changed("ops.jsonl",
                    [&blob](RawEntry &e) {
                        e.name = blob;
                        e.content = "x";
                    }),
            "BundleDamaged | blobs/");
        row("members of a later version",
            withManifest("\"kit\"", "\"later\": {\"x\": [1]}, \"kit\""), "taken");
        row("of a later format", withManifest("\"format\": 1", "\"format\": 2"),
            "BundleTooNew | manifest.json: format 2");
        row("to be understood",
            withManifest("\"mustUnderstand\": []", "\"mustUnderstand\": [\"x\"]"),
            "BundleTooNew | manifest.json: must understand x");
        RawZip later = named("signature");
        later["manifest.json"].content.replace("\"mustUnderstand\": []",
                                               "\"mustUnderstand\": [\"signature\"]");
        row("to be understood, with entries we do not know", later, "BundleTooNew");
        row("nothing said about understanding", withManifest("\"mustUnderstand\"", "\"x\""),
            "BundleDamaged | manifest.json: mustUnderstand is missing");
        row("format of no number", withManifest("\"format\": 1", "\"format\": \"1\""),
            "BundleDamaged");
        row("a member twice", withManifest("\"kit\"", "\"kit\": true, \"kit\""),
            "BundleDamaged | manifest.json: ");
        row("no JSON", withManifest("{", ""), "BundleDamaged | manifest.json: ");
        row("too deep",
            withManifest("\"kit\"",
                         "\"x\": " + QByteArray(20, '[') + QByteArray(20, ']') + ", \"kit\""),
            "BundleDamaged | manifest.json: ");
        row("broken UTF-8", withManifest("\"title\": \"", "\"title\": \"\xc3"),
            "BundleDamaged | manifest.json: ");
        row("more ops promised", withManifest("\"ops\": 2", "\"ops\": 3"),
            "BundleDamaged | manifest.json: there are fewer");
        row("fewer ops promised", withManifest("\"ops\": 2", "\"ops\": 1"),
            "BundleDamaged | manifest.json: there are more");
        row("a negative count", withManifest("\"ops\": 2", "\"ops\": -2"),
            "BundleDamaged | manifest.json: ops is negative");
        row("another size", withManifest("\"size\": ", "\"size\": 1"),
            "BundleDamaged | ops.jsonl: has another size");
        row("a file twice", withManifest("{\"name\": \"values.jsonl\"", "{\"name\": \"ops.jsonl\""),
            "BundleDamaged | manifest.json: names a file twice");
        row("a file that is missing", withManifest("\"values.jsonl\"", "\"x\""),
            "BundleDamaged | values.jsonl: is not in");

        // The ops
        const std::vector<LoggedOp> ops = smallBundle().ops;
        const QByteArray headers = headersOf(ops);
        const QByteArray values = valuesOf(ops);
        const auto hashed = toBytes(sha256(toView(headers)).toHex());
        row("another hash", withManifest(hashed, QByteArray(64, '0')),
            "BundleDamaged | ops.jsonl: is not the one");
        const auto valuesChanged = [&](const QByteArray &before, const QByteArray &after) {
            QByteArray lines = values;
            Q_ASSERT(lines.contains(before));
            return rawBundle(headers, lines.replace(before, after), 2);
        };
        row("another value", valuesChanged("12", "13"),
            "BundleDamaged | op on line 2: a value is not");
        row("another salt", valuesChanged("\"salt\":\"", "\"salt\":\"00"),
            "BundleDamaged | op on line 1: ");
        row("a value too many", valuesChanged("\"support\":12", "\"support\":12,\"tags:x\":1"),
            "BundleDamaged | op on line 2: ");
        row("a value of no type", valuesChanged("12", "12.0"), "BundleDamaged | op on line 2: ");
        row("spaces in a line", valuesChanged("\"support\":12", "\"support\": 12"),
            "BundleDamaged | op on line 2: its values are spelt");
        row("another escape", valuesChanged("coop", "c\\u006fop"),
            "BundleDamaged | op on line 1: its values are spelt");
        row("broken UTF-8 in a value", valuesChanged("é", "\xc3"),
            "BundleDamaged | op on line 1: ");
        row("line ends of Windows", rawBundle(headers, QByteArray(values).replace("\n", "\r\n"), 2),
            "BundleDamaged | op on line 1: its values are spelt");
        row("no end of the last line", rawBundle(headers, values.chopped(1), 2),
            "BundleDamaged | values.jsonl: the last line");
        row("an empty line", rawBundle("\n" + headers, "\n" + values, 3),
            "BundleDamaged | op on line 1: ");
        row("fewer values than ops", rawBundle(headers, values.left(values.indexOf('\n') + 1), 2),
            "BundleDamaged | values.jsonl: has fewer lines");
        row("more values than ops", rawBundle(headers, values + "{}\n", 2),
            "BundleDamaged | ops.jsonl: has fewer lines");
        row("an op twice", rawBundle({ops[0], ops[0], ops[1]}),
            "BundleDamaged | op on line 2: out of order");
        row("ops out of order", rawBundle({ops[1], ops[0]}),
            "BundleDamaged | op on line 2: out of order");
        row("a line beyond the limit",
            rawBundle({History().text(std::string(BundleLimits::lineLength + 200'000, 'x'))}),
            "BundleHostile | values.jsonl, line 1: too long");
    }
    void liesAreRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QByteArray, verdict);
        QCOMPARE(verdictOn(zip).left(verdict.size()), verdict);
    }

    void bombsAreRefusedQuickly_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QByteArray>("verdict");
        constexpr qsizetype much = 80 << 20;
        const auto deflated = [](RawZip zip) {
            for (std::size_t i = 1; i < zip.entries.size(); ++i)
                zip.entries[i].isDeflated = true;
            return zip.bytes();
        };
        const auto honest = [&deflated](const char *name, const RawZip &zip, const char *verdict) {
            QTest::newRow(name) << deflated(zip) << QByteArray(verdict);
        };
        honest("lines without end", rawBundle(QByteArray(much, 'x'), "", 1),
               "BundleHostile | ZIP: ops.jsonl: inflates to too much");
        honest("lines of nothing", rawBundle("", QByteArray(much, '\n'), 1), "BundleHostile");
        honest(
            "a photo of nothing",
            rawBundle("", "", 0,
                      {{.name = "blobs/" + QByteArray(64, '0'), .content = QByteArray(much, 0)}}),
            "BundleHostile");
        honest("one line below what is free", rawBundle(QByteArray(60 << 20, '['), "", 1),
               "BundleHostile | ops.jsonl, line 1: too long");
        honest("brackets in a line", rawBundle(QByteArray(3 << 20, '[') + "\n", "{}\n", 1),
               "BundleDamaged");
        History repetitive;
        std::vector<LoggedOp> repeated;
        for (int i = 0; i < 24; ++i)
            repeated.push_back(repetitive.text(std::string(2'500'000, 'x')));
        honest("as much of the same as is free", rawBundle(repeated), "taken");
        RawZip manifest = rawBundle();
        manifest["manifest.json"].content = QByteArray(8 << 20, ' ');
        honest("a large manifest", manifest, "BundleHostile | manifest.json: too large");
        manifest["manifest.json"].content = "[" + QByteArray("0,").repeated(2'000'000) + "0]";
        honest("a manifest of many things", manifest, "BundleDamaged");
        manifest["manifest.json"].content = "{" + QByteArray("\"a\":{},").repeated(500'000) + "}";
        honest("a manifest of many members", manifest, "BundleDamaged");

        RawZip liar = rawBundle();
        liar["ops.jsonl"].content = QByteArray(much, 'x');
        liar["ops.jsonl"].size = quint32(headersOf(smallBundle().ops).size());
        QTest::newRow("a size that lies")
            << deflated(liar) << QByteArray("BundleDamaged | ops.jsonl: ");

        RawZip huge = rawBundle();
        for (const char *const name : {"ops.jsonl", "values.jsonl"}) {
            huge[name].size = 0xfffffffeU;
            huge[name].packedSize = 0xfffffffeU;
        }
        QTest::newRow("sizes beyond the file") << huge.bytes() << QByteArray("BundleHostile");

        RawZip many = rawBundle();
        for (int i = 0; i < 65'000; ++i)
            many.entries.push_back({.name = "blobs/" + QByteArray::number(i)});
        QTest::newRow("many entries") << many.bytes() << QByteArray("BundleHostile");

        std::vector<FieldKey> fields;
        for (int i = 100'000; i < 230'000; ++i)
            fields.push_back("tags:" + std::to_string(i));
        const std::vector<Value> values(fields.size());
        QTest::newRow("an op of many fields")
            << deflated(rawBundle({History().op(fields, values)})) << QByteArray("taken");
    }
    void bombsAreRefusedQuickly()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QByteArray, verdict);
        QByteArray told;
        const std::clock_t start = std::clock(); // of this process alone: others may be busy
        const qint64 peak = peakOf([&] { told = verdictOn(zip); });
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;

        QCOMPARE(told.left(verdict.size()), verdict);
        QVERIFY2(seconds < 2, QByteArray::number(seconds).constData());
        QVERIFY2(peak < 200 << 10, QByteArray::number(peak).constData());
    }

    void aFullDiskIsTold()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("full")));
        QVERIFY(writeBundle(path("full/soir.tourneez"), smallBundle()));
        const QByteArray before = contentOf(path("full/soir.tourneez"));
        Bundle larger = smallBundle();
        larger.cover.title = "Autre";
        Result<void> written;
        {
            const FileSizeLimit limit(600);
            written = writeBundle(path("full/soir.tourneez"), larger);
        }

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(written.error().subject, path("full/soir.tourneez"));
        QCOMPARE(contentOf(path("full/soir.tourneez")), before);
        QCOMPARE(
            QDir(path("full")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("soir.tourneez")});
    }

    void aPlaceThatTakesNoFileIsTold()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken/here")));
        for (const char *const name : {"nowhere/x.tourneez", "taken/here"}) {
            const auto written = writeBundle(path(name), smallBundle());
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(written.error().subject, path(name));
        }
        QCOMPARE(
            QDir(path("taken")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("here")});
    }

    void onlyTheBundleIsLeftBehind()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("alone")));
        QVERIFY(writeBundle(path("alone/x.tourneez"), smallBundle()));
        QVERIFY(writeBundle(path("alone/x.tourneez"), smallBundle()));

        QCOMPARE(
            QDir(path("alone")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("x.tourneez")});
    }

    void whatCannotBeReadIsTold()
    {
        const auto missing = readBundle(path("missing.tourneez"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        QCOMPARE(missing.error().subject, path("missing.tourneez"));

        const auto folder = readBundle(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::FileNotReadable);
        QVERIFY(!looksLikeBundle(path("missing.tourneez")));
        QVERIFY(!looksLikeBundle(m_folder.path()));
    }
};

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
