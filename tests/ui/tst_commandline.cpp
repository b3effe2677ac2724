// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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
    void oneWindowTakesWhatIsOpenedAndEndsCalmlyWithTheSession()
    {
        QTemporaryDir home;
        QVERIFY(QFile::setPermissions(home.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", home.path());
        environment.insert("XDG_CONFIG_HOME", home.path());
        environment.insert("XDG_DATA_HOME", home.path());
        environment.insert("XDG_RUNTIME_DIR", home.path());
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        const QString program = QCoreApplication::applicationDirPath() + "/../bin/tournee";
        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(program, QStringList());
        const auto listens = [&home] {
            return !QDir(home.path()).entryList({"tournee-*"}, QDir::System).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);

        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(program, QStringList());
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(first.state() == QProcess::Running);

        first.terminate();
        QVERIFY(first.waitForFinished());
        QVERIFY(first.exitStatus() == QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
