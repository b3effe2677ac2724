// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/report/sentences.h"
#include "core/storage/capturedraft.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/rescuepage.h"
#include "ui/editcommand.h"
#include "ui/help/helppage.h"
#include "ui/history/historydata.h"
#include "ui/language.h"
#include "ui/palette/palette.h"
#include "ui/preferences/preferencespage.h"
#include "ui/spelling/spelling.h"
#include "ui/start/arrivalpage.h"
#include "ui/start/newtourpage.h"
#include "ui/start/recentworkbooks.h"
#include "ui/start/startpage.h"
#include "ui/whenanswered.h"
#include "ui/widgets/accessiblefaces.h"
#include "ui/widgets/problembar.h"
#include "ui/workbookview.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QSysInfo>
#include <QtConcurrentRun>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

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

} // namespace

MainWindow::MainWindow(Ground ground, QWidget *parent)
    : QMainWindow(parent)
    , m_ground(std::move(ground))
    , m_look(m_ground.settings, m_ground.systemScheme)
    , m_keychain(m_ground.settings)
    , m_opening(m_ground.environment)
    , m_spelling(new Spelling(this))
{
    installAccessibleFaces();
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setMinimumSize(640, 400);
    resize(1024, 600);
    m_look.apply();
    m_menu = new MainMenu(*this, m_undoStack); // in the letters of the look
    setCentralWidget(makePages());
    connectMenu();
    connectPages();
    showStart();
    retranslateUi();
    m_spelling->setPersonalWords(m_ground.settings.personalWords());
    useSpelling();
    connect(m_spelling, &Spelling::learned, this,
            [this](const QString &word) { m_ground.settings.addPersonalWord(word); });
    restoreGeometry(m_ground.settings.windowGeometry());
    QMetaObject::invokeMethod(this, &MainWindow::lookForCrashes, Qt::QueuedConnection);
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
    m_arrival = new ArrivalPage(m_keychain);
    m_rescue = new RescuePage(m_ground.environment);
    m_pages = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_newTour),
                          static_cast<QWidget *>(m_arrival), static_cast<QWidget *>(m_rescue)})
        m_pages->addWidget(page);

    auto *column = new QVBoxLayout(ground);
    arrange(column, 0);
    auto *problems = new QVBoxLayout;
    arrange(problems, 0, space::between, 0);
    problems->addWidget(m_problems);
    column->addLayout(problems);
    column->addWidget(m_pages, 1);
    return ground;
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::chosen, this, &MainWindow::perform);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::useTheme);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::useLanguage);
}

void MainWindow::perform(MainMenu::Deed deed)
{
    switch (deed) {
    case MainMenu::Deed::NewTour:
        m_newTour->setFolder(m_ground.settings.workbookFolder());
        m_pages->setCurrentWidget(m_newTour);
        m_newTour->begin();
        break;
    case MainMenu::Deed::Open:
        openWorkbook();
        break;
    case MainMenu::Deed::OpenKit:
        openKit();
        break;
    case MainMenu::Deed::Combine:
        combine();
        break;
    case MainMenu::Deed::Close:
        showStart();
        break;
    case MainMenu::Deed::Quit:
        close();
        break;
    case MainMenu::Deed::Undo:
        if (m_view)
            m_view->commitFields();
        m_undoStack.undo();
        break;
    case MainMenu::Deed::Redo:
        m_undoStack.redo();
        break;
    case MainMenu::Deed::History:
        if (m_view)
            m_view->showHistory();
        break;
    case MainMenu::Deed::Palette:
        showPalette();
        break;
    case MainMenu::Deed::Keys:
        if (m_view)
            m_view->showAside(WorkbookView::Page::Keys);
        break;
    case MainMenu::Deed::Backups:
        if (m_view)
            m_view->showAside(WorkbookView::Page::Backups);
        break;
    case MainMenu::Deed::ZoomIn:
        useZoom(appearance().zoomPercent + zoom::step);
        break;
    case MainMenu::Deed::ZoomOut:
        useZoom(appearance().zoomPercent - zoom::step);
        break;
    case MainMenu::Deed::ZoomReset:
        useZoom(zoom::normal);
        break;
    case MainMenu::Deed::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    case MainMenu::Deed::Preferences:
        showPreferences();
        break;
    case MainMenu::Deed::Help:
        showHelp(topicOfPage());
        break;
    case MainMenu::Deed::Guide:
        showHelp(HelpTopic::Guide);
        break;
    case MainMenu::Deed::Trouble:
        showHelp(HelpTopic::Trouble);
        break;
    case MainMenu::Deed::Glossary:
        showHelp(HelpTopic::Glossary);
        break;
    case MainMenu::Deed::Shortcuts:
        showHelp(HelpTopic::Shortcuts);
        break;
    case MainMenu::Deed::About:
        showHelp(HelpTopic::About);
        break;
    case MainMenu::Deed::Plenary:
        if (m_view)
            m_view->togglePlenary();
        break;
    }
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new Palette(this);
        connect(m_palette, &Palette::tableRequested, this,
                [this](EntityId table) { m_view->openTable(table); });
        connect(m_palette, &Palette::entryRequested, this,
                [this](EntityId table, EntityId entry) { m_view->openEntry(table, entry); });
        connect(m_palette, &Palette::themeRequested, this,
                [this](const QString &name) { m_view->searchTheme(name); });
        connect(m_palette, &Palette::sessionRequested, this,
                [this](EntityId session) { m_view->showSession(session); });
    }
    std::vector<PaletteItem> commands;
    if (m_view)
        commands = m_view->ways();
    for (QAction *action : findChildren<QAction *>()) {
        const bool isCommand = action->isEnabled() && !action->menu() && !action->text().isEmpty()
                               && !action->objectName().isEmpty()
                               && !action->objectName().startsWith("_q_");
        const QObjectList places = action->associatedObjects();
        const bool isAtHand = std::ranges::any_of(places, [](const QObject *place) {
            const auto *widget = qobject_cast<const QWidget *>(place);
            return qobject_cast<const QMenu *>(place) || (widget && widget->isVisible());
        });
        if (isCommand && isAtHand && action != &m_menu->action(MainMenu::Deed::Palette)) {
            commands.push_back({PaletteItem::What::Command,
                                action->text().remove('&').remove(u'…'),
                                action->shortcut().toString(QKeySequence::NativeText),
                                {},
                                {},
                                [action] { action->trigger(); }});
        }
    }
    m_palette->open(std::move(commands), m_workbook.get());
}

void MainWindow::connectPages()
{
    connect(&m_opening, &Opening::busyChanged, m_start, &StartPage::setBusy);
    connect(&m_opening, &Opening::failed, this, &MainWindow::openFailed);
    connect(m_start, &StartPage::openKitRequested, this, &MainWindow::openKit);
    connect(m_start, &StartPage::prepareRequested, this,
            [this] { perform(MainMenu::Deed::NewTour); });
    connect(m_start, &StartPage::combineRequested, this, &MainWindow::combine);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::trySample);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openWorkbook);
    connect(m_start, &StartPage::workbookChosen, this, &MainWindow::openFile);
    connect(m_newTour, &NewTourPage::cancelled, this, &MainWindow::leaveAside);
    connect(m_arrival, &ArrivalPage::leaveRequested, this, &MainWindow::leaveAside);
    connect(m_arrival, &ArrivalPage::newWorkbookWanted, this,
            [this] { makeWorkbookFor(m_arrival->files()); });
    connect(m_arrival, &ArrivalPage::additionWanted, this, [this](const QString &workbook) {
        const auto passphrases = m_arrival->takePassphrases();
        load(workbook, Opening::How::Existing, [this, files = m_arrival->files(), passphrases] {
            m_view->previewImport(files, passphrases);
        });
    });
    connect(m_arrival, &ArrivalPage::keyFileRequested, this, [this] {
        const QString path = m_ground.chooser.open(this, tr("Choose the key file"),
                                                   QDir::homePath(), tr("All files (*)"));
        if (!path.isEmpty())
            m_arrival->setKeyFile(path);
    });
    connect(m_arrival, &ArrivalPage::failed, this, [this](const Error &error) {
        leaveAside();
        report(error);
    });
    connect(m_rescue, &RescuePage::leaveRequested, this, &MainWindow::leaveAside);
    connect(m_rescue, &RescuePage::failed, this, &MainWindow::report);
    connect(m_rescue, &RescuePage::restored, this,
            [this](const QString &path, const Backup &backup) {
                load(path, Opening::How::Existing, [this, backup] { tellRestored(backup); });
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
}

void MainWindow::openFile(const QString &path)
{
    if (isWorkbook(path))
        load(path, Opening::How::Existing, [] {});
    else
        askWhereTo({path});
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.size() == 1)
        openFile(paths.first());
    else if (!paths.isEmpty())
        takeIn(paths);
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::sealWhatIsTyped()
{
    if (m_view)
        m_view->commitFields();
    m_ground.settings.setWindowGeometry(saveGeometry());
}

void MainWindow::leaveAtOnce()
{
    sealWhatIsTyped();
    closeWorkbook();
}

void MainWindow::openFailed(const QString &path, const Error &error)
{
    // Opening it again does not help; a copy may.
    const bool isLost = error.code == ErrorCode::WorkbookDamaged
                        || error.code == ErrorCode::NotAWorkbook
                        || error.code == ErrorCode::FileNotFound;
    const auto give = [this, path, error] {
        if (error.code == ErrorCode::FileNotFound)
            m_ground.settings.forgetRecentWorkbook(path);
        report(error);
        if (!m_view)
            showStart();
    };
    if (!isLost) {
        give();
        return;
    }
    whenAnswered(QtConcurrent::run([path] { return listedBackups(path); }), this,
                 [this, path, error, give](const std::vector<ListedBackup> &backups) {
                     if (backups.empty()) {
                         give();
                         return;
                     }
                     m_pages->setCurrentWidget(m_rescue);
                     m_rescue->setWorkbook(path, error, backups);
                 });
}

void MainWindow::leaveAside()
{
    m_pages->setCurrentWidget(m_view ? static_cast<QWidget *>(m_view) : m_start);
    if (!m_view)
        m_start->begin();
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesPage(m_ground.settings);
        m_pages->addWidget(m_preferences);
        connectPreferences();
    }
    sealWhatIsTyped();
    m_pages->setCurrentWidget(m_preferences);
    m_preferences->begin(m_view != nullptr);
}

void MainWindow::connectPreferences()
{
    connect(m_preferences, &PreferencesPage::leaveRequested, this, &MainWindow::leaveAside);
    connect(m_preferences, &PreferencesPage::languageChosen, this, &MainWindow::useLanguage);
    connect(m_preferences, &PreferencesPage::themeChosen, this, &MainWindow::useTheme);
    connect(m_preferences, &PreferencesPage::zoomChosen, this, &MainWindow::useZoom);
    connect(m_preferences, &PreferencesPage::spellingChosen, this, &MainWindow::useSpelling);
    connect(m_preferences, &PreferencesPage::backupsChosen, this, [this] {
        if (m_workbook)
            m_workbook->setBackupLimits(backupLimitsOf(m_ground.settings));
    });
    connect(m_preferences, &PreferencesPage::folderRequested, this, [this](const QString &now) {
        const QString folder =
            m_ground.chooser.folder(this, tr("Where new workbooks will be"), now, {});
        if (folder.isEmpty())
            return;
        m_ground.settings.setWorkbookFolder(folder);
        m_preferences->setFolder(folder);
    });
    const auto aside = [this](WorkbookView::Page page) {
        leaveAside();
        if (m_view)
            m_view->showAside(page);
    };
    connect(m_preferences, &PreferencesPage::keysRequested, this,
            [aside] { aside(WorkbookView::Page::Keys); });
    connect(m_preferences, &PreferencesPage::backupsRequested, this,
            [aside] { aside(WorkbookView::Page::Backups); });
    connect(m_preferences, &PreferencesPage::watchingRequested, this, [this] {
        leaveAside();
        if (m_view)
            m_view->showPage(WorkbookView::Page::Reception);
    });
}

void MainWindow::useSpelling()
{
    m_spelling->setLanguages(m_ground.settings.spellingLanguages());
}

void MainWindow::showHelp(HelpTopic topic)
{
    if (!m_help) {
        m_help = new HelpPage(m_ground.crashFolder);
        m_pages->addWidget(m_help);
        connect(m_help, &HelpPage::leaveRequested, this, &MainWindow::leaveAside);
        connect(m_help, &HelpPage::pdfRequested, this, &MainWindow::saveHelp);
    }
    m_pages->setCurrentWidget(m_help);
    m_help->begin(topic, shortcuts());
}

HelpTopic MainWindow::topicOfPage() const
{
    if (m_pages->currentWidget() == m_help && m_help)
        return m_help->topic();
    if (m_pages->currentWidget() == m_newTour)
        return HelpTopic::Preparing;
    if (m_pages->currentWidget() == m_arrival)
        return HelpTopic::Receiving;
    if (m_pages->currentWidget() == m_rescue)
        return HelpTopic::Trouble;
    if (m_pages->currentWidget() == m_preferences && m_preferences)
        return HelpTopic::Safety;
    if (!m_view)
        return HelpTopic::Guide;
    switch (m_view->page()) {
    case WorkbookView::Page::Prepare:
        return HelpTopic::Preparing;
    case WorkbookView::Page::Capture:
        return HelpTopic::Capture;
    case WorkbookView::Page::Course:
    case WorkbookView::Page::Photos:
        return HelpTopic::Course;
    case WorkbookView::Page::Export:
        return HelpTopic::Sharing;
    case WorkbookView::Page::Overview:
    case WorkbookView::Page::Reception:
    case WorkbookView::Page::Board:
    case WorkbookView::Page::Register:
    case WorkbookView::Page::Notes:
        return HelpTopic::Receiving;
    case WorkbookView::Page::Diverging:
    case WorkbookView::Page::History:
        return HelpTopic::Settling;
    case WorkbookView::Page::Keys:
    case WorkbookView::Page::Backups:
        return HelpTopic::Safety;
    default: // what belongs together, and what is made of it
        return HelpTopic::Sense;
    }
}

std::vector<KeyHelp> MainWindow::shortcuts() const
{
    std::vector<KeyHelp> all;
    for (const QAction *action : findChildren<QAction *>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || action->text().isEmpty() || action->objectName().startsWith("_q_"))
            continue;
        KeyHelp line{keys, action->text().remove('&').remove(u'…')};
        if (std::ranges::none_of(all, [&](const KeyHelp &each) {
                return each.keys == line.keys && each.words == line.words;
            }))
            all.push_back(std::move(line));
    }
    return all;
}

void MainWindow::saveHelp()
{
    const QString path = m_ground.chooser.save(this, tr("Save the help as PDF"),
                                               QDir::home().filePath(tr("Tournée - help") + ".pdf"),
                                               tr("PDF (*.pdf)"));
    if (path.isEmpty() || m_help->writePdf(path))
        return;
    m_problems->report(
        [] { return tr("The PDF could not be written there. Choose another folder."); });
}

void MainWindow::lookForCrashes()
{
    const QString folder = m_ground.crashFolder;
    if (folder.isEmpty())
        return;
    const auto last = [folder] {
        const QStringList names = QDir(folder).entryList({"crash-*.txt"}, QDir::Files, QDir::Name);
        return names.isEmpty() ? QString() : names.last();
    };
    whenAnswered(QtConcurrent::run(last), this, [this](const QString &name) {
        if (name.isEmpty() || name <= m_ground.settings.lastCrashTold())
            return;
        m_ground.settings.setLastCrashTold(name);
        m_problems->report([] {
            return tr(
                "Tournée stopped unexpectedly last time. What you typed is safe. A report without "
                "any of your notes lies on this computer only: Help > About shows it and deletes "
                "it.");
        });
    });
}

void MainWindow::watchDisk()
{
    m_wasToldOfDisk = false;
    const auto look = [this] {
        if (!m_workbook || m_wasToldOfDisk)
            return;
        const auto room = [path = m_workbook->path()] {
            return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
        };
        whenAnswered(QtConcurrent::run(room), this, [this](qint64 bytes) {
            constexpr qint64 little = qint64(200) * 1024 * 1024;
            if (!m_workbook || m_wasToldOfDisk || bytes < 0 || bytes >= little)
                return;
            m_wasToldOfDisk = true;
            m_problems->report([bytes] {
                return tr("Only %1 are left on the disk of this workbook. Your notes need little, but "
                          "make some room before the next import or backup.")
                    .arg(QLocale().formattedDataSize(bytes));
            });
        });
    };
    if (!m_diskTimer) {
        constexpr auto pause = std::chrono::minutes(1);
        m_diskTimer = new QTimer(this);
        m_diskTimer->start(pause);
        connect(m_diskTimer, &QTimer::timeout, this, look);
    }
    look();
}

void MainWindow::load(const QString &path, Opening::How how, std::function<void()> ready)
{
    if (m_opening.isBusy() || !mayLeaveWorkbook())
        return;
    if (m_workbook && QFileInfo(m_workbook->path()) == QFileInfo(path)) {
        ready();
        return;
    }
    const QString device = m_ground.settings.device();
    m_opening.setAuthor(
        {m_ground.settings.person(), device.isEmpty() ? QSysInfo::machineHostName() : device});
    m_opening.begin(
        path, how,
        [this, ready = std::move(ready)](std::unique_ptr<Workbook> workbook, EntityId table) {
            takeUp(std::move(workbook), table);
            ready();
        });
}

void MainWindow::takeUp(std::unique_ptr<Workbook> workbook, EntityId table)
{
    closeWorkbook();
    m_workbook = std::move(workbook);
    m_ground.settings.addRecentWorkbook(m_workbook->path());
    watchDisk();
    connect(m_workbook.get(), &Workbook::savedStateChanged, this, &MainWindow::showSavedState);
    makeView(table);
    m_problems->clear();
    showSavedState();
    emit opened();
}

void MainWindow::makeView(EntityId table)
{
    m_view = new WorkbookView(*m_workbook, m_ground.environment, m_undoStack, m_ground.chooser,
                              m_keychain, m_ground.settings);
    m_view->setSpelling(*m_spelling);
    m_view->begin(table);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    connect(&EditQueue::of(m_undoStack, *m_workbook), &EditQueue::refused, this,
            &MainWindow::report);
    connect(m_view, &WorkbookView::problem, m_problems, &ProblemBar::report);
    connect(m_view, &WorkbookView::titleChanged, this, [this](const QString &title) {
        m_tourTitle = title;
        showTitle();
    });
    const auto renew = [this](const Backup &backup) {
        const auto deed = [this, backup] { renewView(backup); };
        QMetaObject::invokeMethod(this, deed, Qt::QueuedConnection); // the view itself is asking
    };
    connect(m_view, &WorkbookView::restored, this, renew);
    m_tourTitle = m_view->title();
    showTitle();
}

void MainWindow::renewView(const Backup &backup)
{
    const auto table = m_workbook->read(tableToReturnTo);
    closeView();
    makeView({});
    // It is read before anything that the pages ask for.
    whenAnswered(table, m_view, [view = m_view](const Result<EntityId> &answer) {
        if (answer && !answer->isNull() && view->page() == WorkbookView::Page::Overview)
            view->openTable(*answer);
    });
    tellRestored(backup);
}

void MainWindow::tellRestored(const Backup &backup)
{
    m_view->tell([backup] {
        return tr("The workbook is as it was on %1. What it held before is in the newest backup.")
            .arg(timeWords(backup.at));
    });
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

void MainWindow::closeView()
{
    delete m_view;
    m_view = nullptr;
    m_undoStack.clear();
    delete m_undoStack.findChild<EditQueue *>(QString(), Qt::FindDirectChildrenOnly);
    m_tourTitle.clear();
}

void MainWindow::closeWorkbook()
{
    closeView();
    m_workbook.reset();
    m_wasWarned = false;
}

void MainWindow::showStart()
{
    if (!mayLeaveWorkbook())
        return;
    closeWorkbook();
    const QStringList known = m_ground.settings.recentWorkbooks();
    m_start->setRecentWorkbooks(known);
    m_start->setUnfinished({});
    m_pages->setCurrentWidget(m_start);
    m_start->begin();
    showTitle();
    // A disk that sleeps, or is gone, must not be felt; nor a file that is being opened already.
    const auto look = [this, known] {
        if (m_view || m_opening.isBusy())
            return;
        whenAnswered(QtConcurrent::run([known] { return lookAt(known); }), this,
                     [this](const RecentWorkbooks &recent) {
                         if (m_view)
                             return;
                         if (recent.there != m_ground.settings.recentWorkbooks())
                             m_start->setRecentWorkbooks(recent.there);
                         m_start->setUnfinished(recent.unfinished);
                     });
    };
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
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
    if (!m_opening.isBusy()) {
        m_opening.makeSample(m_ground.settings.workbookFolder(),
                             [this](const QString &path) { openFile(path); });
    }
}

void MainWindow::createTour(const QString &path, const QString &title, const QString &question)
{
    load(path, Opening::How::New, [this, title, question] {
        Edit tour = addition(Kind::Tour, m_ground.environment.newId<EntityId>());
        tour.set(Field::Title, Value(title));
        if (!question.isEmpty())
            tour.set(Field::GuidingQuestion, Value(question));
        m_workbook->apply({tour});
        m_view->showPage(WorkbookView::Page::Prepare);
    });
}

void MainWindow::askWhereTo(const QStringList &files)
{
    if (m_opening.isBusy())
        return;
    m_pages->setCurrentWidget(m_arrival);
    m_arrival->setFiles(files, m_ground.settings.recentWorkbooks());
}

void MainWindow::makeWorkbookFor(const QStringList &files)
{
    const auto passphrases = m_arrival->takePassphrases();
    const QString name = QFileInfo(files.first()).completeBaseName();
    const QString path = freeFileName(m_ground.settings.workbookFolder(), name, workbookSuffix);
    load(path, Opening::How::New, [this, files, passphrases, isTold = m_arrival->isSingle()] {
        if (isTold)
            m_view->takeIn(files, passphrases);
        else
            m_view->previewImport(files, passphrases);
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
        askWhereTo(files);
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
            if (error.code == ErrorCode::FileNotFound)
                return tr("The workbook is not where it was. If it is on a USB stick, plug it back "
                          "in. Your words are safe in memory and are written as soon as it is "
                          "there: go on typing, and leave the window open.");
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
    m_look.useTheme(choice);
    m_menu->setTheme(choice);
}

void MainWindow::useZoom(int percent)
{
    m_look.useZoom(percent);
}

void MainWindow::useLanguage(const QString &code)
{
    m_ground.settings.setLanguage(code);
    useSpelling();
    m_ground.language.use(code); // every widget hears of it by a LanguageChange
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_look.followSystem();
    return QMainWindow::event(event);
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

void MainWindow::showTitle()
{
    QString title = tr("Tournée");
    if (m_view) {
        const QString name =
            m_tourTitle.isEmpty() ? QFileInfo(m_workbook->path()).completeBaseName() : m_tourTitle;
        title = tr("%1 — Tournée").arg(name);
    }
    setWindowTitle(title);
    m_menu->setWorkbookOpen(m_view != nullptr);
}

void MainWindow::retranslateUi()
{
    showTitle();
    m_menu->retranslateUi();
    m_menu->setTheme(m_ground.settings.theme());
    m_menu->setLanguage(m_ground.language.current());
}

} // namespace tournee
