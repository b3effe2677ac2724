// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tournee {

struct SearchHit
{
    EntityId id;
    Kind kind = Kind::Note;
    double score = 0; ///< larger is better; 0 when there are too many hits to rank
    std::string snippet; ///< some words around the first match, the matches in « »

    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer
{
    qint64 total = 0;
    std::vector<SearchHit> hits; ///< the best first, or the newest when there are too many to rank
};

/// Finds what was said by its words, whatever their accents and endings: all of them, the last one
/// also as a beginning; "words in quotes" in that order; -words that must not stand there. Any
/// \a query is a valid one. Deleted things are not found.
Result<SearchAnswer> search(WorkbookFile &file, const QString &query, std::optional<Kind> kind = {},
                            int limit = 50);

} // namespace tournee
