// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "core/storage/workbook.h"
#include "ui/filechooser.h"
#include "ui/palette/palettedata.h"
#include "ui/reception/receptionmodel.h"
#include "ui/widgets/problembar.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QStackedWidget;
class QUndoStack;

namespace tournee {

class ActivityBar;
class BackupsPage;
class BoardPage;
class BundleExport;
class CaptureHeader;
class CapturePage;
class CoursePage;
class DivergingPage;
class ElidedLabel;
class EmergePage;
class ExportPage;
class HistoryPage;
class Keychain;
class KeysPage;
class NotesPage;
class OverviewPage;
class PhotoAdder;
class PhotosPage;
class Plenary;
class PreparePage;
class ReceptionPage;
class RegisterPage;
class SensePage;
class Settings;
class Spelling;
class SavedMark;
class Settings;

/// The pages of one open workbook and the way between them.
class WorkbookView final : public QWidget
{
    Q_OBJECT

public:
    enum class Page {
        Overview,
        Prepare,
        Reception,
        Diverging,
        Capture,
        History,
        Course,
        Photos,
        Export,
        Keys,
        Backups,
        Board,
        Register,
        Notes,
        Sense,
        Emerge
    };
    Q_ENUM(Page)

    /// All must outlive the view.
    WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 const FileChooser &chooser, Keychain &keychain, Settings &settings,
                 QWidget *parent = nullptr);

    /// Shows the notes of \a table, or the overview where that is null.
    void begin(EntityId table);
    /// Must outlive the view; without it no word is checked.
    void setSpelling(Spelling &spelling) { m_spelling = &spelling; }

    /// Of the tour; empty until it has been read.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] Page page() const { return m_page; }
    void showPage(Page page);
    void openTable(EntityId table);
    /// In the list of tables.
    void showSession(EntityId session);
    /// What has the theme \a name.
    void searchTheme(const QString &name);
    void search(const QString &query);
    /// Shows the room what emerges, or no more.
    void togglePlenary();
    /// The pages, as things to go to.
    [[nodiscard]] std::vector<PaletteItem> ways();
    /// At its table, with the keyboard on it.
    void openEntry(EntityId table, EntityId entry);
    /// What happened to what is chosen on the page; nothing when nothing is.
    void showHistory();
    void showHistory(EntityId id);
    /// Shows what \a files and folders would bring; \a passphrases open them.
    void previewImport(const QStringList &files, std::vector<SecretText> passphrases = {});
    /// Brings \a files in without asking and shows the tables: for a workbook just made for them.
    void takeIn(const QStringList &files, std::vector<SecretText> passphrases = {});
    /// The keys or the backups; from there one comes back to where one was.
    void showAside(Page page);
    /// Tells something quietly, until it is put away.
    void tell(const std::function<QString()> &words);
    /// Makes edits of what stands in the fields and in the capture line.
    void commitFields();

signals:
    void problem(const tournee::ProblemBar::Words &words);
    /// Of the tour, with the table before it while its notes are taken; empty until it has been read.
    void titleChanged(const QString &title);
    /// The file is as it was in a backup: nothing that this view shows is right any more.
    void restored(const tournee::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void connectWorkbook();
    /// The pages, made when they are first asked for: workbookpages.cpp.
    template <typename Widget>
    Widget *added(Widget *page);
    QWidget &pageOf(Page page);
    OverviewPage &overview();
    PreparePage &prepare();
    ReceptionPage &reception();
    DivergingPage &diverging();
    CapturePage &capture();
    HistoryPage &history();
    CoursePage &course();
    PhotosPage &photos();
    ExportPage &exporting();
    KeysPage &keys();
    BackupsPage &backups();
    BoardPage &board();
    RegisterPage &receptionRegister();
    NotesPage &notes();
    SensePage &sense();
    EmergePage &emerge();
    void connectHeader(CaptureHeader &header);
    void catchPictures();
    void showPhotos();
    void showDiverging(EntityId id);
    [[nodiscard]] QString chosenKeyFile();
    void report(const Error &error);
    void readTitle();
    void tellTitle();
    void prepareExport(const Selection &selection, const QString &name);
    void exportNow();
    void watch(const QString &folder);
    /// The notes of another program, on a page that is shown.
    NotesPage &shownNotes();
    void tellNotes(const QString &name, const ImportSummary &summary);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    const FileChooser &m_chooser;
    Keychain &m_keychain;
    Settings &m_settings;
    Page m_page = Page::Overview;
    Page m_beforeCapture = Page::Overview;
    Page m_beforeHistory = Page::Overview;
    Page m_beforeExport = Page::Overview;
    Page m_beforeAside = Page::Overview; ///< before the keys or the backups
    bool m_isKit = false; ///< the files coming in are a kit

    QFrame *m_bar;
    QString m_title;
    ElidedLabel *m_tour;
    SavedMark *m_saved;
    QButtonGroup *m_navigation;
    ActivityBar *m_activity;
    QStackedWidget *m_pages;
    BundleExport *m_bundleExport;
    int m_openCount = 0; ///< what has diverging versions
    PhotoAdder *m_adder;
    Spelling *m_spelling = nullptr;
    // Null until they are asked for.
    OverviewPage *m_overview = nullptr;
    PreparePage *m_prepare = nullptr;
    ReceptionPage *m_reception = nullptr;
    DivergingPage *m_diverging = nullptr;
    CapturePage *m_capture = nullptr;
    HistoryPage *m_history = nullptr;
    CoursePage *m_course = nullptr;
    PhotosPage *m_photos = nullptr;
    ExportPage *m_export = nullptr;
    KeysPage *m_keys = nullptr;
    BackupsPage *m_backups = nullptr;
    BoardPage *m_board = nullptr;
    RegisterPage *m_register = nullptr;
    NotesPage *m_notes = nullptr;
    SensePage *m_sense = nullptr;
    EmergePage *m_emerge = nullptr;
    Plenary *m_plenary = nullptr;
};

} // namespace tournee
