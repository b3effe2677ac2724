// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The window's program from outside, where there is no screen.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void helpNeedsNoScreen_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("begins");
        QTest::newRow("in French") << QStringList{"--help"} << "fr_CA.UTF-8" << 0 << "Utilisation";
        QTest::newRow("in English") << QStringList{"--help"} << "en_CA.UTF-8" << 0 << "Usage";
        QTest::newRow("as asked") << QStringList{"--lang", "en", "--help"} << "fr_CA.UTF-8" << 0
                                  << "Usage";
        QTest::newRow("version") << QStringList{"--version"} << "fr_CA.UTF-8" << 0 << "tournee ";
        QTest::newRow("unknown option")
            << QStringList{"--nonsense"} << "fr_CA.UTF-8" << 2 << "tournee: Il n’y a pas d’option";
        QTest::newRow("no such zoom") << QStringList{"--zoom", "500", "--lang", "en"}
                                      << "fr_CA.UTF-8" << 2 << "tournee: The zoom is";
        QTest::newRow("a value is missing")
            << QStringList{"--lang"} << "fr_CA.UTF-8" << 2 << "tournee: L’option";
    }
    void helpNeedsNoScreen()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, locale);
        QTemporaryDir home;
        QProcessEnvironment environment;
        environment.insert("HOME", home.path());
        environment.insert("LC_ALL", locale);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + "/../bin/tournee", arguments);
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAll());
        QVERIFY(process.exitStatus() == QProcess::NormalExit);
        QTEST(process.exitCode(), "exitCode");
        QFETCH(QString, begins);
        QVERIFY2(said.startsWith(begins), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
