// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/tablenotes.h"

#include "core/domain/text.h"
#include "core/report/words.h"
#include "core/storage/marknames.h"
#include "ui/capture/entrykinds.h"
#include "ui/editcommand.h"
#include "ui/theme/kindmark.h"
#include "ui/whenanswered.h"

#include <algorithm>

namespace tournee {

/// Everything about a table that the page shows.
struct TableNotes::Contents
{
    Entity table;
    Entity session;
    Entity tour;
    std::vector<Entity> rounds;
    std::vector<Entity> entries;
    std::vector<Draft> drafts;
};

namespace {

void sortRounds(std::vector<Entity> &rounds)
{
    std::erase_if(rounds, &Entity::isDeleted);
    std::ranges::sort(rounds, [](const Entity &one, const Entity &other) {
        return std::pair(one.position(), one.id) < std::pair(other.position(), other.id);
    });
}

/// What every kind of entry has and keeps when it becomes another one.
constexpr Field keptScalars[] = {Field::Table,     Field::Round,        Field::Text,
                                 Field::Detail,    Field::Background,   Field::Municipality,
                                 Field::Territory, Field::Verification, Field::Support,
                                 Field::Starred,   Field::Number};
constexpr Field keptSets[] = {Field::Themes, Field::Tags};

} // namespace

TableNotes::TableNotes(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                       QObject *parent)
    : QObject(parent), m_workbook(workbook), m_environment(environment), m_undoStack(undoStack)
{
    connect(&m_workbook, &Workbook::changed, this, &TableNotes::takeChanges);
}

void TableNotes::open(EntityId table)
{
    m_id = table;
    m_isOpen = false;
    m_table = {};
    m_session = {};
    m_tour = {};
    m_rounds.clear();
    m_model.reset({}, {});
    read(false);
}

void TableNotes::read(bool isReload)
{
    const auto load = [id = m_id](WorkbookFile &file) -> Result<Contents> {
        Contents contents;
        const auto found = [&](Kind kind, EntityId each, Entity &target) -> Result<void> {
            auto answer = file.find(kind, each);
            if (!answer)
                return answer.error();
            if (*answer)
                target = std::move(**answer);
            return {};
        };
        if (auto table = found(Kind::Table, id, contents.table); !table)
            return table.error();
        const EntityId session = contents.table.reference(Field::Session);
        if (auto answer = found(Kind::Session, session, contents.session); !answer)
            return answer.error();
        const EntityId tour = contents.session.reference(Field::Tour);
        if (auto answer = found(Kind::Tour, tour, contents.tour); !answer)
            return answer.error();
        if (!session.isNull()) {
            auto rounds = file.referring(Kind::Round, Field::Session, session);
            if (!rounds)
                return rounds.error();
            contents.rounds = std::move(*rounds);
        }
        for (const Kind kind : entryKinds()) {
            auto entries = file.referring(kind, Field::Table, id);
            if (!entries)
                return entries.error();
            std::ranges::move(*entries, std::back_inserter(contents.entries));
        }
        auto drafts = file.drafts();
        if (!drafts)
            return drafts.error();
        contents.drafts = std::move(*drafts);
        return contents;
    };
    whenAnswered(m_workbook.read(load), this,
                 [this, isReload, generation = ++m_generation](Result<Contents> contents) {
                     if (generation != m_generation)
                         return;
                     if (contents)
                         take(std::move(*contents), isReload);
                     else if (contents.error().code != ErrorCode::Cancelled)
                         emit refused(contents.error(), {});
                 });
}

void TableNotes::take(Contents contents, bool isReload)
{
    m_table = std::move(contents.table);
    m_session = std::move(contents.session);
    m_tour = std::move(contents.tour);
    m_rounds = std::move(contents.rounds);
    sortRounds(m_rounds);
    m_model.setRounds(m_rounds);
    m_model.take(contents.entries);
    m_isOpen = true;
    readNames();
    emit frameChanged();
    if (!isReload)
        emit opened(contents.drafts);
}

void TableNotes::retranslate()
{
    m_model.setVocabulary(m_model.vocabulary());
    if (m_isOpen)
        readNames(); // the names in the other language go first now
}

void TableNotes::readNames()
{
    const EntityId region = m_session.reference(Field::Region);
    const auto load = [region, isEnglish = isUiEnglish()](WorkbookFile &file) {
        return readVocabulary(file, region, isEnglish);
    };
    whenAnswered(m_workbook.read(load), this,
                 [this, generation = m_generation](Result<Vocabulary> vocabulary) {
                     if (generation != m_generation || !vocabulary)
                         return; // without names the marks stay words
                     m_names = vocabulary->names;
                     m_model.setVocabulary(std::move(*vocabulary));
                     std::vector<Entity> entries;
                     for (int row = 0; row < m_model.rowCount(); ++row) {
                         if (const Entity *const entry =
                                 m_model.entry(m_model.idAt(m_model.index(row))))
                             entries.push_back(*entry);
                     }
                     learnTags(entries);
                     emit namesChanged();
                 });
}

void TableNotes::learnTags(std::span<const Entity> entries)
{
    for (const Entity &entry : entries) {
        for (const std::string &tag : entry.elements(Field::Tags))
            m_names.add({.kind = MarkKind::Tag, .words = textFromUtf8(tag)});
    }
}

void TableNotes::takeChanges(const ChangeSet &changes)
{
    if (m_id.isNull())
        return;
    if (changes.everything) {
        read(m_isOpen);
        return;
    }
    std::vector<Entity> entries;
    bool isFrameChanged = false;
    bool areNamesChanged = false;
    for (const Entity &each : changes.entities) {
        if (isEntry(each.kind)) {
            if (each.reference(Field::Table) == m_id)
                entries.push_back(each);
        } else if (each.kind == Kind::Theme || each.kind == Kind::Background) {
            areNamesChanged = true;
        } else if (each.kind == Kind::Round && each.reference(Field::Session) == m_session.id) {
            std::erase_if(m_rounds, [&](const Entity &round) { return round.id == each.id; });
            m_rounds.push_back(each);
            isFrameChanged = true;
        } else if (each.id == m_table.id || each.id == m_session.id || each.id == m_tour.id) {
            Entity &target = each.id == m_table.id     ? m_table
                             : each.id == m_session.id ? m_session
                                                       : m_tour;
            target = each;
            isFrameChanged = true;
        }
    }
    if (!entries.empty())
        m_model.take(entries);
    learnTags(entries);
    if (areNamesChanged)
        readNames();
    if (isFrameChanged) {
        sortRounds(m_rounds);
        m_model.setRounds(m_rounds);
        emit frameChanged();
    }
}

QString TableNotes::guidingQuestion() const
{
    return m_tour.text(Field::GuidingQuestion);
}

void TableNotes::apply(const QString &name, std::vector<Edit> edits, const std::string &slot)
{
    m_model.expect(edits);
    whenAnswered(applyEdit(m_workbook, m_undoStack, name, edits, slot), this,
                 [this, edits](const Result<Applied> &answer) {
                     if (answer)
                         return;
                     m_model.forget(edits);
                     if (answer.error().code == ErrorCode::Cancelled)
                         return;
                     QStringList words;
                     for (const Edit &edit : edits) {
                         for (const Change &change : edit.changes) {
                             if (change.name.field == Field::Text)
                                 words << change.value.text();
                         }
                     }
                     emit refused(answer.error(), words.join('\n'));
                 });
}

Edit TableNotes::additionOf(const CaptureDraft &words, const std::vector<Mark> &marks)
{
    Edit edit = addition(words.kind, m_environment.newId<EntityId>());
    const QString text = withoutMarks(words.text, marks);
    edit.set(Field::Table, m_id)
        .set(Field::Text, Value(notedText(text, words.kind, words.wasMarkTyped)));
    if (!words.round.isNull())
        edit.set(Field::Round, words.round);
    link(edit, {}, words.parent);
    applyMarks(edit, nullptr, {}, marks);
    return edit;
}

std::vector<EntityId> TableNotes::writeEach(const std::vector<CaptureDraft> &drafts)
{
    std::vector<Edit> edits;
    std::vector<EntityId> ids;
    for (const CaptureDraft &words : drafts) {
        edits.push_back(additionOf(words, marksIn(words.text, m_names)));
        ids.push_back(edits.back().entity);
    }
    apply(tr("%n entry(ies)", nullptr, int(ids.size())), std::move(edits));
    return ids;
}

EntityId TableNotes::write(const CaptureDraft &words, const std::string &slot,
                           std::vector<Mark> &marks)
{
    const Entity *const existing = m_model.entry(words.entity);
    const std::vector<Mark> before = std::exchange(marks, marksIn(words.text, m_names));
    if (!existing) {
        const Edit edit = additionOf(words, marks);
        apply(kindName(words.kind).toLower(), {edit}, slot);
        return edit.entity;
    }
    const QString text = notedText(withoutMarks(words.text, marks), words.kind, words.wasMarkTyped);
    if (existing->kind != words.kind) {
        std::vector<Edit> edits = asKind(*existing, words.kind, words.parent);
        edits.back().set(Field::Text, Value(text));
        applyMarks(edits.back(), nullptr, before, marks);
        const EntityId id = edits.back().entity;
        apply(kindName(words.kind).toLower(), std::move(edits), slot);
        return id;
    }
    Edit edit = updateOf(*existing);
    if (existing->text(Field::Text) != text)
        edit.set(Field::Text, Value(text));
    link(edit, m_model.parentOf(words.entity), words.parent);
    applyMarks(edit, existing, before, marks);
    if (!words.round.isNull() && existing->reference(Field::Round) != words.round)
        edit.set(Field::Round, words.round);
    if (!edit.changes.empty())
        apply(tr("edit"), {edit}, slot);
    else if (!slot.empty())
        m_workbook.discardDraft(slot);
    return words.entity;
}

void TableNotes::reword(const Edit &begun, const QString &text, const std::string &slot,
                        std::vector<Mark> &marks)
{
    const std::vector<Mark> before = std::exchange(marks, marksIn(text, m_names));
    Edit edit = begun;
    edit.set(Field::Text, Value(withoutMarks(text, marks)));
    applyMarks(edit, m_model.entry(edit.entity), before, marks);
    apply(tr("edit"), {edit}, slot);
}

/// The removal of \a former, then what stands under it, then the addition.
std::vector<Edit> TableNotes::asKind(const Entity &former, Kind kind, EntityId parent)
{
    Edit added = addition(kind, m_environment.newId<EntityId>());
    for (const Field field : keptScalars) {
        if (!former.value(field).isNull())
            added.set(field, former.value(field));
    }
    for (const Field field : keptSets) {
        for (const std::string &element : former.elements(field))
            added.include(field, element);
    }
    // While the former one is on its way to the disk its place is the end, and so is this one's.
    if (!CaptureModel::isExpected(former))
        added.set(Field::Position, Value(former.position()));
    link(added, {}, parent);

    Edit removed = updateOf(former);
    removed.set(Field::Deleted, Value(true));
    std::vector<Edit> edits{removed};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EntityId childId = m_model.idAt(m_model.index(row));
        const Entity *const child = m_model.entry(childId);
        if (!child || m_model.parentOf(childId) != former.id || !mayStandUnder(child->kind, kind))
            continue;
        Edit moved = updateOf(*child);
        link(moved, former.id, added.entity);
        edits.push_back(moved);
    }
    edits.push_back(added);
    return edits;
}

EntityId TableNotes::changeKind(EntityId id, Kind kind)
{
    const Entity *const former = m_model.entry(id);
    if (!former || former->kind == kind)
        return id;
    EntityId parent = m_model.parentOf(id);
    while (!parent.isNull() && !mayStandUnder(kind, m_model.entry(parent)->kind))
        parent = m_model.parentOf(parent);
    std::vector<Edit> edits = asKind(*former, kind, parent);
    const EntityId added = edits.back().entity;
    apply(tr("change of kind"), std::move(edits));
    return added;
}

void TableNotes::remove(EntityId id, const std::string &slot)
{
    const Entity *const entry = m_model.entry(id);
    if (!entry)
        return;
    Edit edit = updateOf(*entry);
    edit.set(Field::Deleted, Value(true));
    apply(tr("removal"), {edit}, slot);
}

void TableNotes::setRound(const std::vector<EntityId> &ids, EntityId round)
{
    std::vector<Edit> edits;
    for (const EntityId id : ids) {
        const Entity *const entry = m_model.entry(id);
        if (entry && !round.isNull() && entry->value(Field::Round).isNull())
            edits.push_back(updateOf(*entry).set(Field::Round, round));
    }
    if (edits.empty())
        return;
    m_model.expect(edits);
    m_workbook.apply(edits);
}

void TableNotes::change(const QString &name, const std::vector<Edit> &edits)
{
    std::vector<Edit> own = edits;
    for (Edit &edit : own) {
        if (edit.seen)
            std::erase_if(*edit.seen, [](const SeenVersion &each) { return each.op == OpId{}; });
    }
    std::erase_if(own, [](const Edit &edit) { return edit.changes.empty(); });
    if (!own.empty())
        apply(name, std::move(own));
}

void TableNotes::putUnder(EntityId id, EntityId parent)
{
    const Entity *const entry = m_model.entry(id);
    if (!entry || m_model.parentOf(id) == parent)
        return;
    Edit edit = updateOf(*entry);
    link(edit, m_model.parentOf(id), parent);
    apply(parent.isNull() ? tr("unlink") : tr("link"), {edit});
}

} // namespace tournee
