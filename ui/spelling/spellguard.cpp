// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellguard.h"

#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"
#include "ui/whenanswered.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>

namespace tournee {

namespace {

constexpr qsizetype longestWord = 60;

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool joins(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'‑';
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u':' || c == u'\n';
}

/// Something between blanks that is written by other rules than words are.
bool isForeign(QStringView token)
{
    if (token.startsWith(u'#') || token.startsWith(u'@') || token.contains(u'@'))
        return true;
    if (token.contains(u"://") || token.startsWith(u"www.", Qt::CaseInsensitive)
        || token.contains(u'/') || token.contains(u'_'))
        return true;
    if (std::ranges::any_of(token, [](QChar c) { return c.isDigit(); }))
        return true;
    // A dot between letters: an address or an abbreviation.
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        if (token[i] == u'.' && token[i - 1].isLetter() && token[i + 1].isLetter())
            return true;
    }
    return false;
}

bool isName(const QString &word, bool beginsSentence)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    if (capitals == 0)
        return false;
    return capitals > 1 || !word.front().isUpper() || !beginsSentence;
}

} // namespace

std::vector<SpelledWord> wordsToCheck(const QString &text)
{
    std::vector<SpelledWord> words;
    bool beginsSentence = true;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView token = QStringView(text).mid(at, end - at);
        for (qsizetype i = at; i < end && !isForeign(token);) {
            if (!isLetter(text[i])) {
                ++i;
                continue;
            }
            qsizetype last = i + 1;
            while (last < end
                   && (isLetter(text[last])
                       || (joins(text[last]) && last + 1 < end && isLetter(text[last + 1]))))
                ++last;
            const QString word = text.mid(i, last - i);
            if (word.size() > 1 && word.size() <= longestWord && !isName(word, beginsSentence))
                words.push_back({int(i), word});
            beginsSentence = false;
            i = last;
        }
        beginsSentence = beginsSentence || endsSentence(token.back());
        at = end;
    }
    return words;
}

SpellGuard::SpellGuard(QPlainTextEdit &edit, Spelling &spelling, Exempt exempt)
    : QSyntaxHighlighter(&edit), m_edit(edit), m_spelling(spelling), m_exempt(std::move(exempt))
{
    setDocument(edit.document());
    m_edit.installEventFilter(this);
    m_edit.viewport()->installEventFilter(this);
    connect(&m_spelling, &Spelling::checked, this, &QSyntaxHighlighter::rehighlight,
            Qt::QueuedConnection);
    connect(m_edit.document(), &QTextDocument::contentsChange, this,
            [this](int at, int, int added) { m_writtenAt = added > 0 ? at + added : -1; });
    connect(&m_edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellGuard::followCursor,
            Qt::QueuedConnection);
}

void SpellGuard::followCursor()
{
    if (m_writtenAt < 0 || m_writtenAt == m_edit.textCursor().position())
        return;
    m_writtenAt = -1; // the word is left: now it counts
    rehighlight();
}

void SpellGuard::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    const auto exempt = m_exempt ? m_exempt() : std::vector<std::pair<int, int>>();
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colours(m_edit.palette()).alarm);
    for (const SpelledWord &word : wordsToCheck(text)) {
        const int from = start + word.from;
        const int end = from + int(word.text.size());
        const bool isExempt = std::ranges::any_of(exempt, [&](const std::pair<int, int> &part) {
            return from < part.first + part.second && part.first < end;
        });
        const bool isBeingWritten = m_writtenAt == end;
        if (!isExempt && !isBeingWritten && m_spelling.isWrong(word.text))
            setFormat(word.from, int(word.text.size()), wrong);
    }
}

SpelledWord SpellGuard::wrongWordAt(int position) const
{
    const QTextBlock block = m_edit.document()->findBlock(position);
    for (const SpelledWord &word : wordsToCheck(block.text())) {
        const int from = block.position() + word.from;
        if (from <= position && position <= from + int(word.text.size())
            && m_spelling.isWrong(word.text))
            return {from, word.text};
    }
    return {};
}

void SpellGuard::replace(const SpelledWord &word, const QString &with)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(word.from);
    cursor.setPosition(word.from + int(word.text.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word.text) // else somebody typed on
        cursor.insertText(with);
}

/// The menu is there at once; the suggestions come into it when they are known.
void SpellGuard::addOffers(QMenu &menu, const SpelledWord &word)
{
    QAction *const waiting = new QAction(tr("Looking for suggestions…"), &menu);
    waiting->setEnabled(false);
    QAction *const learn = new QAction(tr("Add “%1” to my words").arg(word.text), &menu);
    connect(learn, &QAction::triggered, this, [this, word] { m_spelling.learn(word.text); });
    QAction *const before = menu.actions().value(0);
    menu.insertAction(before, waiting);
    menu.insertAction(before, learn);
    if (before)
        menu.insertSeparator(before);
    whenAnswered(m_spelling.suggestions(word.text), &menu,
                 [this, &menu, waiting, word](const QStringList &suggestions) {
                     if (suggestions.isEmpty()) {
                         waiting->setText(tr("No suggestion"));
                         return;
                     }
                     for (const QString &each : suggestions) {
                         auto *const offer = new QAction(each, &menu);
                         QFont font = offer->font();
                         font.setWeight(QFont::DemiBold);
                         offer->setFont(font);
                         connect(offer, &QAction::triggered, this,
                                 [this, word, each] { replace(word, each); });
                         menu.insertAction(waiting, offer);
                     }
                     waiting->setVisible(false);
                     menu.setActiveAction(menu.actions().value(0));
                     menu.adjustSize();
                 });
}

void SpellGuard::openMenu(const QPoint &at, int position, bool isOnlySpelling)
{
    const SpelledWord word = wrongWordAt(position);
    if (isOnlySpelling && word.text.isEmpty())
        return;
    QMenu *const menu = isOnlySpelling ? new QMenu(&m_edit) : m_edit.createStandardContextMenu();
    menu->setObjectName("spellingMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!word.text.isEmpty())
        addOffers(*menu, word);
    menu->popup(at);
}

bool SpellGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu && watched == m_edit.viewport()) {
        const auto *const menu = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QPoint point = isByKey ? m_edit.cursorRect().bottomLeft() : menu->pos();
        openMenu(m_edit.viewport()->mapToGlobal(point),
                 isByKey ? m_edit.textCursor().position()
                         : m_edit.cursorForPosition(point).position(),
                 false);
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == &m_edit) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Period && key->modifiers() == Qt::ControlModifier) {
            openMenu(m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()),
                     m_edit.textCursor().position(), true);
            return true;
        }
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace tournee
