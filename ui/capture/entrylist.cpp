// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrylist.h"

#include "ui/capture/capturemodel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/entryedit.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace tournee {

namespace {

/// Lies over the line of an entry and gives its editor a place to write.
class EditorFrame final : public QWidget
{
public:
    explicit EditorFrame(const EntryDelegate &delegate, QPersistentModelIndex index)
        : m_delegate(delegate), m_index(std::move(index))
    {}

    void layOut(QWidget *editor) const
    {
        if (m_index.isValid())
            editor->setGeometry(m_delegate.wordsRect(rect(), m_index));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_index.isValid())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int margin = scaled(space::half);
        const QRectF field = QRectF(m_delegate.wordsRect(rect(), m_index))
                                 .adjusted(-2 * margin, -margin + 1, 2 * margin, margin - 1);
        painter.setPen(QPen(colours(palette()).accent, 2));
        painter.setBrush(colours(palette()).field);
        painter.drawRoundedRect(field, scaled(radius::field), scaled(radius::field));
    }
    void resizeEvent(QResizeEvent *) override
    {
        if (auto *const editor = findChild<EntryEdit *>())
            layOut(editor);
    }

private:
    const EntryDelegate &m_delegate;
    QPersistentModelIndex m_index;
};

} // namespace

EntryList::EntryList(CaptureModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new EntryDelegate(this))
{
    setProperty("role", "bare");
    setObjectName("entries");
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
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
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    return indexes.isEmpty() ? EntityId{} : m_model.idAt(indexes.first());
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
        m_editor->disconnect();
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
    static_cast<EditorFrame *>(m_frame.data())->layOut(m_editor);
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
    select(id);
    const QModelIndex index = m_model.indexOf(id);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QKeySequence &keys, auto signal) {
        QAction *const action = menu->addAction(words);
        action->setShortcut(keys); // shown here, heard elsewhere
        connect(action, &QAction::triggered, this, [this, id, signal] { emit(this->*signal)(id); });
    };
    add(tr("Correct"), Qt::Key_F2, &EntryList::editRequested);
    add(tr("History…"), Qt::CTRL | Qt::Key_H, &EntryList::historyRequested);
    menu->addSeparator();
    add(tr("Remove"), Qt::Key_Delete, &EntryList::removeRequested);
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
        if (!id.isNull())
            emit removeRequested(id);
        return;
    case Qt::Key_Tab:
        if (!id.isNull() && modifiers == Qt::NoModifier)
            emit nestRequested(id);
        return;
    case Qt::Key_Backtab:
        if (!id.isNull())
            emit unnestRequested(id);
        return;
    case Qt::Key_Down:
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

} // namespace tournee
