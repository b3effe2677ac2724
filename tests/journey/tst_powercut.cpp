// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/exporter.h"
#include "core/storage/importer.h"
#include "tests/support/memorydisk.h"
#include "tests/support/testworkbook.h"

#include <QFile>

#include <functional>

using namespace tournee;

namespace {

/// What was decided and what was being typed, as one value to compare.
std::string holdingsOf(WorkbookFile &file)
{
    std::string text;
    for (const OpId &id : file.log().allIds())
        text += id.view();
    text = sha256(text).toHex();
    const auto drafts = file.drafts();
    for (const Draft &draft : *drafts)
        text += ' ' + draft.slot + '=' + draft.content;
    return text;
}

QString problemsOf(WorkbookFile &file)
{
    const auto problems = checkWorkbook(file);
    if (!problems)
        return QStringLiteral("not checked: ") + problems.error().detail;
    QStringList lines;
    for (const Problem &problem : *problems)
        lines.append(QString::number(static_cast<int>(problem.code)) + u' ' + problem.detail);
    return lines.join(u'\n');
}

} // namespace

/// The power fails while a workbook is written: what is found afterwards is the old or the new state,
/// and whatever somebody was told is saved is there. TOURNEE_CUTS asks for more cuts of each kind.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasSavedWhileTypingIsThere_data();
    void whatWasSavedWhileTypingIsThere();
    void importIsThereWholeOrNotAtAll();
    void erasureIsThereWholeOrNotAtAll_data();
    void erasureIsThereWholeOrNotAtAll();
    void migrationLeavesTheOldOrTheNewLayout();
    void newWorkbookIsThereWholeOrNotAtAll();

private:
    [[nodiscard]] std::unique_ptr<WorkbookFile> open();
    static void addKinds();
    /// Tells the state that was reached, and that somebody was told of it.
    void reached(WorkbookFile &file);
    using Holds = std::function<bool(WorkbookFile &, bool isTold)>;
    void cutEverywhere(const Holds &holds = {}, bool mayBeMissing = false);

    SeededEnvironment m_environment{2026};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MemoryDisk> m_disk;
    MemoryDisk::Files m_before;
    std::vector<std::string> m_states; ///< by mark
};

/// By the command line, and by the window.
void TestPowerCut::addKinds()
{
    QTest::addColumn<bool>("isJournalKept");
    QTest::newRow("journal removed") << false;
    QTest::newRow("journal kept") << true;
}

void TestPowerCut::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    m_path = m_folder->filePath(QStringLiteral("a"));
    m_disk.reset(); // before another one takes its place
    m_disk = std::make_unique<MemoryDisk>();
    m_states.clear();
    auto file = WorkbookFile::create(m_path, m_environment);
    QVERIFY(file);
    m_states.push_back(holdingsOf(**file));
    file->reset();
    m_before = m_disk->files();
    // WorkbookFile asks the real disk whether there is a file of this name.
    QFile stub(m_path);
    QVERIFY(stub.open(QIODevice::WriteOnly));
}

std::unique_ptr<WorkbookFile> TestPowerCut::open()
{
    auto file = WorkbookFile::open(m_path, m_environment);
    if (!file)
        qFatal("open: %s", qPrintable(file.error().detail));
    return std::move(*file);
}

void TestPowerCut::reached(WorkbookFile &file)
{
    m_disk->mark(static_cast<std::int64_t>(m_states.size()));
    m_states.push_back(holdingsOf(file));
}

void TestPowerCut::cutEverywhere(const Holds &holds, bool mayBeMissing)
{
    const std::vector<MemoryDisk::Event> events = m_disk->recorded();
    const int cuts = std::max(60, qEnvironmentVariableIntValue("TOURNEE_CUTS"));
    std::mt19937 chance(static_cast<unsigned>(qEnvironmentVariableIntValue("TOURNEE_SEED")) + 1U);
    std::vector<std::size_t> places;
    for (int i = 0; i < cuts; ++i)
        places.push_back(std::uniform_int_distribution<std::size_t>(0, events.size())(chance));
    std::ranges::sort(places);
    PowerCut disk(m_before);
    std::size_t next = 0;
    std::size_t told = 0;
    int between = 0;
    for (const std::size_t place : places) {
        for (; next < place; ++next) {
            disk.take(events[next]);
            if (events[next].kind == MemoryDisk::Event::Mark)
                told = static_cast<std::size_t>(events[next].offset);
        }
        const MemoryDisk::Files found = disk.cut(chance);
        m_disk->load(found);
        const auto where = [&](const QString &what) {
            return QStringLiteral("event %1 of %2: %3").arg(place).arg(events.size()).arg(what);
        };
        {
            const auto file = WorkbookFile::open(m_path, m_environment);
            if (mayBeMissing && told == 0 && !file) {
                QVERIFY2(file.error().code == ErrorCode::NotAWorkbook
                             || file.error().code == ErrorCode::FileNotWritable,
                         qPrintable(where(file.error().detail)));
                ++between;
                continue;
            }
            QVERIFY2(file, qPrintable(where(file ? QString() : file.error().detail)));
            const std::string state = holdingsOf(**file);
            const bool isOld = state == m_states[told];
            const bool isNew = told + 1 < m_states.size() && state == m_states[told + 1];
            QVERIFY2(isOld || isNew, qPrintable(where(QStringLiteral("neither old nor new"))));
            between += isNew ? 1 : 0;
            QString problems = problemsOf(**file);
            QVERIFY2(problems.isEmpty(), qPrintable(where(problems)));
            QVERIFY2(!holds || holds(**file, told == m_states.size() - 1),
                     qPrintable(where(QStringLiteral("not what was promised"))));
            // Whatever is left of a journal is in nobody's way.
            QVERIFY((*file)->saveDraft({"after", "", 1}));
            problems = problemsOf(**file);
            QVERIFY2(problems.isEmpty(), qPrintable(where(problems)));
        }
    }
    qInfo("%d cuts among %d events, %d came out at the other side of what was under way", cuts,
          static_cast<int>(events.size()), between);
}

void TestPowerCut::whatWasSavedWhileTypingIsThere_data()
{
    addKinds();
}

void TestPowerCut::whatWasSavedWhileTypingIsThere()
{
    m_disk->record();
    {
        const auto file = open();
        QFETCH(bool, isJournalKept);
        if (isJournalKept)
            file->keepJournal();
        for (int i = 0; i < 12; ++i) {
            const Edit edit =
                addition(Kind::Note, m_environment.newId<EntityId>())
                    .set(Field::Text, Value("La rivière déborde " + std::to_string(i)));
            QVERIFY(file->saveDraft({"capture", "La riv", i}));
            reached(*file);
            QVERIFY(file->apply(std::span(&edit, 1), "capture"));
            reached(*file);
            if (i % 5 == 4) {
                QVERIFY(file->seal());
                reached(*file);
            }
        }
    }
    cutEverywhere();
}

void TestPowerCut::importIsThereWholeOrNotAtAll()
{
    const QString bundle = m_folder->filePath(QStringLiteral("bundle"));
    for (int number = 0; number < 3; ++number) {
        m_disk->load({});
        const auto source =
            WorkbookFile::create(m_folder->filePath(QStringLiteral("source")), m_environment);
        QVERIFY(source);
        std::vector<Edit> edits;
        for (int i = 0; i < 60; ++i)
            edits.push_back(addition(Kind::Note, m_environment.newId<EntityId>())
                                .set(Field::Text, Value("Une idée " + std::to_string(i))));
        QVERIFY((*source)->apply(edits));
        QVERIFY(exportBundle(**source, bundle + QString::number(number)));
    }
    m_disk->load(m_before);
    m_disk->record();
    {
        const auto file = open();
        for (int number = 0; number < 3; ++number) {
            const auto summary = importInto(*file, bundle + QString::number(number));
            QVERIFY(summary.status == ImportSummary::Status::Imported);
            reached(*file);
        }
    }
    cutEverywhere();
}

void TestPowerCut::erasureIsThereWholeOrNotAtAll_data()
{
    addKinds();
}

void TestPowerCut::erasureIsThereWholeOrNotAtAll()
{
    const EntityId note = m_environment.newId<EntityId>();
    {
        const auto file = open();
        QVERIFY(file->apply(addition(Kind::Note, note)
                                .set(Field::Text, Value("Secret de Tremblay"))
                                .set(Field::Detail, Value("Le reste"))));
        QVERIFY(file->seal());
        m_states.assign(1, holdingsOf(*file));
    }
    m_before = m_disk->files();
    m_disk->record();
    {
        const auto file = open();
        QFETCH(bool, isJournalKept);
        if (isJournalKept)
            file->keepJournal();
        QVERIFY(file->erase(note, "text", QStringLiteral("retrait")));
        reached(*file);
    }
    cutEverywhere([this, note](WorkbookFile &file, bool isTold) {
        const auto entity = file.find(note);
        const bool isErased = (*entity)->find({Field::Text, {}})->shown().blank;
        if (isTold && !isErased)
            return false;
        // Once it is erased, no byte of any file has the words.
        return !isErased || std::ranges::none_of(m_disk->files(), [](const auto &each) {
            return each.second.find("Tremblay") != std::string::npos;
        });
    });
}

void TestPowerCut::migrationLeavesTheOldOrTheNewLayout()
{
    m_disk->load({});
    {
        QFile sql(qEnvironmentVariable("TOURNEE_SOURCE_DIR")
                  + QStringLiteral("/tests/fixtures/workbook-1.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database database(m_path.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql.readAll().toStdString());
    }
    m_before = m_disk->files();
    m_states.clear();
    m_disk->record();
    m_states.push_back(holdingsOf(*open()));
    cutEverywhere();
}

void TestPowerCut::newWorkbookIsThereWholeOrNotAtAll()
{
    m_disk->load({});
    m_before.clear();
    m_states.assign(1, "nothing");
    QVERIFY(QFile::remove(m_path));
    m_disk->record();
    {
        const auto file = WorkbookFile::create(m_path, m_environment);
        QVERIFY(file);
        reached(**file);
    }
    QFile stub(m_path);
    QVERIFY(stub.open(QIODevice::WriteOnly));
    cutEverywhere({}, true);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
