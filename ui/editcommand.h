// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace tournee {

class EditCommand;

/// Takes the undo steps of one stack to the workbook in their order. The workbook answers later what
/// takes a step back; an undo asked for before that waits here, and whatever comes after it too.
class EditQueue final : public QObject
{
    Q_OBJECT

public:
    /// The queue that belongs to \a stack, made on first use. \a workbook must outlive the stack.
    static EditQueue &of(QUndoStack &stack, Workbook &workbook);

signals:
    /// An edit, or its undoing, was refused; its step is gone from the stack.
    void refused(const tournee::Error &error);

private:
    friend class EditCommand;

    struct Step
    {
        std::vector<Edit> edits; ///< what undo or redo applies next
        std::string finishedDraft;
        EditCommand *command = nullptr; ///< null once the stack has dropped it
        bool isRunning = false;
        QPromise<Result<Applied>> firstAnswer;
        bool hasAnswered = false;
    };

    EditQueue(QUndoStack &stack, Workbook &workbook);
    void swap(const std::shared_ptr<Step> &step);
    void startWhatCan();
    void start(const std::shared_ptr<Step> &step);
    void finish(const std::shared_ptr<Step> &step, const Result<Applied> &answer);
    void drop(Step &step);

    QUndoStack &m_stack;
    Workbook &m_workbook;
    std::deque<std::shared_ptr<Step>> m_waiting;
};

/// The one undo command of the program: applies its edits and keeps what takes them back, so that
/// undo and redo are the same swap.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(EditQueue &queue, const QString &text, std::vector<Edit> edits,
                std::string finishedDraft);
    /// Of what the workbook has done already: the first redo(), when it is pushed, does nothing.
    EditCommand(EditQueue &queue, const QString &text, const Applied &done);
    ~EditCommand() override;

    void undo() override { m_queue.swap(m_step); }
    void redo() override;
    [[nodiscard]] QFuture<Result<Applied>> answer() const;

private:
    EditQueue &m_queue;
    std::shared_ptr<EditQueue::Step> m_step;
    bool m_isDone = false; ///< before it was pushed
};

/// Makes an undo step called \a text of what the workbook has done already, unless that was nothing.
void recordEdit(Workbook &workbook, QUndoStack &stack, const QString &text, const Applied &done);

/// Applies \a edits as one undo step called \a text ("Delete the table"). The future is finished
/// when they are on the disk, after changed(); edits that change nothing leave no step.
QFuture<Result<Applied>> applyEdit(Workbook &workbook, QUndoStack &stack, const QString &text,
                                   std::vector<Edit> edits, std::string finishedDraft = {});

} // namespace tournee
