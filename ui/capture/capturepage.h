// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/capturedraft.h"
#include "core/storage/workbook.h"
#include "ui/capture/draftkeeper.h"
#include "ui/capture/tablenotes.h"

#include <QWidget>

#include <optional>

class QAction;
class QUndoStack;

namespace tournee {

class CaptureHeader;
class CaptureLine;
class EntryCorrector;
class EntryList;
class NoticeBar;

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
    void retranslateUi();

signals:
    void leaveRequested();

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
    void restyle();

    void takeDrafts(const std::vector<Draft> &drafts);
    void restoreLine(const CaptureDraft &draft);
    void takeFrame();
    void chooseRound(EntityId round);
    void stepRound(int step);

    // The line.
    [[nodiscard]] CaptureDraft lineDraft() const;
    void submitLine();
    void sealLine();
    void clearLine();
    void setLineKind(Kind kind, EntityId parent);
    void chooseKind(Kind kind);
    void nestLine();
    void unnestLine();
    void showLine();
    void putBack(const QString &words);

    // The list.
    void edit(EntityId id);
    void remove(EntityId id);
    void nest(EntityId id);
    void unnest(EntityId id);
    void step(EntityId from, int step);
    void focusLine();
    void keepFocus();
    void showCounts();
    void showTyping();
    [[nodiscard]] EntityId above() const;
    /// The first thing from \a from upwards that a \a kind may stand under.
    [[nodiscard]] EntityId parentFor(Kind kind, EntityId from) const;

    QUndoStack &m_undoStack;
    TableNotes m_notes;
    CaptureHeader *m_header;
    EntryList *m_list;
    NoticeBar *m_notice;
    CaptureLine *m_line;
    EntryCorrector *m_corrector;
    DraftKeeper m_keeper;

    CaptureDraft m_words; ///< what the line holds, but for its text and cursor
    std::optional<CaptureDraft> m_sealed; ///< as the line was when it became m_words.entity
    CaptureDraft m_beforeMark;
    bool m_isNestedChallenge = false; ///< Tab made a solution of it, and Shift+Tab gives it back
    std::vector<EntityId> m_notedEarly; ///< before the table was read; they lack their round
    EntityId m_lastNoted;
};

} // namespace tournee
