// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <map>
#include <set>
#include <vector>

namespace tournee {

/// Fewer people than this of one background at a table could be recognised.
inline constexpr qint64 smallestCountedGroup = 5;

using HeadCounts = std::map<EntityId, qint64>; ///< people by background

/// The head counts of a table, those of zero too.
[[nodiscard]] HeadCounts headCountsOf(const Entity &table);

/// What of head counts an anonymous report leaves out.
struct Withheld
{
    std::set<EntityId> groups;
    bool isTotal = false; ///< the total of all, too: it would tell a small group
};

/// Small groups, and so many of the next larger that no subtraction from the total gives a small one
/// back: what the groups left out add up to may be told, unless the total is left out too.
[[nodiscard]] Withheld withheldFrom(const HeadCounts &counts);

/// What is left out of the head counts of several places and of what they add up to.
struct WithheldOfPlaces
{
    std::vector<Withheld> places; ///< as many as there are places
    Withheld all; ///< of the sums
};

/// Likewise, so that none comes back by subtracting places from the sum of all either.
[[nodiscard]] WithheldOfPlaces withheldFrom(const std::vector<HeadCounts> &places);

/// The head counts of all \a places together.
[[nodiscard]] HeadCounts sumOf(const std::vector<HeadCounts> &places);

} // namespace tournee
