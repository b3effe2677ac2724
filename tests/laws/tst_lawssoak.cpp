// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/laws/history.h"

using namespace tournee;

class TestLawsSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unionIsTheSameForEverybody();
    void whoOnlyFollowsNeverDiverges();
};

void TestLawsSoak::unionIsTheSameForEverybody()
{
    QVERIFY(rc::check("nothing is lost, and everybody comes to the same", everybodyComesToTheSame));
}

void TestLawsSoak::whoOnlyFollowsNeverDiverges()
{
    QVERIFY(rc::check("who only follows never diverges", tournee::whoOnlyFollowsNeverDiverges));
}

int main(int argc, char *argv[])
{
    // The laws of tst_laws over more and longer histories.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=20000 max_size=120");
    // Qt gives a function five minutes; CTest knows better how long this one may take.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
    QCoreApplication app(argc, argv);
    TestLawsSoak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lawssoak.moc"
