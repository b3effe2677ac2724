// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/manifest.h"
#include "core/storage/checker.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "tests/cli/cliprogram.h"
#include "tests/core/rawzip.h"
#include "tests/support/everyfield.h"
#include "tests/support/testworkbook.h"

#include <array>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const char *name)
{
    return qEnvironmentVariable("TOURNEE_SOURCE_DIR") + u"/tests/fixtures/"_s
           + QString::fromUtf8(name);
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

/// The log as a set: the hash of its ids in order.
std::string digestOf(const std::vector<LoggedOp> &ops)
{
    std::vector<OpId> ids;
    for (const LoggedOp &op : ops)
        ids.push_back(op.id);
    std::ranges::sort(ids);
    std::string text;
    for (const OpId &id : ids)
        text += id.view();
    return sha256(text).toHex();
}

/// What people see of all that did not ship with the product.
std::string dumpOfOwn(WorkbookFile &file)
{
    std::string text;
    for (const KindSpec &kind : schema()) {
        const auto entities = file.entities(kind.kind);
        for (const Entity &entity : *entities) {
            if (entity.id.bytes[0] == 0x7e && entity.id.bytes[1] == 0x57)
                text += entity.id.toString() + ' ' + dump(entity);
        }
    }
    return text;
}

/// The bundle of the fixture, as this version of the program writes it.
QByteArray madeToday(const QString &folder)
{
    SeededEnvironment environment(2026);
    const QString path = folder + u"/made"_s;
    {
        const auto file = WorkbookFile::create(path, environment, {u"Anne"_s, u"portable"_s});
        applied(**file, everyField());
        if (!(*file)->erase(sampleId(Kind::Verdict), "reason", u"retrait du consentement"_s))
            qFatal("erase");
    }
    QFile::copy(path, path + u"-copy"_s);
    for (const auto &[name, text] :
         {std::pair(path, "« ici »"), std::pair(path + u"-copy"_s, "là-bas")}) {
        const auto file = WorkbookFile::open(name, environment, {u"Benoît"_s, {}});
        applied(**file, update(shown(**file, sampleId(Kind::Note))).set(Field::Text, Value(text)));
        applied(**file, removal(shown(**file, sampleId(Kind::Disagreement))));
    }
    const auto file = WorkbookFile::open(path, environment);
    if (importInto(**file, path + u"-copy"_s).status != ImportSummary::Status::Imported
        || !exportBundle(**file, folder + u"/bundle"_s))
        qFatal("fixture");
    return contentOf(folder + u"/bundle"_s);
}

} // namespace

/// Files of older and of newer programs.
class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(folderTemplate()); }

    void bundleOfFormat1IsTakenForEver();
    void whatANewerProgramWroteTravelsOnToTheByte();
    void whatIsUnknownTravelsWithItsTableAlone();
    void whatWasUnknownAppearsAfterTheUpgrade();
    void whatMustBeUnderstoodIsRefusedWithASentence();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVersions::bundleOfFormat1IsTakenForEver()
{
    if (qEnvironmentVariableIsSet("TOURNEE_WRITE_FIXTURE")) {
        const QByteArray bytes = madeToday(m_folder->path());
        write(fixture("bundle-1.tourneez"), bytes);
        SeededEnvironment environment(1);
        const auto reader = WorkbookFile::create(path(u"reader"_s), environment);
        QVERIFY(importInto(**reader, fixture("bundle-1.tourneez")).status
                == ImportSummary::Status::Imported);
        const std::string log = digestOf(readBundle(fixture("bundle-1.tourneez"))->ops);
        write(fixture("bundle-1.txt"),
              QByteArray::fromStdString("log " + log + "\n\n" + dumpOfOwn(**reader)));
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    }
    const QByteArray expected = contentOf(fixture("bundle-1.txt"));
    QVERIFY(expected.contains("là-bas"));

    QCOMPARE(runCli({u"new"_s, path(u"a"_s)}).status, 0);
    const CliRun run =
        runCli({u"import"_s, path(u"a"_s), fixture("bundle-1.tourneez"), u"--json"_s});
    QVERIFY2(run.status == 0, run.err);
    QCOMPARE(runCli({u"check"_s, path(u"a"_s)}).status, 0);

    const auto bundle = readBundle(fixture("bundle-1.tourneez"));
    QVERIFY(bundle);
    SeededEnvironment environment(1);
    const auto file = WorkbookFile::open(path(u"a"_s), environment);
    QCOMPARE("log " + digestOf(bundle->ops) + "\n\n" + dumpOfOwn(**file), expected.toStdString());
    const auto held = opsIn(**file);
    for (const LoggedOp &op : bundle->ops)
        QVERIFY(held.contains(op.id));

    // What people wrote is in what is handed out, too.
    QCOMPARE(
        runCli({u"report"_s, path(u"a"_s), u"-o"_s, path(u"r.md"_s), u"--what"_s, u"minutes"_s})
            .status,
        0);
    const QByteArray report = contentOf(path(u"r.md"_s));
    for (const char *const text : {"« challenge text » à l’été", "« solution text » à l’été",
                                   "« quote text » à l’été", "« ici »", "là-bas"})
        QVERIFY2(report.contains(text), text);
}

void TestVersions::whatANewerProgramWroteTravelsOnToTheByte()
{
    SeededEnvironment environment(5);
    QCOMPARE(runCli({u"new"_s, path(u"newer"_s)}).status, 0);
    EntityId note = environment.newId<EntityId>();
    {
        const auto file = WorkbookFile::open(path(u"newer"_s), environment);
        applied(**file, addition(Kind::Note, note).set(Field::Text, Value("connu")));
        // An unknown field, an unknown kind; and a part of the header of which nobody has heard.
        std::vector<LoggedOp> ops;
        Op op;
        op.writer = environment.newId<WriterId>();
        op.seq = 1;
        op.lamport = 900;
        op.kind = "note";
        op.entity = note;
        op.fields = {"mood", "moods:joy", "text:fr"};
        ops.push_back(
            loggedOp(op, OpValues::salted(Salt(), {Value("gaie"), Value(true), Value(3)})));
        op.seq = 2;
        op.previous = ops.back().id;
        op.kind = "songOfTheEvening";
        op.entity = environment.newId<EntityId>();
        op.fields = {"text"};
        ops.push_back(loggedOp(op, OpValues::salted(Salt(), {Value("Gens du pays")})));
        LoggedOp later = ops.back();
        later.op.seq = 3;
        later.op.previous = ops.back().id;
        later.header = later.op.header();
        later.header.insert(later.header.size() - 1, R"(,"signedBy":{"key":["x",1,null]})");
        later.id = opIdOf(later.header);
        ops.push_back(later);
        take(**file, ops);
    }
    QCOMPARE(runCli({u"export"_s, path(u"newer"_s), u"-o"_s, path(u"one"_s)}).status, 0);

    QCOMPARE(runCli({u"new"_s, path(u"older"_s)}).status, 0);
    QCOMPARE(runCli({u"import"_s, path(u"older"_s), path(u"one"_s)}).status, 0);
    QCOMPARE(runCli({u"edit"_s, path(u"older"_s), u"-"_s},
                    R"({"update":")" + QByteArray::fromStdString(note.toString())
                        + R"(","set":{"detail":"de l’ancien"}})")
                 .status,
             0);
    QCOMPARE(runCli({u"check"_s, path(u"older"_s)}).status, 0);
    QCOMPARE(runCli({u"export"_s, path(u"older"_s), u"-o"_s, path(u"two"_s)}).status, 0);

    const auto one = readBundle(path(u"one"_s));
    const auto two = readBundle(path(u"two"_s));
    QVERIFY(one && two);
    std::map<OpId, const LoggedOp *> back;
    for (const LoggedOp &op : two->ops)
        back.emplace(op.id, &op);
    int unknown = 0;
    for (const LoggedOp &op : one->ops) {
        QVERIFY(back.contains(op.id));
        QCOMPARE(back[op.id]->header, op.header);
        QCOMPARE(back[op.id]->valuesLine(), op.valuesLine());
        unknown += op.op.lamport == 900 ? 1 : 0;
    }
    QCOMPARE(unknown, 3);
    const QByteArray history = runCli({u"history"_s, path(u"older"_s),
                                       QString::fromStdString(note.toString()), u"--json"_s})
                                   .out;
    QVERIFY(history.contains("\"mood\""));
}

void TestVersions::whatIsUnknownTravelsWithItsTableAlone()
{
    SeededEnvironment environment(6);
    QCOMPARE(runCli({u"new"_s, path(u"older"_s)}).status, 0);
    const EntityId session = environment.newId<EntityId>();
    const std::array tables{environment.newId<EntityId>(), environment.newId<EntityId>()};
    std::vector<OpId>
        songs; // of the first table and of the second, and one about an entry of the first
    {
        const auto file = WorkbookFile::open(path(u"older"_s), environment);
        const EntityId note = environment.newId<EntityId>();
        applied(**file, {addition(Kind::Session, session),
                         addition(Kind::Table, tables[0]).set(Field::Session, session),
                         addition(Kind::Table, tables[1]).set(Field::Session, session),
                         addition(Kind::Note, note).set(Field::Table, tables[0])});
        Op op;
        op.writer = environment.newId<WriterId>();
        op.kind = "songOfTheEvening";
        std::vector<LoggedOp> ops;
        for (const EntityId &place : {tables[0], tables[1], note}) {
            op.lamport = ++op.seq;
            op.entity = environment.newId<EntityId>();
            op.fields = {"place", "text"};
            ops.push_back(
                loggedOp(op, OpValues::salted(Salt(), {Value(place.toString()), Value("Ah")})));
            op.previous = ops.back().id;
            songs.push_back(ops.back().id);
        }
        take(**file, ops);
    }
    const auto songsIn = [&](const QStringList &selection) {
        const CliRun run = runCli(
            QStringList{u"export"_s, path(u"older"_s), u"-o"_s, path(u"part"_s)} + selection);
        const auto bundle = readBundle(path(u"part"_s));
        if (run.status != 0 || !bundle)
            qFatal("export: %s", run.err.constData());
        std::string found;
        for (const OpId &song : songs)
            found += std::ranges::count(bundle->ops, song, &LoggedOp::id) == 1 ? '1' : '0';
        return found;
    };
    const auto named = [](const EntityId &id) { return QString::fromStdString(id.toString()); };
    QCOMPARE(songsIn({u"--table"_s, named(tables[0])}), std::string("101"));
    QCOMPARE(songsIn({u"--table"_s, named(tables[1])}), std::string("010"));
    QCOMPARE(songsIn({u"--session"_s, named(session)}), std::string("111"));
    QCOMPARE(songsIn({u"--kit"_s}), std::string("000"));
}

void TestVersions::whatWasUnknownAppearsAfterTheUpgrade()
{
    TestFolder folder;
    std::string whole;
    {
        const auto file = folder.create("a");
        applied(*file, everyField());
        whole = dump(*file);
    }
    {
        // As a program would have left it that did not know findings, nor the colours of themes.
        SQLite::Database older(folder.path("a").toStdString(), SQLite::OPEN_READWRITE);
        older.exec("DROP TABLE finding; ALTER TABLE theme DROP COLUMN colour;"
                   "UPDATE entity SET kinds = kinds & ~(1 << 16);"
                   "UPDATE derived SET fingerprint = 'older'");
    }
    const auto file = folder.open("a");
    QCOMPARE(dump(*file), whole);
    QCOMPARE(checkWorkbook(*file)->size(), 0U);
}

void TestVersions::whatMustBeUnderstoodIsRefusedWithASentence()
{
    QCOMPARE(runCli({u"new"_s, path(u"a"_s)}).status, 0);
    const QByteArray before = contentOf(path(u"a"_s));
    for (const auto &[from, to] :
         {std::pair(QByteArray("\"mustUnderstand\": []"),
                    QByteArray("\"mustUnderstand\": [\"x\"]")),
          std::pair(QByteArray("\"format\": 1"), QByteArray("\"format\": 2"))}) {
        RawZip zip;
        zip.entries.push_back(
            {.name = "mimetype",
             .content = QByteArray(bundleMimetype.data(), qsizetype(bundleMimetype.size()))});
        QByteArray manifest = QByteArray::fromStdString(Manifest().json());
        QVERIFY(manifest.contains(from));
        zip.entries.push_back({.name = "manifest.json", .content = manifest.replace(from, to)});
        zip.entries.push_back({.name = "of-later", .content = "x"});
        write(path(u"later"_s), zip.bytes());

        const CliRun run =
            runCli({u"import"_s, path(u"a"_s), path(u"later"_s), u"--lang"_s, u"en"_s});

        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("needs a newer version of Tournée"), run.err);
        QCOMPARE(contentOf(path(u"a"_s)), before);
    }
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
