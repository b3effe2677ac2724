// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

#include <optional>
#include <vector>

namespace tournee {

/// An entity before and after the edits of one apply().
struct Touched
{
    std::optional<Entity> before;
    Entity after;
    std::vector<RegisterName> registers;
    std::vector<OpId> ops;
};

/// Whether \a edit deletes its entity, whatever else it does.
[[nodiscard]] bool isRemoval(const Edit &edit);

/// What takes back the edits of one entity: one edit, and one more for each further version that
/// a register had.
[[nodiscard]] std::vector<Edit> inverseOf(const Touched &touched);

} // namespace tournee
