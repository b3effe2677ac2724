// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/duplicates.h"

#include "core/analysis/similarity.h"
#include "core/storage/importer.h"

#include <algorithm>
#include <numeric>

namespace tournee {

namespace {

constexpr std::size_t mostSharedWords = 8;

/// The entries of one kind, and what they say.
struct Texts
{
    std::vector<EntityId> ids; ///< in canonical order
    TextVectors vectors;
};

Result<Texts> textsOf(WorkbookFile &file, Kind kind)
{
    Texts texts;
    const auto done = file.forEach(kind, [&texts](const Entity &entry) {
        if (entry.isDeleted() || entry.value(Field::Text).utf8().empty())
            return;
        texts.ids.push_back(entry.id);
        texts.vectors.add(entry.value(Field::Text).utf8());
    });
    if (!done)
        return done.error();
    texts.vectors.weigh();
    return texts;
}

class Groups
{
public:
    explicit Groups(std::size_t size) : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    void connect(std::size_t a, std::size_t b) { m_parents[rootOf(b)] = rootOf(a); }
    [[nodiscard]] std::size_t rootOf(std::size_t each)
    {
        while (m_parents[each] != each)
            each = m_parents[each] = m_parents[m_parents[each]];
        return each;
    }

private:
    std::vector<std::size_t> m_parents;
};

void find(const Texts &texts, const DuplicateDecisions &decided, const DuplicateQuery &query,
          PossibleDuplicates &result)
{
    std::vector<SimilarPair> similar;
    // What is decided already must not push out what is not.
    const std::size_t most = query.most + decided.size();
    if (query.of) {
        const auto place = std::ranges::find(texts.ids, *query.of);
        if (place != texts.ids.end()) {
            similar =
                similarTo(texts.vectors, static_cast<TextVectors::Index>(place - texts.ids.begin()),
                          query.threshold, most);
        }
    } else {
        similar = similarPairs(texts.vectors, query.threshold, most);
    }
    Groups groups(texts.ids.size());
    for (const SimilarPair &each : similar) {
        const EntityId &first = texts.ids[each.first];
        const EntityId &second = texts.ids[each.second];
        if (decided.contains(first, second))
            continue;
        result.pairs.push_back(
            {first, second, each.score,
             texts.vectors.sharedWords(each.first, each.second, mostSharedWords)});
        groups.connect(each.first, each.second);
    }
    std::map<std::size_t, std::vector<EntityId>> members;
    for (std::size_t i = 0; i < texts.ids.size(); ++i)
        members[groups.rootOf(i)].push_back(texts.ids[i]);
    for (auto &[root, ids] : members) {
        if (ids.size() > 1)
            result.groups.push_back(std::move(ids));
    }
}

} // namespace

Result<PossibleDuplicates> possibleDuplicates(WorkbookFile &file, const DuplicateQuery &query)
{
    std::vector<Kind> kinds(entryKinds().begin(), entryKinds().end());
    if (query.of) {
        const auto entry = file.find(*query.of);
        if (!entry)
            return entry.error();
        if (!*entry || !isEntry((*entry)->kind))
            return failure(ErrorCode::UnknownEntity, textFromUtf8(query.of->toString()));
        kinds.assign(1, (*entry)->kind);
    }
    const auto decisions = DuplicateDecisions::of(file);
    if (!decisions)
        return decisions.error();
    PossibleDuplicates result;
    for (const Kind kind : kinds) {
        const auto texts = textsOf(file, kind);
        if (!texts)
            return texts.error();
        find(*texts, *decisions, query, result);
    }
    std::ranges::stable_sort(result.pairs, std::greater(), &DuplicatePair::score);
    if (result.pairs.size() > query.most)
        result.pairs.resize(query.most);
    std::ranges::stable_sort(result.groups, std::greater(), &std::vector<EntityId>::size);
    return result;
}

std::vector<DuplicatePair> duplicatesAmong(std::span<const EntryText> entries, double threshold,
                                           std::size_t most, Progress *progress)
{
    std::vector<DuplicatePair> pairs;
    qint64 done = 0;
    if (progress)
        progress->total = static_cast<qint64>(entries.size());
    for (const Kind kind : entryKinds()) {
        std::vector<std::size_t> places;
        TextVectors vectors;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (progress && progress->isCancelled)
                return {};
            if (entries[i].kind == kind) {
                places.push_back(i);
                vectors.add(entries[i].text);
            }
        }
        vectors.weigh();
        const auto similar = similarPairs(vectors, threshold, most, {}, progress, done);
        done += static_cast<qint64>(places.size());
        for (const SimilarPair &each : similar) {
            pairs.push_back({entries[places[each.first]].id, entries[places[each.second]].id,
                             each.score,
                             vectors.sharedWords(each.first, each.second, mostSharedWords)});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &DuplicatePair::score);
    if (pairs.size() > most)
        pairs.resize(most);
    return pairs;
}

Result<DuplicateDecisions> DuplicateDecisions::of(WorkbookFile &file)
{
    DuplicateDecisions decisions;
    auto done = file.forEach(Kind::Group, [&decisions](const Entity &group) {
        if (group.isDeleted())
            return;
        const auto members = group.references(Field::Members);
        for (const EntityId &member : members)
            decisions.m_groups[member].insert(group.id);
        decisions.m_size += members.size() * members.size() / 2;
    });
    if (done) {
        done = file.forEach(Kind::Verdict, [&decisions](const Entity &verdict) {
            if (verdict.isDeleted() || verdict.value(Field::Verdict).utf8() != "notDuplicate")
                return;
            decisions.m_apart.insert(
                std::minmax(verdict.reference(Field::First), verdict.reference(Field::Second)));
            ++decisions.m_size;
        });
    }
    if (!done)
        return done.error();
    return decisions;
}

DuplicateDecisions DuplicateDecisions::apartOnly() const
{
    DuplicateDecisions decisions;
    decisions.m_apart = m_apart;
    decisions.m_size = m_apart.size();
    return decisions;
}

bool DuplicateDecisions::contains(const EntityId &a, const EntityId &b) const
{
    if (m_apart.contains(std::minmax(a, b)))
        return true;
    const auto ofA = m_groups.find(a);
    const auto ofB = m_groups.find(b);
    return ofA != m_groups.end() && ofB != m_groups.end()
           && std::ranges::any_of(ofA->second,
                                  [&](const EntityId &each) { return ofB->second.contains(each); });
}

std::vector<DuplicateProposal> duplicateProposals(std::span<const DuplicatePair> pairs,
                                                  const DuplicateDecisions &decisions,
                                                  double threshold)
{
    std::vector<const DuplicatePair *> open;
    std::map<EntityId, std::vector<const DuplicatePair *>> byEntry; // the best first
    for (const DuplicatePair &pair : pairs) {
        if (pair.score < threshold)
            break;
        if (decisions.contains(pair.first, pair.second))
            continue;
        open.push_back(&pair);
        byEntry[pair.first].push_back(&pair);
        byEntry[pair.second].push_back(&pair);
    }
    std::vector<DuplicateProposal> proposals;
    std::set<EntityId> taken;
    for (const DuplicatePair *best : open) {
        if (taken.contains(best->first) || taken.contains(best->second))
            continue;
        // Around the one of the two that more others resemble.
        const bool isFirst = byEntry[best->first].size() >= byEntry[best->second].size();
        DuplicateProposal proposal{
            {isFirst ? best->first : best->second}, best->score, best->shared};
        const EntityId middle = proposal.entries.front();
        for (const DuplicatePair *each : byEntry[middle]) {
            const EntityId &other = each->first == middle ? each->second : each->first;
            if (!taken.contains(other) && proposal.entries.size() < DuplicateProposal::mostEntries)
                proposal.entries.push_back(other);
        }
        taken.insert(proposal.entries.begin(), proposal.entries.end());
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace tournee
