// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrylist.h"

#include "ui/capture/capturemodel.h"
#include "ui/capture/editorframe.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/entryedit.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tournee {

EntryList::EntryList(CaptureModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new EntryDelegate(this))
{
    setProperty("role", "bare");
    setObjectName("entries");
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // ours says under what
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that widths never depend on heights
    setResizeMode(Adjust);
    setFocusPolicy(Qt::ClickFocus);
    setTabKeyNavigation(false);
    const auto showBar = [bar = verticalScrollBar()](int least, int most) {
        bar->setEnabled(least < most); // without a handle where there is nothing to scroll
    };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, showBar);
    showBar(0, 0);
}

EntityId EntryList::selected() const
{
    if (selectionModel()->isSelected(currentIndex()))
        return m_model.idAt(currentIndex());
    const std::vector<EntityId> all = selection();
    return all.empty() ? EntityId{} : all.back();
}

std::vector<EntityId> EntryList::selection() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<EntityId> ids;
    for (const QModelIndex &index : indexes)
        ids.push_back(m_model.idAt(index));
    return ids;
}

void EntryList::selectAllOf(const std::vector<EntityId> &ids)
{
    QItemSelection wanted;
    QModelIndex last;
    for (const EntityId id : ids) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            wanted.select(index, last = index);
    }
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void EntryList::select(EntityId id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void EntryList::showEntry(EntityId id)
{
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        scrollTo(index);
}

EntryEdit *EntryList::editor() const
{
    return m_editor;
}

EntryEdit *EntryList::openEditor(EntityId id, const QString &text, int cursor)
{
    closeEditor();
    const QPersistentModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return nullptr;
    const Kind kind = static_cast<Kind>(index.data(CaptureModel::KindRole).toInt());
    m_edited = id;
    m_frame = new EditorFrame(*m_delegate, index);
    m_editor = new EntryEdit(m_frame);
    m_editor->setObjectName("entryEditor");
    m_editor->setAccessibleName(tr("Words of the entry"));
    m_editor->setMostLines(12);
    m_editor->setTextFont(m_delegate->wordsFont(kind));
    m_frame->setFocusProxy(m_editor);
    select(id);
    m_editor->setFixedWidth(m_delegate->wordsRect(viewport()->rect(), index).width());
    m_editor->setWords(text, cursor);
    setIndexWidget(index, m_frame);
    connect(m_editor, &EntryEdit::heightChanged, this, &EntryList::fitEditor);
    fitEditor();
    m_editor->setFocus();
    return m_editor;
}

void EntryList::closeEditor()
{
    if (m_edited.isNull())
        return;
    const QModelIndex index = m_model.indexOf(m_edited);
    m_edited = {};
    m_delegate->setEdited({}, 0);
    if (m_editor)
        m_editor->blockSignals(true); // disconnected, it would stay in the books of the stylesheet
    if (index.isValid() && indexWidget(index) == m_frame)
        setIndexWidget(index, nullptr);
    else if (m_frame)
        m_frame->deleteLater();
    m_editor = nullptr;
    m_frame = nullptr;
    doItemsLayout();
}

void EntryList::fitEditor()
{
    if (!m_editor)
        return;
    m_delegate->setEdited(m_model.indexOf(m_edited), m_editor->sizeHint().height());
    doItemsLayout();
    showEntry(m_edited);
    m_frame->layOut(m_editor);
}

void EntryList::restyle()
{
    m_delegate->restyle();
    if (m_editor) {
        const QModelIndex index = m_model.indexOf(m_edited);
        m_editor->setTextFont(
            m_delegate->wordsFont(static_cast<Kind>(index.data(CaptureModel::KindRole).toInt())));
    }
    doItemsLayout();
}

void EntryList::setWanted(const QString &words)
{
    m_delegate->setWanted(words);
    viewport()->update();
}

void EntryList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

bool EntryList::focusNextPrevChild(bool)
{
    return false; // Tab puts an entry under another one here; Esc leads back to the line
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    // Keep the newest in view when the capture line grows.
    const bool wasAtBottom = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (m_editor) {
        if (const QModelIndex index = m_model.indexOf(m_edited); index.isValid())
            m_editor->setFixedWidth(m_delegate->wordsRect(viewport()->rect(), index).width());
    }
    QListView::resizeEvent(event);
    if (wasAtBottom)
        scrollToBottom();
}

void EntryList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter drop(viewport());
    m_drop.paint(drop, *this, m_model);
    drop.end();
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontOf(type::spoken));
    painter.setPen(colours(palette()).secondary);
    painter.drawText(EntryDelegate::column(viewport()->rect()), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void EntryList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const EntityId id = m_model.idAt(indexAt(event->position().toPoint()));
    if (!id.isNull())
        emit editRequested(id);
}

void EntryList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const EntityId id = isByKey ? selected() : m_model.idAt(indexAt(event->pos()));
    if (id.isNull())
        return;
    std::vector<EntityId> ids = selection();
    if (std::ranges::find(ids, id) == ids.end()) {
        select(id);
        ids = {id};
    }
    const QModelIndex index = m_model.indexOf(id);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QKeySequence &keys, auto signal) {
        QAction *const action = menu->addAction(words);
        action->setShortcut(keys); // shown here, heard elsewhere
        connect(action, &QAction::triggered, this, [this, id, signal] { emit(this->*signal)(id); });
    };
    if (ids.size() == 1) {
        add(tr("Correct"), Qt::Key_F2, &EntryList::editRequested);
        add(tr("History…"), Qt::CTRL | Qt::Key_H, &EntryList::historyRequested);
        menu->addSeparator();
    }
    emit menuOpening(menu, ids);
    menu->addSeparator();
    QAction *const away = menu->addAction(tr("Remove"));
    away->setShortcut(Qt::Key_Delete);
    connect(away, &QAction::triggered, this, [this, ids] { emit removeAllRequested(ids); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                        : event->globalPos());
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    const EntityId id = selected();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        emit lineRequested({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!id.isNull())
            emit editRequested(id);
        return;
    case Qt::Key_Delete:
        if (const std::vector<EntityId> ids = selection(); !ids.empty())
            emit removeAllRequested(ids);
        return;
    case Qt::Key_Up:
        if (!id.isNull() && modifiers == Qt::AltModifier) {
            emit stepRequested(id, -1);
            return;
        }
        break;
    case Qt::Key_Tab:
        if (!id.isNull() && modifiers == Qt::NoModifier)
            emit nestRequested(id);
        return;
    case Qt::Key_Backtab:
        if (!id.isNull())
            emit unnestRequested(id);
        return;
    case Qt::Key_Down:
        if (!id.isNull() && modifiers == Qt::AltModifier) {
            emit stepRequested(id, 1);
            return;
        }
        if (modifiers == Qt::NoModifier && (id.isNull() || m_model.neighbour(id, 1).isNull())) {
            emit lineRequested({});
            return;
        }
        break;
    default:
        break;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint()
                        && !(modifiers & (Qt::ControlModifier | Qt::MetaModifier));
    if (isText)
        emit lineRequested(event->text()); // wherever one is, one types into the line
    else
        QListView::keyPressEvent(event);
}

void EntryList::startDrag(Qt::DropActions)
{
    const std::vector<EntityId> ids = selection();
    if (ids.empty() || m_editor)
        return;
    auto *const drag = new QDrag(this);
    drag->setMimeData(draggedEntries(ids, m_model));
    const QRect line = visualRect(m_model.indexOf(ids.front()));
    drag->setPixmap(viewport()->grab(EntryDelegate::column(line)));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    showDrop({});
}

void EntryList::showDrop(const EntryDrop &drop)
{
    if (m_drop == drop)
        return;
    m_drop = drop;
    viewport()->update();
}

void EntryList::dragEnterEvent(QDragEnterEvent *event)
{
    if (areEntries(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files are for whoever stands behind the list
}

void EntryList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!areEntries(*event->mimeData())) {
        event->ignore();
        return;
    }
    QListView::dragMoveEvent(event); // scrolls at the edges
    showDrop(EntryDrop::at(*this, m_model, event->position().toPoint()));
    event->acceptProposedAction();
}

void EntryList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    showDrop({});
}

void EntryList::dropEvent(QDropEvent *event)
{
    const EntryDrop drop = EntryDrop::at(*this, m_model, event->position().toPoint());
    const std::vector<EntityId> ids = entriesIn(*event->mimeData());
    showDrop({});
    setState(NoState);
    if (ids.empty() || drop.target.isNull()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    emit moveRequested(ids, drop.target, drop.place);
}

} // namespace tournee
