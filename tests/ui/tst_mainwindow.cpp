// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/capturedraft.h"
#include "core/storage/exporter.h"
#include "ui/capture/capturepage.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewpage.h"
#include "ui/reception/receptiondetail.h"
#include "ui/reception/receptionlist.h"
#include "ui/reception/receptionpage.h"
#include "ui/settings.h"
#include "ui/widgets/activitybar.h"
#include "ui/widgets/problembar.h"
#include "ui/widgets/savedmark.h"
#include "ui/workbookview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace tournee;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform says that about every window with a least size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        m_settings->setLanguage("en");
        m_settings->setTheme(ThemeChoice::Light);
        m_settings->setWorkbookFolder(m_folder->filePath("workbooks"));
        m_language = std::make_unique<Language>();
        m_language->use("en");
        m_window = std::make_unique<MainWindow>(MainWindow::Ground{
            .environment = m_environment,
            .settings = *m_settings,
            .language = *m_language,
            .chooser = {.open = [this](auto...) { return m_chosen; },
                        .several = [this](auto...) { return QStringList{m_chosen}; },
                        .save = [this](auto...) { return m_chosen; },
                        .folder = [this](auto...) { return m_chosen; }},
            .systemScheme = [this] { return m_systemScheme; }});
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void aTourIsCreatedAndFoundAgain()
    {
        child<QPushButton>("prepareTour")->click();
        child<QLineEdit>("tourTitle")->setText("What emerges: 2026?");
        child<QLineEdit>("tourQuestion")->setText("What is needed?");
        child<QPushButton>("createTour")->click();
        QTRY_VERIFY(m_window->view());
        QTRY_COMPARE(m_window->windowTitle(), "What emerges: 2026? — Tournée");
        QVERIFY(m_window->view()->page() == WorkbookView::Page::Prepare);
        const QString path = m_window->workbook()->path();
        QCOMPARE(QFileInfo(path).fileName(), "What emerges- 2026-.tournee");
        QCOMPARE(m_settings->recentWorkbooks(), QStringList{path});
        child<QAction>("closeWorkbook")->trigger();
        QVERIFY(!m_window->view());
        m_window->openFile(path);
        QTRY_COMPARE(m_window->windowTitle(), "What emerges: 2026? — Tournée");
    }

    void whatIsNoWorkbookIsToldInTheBar()
    {
        const QString path = m_folder->filePath("letter.tournee");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir");
        file.close();
        m_window->openFile(path);
        auto *bar = child<ProblemBar>("problemBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!m_window->view());
        const QString english = bar->text();
        m_window->useLanguage("fr");
        QTRY_VERIFY(bar->text() != english);
        child<QPushButton>("dismissProblem")->click();
        QVERIFY(!bar->isVisible());
    }

    void theLanguageSwitchesLive()
    {
        auto *open = child<QPushButton>("openWorkbook");
        QCOMPARE(open->text(), "Open a workbook…");
        m_window->useLanguage("fr");
        QTRY_COMPARE(open->text(), "Ouvrir un carnet…");
        QCOMPARE(m_settings->language(), "fr");
        makeWorkbook("a.tournee", 1);
        m_window->openFile(m_folder->filePath("a.tournee"));
        QTRY_VERIFY(m_window->view());
        QCOMPARE(child<QPushButton>("goOverview")->text(), "Vue d’ensemble");
        m_window->useLanguage("en");
        QTRY_COMPARE(child<QPushButton>("goOverview")->text(), "Overview");
        QCOMPARE(open->text(), "Open a workbook…");
    }

    void lookAndZoomAreKept()
    {
        m_window->useTheme(ThemeChoice::Dark);
        m_window->useZoom(150);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(Scheme::Dark).paper);
        QCOMPARE(QApplication::font().pixelSize(), 23);
        QCOMPARE(Settings(m_folder->filePath("settings.ini")).zoomPercent(), 150);
        m_window->useZoom(1000);
        QCOMPARE(m_settings->zoomPercent(), 200);
        m_window->useTheme(ThemeChoice::Light);
        m_window->useZoom(100);
    }

    void theSystemsSchemeIsFollowedWhileRunning()
    {
        m_window->useTheme(ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(Scheme::Light).paper);
        m_systemScheme = Scheme::Dark;
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(m_window.get(), &change);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(Scheme::Dark).paper);
        m_window->useTheme(ThemeChoice::Light);
        QApplication::sendEvent(m_window.get(), &change);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours(Scheme::Light).paper);
    }

    void theCommandLineCountsForOneLaunch()
    {
        m_settings->setZoomPercent(110);
        m_settings->setForThisLaunch(QString("fr"), ThemeChoice::Dark, 150);
        QCOMPARE(m_settings->language(), "fr");
        QVERIFY(m_settings->theme() == ThemeChoice::Dark);
        QCOMPARE(m_settings->zoomPercent(), 150);
        const Settings next(m_folder->filePath("settings.ini"));
        QCOMPARE(next.language(), "en");
        QVERIFY(next.theme() == ThemeChoice::Light);
        QCOMPARE(next.zoomPercent(), 110);
        m_settings->setTheme(ThemeChoice::HighContrast); // chosen by hand: stays
        QVERIFY(m_settings->theme() == ThemeChoice::HighContrast);
        m_settings->setForThisLaunch({}, {}, {});
        QVERIFY(m_settings->theme() == ThemeChoice::HighContrast);
        QCOMPARE(m_settings->language(), "en");
    }

    void theOverviewCatchesUpWhenItIsSeenAgain()
    {
        makeWorkbook("a.tournee", 1);
        m_window->openFile(m_folder->filePath("a.tournee"));
        QTRY_VERIFY(m_window->view());
        const auto *const overview = child<QTreeView>("overview")->model();
        const auto challenges = [overview] {
            return overview->index(0, OverviewModel::FirstKindColumn).data().toString();
        };
        QTRY_COMPARE(challenges(), "1");
        // Somebody works on another page: nothing is read for what nobody sees.
        m_window->view()->showPage(WorkbookView::Page::Prepare);
        Workbook &workbook = *m_window->workbook();
        const Edit more = addition(Kind::Challenge, m_environment.newId<EntityId>());
        const auto tables =
            workbook.read([](WorkbookFile &file) { return file.entities(Kind::Table); });
        const EntityId table = tables.result()->front().id;
        workbook.apply({Edit(more).set(Field::Table, table).set(Field::Text, Value("more"))});
        for (int i = 0; i < 3; ++i) { // once to hear of it, once to read, once to show
            const auto idle = workbook.read([](WorkbookFile &) { return Result<int>(0); },
                                            Workbook::Priority::Background);
            QTRY_VERIFY(idle.isFinished());
        }
        QCOMPARE(challenges(), "1");
        m_window->view()->showPage(WorkbookView::Page::Overview);
        QTRY_COMPARE(challenges(), "2");
    }

    void undoIsOfferedWhileOneTypes()
    {
        makeWorkbook("a.tournee", 1);
        m_window->openFile(m_folder->filePath("a.tournee"));
        QTRY_VERIFY(m_window->view());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->view()->showPage(WorkbookView::Page::Prepare);
        auto *title = child<QLineEdit>("sessionTitle");
        QTRY_COMPARE(title->text(), "S1");
        title->setFocus();
        QTest::keyClicks(title, " and more");
        auto *undo = child<QAction>("undo");
        const auto openMenu = [&] {
            for (QAction *menu : m_window->menuBar()->actions())
                emit menu->menu()->aboutToShow();
        };
        openMenu();
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), "&Undo typing");
        undo->trigger();
        QCOMPARE(title->text(), "S1");
        openMenu();
        QCOMPARE(child<QAction>("redo")->text(), "&Redo typing");
    }

    void unfinishedWordsAreOfferedAtTheStart()
    {
        {
            const auto file = makeWorkbook("a.tournee", 1);
            const auto tables = file->entities(Kind::Table);
            CaptureDraft draft;
            draft.text = "A shared v";
            QVERIFY(file->saveDraft({captureSlot(tables->front().id), toJson(draft), 1}));
        }
        m_settings->addRecentWorkbook(m_folder->filePath("gone.tournee"));
        m_settings->addRecentWorkbook(m_folder->filePath("a.tournee"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        child<QAction>("closeWorkbook")->setEnabled(true);
        child<QAction>("closeWorkbook")->trigger();
        auto *resume = child<QPushButton>("resume");
        QTRY_VERIFY(resume->isVisible());
        QCOMPARE(resume->accessibleName(), "Resume: Table 1");
        QTRY_VERIFY(resume->hasFocus());
        QCOMPARE(child<QListWidget>("recentWorkbooks")->count(), 1);
        resume->click();
        QTRY_VERIFY(m_window->view() && m_window->view()->page() == WorkbookView::Page::Capture);
        QTRY_COMPARE(child<QPlainTextEdit>("captureLine")->toPlainText(), "A shared v");
        QTRY_VERIFY(child<QPlainTextEdit>("captureLine")->hasFocus());

        child<QAction>("closeWorkbook")->trigger(); // the words became an entry
        QTRY_VERIFY(child<QListWidget>("recentWorkbooks")->hasFocus());
        QVERIFY(!resume->isVisible());
    }

    void theCourseOfATableIsAKeyAwayFromItsNotes()
    {
        EntityId table;
        {
            const auto file = makeWorkbook("a.tournee", 1);
            table = file->entities(Kind::Table)->front().id;
        }
        const auto open = [this] {
            m_window->openFile(m_folder->filePath("a.tournee"));
            QTRY_VERIFY(m_window->view());
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        };
        open();
        m_window->view()->openTable(table);
        QTRY_VERIFY(child<QPlainTextEdit>("captureLine")->hasFocus());
        const std::pair<Qt::Key, const char *> steps[] = {{Qt::Key_P, "peoplePage"},
                                                          {Qt::Key_R, "readBackPage"},
                                                          {Qt::Key_T, "prioritiesPage"},
                                                          {Qt::Key_S, "paperPage"},
                                                          {Qt::Key_E, "closingPage"}};
        for (const auto &[key, page] : steps) {
            QTest::keyClick(child<QPlainTextEdit>("captureLine"), key,
                            Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY2(child<QWidget>(page)->isVisible(), page);
            QVERIFY(m_window->view()->page() == WorkbookView::Page::Course);
            QTest::keyClick(child<QWidget>("coursePage"), Qt::Key_Escape);
            QVERIFY(m_window->view()->page() == WorkbookView::Page::Capture);
            QTRY_VERIFY(child<QPlainTextEdit>("captureLine")->hasFocus());
        }

        // What the table was at is there the next day, until somebody leaves it.
        child<QAction>("closeWorkbook")->trigger();
        open();
        QTRY_VERIFY(m_window->view()->page() == WorkbookView::Page::Capture);
        QTest::mouseClick(child<QPushButton>("leave"), Qt::LeftButton);
        QVERIFY(m_window->view()->page() == WorkbookView::Page::Overview);
        child<QAction>("closeWorkbook")->trigger();
        open();
        QTRY_VERIFY(child<QTreeView>("overview")->model()->rowCount() == 1);
        QVERIFY(m_window->view()->page() == WorkbookView::Page::Overview);
    }

    void receptionsAreRemembered()
    {
        makeBundle("one.tourneez", 1);
        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->view()->showPage(WorkbookView::Page::Reception);
        QTRY_VERIFY(child<QPushButton>("chooseFiles")->hasFocus());
        drop({m_folder->filePath("one.tourneez")});
        QTRY_VERIFY(child<QPushButton>("confirmImport")->hasFocus());
        child<QPushButton>("confirmImport")->click();
        QTRY_VERIFY(child<QPushButton>("goToOverview")->hasFocus());
        QVERIFY(std::ranges::any_of(
            backupsOf(m_folder->filePath("mine.tournee")),
            [](const Backup &each) { return each.reason == Backup::Reason::Import; }));
        m_window->view()->showPage(WorkbookView::Page::Overview);
        m_window->view()->showPage(WorkbookView::Page::Reception);
        auto *receptions = child<QTableView>("receptions");
        QTRY_VERIFY(receptions->isVisible());
        QCOMPARE(receptions->model()->rowCount(), 1);
        QCOMPARE(receptions->model()->index(0, ReceptionList::FileColumn).data().toString(),
                 "one.tourneez");
        QVERIFY(receptions->model()
                    ->index(0, ReceptionList::BroughtColumn)
                    .data()
                    .toString()
                    .startsWith("3 new things"));

        // Both sides read the same code aloud.
        receptions->selectRow(0);
        const QString code =
            child<ReceptionDetail>("receptionDetail")->findChild<QLabel *>("receiptCode")->text();
        QCOMPARE(code.toStdString(), receiptOfFile(m_folder->filePath("one.tourneez"))->code);
        QCOMPARE(receptions->model()->index(0, ReceptionList::CodeColumn).data().toString(), code);

        // It is told what taking it back would do; then it is done, and told.
        QCOMPARE(challenges(), 2);
        child<QPushButton>("undoImport")->click();
        QTRY_VERIFY(child<QPushButton>("confirmUndoImport")->isVisible());
        QVERIFY(child<QPushButton>("leaveImport")->hasFocus());
        QVERIFY2(child<QLabel>("receptionWords")->text().startsWith("This would remove 3 things"),
                 qPrintable(child<QLabel>("receptionWords")->text()));
        QCOMPARE(challenges(), 2);
        child<QPushButton>("confirmUndoImport")->click();
        QTRY_COMPARE(challenges(), 1);
        QTRY_VERIFY(receptions->model()
                        ->index(0, ReceptionList::BroughtColumn)
                        .data()
                        .toString()
                        .startsWith("undone"));
        QTRY_VERIFY(!child<QPushButton>("undoImport")->isVisible());
    }

    void theExportSaysWhatItTakes()
    {
        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        auto *overview = child<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 1);
        auto *button = child<QPushButton>("exportChosen");
        const QModelIndex session = overview->model()->index(0, 0);
        QTRY_COMPARE(button->text(), "Export this table…"); // the only one there is
        overview->setCurrentIndex(session);
        QCOMPARE(button->text(), "Export this workshop…");
        QVERIFY(!child<QPushButton>("takeNotes")->isEnabled());
        QVERIFY(child<QLabel>("overviewHint")->isVisible());
        overview->clearSelection();
        QCOMPARE(button->text(), "Export everything…");
    }

    void droppedBundlesAreSeenBeforeTheyComeIn()
    {
        makeBundle("one.tourneez", 1);
        makeBundle("two.tourneez", 2);
        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());

        drop({m_folder->filePath("one.tourneez"), m_folder->filePath("two.tourneez")});
        auto *page = child<ReceptionPage>("receptionPage");
        auto *confirm = child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QCOMPARE(page->model().totals().useful, 2);
        QCOMPARE(challenges(), 1); // only looked at so far

        confirm->click();
        QTRY_VERIFY(child<QPushButton>("goToOverview")->isVisible());
        QCOMPARE(challenges(), 3);
        QVERIFY(child<QLabel>("receptionLead")->text().startsWith("2 files are in"));
        child<QPushButton>("goToOverview")->click();
        auto *overview = child<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 3);
    }

    void theOverviewCountsWhatThePageShows()
    {
        makeWorkbook("mine.tournee", 3).reset();
        const auto other = m_folder->filePath("other.tournee");
        QVERIFY(QFile::copy(m_folder->filePath("mine.tournee"), other));
        const auto write = [&](const QString &path, const QString &words) {
            const auto file = WorkbookFile::open(path, m_environment);
            const Entity session = (*file)->entities(Kind::Session)->front();
            const Entity table = (*file)->entities(Kind::Table)->front();
            const Entity challenge = (*file)->entities(Kind::Challenge)->front();
            QVERIFY((*file)->apply(std::vector{update(session).set(Field::Title, Value(words)),
                                               update(table).set(Field::Name, Value(words)),
                                               // Two fields of one entry are one thing to settle.
                                               update(challenge)
                                                   .set(Field::Text, Value(words))
                                                   .set(Field::Detail, Value(words))}));
        };
        write(m_folder->filePath("mine.tournee"), "here");
        write(other, "there");
        {
            const auto file = WorkbookFile::open(m_folder->filePath("mine.tournee"), m_environment);
            QVERIFY(importInto(**file, other).status == ImportSummary::Status::Imported);
        }
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        QTRY_COMPARE(child<QPushButton>("goDiverging")->text(), "Diverging versions (3)");
        QTRY_VERIFY2(child<QLabel>("overviewSummary")->text().contains(u"3\u00a0diverging"),
                     qPrintable(child<QLabel>("overviewSummary")->text()));
        auto *overview = child<QTreeView>("overview");
        const auto shown = [&] {
            return overview->model()->index(0, OverviewModel::DivergingColumn).data().toString();
        };
        QTRY_COMPARE(shown(), "3");
    }

    void aDamagedBundleIsRefusedWithItsReason()
    {
        makeBundle("one.tourneez", 1);
        QFile file(m_folder->filePath("one.tourneez"));
        QVERIFY(file.resize(file.size() / 2));
        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        drop({file.fileName()});
        auto *page = child<ReceptionPage>("receptionPage");
        QTRY_COMPARE(page->model().totals().refused, 1);
        QVERIFY(!child<QPushButton>("confirmImport")->isEnabled());
        const QString result =
            page->model().index(0, ReceptionModel::ResultColumn).data().toString();
        QVERIFY2(result.contains("one.tourneez"), qPrintable(result));
        QCOMPARE(challenges(), 1);
    }

    void aKitOpensIntoItsTables()
    {
        makeBundle("kit.tourneez", 1, true);
        m_window->openFile(m_folder->filePath("kit.tourneez"));
        QTRY_VERIFY(m_window->view());
        QTRY_VERIFY(m_window->view()->page() == WorkbookView::Page::Overview);
        auto *overview = child<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 1);
        QCOMPARE(challenges(), 0);
        overview->setCurrentIndex(overview->model()->index(0, 0, overview->model()->index(0, 0)));
        child<QPushButton>("takeNotes")->click();
        QVERIFY(m_window->view()->page() == WorkbookView::Page::Capture);
    }

    void aBundleIsExportedBesideTheWork()
    {
        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        QTRY_VERIFY(child<QPushButton>("exportChosen")->isEnabled());
        m_chosen = m_folder->filePath("out");
        child<QPushButton>("exportChosen")->click();
        QTRY_VERIFY(child<QPushButton>("exportNow")->isEnabled());
        child<QPushButton>("exportNow")->click();
        auto *activity = child<ActivityBar>("activityBar");
        QTRY_VERIFY(activity->isVisible() && !activity->isBusy());
        QVERIFY2(activity->text().contains("1 entry"), qPrintable(activity->text()));
        QVERIFY(QFileInfo::exists(m_folder->filePath("out.tourneez")));
        const QString code = activity->findChild<QLabel *>("receiptCode")->text();
        QCOMPARE(code.toStdString(), receiptOfFile(m_folder->filePath("out.tourneez"))->code);
        activity->findChild<QPushButton *>("copyCode")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
    }

    void whatLastsStandsBeforeWhatWasReported()
    {
        ProblemBar bar;
        bar.report([] { return QString("No backup."); });
        bar.setLasting([] { return QString("The disk is full."); });
        QCOMPARE(bar.text(), "The disk is full.\nNo backup.");
        auto *const dismiss = bar.findChild<QPushButton *>("dismissProblem");
        dismiss->click();
        QCOMPARE(bar.text(), "The disk is full.");
        QVERIFY(dismiss->isHidden()); // it goes when the disk has room
        bar.setLasting(nullptr);
        QVERIFY(bar.isHidden());
    }

    void theSavedMarkTellsTheTruth()
    {
        SavedMark mark;
        mark.setState(Workbook::SavedState::Saving, {});
        QCOMPARE(mark.text(), "Saving…");
        mark.setState(Workbook::SavedState::Saved, {1'790'000'000'000, -240});
        QCOMPARE(mark.text(), "Saved 10:13");
        mark.setState(Workbook::SavedState::Failing, {});
        QCOMPARE(mark.text(), "Not saved yet");
        m_language->use("fr");
        QTRY_COMPARE(mark.text(), "Pas encore enregistré");

        makeWorkbook("mine.tournee", 3);
        m_window->openFile(m_folder->filePath("mine.tournee"));
        QTRY_VERIFY(m_window->view());
        QSignalSpy states(m_window->workbook(), &Workbook::savedStateChanged);
        m_window->workbook()->apply({addition(Kind::Note, m_environment.newId<EntityId>())
                                         .set(Field::Text, Value("words"))});
        auto *shown = child<SavedMark>("savedMark");
        QCOMPARE(shown->text(), "Enregistrement…");
        QTRY_VERIFY(shown->text().startsWith("Enregistré "));
        QVERIFY(states.count() >= 2);
    }

private:
    template <typename Widget>
    Widget *child(const char *name)
    {
        auto *found = m_window->findChild<Widget *>(QString(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    int challenges()
    {
        auto answer =
            m_window->workbook()->read([](WorkbookFile &file) -> Result<std::vector<Entity>> {
                return file.entities(Kind::Challenge);
            });
        answer.waitForFinished();
        const Result<std::vector<Entity>> all = answer.result();
        return static_cast<int>(
            std::ranges::count_if(*all, [](const Entity &each) { return !each.isDeleted(); }));
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    /// One workshop, one table, one challenge; another for each \a seed.
    std::unique_ptr<WorkbookFile> makeWorkbook(const QString &name, quint64 seed)
    {
        static SystemEnvironment environment;
        auto file = WorkbookFile::create(m_folder->filePath(name), environment);
        if (!file)
            qFatal("the workbook could not be made");
        const auto session = environment.newId<EntityId>();
        const auto table = environment.newId<EntityId>();
        const std::vector<Edit> edits{
            addition(Kind::Session, session).set(Field::Title, Value(QString("S%1").arg(seed))),
            addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(1)),
            addition(Kind::Challenge, environment.newId<EntityId>())
                .set(Field::Table, table)
                .set(Field::Text, Value("words")),
        };
        if (!(*file)->apply(edits))
            qFatal("the workbook could not be filled");
        return std::move(*file);
    }
    void makeBundle(const QString &name, quint64 seed, bool isKit = false)
    {
        const auto file = makeWorkbook(name + ".source", seed);
        Selection selection;
        selection.frameOnly = isKit;
        if (!exportBundle(*file, m_folder->filePath(name), selection))
            qFatal("the bundle could not be made");
    }

    SystemEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    QString m_chosen;
    Scheme m_systemScheme = Scheme::Light;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
