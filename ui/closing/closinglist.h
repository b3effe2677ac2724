// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <vector>

namespace tournee {

class CourseTable;

/// One thing to look at before a table hands over its notes.
struct ClosingItem
{
    enum class About { Headcount, Consent, Challenges, Kinds, Verification, Diverging };

    About about = About::Headcount;
    int count = 0; ///< of what is missing; 0: all is well
    EntityId entry; ///< the first one that is concerned; may be null

    [[nodiscard]] bool isDone() const { return count == 0; }
    bool operator==(const ClosingItem &) const = default;
};

/// What is missing at \a table, and what is not; always in the same order. Diverging versions only where
/// there are any: few tables know of them.
[[nodiscard]] std::vector<ClosingItem> closingList(const CourseTable &table);

} // namespace tournee
