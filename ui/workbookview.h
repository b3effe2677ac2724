// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "core/storage/workbook.h"
#include "ui/filechooser.h"
#include "ui/reception/receptionmodel.h"
#include "ui/widgets/problembar.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QStackedWidget;
class QUndoStack;

namespace tournee {

class ActivityBar;
class CaptureHeader;
class CapturePage;
class CoursePage;
class DivergingPage;
class ElidedLabel;
class HistoryPage;
class OverviewPage;
class PhotoAdder;
class PhotosPage;
class PreparePage;
class ReceptionPage;
class Settings;
class Spelling;
class SavedMark;

/// The pages of one open workbook and the way between them.
class WorkbookView final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Overview, Prepare, Reception, Diverging, Capture, History, Course, Photos };

    /// All must outlive the view.
    WorkbookView(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                 const FileChooser &chooser, QWidget *parent = nullptr);

    /// What a person chose on this computer. Both must outlive the view; without them nothing of it is
    /// remembered, and no word is checked.
    void setPersonal(Settings &settings, Spelling &spelling);

    /// Of the tour; empty until it has been read.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] Page page() const { return m_page; }
    void showPage(Page page);
    void openTable(EntityId table);
    /// What happened to what is chosen on the page; nothing when nothing is.
    void showHistory();
    void showHistory(EntityId id);
    /// Shows what \a files and folders would bring.
    void previewImport(const QStringList &files);
    /// Brings \a files in without asking and shows the tables: for a workbook just made from a kit.
    void takeIn(const QStringList &files);
    /// Makes edits of what stands in the fields and in the capture line.
    void commitFields();

signals:
    void problem(const tournee::ProblemBar::Words &words);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void connectPages();
    [[nodiscard]] CapturePage &capture();
    void catchPictures();
    void showPhotos();
    [[nodiscard]] CoursePage &course();
    void connectHeader(CaptureHeader &header);
    void report(const Error &error);
    void readTitle();
    void returnToDraft();
    void exportTo(const Selection &selection, const QString &name);
    void retranslateUi();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    const FileChooser &m_chooser;
    Page m_page = Page::Overview;
    Page m_beforeCapture = Page::Overview;
    Page m_beforeHistory = Page::Overview;
    bool m_isKit = false; ///< the files coming in are a kit

    QFrame *m_bar;
    QString m_title;
    ElidedLabel *m_tour;
    SavedMark *m_saved;
    QButtonGroup *m_navigation;
    ActivityBar *m_activity;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    PreparePage *m_prepare;
    ReceptionPage *m_reception;
    DivergingPage *m_diverging;
    HistoryPage *m_history;
    int m_openCount = 0; ///< what has diverging versions
    PhotoAdder *m_adder;
    PhotosPage *m_photos = nullptr; ///< made when they are first asked for
    Settings *m_settings = nullptr;
    Spelling *m_spelling = nullptr;
    CapturePage *m_capture = nullptr; ///< made when the first table is opened
    CoursePage *m_course = nullptr; ///< likewise, for its first step
};

} // namespace tournee
