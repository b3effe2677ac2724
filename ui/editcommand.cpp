// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editcommand.h"

#include "ui/whenanswered.h"

namespace tournee {

EditQueue::EditQueue(QUndoStack &stack, Workbook &workbook)
    : QObject(&stack), m_stack(stack), m_workbook(workbook)
{}

EditQueue &EditQueue::of(QUndoStack &stack, Workbook &workbook)
{
    if (auto *existing = stack.findChild<EditQueue *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    return *new EditQueue(stack, workbook);
}

void EditQueue::swap(const std::shared_ptr<Step> &step)
{
    m_waiting.push_back(step);
    startWhatCan();
}

void EditQueue::startWhatCan()
{
    while (!m_waiting.empty() && !m_waiting.front()->isRunning) {
        const auto step = m_waiting.front();
        m_waiting.pop_front();
        start(step);
    }
}

void EditQueue::start(const std::shared_ptr<Step> &step)
{
    if (step->edits.empty()) // refused before: there is nothing to take back
        return;
    step->isRunning = true;
    whenAnswered(
        m_workbook.apply(std::exchange(step->edits, {}), std::exchange(step->finishedDraft, {})),
        this, [this, step](const Result<Applied> &answer) { finish(step, answer); });
}

void EditQueue::finish(const std::shared_ptr<Step> &step, const Result<Applied> &answer)
{
    step->isRunning = false;
    if (answer)
        step->edits = answer->inverse;
    if (!step->hasAnswered) {
        step->hasAnswered = true;
        step->firstAnswer.addResult(answer);
        step->firstAnswer.finish();
    }
    if (step->edits.empty())
        drop(*step);
    if (!answer && answer.error().code != ErrorCode::Cancelled)
        emit refused(answer.error());
    startWhatCan();
}

void EditQueue::drop(Step &step)
{
    if (!step.command)
        return;
    step.command->setObsolete(true);
    // The stack deletes an obsolete command when it comes to it; the last one can go at once.
    if (m_stack.index() > 0 && m_stack.command(m_stack.index() - 1) == step.command)
        m_stack.undo();
    else if (m_stack.index() < m_stack.count() && m_stack.command(m_stack.index()) == step.command)
        m_stack.redo();
}

EditCommand::EditCommand(EditQueue &queue, const QString &text, std::vector<Edit> edits,
                         std::string finishedDraft)
    : QUndoCommand(text), m_queue(queue), m_step(std::make_shared<EditQueue::Step>())
{
    m_step->edits = std::move(edits);
    m_step->finishedDraft = std::move(finishedDraft);
    m_step->command = this;
    m_step->firstAnswer.start();
}

EditCommand::EditCommand(EditQueue &queue, const QString &text, const Applied &done)
    : QUndoCommand(text)
    , m_queue(queue)
    , m_step(std::make_shared<EditQueue::Step>())
    , m_isDone(true)
{
    m_step->edits = done.inverse;
    m_step->command = this;
    m_step->hasAnswered = true;
}

void EditCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_queue.swap(m_step);
}

EditCommand::~EditCommand()
{
    m_step->command = nullptr;
}

QFuture<Result<Applied>> EditCommand::answer() const
{
    return m_step->firstAnswer.future();
}

void recordEdit(Workbook &workbook, QUndoStack &stack, const QString &text, const Applied &done)
{
    if (!done.inverse.empty())
        stack.push(new EditCommand(EditQueue::of(stack, workbook), text, done));
}

QFuture<Result<Applied>> applyEdit(Workbook &workbook, QUndoStack &stack, const QString &text,
                                   std::vector<Edit> edits, std::string finishedDraft)
{
    auto *command = new EditCommand(EditQueue::of(stack, workbook), text, std::move(edits),
                                    std::move(finishedDraft));
    const QFuture<Result<Applied>> answer = command->answer();
    stack.push(command);
    return answer;
}

} // namespace tournee
