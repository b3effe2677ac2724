// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tournee {

/// Which possible duplicates somebody wants to see.
struct DuplicateQuery
{
    static constexpr double usualThreshold = 0.7;

    std::optional<EntityId> of; ///< only those of this entry
    double threshold = usualThreshold; ///< a cosine, above 0 and at most 1
    std::size_t most = 10'000; ///< pairs
};

struct DuplicatePair
{
    EntityId first;
    EntityId second;
    double score = 0; ///< from the threshold to 1
    std::vector<std::string> shared; ///< the words of both, the rarest first
};

struct PossibleDuplicates
{
    std::vector<DuplicatePair> pairs; ///< the most similar first
    /// What the pairs connect, each in canonical order, the largest first.
    std::vector<std::vector<EntityId>> groups;
};

/// Entries of one kind that may say the same thing. What is deleted is left out, and so are two that
/// somebody has put into one group or declared to be no duplicates. Errors: UnknownEntity, those of files.
Result<PossibleDuplicates> possibleDuplicates(WorkbookFile &file, const DuplicateQuery &query);

} // namespace tournee
