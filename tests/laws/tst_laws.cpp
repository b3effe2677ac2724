// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/laws/history.h"

using namespace tournee;

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unionIsTheSameForEverybody();
    void whoOnlyFollowsNeverDiverges();
};

void TestLaws::unionIsTheSameForEverybody()
{
    QVERIFY(rc::check("nothing is lost, and everybody comes to the same", everybodyComesToTheSame));
}

void TestLaws::whoOnlyFollowsNeverDiverges()
{
    QVERIFY(rc::check("who only follows never diverges", tournee::whoOnlyFollowsNeverDiverges));
}

int main(int argc, char *argv[])
{
    // RapidCheck prints the seed; RC_PARAMS asks for another one, or for more.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_size=60");
    // Qt gives a function five minutes; CTest knows better how long this one may take.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    QCoreApplication app(argc, argv);
    TestLaws test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_laws.moc"
