// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/capturedraft.h"
#include "core/storage/workbook.h"
#include "ui/capture/tablenotes.h"

#include <QWidget>

class QAction;
class QUndoStack;

namespace tournee {

class BatchDeeds;
class CaptureHeader;
class CaptureKeys;
class CaptureLine;
class ChosenRound;
class DetailsPanel;
class DetailsSide;
class FindBar;
class EntryCorrector;
class EntryDeeds;
class EntryList;
class LineWriter;
class NoticeBar;
class SelectionBar;
class Spelling;

/// The screen by which a table takes its notes: what was said so far, and the line where one types.
class CapturePage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    CapturePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                QWidget *parent = nullptr);
    ~CapturePage() override;

    void setTable(EntityId table);
    /// Makes ops of all words that are still drafts; the person can go on typing in the same entry.
    /// For before an export, an import and closing. Whatever is asked of the workbook afterwards
    /// comes after them.
    void sealDraft();
    /// Where the line and the open editor keep their drafts.
    [[nodiscard]] std::vector<std::string> openSlots() const;
    /// The entry that is selected, else the one noted last; may be null.
    [[nodiscard]] EntityId chosen() const;
    void choose(EntityId entry);
    /// The notes go on in \a round, whose time begins.
    void startRound(EntityId round);
    [[nodiscard]] EntityId table() const { return m_notes.id(); }
    [[nodiscard]] CaptureHeader &header() { return *m_header; }
    /// The entry under \a global, else the table.
    [[nodiscard]] EntityId placeAt(const QPoint &global) const;
    /// Says one thing under the entries, and offers to take it back.
    void tellDone(const QString &text);
    /// The fields of an entry beside the list.
    void setDetailsShown(bool isShown);
    [[nodiscard]] DetailsPanel &details() { return *m_panel; }
    /// Whatever is written here is checked from now on; \a spelling must outlive the page.
    void setSpelling(Spelling &spelling);
    void retranslateUi();

signals:
    void detailsShownChanged(bool isShown);
    void leaveRequested();
    void historyRequested(tournee::EntityId entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectLine();
    void connectList();
    void connectNotes();
    void connectSelection();
    void connectDetails();
    void restyle();
    void makeRoom();

    void takeDrafts(const std::vector<Draft> &drafts);
    void focusLine();
    void keepFocus();
    void showCounts();
    void showTyping();

    QUndoStack &m_undoStack;
    TableNotes m_notes;
    CaptureHeader *m_header;
    EntryList *m_list;
    FindBar *m_find;
    SelectionBar *m_selection;
    NoticeBar *m_notice;
    CaptureLine *m_line;
    LineWriter *m_writer;
    EntryCorrector *m_corrector;
    DetailsPanel *m_panel;
    DetailsSide *m_details;
    CaptureKeys *m_keys;
    ChosenRound *m_round;
    BatchDeeds *m_batch;
    EntryDeeds *m_deeds;
};

} // namespace tournee
