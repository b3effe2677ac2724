// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"
#include "tests/ui/coursedesk.h"
#include "ui/closing/closinglist.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tournee;

class TestClosing final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_desk = std::make_unique<CourseDesk>();
    }
    void cleanup() { m_desk.reset(); }

    void whatIsMissingIsListedWithTheFirstEntryConcerned()
    {
        m_desk->enter(CourseStep::Close);
        using About = ClosingItem::About;
        const std::vector<ClosingItem> expected{{About::Headcount, 1, {}},
                                                {About::Consent, 1, {}},
                                                {About::Challenges, 1, m_desk->lonely},
                                                {About::Kinds, 0, {}},
                                                {About::Verification, 3, m_desk->challenge}};
        QVERIFY(closingList(m_desk->page->table()) == expected);
    }

    void whatIsOnlyANoteHasNoKindYet()
    {
        m_desk->enter(CourseStep::Close);
        CourseTable &table = m_desk->page->table();
        const EntityId loose = m_desk->newId();
        table.apply("x", {m_desk->said(Kind::Note, loose, "Something about trains"),
                          m_desk->said(Kind::Note, m_desk->newId(), "As of Monday")
                              .set(Field::About, m_desk->challenge)});
        const ClosingItem kinds = closingList(table)[3];
        QVERIFY((kinds == ClosingItem{ClosingItem::About::Kinds, 1, loose}));
        const QSignalSpy asked(m_desk->page.get(), &CoursePage::entryRequested);
        m_desk->click("mend-3");
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].value<EntityId>() == loose);
    }

    void whatIsMissingLeadsToWhereItIsMended()
    {
        m_desk->enter(CourseStep::Close);
        const QSignalSpy asked(m_desk->page.get(), &CoursePage::entryRequested);
        m_desk->click("mend-2");
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].value<EntityId>() == m_desk->lonely);
    }

    void aStickThatIsPluggedInIsOfferedAndWrittenToAtOneKey()
    {
        m_desk->enter(CourseStep::Close);
        QCOMPARE(m_desk->child<QPushButton>("writeToDrive")->text(), "Choose where to write…");
        QVERIFY(QDir().mkdir(m_desk->path("stick")));
        m_desk->drives = {{"KINGSTON", m_desk->path("stick"), 8'000'000'000}};
        QTRY_COMPARE(m_desk->child<QPushButton>("writeToDrive")->text(), "Write to “KINGSTON”");

        m_desk->key(Qt::Key_Return);
        QTRY_VERIFY(m_desk->child<QWidget>("closingResult")->isVisible());
        const QString file = m_desk->path("stick/Rimouski - Table 4.tourneez");
        QVERIFY(QFileInfo::exists(file));
        QCOMPARE(m_desk->sealed, 1);

        // What came to the stick is what the code stands for, and it says that the table is closed.
        auto received = WorkbookFile::create(m_desk->path("received.tournee"), m_desk->environment);
        const ImportSummary summary = importInto(**received, file);
        QCOMPARE(summary.receipt.code, m_desk->label("receiptCode").toStdString());
        QCOMPARE((*received)->find(m_desk->table)->value().text(Field::Status), "closed");
        QCOMPARE(m_desk->onDisk(m_desk->table).text(Field::Status), "closed");
        QCOMPARE(m_desk->undoStack->undoText(), "closing of the table");
    }

    void anotherCopyIsWrittenAtAnyTime()
    {
        m_desk->drives = {{"KINGSTON", m_desk->path("."), 8'000'000'000}};
        m_desk->enter(CourseStep::Close);
        QTRY_COMPARE(m_desk->child<QPushButton>("writeToDrive")->text(), "Write to “KINGSTON”");
        m_desk->click("writeToDrive");
        QTRY_VERIFY(m_desk->child<QPushButton>("writeAgain")->isVisible());
        m_desk->click("writeAgain");
        m_desk->click("writeToDrive");
        QTRY_VERIFY(m_desk->child<QPushButton>("writeAgain")->isVisible());
        QVERIFY(QFileInfo::exists(m_desk->path("Rimouski - Table 4 2.tourneez")));
        QCOMPARE(m_desk->undoStack->count(), 1); // it was closed once
    }

    void aTableWhoseFileCouldNotBeWrittenStaysOpen()
    {
        const QString nowhere = m_desk->path("no such folder/Table.tourneez");
        m_desk->chooser.save = [nowhere](auto...) { return nowhere; };
        m_desk->enter(CourseStep::Close);
        const QSignalSpy failed(m_desk->page.get(), &CoursePage::failed);
        m_desk->click("writeToDrive");
        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(m_desk->workbook->savedState(), Workbook::SavedState::Saved);
        QCOMPARE(m_desk->onDisk(m_desk->table).text(Field::Status), "open");
        QVERIFY(!m_desk->child<QWidget>("closingResult")->isVisible());
        QVERIFY(m_desk->child<QPushButton>("writeToDrive")->isVisible());
    }

    void somebodyElseGoesOnWhileTheTableStaysOpen()
    {
        m_desk->drives = {{"KINGSTON", m_desk->path("."), 8'000'000'000}};
        m_desk->enter(CourseStep::HandOver);
        auto *const page = m_desk->child<QWidget>("handOverPage");
        auto *const write = page->findChild<QPushButton *>("writeToDrive");
        QTRY_COMPARE(write->text(), "Write to “KINGSTON”");
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY(page->findChild<QWidget *>("closingResult")->isVisible());
        QVERIFY(QFileInfo::exists(m_desk->path("Rimouski - Table 4.tourneez")));
        QCOMPARE(m_desk->onDisk(m_desk->table).text(Field::Status), "");
    }

    void aClosedTableIsReopened()
    {
        m_desk->chooser.save = [path = m_desk->path("t.tourneez")](auto...) { return path; };
        m_desk->enter(CourseStep::Close);
        QVERIFY(!m_desk->child<QPushButton>("reopenTable")->isVisible());
        m_desk->click("writeToDrive");
        QTRY_VERIFY(m_desk->child<QPushButton>("writeAgain")->isVisible());
        m_desk->click("writeAgain");
        m_desk->click("reopenTable");
        QTRY_COMPARE(m_desk->onDisk(m_desk->table).text(Field::Status), "open");
    }

private:
    std::unique_ptr<CourseDesk> m_desk;
};

QTEST_MAIN(TestClosing)

#include "tst_closing.moc"
