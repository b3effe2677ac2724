// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entryedit.h"

#include "ui/capture/entrykinds.h"
#include "ui/theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace tournee {

EntryEdit::EntryEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setProperty("role", "bare");
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &EntryEdit::onTextChanged);
    updateHeight();
}

void EntryEdit::setMostLines(int lines)
{
    m_mostLines = lines;
    updateHeight();
}

void EntryEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void EntryEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace("\r\n", "\n").replace('\r', '\n');
    insertPlainText(text);
    ensureCursorVisible();
    emit pasted(text);
}

void EntryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void EntryEdit::setChips(std::vector<std::pair<int, int>> chips)
{
    if (m_chips == chips)
        return;
    m_chips = std::move(chips);
    viewport()->update();
    emit chipsChanged();
}

void EntryEdit::paintChips()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours(palette()).accentSoft);
    for (const auto &[from, length] : m_chips) {
        const QTextBlock block = document()->findBlock(from);
        const QTextLayout *const layout = block.layout();
        if (!block.isValid() || !layout)
            continue;
        int first = from - block.position();
        // What is being composed stands in the line, but not in the words.
        if (first >= layout->preeditAreaPosition() && !layout->preeditAreaText().isEmpty())
            first += int(layout->preeditAreaText().size());
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int begin = std::max(first, line.textStart());
            const int end = std::min(first + length, line.textStart() + line.textLength());
            if (begin >= end)
                continue;
            const double left = line.cursorToX(begin);
            const QRectF part(left, line.y(), line.cursorToX(end) - left, line.height());
            painter.drawRoundedRect(part.translated(origin).adjusted(-2, 0, 2, 0),
                                    scaled(radius::field), scaled(radius::field));
        }
    }
}

void EntryEdit::paintEvent(QPaintEvent *event)
{
    paintChips();
    if (!m_hint.isEmpty() && !m_isComposing && document()->isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(colours(palette()).secondary);
        painter.drawText(viewport()->rect(), Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(m_hint, Qt::ElideRight, viewport()->width()));
    }
    QPlainTextEdit::paintEvent(event);
}

void EntryEdit::setTextFont(const QFont &font)
{
    setFont(font);
    updateHeight();
}

void EntryEdit::setWords(const QString &text, int cursor)
{
    m_isSettingWords = true;
    m_mark.reset();
    setPlainText(text);
    m_isSettingWords = false;
    m_former = text;
    QTextCursor place = textCursor();
    place.setPosition(std::clamp(cursor, 0, int(document()->characterCount()) - 1));
    setTextCursor(place);
    updateHeight();
}

QSize EntryEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), m_height};
}

/// Words come by keys, by input methods and by paste; only what arrived tells a mark, not its key.
void EntryEdit::onTextChanged()
{
    if (m_isSettingWords)
        return;
    const QString text = words();
    if (text == m_former) {
        updateHeight(); // composing an accent changes the look, not the words
        return;
    }
    const bool isFirstCharacter = m_former.isEmpty() && text.size() == 1;
    m_mark.reset();
    m_former = text;
    if (m_areMarksAccepted && isFirstCharacter) {
        if (const auto kind = kindOfMark(text.front())) {
            setWords({}, 0);
            m_mark = text.front();
            emit markTyped(*kind);
            emit wordsChanged();
            return;
        }
    }
    updateHeight();
    emit wordsChanged();
}

int EntryEdit::visualLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    return lines;
}

void EntryEdit::updateHeight()
{
    const int lines = visualLines();
    const int shown = std::clamp(lines, 1, m_mostLines);
    const int frame = height() - viewport()->height();
    const int wanted = shown * fontMetrics().lineSpacing() + std::max(0, frame) + 2;
    setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
    if (wanted == m_height)
        return;
    m_height = wanted;
    setFixedHeight(m_height);
    updateGeometry();
    emit heightChanged();
}

void EntryEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

void EntryEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        emit left();
}

bool EntryEdit::isOnFirstLine() const
{
    const QTextCursor cursor = textCursor();
    return cursor.block() == document()->begin()
           && cursor.block().layout()->lineForTextPosition(cursor.positionInBlock()).lineNumber()
                  <= 0;
}

bool EntryEdit::isOnLastLine() const
{
    const QTextCursor cursor = textCursor();
    const QTextLayout *const layout = cursor.block().layout();
    return cursor.block() == document()->lastBlock()
           && layout->lineForTextPosition(cursor.positionInBlock()).lineNumber()
                  >= layout->lineCount() - 1;
}

bool EntryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's undo has these keys as soon as the words have nothing to undo.
        const auto *const key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void EntryEdit::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QChar> mark = m_mark;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        emit undoRequested();
        return;
    }
    if (event->matches(QKeySequence::Redo) && !document()->isRedoAvailable()) {
        emit redoRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ShiftModifier)
            insertPlainText("\n"); // QPlainTextEdit would put a line separator
        else if (modifiers == Qt::NoModifier)
            emit submitRequested();
        return;
    case Qt::Key_Escape:
        emit escapePressed();
        return;
    case Qt::Key_Backtab:
        emit unnestRequested();
        return;
    case Qt::Key_Tab:
        if (modifiers == Qt::ShiftModifier)
            emit unnestRequested();
        else if (modifiers == Qt::NoModifier)
            emit nestRequested();
        return;
    case Qt::Key_Up:
        if (modifiers == Qt::ControlModifier) {
            emit listRequested();
            return;
        }
        if (modifiers == Qt::NoModifier && isOnFirstLine()) {
            emit previousRequested();
            return;
        }
        break;
    case Qt::Key_Down:
        if (modifiers == Qt::NoModifier && isOnLastLine()) {
            emit nextRequested();
            return;
        }
        break;
    case Qt::Key_Backspace:
        if (mark && modifiers == Qt::NoModifier && words().isEmpty()) {
            m_mark.reset();
            setWords(*mark, 1);
            emit markTakenBack();
            emit wordsChanged();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace tournee
