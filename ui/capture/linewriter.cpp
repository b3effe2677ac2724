// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/linewriter.h"

#include "ui/capture/captureline.h"
#include "ui/capture/entryedit.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/markassistant.h"
#include "ui/capture/pastedlist.h"
#include "ui/capture/tablenotes.h"

#include <algorithm>

namespace tournee {

LineWriter::LineWriter(TableNotes &notes, CaptureLine &line, EntryList &list, Workbook &workbook,
                       Environment &environment, QObject *parent)
    : QObject(parent)
    , m_notes(notes)
    , m_line(line)
    , m_list(list)
    , m_keeper(
          workbook, environment,
          [this]() -> std::optional<std::string> {
              if (isEmpty())
                  return {};
              return toJson(draft());
          },
          this)
{
    EntryEdit *const edit = &m_line.edit();
    auto *const marks =
        new MarkAssistant(*edit, [this]() -> const MarkNames & { return m_notes.names(); });
    connect(&m_notes, &TableNotes::namesChanged, marks, &MarkAssistant::refresh);
    connect(edit, &EntryEdit::wordsChanged, this, [this] { m_keeper.touch(); });
    connect(edit, &EntryEdit::submitRequested, this, &LineWriter::submit);
    connect(edit, &EntryEdit::nestRequested, this, &LineWriter::nest);
    connect(edit, &EntryEdit::unnestRequested, this, &LineWriter::unnest);
    connect(edit, &EntryEdit::pasted, this, [this](const QString &text) {
        const QStringList entries = entriesIn(text);
        if (entries.size() > 1)
            emit listPasted(text, entries);
    });
    connect(edit, &EntryEdit::left, this, &LineWriter::seal);
    connect(edit, &EntryEdit::markTyped, this, [this](Kind kind) {
        m_beforeMark = m_words;
        chooseKind(kind);
        m_words.wasMarkTyped = true;
    });
    connect(edit, &EntryEdit::markTakenBack, this, [this] {
        setKind(m_beforeMark.kind, m_beforeMark.parent);
        m_words.wasMarkTyped = false;
    });
    connect(&m_line, &CaptureLine::noteRequested, this, &LineWriter::submit);
    connect(&m_line, &CaptureLine::unlinkRequested, this, &LineWriter::unnest);
    connect(&m_keeper, &DraftKeeper::sealDue, this, &LineWriter::seal);
}

bool LineWriter::isEmpty() const
{
    return m_line.edit().words().isEmpty();
}

CaptureDraft LineWriter::draft() const
{
    CaptureDraft draft = m_words;
    draft.text = m_line.edit().words();
    draft.cursor = m_line.edit().textCursor().position();
    return draft;
}

void LineWriter::setRound(EntityId round)
{
    if (m_words.round != round && !isEmpty())
        m_keeper.touch();
    m_words.round = round;
}

void LineWriter::leaveTable()
{
    seal();
    clear();
    m_keeper.setSlot({}); // not before the draft that may stand there is read
    m_words = {};
    m_notedEarly.clear();
    m_lastNoted = {};
    m_isNestedChallenge = false;
}

void LineWriter::enterTable()
{
    m_keeper.setSlot(captureSlot(m_notes.id()));
    if (!isEmpty())
        m_keeper.touch();
    m_notes.setRound(std::exchange(m_notedEarly, {}), m_words.round);
}

void LineWriter::followModel()
{
    const bool isGone = !m_words.entity.isNull() && !m_notes.model().entry(m_words.entity);
    if (isGone) { // undone meanwhile: the words in the line are on their own again
        m_words.entity = {};
        m_marks.clear();
        m_sealed.reset();
    }
    if (!m_words.parent.isNull() && !m_notes.model().entry(m_words.parent))
        setKind(m_words.kind, {});
    else
        show();
}

void LineWriter::chooseKind(Kind kind)
{
    EntityId parent = m_words.parent;
    while (!parent.isNull() && !mayStandUnder(kind, m_notes.model().entry(parent)->kind))
        parent = m_notes.model().parentOf(parent);
    m_isNestedChallenge = false;
    m_words.wasMarkTyped = false;
    setKind(kind, parent);
    m_line.edit().setFocus();
}

void LineWriter::startUnder(Kind kind, EntityId parent)
{
    m_isNestedChallenge = false;
    m_words.wasMarkTyped = false;
    setKind(kind, parent);
    m_line.edit().setFocus();
}

void LineWriter::restore(const CaptureDraft &draft)
{
    m_keeper.adopt();
    if (!m_words.entity.isNull())
        submit(); // it became an entry before it could follow these words
    EntryEdit &edit = m_line.edit();
    const QString typedMeanwhile = edit.words();
    m_words = draft;
    if (!m_notes.model().entry(draft.entity))
        m_words.entity = {};
    if (std::ranges::any_of(m_notes.rounds(),
                            [&](const Entity &round) { return round.id == draft.round; }))
        emit roundRestored(draft.round);
    edit.setWords(draft.text + typedMeanwhile, draft.cursor + int(typedMeanwhile.size()));
    m_notes.model().setLeftOut(m_words.entity);
    setKind(draft.kind, m_notes.model().entry(draft.parent) ? draft.parent : EntityId{});
    m_words.wasMarkTyped = draft.wasMarkTyped;
    m_keeper.touch();
}

void LineWriter::submit()
{
    const CaptureDraft words = draft();
    if (words.text.trimmed().isEmpty()) {
        seal(); // words that were taken out again take their entry with them
        return;
    }
    m_keeper.finish();
    const EntityId id = m_notes.write(words, m_keeper.slot(), m_marks);
    if (!m_notes.isOpen())
        m_notedEarly.push_back(id);
    clear();
    m_lastNoted = id;
    m_list.clearSelection();
    m_list.showEntry(id);
    m_line.edit().setFocus();
    emit noted(id);
}

void LineWriter::noteEach(const QString &pasted, const QStringList &entries)
{
    EntryEdit &edit = m_line.edit();
    const QString words = edit.words();
    const qsizetype at = words.lastIndexOf(pasted);
    if (at < 0)
        return; // somebody went on writing in it: it is one text now
    std::vector<CaptureDraft> drafts;
    for (const QString &text : entries) {
        CaptureDraft each = m_words;
        each.entity = {};
        each.text = text;
        each.wasMarkTyped = false;
        drafts.push_back(each);
    }
    edit.setWords(words.left(at) + words.mid(at + pasted.size()), int(at));
    const std::vector<EntityId> ids = m_notes.writeEach(drafts);
    if (isEmpty())
        seal(); // the text as a whole may have become an entry meanwhile
    m_keeper.touch();
    m_lastNoted = ids.back();
    m_list.clearSelection();
    m_list.showEntry(m_lastNoted);
    edit.setFocus();
    emit noted(m_lastNoted);
}

void LineWriter::seal()
{
    CaptureDraft words = draft();
    words.cursor = 0;
    if (m_notes.id().isNull() || m_sealed == words)
        return;
    if (words.text.trimmed().isEmpty()) {
        if (!words.entity.isNull()) {
            m_notes.remove(words.entity, m_keeper.slot());
            m_keeper.finish();
            clear();
        }
        return;
    }
    m_keeper.finish();
    m_words.entity = m_notes.write(words, m_keeper.slot(), m_marks);
    if (!m_notes.isOpen())
        m_notedEarly.push_back(m_words.entity);
    m_notes.model().setLeftOut(m_words.entity);
    m_sealed = words;
    m_sealed->entity = m_words.entity;
}

void LineWriter::clear()
{
    m_words.entity = {};
    m_words.wasMarkTyped = false;
    m_marks.clear();
    m_sealed.reset();
    m_line.edit().setWords({}, 0);
    m_notes.model().setLeftOut({});
}

void LineWriter::setKind(Kind kind, EntityId parent)
{
    m_words.kind = kind;
    m_words.parent = parent;
    show();
    if (!isEmpty())
        m_keeper.touch();
}

void LineWriter::nest()
{
    const bool isChallenge = m_words.kind == Kind::Challenge;
    const Kind kind = isChallenge ? Kind::Solution : m_words.kind;
    const EntityId parent = parentFor(kind, above());
    if (parent.isNull())
        return;
    m_isNestedChallenge = m_isNestedChallenge || isChallenge;
    setKind(kind, parent);
}

void LineWriter::unnest()
{
    if (m_words.parent.isNull())
        return;
    EntityId parent = m_notes.model().parentOf(m_words.parent);
    if (!parent.isNull() && !mayStandUnder(m_words.kind, m_notes.model().entry(parent)->kind))
        parent = {};
    const bool isChallenge = parent.isNull() && std::exchange(m_isNestedChallenge, false);
    setKind(isChallenge ? Kind::Challenge : m_words.kind, parent);
}

void LineWriter::show()
{
    m_line.setKind(m_words.kind);
    const Entity *const parent = m_notes.model().entry(m_words.parent);
    m_line.setParentText(parent ? parent->text(Field::Text) : QString());
}

void LineWriter::putBack(const QString &words)
{
    EntryEdit &edit = m_line.edit();
    const QString there = edit.words();
    const QString text = there.isEmpty() || words.isEmpty() ? there + words : there + "\n" + words;
    edit.setWords(text, int(text.size()));
    m_keeper.touch();
    edit.setFocus();
}

EntityId LineWriter::above() const
{
    const EntityId selected = m_list.selected();
    if (!selected.isNull())
        return selected;
    return m_notes.model().indexOf(m_lastNoted).isValid() ? m_lastNoted : m_notes.model().last();
}

EntityId LineWriter::parentFor(Kind kind, EntityId from) const
{
    const CaptureModel &model = m_notes.model();
    while (!from.isNull() && !mayStandUnder(kind, model.entry(from)->kind)) {
        const EntityId parent = model.parentOf(from);
        from = parent.isNull() ? model.neighbour(from, -1) : parent;
    }
    return from;
}

} // namespace tournee
