// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tournee {

/// Gives one register one value.
struct Change
{
    RegisterName name;
    Value value;

    bool operator==(const Change &) const = default;
};

/// A version that a person had before their eyes.
struct SeenVersion
{
    RegisterName name;
    OpId op;

    bool operator==(const SeenVersion &) const = default;
};

/// One edit of one entity by one person: any number of its registers, one op, one undo step.
struct Edit
{
    Kind kind = Kind::Note;
    EntityId entity;
    std::vector<Change> changes;

    /// What was on the editor's screen when the edit began. Nothing means: whatever is there when
    /// it is applied. The writer's own ops count as seen in any case.
    std::optional<std::vector<SeenVersion>> seen;
    /// For undo, when not empty: apply only while the registers changed have no other heads.
    std::vector<OpId> onlyAfter;
    /// For undo: the ops whose values it brings back; what could be undone after them can be again.
    std::vector<OpId> standsFor;
    /// For undo: the versions whose values it writes once more. Refused when one was erased since.
    std::vector<SeenVersion> bringsBack;
    /// Puts the value beside what is there, unseen; only for undoing the settling of versions.
    bool beside = false;

    bool operator==(const Edit &) const = default;

    Edit &set(Field field, Value value);
    Edit &set(Field field, EntityId reference);
    /// Puts an element into a set: an id, a choice or a text, as the schema says.
    Edit &include(Field field, std::string_view element);
    Edit &include(Field field, EntityId reference);
    Edit &exclude(Field field, std::string_view element);
    Edit &exclude(Field field, EntityId reference);
    /// Gives an element of a map its value.
    Edit &put(Field field, std::string_view element, Value value);
    /// Remembers what was on the screen: call it when the person starts editing.
    Edit &basedOn(const Entity &shown);
};

[[nodiscard]] Edit addition(Kind kind, EntityId entity);
[[nodiscard]] Edit update(const Entity &shown);
[[nodiscard]] Edit removal(const Entity &shown);
[[nodiscard]] Edit restoration(const Entity &shown);

/// What an edit or an import did to the current state.
struct ChangeSet
{
    std::vector<Entity> entities; ///< as they are now, each once
    bool everything = false; ///< too much to list: read again

    bool operator==(const ChangeSet &) const = default;
};

/// What Workbook::apply() answers: the ops it wrote, the new state, and what takes it back.
struct Applied
{
    std::vector<OpId> ops;
    ChangeSet changes;
    std::vector<Edit> inverse; ///< in the order in which to apply them
    Moment at;
};

} // namespace tournee
