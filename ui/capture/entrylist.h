// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/schema.h"
#include "ui/capture/entrydrop.h"

#include <QListView>
#include <QMenu>
#include <QPointer>

#include <vector>

namespace tournee {

class CaptureModel;
class EditorFrame;
class EntryDelegate;
class EntryEdit;

/// The list of what was said so far, where an entry is selected by arrows or mouse and edited in its
/// place.
class EntryList final : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(CaptureModel &model, QWidget *parent = nullptr);

    /// The one that is current; a null id while none is selected.
    [[nodiscard]] EntityId selected() const;
    /// All that are selected, in the order of the list.
    [[nodiscard]] std::vector<EntityId> selection() const;
    void select(EntityId id);
    void selectAllOf(const std::vector<EntityId> &ids);
    void showEntry(EntityId id);

    /// Opens an editor in the place of an entry, and closes any other.
    EntryEdit *openEditor(EntityId id, const QString &text, int cursor);
    void closeEditor();
    [[nodiscard]] EntityId edited() const { return m_edited; }
    [[nodiscard]] EntryEdit *editor() const;

    [[nodiscard]] const EntryDelegate &entryDelegate() const { return *m_delegate; }
    void restyle();
    /// Marks these words wherever they stand.
    void setWanted(const QString &words);
    /// The sentence in the middle while there is nothing.
    void setEmptyText(const QString &text);

signals:
    void editRequested(tournee::EntityId id);
    void removeAllRequested(const std::vector<tournee::EntityId> &ids);
    /// Dragged, or by Alt and an arrow.
    void moveRequested(const std::vector<tournee::EntityId> &ids, tournee::EntityId target,
                       tournee::EntryMover::Place place);
    void stepRequested(tournee::EntityId id, int step);
    /// The menu about \a ids opens: whoever knows more that can be done adds it.
    void menuOpening(QMenu *menu, const std::vector<tournee::EntityId> &ids);
    void historyRequested(tournee::EntityId id);
    void nestRequested(tournee::EntityId id);
    void unnestRequested(tournee::EntityId id);
    /// The person wants to write, or to be back where one writes: \a text is what was typed.
    void lineRequested(const QString &text);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fitEditor();
    void showDrop(const EntryDrop &drop);

    CaptureModel &m_model;
    EntryDelegate *m_delegate;
    EntityId m_edited;
    QPointer<EntryEdit> m_editor; ///< gone when its line is
    QPointer<EditorFrame> m_frame; ///< covers the line of the entry; the editor stands in it
    QString m_emptyText;
    EntryDrop m_drop; ///< where what is dragged would go
};

} // namespace tournee
