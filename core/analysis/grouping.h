// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/duplicates.h"
#include "core/domain/edit.h"
#include "core/domain/environment.h"

#include <span>
#include <vector>

namespace tournee {

/// The groups that hold any of \a members and are not deleted, in canonical order. Errors: those of files.
[[nodiscard]] Result<std::vector<Entity>> groupsHolding(WorkbookFile &file,
                                                        std::span<const EntityId> members);

/// Puts \a members into one group: a new one, led by the first of them, when none of \a groups, which
/// groupsHolding() gave, holds any; else the first of those takes in the members of the others, which go.
[[nodiscard]] std::vector<Edit> groupedTogether(std::span<const Entity> groups,
                                                std::span<const EntityId> members,
                                                Environment &environment);

/// Says of every two of \a entries that they are no duplicates, unless that is decided already.
[[nodiscard]] std::vector<Edit> declaredApart(std::span<const EntityId> entries,
                                              const DuplicateDecisions &decisions,
                                              Environment &environment);

/// Takes \a member out of \a group, which goes when fewer than two are left. The lead passes on.
[[nodiscard]] Edit takenOut(const Entity &group, const EntityId &member);

} // namespace tournee
