// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/matches.h"

#include "core/analysis/similarity.h"
#include "core/storage/names.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace tournee {

namespace {

constexpr double threshold = 0.2; // below, two texts share little more than a common word
constexpr std::size_t mostOfAChallenge = 5;
constexpr std::size_t mostWordsOfAReason = 8;

struct Statement
{
    EntityId id;
    EntityId region;
    bool isChallenge = false;
    std::vector<EntityId> answers; ///< the challenges that a solution is linked to
};

class Matcher
{
public:
    explicit Matcher(WorkbookFile &file) : m_file(file) {}

    Result<void> read();
    [[nodiscard]] std::vector<Match> matches(const MatchQuery &query, const Names &names) const;

private:
    Result<void> readRegions();
    Result<void> readVerdicts();
    void add(const Entity &entry);
    [[nodiscard]] bool isPossible(const Statement &a, const Statement &b) const;

    WorkbookFile &m_file;
    std::unordered_map<EntityId, EntityId, BytesHash> m_regions; ///< by table
    std::unordered_map<EntityId, std::string, BytesHash> m_challenges; ///< what each says
    std::set<std::pair<EntityId, EntityId>> m_decided; ///< challenge, solution
    std::vector<Statement> m_statements;
    TextVectors m_texts;
};

Result<void> Matcher::read()
{
    auto done = readRegions();
    if (done)
        done = readVerdicts();
    // All challenges first: what they say belongs to the solutions that answer them.
    for (const Kind kind : {Kind::Challenge, Kind::Solution}) {
        if (done)
            done = m_file.forEach(kind, [this](const Entity &entry) { add(entry); });
    }
    if (done)
        m_texts.weigh();
    return done;
}

Result<void> Matcher::readRegions()
{
    std::unordered_map<EntityId, EntityId, BytesHash> bySession;
    auto done = m_file.forEach(Kind::Session, [&bySession](const Entity &session) {
        bySession.emplace(session.id, session.reference(Field::Region));
    });
    if (!done)
        return done;
    return m_file.forEach(Kind::Table, [&](const Entity &table) {
        const auto region = bySession.find(table.reference(Field::Session));
        if (region != bySession.end() && !region->second.isNull())
            m_regions.emplace(table.id, region->second);
    });
}

Result<void> Matcher::readVerdicts()
{
    return m_file.forEach(Kind::Verdict, [this](const Entity &verdict) {
        const std::string_view what = verdict.value(Field::Verdict).utf8();
        if (verdict.isDeleted() || (what != "matchAccepted" && what != "matchRejected"))
            return;
        const EntityId first = verdict.reference(Field::First);
        const EntityId second = verdict.reference(Field::Second);
        m_decided.emplace(first, second);
        m_decided.emplace(second, first);
    });
}

void Matcher::add(const Entity &entry)
{
    if (entry.isDeleted() || entry.value(Field::Text).utf8().empty())
        return;
    std::string text(entry.value(Field::Text).utf8());
    Statement statement{entry.id, {}, entry.kind == Kind::Challenge, {}};
    if (statement.isChallenge) {
        m_challenges.emplace(entry.id, text);
    } else {
        statement.answers = entry.references(Field::Challenges);
        for (const EntityId &challenge : statement.answers) {
            if (const auto said = m_challenges.find(challenge); said != m_challenges.end())
                text += '\n' + said->second;
        }
    }
    const auto region = m_regions.find(entry.reference(Field::Table));
    if (region == m_regions.end())
        return;
    statement.region = region->second;
    m_statements.push_back(std::move(statement));
    m_texts.add(text);
}

bool Matcher::isPossible(const Statement &a, const Statement &b) const
{
    if (a.isChallenge == b.isChallenge || a.region == b.region)
        return false;
    const Statement &challenge = a.isChallenge ? a : b;
    const Statement &solution = a.isChallenge ? b : a;
    return std::ranges::find(solution.answers, challenge.id) == solution.answers.end()
           && !m_decided.contains({challenge.id, solution.id});
}

std::vector<Match> Matcher::matches(const MatchQuery &query, const Names &names) const
{
    const auto isWanted = [this](TextVectors::Index a, TextVectors::Index b) {
        return isPossible(m_statements[a], m_statements[b]);
    };
    std::vector<SimilarPair> pairs;
    if (query.of) {
        const auto place = std::ranges::find(m_statements, *query.of, &Statement::id);
        if (place == m_statements.end())
            return {};
        const auto index = static_cast<TextVectors::Index>(place - m_statements.begin());
        pairs = similarTo(m_texts, index, threshold, query.most, isWanted);
    } else {
        // More than are shown, since one challenge may have many.
        pairs = similarPairs(m_texts, threshold, 20 * query.most, isWanted);
    }
    std::vector<Match> matches;
    std::map<EntityId, std::size_t> counts;
    for (const SimilarPair &pair : pairs) {
        const Statement &first = m_statements[pair.first];
        const Statement &second = m_statements[pair.second];
        const Statement &challenge = first.isChallenge ? first : second;
        const Statement &solution = first.isChallenge ? second : first;
        if (matches.size() == query.most)
            break;
        if (!query.of && ++counts[challenge.id] > mostOfAChallenge)
            continue;
        matches.push_back({challenge.id, solution.id, pair.score,
                           m_texts.sharedWords(pair.first, pair.second, mostWordsOfAReason),
                           names.codeOf(solution.region), names.codeOf(challenge.region)});
    }
    return matches;
}

} // namespace

Result<std::vector<Match>> matchesBetweenRegions(WorkbookFile &file, const MatchQuery &query)
{
    if (query.of) {
        const auto entry = file.find(*query.of);
        if (!entry)
            return entry.error();
        if (!*entry || ((*entry)->kind != Kind::Challenge && (*entry)->kind != Kind::Solution))
            return failure(ErrorCode::UnknownEntity, textFromUtf8(query.of->toString()));
    }
    const auto names = Names::of(file);
    if (!names)
        return names.error();
    Matcher matcher(file);
    if (const auto done = matcher.read(); !done)
        return done.error();
    return matcher.matches(query, *names);
}

} // namespace tournee
