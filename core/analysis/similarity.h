// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/textvectors.h"

#include <functional>
#include <vector>

namespace tournee {

struct Progress;

struct SimilarPair
{
    TextVectors::Index first = 0; ///< the smaller one
    TextVectors::Index second = 0;
    double score = 0; ///< their cosine

    bool operator==(const SimilarPair &) const = default;
};

/// Which of them are looked at.
using PairFilter = std::function<bool(TextVectors::Index, TextVectors::Index)>;

/// Every two of \a texts whose cosine is at least \a threshold (above 0), the most similar first, and of
/// those at most \a most. Exact: in vectors whose terms stand in one order, two that reach the threshold
/// share a term of the beginning of each, the beginning being what leaves less than the threshold for
/// the rest (R. J. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", 2007); and what two
/// share after their first common term is at most the product of what is left of them there (D. C. Anastasiu,
/// G. Karypis, "L2AP", 2014). Only what \a isWanted, when it is given, accepts. \a progress counts texts
/// from \a alreadyDone on; cancelled, it finds nothing.
[[nodiscard]] std::vector<SimilarPair> similarPairs(const TextVectors &texts, double threshold,
                                                    std::size_t most,
                                                    const PairFilter &isWanted = {},
                                                    Progress *progress = nullptr,
                                                    qint64 alreadyDone = 0);

/// The texts at least as similar as \a threshold to \a text, which is each pair's first, the most
/// similar first.
[[nodiscard]] std::vector<SimilarPair> similarTo(const TextVectors &texts, TextVectors::Index text,
                                                 double threshold, std::size_t most,
                                                 const PairFilter &isWanted = {});

} // namespace tournee
