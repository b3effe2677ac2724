// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/duplicates.h"

#include "core/analysis/similarity.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace tournee {

namespace {

constexpr std::size_t mostSharedWords = 8;

using Pairs = std::set<std::pair<EntityId, EntityId>>;

void add(Pairs &pairs, const EntityId &a, const EntityId &b)
{
    pairs.insert(std::minmax(a, b));
}

/// The pairs that somebody has decided on.
Result<Pairs> decided(WorkbookFile &file)
{
    Pairs pairs;
    auto done = file.forEach(Kind::Group, [&](const Entity &group) {
        if (group.isDeleted())
            return;
        const auto members = group.references(Field::Members);
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j)
                add(pairs, members[i], members[j]);
        }
    });
    if (done) {
        done = file.forEach(Kind::Verdict, [&](const Entity &verdict) {
            if (!verdict.isDeleted() && verdict.value(Field::Verdict).utf8() == "notDuplicate")
                add(pairs, verdict.reference(Field::First), verdict.reference(Field::Second));
        });
    }
    if (!done)
        return done.error();
    return pairs;
}

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

void find(const Texts &texts, const Pairs &decided, const DuplicateQuery &query,
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
        if (decided.contains(std::minmax(first, second)))
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
    const auto pairs = decided(file);
    if (!pairs)
        return pairs.error();
    PossibleDuplicates result;
    for (const Kind kind : kinds) {
        const auto texts = textsOf(file, kind);
        if (!texts)
            return texts.error();
        find(*texts, *pairs, query, result);
    }
    std::ranges::stable_sort(result.pairs, std::greater(), &DuplicatePair::score);
    if (result.pairs.size() > query.most)
        result.pairs.resize(query.most);
    std::ranges::stable_sort(result.groups, std::greater(), &std::vector<EntityId>::size);
    return result;
}

} // namespace tournee
