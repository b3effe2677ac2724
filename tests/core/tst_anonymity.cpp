// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/history.h"
#include "core/storage/importer.h"
#include "tests/support/testworkbook.h"

#include <QFile>

using namespace tournee;

namespace {

/// A workbook of Léa's, with a table of Anne's and a note, and its bundles: full and anonymous.
struct Story
{
    Story() : table(folder.newId()), note(folder.newId())
    {
        auto made =
            WorkbookFile::create(path("a"), folder.environment,
                                 {QStringLiteral("Léa Côté"), QStringLiteral("portable 3")});
        if (!made)
            qFatal("workbook");
        file = std::move(*made);
        applied(*file, {addition(Kind::Table, table)
                            .set(Field::Number, Value(4))
                            .set(Field::Facilitator, Value("Anne Tremblay"))
                            .set(Field::NoteTaker, Value("Benoît Roy"))
                            .put(Field::Headcount, folder.newId().toString(), Value(3)),
                        addition(Kind::Note, note)
                            .set(Field::Table, table)
                            .set(Field::Text, Value("La rivière déborde"))});
        exported("full", false);
        exported("anonymous", true);
    }
    [[nodiscard]] QString path(const char *name) const { return folder.path(QLatin1String(name)); }
    void exported(const char *name, bool isAnonymous)
    {
        Selection selection;
        selection.anonymous = isAnonymous;
        if (!exportBundle(*file, path(name), selection))
            qFatal("export");
    }
    [[nodiscard]] std::unique_ptr<WorkbookFile> receiver(const char *name,
                                                         const std::vector<const char *> &sources)
    {
        auto receiver = folder.create(QLatin1String(name));
        for (const char *source : sources)
            static_cast<void>(imported(*receiver, source));
        return receiver;
    }
    [[nodiscard]] ImportSummary imported(WorkbookFile &receiver, const char *source) const
    {
        ImportSummary summary = importInto(receiver, path(source));
        if (summary.status == ImportSummary::Status::Refused)
            qFatal("import: %s", qPrintable(summary.reason.detail));
        return summary;
    }

    TestFolder folder;
    std::unique_ptr<WorkbookFile> file;
    EntityId table;
    EntityId note;
};

bool isSound(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    return problems && problems->empty();
}

} // namespace

class TestAnonymity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundleNamesNobodyAndKeepsTheRest();
    void whoHasTheNamesKeepsThem();
    void namesComeLater_data();
    void namesComeLater();
    void erasedNamesDoNotComeLater();
    void newerProgramsTextsStayHome();
    void whatIsAnonymousTravelsOn();
};

void TestAnonymity::bundleNamesNobodyAndKeepsTheRest()
{
    Story story;
    const auto bundle = readBundle(story.path("anonymous"));
    QVERIFY(bundle);
    std::string lines;
    for (const LoggedOp &op : bundle->ops)
        lines += op.header + op.valuesLine();
    for (const char *name : {"Léa", "portable", "Anne", "Tremblay", "Benoît"})
        QVERIFY2(lines.find(name) == std::string::npos, name);
    QVERIFY(lines.find("La rivière déborde") != std::string::npos);

    const auto receiver = story.receiver("b", {"anonymous"});
    QVERIFY(isSound(*receiver));
    const Entity table = shown(*receiver, story.table);
    QCOMPARE(table.number(Field::Number), 4);
    QVERIFY(table.find({Field::Facilitator, {}})->isBlank());
    QVERIFY(table.entries(Field::Headcount).empty());
    const auto blanks = History(*receiver).blanksOf(table);
    QVERIFY(blanks);
    QCOMPARE(blanks->size(), 3U);
    QVERIFY(!blanks->front().erasure);
    // The same ops, but not the same state while something is missing.
    QVERIFY(digestOf(*receiver)->log == digestOf(*story.file)->log);
    QVERIFY(digestOf(*receiver)->state != digestOf(*story.file)->state);
}

void TestAnonymity::whoHasTheNamesKeepsThem()
{
    Story story;
    const Digest before = *digestOf(*story.file);
    const ImportSummary summary = story.imported(*story.file, "anonymous");
    QVERIFY(summary.status == ImportSummary::Status::Known);
    QVERIFY(*digestOf(*story.file) == before);
    QCOMPARE(shown(*story.file, story.table).text(Field::Facilitator),
             QStringLiteral("Anne Tremblay"));
}

void TestAnonymity::namesComeLater_data()
{
    QTest::addColumn<bool>("isReopened");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart") << true;
}

void TestAnonymity::namesComeLater()
{
    QFETCH(bool, isReopened);
    Story story;
    auto receiver = story.receiver("b", {"anonymous"});
    if (isReopened)
        receiver = story.folder.open(QStringLiteral("b"));
    const ImportSummary summary = story.imported(*receiver, "full");
    QVERIFY(summary.status == ImportSummary::Status::Imported);
    QCOMPARE(summary.newOps, 0);
    QCOMPARE(summary.filledOps, 2); // the table and the writer
    QVERIFY(*digestOf(*receiver) == *digestOf(*story.file));
    QVERIFY(isSound(*receiver));
    QCOMPARE(History(*receiver).of(story.note)->front().person, QStringLiteral("Léa Côté"));
    QVERIFY(story.imported(*receiver, "full").status == ImportSummary::Status::Known);
    // Filled in, it is byte for byte what a full bundle had brought.
    const auto other = story.receiver("c", {"full", "anonymous"});
    for (const auto &[id, op] : opsIn(*other))
        QCOMPARE(opsIn(*receiver).at(id).valuesLine(), op.valuesLine());
}

void TestAnonymity::erasedNamesDoNotComeLater()
{
    Story story;
    const auto receiver = story.receiver("b", {"anonymous"});
    QVERIFY(receiver->erase(story.table, "facilitator", QStringLiteral("consent withdrawn")));
    QCOMPARE(story.imported(*receiver, "full").filledOps, 2);
    const Entity table = shown(*receiver, story.table);
    QVERIFY(table.find({Field::Facilitator, {}})->isBlank());
    QCOMPARE(table.text(Field::NoteTaker), QStringLiteral("Benoît Roy"));
    QVERIFY(isSound(*receiver));
    QFile file(receiver->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Anne Tremblay"));
    // The other way round it is the same.
    static_cast<void>(importInto(*story.file, receiver->path()));
    QVERIFY(*digestOf(*story.file) == *digestOf(*receiver));
}

void TestAnonymity::newerProgramsTextsStayHome()
{
    Story story;
    Op op;
    op.writer = story.folder.environment.newId<WriterId>();
    op.seq = 1;
    op.lamport = 900;
    op.kind = "note";
    op.entity = story.note;
    op.fields = {"aura", "odour", "place"};
    take(*story.file, {loggedOp(op, OpValues::salted({}, {Value("Chez Anne"), Value(3),
                                                          Value(story.table.toString())}))});
    story.exported("anonymous", true);
    const auto bundle = readBundle(story.path("anonymous"));
    QVERIFY(bundle);
    for (const LoggedOp &each : bundle->ops) {
        if (each.op.lamport == 900) {
            QVERIFY(!each.values.fields[0].value);
            QVERIFY(each.values.fields[1].value);
            QVERIFY(each.values.fields[2].value);
        }
    }
}

void TestAnonymity::whatIsAnonymousTravelsOn()
{
    Story story;
    const auto between = story.receiver("b", {"anonymous"});
    const auto last = story.folder.create(QStringLiteral("c"));
    QVERIFY(exportBundle(*between, story.path("on")));
    static_cast<void>(story.imported(*last, "on"));
    QVERIFY(*digestOf(*last) == *digestOf(*between));
    static_cast<void>(story.imported(*last, "full"));
    QVERIFY(*digestOf(*last) == *digestOf(*story.file));
}

QTEST_GUILESS_MAIN(TestAnonymity)
#include "tst_anonymity.moc"
