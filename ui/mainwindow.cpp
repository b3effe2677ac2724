// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/analysis/sample.h"
#include "core/report/sentences.h"
#include "ui/editcommand.h"
#include "ui/language.h"
#include "ui/start/newtourpage.h"
#include "ui/start/startpage.h"
#include "ui/whenanswered.h"
#include "ui/widgets/problembar.h"
#include "ui/workbookview.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QSysInfo>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr auto workbookSuffix = ".tournee";
constexpr auto bundleSuffix = ".tourneez";

bool isWorkbook(const QString &path)
{
    return path.endsWith(workbookSuffix, Qt::CaseInsensitive);
}

QString workbookFilter()
{
    return MainWindow::tr("Workbooks (*.tournee)");
}

QString bundleFilter()
{
    return MainWindow::tr("Kits, bundles and workbooks (*.tourneez *.tournee)");
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

Scheme schemeFor(ThemeChoice choice, Scheme systemScheme)
{
    switch (choice) {
    case ThemeChoice::System:
        return systemScheme;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    }
    return systemScheme;
}

} // namespace

MainWindow::MainWindow(Ground ground, QWidget *parent)
    : QMainWindow(parent), m_ground(std::move(ground))
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setMinimumSize(640, 400);
    resize(1024, 600);
    applyLook();
    setCentralWidget(makePages());
    makeMenus();
    connectPages();
    showStart();
    retranslateUi();
    restoreGeometry(m_ground.settings.windowGeometry());
}

MainWindow::~MainWindow()
{
    delete m_view; // it knows the workbook, which goes first otherwise
    m_undoStack.clear();
}

QWidget *MainWindow::makePages()
{
    auto *ground = new QWidget(this);
    m_problems = new ProblemBar;
    m_start = new StartPage;
    m_newTour = new NewTourPage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_newTour);

    auto *column = new QVBoxLayout(ground);
    arrange(column, 0);
    auto *problems = new QVBoxLayout;
    arrange(problems, 0, space::between, 0);
    problems->addWidget(m_problems);
    column->addLayout(problems);
    column->addWidget(m_pages, 1);
    return ground;
}

void MainWindow::makeMenus()
{
    const auto action = [this](const char *name, const QKeySequence &shortcut, auto slot) {
        auto *made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_fileMenu = menuBar()->addMenu(QString());
    m_newAction = action("newTour", QKeySequence::New, [this] {
        m_newTour->setFolder(m_ground.settings.workbookFolder());
        m_pages->setCurrentWidget(m_newTour);
        m_newTour->begin();
    });
    m_openAction = action("open", QKeySequence::Open, [this] { openWorkbook(); });
    m_kitAction = action("openKitAction", {}, [this] { openKit(); });
    m_combineAction = action("combineAction", QKeySequence("Ctrl+I"), [this] { combine(); });
    m_closeAction = action("closeWorkbook", QKeySequence("Ctrl+W"), [this] { showStart(); });
    m_quitAction = action("quit", QKeySequence::Quit, [this] { close(); });
    m_fileMenu->addActions({m_newAction, m_openAction, m_kitAction});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_combineAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_closeAction, m_quitAction});

    m_editMenu = menuBar()->addMenu(QString());
    m_undoAction = action("undo", QKeySequence::Undo, [this] {
        if (m_view)
            m_view->commitFields();
        m_undoStack.undo();
    });
    m_redoAction = action("redo", QKeySequence::Redo, [this] { m_undoStack.redo(); });
    m_editMenu->addActions({m_undoAction, m_redoAction});

    m_viewMenu = menuBar()->addMenu(QString());
    m_zoomInAction = action("zoomIn", QKeySequence::ZoomIn,
                            [this] { useZoom(appearance().zoomPercent + zoom::step); });
    m_zoomOutAction = action("zoomOut", QKeySequence::ZoomOut,
                             [this] { useZoom(appearance().zoomPercent - zoom::step); });
    m_zoomResetAction =
        action("zoomReset", QKeySequence("Ctrl+0"), [this] { useZoom(zoom::normal); });
    m_fullScreenAction = action("fullScreen", QKeySequence("F11"),
                                [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_viewMenu->addActions({m_zoomInAction, m_zoomOutAction, m_zoomResetAction});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_fullScreenAction);
    m_viewMenu->addSeparator();

    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction *theme = m_themeMenu->addAction(QString());
        theme->setCheckable(true);
        theme->setData(static_cast<int>(choice));
        m_themes->addAction(theme);
        connect(theme, &QAction::triggered, this, [this, choice] { useTheme(choice); });
    }
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    const std::pair<const char *, QString> languages[] = {{"fr", QStringLiteral("Français")},
                                                          {"en", QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        QAction *language = m_languageMenu->addAction(name); // each in its own words
        language->setCheckable(true);
        language->setData(QString(code));
        m_languages->addAction(language);
        connect(language, &QAction::triggered, this,
                [this, chosen = QString(code)] { useLanguage(chosen); });
    }
}

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::openKitRequested, this, &MainWindow::openKit);
    connect(m_start, &StartPage::prepareRequested, m_newAction, &QAction::trigger);
    connect(m_start, &StartPage::combineRequested, this, &MainWindow::combine);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::trySample);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openWorkbook);
    connect(m_start, &StartPage::workbookChosen, this, &MainWindow::openFile);
    connect(m_newTour, &NewTourPage::cancelled, this, [this] {
        m_pages->setCurrentWidget(m_view ? static_cast<QWidget *>(m_view) : m_start);
    });
    connect(m_newTour, &NewTourPage::createRequested, this, &MainWindow::createTour);
    connect(m_newTour, &NewTourPage::folderRequested, this, [this](const QString &current) {
        const QString folder =
            m_ground.chooser.folder(this, tr("Where the workbook will be"), current, {});
        if (folder.isEmpty())
            return;
        m_ground.settings.setWorkbookFolder(folder);
        m_newTour->setFolder(folder);
    });
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &MainWindow::retranslateUi);
}

void MainWindow::openFile(const QString &path)
{
    if (!isWorkbook(path)) {
        combineInNewWorkbook({path});
        return;
    }
    load(path, Opening::Existing, [] {});
}

void MainWindow::load(const QString &path, Opening how, std::function<void()> ready)
{
    if (m_opening || !mayLeaveWorkbook())
        return;
    if (m_workbook && QFileInfo(m_workbook->path()) == QFileInfo(path)) {
        ready();
        return;
    }
    const QString name = QFileInfo(path).completeBaseName();
    m_start->setBusy(how == Opening::New ? tr("Making “%1”…").arg(name)
                                         : tr("Opening “%1”…").arg(name));
    if (how == Opening::New)
        QDir().mkpath(QFileInfo(path).absolutePath());
    m_opening = std::make_unique<Workbook>(path, m_ground.environment,
                                           Author{{}, QSysInfo::machineHostName()});
    auto opened = how == Opening::New ? m_opening->create() : m_opening->open();
    whenAnswered(opened, this, [this, path, ready = std::move(ready)](const Result<void> &result) {
        m_start->setBusy({});
        auto workbook = std::move(m_opening);
        if (!result) {
            if (result.error().code == ErrorCode::FileNotFound)
                m_ground.settings.forgetRecentWorkbook(path);
            report(result.error());
            if (!m_view)
                showStart();
            return;
        }
        takeUp(std::move(workbook));
        ready();
    });
}

void MainWindow::takeUp(std::unique_ptr<Workbook> workbook)
{
    closeWorkbook();
    m_workbook = std::move(workbook);
    m_ground.settings.addRecentWorkbook(m_workbook->path());
    m_view = new WorkbookView(*m_workbook, m_ground.environment, m_undoStack, m_ground.chooser);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    connect(m_workbook.get(), &Workbook::savedStateChanged, this, &MainWindow::showSavedState);
    connect(&EditQueue::of(m_undoStack, *m_workbook), &EditQueue::refused, this,
            &MainWindow::report);
    connect(m_view, &WorkbookView::problem, m_problems, &ProblemBar::report);
    connect(m_view, &WorkbookView::titleChanged, this, [this](const QString &title) {
        m_tourTitle = title;
        retranslateUi();
    });
    m_tourTitle = m_view->title();
    m_problems->clear();
    showSavedState();
    retranslateUi();
}

bool MainWindow::mayLeaveWorkbook()
{
    if (!m_workbook)
        return true;
    m_view->commitFields();
    if (m_workbook->savedState() != Workbook::SavedState::Failing || m_wasWarned)
        return true;
    m_wasWarned = true;
    m_problems->report([] {
        return tr("What you typed last is not on the disk yet, and closing now would lose it. Make "
                  "room on the disk or plug it back in, and wait for “Saved”. To close all the "
                  "same, close again.");
    });
    return false;
}

void MainWindow::closeWorkbook()
{
    delete m_view;
    m_view = nullptr;
    m_undoStack.clear();
    delete m_undoStack.findChild<EditQueue *>(QString(), Qt::FindDirectChildrenOnly);
    m_workbook.reset();
    m_tourTitle.clear();
    m_wasWarned = false;
}

void MainWindow::showStart()
{
    if (!mayLeaveWorkbook())
        return;
    closeWorkbook();
    QStringList recent;
    for (const QString &path : m_ground.settings.recentWorkbooks()) {
        if (QFileInfo::exists(path))
            recent << path;
    }
    m_start->setRecentWorkbooks(recent);
    m_pages->setCurrentWidget(m_start);
    retranslateUi();
}

void MainWindow::openWorkbook()
{
    const QString path = m_ground.chooser.open(
        this, tr("Open a workbook"), m_ground.settings.workbookFolder(), workbookFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openKit()
{
    const QString path =
        m_ground.chooser.open(this, tr("Open a kit"), QDir::homePath(), bundleFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::combine()
{
    const QStringList files =
        m_ground.chooser.several(this, tr("Combine bundles"), QDir::homePath(), bundleFilter());
    if (!files.isEmpty())
        takeIn(files);
}

void MainWindow::trySample()
{
    if (m_opening)
        return;
    const QString folder = m_ground.settings.workbookFolder();
    const QString path = freeFileName(folder, tr("Sample tour"), workbookSuffix);
    QDir().mkpath(folder);
    m_start->setBusy(tr("Making a sample tour…"));
    whenAnswered(QtConcurrent::run([path] { return makeSample(path, {}); }), this,
                 [this, path](const Result<SampleSummary> &made) {
                     m_start->setBusy({});
                     if (made)
                         openFile(path);
                     else
                         report(made.error());
                 });
}

void MainWindow::createTour(const QString &path, const QString &title, const QString &question)
{
    load(path, Opening::New, [this, title, question] {
        Edit tour = addition(Kind::Tour, m_ground.environment.newId<EntityId>());
        tour.set(Field::Title, Value(title));
        if (!question.isEmpty())
            tour.set(Field::GuidingQuestion, Value(question));
        m_workbook->apply({tour});
        m_view->showPage(WorkbookView::Page::Prepare);
    });
}

void MainWindow::combineInNewWorkbook(const QStringList &files)
{
    const QString name = QFileInfo(files.first()).completeBaseName();
    const QString path = freeFileName(m_ground.settings.workbookFolder(), name, workbookSuffix);
    load(path, Opening::New, [this, files] {
        if (files.size() == 1)
            m_view->takeIn(files);
        else
            m_view->previewImport(files);
    });
}

void MainWindow::takeIn(const QStringList &files)
{
    if (m_view) {
        m_pages->setCurrentWidget(m_view);
        m_view->previewImport(files);
    } else if (files.size() == 1 && isWorkbook(files.first())) {
        openFile(files.first());
    } else {
        combineInNewWorkbook(files);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    takeIn(files);
}

void MainWindow::showSavedState()
{
    const Workbook::SavedState state = m_workbook->savedState();
    if (state == Workbook::SavedState::Failing) {
        m_problems->setLasting([error = m_workbook->failure()] {
            return tr("The disk does not take what you type. Your words are safe in memory and "
                      "this is tried again every two seconds: go on typing, and leave the window "
                      "open. %1")
                .arg(sentence(error));
        });
    } else {
        m_problems->setLasting(nullptr);
        m_wasWarned = false;
    }
}

void MainWindow::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_problems->report([error] { return sentence(error); });
}

void MainWindow::useTheme(ThemeChoice choice)
{
    m_ground.settings.setTheme(choice);
    applyLook();
    retranslateUi();
}

void MainWindow::useZoom(int percent)
{
    m_ground.settings.setZoomPercent(std::clamp(percent, zoom::least, zoom::most));
    applyLook();
}

void MainWindow::useLanguage(const QString &code)
{
    m_ground.settings.setLanguage(code);
    m_ground.language.use(code); // every widget hears of it by a LanguageChange
}

void MainWindow::applyLook()
{
    applyAppearance({schemeFor(m_ground.settings.theme(), m_ground.systemScheme),
                     m_ground.settings.zoomPercent()});
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeaveWorkbook()) {
        event->ignore();
        return;
    }
    m_ground.settings.setWindowGeometry(saveGeometry());
    closeWorkbook();
    event->accept();
}

void MainWindow::retranslateUi()
{
    const bool isOpen = m_view != nullptr;
    QString title = tr("Tournée");
    if (isOpen) {
        const QString name =
            m_tourTitle.isEmpty() ? QFileInfo(m_workbook->path()).completeBaseName() : m_tourTitle;
        title = tr("%1 — Tournée").arg(name);
    }
    setWindowTitle(title);

    m_fileMenu->setTitle(tr("&File"));
    m_newAction->setText(tr("&Prepare a tour…"));
    m_openAction->setText(tr("&Open a workbook…"));
    m_kitAction->setText(tr("Open a &kit…"));
    m_combineAction->setText(tr("&Combine bundles…"));
    m_closeAction->setText(tr("C&lose the workbook"));
    m_closeAction->setEnabled(isOpen);
    m_quitAction->setText(tr("&Quit"));

    m_editMenu->setTitle(tr("&Edit"));
    m_undoAction->setText(m_undoStack.canUndo() ? tr("&Undo: %1").arg(m_undoStack.undoText())
                                                : tr("&Undo"));
    m_undoAction->setEnabled(m_undoStack.canUndo());
    m_redoAction->setText(m_undoStack.canRedo() ? tr("&Redo: %1").arg(m_undoStack.redoText())
                                                : tr("&Redo"));
    m_redoAction->setEnabled(m_undoStack.canRedo());

    m_viewMenu->setTitle(tr("&View"));
    m_zoomInAction->setText(tr("Zoom &in"));
    m_zoomOutAction->setText(tr("Zoom &out"));
    m_zoomResetAction->setText(tr("&Normal size"));
    m_fullScreenAction->setText(tr("&Full screen"));
    m_themeMenu->setTitle(tr("&Appearance"));
    const QString themes[] = {tr("Like the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (QAction *theme : m_themes->actions()) {
        theme->setText(themes[theme->data().toInt()]);
        theme->setChecked(theme->data().toInt() == static_cast<int>(m_ground.settings.theme()));
    }
    m_languageMenu->setTitle(tr("&Language"));
    for (QAction *language : m_languages->actions())
        language->setChecked(language->data().toString() == m_ground.language.current());
}

} // namespace tournee
