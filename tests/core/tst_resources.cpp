// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tournee;

namespace {

/// The rows below the header. Only the tiles are quoted, and nothing holds a quotation mark.
QList<QStringList> rows(const QString &name)
{
    QFile file(QStringLiteral(":/data/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> result;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const auto halves = line.split(u'"');
        result.append(halves.first().split(u','));
        if (halves.size() > 1)
            result.last().last() = halves.at(1);
    }
    return result;
}

QStringList column(const QString &name, int index)
{
    QStringList result;
    for (const QStringList &row : rows(name))
        result.append(row.value(index));
    return result;
}

qsizetype distinct(const QStringList &values)
{
    return QSet<QString>(values.begin(), values.end()).size();
}

void collect(const QJsonValue &value, QStringList &into)
{
    if (value.isString())
        into.append(value.toString());
    for (const QJsonValue &element : value.toArray())
        collect(element, into);
    for (const QJsonValue &member : value.toObject())
        collect(member, into);
}

QJsonObject sampleFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList themeFiles()
{
    return {QStringLiteral("1-releve.json"),        QStringLiteral("2-emploi.json"),
            QStringLiteral("3-environnement.json"), QStringLiteral("4-alimentation.json"),
            QStringLiteral("5-gouvernance.json"),   QStringLiteral("6-immobilier.json"),
            QStringLiteral("7-ainees.json"),        QStringLiteral("8-culture.json")};
}

} // namespace

class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachRegionHasACodeAndATileOfItsOwn();
    void hubsNameKnownRegions();
    void themesHaveAFrenchAndAnEnglishNameAndAColour();
    void backgroundsHaveCodesOfTheirOwn();
    void municipalitiesLieInKnownRegions();
    void eachThemeHasEnoughToSay();
    void eachChallengeIsAnswered();
    void sentencesAreWellFormed();
};

void TestResources::eachRegionHasACodeAndATileOfItsOwn()
{
    QStringList codes;
    for (int code = 1; code <= 17; ++code)
        codes.append(QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0')));
    QCOMPARE(column(QStringLiteral("regions"), 0), codes);

    const auto tiles = column(QStringLiteral("regions"), 3);
    QCOMPARE(distinct(tiles), 17);
    static const QRegularExpression tile(QStringLiteral("^[0-5],[0-4]$"));
    QCOMPARE(tiles.filter(tile), tiles);
}

void TestResources::hubsNameKnownRegions()
{
    QCOMPARE(distinct(column(QStringLiteral("hubs"), 0)), 22);
    const auto codes = column(QStringLiteral("regions"), 0);
    QSet<QString> covered;
    for (const QString &regions : column(QStringLiteral("hubs"), 3))
        for (const QString &region : regions.split(u';'))
            covered.insert(region);
    QCOMPARE(covered, QSet<QString>(codes.begin(), codes.end()));
}

void TestResources::themesHaveAFrenchAndAnEnglishNameAndAColour()
{
    QStringList written;
    for (const QString &file : themeFiles())
        written.append(sampleFile(file)[QStringLiteral("theme")].toString());
    QCOMPARE(column(QStringLiteral("themes"), 0), written);
    QCOMPARE(distinct(column(QStringLiteral("themes"), 1)), 8);

    const auto colours = column(QStringLiteral("themes"), 2);
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-f]{6}$"));
    QCOMPARE(colours.filter(colour), colours);
    QCOMPARE(distinct(colours), 8);
}

void TestResources::backgroundsHaveCodesOfTheirOwn()
{
    const auto codes = column(QStringLiteral("backgrounds"), 0);
    QCOMPARE(codes.mid(0, 3), QStringList({QStringLiteral("citizen"), QStringLiteral("municipal"),
                                           QStringLiteral("collective")}));
    QCOMPARE(distinct(codes), codes.size());
}

void TestResources::municipalitiesLieInKnownRegions()
{
    const auto codes = column(QStringLiteral("regions"), 0);
    const auto municipalities = rows(QStringLiteral("municipalities"));
    QCOMPARE(municipalities.size(), 1285);
    for (const QStringList &municipality : municipalities) {
        QVERIFY2(municipality.size() == 6, qPrintable(municipality.join(u'|')));
        QVERIFY2(codes.contains(municipality.at(2)), qPrintable(municipality.join(u'|')));
    }
}

void TestResources::eachThemeHasEnoughToSay()
{
    for (const QString &file : themeFiles()) {
        const QJsonObject theme = sampleFile(file);
        QVERIFY2(theme[QStringLiteral("challenges")].toArray().size() >= 12, qPrintable(file));
        QVERIFY2(theme[QStringLiteral("solutions")].toArray().size() >= 25, qPrintable(file));
    }
}

void TestResources::eachChallengeIsAnswered()
{
    for (const QString &file : themeFiles()) {
        const QJsonObject theme = sampleFile(file);
        QSet<int> answered;
        for (const QJsonValue &solution : theme[QStringLiteral("solutions")].toArray())
            for (const QJsonValue &answer : solution[QStringLiteral("answers")].toArray())
                answered.insert(answer.toInt());
        QSet<int> asked;
        for (int n = 1; n <= theme[QStringLiteral("challenges")].toArray().size(); ++n)
            asked.insert(n);
        QVERIFY2(answered == asked, qPrintable(file));
    }
}

void TestResources::sentencesAreWellFormed()
{
    QStringList sentences;
    for (const QString &file : themeFiles() + QStringList(QStringLiteral("common.json")))
        collect(sampleFile(file), sentences);
    QVERIFY(sentences.size() > 1500);

    static const QRegularExpression slot(QStringLiteral(
        "\\{(?:(?:(?:à|de) )?(?:municipality|other)|mrc|organization|place|season|number:\\d+-\\d+)\\}"));
    static const QRegularExpression choice(QStringLiteral("\\[[^\\[\\]|]*(\\|[^\\[\\]|]*)+\\]"));
    // Québec: a no-break space before the colon only, and inside the guillemets.
    static const QRegularExpression typography(
        QStringLiteral(u"[\u00a0 ][;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»| [%$]"));
    for (QString sentence : sentences) {
        const QString whole = sentence;
        sentence.replace(slot, QStringLiteral("x"));
        for (QString before; before != sentence;) {
            before = sentence;
            sentence.replace(choice, QStringLiteral("x"));
        }
        QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("[\\[\\]{}|]"))),
                 qPrintable(whole));
        QVERIFY2(!sentence.contains(typography), qPrintable(whole));
    }
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
