// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sampletable.h"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace tournee {

/// What coordinators do in the week after: they star, remove, group, compare and conclude.
class SampleCoordination
{
public:
    SampleCoordination(const SampleText &text, SampleRandom random,
                       std::function<EntityId()> newId);

    /// Remembers what it may come back to of what a table said.
    void hear(std::span<const SampleSaid> said);

    /// Since the last call: entries starred, and a few removed.
    [[nodiscard]] std::vector<Edit> calmEdits();
    /// Since the last call: entries that two laptops will edit without knowing of each other.
    [[nodiscard]] std::vector<SampleSaid> takeContested();
    /// How one of two laptops edits \a shown; the other one's \a side differs.
    [[nodiscard]] Edit contestedEdit(const Entity &shown, int side);

    [[nodiscard]] std::vector<Edit> groups();
    [[nodiscard]] std::vector<Edit> verdicts();
    [[nodiscard]] std::vector<Edit> findings();

private:
    using Sentence = std::pair<std::size_t, std::size_t>; ///< theme, and its challenge or solution

    [[nodiscard]] Edit verdict(const SampleSaid &first, const SampleSaid &second,
                               const char *decision, const std::vector<std::string> &reasons);

    const SampleText &m_text;
    SampleRandom m_random;
    std::function<EntityId()> m_newId;
    std::vector<Edit> m_calm;
    std::vector<SampleSaid> m_contested;
    std::size_t m_contestedSoFar = 0;
    std::map<Sentence, std::vector<SampleSaid>> m_solutions; ///< a few each, of different tables
    std::map<Sentence, std::vector<SampleSaid>> m_challenges;
    std::vector<SampleSaid> m_quotable;
};

} // namespace tournee
