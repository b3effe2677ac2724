// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/entrytexts.h"
#include "core/storage/workbookfile.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tournee {

struct Progress;

/// Which possible duplicates somebody wants to see.
struct DuplicateQuery
{
    static constexpr double usualThreshold = 0.7;

    std::optional<EntityId> of; ///< only those of this entry
    double threshold = usualThreshold; ///< a cosine, above 0 and at most 1
    std::size_t most = 10'000; ///< pairs
};

struct DuplicatePair
{
    EntityId first;
    EntityId second;
    double score = 0; ///< from the threshold to 1
    std::vector<std::string> shared; ///< the words of both, the rarest first
};

struct PossibleDuplicates
{
    std::vector<DuplicatePair> pairs; ///< the most similar first
    /// What the pairs connect, each in canonical order, the largest first.
    std::vector<std::vector<EntityId>> groups;
};

/// Entries of one kind that may say the same thing. What is deleted is left out, and so are two that
/// somebody has put into one group or declared to be no duplicates. Errors: UnknownEntity, those of files.
Result<PossibleDuplicates> possibleDuplicates(WorkbookFile &file, const DuplicateQuery &query);

/// The same of entries that were read before, whatever was decided about them; for another thread than
/// that of the file. \a progress counts entries; cancelled, nothing is found.
[[nodiscard]] std::vector<DuplicatePair> duplicatesAmong(std::span<const EntryText> entries,
                                                         double threshold, std::size_t most,
                                                         Progress *progress = nullptr);

/// What people have decided about entries that resemble each other.
class DuplicateDecisions
{
public:
    static Result<DuplicateDecisions> of(WorkbookFile &file);

    /// They are in one group, or somebody has declared that they are no duplicates.
    [[nodiscard]] bool contains(const EntityId &a, const EntityId &b) const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Those that say “no duplicate”, without the groups.
    [[nodiscard]] DuplicateDecisions apartOnly() const;

private:
    std::map<EntityId, std::set<EntityId>> m_groups; ///< by member
    std::set<std::pair<EntityId, EntityId>> m_apart; ///< the smaller id first
    std::size_t m_size = 0;
};

/// Some entries that may all say the same, to be decided on at once.
struct DuplicateProposal
{
    static constexpr std::size_t mostEntries = 8; ///< no more are compared at a glance

    std::vector<EntityId> entries; ///< first the one that the others resemble
    double score = 0; ///< of its best pair
    std::vector<std::string> shared; ///< the words of that pair

    bool operator==(const DuplicateProposal &) const = default;
};

/// What is left to decide of \a pairs (the best first) that reach \a threshold. Every such pair is
/// in one proposal, or its two entries are in different ones and come together once those are decided.
/// The best first.
[[nodiscard]] std::vector<DuplicateProposal> duplicateProposals(
    std::span<const DuplicatePair> pairs, const DuplicateDecisions &decisions, double threshold);

} // namespace tournee
