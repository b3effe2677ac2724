// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/similarity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tournee {

namespace {

using Index = TextVectors::Index;

bool isBefore(const SimilarPair &a, const SimilarPair &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return std::pair(a.first, a.second) < std::pair(b.first, b.second);
}

/// Keeps the best pairs, and knows how good one must be to be kept.
class BestPairs
{
public:
    BestPairs(double threshold, std::size_t most) : m_threshold(threshold), m_most(most) {}

    [[nodiscard]] double threshold() const { return m_threshold; }
    void add(const SimilarPair &pair)
    {
        if (pair.score < m_threshold || m_most == 0)
            return;
        m_pairs.push_back(pair);
        if (m_pairs.size() >= 2 * std::max<std::size_t>(m_most, 1024))
            cut();
    }
    [[nodiscard]] std::vector<SimilarPair> take()
    {
        cut();
        return std::move(m_pairs);
    }

private:
    void cut()
    {
        std::ranges::sort(m_pairs, isBefore);
        if (m_pairs.size() <= m_most)
            return;
        m_pairs.resize(m_most);
        m_threshold = m_pairs.back().score;
    }

    double m_threshold;
    std::size_t m_most;
    std::vector<SimilarPair> m_pairs;
};

/// How many terms make up the beginning of a vector: what follows them is shorter than \a threshold.
std::size_t beginningOf(std::span<const TextVectors::Weight> vector, double threshold)
{
    double rest = 0;
    std::size_t size = vector.size();
    // Rounding must lose no pair.
    const double limit = threshold * threshold - 1e-5;
    while (size > 0) {
        const double weight = vector[size - 1].weight;
        rest += weight * weight;
        if (rest >= limit)
            break;
        --size;
    }
    return size;
}

} // namespace

std::vector<SimilarPair> similarPairs(const TextVectors &texts, double threshold, std::size_t most,
                                      const PairFilter &isWanted)
{
    BestPairs best(threshold, most);
    std::vector<std::vector<Index>> index(texts.termCount());
    std::vector<Index> metBy(texts.size(), std::numeric_limits<Index>::max());
    for (Index text = 0; text < texts.size(); ++text) {
        const auto vector = texts.vector(text);
        // The threshold only rises, so what stands in the index reaches far enough.
        const std::size_t beginning = beginningOf(vector, best.threshold());
        for (std::size_t i = 0; i < beginning; ++i) {
            std::vector<Index> &others = index[vector[i].term];
            for (const Index other : others) {
                if (metBy[other] == text)
                    continue;
                metBy[other] = text;
                if (!isWanted || isWanted(other, text))
                    best.add({other, text, texts.cosine(other, text)});
            }
            others.push_back(text);
        }
    }
    return best.take();
}

std::vector<SimilarPair> similarTo(const TextVectors &texts, Index text, double threshold,
                                   std::size_t most, const PairFilter &isWanted)
{
    BestPairs best(threshold, most);
    for (Index other = 0; other < texts.size(); ++other) {
        if (other != text && (!isWanted || isWanted(text, other)))
            best.add({text, other, texts.cosine(text, other)});
    }
    return best.take();
}

} // namespace tournee
