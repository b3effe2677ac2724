// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/samplecoordination.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tournee {

namespace {

// What a person can still look through in a very large sample.
constexpr std::size_t mostContested = 120;
constexpr std::size_t mostRemembered = 5;
constexpr std::size_t mostGroups = 40;
constexpr std::size_t mostVerdicts = 60;

/// What is said first, without what the table put before it ("Pour Amos: …"); whole words.
std::string shortened(std::string_view text)
{
    constexpr std::string_view colon = "\u00a0: ";
    if (const std::size_t lead = text.find(colon); lead < text.size() / 2)
        text.remove_prefix(lead + colon.size());
    std::string_view title = text.substr(0, text.find_first_of(",;("));
    constexpr std::size_t longest = 70;
    const bool isCut = title.size() > longest;
    if (isCut)
        title = title.substr(0, title.rfind(' ', longest));
    std::string result(title);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z')
        result.front() = static_cast<char>(result.front() - 0x20);
    if (isCut)
        result += "…";
    return result;
}

} // namespace

SampleCoordination::SampleCoordination(const SampleText &text, SampleRandom random,
                                       std::function<EntityId()> newId)
    : m_text(text), m_random(random), m_newId(std::move(newId))
{}

void SampleCoordination::hear(std::span<const SampleSaid> said)
{
    for (const SampleSaid &each : said) {
        if (m_random.percent(2))
            m_calm.push_back(addition(each.kind, each.id).set(Field::Starred, Value(true)));
        const std::size_t fate = m_random.below(1000);
        if (fate < 7)
            m_calm.push_back(addition(each.kind, each.id).set(Field::Deleted, Value(true)));
        else if (fate < 12 && m_contestedSoFar < mostContested) {
            m_contested.push_back(each);
            ++m_contestedSoFar;
        }

        if (each.kind != Kind::Solution && each.kind != Kind::Challenge) {
            if (each.kind == Kind::Quote && m_quotable.size() < 40)
                m_quotable.push_back(each);
            continue;
        }
        auto &alike =
            (each.kind == Kind::Solution ? m_solutions : m_challenges)[{each.theme, each.sentence}];
        const bool isElsewhere = alike.empty() || alike.back().session != each.session;
        if (isElsewhere && alike.size() < mostRemembered)
            alike.push_back(each);
    }
}

std::vector<Edit> SampleCoordination::calmEdits()
{
    return std::exchange(m_calm, {});
}

std::vector<SampleSaid> SampleCoordination::takeContested()
{
    return std::exchange(m_contested, {});
}

Edit SampleCoordination::contestedEdit(const Entity &shown, int side)
{
    Edit edit = update(shown);
    // By the entity, so that both sides edit the same thing.
    const unsigned char what = shown.id.bytes[0];
    if (what % 8 == 0 && side == 0) {
        edit.set(Field::Deleted, Value(true)); // and the other side goes on editing it
    } else if (what % 4 == 1 && shown.kind == Kind::Solution) {
        edit.set(Field::Support, Value(4 + 3 * side + m_random.between(0, 1)));
    } else {
        const std::size_t wording =
            (what + static_cast<std::size_t>(side)) % m_text.amendments.size();
        edit.set(Field::Text, Value(shown.value(Field::Text).utf8() + m_text.amendments[wording]));
        edit.set(Field::Verification, Value("amended"));
    }
    return edit;
}

std::vector<Edit> SampleCoordination::groups()
{
    std::vector<Edit> result;
    for (const auto &[sentence, alike] : m_solutions) {
        if (alike.size() < 2 || result.size() == mostGroups || !m_random.percent(25))
            continue;
        Edit edit = addition(Kind::Group, m_newId());
        edit.set(Field::Title, Value(shortened(alike.front().text)));
        edit.set(Field::Statement, Value(alike.front().text));
        edit.set(Field::Reason, Value(m_random.pick(m_text.groupReasons)));
        edit.set(Field::Lead, alike.front().id);
        for (const SampleSaid &each : alike)
            edit.include(Field::Members, each.id);
        result.push_back(std::move(edit));
    }
    return result;
}

std::vector<Edit> SampleCoordination::verdicts()
{
    std::vector<Edit> result;
    for (const auto &[sentence, alike] : m_solutions) {
        if (result.size() >= mostVerdicts)
            break;
        if (alike.size() >= 2 && m_random.percent(6)) {
            result.push_back(
                verdict(alike[0], alike[1], "notDuplicate", m_text.notDuplicateReasons));
        }
        const SampleSolution &words = m_text.themes()[sentence.first].solutions[sentence.second];
        const auto asked = m_challenges.find({sentence.first, words.answers.front()});
        if (asked == m_challenges.end() || !m_random.percent(15))
            continue;
        const auto elsewhere = std::ranges::find_if(asked->second, [&](const SampleSaid &each) {
            return each.region != alike.front().region;
        });
        if (elsewhere == asked->second.end())
            continue;
        const bool isAccepted = m_random.percent(75);
        result.push_back(verdict(*elsewhere, alike.front(),
                                 isAccepted ? "matchAccepted" : "matchRejected",
                                 isAccepted ? m_text.matchReasons : m_text.matchRejections));
    }
    return result;
}

Edit SampleCoordination::verdict(const SampleSaid &first, const SampleSaid &second,
                                 const char *decision, const std::vector<std::string> &reasons)
{
    Edit edit = addition(Kind::Verdict, m_newId());
    edit.set(Field::First, first.id);
    edit.set(Field::Second, second.id);
    edit.set(Field::Verdict, Value(decision));
    edit.set(Field::Reason, Value(m_random.pick(reasons)));
    return edit;
}

std::vector<Edit> SampleCoordination::findings()
{
    std::vector<EntityId> evidence;
    evidence.reserve(m_solutions.size() + m_quotable.size());
    for (const auto &[sentence, alike] : m_solutions)
        evidence.push_back(alike.front().id);
    for (const SampleSaid &each : m_quotable)
        evidence.push_back(each.id);

    std::vector<Edit> result;
    for (const auto &[title, body] : m_text.findings()) {
        Edit edit = addition(Kind::Finding, m_newId());
        edit.set(Field::Title, Value(title));
        edit.set(Field::Body, Value(body));
        std::vector<EntityId> cited;
        for (int n = evidence.empty() ? 0 : m_random.between(3, 6); n > 0; --n)
            cited.push_back(m_random.pick(evidence));
        std::ranges::sort(cited);
        const auto repeated = std::ranges::unique(cited);
        cited.erase(repeated.begin(), repeated.end());
        for (const EntityId &each : cited)
            edit.include(Field::Citations, each);
        result.push_back(std::move(edit));
    }
    return result;
}

} // namespace tournee
