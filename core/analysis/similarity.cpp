// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/similarity.h"

#include "core/storage/importer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

/// Rounding must lose no pair.
constexpr float slack = 1e-4F;

/// A text in the list of one of its terms.
struct Posting
{
    Index text = 0;
    float weight = 0;
    float rest = 0; ///< the length of what stands in its vector after the term
};

/// The beginnings of all vectors by term: what follows them is shorter than the threshold. In a list,
/// those of which most is left come first.
class BeginningIndex
{
public:
    BeginningIndex(const TextVectors &texts, double threshold);

    [[nodiscard]] std::span<const Posting> list(TextVectors::Term term) const
    {
        return std::span(m_postings).subspan(m_begins[term], m_begins[term + 1] - m_begins[term]);
    }
    [[nodiscard]] float heaviest(TextVectors::Term term) const { return m_heaviest[term]; }

private:
    std::vector<Posting> m_postings;
    std::vector<std::size_t> m_begins;
    std::vector<float> m_heaviest;
};

/// Calls \a each with the terms of the beginning of \a vector and what is left after them.
template <typename Each>
void forEachOfBeginning(std::span<const TextVectors::Weight> vector, float threshold, Each each)
{
    float left = 1;
    for (const TextVectors::Weight &term : vector) {
        if (left < threshold * threshold - slack)
            break;
        left = std::max(left - term.weight * term.weight, 0.0F);
        each(term, std::sqrt(left));
    }
}

BeginningIndex::BeginningIndex(const TextVectors &texts, double threshold)
    : m_begins(texts.termCount() + 1), m_heaviest(texts.termCount())
{
    const auto forEachTerm = [&](auto each) {
        for (Index text = 0; text < texts.size(); ++text) {
            forEachOfBeginning(
                texts.vector(text), static_cast<float>(threshold),
                [&](const TextVectors::Weight &term, float rest) { each(text, term, rest); });
        }
    };
    forEachTerm(
        [this](Index, const TextVectors::Weight &term, float) { ++m_begins[term.term + 1]; });
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_postings.resize(m_begins.back());
    std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
    forEachTerm([&](Index text, const TextVectors::Weight &term, float rest) {
        m_postings[next[term.term]++] = {text, term.weight, rest};
        m_heaviest[term.term] = std::max(m_heaviest[term.term], term.weight);
    });
    for (std::size_t term = 0; term + 1 < m_begins.size(); ++term) {
        std::ranges::sort(
            std::span(m_postings).subspan(m_begins[term], m_begins[term + 1] - m_begins[term]),
            std::greater(), &Posting::rest);
    }
}

/// Whether the cosine of two vectors may reach \a threshold. Gives up as soon as what is left cannot.
bool mayReach(std::span<const TextVectors::Weight> a, std::span<const TextVectors::Weight> b,
              float threshold)
{
    float sum = 0;
    float leftOfA = 1 + slack;
    float leftOfB = 1 + slack;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].term == b[j].term) {
            sum += a[i].weight * b[j].weight;
            leftOfA -= a[i].weight * a[i].weight;
            leftOfB -= b[j].weight * b[j].weight;
            ++i;
            ++j;
        } else if (a[i].term < b[j].term) {
            leftOfA -= a[i].weight * a[i].weight;
            ++i;
        } else {
            leftOfB -= b[j].weight * b[j].weight;
            ++j;
        }
        const float missing = threshold - slack - sum;
        if (missing <= 0)
            return true;
        if (missing * missing > std::max(leftOfA, 0.0F) * std::max(leftOfB, 0.0F) + slack)
            return false;
    }
    return sum >= threshold - slack;
}

} // namespace

std::vector<SimilarPair> similarPairs(const TextVectors &texts, double threshold, std::size_t most,
                                      const PairFilter &isWanted, Progress *progress,
                                      qint64 alreadyDone)
{
    BestPairs best(threshold, most);
    const BeginningIndex index(texts, threshold);
    std::vector<Index> metBy(texts.size(), std::numeric_limits<Index>::max());
    for (Index text = 0; text < texts.size(); ++text) {
        if (progress && text % 64 == 0) {
            progress->done = alreadyDone + text;
            if (progress->isCancelled)
                return {};
        }
        const auto vector = texts.vector(text);
        const auto least = static_cast<float>(best.threshold()) - slack;
        forEachOfBeginning(vector, least, [&](const TextVectors::Weight &term, float rest) {
            const float heaviest = term.weight * index.heaviest(term.term);
            for (const Posting &other : index.list(term.term)) {
                // The first term that two vectors share is followed by all others that they share.
                if (heaviest + rest * other.rest < least)
                    break;
                if (other.text >= text || metBy[other.text] == text)
                    continue;
                metBy[other.text] = text;
                if (term.weight * other.weight + rest * other.rest >= least
                    && mayReach(vector, texts.vector(other.text), least)
                    && (!isWanted || isWanted(other.text, text)))
                    best.add({other.text, text, texts.cosine(other.text, text)});
            }
        });
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
