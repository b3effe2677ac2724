// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themesuggestions.h"

#include "core/analysis/textvectors.h"
#include "core/domain/text.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/importer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace tournee {

namespace {

constexpr double leastEntriesOfTheme = 3;
constexpr double leastEntriesWithWord = 2;
constexpr double speaks = 1.1; // three times as frequent
constexpr double margin = 1; ///< to the next best theme: where two are as likely, a person decides
constexpr std::size_t mostWordsTold = 4;

/// The stems of a text with the words as they stand there, function words left out.
std::map<std::string, std::string> stemsOf(const std::string &text)
{
    std::map<std::string, std::string> stems;
    for (const IndexedWord &word : indexedWords(text)) {
        if (!isFunctionWord(word.form) && word.form.size() > 1)
            stems.emplace(word.stem, text.substr(word.from, word.to - word.from));
    }
    return stems;
}

/// How often what was said with which theme.
class Learned
{
public:
    explicit Learned(std::span<const EntryText> entries)
    {
        for (const EntryText &entry : entries) {
            for (const EntityId &theme : entry.themes)
                m_entriesOf[theme] += 1;
        }
        std::erase_if(m_entriesOf,
                      [](const auto &each) { return each.second < leastEntriesOfTheme; });
        for (const auto &[theme, count] : m_entriesOf)
            m_themes.push_back(theme);
        for (const EntryText &entry : entries) {
            if (!entry.themes.empty())
                learn(entry);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_themes.size() < 2; }

    [[nodiscard]] ThemeSuggestion suggestionFor(const EntryText &entry) const
    {
        ThemeSuggestion best;
        double second = 0; // the score of the next best theme
        const auto stems = stemsOf(entry.text);
        for (std::size_t theme = 0; theme < m_themes.size(); ++theme) {
            const double with = m_entriesOf.at(m_themes[theme]);
            const double without = m_entries - with;
            double score = std::log((with + 0.5) / (without + 0.5));
            std::vector<std::pair<double, std::string>> words;
            for (const auto &[stem, word] : stems) {
                const auto known = m_counts.find(stem);
                if (known == m_counts.end() || known->second.front() < leastEntriesWithWord)
                    continue;
                const double here = known->second[theme + 1];
                const double elsewhere = known->second.front() - here;
                const double odds = std::log((here + 0.5) / (with + 1))
                                    - std::log((elsewhere + 0.5) / (without + 1));
                score += odds;
                if (odds >= speaks && here >= leastEntriesWithWord)
                    words.emplace_back(odds, word);
            }
            if (score <= best.score || words.empty()) {
                second = std::max(second, score);
                continue;
            }
            second = std::max(second, best.score);
            std::ranges::sort(words, std::greater());
            best = {entry.id, m_themes[theme], score, {}};
            for (const auto &[odds, word] : words) {
                if (best.words.size() < mostWordsTold)
                    best.words.push_back(utf8FromText(textFromUtf8(word).toLower()));
            }
        }
        return best.score >= second + margin ? best : ThemeSuggestion{};
    }

private:
    void learn(const EntryText &entry)
    {
        m_entries += 1;
        for (const auto &[stem, word] : stemsOf(entry.text)) {
            auto &counts = m_counts[stem];
            counts.resize(m_themes.size() + 1);
            counts[0] += 1;
            for (const EntityId &theme : entry.themes) {
                const auto place = std::ranges::lower_bound(m_themes, theme);
                if (place != m_themes.end() && *place == theme)
                    counts[static_cast<std::size_t>(place - m_themes.begin()) + 1] += 1;
            }
        }
    }

    double m_entries = 0; ///< with a theme
    std::map<EntityId, double> m_entriesOf;
    std::vector<EntityId> m_themes; ///< sorted
    /// By stem, the entries that have it: all of them, then those with each theme.
    std::unordered_map<std::string, std::vector<float>> m_counts;
};

} // namespace

std::vector<ThemeSuggestion> suggestedThemes(std::span<const EntryText> entries, Progress *progress)
{
    if (progress)
        progress->total = static_cast<qint64>(entries.size());
    const Learned learned(entries);
    std::vector<ThemeSuggestion> suggestions;
    if (learned.isEmpty())
        return suggestions;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (progress && progress->isCancelled)
            return {};
        if (progress)
            progress->done = static_cast<qint64>(i);
        if (!entries[i].themes.empty())
            continue;
        if (auto suggestion = learned.suggestionFor(entries[i]); suggestion.score > 0)
            suggestions.push_back(std::move(suggestion));
    }
    std::ranges::stable_sort(suggestions, std::greater(), &ThemeSuggestion::score);
    return suggestions;
}

} // namespace tournee
