// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"
#include "tests/support/erasedwords.h"

using namespace tournee;
using namespace Qt::StringLiterals;

/// A person withdraws their consent: from outside, by the contract.
class TestCliErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void erasedWordsShowNowhere();
    void showAndHistoryTellWhyAndWhen();
    void erasureTravelsAndIsPreviewed();
    void wrongUseChangesNothing_data();
    void wrongUseChangesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CliRun erase(const QStringList &more = {}) const
    {
        return runCli(
            QStringList{u"erase"_s, path(u"a"_s), m_id, u"--reason"_s, u"retrait"_s, u"--json"_s}
            + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_id;
};

void TestCliErasure::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runCli({u"new"_s, path(u"a"_s)}).status, 0);
    const CliRun run = runCli({u"edit"_s, path(u"a"_s), u"-"_s, u"--json"_s},
                              QByteArray(R"({"add":"note","ref":"n","set":{"text":")") + needle
                                  + R"( et plus","detail":"Précision"}})"
                                    "\n"
                                    R"({"update":"@n","set":{"text":"Autrement dit, )"
                                  + needle + R"("}})");
    QCOMPARE(run.status, 0);
    m_id = run.json()[u"edits"][0][u"id"].toString();
}

void TestCliErasure::erasedWordsShowNowhere()
{
    QVERIFY(!remainsIn(path(u"a"_s)).empty());
    const CliRun run = erase();
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json()[u"erased"].toInt(), 3);
    QCOMPARE(remainsIn(path(u"a"_s)), std::string());
    for (const QStringList &command :
         {QStringList{u"show"_s}, QStringList{u"show"_s, u"--json"_s},
          QStringList{u"history"_s, m_id}, QStringList{u"history"_s, m_id, u"--json"_s}}) {
        QStringList arguments = command;
        arguments.insert(1, path(u"a"_s));
        const CliRun shown = runCli(arguments);
        QCOMPARE(shown.status, 0);
        QVERIFY2(!shown.out.contains(needle), shown.out);
    }
    QCOMPARE(runCli({u"search"_s, path(u"a"_s), QString::fromUtf8(needle), u"--json"_s})
                 .json()[u"total"]
                 .toInt(-1),
             0);
    QCOMPARE(runCli({u"check"_s, path(u"a"_s)}).status, 0);
    QCOMPARE(erase().json()[u"erased"].toInt(-1), 0);
}

void TestCliErasure::showAndHistoryTellWhyAndWhen()
{
    QCOMPARE(erase({u"--field"_s, u"text"_s}).json()[u"erased"].toInt(), 2);
    const QJsonObject note = runCli({u"show"_s, path(u"a"_s), u"--id"_s, m_id, u"--json"_s})
                                 .json()[u"entities"][0]
                                 .toObject();
    QCOMPARE(note[u"fields"].toObject().keys(), QStringList{u"detail"_s});
    const QJsonArray erased = note[u"erased"].toArray();
    QCOMPARE(erased.size(), 1);
    QCOMPARE(erased[0][u"field"].toString(), u"text"_s);
    QCOMPARE(erased[0][u"reason"].toString(), u"retrait"_s);
    QVERIFY(erased[0][u"time"].toString().startsWith(u"20"_s));

    int count = 0;
    for (const QJsonValue &version :
         runCli({u"history"_s, path(u"a"_s), m_id, u"--json"_s}).json()[u"versions"].toArray())
        count += version[u"erased"][u"reason"].toString() == u"retrait"_s ? 1 : 0;
    QCOMPARE(count, 2);
    const CliRun shown = runCli({u"show"_s, path(u"a"_s), u"--id"_s, m_id, u"--lang"_s, u"fr"_s});
    QVERIFY2(shown.out.contains("[effacé le 20") && shown.out.contains("retrait]"), shown.out);
}

void TestCliErasure::erasureTravelsAndIsPreviewed()
{
    QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"old"_s)}).status, 0);
    QCOMPARE(erase().status, 0);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"new"_s)}).status, 0);

    const auto import = [&](const QStringList &more) {
        return runCli(QStringList{u"import"_s, path(u"b"_s)} + more + QStringList{u"--json"_s})
            .json()[u"files"][0][u"erased"]
            .toInt(-1);
    };
    QCOMPARE(import({path(u"new"_s), u"--dry-run"_s}), 3);
    QVERIFY(!remainsIn(path(u"b"_s)).empty());
    QCOMPARE(import({path(u"new"_s)}), 3);
    QCOMPARE(import({path(u"old"_s)}), 0);
    QCOMPARE(remainsIn(path(u"b"_s)), std::string());
    QCOMPARE(runCli({u"digest"_s, path(u"a"_s)}).out, runCli({u"digest"_s, path(u"b"_s)}).out);
}

void TestCliErasure::wrongUseChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("no reason") << QStringList{u"ID"_s} << 2;
    QTest::newRow("a blank reason") << QStringList{u"ID"_s, u"--reason"_s, u" "_s} << 2;
    QTest::newRow("an empty field")
        << QStringList{u"ID"_s, u"--reason"_s, u"r"_s, u"--field"_s, QString()} << 2;
    QTest::newRow("no id") << QStringList{u"text"_s, u"--reason"_s, u"r"_s} << 2;
    QTest::newRow("nobody's id") << QStringList{nobody, u"--reason"_s, u"r"_s} << 1;
    QTest::newRow("no such field")
        << QStringList{u"ID"_s, u"--reason"_s, u"r"_s, u"--field"_s, u"titel"_s} << 1;
}

void TestCliErasure::wrongUseChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(u"ID"_s, m_id);
    const QByteArray before = runCli({u"digest"_s, path(u"a"_s)}).out;
    const CliRun run = runCli(QStringList{u"erase"_s, path(u"a"_s)} + arguments);
    QCOMPARE(run.status, status);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(runCli({u"digest"_s, path(u"a"_s)}).out, before);
}

QTEST_GUILESS_MAIN(TestCliErasure)
#include "tst_clierasure.moc"
