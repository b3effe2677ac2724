// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrycorrector.h"

#include "ui/capture/entryedit.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/markassistant.h"
#include "ui/capture/tablenotes.h"

namespace tournee {

EntryCorrector::EntryCorrector(TableNotes &notes, EntryList &list, Workbook &workbook,
                               Environment &environment, QObject *parent)
    : QObject(parent)
    , m_notes(notes)
    , m_list(list)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_keeper(
          workbook, environment,
          [this]() -> std::optional<std::string> {
              if (m_words == m_noted)
                  return {};
              return toJson(draft());
          },
          this)
{
    connect(&m_keeper, &DraftKeeper::sealDue, this, &EntryCorrector::seal);
    connect(&m_notes.model(), &CaptureModel::rowsRemoved, this, &EntryCorrector::followModel);
}

void EntryCorrector::begin(EntityId id)
{
    if (id == m_id)
        return;
    finish();
    const Entity *const entry = m_notes.model().entry(id);
    if (!entry)
        return;
    const QString words = entry->text(Field::Text);
    m_begun = updateOf(*entry);
    m_original = m_noted = words;
    open(id, words, int(words.size()));
}

void EntryCorrector::begin(EntityId id, const CaptureDraft &draft)
{
    begin(id);
    EntryEdit *const editor = m_list.editor();
    if (m_id != id || !editor)
        return;
    m_keeper.adopt();
    editor->setWords(draft.text, draft.cursor);
    m_words = draft.text;
    m_keeper.touch();
}

void EntryCorrector::resumeAbandoned(EntityId id)
{
    const auto it = m_abandoned.find(id);
    if (it == m_abandoned.end())
        return;
    const CaptureDraft draft = it->second;
    m_abandoned.erase(it);
    begin(id, draft);
}

void EntryCorrector::open(EntityId id, const QString &words, int cursor)
{
    m_id = id;
    m_words = words;
    m_marks.clear();
    m_keeper.setSlot(editSlot(id));
    EntryEdit *const editor = m_list.openEditor(id, words, cursor);
    if (!editor) {
        m_id = {};
        return;
    }
    new MarkAssistant(*editor, [this]() -> const MarkNames & { return m_notes.names(); });
    connect(editor, &EntryEdit::wordsChanged, this, [this, editor] {
        m_words = editor->words();
        m_keeper.touch();
    });
    // Later, since a signal of the editor must not destroy it.
    connect(editor, &EntryEdit::left, this, &EntryCorrector::finish, Qt::QueuedConnection);
    connect(editor, &EntryEdit::submitRequested, this, &EntryCorrector::finish,
            Qt::QueuedConnection);
    connect(editor, &EntryEdit::escapePressed, this, &EntryCorrector::cancel, Qt::QueuedConnection);
    connect(
        editor, &EntryEdit::previousRequested, this, [this] { emit stepRequested(m_id, -1); },
        Qt::QueuedConnection);
    connect(
        editor, &EntryEdit::nextRequested, this, [this] { emit stepRequested(m_id, 1); },
        Qt::QueuedConnection);
    connect(editor, &EntryEdit::nestRequested, this, [this] { emit nestRequested(m_id); });
    connect(editor, &EntryEdit::unnestRequested, this, [this] { emit unnestRequested(m_id); });
    connect(editor, &EntryEdit::undoRequested, this, &EntryCorrector::undoRequested);
    connect(editor, &EntryEdit::redoRequested, this, &EntryCorrector::redoRequested);
    emit begun(id);
}

CaptureDraft EntryCorrector::draft() const
{
    CaptureDraft draft;
    draft.text = m_words;
    draft.entity = m_id;
    if (const Entity *const entry = m_notes.model().entry(m_id))
        draft.kind = entry->kind;
    if (const EntryEdit *const editor = m_list.editor())
        draft.cursor = editor->textCursor().position();
    return draft;
}

void EntryCorrector::seal()
{
    const QString words = trimmed(m_words);
    if (!isOpen() || words.isEmpty())
        return;
    if (words == m_noted) {
        m_keeper.discard();
        return;
    }
    m_keeper.finish();
    m_noted = words;
    m_notes.reword(m_begun, words, m_keeper.slot(), m_marks);
}

void EntryCorrector::close()
{
    m_id = {};
    m_list.closeEditor();
    emit finished();
}

void EntryCorrector::finish()
{
    if (!isOpen())
        return;
    const EntityId id = m_id;
    if (trimmed(m_words).isEmpty()) {
        m_keeper.finish();
        close();
        m_notes.remove(id, editSlot(id));
        emit emptied(id);
        return;
    }
    if (m_words != m_noted)
        seal();
    m_abandoned.erase(id);
    close();
}

void EntryCorrector::cancel()
{
    if (!isOpen())
        return;
    const EntityId id = m_id;
    const bool isChanged = trimmed(m_words) != m_original;
    if (isChanged) {
        CaptureDraft kept = draft();
        kept.isAbandoned = true;
        m_keeper.finish();
        if (m_noted != m_original)
            m_notes.reword(m_begun, m_original, {}, m_marks);
        m_abandoned[id] = kept;
        m_workbook.saveDraft({editSlot(id), toJson(kept), m_environment.now().milliseconds});
    } else {
        m_keeper.discard();
    }
    close();
    if (isChanged)
        emit abandoned(id);
}

void EntryCorrector::changeKind(Kind kind)
{
    if (!isOpen())
        return;
    const int cursor = m_list.editor() ? m_list.editor()->textCursor().position() : 0;
    const EntityId former = m_id;
    finish();
    const EntityId id = m_notes.changeKind(former, kind);
    begin(id);
    if (EntryEdit *const editor = m_list.editor())
        editor->setWords(editor->words(), cursor);
}

void EntryCorrector::followModel()
{
    if (!isOpen() || m_notes.model().entry(m_id))
        return;
    const bool isChanged = m_words != m_noted;
    const QString words = m_words;
    m_keeper.discard();
    close();
    if (isChanged)
        emit orphaned(words);
}

} // namespace tournee
