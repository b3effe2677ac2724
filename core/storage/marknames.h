// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/marks.h"

namespace tournee {

class WorkbookFile;

/// What the entries of a tour may be marked with.
struct Vocabulary
{
    std::vector<Entity> themes; ///< in their order; none that is deleted
    std::vector<Entity> backgrounds;
    MarkNames names; ///< of both, in both languages, and the places that ship with the program

    /// The theme or background \a id; empty when it is unknown.
    [[nodiscard]] QString nameOf(EntityId id, bool isEnglish) const;
};

/// On the storage thread. Names in one language and places of the workshop's \a region (or null) go
/// before the others.
[[nodiscard]] Result<Vocabulary> readVocabulary(WorkbookFile &file, EntityId region,
                                                bool isEnglishFirst);

} // namespace tournee
