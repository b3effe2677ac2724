// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/textvectors.h"

#include "core/domain/text.h"
#include "core/sqlite/frenchtokenizer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tournee {

namespace {

constexpr std::size_t lettersInARun = 4;

/// Folded, sorted: what every text has in French and in English, whatever it says.
constexpr std::array<std::string_view, 101> functionWords{
    "a",     "afin",   "an",    "and",  "are",  "au",   "aussi", "aux",   "avec",  "avoir",
    "be",    "by",     "c",     "ca",   "ce",   "ces",  "cet",   "cette", "comme", "d",
    "dans",  "de",     "des",   "donc", "dont", "du",   "elle",  "elles", "en",    "est",
    "et",    "etre",   "faire", "faut", "for",  "from", "il",    "ils",   "in",    "is",
    "it",    "j",      "je",    "l",    "la",   "le",   "les",   "leur",  "leurs", "lui",
    "m",     "ma",     "mais",  "me",   "mes",  "moi",  "mon",   "n",     "ne",    "nos",
    "notre", "nous",   "of",    "on",   "ont",  "or",   "ou",    "our",   "par",   "pas",
    "plus",  "pour",   "qu",    "que",  "qui",  "s",    "sa",    "sans",  "se",    "ses",
    "si",    "son",    "sont",  "sur",  "t",    "that", "the",   "to",    "tous",  "tout",
    "toute", "toutes", "un",    "une",  "vers", "vos",  "votre", "vous",  "we",    "with",
    "y"};
static_assert(std::ranges::is_sorted(functionWords));

/// The bytes of each letter of a folded word, so that no run cuts one in two.
std::vector<std::size_t> letterStarts(std::string_view word)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if ((static_cast<unsigned char>(word[i]) & 0xc0U) != 0x80U)
            starts.push_back(i);
    }
    starts.push_back(word.size());
    return starts;
}

} // namespace

bool isFunctionWord(std::string_view folded)
{
    return std::ranges::binary_search(functionWords, folded);
}

TextVectors::Index TextVectors::add(std::string_view utf8)
{
    for (const IndexedWord &word : indexedWords(utf8)) {
        const bool isFunction = isFunctionWord(word.form);
        count('s' + word.stem, utf8.substr(word.from, word.to - word.from), isFunction);
        if (isFunction)
            continue;
        // With a mark at both ends, so that beginnings weigh as much as what is between.
        const std::string form = '^' + word.form + '$';
        const std::vector<std::size_t> starts = letterStarts(form);
        for (std::size_t i = 0; i + lettersInARun < starts.size(); ++i) {
            const std::size_t from = starts[i];
            count('l' + form.substr(from, starts[i + lettersInARun] - from), {}, false);
        }
    }
    // Each term once, with how often it stands there.
    const auto text = std::span(m_weights).subspan(m_begins.back());
    std::ranges::sort(text, {}, &Weight::term);
    std::size_t size = m_begins.back();
    for (const Weight &each : text) {
        if (size > m_begins.back() && m_weights[size - 1].term == each.term)
            m_weights[size - 1].weight += 1;
        else
            m_weights[size++] = each;
    }
    m_weights.resize(size);
    for (std::size_t i = m_begins.back(); i < size; ++i)
        ++m_counts[m_weights[i].term];
    m_begins.push_back(size);
    return static_cast<Index>(m_begins.size() - 2);
}

void TextVectors::count(std::string_view name, std::string_view written, bool isFunctionWord)
{
    auto known = m_terms.find(name);
    if (known == m_terms.end()) {
        known = m_terms.emplace(name, static_cast<Term>(m_counts.size())).first;
        m_counts.push_back(0);
        m_words.push_back(utf8FromText(textFromUtf8(written).toLower()));
        m_isFunctionWord.push_back(isFunctionWord);
    }
    m_weights.push_back({known->second, 1});
}

void TextVectors::weigh()
{
    m_terms = {};
    std::vector<Term> byRarity(m_counts.size());
    std::iota(byRarity.begin(), byRarity.end(), Term{0});
    std::ranges::stable_sort(byRarity, {}, [this](Term term) { return m_counts[term]; });
    std::vector<Term> places(byRarity.size());
    std::vector<quint32> counts(byRarity.size());
    std::vector<std::string> words(byRarity.size());
    std::vector<bool> areFunctionWords(byRarity.size());
    for (std::size_t place = 0; place < byRarity.size(); ++place) {
        const Term term = byRarity[place];
        places[term] = static_cast<Term>(place);
        counts[place] = m_counts[term];
        words[place] = std::move(m_words[term]);
        areFunctionWords[place] = m_isFunctionWord[term];
    }
    m_counts = std::move(counts);
    m_words = std::move(words);
    m_isFunctionWord = std::move(areFunctionWords);

    const double texts = static_cast<double>(size());
    for (std::size_t text = 0; text < size(); ++text) {
        const auto all =
            std::span(m_weights).subspan(m_begins[text], m_begins[text + 1] - m_begins[text]);
        std::array<double, 2> squares{};
        for (Weight &each : all) {
            each.term = places[each.term];
            const double rarity = std::log(1 + texts / m_counts[each.term]);
            const double alone = m_counts[each.term] == 1 && texts > 1 ? 0.5 : 1;
            const double tells = m_isFunctionWord[each.term] ? 0.5 : 1;
            const double weight = (1 + std::log(each.weight)) * rarity * alone * tells;
            each.weight = static_cast<float>(weight);
            squares[m_words[each.term].empty() ? 1 : 0] += weight * weight;
        }
        // A text of words too short for a run of letters is all stems.
        const double stems = squares[1] == 0 ? 1 : stemShare;
        const std::array<double, 2> factors{std::sqrt(stems / std::max(squares[0], 1e-9)),
                                            std::sqrt(letterShare / std::max(squares[1], 1e-9))};
        for (Weight &each : all)
            each.weight *= static_cast<float>(factors[m_words[each.term].empty() ? 1 : 0]);
        std::ranges::sort(all, {}, &Weight::term);
    }
}

std::span<const TextVectors::Weight> TextVectors::vector(Index text) const
{
    return std::span(m_weights).subspan(m_begins[text], m_begins[text + 1] - m_begins[text]);
}

double TextVectors::cosine(Index first, Index second) const
{
    const auto a = vector(first);
    const auto b = vector(second);
    double sum = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].term < b[j].term)
            ++i;
        else if (b[j].term < a[i].term)
            ++j;
        else
            sum += double{a[i++].weight} * b[j++].weight;
    }
    return std::min(sum, 1.0);
}

std::vector<std::string> TextVectors::sharedWords(Index first, Index second, std::size_t most) const
{
    std::vector<Weight> both;
    std::ranges::set_intersection(vector(first), vector(second), std::back_inserter(both), {},
                                  &Weight::term, &Weight::term);
    // What a tenth of all texts say is no reason, unless there is no other.
    const auto isCommon = [this](Term term) {
        return m_isFunctionWord[term] || (m_counts[term] > 5 && m_counts[term] > size() / 10);
    };
    std::vector<std::string> words;
    std::vector<std::string> common;
    for (const Weight &each : both) {
        if (!m_words[each.term].empty())
            (isCommon(each.term) ? common : words).push_back(m_words[each.term]);
    }
    if (words.empty())
        words = std::move(common);
    words.resize(std::min(words.size(), most));
    return words;
}

} // namespace tournee
