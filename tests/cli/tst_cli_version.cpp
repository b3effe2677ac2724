// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/version.h"

#include <QProcess>
#include <QTest>

using namespace tournee;
using namespace Qt::StringLiterals;

class TestCliVersion : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheVersionOfTheCore()
    {
        QProcess cli;
        cli.start(QCoreApplication::applicationDirPath() + u"/../bin/tournee-cli"_s,
                  {u"--version"_s});

        QVERIFY2(cli.waitForFinished(), qPrintable(cli.errorString()));
        QCOMPARE(cli.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(cli.readAllStandardOutput()).trimmed(),
                 u"tournee-cli "_s + version());
    }
};

QTEST_GUILESS_MAIN(TestCliVersion)
#include "tst_cli_version.moc"
