// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/migrations.h"
#include "core/storage/receptions.h"
#include "core/storage/trust.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;

namespace {

void writeFixture(const QString &path, int version)
{
    QFile sql(qEnvironmentVariable("TOURNEE_SOURCE_DIR")
              + QStringLiteral("/tests/fixtures/workbook-%1.sql").arg(version));
    if (!sql.open(QIODevice::ReadOnly))
        qFatal("TOURNEE_SOURCE_DIR does not lead to the fixtures");
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.readAll().toStdString());
}

/// Every table and index by its name, as SQLite keeps it.
std::string layoutOf(WorkbookFile &file)
{
    std::string text;
    SQLite::Statement query(file.database().raw(),
                            "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (query.executeStep()) {
        for (int column = 0; column < 3; ++column)
            text += query.getColumn(column).getString() + ' ';
        text += '\n';
    }
    text += std::to_string(file.database().number("PRAGMA user_version")) + ' '
            + std::to_string(file.database().number("PRAGMA application_id"));
    return text;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreCountedWithoutGaps();
    void oldWorkbookIsBroughtUpToDate_data();
    void oldWorkbookIsBroughtUpToDate();
    void oldWorkbookMayBeOpenedForReadingOnly();
    void failedUpgradeLeavesTheOldFile();
    void newerWorkbookIsRefused();
    void currentWorkbookIsLeftAlone();
};

void TestMigrations::versionsAreCountedWithoutGaps()
{
    int expected = 0;
    for (const Migration &step : migrations())
        QCOMPARE(step.version, ++expected);
    QCOMPARE(currentWorkbookVersion(), expected);
}

void TestMigrations::oldWorkbookIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < currentWorkbookVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::oldWorkbookIsBroughtUpToDate()
{
    QFETCH(int, version);
    TestFolder folder;
    writeFixture(folder.path("old"), version);
    const auto file = folder.open("old");
    QCOMPARE(layoutOf(*file), layoutOf(*folder.create("new")));

    const auto notes = file->entities(Kind::Note);
    QVERIFY(notes);
    QCOMPARE(notes->size(), 1U);
    QCOMPARE(notes->front().text(Field::Text), QStringLiteral("La rivière déborde au printemps"));
    QVERIFY(notes->front().elements(Field::Tags) == std::vector<std::string>{"eau"});
    const EntityId table = notes->front().reference(Field::Table);
    QCOMPARE(shown(*file, table).number(Field::Number), 4);
    QCOMPARE(file->referring(Kind::Note, Field::Table, table)->size(), 1U);
    QCOMPARE(file->entities(Kind::Writer)->size(), 2U);
    QCOMPARE(file->log().opsOf(notes->front().id).size(), 2U);
    QCOMPARE(file->drafts()->size(), version >= 2 ? 1U : 0U);
    // An import that an older program took in has no receipt.
    const auto receptions = receptionsOf(*file, 10);
    QCOMPARE(receptions->size(), version >= 3 ? 1U : 0U);
    for (const Reception &each : *receptions) {
        QCOMPARE(each.file, QStringLiteral("table4.tourneez"));
        QCOMPARE(each.receipt, Receipt());
        QVERIFY(!each.origin);
    }
    // Who was trusted by an older program stays trusted.
    const auto signers = knownSigners(*file);
    QCOMPARE(signers->size(), version == 9 ? 1U : 0U);
    for (const KnownSigner &each : *signers)
        QVERIFY(each.isAccepted);
    QVERIFY(checkWorkbook(*file)->empty());

    applied(*file, update(notes->front()).set(Field::Text, Value("third")));
    QVERIFY(file->saveDraft({"capture", "{}", 1}));
}

void TestMigrations::oldWorkbookMayBeOpenedForReadingOnly()
{
    TestFolder folder;
    writeFixture(folder.path("old"), 1);
    QVERIFY(!WorkbookFile::opensUnchanged(folder.path("old")));
    const auto file = WorkbookFile::open(folder.path("old"), folder.environment, {},
                                         WorkbookFile::Access::ReadOnly);
    QVERIFY(file);
    QVERIFY(WorkbookFile::opensUnchanged(folder.path("old")));
    const auto notes = (*file)->entities(Kind::Note);
    QVERIFY(notes);
    QCOMPARE(notes->size(), 1U);
    QVERIFY(!(*file)->apply(update(notes->front()).set(Field::Text, Value("third"))));
}

void TestMigrations::failedUpgradeLeavesTheOldFile()
{
    TestFolder folder;
    writeFixture(folder.path("old"), 1);
    {
        // A table in the way of the second step.
        SQLite::Database database(folder.path("old").toStdString(), SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE reception (other)");
    }
    QVERIFY(!WorkbookFile::open(folder.path("old"), folder.environment));
    SQLite::Database database(folder.path("old").toStdString());
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 1);
    QVERIFY(!database.tableExists("draft"));
}

void TestMigrations::newerWorkbookIsRefused()
{
    TestFolder folder;
    writeFixture(folder.path("new"), 2);
    {
        SQLite::Database database(folder.path("new").toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = " + std::to_string(currentWorkbookVersion() + 1));
    }
    const auto file = WorkbookFile::open(folder.path("new"), folder.environment);
    QVERIFY(!file);
    QVERIFY(file.error().code == ErrorCode::WorkbookTooNew);
}

void TestMigrations::currentWorkbookIsLeftAlone()
{
    TestFolder folder;
    const auto file = folder.create("a");
    QVERIFY(!migrate(file->database()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
