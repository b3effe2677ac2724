// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"
#include "core/storage/receptions.h"
#include "tests/support/testworkbook.h"

#include <QTest>

using namespace tournee;

class TestReceptions final : public QObject
{
    Q_OBJECT

private slots:
    void everyImportIsRemembered()
    {
        TestFolder folder;
        const auto mine = folder.create("mine");
        for (const char *name : {"one", "two"}) {
            const auto file = folder.create(name);
            QVERIFY(file->apply(
                addition(Kind::Note, folder.newId()).set(Field::Text, Value(QString(name)))));
        }
        const ImportSummary looked = importInto(*mine, folder.path("one"), ImportMode::Preview);
        QCOMPARE(looked.newOfKind, (std::map<Kind, qint64>{{Kind::Note, 1}}));
        QVERIFY(receptionsOf(*mine, 10)->empty()); // to look is not to receive
        QVERIFY(importInto(*mine, folder.path("one")).status == ImportSummary::Status::Imported);
        QVERIFY(importInto(*mine, folder.path("two")).status == ImportSummary::Status::Imported);
        QVERIFY(importInto(*mine, folder.path("one")).status == ImportSummary::Status::Known);

        const auto receptions = receptionsOf(*mine, 2);
        QVERIFY(receptions);
        QStringList told;
        for (const Reception &each : *receptions)
            told << QString("%1: %2 new").arg(each.file).arg(each.newEntities);
        QCOMPARE(told, (QStringList{"one: 0 new", "two: 1 new"}));
        QVERIFY(receptions->front().at.milliseconds >= receptions->back().at.milliseconds);
    }
};

QTEST_GUILESS_MAIN(TestReceptions)
#include "tst_receptions.moc"
