// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <optional>
#include <string>
#include <vector>

namespace tournee {

/// A challenge of one region and a solution of another that may answer it.
struct Match
{
    EntityId challenge;
    EntityId solution;
    double score = 0; ///< a cosine, up to 1
    std::vector<std::string> shared; ///< the words that speak for it, the rarest first
    std::string from; ///< the code of the solution's region
    std::string to; ///< the code of the challenge's
};

struct MatchQuery
{
    std::optional<EntityId> of; ///< only those of this challenge or solution
    std::size_t most = 100;
};

/// The best first, and of each challenge the best five. A challenge is compared with what the solution
/// says and with the challenges that it answers where it comes from. Left out: what is deleted, what
/// stands in no region, solutions linked to the challenge already, and pairs that somebody has accepted
/// or rejected. Errors: UnknownEntity (also of what is neither), those of files.
Result<std::vector<Match>> matchesBetweenRegions(WorkbookFile &file, const MatchQuery &query);

} // namespace tournee
