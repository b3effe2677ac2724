// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/receptions.h"
#include "tests/ui/windowdesk.h"
#include "ui/board/boardmodel.h"
#include "ui/capture/capturepage.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/watchedfolder.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tournee;

/// The coordinator's desk as one uses it, with real keys and clicks through to the file.
class TestCoordination final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<WindowDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aFolderDroppedAnywhereIsPreviewedWhole()
    {
        QVERIFY(QDir().mkpath(m_desk->path("evening/late")));
        m_desk->makeBundle("evening/one.tourneez", 1);
        m_desk->makeBundle("evening/late/two.tourneez", 2);
        m_desk->drop({m_desk->path("evening")}); // with nothing open: where to is asked first
        auto *make = m_desk->child<QPushButton>("makeWorkbookForIt");
        QTRY_VERIFY(make->isVisible());
        QVERIFY(!QFile::exists(m_desk->path("workbooks")));
        QTest::keyClick(m_desk->child<QWidget>("arrivalPage"), Qt::Key_Escape);
        QVERIFY(!QFile::exists(m_desk->path("workbooks")));

        m_desk->openWorkbook(3);
        m_desk->window->view()->showPage(WorkbookView::Page::Prepare);
        m_desk->drop({m_desk->path("evening")});
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        const ReceptionModel &model = m_desk->child<ReceptionPage>("receptionPage")->model();
        QCOMPARE(model.totals().useful, 2);
        QTest::keyClick(confirm, Qt::Key_Space);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 3);
    }

    void theBoardShowsWhatIsMissingFirst()
    {
        EntityId missing;
        {
            const auto file = m_desk->makeWorkbook("mine.tournee", 1);
            const auto session = m_desk->environment().newId<EntityId>();
            missing = m_desk->environment().newId<EntityId>();
            const std::vector<Edit> edits{addition(Kind::Session, session)
                                              .set(Field::Title, Value("Rimouski"))
                                              .set(Field::Date, Value("2020-10-03")),
                                          addition(Kind::Table, missing)
                                              .set(Field::Session, session)
                                              .set(Field::Number, Value(4))
                                              .set(Field::NoteTaker, Value("Anne"))};
            QVERIFY(file->apply(edits));
        }
        m_desk->window->openFile(m_desk->path("mine.tournee"));
        auto *go = m_desk->waitFor<QPushButton>("goBoard");
        QTest::mouseClick(go, Qt::LeftButton);
        auto *board = m_desk->child<QTableView>("board");
        QTRY_COMPARE(board->model()->rowCount(), 2);
        const QModelIndex late = board->model()->index(0, BoardModel::FirstTableColumn);
        QVERIFY2(cell(board, 0, BoardModel::TitleColumn).startsWith("Rimouski"),
                 qPrintable(cell(board, 0, BoardModel::TitleColumn)));
        QCOMPARE(cell(board, 0, BoardModel::CountColumn), "0 of 1");
        QCOMPARE(late.data(Qt::AccessibleTextRole).toString(), "Table 4, late");
        QCOMPARE(m_desk->child<QLabel>("boardSummary")->text(), "1 of 2 tables received · 1 late");
        auto *only = m_desk->child<QCheckBox>("onlyMissing");
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Space);
        QCOMPARE(board->model()->rowCount(), 1);

        QTest::mouseClick(m_desk->child<QPushButton>("showReminders"), Qt::LeftButton);
        auto *copy = m_desk->child<QPushButton>("copyReminders");
        QTRY_VERIFY(copy->isVisible() && copy->hasFocus());
        QTest::keyClick(copy, Qt::Key_Space);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains("Rimouski") && copied.contains("Table 4 (Anne)"),
                 qPrintable(copied));

        // A click opens the table; what is written there shows on the board.
        QTest::mouseClick(
            board->viewport(), Qt::LeftButton, {},
            board->visualRect(board->model()->index(0, BoardModel::FirstTableColumn)).center());
        QTRY_VERIFY(m_desk->window->view()->page() == WorkbookView::Page::Capture);
        QCOMPARE(m_desk->child<CapturePage>("capturePage")->table(), missing);
        QTest::keyClicks(m_desk->window->focusWidget(), "words");
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 2);
        m_desk->window->view()->showPage(WorkbookView::Page::Board);
        QTRY_COMPARE(m_desk->child<QLabel>("boardSummary")->text(), "2 of 2 tables received");
    }

    void aTableThatWasMadeTwiceIsDeclaredTheSame()
    {
        EntityId twin;
        EntityId kept;
        {
            const auto file = m_desk->makeWorkbook("mine.tournee", 1);
            kept = file->entities(Kind::Table)->front().id;
            twin = m_desk->environment().newId<EntityId>();
            const std::vector<Edit> edits{
                addition(Kind::Table, twin)
                    .set(Field::Session, file->entities(Kind::Session)->front().id)
                    .set(Field::Number, Value(2)),
                addition(Kind::Note, m_desk->environment().newId<EntityId>())
                    .set(Field::Table, twin)
                    .set(Field::Text, Value("words"))};
            QVERIFY(file->apply(edits));
        }
        m_desk->window->openFile(m_desk->path("mine.tournee"));
        QTest::mouseClick(m_desk->waitFor<QPushButton>("goBoard"), Qt::LeftButton);
        auto *board = m_desk->child<QTableView>("board");
        QTRY_COMPARE(board->model()->rowCount(), 1);
        board->setCurrentIndex(board->model()->index(0, BoardModel::FirstTableColumn + 1));
        QTest::mouseClick(m_desk->child<QPushButton>("showRepair"), Qt::LeftButton);
        auto *keptTable = m_desk->child<QComboBox>("keptTable");
        QCOMPARE(m_desk->child<QComboBox>("sameTable")->currentText(), "Table 2 (1 entry)");
        auto *join = m_desk->child<QPushButton>("declareSame");
        QVERIFY(!join->isEnabled()); // not yet two that are alike
        keptTable->setFocus();
        QTest::keyClick(keptTable, Qt::Key_Down);
        QTRY_VERIFY(join->isEnabled());
        QVERIFY2(m_desk->child<QLabel>("repairWords")
                     ->text()
                     .startsWith("1 table would be joined; 1 entry would move."),
                 qPrintable(m_desk->child<QLabel>("repairWords")->text()));
        QCOMPARE(m_desk->count(Kind::Table), 2);
        QTest::mouseClick(join, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Table), 1);
        const auto note = [&] {
            return m_desk->read([](WorkbookFile &file) { return file.entities(Kind::Note); })
                ->front()
                .reference(Field::Table);
        };
        QCOMPARE(note(), kept);
        QTRY_COMPARE(m_desk->child<QLabel>("boardSummary")->text(), "1 of 1 table received");

        // The register takes it back.
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        auto *open = m_desk->child<QPushButton>("openRegister");
        QTRY_VERIFY(open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        auto *list = m_desk->child<QTableView>("register");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(cell(list, 0, 1), "S1, table 1 = S1, table 2");
        list->selectRow(0);
        auto *page = m_desk->child<QWidget>("registerPage");
        QTest::mouseClick(page->findChild<QPushButton *>("undoImport"), Qt::LeftButton);
        auto *sure = page->findChild<QPushButton *>("confirmUndoImport");
        QTRY_VERIFY(sure->isVisible());
        QTest::mouseClick(sure, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Table), 2);
        QCOMPARE(note(), twin);
    }

    void theRegisterIsSearchedCopiedAndUndone()
    {
        m_desk->makeBundle("one.tourneez", 1);
        m_desk->makeBundle("two.tourneez", 2);
        m_desk->openWorkbook(3);
        m_desk->drop({m_desk->path("one.tourneez"), m_desk->path("two.tourneez")});
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<QPushButton>("goToOverview")->isVisible());
        m_desk->window->view()->showPage(WorkbookView::Page::Board);
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        auto *open = m_desk->child<QPushButton>("openRegister");
        QTRY_VERIFY(open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        auto *list = m_desk->child<QTableView>("register");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *search = m_desk->child<QLineEdit>("registerSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, "ONE.t");
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(m_desk->child<QPushButton>("copyRegister"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].contains("\tone.tourneez\t"));
        QCOMPARE(m_desk->child<QLabel>("registerWords")->text(),
                 "1 reception copied: paste it into a spreadsheet.");

        list->selectRow(0);
        auto *page = m_desk->child<QWidget>("registerPage");
        auto *undo = page->findChild<QPushButton *>("undoImport");
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        auto *sure = page->findChild<QPushButton *>("confirmUndoImport");
        QTRY_VERIFY(sure->isVisible());
        QTest::mouseClick(sure, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 2);
    }

    void aWatchedFolderBringsInWhatIsWholeAndNothingTwice()
    {
        QVERIFY(QDir().mkpath(m_desk->path("shared")));
        m_desk->makeBundle("one.tourneez", 1);
        m_desk->openWorkbook(3);
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        auto &watched = m_desk->child<ReceptionPage>("receptionPage")->watched();
        QVERIFY(watched.folder().isEmpty()); // until somebody asks for it
        m_desk->chosen = m_desk->path("shared");
        QTest::mouseClick(m_desk->child<QPushButton>("watchFolder"), Qt::LeftButton);
        QCOMPARE(watched.folder(), m_desk->chosen);
        look(watched);

        // Half of a file: two looks find it growing.
        QFile source(m_desk->path("one.tourneez"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        QFile target(m_desk->path("shared/one.tourneez"));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes.left(100));
        target.flush();
        look(watched);
        target.write(bytes.mid(100));
        target.close();
        look(watched);
        QCOMPARE(watched.takenCount(), 0);
        QVERIFY(watched.held().isEmpty());
        look(watched);
        QTRY_COMPARE(watched.takenCount(), 1);
        QCOMPARE(m_desk->count(Kind::Challenge), 2);
        QVERIFY(m_desk->child<QLabel>("watchWords")->text().contains("1 file came in by itself."));

        // Neither again, nor under another name, nor in the next launch.
        QVERIFY(target.copy(m_desk->path("shared/copy.tourneez")));
        for (int i = 0; i < 3; ++i)
            look(watched);
        QCOMPARE(watched.takenCount(), 1);
        QCOMPARE(receptions(), 1);
        m_desk->trigger("closeWorkbook");
        m_desk->window->openFile(m_desk->path("mine3.tournee"));
        QTRY_VERIFY(m_desk->window->view());
        auto &again = m_desk->waitFor<ReceptionPage>("receptionPage")->watched();
        QCOMPARE(again.folder(), m_desk->path("shared"));
        for (int i = 0; i < 3; ++i)
            look(again);
        QCOMPARE(receptions(), 1);

        // What is no bundle is held until somebody looks.
        QFile wrong(m_desk->path("shared/broken.tourneez"));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("nothing");
        wrong.close();
        for (int i = 0; i < 3; ++i)
            look(again);
        QCOMPARE(again.held(), QStringList{wrong.fileName()});
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        auto *held = m_desk->child<QPushButton>("lookAtHeld");
        QTRY_VERIFY(held->isVisible());
        QTest::mouseClick(held, Qt::LeftButton);
        QTRY_COMPARE(m_desk->child<ReceptionPage>("receptionPage")->model().totals().refused, 1);
        QTest::mouseClick(m_desk->child<QPushButton>("cancelImport"), Qt::LeftButton);
        QTest::mouseClick(m_desk->child<QPushButton>("stopWatching"), Qt::LeftButton);
        QVERIFY(again.folder().isEmpty());
        QVERIFY(m_desk->settings().watchedFolder(m_desk->path("mine3.tournee")).isEmpty());
    }

    void notesOfASpreadsheetComeInThroughAPreview()
    {
        QFile file(m_desk->path("notes.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Propos;Quoi;Vu\r\nUne fiducie fonci\xe8re;Solution;x\r\nUn d\xe9"
                   "fi;D\xe9"
                   "fi;\r\n");
        file.close();
        m_desk->openWorkbook(3);
        m_desk->drop({file.fileName()});
        auto *bringIn = m_desk->child<QPushButton>("bringInNotes");
        QTRY_VERIFY(bringIn->isVisible() && bringIn->isEnabled());
        QCOMPARE(m_desk->child<QComboBox>("notesEncoding")->currentText(),
                 "Windows-1252 (older Excel)");
        QCOMPARE(m_desk->child<QComboBox>("notesSeparator")->currentText(), "Semicolon");
        QVERIFY(m_desk->child<QCheckBox>("notesHeadings")->isChecked());
        auto *plan = m_desk->child<QTableView>("notesPlan");
        QTRY_COMPARE(plan->model()->rowCount(), 2);
        QCOMPARE(cell(plan, 0, 3), "Une fiducie foncière");
        QCOMPARE(cell(plan, 0, 1), "Note");

        // The second column tells the kind; that is remembered for the next such file.
        auto *column = m_desk->child<QComboBox>("notesColumn1");
        column->setFocus();
        QTest::keyClick(column, Qt::Key_Down);
        while (column->currentText() != "Kind" && column->currentIndex() + 1 < column->count())
            QTest::keyClick(column, Qt::Key_Down);
        QTRY_COMPARE(cell(plan, 0, 1), "Solution");
        QCOMPARE(m_desk->count(Kind::Solution), 0);
        QTest::mouseClick(bringIn, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Solution), 1);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 2);
        QCOMPARE(receptions(), 1);

        m_desk->drop({file.fileName()});
        QTRY_COMPARE(cell(plan, 0, 4), "Came before");
        QCOMPARE(cell(plan, 0, 1), "Solution");
        QTRY_VERIFY(!bringIn->isEnabled());
        QVERIFY(m_desk->child<QLabel>("notesOutcome")->text().contains("2 came before."));
    }

    void aPastedListBecomesEntries()
    {
        m_desk->openWorkbook(3);
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        QGuiApplication::clipboard()->setText("# Transport\n- night bus\n- taxis");
        QTest::mouseClick(m_desk->child<QPushButton>("pasteNotes"), Qt::LeftButton);
        auto *plan = m_desk->child<QTableView>("notesPlan");
        QTRY_COMPARE(plan->model()->rowCount(), 3);
        auto *headings = m_desk->child<QCheckBox>("notesHeadings");
        headings->setFocus();
        QTest::keyClick(headings, Qt::Key_Space);
        auto *bringIn = m_desk->child<QPushButton>("bringInNotes");
        QTRY_COMPARE(m_desk->child<QLabel>("notesOutcome")->text(), "3 entries come in.");
        QTest::mouseClick(bringIn, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Note), 2);
        QCOMPARE(m_desk->count(Kind::Challenge), 2);
    }

private:
    static QString cell(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    int receptions()
    {
        return static_cast<int>(
            m_desk->read([](WorkbookFile &file) { return receptionsOf(file, 100); })->size());
    }
    /// One look from beginning to end, whatever look is under way.
    static void look(WatchedFolder &watched)
    {
        QSignalSpy looked(&watched, &WatchedFolder::looked);
        watched.look();
        QVERIFY(looked.wait());
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestCoordination)
#include "tst_coordination.moc"
