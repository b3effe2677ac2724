// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/entrytexts.h"

#include <span>
#include <string>
#include <vector>

namespace tournee {

struct Progress;

/// A theme that an entry may belong to, going by what people have assigned before.
struct ThemeSuggestion
{
    EntityId entry;
    EntityId theme;
    double score = 0; ///< log odds, above 0
    std::vector<std::string> words; ///< of the entry, that speak for the theme; the strongest first

    bool operator==(const ThemeSuggestion &) const = default;
};

/// For each of \a entries that has no theme, the one that its words speak for most, if any does; the surest
/// first. Learned from those that have themes, by naive Bayes over the stems: each word adds the logarithm of
/// how much more often it stands in entries with the theme than in others (D. D. Lewis, "Naive (Bayes) at
/// forty", 1998). A theme is learned from three entries on, a word speaks for it when two of them have it
/// and it is there three times as frequent as elsewhere. For any thread. \a progress counts entries;
/// cancelled, nothing is suggested.
[[nodiscard]] std::vector<ThemeSuggestion> suggestedThemes(std::span<const EntryText> entries,
                                                           Progress *progress = nullptr);

} // namespace tournee
