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
    // The same histories in every run, so that a change is judged and not chance: tst_lawssoak takes
    // others each time. RC_PARAMS asks for another seed, or for more.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_size=60 seed=20261122");
    // Qt gives a function five minutes; CTest knows better how long this one may take.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    QCoreApplication app(argc, argv);
    TestLaws test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_laws.moc"
