// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sampletext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tournee;

class TestSampleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void placesTakeTheirPrepositions_data();
    void placesTakeTheirPrepositions();
    void aSentenceHasOneCapital_data();
    void aSentenceHasOneCapital();
    void numbersStayInTheirRange();
    void eachChoiceComesUp();
    void theSameSeedSaysTheSame();
    void everyRegionHasAPlaceForAWorkshop();
    void aThousandSolutionsAreMostlyDifferent();

private:
    [[nodiscard]] std::string expanded(std::string_view pattern, const SampleMunicipality &here)
    {
        SampleRandom random(7);
        return m_text.expanded(pattern, {&here, &here}, random);
    }

    SampleText m_text;
};

void TestSampleText::placesTakeTheirPrepositions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Rimouski")
                           << QStringLiteral("à Rimouski, de Rimouski, la MRC de Rimouski");
    QTest::newRow("vowel") << QStringLiteral("Amos")
                           << QStringLiteral("à Amos, d’Amos, la MRC d’Amos");
    QTest::newRow("accented vowel")
        << QStringLiteral("Évain") << QStringLiteral("à Évain, d’Évain, la MRC d’Évain");
    QTest::newRow("le") << QStringLiteral("Le Granit")
                        << QStringLiteral("au Granit, du Granit, la MRC du Granit");
    QTest::newRow("les") << QStringLiteral("Les Escoumins")
                         << QStringLiteral("aux Escoumins, des Escoumins, la MRC des Escoumins");
    QTest::newRow("la stays") << QStringLiteral("La Tuque")
                              << QStringLiteral("à La Tuque, de La Tuque, la MRC de La Tuque");
    QTest::newRow("l' stays") << QStringLiteral("L'Islet")
                              << QStringLiteral("à L’Islet, de L’Islet, la MRC de L’Islet");
}

void TestSampleText::placesTakeTheirPrepositions()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const SampleMunicipality here{name.toStdString(), "01", name.toStdString(), 1000};
    QCOMPARE(QString::fromStdString(expanded("{à municipality}, {de municipality}, {mrc}", here)),
             expected);
}

void TestSampleText::aSentenceHasOneCapital_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no lead") << QString() << QStringLiteral("{mrc} agit")
                             << QStringLiteral("La MRC de La Mitis agit");
    QTest::newRow("lead") << QStringLiteral("Ici, ") << QStringLiteral("Les gens partent")
                          << QStringLiteral("Ici, les gens partent");
    QTest::newRow("accent") << QStringLiteral("Ici, ") << QStringLiteral("Écouter les gens")
                            << QStringLiteral("Ici, écouter les gens");
    QTest::newRow("abbreviation") << QStringLiteral("Ici, ") << QStringLiteral("CPE à ouvrir")
                                  << QStringLiteral("Ici, CPE à ouvrir");
    QTest::newRow("one colon") << QStringLiteral(u"Idée\u00a0: ")
                               << QStringLiteral(u"Un café\u00a0: tricot, soupe")
                               << QStringLiteral(u"Un café\u00a0: tricot, soupe");
    QTest::newRow("accent raised")
        << QString() << QStringLiteral("écouter") << QStringLiteral("Écouter");
}

void TestSampleText::aSentenceHasOneCapital()
{
    QFETCH(QString, lead);
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    const SampleMunicipality here{"Mont-Joli", "01", "La Mitis", 6000};
    SampleRandom random(7);
    QCOMPARE(QString::fromStdString(m_text.sentence(lead.toStdString(), pattern.toStdString(),
                                                    {&here, &here}, random)),
             expected);
}

void TestSampleText::numbersStayInTheirRange()
{
    const SampleMunicipality here{"Mont-Joli", "01", "La Mitis", 6000};
    SampleRandom random(3);
    std::set<int> small;
    for (int i = 0; i < 500; ++i) {
        small.insert(std::stoi(m_text.expanded("{number:3-6}", {&here, &here}, random)));
        const int large = std::stoi(m_text.expanded("{number:101-399}", {&here, &here}, random));
        QVERIFY2(large >= 101 && large <= 399, qPrintable(QString::number(large)));
        QVERIFY2(large % 10 == 0 || large == 101 || large == 399,
                 qPrintable(QString::number(large)));
    }
    QCOMPARE(small, std::set<int>({3, 4, 5, 6}));
}

void TestSampleText::eachChoiceComesUp()
{
    const SampleMunicipality here{"Mont-Joli", "01", "La Mitis", 6000};
    SampleRandom random(3);
    std::set<std::string> said;
    for (int i = 0; i < 100; ++i)
        said.insert(m_text.expanded("[a|b{municipality}|c]d", {&here, &here}, random));
    QCOMPARE(said, std::set<std::string>({"ad", "bMont-Jolid", "cd"}));
}

void TestSampleText::theSameSeedSaysTheSame()
{
    const auto speak = [this](quint64 seed) {
        SampleRandom random(seed);
        std::string said;
        for (const SampleTheme &theme : m_text.themes())
            for (const SampleSolution &solution : theme.solutions)
                said += m_text.sentence(
                    random.pick(m_text.solutionLeads), solution.text,
                    {&m_text.municipalities().front(), &m_text.municipalities().back()}, random);
        return said;
    };
    QVERIFY(speak(1) == speak(1));
    QVERIFY(speak(1) != speak(2));
}

void TestSampleText::everyRegionHasAPlaceForAWorkshop()
{
    std::set<std::string> regions;
    for (const SampleMunicipality &municipality : m_text.municipalities())
        regions.insert(municipality.region);
    QCOMPARE(regions.size(), std::size_t(17));
    QVERIFY(std::ranges::is_sorted(m_text.municipalities(), std::greater{},
                                   &SampleMunicipality::population));
}

void TestSampleText::aThousandSolutionsAreMostlyDifferent()
{
    SampleRandom random(11);
    std::set<std::string> said;
    for (int i = 0; i < 1000; ++i) {
        const SampleScene scene{&random.pick(m_text.municipalities()),
                                &random.pick(m_text.municipalities())};
        const SampleSolution &solution = random.pick(random.pick(m_text.themes()).solutions);
        said.insert(m_text.sentence(random.pick(m_text.solutionLeads), solution.text, scene, random)
                    + m_text.sentence({}, random.pick(m_text.solutionDetails), scene, random));
    }
    QVERIFY2(said.size() > 980, qPrintable(QString::number(said.size())));
}

QTEST_GUILESS_MAIN(TestSampleText)
#include "tst_sampletext.moc"
