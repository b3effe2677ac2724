// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/markassistant.h"

#include "ui/capture/entryedit.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tournee {

namespace {

constexpr std::size_t mostOffers = 8;
constexpr int longestTyped = 40;

QString wordsOf(const MarkName &name)
{
    return name.territory.isEmpty() ? name.words : name.words + " · " + name.territory;
}

} // namespace

MarkAssistant::MarkAssistant(EntryEdit &edit, Names names)
    : QObject(&edit), m_edit(edit), m_names(std::move(names))
{
    m_edit.installEventFilter(this);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, &MarkAssistant::follow);
    connect(&m_edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOffering() && begun().from < 0)
            hide();
    });
    connect(&m_edit, &EntryEdit::left, this, &MarkAssistant::hide);
    refresh();
}

MarkAssistant::~MarkAssistant()
{
    delete m_offers;
}

bool MarkAssistant::isOffering() const
{
    return m_offers && m_offers->isVisible();
}

void MarkAssistant::hide()
{
    if (m_offers)
        m_offers->hide();
}

void MarkAssistant::refresh()
{
    std::vector<std::pair<int, int>> chips;
    for (const Mark &mark : marksIn(m_edit.words(), m_names()))
        chips.emplace_back(int(mark.from), int(mark.length));
    m_edit.setChips(std::move(chips));
}

MarkAssistant::Begun MarkAssistant::begun() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype first = std::max<qsizetype>(0, before.size() - longestTyped);
    for (qsizetype i = before.size() - 1; i >= first; --i) {
        if (before[i] != u'#' && before[i] != u'@')
            continue;
        if (i > 0 && !before[i - 1].isSpace())
            return {};
        return {cursor.block().position() + int(i), before[i], before.mid(i + 1)};
    }
    return {};
}

void MarkAssistant::follow()
{
    refresh();
    const Begun mark = begun();
    if (mark.from != m_declinedAt)
        m_declinedAt = -1;
    const bool isWanted = mark.from >= 0 && m_declinedAt < 0 && m_edit.hasFocus()
                          && !m_edit.textCursor().hasSelection() && !mark.typed.endsWith("  ");
    if (isWanted)
        offer(mark);
    else
        hide();
}

void MarkAssistant::offer(const Begun &begun)
{
    m_offered = m_names().completions(begun.sign, begun.typed, mostOffers);
    const QString key = markKey(begun.typed);
    // A name that is written out needs no offer; after a blank only what goes on with it counts.
    const bool goesOn = key.contains(u' ');
    std::erase_if(m_offered, [&](const MarkName &each) {
        const QString name = markKey(each.words);
        return name == key.trimmed() || (goesOn && !name.startsWith(key));
    });
    if (m_offered.empty()) {
        hide();
        return;
    }
    if (!m_offers) {
        m_offers = new QListWidget(m_edit.window());
        m_offers->setObjectName("markOffers");
        m_offers->setProperty("role", "popup");
        m_offers->setFocusPolicy(Qt::NoFocus);
        m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_offers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_offers, &QListWidget::itemPressed, this,
                [this] { take(m_offers->currentRow()); });
    }
    m_offers->setAccessibleName(tr("What the mark may become"));
    m_offers->clear();
    for (const MarkName &each : m_offered)
        m_offers->addItem(wordsOf(each));
    if (begun.sign == u'#' && !key.isEmpty() && !goesOn)
        m_offers->addItem(tr("New tag: %1").arg(begun.typed));
    // While nothing tells what is meant, or the words are a name already, Enter notes the entry.
    qsizetype length = 0;
    const bool isName =
        m_names().longestAt(begun.sign, begun.typed, 0, length) && length == begun.typed.size();
    m_offers->setCurrentRow(key.isEmpty() || isName ? -1 : 0);
    place(begun);
}

/// Above the sign, since one types at the bottom; below it where there is no room.
void MarkAssistant::place(const Begun &begun)
{
    const QWidget *const window = m_edit.window();
    m_offers->ensurePolished();
    const int rows = m_offers->count();
    const int frame = 2 * scaled(space::half) + 2;
    const int height = rows * m_offers->sizeHintForRow(0) + frame;
    const int width = std::min(m_offers->sizeHintForColumn(0) + frame + scaled(space::between),
                               window->width() - 2 * scaled(space::within));
    QTextCursor sign = m_edit.textCursor();
    sign.setPosition(begun.from);
    const QRect at = m_edit.cursorRect(sign);
    const QPoint top = m_edit.viewport()->mapTo(window, at.topLeft());
    const int x = std::clamp(
        top.x() - scaled(space::within), scaled(space::within),
        std::max(scaled(space::within), window->width() - width - scaled(space::within)));
    int y = top.y() - height - scaled(space::half);
    if (y < 0)
        y = m_edit.viewport()->mapTo(window, at.bottomLeft()).y() + scaled(space::half);
    m_offers->setGeometry(x, y, width, height);
    m_offers->show();
    m_offers->raise();
}

void MarkAssistant::take(int row)
{
    const Begun mark = begun();
    if (mark.from < 0 || row < 0)
        return;
    const bool isNew = row >= int(m_offered.size());
    const QString words = isNew ? mark.typed : m_offered[std::size_t(row)].words;
    hide();
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(mark.from, QTextCursor::KeepAnchor);
    cursor.insertText(mark.sign + words + u' ');
    m_edit.setTextCursor(cursor);
    hide();
}

bool MarkAssistant::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        hide();
    if (event->type() != QEvent::KeyPress || !isOffering())
        return QObject::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    const int row = m_offers->currentRow();
    const int rows = m_offers->count();
    switch (key->key()) {
    case Qt::Key_Up:
        m_offers->setCurrentRow(row <= 0 ? rows - 1 : row - 1);
        return true;
    case Qt::Key_Down:
        m_offers->setCurrentRow((row + 1) % rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0) {
            hide();
            return false;
        }
        take(row);
        return true;
    case Qt::Key_Escape:
        m_declinedAt = begun().from;
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace tournee
