// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/environment.h"
#include "core/domain/error.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tournee {

class WorkbookFile;

/// An entity with something to settle, as a line of a list.
struct OpenRow
{
    EntityId id;
    QString title;
    QString place;

    bool operator==(const OpenRow &) const = default;
};

/// One of the versions that nobody has settled yet.
struct Alternative
{
    Value value;
    QString words; ///< empty when there is nothing
    QString who;
    Moment time;
    bool isErased = false; ///< or left out of the bundle it came in

    bool operator==(const Alternative &) const = default;
};

/// What must be settled about one field; for Field::Deleted: deleted here, edited there.
struct OpenField
{
    RegisterName name;
    QString field;
    std::vector<Alternative> alternatives; ///< in Lamport order, each value once
    std::optional<QString> ancestor; ///< the newest words that all of them had seen
    QString draft; ///< what somebody was writing in place of all of them

    [[nodiscard]] bool isAboutDeletion() const { return name.field == Field::Deleted; }
    bool operator==(const OpenField &) const = default;
};

struct OpenEntity
{
    Entity entity;
    QString title;
    QString place;
    std::vector<OpenField> fields; ///< none: it is settled
};

// On the storage thread.

/// In canonical order.
[[nodiscard]] Result<std::vector<OpenRow>> readOpenRows(WorkbookFile &file);
[[nodiscard]] Result<OpenEntity> readOpenEntity(WorkbookFile &file, const EntityId &id);

/// Something else that the same people wrote differently.
struct AlikeField
{
    Entity entity;
    OpenField field;
};
/// What may be like \a field of \a id, to be looked at with readAlike(): has as many versions somewhere.
/// Nothing when the people cannot be told apart, or for a deletion.
[[nodiscard]] Result<std::vector<EntityId>> alikeCandidates(WorkbookFile &file, const EntityId &id,
                                                            const OpenField &field);
/// What of \a candidates is like \a field of \a id: written by the same people, each of whom has a version.
[[nodiscard]] Result<std::vector<AlikeField>> readAlike(WorkbookFile &file, const EntityId &id,
                                                        const OpenField &field,
                                                        const std::vector<EntityId> &candidates);

// The ways out; each has seen the versions shown and no other, so that one that comes later stays.

[[nodiscard]] Edit settled(const Entity &shown, const OpenField &field, const Value &value);
/// The version of \a who in each of \a alike.
[[nodiscard]] std::vector<Edit> settledAlike(const std::vector<AlikeField> &alike,
                                             const QString &who);
/// The first version stays with the entry, each other text becomes an entry like it.
[[nodiscard]] std::vector<Edit> keptApart(const Entity &shown, const OpenField &field,
                                          Environment &environment);
/// Whether each version could be an entry of its own.
[[nodiscard]] bool canBeKeptApart(const Entity &shown, const OpenField &field);
/// Whether the versions are texts that can be written anew together.
[[nodiscard]] bool isWritten(const Entity &shown, const OpenField &field);

/// Where a text written in place of all versions keeps its draft.
[[nodiscard]] std::string settlingSlot(const EntityId &entity, const RegisterName &name);

} // namespace tournee
