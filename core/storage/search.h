// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"
#include "core/storage/workbookfile.h"

#include <QString>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tournee {

struct SearchHit
{
    EntityId id;
    Kind kind = Kind::Note;
    double score = 0; ///< larger is better; 0 when there are too many hits to rank
    std::string excerpt; ///< some words around the first match
    std::vector<std::pair<std::size_t, std::size_t>> matches; ///< their bytes in the excerpt

    /// The excerpt with the matches in « ».
    [[nodiscard]] std::string snippet() const;
    bool operator==(const SearchHit &) const = default;
};

struct SearchRequest
{
    QString query;
    std::optional<Kind> kind = {};
    int limit = 50;
    /// Who types wants to know whether there are few or many, not how many hundred thousand.
    qint64 mostCounted = std::numeric_limits<qint64>::max();
    /// Set when nobody waits for the answer any more. May be null.
    std::shared_ptr<const std::atomic<bool>> isOutdated = nullptr;
};

struct SearchAnswer
{
    qint64 total = 0;
    bool isTotal = true; ///< false: there are that many or more
    std::vector<SearchHit> hits; ///< the best first, or the newest when there are too many to rank
    std::vector<SearchFilter> filters; ///< as they were understood
};

/// Finds what was said by its words, whatever their accents and endings: all of them, the last one
/// also as a beginning; "words in quotes" in that order; -words that must not stand there; and by filters
/// (searchquery.h), which only entries pass. Any query is a valid one. Deleted things are not found.
/// Errors: Cancelled (outdated), those of files.
Result<SearchAnswer> search(WorkbookFile &file, const SearchRequest &request);

/// The rows (of the entity table) of the entries that \a query finds; none when a filter is not understood,
/// all when nothing is asked. Errors: as of search().
Result<std::vector<qint64>> matchingRows(WorkbookFile &file, const QString &query,
                                         std::shared_ptr<const std::atomic<bool>> isOutdated);

/// What the words of a query leave, by rows, ascending.
struct WordRows
{
    std::optional<std::vector<qint64>> only; ///< what has the words; nothing: no word is wanted
    std::vector<qint64> without; ///< what has words that must not be there, where none is wanted

    [[nodiscard]] bool has(qint64 row) const
    {
        return only ? std::ranges::binary_search(*only, row)
                    : !std::ranges::binary_search(without, row);
    }
};

/// Errors: those of files.
Result<WordRows> rowsWithWords(WorkbookFile &file, const std::vector<SearchTerm> &terms);

} // namespace tournee
