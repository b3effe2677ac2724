// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/duplicates.h"
#include "core/domain/edit.h"
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

/// A challenge of one region and a solution of another that may answer it.
struct Match
{
    EntityId challenge;
    EntityId solution;
    double score = 0; ///< a cosine, up to 1
    std::vector<std::string> shared; ///< the words that speak for it, the rarest first
    std::string from; ///< the code of the solution's region
    std::string to; ///< the code of the challenge's
    /// The challenge that the solution answers where it comes from, when it resembles this one.
    EntityId alike;
    double likeness = 0; ///< of those two challenges
};

struct MatchQuery
{
    std::optional<EntityId> of; ///< only those of this challenge or solution
    std::size_t most = 100;
};

/// The best first, and of each challenge the best five. A challenge is compared with what the solution
/// says and with the challenges that it answers where it comes from. Left out: what is deleted, what
/// stands in no region, solutions linked to the challenge already, and pairs that somebody has accepted
/// or rejected. Errors: UnknownEntity (also of what is neither), those of files.
Result<std::vector<Match>> matchesBetweenRegions(WorkbookFile &file, const MatchQuery &query);

/// A challenge or a solution, as matching needs it.
struct MatchText
{
    EntryText entry;
    EntityId region; ///< may be null
    std::string code; ///< of the region
    std::vector<EntityId> answers; ///< the challenges that a solution is linked to
    bool isToExtend = false; ///< a solution whose potential that is
};

/// Some of them, and where the next ones begin.
struct MatchTexts
{
    std::vector<MatchText> entries;
    qint64 next = 0; ///< for the next call; negative: there are no more
};

/// See readEntryTexts(). For challenges and solutions.
[[nodiscard]] Result<MatchTexts> readMatchTexts(WorkbookFile &file, Kind kind, qint64 from,
                                                int most);

/// A challenge that few have answered.
struct OpenChallenge
{
    static constexpr std::size_t fewAnswers = 2;

    EntityId challenge;
    std::vector<EntityId> answers; ///< the solutions linked to it
    std::vector<Match> matches; ///< the best first
};

struct FoundMatches
{
    /// Those with at most OpenChallenge::fewAnswers, the most promising first; those without a match last.
    std::vector<OpenChallenge> challenges;
    /// Solutions of two regions that may be one, the most similar first: candidates to extend.
    std::vector<DuplicatePair> repeated;
};

/// Whatever was decided about them; for another thread than that of the file. \a texts must hold all
/// challenges and solutions. \a progress counts them; cancelled, nothing is found.
[[nodiscard]] FoundMatches matchesAmong(std::span<const MatchText> texts,
                                        Progress *progress = nullptr);

/// What people have decided about a challenge and a solution.
class MatchDecisions
{
public:
    /// In canonical order.
    struct Decision
    {
        Entity verdict;
        bool isAccepted = false;
    };

    static Result<MatchDecisions> of(WorkbookFile &file);

    [[nodiscard]] bool contains(const EntityId &challenge, const EntityId &solution) const
    {
        return m_decided.contains({challenge, solution});
    }
    /// Whether somebody has accepted a solution for \a challenge.
    [[nodiscard]] bool isAnswered(const EntityId &challenge) const
    {
        return m_answered.contains(challenge);
    }
    [[nodiscard]] std::span<const Decision> all() const { return m_all; }

    /// Accepts or rejects, for \a reason. The verdict is named by the pair, so that two who decide apart
    /// have diverging versions of one verdict, and nobody's is lost.
    [[nodiscard]] Edit decided(const EntityId &challenge, const EntityId &solution, bool isAccepted,
                               const QString &reason) const;

private:
    std::vector<Decision> m_all;
    std::set<std::pair<EntityId, EntityId>> m_decided; ///< either first
    std::set<EntityId> m_answered;
    std::set<EntityId> m_deleted; ///< verdicts that were taken back
};

} // namespace tournee
