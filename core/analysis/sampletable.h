// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sampleplan.h"
#include "core/domain/edit.h"

#include <functional>
#include <string>
#include <vector>

namespace tournee {

/// What is typed at one time: one transaction.
struct SampleStep
{
    int minute = 0; ///< since the workshop began
    std::vector<Edit> edits;
};

/// An entry that was said, and what it was made from; for the work that comes after.
struct SampleSaid
{
    Kind kind = Kind::Note;
    EntityId id;
    EntityId session;
    std::string region;
    std::size_t theme = 0;
    std::size_t sentence = 0; ///< the challenge or the solution of the theme
    std::string text;
};

/// The ids that entries name.
struct SampleFrame
{
    std::vector<EntityId> themes; ///< in the order of SampleText::themes()
    std::vector<EntityId> backgrounds; ///< in canonical order
};

/// Where a table stands.
struct SampleSeat
{
    EntityId table;
    EntityId session;
    std::vector<EntityId> rounds; ///< beside SampleText::rounds()
    std::string region;
    std::vector<const SampleMunicipality *> municipalities; ///< its own first, then those near
    qint64 entries = 0;
};

/// Plays one table, from the head-count to the closing.
class SampleTable
{
public:
    SampleTable(const SampleText &text, const SampleFrame &frame, SampleSeat seat,
                SampleRandom random, std::function<EntityId()> newId);

    [[nodiscard]] std::vector<SampleStep> play();
    /// After play().
    [[nodiscard]] const std::vector<SampleSaid> &entries() const { return m_said; }
    [[nodiscard]] const std::string &noteTaker() const { return m_noteTaker; }

private:
    [[nodiscard]] SampleStep arrival();
    /// A challenge and what follows from it; at most \a limit entries.
    [[nodiscard]] SampleStep topic(qint64 limit);
    [[nodiscard]] SampleStep priorities();
    [[nodiscard]] SampleStep readBack();

    [[nodiscard]] Edit entry(Kind kind, std::size_t sentence, std::string text);
    [[nodiscard]] Edit challenge(std::size_t which);
    [[nodiscard]] Edit solution(std::size_t which, EntityId answered);
    [[nodiscard]] Edit quote(EntityId about);
    [[nodiscard]] Edit disagreement(EntityId about);
    [[nodiscard]] Edit note();
    [[nodiscard]] std::size_t unused(std::vector<bool> &used,
                                     const std::vector<std::size_t> &among);
    [[nodiscard]] std::size_t roundFor(std::string_view purpose, bool second) const;
    [[nodiscard]] SampleScene scene();
    [[nodiscard]] std::string said(std::string_view lead, std::string_view pattern);
    [[nodiscard]] std::string around(const std::vector<std::string> &leads,
                                     const std::string &words,
                                     const std::vector<std::string> &tails);
    [[nodiscard]] std::string oneOf(const std::vector<std::string> &patterns);

    const SampleText &m_text;
    const SampleFrame &m_frame;
    SampleSeat m_seat;
    SampleRandom m_random;
    std::function<EntityId()> m_newId;
    std::string m_noteTaker;
    std::vector<SampleSaid> m_said;
    std::vector<std::size_t> m_themes; ///< what this table talks about
    std::size_t m_theme = 0; ///< now
    std::size_t m_round = 0;
    std::vector<std::vector<bool>> m_usedChallenges; ///< by theme
    std::vector<std::vector<bool>> m_usedSolutions;
};

} // namespace tournee
