// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/schema.h"
#include "core/domain/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

class WorkbookFile;

/// What an entry says, without the rest of it: half a million are read in seconds.
struct EntryText
{
    EntityId id;
    Kind kind = Kind::Note;
    EntityId table; ///< may be null
    std::string text;
    std::vector<EntityId> themes;
};

/// Some entries, and where the next ones begin.
struct EntryTexts
{
    std::vector<EntryText> entries;
    qint64 next = 0; ///< for the next call; negative: there are no more
};

/// The ids in a column of the state that holds a set of references.
[[nodiscard]] std::vector<EntityId> idsIn(std::string_view json);

/// The next \a most entries of \a kind that say something and are not deleted, in the order in which
/// they came. \a from is 0 at first. Errors: those of files.
[[nodiscard]] Result<EntryTexts> readEntryTexts(WorkbookFile &file, Kind kind, qint64 from,
                                                int most);

} // namespace tournee
