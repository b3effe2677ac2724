// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenu.h"

#include "ui/language.h"
#include "ui/undoactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tournee {

MainMenu::MainMenu(QMainWindow &window, QUndoStack &undoStack)
    : QObject(&window)
    , m_window(window)
    , m_fileMenu(window.menuBar()->addMenu(QString()))
    , m_editMenu(window.menuBar()->addMenu(QString()))
    , m_viewMenu(window.menuBar()->addMenu(QString()))
    , m_helpMenu(window.menuBar()->addMenu(QString()))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    makeFileMenu();
    makeEditMenu(undoStack);
    makeViewMenu();
    makeHelpMenu();
    retranslateUi();
}

QAction *MainMenu::add(QMenu *menu, Deed deed, const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, deed] { emit chosen(deed); });
    menu->addAction(action);
    m_actions[deed] = action;
    return action;
}

void MainMenu::makeFileMenu()
{
    add(m_fileMenu, Deed::NewTour, "newTour", QKeySequence::New);
    add(m_fileMenu, Deed::Open, "open", QKeySequence::Open);
    add(m_fileMenu, Deed::OpenKit, "openKitAction", {});
    m_fileMenu->addSeparator();
    add(m_fileMenu, Deed::Combine, "combineAction", QKeySequence("Ctrl+I"));
    m_fileMenu->addSeparator();
    add(m_fileMenu, Deed::Keys, "keysAction", {});
    add(m_fileMenu, Deed::Backups, "backupsAction", {});
    m_fileMenu->addSeparator();
    add(m_fileMenu, Deed::Close, "closeWorkbook", QKeySequence("Ctrl+W"));
    add(m_fileMenu, Deed::Quit, "quit", QKeySequence::Quit);
}

void MainMenu::makeEditMenu(QUndoStack &undoStack)
{
    m_undoActions = new UndoActions(undoStack, this);
    m_editMenu->addActions({m_undoActions->undo(), m_undoActions->redo()});
    m_editMenu->addSeparator();
    add(m_editMenu, Deed::History, "history", QKeySequence("Ctrl+H"));
    add(m_editMenu, Deed::Palette, "goTo", QKeySequence("Ctrl+K"));
    m_editMenu->addSeparator();
    add(m_editMenu, Deed::Preferences, "preferences", QKeySequence("Ctrl+,"));
    connect(m_editMenu, &QMenu::aboutToShow, m_undoActions, &UndoActions::refresh);
    connect(m_undoActions, &UndoActions::undoStepRequested, this,
            [this] { emit chosen(Deed::Undo); });
    connect(m_undoActions, &UndoActions::redoStepRequested, this,
            [this] { emit chosen(Deed::Redo); });
}

void MainMenu::makeViewMenu()
{
    add(m_viewMenu, Deed::ZoomIn, "zoomIn", QKeySequence::ZoomIn);
    add(m_viewMenu, Deed::ZoomOut, "zoomOut", QKeySequence::ZoomOut);
    add(m_viewMenu, Deed::ZoomReset, "zoomReset", QKeySequence("Ctrl+0"));
    m_viewMenu->addSeparator();
    add(m_viewMenu, Deed::FullScreen, "fullScreen", QKeySequence("F11"));
    add(m_viewMenu, Deed::Plenary, "plenaryAction", QKeySequence("F12"));
    m_viewMenu->addSeparator();

    m_themeMenu = m_viewMenu->addMenu(QString());
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction *theme = m_themeMenu->addAction(QString());
        theme->setCheckable(true);
        theme->setData(static_cast<int>(choice));
        m_themes->addAction(theme);
        connect(theme, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    }
    m_languageMenu = m_viewMenu->addMenu(QString());
    for (const QString &code : availableLanguages()) {
        QAction *language = m_languageMenu->addAction(languageName(code));
        language->setCheckable(true);
        language->setData(code);
        m_languages->addAction(language);
        connect(language, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    }
}

void MainMenu::makeHelpMenu()
{
    add(m_helpMenu, Deed::Help, "help", QKeySequence(Qt::Key_F1));
    m_helpMenu->addSeparator();
    add(m_helpMenu, Deed::Guide, "guide", {});
    add(m_helpMenu, Deed::Trouble, "trouble", {});
    add(m_helpMenu, Deed::Glossary, "glossary", {});
    add(m_helpMenu, Deed::Shortcuts, "shortcuts", {});
    m_helpMenu->addSeparator();
    add(m_helpMenu, Deed::About, "about", {});
}

void MainMenu::setWorkbookOpen(bool isOpen)
{
    for (const Deed deed : {Deed::Close, Deed::History, Deed::Keys, Deed::Backups, Deed::Plenary})
        action(deed).setEnabled(isOpen);
}

void MainMenu::setTheme(ThemeChoice choice)
{
    for (QAction *theme : m_themes->actions())
        theme->setChecked(theme->data().toInt() == static_cast<int>(choice));
}

void MainMenu::setLanguage(const QString &code)
{
    for (QAction *language : m_languages->actions())
        language->setChecked(language->data().toString() == code);
}

void MainMenu::retranslateUi()
{
    m_fileMenu->setTitle(tr("&File"));
    action(Deed::NewTour).setText(tr("&Prepare a tour…"));
    action(Deed::Open).setText(tr("&Open a workbook…"));
    action(Deed::OpenKit).setText(tr("Open a &kit…"));
    action(Deed::Combine).setText(tr("&Combine bundles…"));
    action(Deed::Keys).setText(tr("Keys and &encryption…"));
    action(Deed::Backups).setText(tr("&Backups…"));
    action(Deed::Close).setText(tr("C&lose the workbook"));
    action(Deed::Quit).setText(tr("&Quit"));

    m_editMenu->setTitle(tr("&Edit"));
    m_undoActions->refresh();
    action(Deed::History).setText(tr("&History of what is chosen"));
    action(Deed::Palette).setText(tr("&Go to…"));

    action(Deed::Preferences).setText(tr("&Preferences…"));

    m_viewMenu->setTitle(tr("&View"));
    action(Deed::ZoomIn).setText(tr("Zoom &in"));
    action(Deed::ZoomOut).setText(tr("Zoom &out"));
    action(Deed::ZoomReset).setText(tr("&Normal size"));
    action(Deed::FullScreen).setText(tr("&Full screen"));
    action(Deed::Plenary).setText(tr("Show the &room what emerges"));
    m_themeMenu->setTitle(tr("&Appearance"));
    const QString themes[] = {tr("Like the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (QAction *theme : m_themes->actions())
        theme->setText(themes[theme->data().toInt()]);
    m_languageMenu->setTitle(tr("&Language"));

    m_helpMenu->setTitle(tr("&Help"));
    action(Deed::Help).setText(tr("&Help with this page"));
    action(Deed::Guide).setText(tr("The &five-minute guide"));
    action(Deed::Trouble).setText(tr("&What to do when…"));
    action(Deed::Glossary).setText(tr("W&ords of the tour"));
    action(Deed::Shortcuts).setText(tr("All &keys"));
    action(Deed::About).setText(tr("&About Tournée"));
}

} // namespace tournee
