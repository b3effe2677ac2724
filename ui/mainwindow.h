// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/filechooser.h"
#include "ui/help/helptext.h"
#include "ui/keys/keychain.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/opening.h"

#include <QMainWindow>
#include <QUndoStack>

#include <functional>
#include <memory>

class QStackedWidget;
class QTimer;

namespace tournee {

class ArrivalPage;
class HelpPage;
class Language;
class NewTourPage;
class Palette;
class PreferencesPage;
class ProblemBar;
class RescuePage;
class Spelling;
class StartPage;
class WorkbookView;

/// The one window of the program: the start page, or an open workbook, under one menu.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window stands on; all of it must outlive the window.
    struct Ground
    {
        Environment &environment;
        Settings &settings;
        Language &language;
        FileChooser chooser;
        std::function<Scheme()> systemScheme = nullptr; ///< what ThemeChoice::System means now
        QString crashFolder = {}; ///< where reports of crashes lie; empty: nowhere
    };

    explicit MainWindow(Ground ground, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A workbook, or a bundle or kit, for which a workbook is made.
    void openFile(const QString &path);
    /// As if they had been dropped; none at all is nothing to do.
    void openFiles(const QStringList &paths);
    /// Out of the way of nothing: somebody started the program once more.
    void comeToFront();
    /// Makes edits of what stands in the fields and in the capture line.
    void sealWhatIsTyped();
    /// The same, and closes the workbook without asking: the session ends whatever anybody answers.
    void leaveAtOnce();
    [[nodiscard]] WorkbookView *view() const { return m_view; }
    [[nodiscard]] Workbook *workbook() const { return m_workbook.get(); }

    void useTheme(ThemeChoice choice);
    void useZoom(int percent);
    void useLanguage(const QString &code);

signals:
    /// A workbook is there, with the page where one goes on.
    void opened();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePages();
    void connectMenu();
    void connectPages();
    void perform(MainMenu::Deed deed);

    /// Opens or creates a workbook, then lets \a ready work with it; what is open stays until then.
    void load(const QString &path, Opening::How how, std::function<void()> ready);
    void takeUp(std::unique_ptr<Workbook> workbook, EntityId table);
    /// With the notes of \a table, or the overview where that is null.
    void makeView(EntityId table);
    /// The workbook is as it was in a backup: everything is shown anew.
    void renewView(const Backup &backup);
    void tellRestored(const Backup &backup);
    /// False when what was typed is not on the disk yet and the person should know first.
    [[nodiscard]] bool mayLeaveWorkbook();
    void closeView();
    void closeWorkbook();
    void showStart();

    void showPalette();
    /// A page in front of the workbook or the start page; from there Esc leads back.
    void showPreferences();
    void showHelp(HelpTopic topic);
    [[nodiscard]] HelpTopic topicOfPage() const;
    [[nodiscard]] std::vector<KeyHelp> shortcuts() const;
    void saveHelp();
    void useSpelling();
    void lookForCrashes();
    void watchDisk();
    void connectPreferences();
    void openWorkbook();
    void openKit();
    void combine();
    void trySample();
    void createTour(const QString &path, const QString &title, const QString &question);
    void takeIn(const QStringList &files);
    /// Files that no open workbook waits for.
    void askWhereTo(const QStringList &files);
    void makeWorkbookFor(const QStringList &files);
    void openFailed(const QString &path, const Error &error);
    /// Back from a page beside the workbook or the start page.
    void leaveAside();

    void showSavedState();
    void report(const Error &error);
    void showTitle();
    void retranslateUi();

    Ground m_ground;
    Look m_look;
    Keychain m_keychain; ///< open until the program ends, whatever workbook is
    std::unique_ptr<Workbook> m_workbook;
    Opening m_opening;
    QUndoStack m_undoStack;
    bool m_wasWarned = false; ///< that closing would lose what the disk refuses

    Spelling *m_spelling;
    Palette *m_palette = nullptr; ///< made when it is first asked for
    MainMenu *m_menu = nullptr;
    ProblemBar *m_problems = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    NewTourPage *m_newTour = nullptr;
    ArrivalPage *m_arrival = nullptr;
    RescuePage *m_rescue = nullptr;
    WorkbookView *m_view = nullptr;
    PreferencesPage *m_preferences = nullptr; ///< made when it is first asked for
    HelpPage *m_help = nullptr; ///< likewise
    QTimer *m_diskTimer = nullptr;
    bool m_wasToldOfDisk = false; ///< that there is little room
    QString m_tourTitle;
};

} // namespace tournee
