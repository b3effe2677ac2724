// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QUndoStack;

namespace tournee {

/// Undo and redo of the menu: letters first, as long as the place where one writes can take some
/// back, then whole steps.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    /// \a stack must outlive the actions.
    explicit UndoActions(QUndoStack &stack, QObject *parent = nullptr);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    /// Says what each would do now; the menu asks before it shows.
    void refresh();

signals:
    /// A step of the stack is wanted back; what stands in fields should become an edit first.
    void undoStepRequested();
    void redoStepRequested();

private:
    QUndoStack &m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QPointer<QWidget> m_written; ///< where the person writes; a menu takes the focus, not the place
};

} // namespace tournee
