// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/matches.h"

#include "core/analysis/similarity.h"
#include "core/storage/importer.h"

#include <QUuid>

#include <algorithm>
#include <unordered_map>

namespace tournee {

namespace {

using Index = TextVectors::Index;

constexpr double threshold = 0.2; // below, two texts share little more than a common word
constexpr double alikeChallenges = 0.3; // from here on a person sees why
constexpr std::size_t mostOfAChallenge = 5;
constexpr std::size_t mostWordsOfAReason = 8;
/// What more solutions have than this leads nobody to one of them. Up to so many, all are looked at.
constexpr std::size_t mostWithTerm = 2000;
constexpr std::size_t mostCompared = 60; ///< solutions, of a challenge
constexpr std::size_t mostRepeated = 20'000;
constexpr std::size_t manyTexts = 50'000;

/// Where tables stand, each looked up once.
class RegionsOfTables
{
public:
    explicit RegionsOfTables(WorkbookFile &file) : m_file(file) {}

    Result<void> tell(MatchText &text)
    {
        auto known = m_known.find(text.entry.table);
        if (known == m_known.end()) {
            auto place = find(text.entry.table);
            if (!place)
                return place.error();
            known = m_known.emplace(text.entry.table, std::move(*place)).first;
        }
        std::tie(text.region, text.code) = known->second;
        return {};
    }

private:
    using Place = std::pair<EntityId, std::string>;

    Result<Place> find(const EntityId &id)
    {
        const auto table = m_file.find(Kind::Table, id);
        if (!table)
            return table.error();
        if (!*table)
            return Place{};
        const auto session = m_file.find(Kind::Session, (*table)->reference(Field::Session));
        if (!session)
            return session.error();
        if (!*session)
            return Place{};
        const EntityId region = (*session)->reference(Field::Region);
        const auto found = m_file.find(Kind::Region, region);
        if (!found)
            return found.error();
        return Place{region, *found ? (*found)->value(Field::Code).utf8() : std::string()};
    }

    WorkbookFile &m_file;
    std::map<EntityId, Place> m_known;
};

void addLinks(MatchText &text, const Entity &entry)
{
    if (entry.kind != Kind::Solution)
        return;
    text.answers = entry.references(Field::Challenges);
    text.isToExtend = entry.contains(Field::Potentials, "extend");
}

/// Compares challenges with solutions.
class Matcher
{
public:
    explicit Matcher(std::span<const MatchText> all);

    [[nodiscard]] std::optional<Index> indexOf(const EntityId &id) const;
    [[nodiscard]] bool isChallenge(Index text) const
    {
        return m_all[text].entry.kind == Kind::Challenge;
    }
    [[nodiscard]] bool isPossible(Index a, Index b) const;
    /// The solutions for a challenge, the best first.
    [[nodiscard]] std::vector<SimilarPair> solutionsFor(Index challenge, std::size_t most,
                                                        const PairFilter &isWanted);
    [[nodiscard]] Match match(const SimilarPair &pair) const;
    [[nodiscard]] const TextVectors &texts() const { return m_texts; }

private:
    struct Posting
    {
        Index text = 0;
        float weight = 0;
    };

    void makeIndex();

    std::span<const MatchText> m_all;
    std::unordered_map<EntityId, Index, BytesHash> m_indexes;
    TextVectors m_texts;
    std::vector<Posting> m_postings; ///< the solutions by term; none of a common one
    std::vector<std::size_t> m_begins;
    std::vector<float> m_sums; ///< by text; all 0 between two calls
};

Matcher::Matcher(std::span<const MatchText> all) : m_all(all), m_sums(all.size())
{
    m_indexes.reserve(all.size());
    for (Index i = 0; i < all.size(); ++i)
        m_indexes.emplace(all[i].entry.id, i);
    for (const MatchText &each : all) {
        std::string text = each.entry.text;
        for (const EntityId &challenge : each.answers) {
            if (const auto index = indexOf(challenge))
                text += '\n' + all[*index].entry.text;
        }
        m_texts.add(text);
    }
    m_texts.weigh();
    makeIndex();
}

std::optional<Index> Matcher::indexOf(const EntityId &id) const
{
    const auto known = m_indexes.find(id);
    return known == m_indexes.end() ? std::optional<Index>() : known->second;
}

void Matcher::makeIndex()
{
    std::vector<std::size_t> counts(m_texts.termCount());
    const auto forEachTerm = [this](auto each) {
        for (Index text = 0; text < m_all.size(); ++text) {
            if (isChallenge(text) || m_all[text].region.isNull())
                continue;
            for (const TextVectors::Weight &term : m_texts.vector(text))
                each(text, term);
        }
    };
    forEachTerm([&counts](Index, const TextVectors::Weight &term) { ++counts[term.term]; });
    m_begins.assign(counts.size() + 1, 0);
    for (std::size_t term = 0; term < counts.size(); ++term) {
        const std::size_t kept = counts[term] > mostWithTerm ? 0 : counts[term];
        m_begins[term + 1] = m_begins[term] + kept;
    }
    m_postings.resize(m_begins.back());
    std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
    forEachTerm([&](Index text, const TextVectors::Weight &term) {
        if (counts[term.term] <= mostWithTerm)
            m_postings[next[term.term]++] = {text, term.weight};
    });
}

bool Matcher::isPossible(Index a, Index b) const
{
    const MatchText &one = m_all[a];
    const MatchText &other = m_all[b];
    if (isChallenge(a) == isChallenge(b) || one.region.isNull() || other.region.isNull()
        || one.region == other.region)
        return false;
    const MatchText &challenge = isChallenge(a) ? one : other;
    const MatchText &solution = isChallenge(a) ? other : one;
    return std::ranges::find(solution.answers, challenge.entry.id) == solution.answers.end();
}

std::vector<SimilarPair> Matcher::solutionsFor(Index challenge, std::size_t most,
                                               const PairFilter &isWanted)
{
    std::vector<Index> met;
    for (const TextVectors::Weight &term : m_texts.vector(challenge)) {
        for (std::size_t i = m_begins[term.term]; i < m_begins[term.term + 1]; ++i) {
            const Posting &posting = m_postings[i];
            if (m_sums[posting.text] == 0)
                met.push_back(posting.text);
            m_sums[posting.text] += term.weight * posting.weight;
        }
    }
    std::erase_if(met, [&](Index solution) {
        const bool isIn =
            isPossible(challenge, solution) && (!isWanted || isWanted(challenge, solution));
        if (!isIn)
            m_sums[solution] = 0;
        return !isIn;
    });
    const auto better = [this](Index a, Index b) {
        return m_sums[a] != m_sums[b] ? m_sums[a] > m_sums[b] : a < b;
    };
    const std::size_t compared = std::min(met.size(), std::max(mostCompared, 2 * most));
    std::ranges::partial_sort(met, met.begin() + static_cast<std::ptrdiff_t>(compared), better);
    for (const Index each : met)
        m_sums[each] = 0;
    std::vector<SimilarPair> pairs;
    for (const Index solution : std::span(met).first(compared)) {
        const double score = m_texts.cosine(challenge, solution);
        if (score >= threshold)
            pairs.push_back({challenge, solution, score});
    }
    std::ranges::sort(pairs, [](const SimilarPair &a, const SimilarPair &b) {
        return a.score != b.score ? a.score > b.score : a.second < b.second;
    });
    pairs.resize(std::min(pairs.size(), most));
    return pairs;
}

Match Matcher::match(const SimilarPair &pair) const
{
    const bool isFirst = isChallenge(pair.first);
    const Index challenge = isFirst ? pair.first : pair.second;
    const Index solution = isFirst ? pair.second : pair.first;
    Match match{m_all[challenge].entry.id,
                m_all[solution].entry.id,
                pair.score,
                m_texts.sharedWords(pair.first, pair.second, mostWordsOfAReason),
                m_all[solution].code,
                m_all[challenge].code,
                {},
                0};
    for (const EntityId &answered : m_all[solution].answers) {
        const auto index = indexOf(answered);
        const double likeness = index ? m_texts.cosine(challenge, *index) : 0;
        if (likeness >= alikeChallenges && likeness > match.likeness) {
            match.alike = answered;
            match.likeness = likeness;
        }
    }
    return match;
}

std::vector<DuplicatePair> repeatedAmong(std::span<const MatchText> all)
{
    std::vector<Index> places;
    TextVectors vectors;
    for (Index i = 0; i < all.size(); ++i) {
        if (all[i].entry.kind == Kind::Solution && !all[i].region.isNull()) {
            places.push_back(i);
            vectors.add(all[i].entry.text);
        }
    }
    vectors.weigh();
    const double least = places.size() <= manyTexts ? 0.5 : 0.65;
    const auto pairs = similarPairs(vectors, least, mostRepeated, [&](Index a, Index b) {
        return all[places[a]].region != all[places[b]].region;
    });
    std::vector<DuplicatePair> repeated;
    for (const SimilarPair &pair : pairs) {
        repeated.push_back({all[places[pair.first]].entry.id, all[places[pair.second]].entry.id,
                            pair.score,
                            vectors.sharedWords(pair.first, pair.second, mostWordsOfAReason)});
    }
    return repeated;
}

/// RFC 4122 §4.3: the verdict on one pair is one thing, whoever decides.
EntityId verdictId(const EntityId &challenge, const EntityId &solution)
{
    static const QUuid nameSpace(QStringLiteral("{0d6fd3b4-6c1c-4c3e-8a53-2f6a1f0f7c52}"));
    const std::string name = challenge.toString() + solution.toString();
    const QByteArray raw =
        QUuid::createUuidV5(nameSpace, QByteArray::fromStdString(name)).toRfc4122();
    return EntityId::fromView({raw.constData(), static_cast<std::size_t>(raw.size())});
}

} // namespace

Result<MatchTexts> readMatchTexts(WorkbookFile &file, Kind kind, qint64 from, int most)
{
    auto texts = readEntryTexts(file, kind, from, most);
    if (!texts)
        return texts.error();
    MatchTexts result{{}, texts->next};
    RegionsOfTables regions(file);
    for (EntryText &entry : texts->entries) {
        MatchText text;
        text.entry = std::move(entry);
        if (const auto told = regions.tell(text); !told)
            return told.error();
        if (kind == Kind::Solution) {
            const auto solution = file.find(kind, text.entry.id);
            if (!solution)
                return solution.error();
            if (*solution)
                addLinks(text, **solution);
        }
        result.entries.push_back(std::move(text));
    }
    return result;
}

FoundMatches matchesAmong(std::span<const MatchText> texts, Progress *progress)
{
    FoundMatches found;
    std::unordered_map<EntityId, std::vector<EntityId>, BytesHash> answers; // by challenge
    for (const MatchText &each : texts) {
        for (const EntityId &challenge : each.answers)
            answers[challenge].push_back(each.entry.id);
    }
    Matcher matcher(texts);
    if (progress)
        progress->total = static_cast<qint64>(texts.size());
    for (Index i = 0; i < texts.size(); ++i) {
        if (progress && progress->isCancelled)
            return {};
        if (progress)
            progress->done = i;
        if (!matcher.isChallenge(i))
            continue;
        OpenChallenge open{texts[i].entry.id, {}, {}};
        if (const auto known = answers.find(open.challenge); known != answers.end())
            open.answers = known->second;
        if (open.answers.size() > OpenChallenge::fewAnswers)
            continue;
        for (const SimilarPair &pair : matcher.solutionsFor(i, mostOfAChallenge, {}))
            open.matches.push_back(matcher.match(pair));
        found.challenges.push_back(std::move(open));
    }
    std::ranges::stable_sort(found.challenges, std::greater(), [](const OpenChallenge &each) {
        return each.matches.empty() ? 0.0 : each.matches.front().score;
    });
    found.repeated = repeatedAmong(texts);
    return found;
}

Result<std::vector<Match>> matchesBetweenRegions(WorkbookFile &file, const MatchQuery &query)
{
    if (query.of) {
        const auto entry = file.find(*query.of);
        if (!entry)
            return entry.error();
        if (!*entry || ((*entry)->kind != Kind::Challenge && (*entry)->kind != Kind::Solution))
            return failure(ErrorCode::UnknownEntity, textFromUtf8(query.of->toString()));
    }
    const auto decisions = MatchDecisions::of(file);
    if (!decisions)
        return decisions.error();
    std::vector<MatchText> texts;
    for (const Kind kind : {Kind::Challenge, Kind::Solution}) {
        const auto done = file.forEach(kind, [&](const Entity &entry) {
            if (entry.isDeleted() || entry.value(Field::Text).utf8().empty())
                return;
            MatchText text;
            text.entry = {
                entry.id, kind, entry.reference(Field::Table), entry.value(Field::Text).utf8(), {}};
            addLinks(text, entry);
            texts.push_back(std::move(text));
        });
        if (!done)
            return done.error();
    }
    RegionsOfTables regions(file);
    for (MatchText &text : texts) {
        if (const auto told = regions.tell(text); !told)
            return told.error();
    }
    Matcher matcher(texts);
    const PairFilter isOpen = [&](Index a, Index b) {
        return matcher.isPossible(a, b)
               && !decisions->contains(texts[a].entry.id, texts[b].entry.id);
    };
    std::vector<Match> matches;
    if (query.of) {
        const auto of = matcher.indexOf(*query.of);
        const auto pairs = of ? similarTo(matcher.texts(), *of, threshold, query.most, isOpen)
                              : std::vector<SimilarPair>();
        for (const SimilarPair &pair : pairs)
            matches.push_back(matcher.match(pair));
        return matches;
    }
    std::vector<SimilarPair> pairs;
    for (Index i = 0; i < texts.size(); ++i) {
        if (!matcher.isChallenge(i))
            continue;
        const auto of = matcher.solutionsFor(i, mostOfAChallenge, isOpen);
        pairs.insert(pairs.end(), of.begin(), of.end());
    }
    std::ranges::stable_sort(pairs, std::greater(), &SimilarPair::score);
    pairs.resize(std::min(pairs.size(), query.most));
    for (const SimilarPair &pair : pairs)
        matches.push_back(matcher.match(pair));
    return matches;
}

Result<MatchDecisions> MatchDecisions::of(WorkbookFile &file)
{
    MatchDecisions decisions;
    const auto done = file.forEach(Kind::Verdict, [&decisions](const Entity &verdict) {
        const std::string_view what = verdict.value(Field::Verdict).utf8();
        if (what != "matchAccepted" && what != "matchRejected")
            return;
        if (verdict.isDeleted()) {
            decisions.m_deleted.insert(verdict.id);
            return;
        }
        const EntityId first = verdict.reference(Field::First);
        const EntityId second = verdict.reference(Field::Second);
        decisions.m_decided.emplace(first, second);
        decisions.m_decided.emplace(second, first);
        const bool isAccepted = what == "matchAccepted";
        if (isAccepted)
            decisions.m_answered.insert({first, second});
        decisions.m_all.push_back({verdict, isAccepted});
    });
    if (!done)
        return done.error();
    return decisions;
}

Edit MatchDecisions::decided(const EntityId &challenge, const EntityId &solution, bool isAccepted,
                             const QString &reason) const
{
    Edit edit = addition(Kind::Verdict, verdictId(challenge, solution));
    edit.set(Field::First, challenge)
        .set(Field::Second, solution)
        .set(Field::Verdict, Value(isAccepted ? "matchAccepted" : "matchRejected"));
    if (!reason.isEmpty())
        edit.set(Field::Reason, Value(reason));
    if (m_deleted.contains(edit.entity))
        edit.set(Field::Deleted, Value(false));
    return edit;
}

} // namespace tournee
