// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *atTheTable = R"({"add":"session","ref":"s","set":{"title":"Rimouski"}}
{"add":"table","ref":"t","set":{"session":"@s","number":3}}
{"add":"challenge","set":{"table":"@t","text":"Plus de logements abordables"}}
{"headcount":"@t","set":{"citizen":6}}
)";

} // namespace

/// Receipts, imports taken back, backups: from outside.
class TestSafety : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bothSidesReadTheSameCode();
    void anImportIsTakenBackOnce();
    void anImportIsPrecededByABackup();
    void aBackupThatCannotBeMadeKeepsNobodyFromImporting();
    void aBackupIsRestored();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Runs a command on a workbook and answers its JSON; it must succeed.
    QJsonObject run(const QString &command, const QString &name, const QStringList &more = {},
                    const QByteArray &input = {});
    [[nodiscard]] QString digest(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A workbook "table" that is exported as "bundle", and one of the coordination, "all".
void TestSafety::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"table"_s, u"all"_s})
        QCOMPARE(runCli({u"new"_s, path(name)}).status, 0);
    run(u"edit"_s, u"table"_s, {u"-"_s}, atTheTable);
    run(u"edit"_s, u"all"_s, {u"-"_s}, R"({"add":"note","set":{"text":"première"}})");
    run(u"export"_s, u"table"_s, {u"-o"_s, path(u"bundle"_s)});
}

QJsonObject TestSafety::run(const QString &command, const QString &name, const QStringList &more,
                            const QByteArray &input)
{
    const CliRun run =
        runCli(QStringList{command, path(name)} + more + QStringList{u"--json"_s}, input);
    if (run.status != 0)
        QTest::qFail(run.err.constData(), __FILE__, __LINE__);
    return run.json();
}

QString TestSafety::digest(const QString &name)
{
    return run(u"digest"_s, name)[u"state"].toString();
}

void TestSafety::bothSidesReadTheSameCode()
{
    const QJsonObject sent =
        run(u"export"_s, u"table"_s, {u"-o"_s, path(u"again"_s)})[u"receipt"].toObject();
    const QJsonObject received =
        run(u"import"_s, u"all"_s, {path(u"bundle"_s)})[u"files"][0][u"receipt"].toObject();

    QCOMPARE(received, sent);
    QCOMPARE(sent[u"entries"].toInt(), 1);
    QCOMPARE(sent[u"headcount"].toInt(), 6);
    QCOMPARE(sent[u"tables"][0][u"number"].toInt(), 3);
    QCOMPARE(sent[u"tables"][0][u"title"].toString(), u"Rimouski"_s);
    QCOMPARE(run(u"receipt"_s, u"bundle"_s)[u"code"], sent[u"code"]);
    QCOMPARE(run(u"receipt"_s, u"table"_s, {u"--own"_s})[u"code"], sent[u"code"]);
    QCOMPARE(run(u"receipt"_s, u"all"_s)[u"receipts"][0][u"receipt"].toObject(), sent);
    QCOMPARE(run(u"receipt"_s, u"all"_s)[u"code"], sent[u"code"]);
    QCOMPARE(run(u"receipt"_s, u"all"_s, {u"--number"_s, u"1"_s})[u"code"], sent[u"code"]);

    const QByteArray code = sent[u"code"].toString().toUtf8();
    for (const QStringList &words :
         {QStringList{u"receipt"_s, path(u"bundle"_s)}, QStringList{u"receipt"_s, path(u"all"_s)}})
        QVERIFY(runCli(words).out.contains(code));
}

void TestSafety::anImportIsTakenBackOnce()
{
    const QJsonArray before =
        run(u"show"_s, u"all"_s, {u"--kind"_s, u"challenge"_s}).value(u"entities").toArray();
    run(u"import"_s, u"all"_s, {path(u"bundle"_s)});
    QCOMPARE(run(u"undo-import"_s, u"all"_s, {u"--list"_s})[u"imports"].toArray().size(), 1);
    const QString imported = digest(u"all"_s);

    const QJsonObject told = run(u"undo-import"_s, u"all"_s, {u"--dry-run"_s});
    QCOMPARE(digest(u"all"_s), imported);
    QCOMPARE(run(u"undo-import"_s, u"all"_s, {u"1"_s}), told);
    QCOMPARE(told[u"removed"].toInt(), 3);
    QCOMPARE(before.size(), 0);
    const QJsonObject challenge =
        run(u"show"_s, u"all"_s, {u"--kind"_s, u"challenge"_s})[u"entities"][0].toObject();
    QVERIFY(challenge[u"deleted"].toBool());

    const CliRun again = runCli({u"undo-import"_s, path(u"all"_s), u"1"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.err, "tournee-cli: The import of “bundle” was undone already.\n");
    QCOMPARE(runCli({u"undo-import"_s, path(u"all"_s)}).status, 1);
    QCOMPARE(runCli({u"undo-import"_s, path(u"all"_s), u"x"_s}).status, 2);
    QVERIFY(run(u"receipt"_s, u"all"_s)[u"receipts"][0][u"undone"].toBool());
}

void TestSafety::anImportIsPrecededByABackup()
{
    run(u"import"_s, u"all"_s, {path(u"bundle"_s), u"--dry-run"_s});
    QCOMPARE(run(u"backups"_s, u"all"_s)[u"backups"].toArray().size(), 0);
    run(u"import"_s, u"all"_s, {path(u"bundle"_s), path(u"table"_s)});
    const QJsonArray backups = run(u"backups"_s, u"all"_s)[u"backups"].toArray();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups[0][u"reason"].toString(), u"import"_s);
    QCOMPARE(backups[0][u"entries"].toInt(), 1);
    QVERIFY(QFileInfo::exists(backups[0][u"file"].toString()));
}

void TestSafety::aBackupThatCannotBeMadeKeepsNobodyFromImporting()
{
    QFile inTheWay(path(u"all-sauvegardes"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QJsonObject file =
        run(u"import"_s, u"all"_s, {path(u"bundle"_s)})[u"files"][0].toObject();
    QCOMPARE(file[u"status"].toString(), u"imported"_s);
    QCOMPARE(file[u"notices"].toArray(), QJsonArray{u"backup-failed"_s});
    run(u"edit"_s, u"all"_s, {u"-"_s}, R"({"add":"note","set":{"text":"deuxième"}})");
}

void TestSafety::aBackupIsRestored()
{
    const QString before = digest(u"all"_s);
    run(u"import"_s, u"all"_s, {path(u"bundle"_s)});
    const QString after = digest(u"all"_s);

    QJsonObject told = run(u"restore"_s, u"all"_s, {u"1"_s, u"--dry-run"_s});
    QCOMPARE(digest(u"all"_s), after);
    QCOMPARE(told[u"gone"].toInt(), 3);
    QJsonObject done = run(u"restore"_s, u"all"_s, {u"1"_s});
    QCOMPARE(digest(u"all"_s), before);
    const QString kept = done.take(u"kept"_s).toString();
    told.remove(u"kept"_s);
    QCOMPARE(done, told);

    // What was replaced is in the other backup.
    QCOMPARE(run(u"restore"_s, u"all"_s, {kept})[u"back"].toInt(), 3);
    QCOMPARE(digest(u"all"_s), after);
    QCOMPARE(runCli({u"restore"_s, path(u"all"_s), u"99"_s}).status, 1);
}

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
