// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

using namespace tournee;
using namespace Qt::StringLiterals;

/// What resembles what, as an administrator's script asks for it.
class TestSimilar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairsAndGroupsAreTold();
    void matchesAreTold();
    void searchUnderstandsFilters();
    void wrongUsageIsRefused();

private:
    QTemporaryDir m_folder;
    QString m_file;
    QStringList m_ids; ///< of the script's lines
};

void TestSimilar::initTestCase()
{
    m_file = m_folder.filePath(u"tour.tournee"_s);
    QCOMPARE(runCli({u"new"_s, m_file}).status, 0);
    const CliRun edited = runCli({u"edit"_s, m_file, u"-"_s, u"--json"_s}, R"(
{"add":"session","ref":"s","set":{"title":"Rimouski","region":"01"}}
{"add":"table","ref":"t","set":{"session":"@s","number":1}}
{"add":"session","ref":"z","set":{"title":"Gaspé","region":"11"}}
{"add":"table","ref":"u","set":{"session":"@z","number":1}}
{"add":"challenge","ref":"d","set":{"table":"@t","text":"Les logements abordables manquent au village"}}
{"add":"solution","ref":"a","set":{"table":"@u","text":"Une fiducie foncière pour des logements abordables"}}
{"add":"solution","ref":"b","set":{"table":"@t","text":"Une fiducie fonciere pour les logements abordable"}}
{"add":"solution","ref":"c","set":{"table":"@t","text":"Une navette électrique"}}
)");
    QCOMPARE(edited.err, QByteArray());
    for (const auto &each : edited.json()[u"edits"_s].toArray())
        m_ids.append(each.toObject()[u"id"_s].toString());
    QCOMPARE(m_ids.size(), 8);
}

void TestSimilar::pairsAndGroupsAreTold()
{
    const CliRun run = runCli({u"similar"_s, m_file, u"--threshold"_s, u"0.5"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    const QJsonArray pairs = run.json()[u"pairs"_s].toArray();
    QCOMPARE(pairs.size(), 1);
    const QJsonObject pair = pairs[0].toObject();
    QCOMPARE(pair[u"a"_s].toString(), m_ids[5]);
    QCOMPARE(pair[u"b"_s].toString(), m_ids[6]);
    QVERIFY(pair[u"score"_s].toDouble() > 0.7);
    QVERIFY(pair[u"shared"_s].toArray().contains(u"fiducie"_s));
    const QJsonArray groups = run.json()[u"groups"_s].toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].toArray(), QJsonArray({m_ids[5], m_ids[6]}));

    QVERIFY(runCli({u"similar"_s, m_file, u"--id"_s, m_ids[7], u"--json"_s})
                .json()[u"pairs"_s]
                .toArray()
                .isEmpty());
    const CliRun words = runCli({u"similar"_s, m_file, u"--lang"_s, u"fr"_s});
    QVERIFY(words.out.contains("Une fiducie foncière pour des logements abordables"));
    QVERIFY(words.out.endsWith("1 paire.\n"));
}

void TestSimilar::matchesAreTold()
{
    const CliRun run = runCli({u"matches"_s, m_file, u"--json"_s});
    QCOMPARE(run.status, 0);
    const QJsonArray matches = run.json()[u"matches"_s].toArray();
    QCOMPARE(matches.size(), 1);
    const QJsonObject match = matches[0].toObject();
    QCOMPARE(match[u"challenge"_s].toString(), m_ids[4]);
    QCOMPARE(match[u"solution"_s].toString(), m_ids[5]);
    QCOMPARE(match[u"from"_s].toString(), u"11"_s);
    QCOMPARE(match[u"to"_s].toString(), u"01"_s);
    QVERIFY(match[u"score"_s].toDouble() > 0.2);
    QVERIFY(match[u"shared"_s].toArray().contains(u"logements"_s));
    const CliRun words = runCli({u"matches"_s, m_file, u"--lang"_s, u"en"_s});
    QVERIFY(words.out.contains("Solution, region 11:"));
    QVERIFY(words.out.endsWith("1 match.\n"));
}

void TestSimilar::searchUnderstandsFilters()
{
    const auto found = [this](const QString &query) {
        QStringList ids;
        const CliRun run = runCli({u"search"_s, m_file, query, u"--json"_s});
        for (const auto &hit : run.json()[u"hits"_s].toArray())
            ids << hit.toObject()[u"id"_s].toString();
        ids.sort();
        return ids;
    };
    const auto sorted = [](QStringList ids) {
        ids.sort();
        return ids;
    };
    QCOMPARE(found(u"fiducie"_s), sorted({m_ids[5], m_ids[6]}));
    QCOMPARE(found(u"fiducie région:gaspésie"_s), QStringList{m_ids[5]});
    QCOMPARE(found(u"region:1"_s), sorted({m_ids[4], m_ids[6], m_ids[7]})); // no word at all
    QCOMPARE(found(u"logements -region:01"_s), QStringList{m_ids[5]});
    QCOMPARE(found(u"kind:challenge logement"_s), QStringList{m_ids[4]});
    QCOMPARE(found(u"type:défi atelier:rimouski"_s), QStringList{m_ids[4]});
    QCOMPARE(found(u"vérification:\"non vérifié\" navette"_s), QStringList{m_ids[7]});
    QCOMPARE(found(u"appuis>=1"_s), QStringList());
    QCOMPARE(found(u"region:nulle logements"_s), QStringList());
    QCOMPARE(found(u"note: fiducie"_s), QStringList()); // no filter, but a word that nobody said
    QCOMPARE(runCli({u"edit"_s, m_file, u"-"_s},
                    "{\"update\":\"" + m_ids[7].toUtf8()
                        + "\",\"set\":{\"support\":12},\"include\":{\"potentials\":[\"transfer\"],"
                          "\"themes\":[\"environnement\"]}}")
                 .status,
             0);
    for (const QString &query : {u"appuis>=12"_s, u"support>11"_s, u"support=12 navette"_s,
                                 u"potentiel:transférer"_s, u"theme:envir"_s})
        QCOMPARE(found(query), QStringList{m_ids[7]});
    QCOMPARE(found(u"support<12 potential:transfer"_s), QStringList());
}

void TestSimilar::wrongUsageIsRefused()
{
    for (const char *const threshold : {"0", "-1", "1.5", "nan", "much"}) {
        QCOMPARE(runCli({u"similar"_s, m_file, u"--threshold"_s, QLatin1String(threshold)}).status,
                 2);
    }
    QCOMPARE(runCli({u"similar"_s, m_file, u"--id"_s, u"x"_s}).status, 2);
    QCOMPARE(runCli({u"similar"_s, m_file, u"--id"_s, m_ids[0]}).status, 1);
    QCOMPARE(runCli({u"matches"_s, m_file, u"--limit"_s, u"few"_s}).status, 2);
    QCOMPARE(runCli({u"matches"_s, m_file, u"--id"_s, m_ids[0]}).status, 1);
}

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
