// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace tournee {

class UndoActions;

/// The menus of the window and their shortcuts. Says what was chosen; does none of it.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    enum class Deed {
        NewTour,
        Open,
        OpenKit,
        Combine,
        Keys,
        Preferences,
        Backups,
        Close,
        Quit,
        Undo,
        Redo,
        History,
        Palette,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        FullScreen,
        Plenary,
        Help,
        Guide,
        Trouble,
        Glossary,
        Shortcuts,
        About
    };
    Q_ENUM(Deed)

    /// Fills the menu bar of \a window. \a undoStack must outlive the menu.
    MainMenu(QMainWindow &window, QUndoStack &undoStack);

    [[nodiscard]] QAction &action(Deed deed) const { return *m_actions.at(deed); }
    void setWorkbookOpen(bool isOpen);
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString &code);
    void retranslateUi();

signals:
    void chosen(tournee::MainMenu::Deed deed);
    void themeChosen(tournee::ThemeChoice choice);
    void languageChosen(const QString &code);

private:
    QAction *add(QMenu *menu, Deed deed, const char *name, const QKeySequence &shortcut);
    void makeFileMenu();
    void makeEditMenu(QUndoStack &undoStack);
    void makeViewMenu();
    void makeHelpMenu();

    QMainWindow &m_window;
    std::map<Deed, QAction *> m_actions;
    UndoActions *m_undoActions = nullptr;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace tournee
