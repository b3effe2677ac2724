// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/samplerandom.h"

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

struct SampleMunicipality
{
    std::string name;
    std::string region; ///< code, 01 to 17
    std::string mrc; ///< empty when it lies in none
    int population = 0;

    bool operator==(const SampleMunicipality &) const = default;
};

/// What a solution of the bank says and how it is likely to be sorted. Texts are patterns.
struct SampleSolution
{
    std::vector<std::size_t> answers; ///< challenges of the same theme, from 0
    std::string text;
    std::vector<std::string> potentials;
    std::vector<std::string> outcomes;
    std::vector<std::string> authorities;
    std::string carrier;
    std::string precedent;
    std::string conditions;
};

struct SampleTheme
{
    std::string name;
    std::vector<std::string> challenges;
    std::vector<SampleSolution> solutions;
    std::vector<std::string> quotes;
    std::vector<std::string> disagreements;
};

struct SampleRound
{
    std::string title;
    std::string purpose;
    int minutes = 0;
    std::vector<std::string> questions;
};

/// Where a sentence is said: what its slots are filled with.
struct SampleScene
{
    const SampleMunicipality *municipality = nullptr;
    const SampleMunicipality *other = nullptr; ///< somewhere else, for examples
};

/// The words of the sample tour, read from the program's own resources. How patterns are written
/// is told in resources/README.md. Text is UTF-8, since that is what values are made of.
class SampleText
{
public:
    SampleText();

    [[nodiscard]] const std::vector<SampleTheme> &themes() const { return m_themes; }
    [[nodiscard]] const std::vector<SampleRound> &rounds() const { return m_rounds; }
    /// Those large enough for a workshop, the largest first.
    [[nodiscard]] const std::vector<SampleMunicipality> &municipalities() const
    {
        return m_municipalities;
    }
    [[nodiscard]] const std::string &guidingQuestion() const { return m_guidingQuestion; }
    [[nodiscard]] const std::string &organizer() const { return m_organizer; }
    /// The title and the body of a synthesis's sections.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>> &findings() const
    {
        return m_findings;
    }

    std::vector<std::string> tourTitles;
    std::vector<std::string> workshopTitles;
    std::vector<std::string> places;
    std::vector<std::string> tableNames;
    std::vector<std::string> firstNames;
    std::vector<std::string> tags;
    std::vector<std::string> challengeLeads;
    std::vector<std::string> solutionLeads;
    std::vector<std::string> challengeDetails;
    std::vector<std::string> solutionDetails;
    std::vector<std::string> conditionTails;
    std::vector<std::string> evidence;
    std::vector<std::string> quotes;
    std::vector<std::string> disagreements;
    std::vector<std::string> notes;
    std::vector<std::string> challengeTails;
    std::vector<std::string> solutionTails;
    std::vector<std::string> quoteTails;
    std::vector<std::string> disagreementTails;
    std::vector<std::string> noteTails;
    std::vector<std::string> amendments;
    std::vector<std::string> groupReasons;
    std::vector<std::string> notDuplicateReasons;
    std::vector<std::string> matchReasons;
    std::vector<std::string> matchRejections;

    /// \a pattern with its choices made and its slots filled.
    [[nodiscard]] std::string expanded(std::string_view pattern, const SampleScene &scene,
                                       SampleRandom &random) const;
    /// The same as a sentence after \a lead: one capital, at the beginning, and one colon, or the
    /// lead is left out.
    [[nodiscard]] std::string sentence(std::string_view lead, std::string_view pattern,
                                       const SampleScene &scene, SampleRandom &random) const;

private:
    void append(std::string &out, std::string_view pattern, const SampleScene &scene,
                SampleRandom &random) const;
    void appendSlot(std::string &out, std::string_view slot, const SampleScene &scene,
                    SampleRandom &random) const;

    std::vector<SampleTheme> m_themes;
    std::vector<SampleRound> m_rounds;
    std::vector<SampleMunicipality> m_municipalities;
    std::vector<std::pair<std::string, std::string>> m_findings;
    std::string m_guidingQuestion;
    std::string m_organizer;
    std::vector<std::string> m_slotPlaces;
    std::vector<std::string> m_organizationKinds;
    std::vector<std::string> m_organizationNames;
    std::vector<std::string> m_seasons;
};

} // namespace tournee
