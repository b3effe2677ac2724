// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diverging/divergingdata.h"

#include "core/log/op.h"
#include "core/storage/history.h"
#include "ui/history/historydata.h"

#include <algorithm>

namespace tournee {

namespace {

OpenField openField(const OpenDivergence &conflict, const RegisterName &name,
                    const EntityWords &words)
{
    OpenField field{name, words.field(conflict.kind, conflict.field), {}, {}, {}};
    for (const PastVersion &version : conflict.versions) {
        Alternative next{version.value, {}, EntityWords::who(version), version.time, version.blank};
        if (!version.blank)
            next.words = words.value(conflict.kind, name, version.value);
        // The same words from two people are one version with two names to it.
        const auto same = std::ranges::find_if(field.alternatives, [&](const Alternative &each) {
            return each.value == next.value && each.isErased == next.isErased;
        });
        if (same == field.alternatives.end())
            field.alternatives.push_back(std::move(next));
        else if (!same->who.split(", ").contains(next.who))
            same->who += ", " + next.who;
    }
    if (conflict.ancestor && !field.isAboutDeletion())
        field.ancestor = words.value(conflict.kind, name, *conflict.ancestor);
    return field;
}

/// Who has which version; nothing when one name stands at two of them.
std::optional<QStringList> peopleOf(const OpenField &field)
{
    QStringList people;
    for (const Alternative &each : field.alternatives) {
        if (each.isErased || people.contains(each.who))
            return {};
        people << each.who;
    }
    people.sort();
    return people;
}

} // namespace

Result<std::vector<OpenRow>> readOpenRows(WorkbookFile &file)
{
    const auto entities = file.unsettled();
    if (!entities)
        return entities.error();
    const auto words = EntityWords::of(file);
    if (!words)
        return words.error();
    std::vector<OpenRow> rows;
    for (const Entity &entity : *entities) {
        if (isOpen(entity))
            rows.push_back({entity.id, words->title(entity), words->place(entity)});
    }
    return rows;
}

Result<OpenEntity> readOpenEntity(WorkbookFile &file, const EntityId &id)
{
    const auto entity = file.find(id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
    const auto conflicts = History(file).conflictsOf(id);
    if (!conflicts)
        return conflicts.error();
    const auto words = EntityWords::of(file);
    if (!words)
        return words.error();
    const auto drafts = file.drafts();
    if (!drafts)
        return drafts.error();
    OpenEntity open{**entity, words->title(**entity), words->place(**entity), {}};
    for (const OpenDivergence &conflict : *conflicts) {
        const auto name = registerName(conflict.kind, conflict.field);
        if (!name)
            continue;
        OpenField field = openField(conflict, *name, *words);
        const auto draft = std::ranges::find(*drafts, settlingSlot(id, *name), &Draft::slot);
        if (draft != drafts->end())
            field.draft = textFromUtf8(draft->content);
        open.fields.push_back(std::move(field));
    }
    return open;
}

Result<std::vector<EntityId>> alikeCandidates(WorkbookFile &file, const EntityId &id,
                                              const OpenField &field)
{
    std::vector<EntityId> candidates;
    const auto people = peopleOf(field);
    if (!people || field.isAboutDeletion())
        return candidates;
    const auto entities = file.unsettled();
    if (!entities)
        return entities.error();
    for (const Entity &entity : *entities) {
        const auto mayBeLike = [&](const Register &each) {
            return each.heads.size() >= field.alternatives.size()
                   && (entity.id != id || each.name != field.name);
        };
        if (isOpen(entity) && std::ranges::any_of(entity.registers, mayBeLike))
            candidates.push_back(entity.id);
    }
    return candidates;
}

Result<std::vector<AlikeField>> readAlike(WorkbookFile &file, const EntityId &id,
                                          const OpenField &field,
                                          const std::vector<EntityId> &candidates)
{
    std::vector<AlikeField> alike;
    const auto people = peopleOf(field);
    const auto words = EntityWords::of(file);
    if (!words)
        return words.error();
    for (const EntityId &candidate : candidates) {
        const auto entity = file.find(candidate);
        if (!entity)
            return entity.error();
        if (!*entity || !isOpen(**entity)) // settled meanwhile
            continue;
        const auto conflicts = History(file).conflictsOf(candidate);
        if (!conflicts)
            return conflicts.error();
        for (const OpenDivergence &conflict : *conflicts) {
            const auto name = registerName(conflict.kind, conflict.field);
            if (!name || (candidate == id && *name == field.name))
                continue;
            OpenField other = openField(conflict, *name, *words);
            if (!other.isAboutDeletion() && peopleOf(other) == people)
                alike.push_back({**entity, std::move(other)});
        }
    }
    return alike;
}

std::vector<Edit> settledAlike(const std::vector<AlikeField> &alike, const QString &who)
{
    std::vector<Edit> edits;
    for (const AlikeField &each : alike) {
        const auto theirs = std::ranges::find(each.field.alternatives, who, &Alternative::who);
        if (theirs != each.field.alternatives.end())
            edits.push_back(settled(each.entity, each.field, theirs->value));
    }
    return edits;
}

Edit settled(const Entity &shown, const OpenField &field, const Value &value)
{
    if (field.isAboutDeletion())
        return value.truth() ? removal(shown) : restoration(shown);
    Edit edit = update(shown);
    edit.changes.push_back({field.name, value});
    return edit;
}

bool isWritten(const Entity &shown, const OpenField &field)
{
    if (field.isAboutDeletion())
        return false;
    const FieldSpec &declared = spec(shown.kind, field.name.field);
    return declared.shape == Shape::Scalar && declared.type == Type::Text;
}

bool canBeKeptApart(const Entity &shown, const OpenField &field)
{
    return isEntry(shown.kind) && field.name.field == Field::Text
           && std::ranges::none_of(field.alternatives, [](const Alternative &each) {
                  return each.isErased || each.words.isEmpty();
              });
}

std::vector<Edit> keptApart(const Entity &shown, const OpenField &field, Environment &environment)
{
    std::vector<Edit> edits{settled(shown, field, field.alternatives.front().value)};
    for (std::size_t i = 1; i < field.alternatives.size(); ++i) {
        Edit entry = addition(shown.kind, environment.newId<EntityId>());
        for (const Register &each : shown.registers) {
            const bool isItsOwn = each.name == field.name || each.name.field == Field::Deleted
                                  || each.name.field == Field::Position;
            if (!isItsOwn && !each.shown().blank && !each.shown().value.isNull())
                entry.changes.push_back({each.name, each.shown().value});
        }
        entry.changes.push_back({field.name, field.alternatives[i].value});
        edits.push_back(std::move(entry));
    }
    return edits;
}

std::string settlingSlot(const EntityId &entity, const RegisterName &name)
{
    return "settling:" + entity.toString() + ':' + std::string(nameOf(name.field)) + ':'
           + name.element;
}

} // namespace tournee
