// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/environment.h"
#include "core/domain/id.h"
#include "core/domain/schema.h"
#include "core/domain/value.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// Names a register of an entity: a field, and for sets and maps the element.
struct RegisterName
{
    Field field = Field::Position;
    std::string element; ///< empty for scalars; an id or a choice; for texts in a set, their hash

    auto operator<=>(const RegisterName &) const = default;
};

/// One value that an op gave to a register.
struct Version
{
    OpId op;
    quint64 lamport = 0;
    Value value;
    bool blank = false; ///< its value was erased, or left out of the bundle it came in
    std::vector<OpId> seen; ///< only for Field::Deleted: the ops that the person deleting had seen

    bool operator==(const Version &) const = default;
};

/// A multi-value register: the versions that no other op setting the same register has seen.
struct Register
{
    RegisterName name;
    std::vector<Version> heads; ///< sorted by (lamport, op); never empty

    bool operator==(const Register &) const = default;

    /// Deterministic: the last in Lamport order that is not blank. The others are shown beside it,
    /// never hidden.
    [[nodiscard]] const Version &shown() const;
    [[nodiscard]] bool diverges() const;
    [[nodiscard]] bool isBlank() const { return shown().blank; }
};

/// The current state of one entity: all its registers with their heads.
class Entity
{
public:
    Kind kind = Kind::Note;
    EntityId id;
    quint64 createdLamport = 0; ///< the smallest Lamport counter of its ops
    Moment created; ///< what the clock showed at that op; for display only
    std::vector<Register> registers; ///< sorted by name

    bool operator==(const Entity &) const = default;

    [[nodiscard]] const Register *find(const RegisterName &name) const;
    [[nodiscard]] Register *find(const RegisterName &name);

    /// The shown value of a scalar; a null value when it was never set.
    [[nodiscard]] const Value &value(Field field) const;
    [[nodiscard]] QString text(Field field) const { return value(field).text(); }
    [[nodiscard]] qint64 number(Field field) const { return value(field).number(); }
    [[nodiscard]] bool truth(Field field) const { return value(field).truth(); }
    /// The entity a Reference names; a null id when there is none.
    [[nodiscard]] EntityId reference(Field field) const;

    /// The elements in a set, in canonical order: ids, choices or texts.
    [[nodiscard]] std::vector<std::string> elements(Field field) const;
    [[nodiscard]] std::vector<EntityId> references(Field field) const;
    [[nodiscard]] bool contains(Field field, std::string_view element) const;
    /// The pairs of a map whose value is not null, in canonical order.
    [[nodiscard]] std::vector<std::pair<std::string, Value>> entries(Field field) const;

    /// Deleted, and everything it holds had been seen by who deleted it.
    [[nodiscard]] bool isDeleted() const;
    /// Deleted by someone, but also edited or restored by someone else who did not know.
    [[nodiscard]] bool isDeletedButEdited() const;
    /// The fields with diverging versions, in schema order, each once.
    [[nodiscard]] std::vector<Field> diverging() const;

    /// Sorts as text: the explicit position, else the order of creation.
    [[nodiscard]] std::string position() const;

    /// Every op that is a head of one of its registers, sorted, each once.
    [[nodiscard]] std::vector<OpId> heads() const;
};

/// The element under which \a text stands in a set of texts. A hash, since headers are never erased.
[[nodiscard]] std::string elementForText(std::string_view text);

/// The position of something made at \a lamport that nobody has moved.
[[nodiscard]] std::string creationPosition(quint64 lamport);
/// A position that sorts after \a before and ahead of \a after; either may be empty for "no limit".
[[nodiscard]] std::string positionBetween(std::string_view before, std::string_view after);

} // namespace tournee
