// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/testworkbook.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

/// One text a conflict: "note text: A / B (before: C)", the versions in the order of the alphabet.
QString conflictsIn(const QString &workbook)
{
    QStringList lines;
    const CliRun run = runCli({u"conflicts"_s, workbook, u"--json"_s});
    for (const QJsonValue &conflict : run.json()[u"conflicts"].toArray()) {
        QStringList versions;
        for (const QJsonValue &version : conflict[u"versions"].toArray())
            versions.append(version[u"value"].toVariant().toString());
        versions.sort();
        QString line = conflict[u"kind"].toString() + u' ' + conflict[u"field"].toString() + u": "_s
                       + versions.join(u" / "_s);
        if (!conflict[u"ancestor"].isNull())
            line += u" (before: "_s + conflict[u"ancestor"].toVariant().toString() + u')';
        lines.append(line);
    }
    lines.sort();
    return lines.join(u" | "_s);
}

/// Such as "deleted", "text=A tags=x,y" and "[deleted-but-edited]", what `show` tells of an entity.
QString shownIn(const QString &workbook, const QString &id)
{
    const CliRun run = runCli({u"show"_s, workbook, u"--id"_s, id, u"--json"_s});
    const QJsonValue entity = run.json()[u"entities"][0];
    if (!entity.isObject())
        return u"not there"_s;
    QStringList parts;
    if (entity[u"deleted"].toBool())
        parts.append(u"deleted"_s);
    const QJsonObject fields = entity[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() != u"session" && field.key() != u"table")
            parts.append(field.key() + u'='
                         + (field.value().isArray()
                                ? field.value().toVariant().toStringList().join(u',')
                                : field.value().toVariant().toString()));
    }
    for (const QJsonValue &badge : entity[u"badges"].toArray())
        parts.append(u'[' + badge.toString() + u']');
    return parts.join(u' ');
}

/// "text=A text=B(waiting)": every version there ever was, in the order of the alphabet.
QString historyIn(const QString &workbook, const QString &id)
{
    QStringList versions;
    const CliRun run = runCli({u"history"_s, workbook, id, u"--json"_s});
    for (const QJsonValue &version : run.json()[u"versions"].toArray()) {
        versions.append(version[u"field"].toString() + u'='
                        + version[u"value"].toVariant().toString()
                        + (version[u"waiting"].toBool() ? u"(waiting)"_s : QString()));
    }
    versions.sort();
    return versions.join(u' ');
}

QByteArray update(const QString &id, const QByteArray &fields)
{
    return R"({"update":")" + id.toUtf8() + R"(","set":)" + fields + "}\n";
}

QByteArray settle(const QString &id, const QByteArray &field, const QByteArray &value)
{
    return R"({"settle":")" + id.toUtf8() + R"(","field":")" + field + R"(","value":)" + value
           + "}\n";
}

QByteArray removal(const QString &id)
{
    return R"({"remove":")" + id.toUtf8() + "\"}\n";
}

QByteArray restoration(const QString &id)
{
    return R"({"restore":")" + id.toUtf8() + "\"}\n";
}

QByteArray noteAt(const QString &table, const QByteArray &text)
{
    return R"({"add":"note","set":{"table":")" + table.toUtf8() + R"(","text":")" + text + "\"}}\n";
}

constexpr qint64 year = 365LL * 24 * 3600 * 1000;

} // namespace

/// What happens when the files of several people come together, as a coordinator sees it. Whatever the
/// order in which they come, everybody has the same afterwards.
class TestSituations : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void textChangedApartShowsBothVersions();
    void textChangedApartByThreeShowsThreeVersions();
    void settlingLeavesOneVersionForEverybody();
    void settlingToAnExistingVersionLeavesIt();
    void settledApartDivergesAgain();
    void settledApartAlikeIsSettled();
    void versionThatComesAfterTheSettlingIsShown();
    void laterImportsDoNotHideAnOpenDivergence();
    void differentFieldsJoin();
    void equalTextsDoNotDiverge();
    void supportIsNeverAddedUp();
    void tagPutInWinsOverTagTakenOut();

    void deletedHereAndEditedThereStaysVisible();
    void deletedHereAndEditedThereCanBeSettled_data();
    void deletedHereAndEditedThereCanBeSettled();
    void deletedByBothIsDeleted();
    void oldDeletionComingAgainDoesNotUndoTheRestoration();
    void entriesOfADeletedTableStayReachable();
    void entriesOfADeletedWorkshopStayReachable();
    void entryMovedToTwoTablesIsAtBoth();
    void entriesMovedApartComeToOneOrder();

    void updateMayComeBeforeTheCreation();
    void fileMissingInBetweenIsWaitedFor();
    void whollyUnknownEntityIsWaitedFor();

    void fileCopiedToAnotherComputerIsEditedOnBoth();
    void fileCopiedWhileOpenKeepsBothVersions();
    void restoredBackupIsEdited();
    void machineImageStartedTwiceKeepsBothVersions();

    void clocksDecideNothing_data();
    void clocksDecideNothing();
    void clocksMakeNoVersionWinOverAnother();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void copy(const QString &from, const QString &to);
    void edit(const QString &name, const QByteArray &script);
    QString bundle(const QString &name);
    QString bundleOf(const QString &name, const QString &target,
                     const std::function<bool(const LoggedOp &)> &isWanted);
    QJsonObject import(const QString &name, const QStringList &sources);
    QString combined(QStringList sources);
    void verifyThatAllOrdersGive(const QByteArray &digest, QStringList sources);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_session;
    QString m_table;
    QString m_otherTable;
    QString m_note;
    int m_receivers = 0;
};

/// Anne, Benoît and Chloé begin with copies of one workbook that holds a note "avant".
void TestSituations::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    QCOMPARE(runCli({u"new"_s, path(u"empty"_s)}).status, 0);
    copy(u"empty"_s, u"base"_s);
    const CliRun run = runCli({u"edit"_s, path(u"base"_s), u"-"_s, u"--json"_s},
                              R"({"add":"session","ref":"s","set":{"title":"Atelier"}}
{"add":"table","ref":"t","set":{"session":"@s","number":1}}
{"add":"table","ref":"u","set":{"session":"@s","number":2}}
{"add":"note","ref":"n","set":{"table":"@t","text":"avant"}}
)");
    QVERIFY2(run.status == 0, run.err);
    const QJsonArray edits = run.json()[u"edits"].toArray();
    m_session = edits[0][u"id"].toString();
    m_table = edits[1][u"id"].toString();
    m_otherTable = edits[2][u"id"].toString();
    m_note = edits[3][u"id"].toString();
    for (const QString &person : {u"anne"_s, u"benoit"_s, u"chloe"_s})
        copy(u"base"_s, person);
}

void TestSituations::copy(const QString &from, const QString &to)
{
    QFile::remove(path(to));
    QVERIFY(QFile::copy(path(from), path(to)));
}

/// Each call is a launch of the program.
void TestSituations::edit(const QString &name, const QByteArray &script)
{
    const CliRun run = runCli({u"edit"_s, path(name), u"-"_s, u"--person"_s, name}, script);
    QVERIFY2(run.status == 0, run.err);
}

QString TestSituations::bundle(const QString &name)
{
    QString target = path(u"%1-%2.tourneez"_s.arg(name).arg(++m_receivers));
    const CliRun run = runCli({u"export"_s, path(name), u"-o"_s, target});
    if (run.status != 0)
        qFatal("export: %s", run.err.constData());
    return target;
}

/// A bundle with a part of a log, as one has it from a file that got lost or from another program.
QString TestSituations::bundleOf(const QString &name, const QString &target,
                                 const std::function<bool(const LoggedOp &)> &isWanted)
{
    SystemEnvironment environment;
    const auto file = WorkbookFile::open(path(name), environment);
    Bundle part;
    for (auto &[id, op] : opsIn(**file)) {
        if (isWanted(op))
            part.ops.push_back(std::move(op));
    }
    if (part.ops.empty() || !writeBundle(path(target), part))
        qFatal("no bundle");
    return path(target);
}

/// Tells what it did, after having promised the same.
QJsonObject TestSituations::import(const QString &name, const QStringList &sources)
{
    const auto run = [&](const QStringList &options) {
        const CliRun result =
            runCli(QStringList{u"import"_s, path(name), u"--json"_s} + options + sources);
        if (result.status != 0)
            qFatal("import: %s", result.err.constData());
        return result.json();
    };
    const QJsonObject promised = sources.size() == 1 ? run({u"--dry-run"_s}) : QJsonObject();
    const QJsonObject done = run({});
    if (sources.size() == 1 && promised[u"files"] != done[u"files"])
        qFatal("the preview was not what the import did");
    return done;
}

void TestSituations::verifyThatAllOrdersGive(const QByteArray &digest, QStringList sources)
{
    const auto digestOf = [this](const QString &name) {
        return runCli({u"digest"_s, path(name), u"--json"_s}).out;
    };
    sources.sort();
    do {
        copy(u"empty"_s, u"other"_s);
        import(u"other"_s, sources);
        QCOMPARE(digestOf(u"other"_s), digest);
    } while (std::ranges::next_permutation(sources).found);
    QCOMPARE(runCli({u"check"_s, path(u"other"_s)}).status, 0);

    // One after the other, by a program that ends in between; then all of it again, and by way of a bundle.
    copy(u"empty"_s, u"other"_s);
    for (const QString &source : sources)
        import(u"other"_s, {source});
    QCOMPARE(digestOf(u"other"_s), digest);
    const QJsonObject again = import(u"other"_s, sources);
    for (const QJsonValue &file : again[u"files"].toArray())
        QCOMPARE(file[u"status"].toString(), u"known"_s);
    QCOMPARE(digestOf(u"other"_s), digest);
    const QString passedOn = bundle(u"other"_s);
    copy(u"empty"_s, u"other"_s);
    import(u"other"_s, {passedOn});
    QCOMPARE(digestOf(u"other"_s), digest);
}

/// A coordinator's workbook with all that \a sources hold, proven to be the same in any order.
QString TestSituations::combined(QStringList sources)
{
    const QString name = u"together%1"_s.arg(++m_receivers);
    copy(u"empty"_s, name);
    const QJsonObject done = import(name, sources);
    const QByteArray digest = runCli({u"digest"_s, path(name), u"--json"_s}).out;
    verifyThatAllOrdersGive(digest, sources);
    if (runCli({u"check"_s, path(name)}).status != 0)
        qFatal("not sound");
    return name;
}

void TestSituations::textChangedApartShowsBothVersions()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: neige / pluie (before: avant)"_s);
    QCOMPARE(historyIn(path(name), m_note),
             u"table=%1 text=avant text=neige text=pluie"_s.arg(m_table));
    const CliRun shown = runCli({u"show"_s, path(name), u"--id"_s, m_note, u"--json"_s});
    QCOMPARE(shown.json()[u"entities"][0][u"diverging"].toArray(), QJsonArray{u"text"_s});
}

void TestSituations::textChangedApartByThreeShowsThreeVersions()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    edit(u"chloe"_s, update(m_note, R"({"text":"grêle"})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s), bundle(u"chloe"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: grêle / neige / pluie (before: avant)"_s);
}

void TestSituations::settlingLeavesOneVersionForEverybody()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    const QStringList apart{bundle(u"anne"_s), bundle(u"benoit"_s)};
    const QString settled = combined(apart);
    edit(settled, settle(m_note, "text", R"("pluie et neige")"));

    const QString name = combined(apart + QStringList{bundle(settled)});
    import(u"anne"_s, {bundle(settled)});

    for (const QString &each : {name, u"anne"_s}) {
        QCOMPARE(conflictsIn(path(each)), QString());
        QCOMPARE(shownIn(path(each), m_note), u"text=pluie et neige"_s);
    }
}

void TestSituations::settlingToAnExistingVersionLeavesIt()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    const QStringList apart{bundle(u"anne"_s), bundle(u"benoit"_s)};
    for (const char *const value : {R"("pluie")", R"("neige")"}) {
        const QString settled = combined(apart);
        edit(settled, settle(m_note, "text", value));

        const QString name = combined(apart + QStringList{bundle(settled)});

        QCOMPARE(conflictsIn(path(name)), QString());
        QCOMPARE(shownIn(path(name), m_note), u"text="_s + QString::fromUtf8(value).remove(u'"'));
    }
}

void TestSituations::settledApartDivergesAgain()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    const QString here = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});
    copy(here, u"there"_s);
    edit(here, settle(m_note, "text", R"("pluie")"));
    edit(u"there"_s, settle(m_note, "text", R"("tout")"));

    const QString name = combined({bundle(here), bundle(u"there"_s)});

    QCOMPARE(conflictsIn(path(name)).section(u" (before"_s, 0, 0), u"note text: pluie / tout"_s);
}

void TestSituations::settledApartAlikeIsSettled()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    const QString here = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});
    copy(here, u"there"_s);
    edit(here, settle(m_note, "text", R"("tout")"));
    edit(u"there"_s, settle(m_note, "text", R"("tout")"));

    const QString name = combined({bundle(here), bundle(u"there"_s)});

    QCOMPARE(conflictsIn(path(name)), QString());
    QCOMPARE(shownIn(path(name), m_note), u"text=tout"_s);
}

void TestSituations::versionThatComesAfterTheSettlingIsShown()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    edit(u"chloe"_s, update(m_note, R"({"text":"grêle"})"));
    const QString settled = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});
    edit(settled, settle(m_note, "text", R"("pluie et neige")"));

    const QString name = combined({bundle(settled), bundle(u"chloe"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: grêle / pluie et neige (before: avant)"_s);
}

void TestSituations::laterImportsDoNotHideAnOpenDivergence()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"neige"})"));
    edit(u"chloe"_s, update(m_note, R"({"detail":"ajout"})") + noteAt(m_table, "autre"));
    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    for (const QString &source : {bundle(u"chloe"_s), bundle(u"base"_s), bundle(u"anne"_s)}) {
        import(name, {source});
        QCOMPARE(conflictsIn(path(name)), u"note text: neige / pluie (before: avant)"_s);
    }
    QVERIFY(shownIn(path(name), m_note).startsWith(u"detail=ajout"_s));
}

void TestSituations::differentFieldsJoin()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"detail":"forte"})"));
    edit(u"chloe"_s, update(m_note, R"({"support":4})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s), bundle(u"chloe"_s)});

    QCOMPARE(conflictsIn(path(name)), QString());
    QCOMPARE(shownIn(path(name), m_note), u"detail=forte support=4 text=pluie"_s);
}

void TestSituations::equalTextsDoNotDiverge()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    edit(u"benoit"_s, update(m_note, R"({"text":"pluie"})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), QString());
    QCOMPARE(shownIn(path(name), m_note), u"text=pluie"_s);
    QCOMPARE(historyIn(path(name), m_note),
             u"table=%1 text=avant text=pluie text=pluie"_s.arg(m_table));
}

void TestSituations::supportIsNeverAddedUp()
{
    edit(u"anne"_s, update(m_note, R"({"support":4})"));
    edit(u"benoit"_s, update(m_note, R"({"support":9})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note support: 4 / 9"_s);
}

void TestSituations::tagPutInWinsOverTagTakenOut()
{
    edit(u"base"_s, update(m_note, R"({"tags":["eau","gel"]})"));
    copy(u"base"_s, u"anne"_s);
    copy(u"base"_s, u"benoit"_s);
    const QByteArray line = R"({"update":")" + m_note.toUtf8() + "\",";
    edit(u"anne"_s, line + R"("exclude":{"tags":["eau","gel"]}})");
    edit(u"benoit"_s, line + R"("exclude":{"tags":["eau"]}})");
    edit(u"benoit"_s, line + R"("include":{"tags":["eau"]}})");

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), QString());
    QCOMPARE(shownIn(path(name), m_note), u"tags=eau text=avant"_s);
}

void TestSituations::deletedHereAndEditedThereStaysVisible()
{
    edit(u"anne"_s, removal(m_note));
    edit(u"benoit"_s, update(m_note, R"({"text":"après"})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(shownIn(path(name), m_note), u"text=après [deleted-but-edited]"_s);
    QCOMPARE(conflictsIn(path(name)), u"note deleted: false / true (before: false)"_s);
}

void TestSituations::deletedHereAndEditedThereCanBeSettled_data()
{
    QTest::addColumn<bool>("keep");
    QTest::newRow("kept") << true;
    QTest::newRow("deleted") << false;
}

void TestSituations::deletedHereAndEditedThereCanBeSettled()
{
    QFETCH(bool, keep);
    edit(u"anne"_s, removal(m_note));
    edit(u"benoit"_s, update(m_note, R"({"text":"après"})"));
    const QStringList apart{bundle(u"anne"_s), bundle(u"benoit"_s)};
    const QString settled = combined(apart);
    edit(settled, settle(m_note, "deleted", keep ? "false" : "true"));

    const QString name = combined(apart + QStringList{bundle(settled)});

    QCOMPARE(shownIn(path(name), m_note), keep ? u"text=après"_s : u"deleted text=après"_s);
    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::deletedByBothIsDeleted()
{
    edit(u"anne"_s, removal(m_note));
    edit(u"benoit"_s, removal(m_note));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(shownIn(path(name), m_note), u"deleted text=avant"_s);
    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::oldDeletionComingAgainDoesNotUndoTheRestoration()
{
    edit(u"anne"_s, removal(m_note));
    const QString oldDeletion = bundle(u"anne"_s);
    edit(u"anne"_s, restoration(m_note));

    const QString name = combined({bundle(u"anne"_s), oldDeletion, bundle(u"benoit"_s)});
    import(name, {oldDeletion});

    QCOMPARE(shownIn(path(name), m_note), u"text=avant"_s);
    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::entriesOfADeletedTableStayReachable()
{
    edit(u"anne"_s, removal(m_table));
    edit(u"benoit"_s, noteAt(m_table, "de la table retirée"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QVERIFY(shownIn(path(name), m_table).startsWith(u"deleted"_s));
    const QByteArray notes =
        runCli({u"show"_s, path(name), u"--kind"_s, u"note"_s, u"--json"_s}).out;
    QVERIFY(notes.contains("de la table retirée"));
    QCOMPARE(runCli({u"search"_s, path(name), u"retirée"_s, u"--json"_s}).json()[u"total"].toInt(),
             1);
    const QString report = path(u"r.md"_s);
    QCOMPARE(runCli({u"report"_s, path(name), u"-o"_s, report, u"--what"_s, u"minutes"_s}).status,
             0);
    QFile words(report);
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().contains("de la table retirée"));
}

void TestSituations::entriesOfADeletedWorkshopStayReachable()
{
    edit(u"anne"_s, removal(m_session));
    edit(u"benoit"_s, noteAt(m_table, "de l’atelier retiré"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QVERIFY(shownIn(path(name), m_session).startsWith(u"deleted"_s));
    const QByteArray notes =
        runCli({u"show"_s, path(name), u"--kind"_s, u"note"_s, u"--json"_s}).out;
    QVERIFY(notes.contains("de l’atelier retiré"));
    const QString part = path(u"part.tourneez"_s);
    QCOMPARE(runCli({u"export"_s, path(name), u"-o"_s, part, u"--session"_s, m_session}).status, 0);
    const QString elsewhere = combined({part});
    QCOMPARE(
        runCli({u"search"_s, path(elsewhere), u"retiré"_s, u"--json"_s}).json()[u"total"].toInt(),
        1);
}

void TestSituations::entryMovedToTwoTablesIsAtBoth()
{
    edit(u"base"_s,
         R"({"add":"table","set":{"session":")" + m_session.toUtf8() + R"(","number":3}})");
    const QJsonArray tables =
        runCli({u"show"_s, path(u"base"_s), u"--kind"_s, u"table"_s, u"--json"_s})
            .json()[u"entities"]
            .toArray();
    const QString third = tables[2][u"id"].toString();
    copy(u"base"_s, u"anne"_s);
    copy(u"base"_s, u"benoit"_s);
    edit(u"anne"_s, update(m_note, R"({"table":")" + m_otherTable.toUtf8() + "\"}"));
    edit(u"benoit"_s, update(m_note, R"({"table":")" + third.toUtf8() + "\"}"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QVERIFY(conflictsIn(path(name)).startsWith(u"note table: "_s));
    for (const QString &table : {m_otherTable, third}) {
        const QString part = path(table);
        QCOMPARE(runCli({u"export"_s, path(name), u"-o"_s, part, u"--table"_s, table}).status, 0);
        QCOMPARE(shownIn(path(combined({part})), m_note), u"text=avant"_s);
    }
}

void TestSituations::entriesMovedApartComeToOneOrder()
{
    edit(u"base"_s, noteAt(m_table, "deux") + noteAt(m_table, "trois"));
    for (const auto &[person, place] : {std::pair(u"anne"_s, "b"), std::pair(u"benoit"_s, "c")}) {
        copy(u"base"_s, person);
        SystemEnvironment environment;
        const auto file = WorkbookFile::open(path(person), environment);
        const auto notes = (*file)->entities(Kind::Note);
        for (const Entity &note : *notes)
            applied(**file, update(note).set(Field::Position, Value(place)));
    }

    // The order itself is the digest's business, which combined() compares.
    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::updateMayComeBeforeTheCreation()
{
    edit(u"anne"_s, update(m_note, R"({"detail":"forte"})"));
    const EntityId note = *EntityId::fromString(m_note.toStdString());
    const QString early = bundleOf(u"anne"_s, u"early"_s, [&](const LoggedOp &op) {
        return op.op.entity == note && op.op.fields == std::vector<FieldKey>{"detail"};
    });
    copy(u"empty"_s, u"reader"_s);
    import(u"reader"_s, {early});
    QCOMPARE(shownIn(path(u"reader"_s), m_note), u"detail=forte"_s);

    const QString name = combined({early, bundle(u"base"_s)});

    QCOMPARE(shownIn(path(name), m_note), u"detail=forte text=avant"_s);
    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::fileMissingInBetweenIsWaitedFor()
{
    edit(u"anne"_s, update(m_note, R"({"text":"entre"})"));
    const QString between = bundle(u"anne"_s);
    import(u"benoit"_s, {between});
    edit(u"benoit"_s, update(m_note, R"({"text":"enfin"})"));
    const QString latest = bundleOf(u"benoit"_s, u"latest"_s, [&](const LoggedOp &op) {
        return op.op.entity == *EntityId::fromString(m_note.toStdString())
               && std::ranges::any_of(op.values.fields, [](const SaltedValue &field) {
                      return field.value == Value("enfin");
                  });
    });
    copy(u"base"_s, u"chloe"_s);

    const QJsonObject done = import(u"chloe"_s, {latest});

    QCOMPARE(done[u"files"][0][u"ops"][u"waiting"].toInt(), 1);
    QCOMPARE(done[u"files"][0][u"diverging"].toInt(), 0);
    const QString passedOn = bundle(u"chloe"_s);
    copy(u"empty"_s, u"dora"_s);
    import(u"dora"_s, {passedOn});
    for (const QString &each : {u"chloe"_s, u"dora"_s}) {
        QCOMPARE(conflictsIn(path(each)), QString());
        QCOMPARE(shownIn(path(each), m_note), u"text=avant"_s);
        QVERIFY(historyIn(path(each), m_note).endsWith(u"text=enfin(waiting)"_s));
        const QJsonObject check = runCli({u"check"_s, path(each), u"--json"_s}).json();
        QCOMPARE(check[u"ok"].toBool(), true);
        QCOMPARE(check[u"waiting"].toInt(), 1);
        const QJsonValue waiting =
            runCli({u"conflicts"_s, path(each), u"--json"_s}).json()[u"waiting"];
        QCOMPARE(waiting.toArray().size(), 1);
        QCOMPARE(waiting[0][u"id"].toString(), m_note);
        QCOMPARE(waiting[0][u"kind"].toString(), u"note"_s);
        QCOMPARE(waiting[0][u"edits"].toInt(), 1);
        const CliRun told = runCli({u"conflicts"_s, path(each), u"--lang"_s, u"en"_s});
        QVERIFY2(told.out.contains("1 edit waits for data that has not arrived"), told.out);

        import(each, {between});
        QCOMPARE(conflictsIn(path(each)), QString());
        QCOMPARE(shownIn(path(each), m_note), u"text=enfin"_s);
        QCOMPARE(runCli({u"check"_s, path(each), u"--json"_s}).json()[u"waiting"].toInt(), 0);
    }
    combined({latest, bundle(u"base"_s), between, passedOn});
}

void TestSituations::whollyUnknownEntityIsWaitedFor()
{
    edit(u"anne"_s, update(m_note, R"({"text":"enfin"})"));
    const QString latest = bundleOf(u"anne"_s, u"latest"_s, [&](const LoggedOp &op) {
        return std::ranges::any_of(op.values.fields, [](const SaltedValue &field) {
            return field.value == Value("enfin");
        });
    });
    copy(u"empty"_s, u"reader"_s);
    import(u"reader"_s, {latest});

    QCOMPARE(shownIn(path(u"reader"_s), m_note), u"not there"_s);
    QCOMPARE(historyIn(path(u"reader"_s), m_note), u"text=enfin(waiting)"_s);
    const QJsonObject conflicts = runCli({u"conflicts"_s, path(u"reader"_s), u"--json"_s}).json();
    QCOMPARE(conflicts[u"waiting"][0][u"id"].toString(), m_note);

    const QString name = combined({latest, bundle(u"base"_s)});
    QCOMPARE(shownIn(path(name), m_note), u"text=enfin"_s);
}

void TestSituations::fileCopiedToAnotherComputerIsEditedOnBoth()
{
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    copy(u"anne"_s, u"stick"_s);
    edit(u"anne"_s, update(m_note, R"({"text":"pluie fine"})") + noteAt(m_table, "ici"));
    edit(u"stick"_s, update(m_note, R"({"detail":"forte"})") + noteAt(m_table, "là"));

    // As bundles, and as the workbooks themselves.
    for (const QStringList &sources : {QStringList{bundle(u"anne"_s), bundle(u"stick"_s)},
                                       QStringList{path(u"anne"_s), path(u"stick"_s)}}) {
        const QString name = combined(sources);
        QCOMPARE(conflictsIn(path(name)), QString());
        QCOMPARE(shownIn(path(name), m_note), u"detail=forte text=pluie fine"_s);
        QCOMPARE(runCli({u"show"_s, path(name), u"--kind"_s, u"note"_s, u"--json"_s})
                     .json()[u"entities"]
                     .toArray()
                     .size(),
                 3);
    }
}

void TestSituations::fileCopiedWhileOpenKeepsBothVersions()
{
    SystemEnvironment environment;
    const EntityId note = *EntityId::fromString(m_note.toStdString());
    {
        const auto file = WorkbookFile::open(path(u"anne"_s), environment);
        applied(**file, tournee::update(shown(**file, note)).set(Field::Text, Value("pluie")));
        copy(u"anne"_s, u"stick"_s); // the launch goes on
        applied(**file, tournee::update(shown(**file, note)).set(Field::Text, Value("grêle")));
    }
    edit(u"stick"_s, update(m_note, R"({"text":"neige"})"));

    const QString name = combined({bundle(u"anne"_s), bundle(u"stick"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: grêle / neige (before: pluie)"_s);
}

void TestSituations::restoredBackupIsEdited()
{
    copy(u"anne"_s, u"backup"_s);
    edit(u"anne"_s, update(m_note, R"({"text":"pluie"})"));
    const QString lost = bundle(u"anne"_s);
    copy(u"backup"_s, u"anne"_s);
    edit(u"anne"_s, update(m_note, R"({"text":"neige"})"));

    const QString name = combined({lost, bundle(u"anne"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: neige / pluie (before: avant)"_s);
}

void TestSituations::machineImageStartedTwiceKeepsBothVersions()
{
    // The worst case: both machines draw the very same random numbers.
    const EntityId note = *EntityId::fromString(m_note.toStdString());
    for (const auto &[person, text] :
         {std::pair(u"anne"_s, "pluie"), std::pair(u"benoit"_s, "neige")}) {
        SeededEnvironment environment(7);
        const auto file = WorkbookFile::open(path(person), environment);
        applied(**file, tournee::update(shown(**file, note)).set(Field::Text, Value(text)));
    }

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: neige / pluie (before: avant)"_s);
    copy(u"anne"_s, u"reader"_s);
    const QJsonObject done = import(u"reader"_s, {bundle(u"benoit"_s)});
    QCOMPARE(done[u"files"][0][u"notices"].toArray(), QJsonArray{u"copied-file"_s});
}

void TestSituations::clocksDecideNothing_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    constexpr qint64 now = 1'790'000'000'000;
    QTest::newRow("right") << now << now + 60'000;
    QTest::newRow("years ahead") << now + 20 * year << now;
    QTest::newRow("years behind") << now << qint64{0};
    QTest::newRow("before 1970") << now << -5 * year;
    QTest::newRow("beyond the calendar") << now + 9000 * year << -3000 * year;
}

void TestSituations::clocksDecideNothing()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    const EntityId note = *EntityId::fromString(m_note.toStdString());
    const auto editAt = [&](const QString &person, qint64 time, const char *text) {
        SystemEnvironment chance;
        quint64 seed = 0;
        chance.random(&seed, sizeof seed);
        SeededEnvironment environment(seed, {time, -240});
        const auto file = WorkbookFile::open(path(person), environment);
        applied(**file, tournee::update(shown(**file, note)).set(Field::Text, Value(text)));
        // The clock is set back while the program runs.
        environment.setNow({time - year, 0});
        applied(**file, tournee::update(shown(**file, note)).set(Field::Detail, Value(text)));
    };
    editAt(u"anne"_s, first, "un");
    const QString before = bundle(u"anne"_s);
    import(u"benoit"_s, {before});
    editAt(u"benoit"_s, second, "deux");

    const QString name = combined({before, bundle(u"benoit"_s)});

    QCOMPARE(shownIn(path(name), m_note), u"detail=deux text=deux"_s);
    QCOMPARE(conflictsIn(path(name)), QString());
}

void TestSituations::clocksMakeNoVersionWinOverAnother()
{
    const EntityId note = *EntityId::fromString(m_note.toStdString());
    for (const auto &[person, time] :
         {std::pair(u"anne"_s, 40 * year), std::pair(u"benoit"_s, 90 * year)}) {
        SeededEnvironment environment(static_cast<quint64>(time), {time, 0});
        const auto file = WorkbookFile::open(path(person), environment);
        applied(**file,
                tournee::update(shown(**file, note)).set(Field::Text, Value(person.toStdString())));
    }

    const QString name = combined({bundle(u"anne"_s), bundle(u"benoit"_s)});

    QCOMPARE(conflictsIn(path(name)), u"note text: anne / benoit (before: avant)"_s);
}

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
