// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void frenchIsBuiltIntoThePrograms()
    {
        QTranslator translator;

        QVERIFY(translator.load(u":/i18n/tournee_fr.qm"_s));
        QVERIFY(!translator.isEmpty());
    }

    void anyFrenchLocaleFindsFrench_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("Québec") << u"fr_CA"_s;
        QTest::newRow("France") << u"fr_FR"_s;
    }

    void anyFrenchLocaleFindsFrench()
    {
        QFETCH(QString, locale);
        QTranslator translator;

        QVERIFY(translator.load(QLocale(locale), u"tournee"_s, u"_"_s, u":/i18n"_s));
        QCOMPARE(translator.language(), u"fr_CA"_s);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
