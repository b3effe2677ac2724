// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undoactions.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QUndoStack>

namespace tournee {

namespace {

bool canUndoLetters(const QWidget *place)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(place))
        return line->isUndoAvailable();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(place);
    return edit && edit->document()->isUndoAvailable();
}

bool canRedoLetters(const QWidget *place)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(place))
        return line->isRedoAvailable();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(place);
    return edit && edit->document()->isRedoAvailable();
}

} // namespace

UndoActions::UndoActions(QUndoStack &stack, QObject *parent)
    : QObject(parent), m_stack(stack), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setObjectName("undo");
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName("redo");
    m_redo->setShortcut(QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (canUndoLetters(m_written))
            QMetaObject::invokeMethod(m_written, "undo");
        else
            emit undoStepRequested();
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (canRedoLetters(m_written))
            QMetaObject::invokeMethod(m_written, "redo");
        else
            emit redoStepRequested();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !qobject_cast<QMenuBar *>(now) && !qobject_cast<QMenu *>(now))
            m_written = now;
    });
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoActions::refresh);
}

void UndoActions::refresh()
{
    const bool letters = canUndoLetters(m_written);
    const bool lettersAgain = canRedoLetters(m_written);
    m_undo->setEnabled(letters || m_stack.canUndo());
    m_redo->setEnabled(lettersAgain || m_stack.canRedo());
    m_undo->setText(letters             ? tr("&Undo typing")
                    : m_stack.canUndo() ? tr("&Undo: %1").arg(m_stack.undoText())
                                        : tr("&Undo"));
    m_redo->setText(lettersAgain        ? tr("&Redo typing")
                    : m_stack.canRedo() ? tr("&Redo: %1").arg(m_stack.redoText())
                                        : tr("&Redo"));
}

} // namespace tournee
