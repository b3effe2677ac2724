// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sampletable.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace tournee {

namespace {

// When the parts of a workshop of two hours begin; see the course of a workshop in UX.
constexpr int arrivalMinute = 25;
constexpr int talkMinute = 33;
constexpr int talkMinutes = 32;
constexpr int prioritiesMinute = 80;
constexpr int readBackMinute = 92;

std::vector<std::size_t> upTo(std::size_t count)
{
    std::vector<std::size_t> result(count);
    std::iota(result.begin(), result.end(), std::size_t{0});
    return result;
}

} // namespace

SampleTable::SampleTable(const SampleText &text, const SampleFrame &frame, SampleSeat seat,
                         SampleRandom random, std::function<EntityId()> newId)
    : m_text(text)
    , m_frame(frame)
    , m_seat(std::move(seat))
    , m_random(random)
    , m_newId(std::move(newId))
{
    for (const SampleTheme &theme : text.themes()) {
        m_usedChallenges.emplace_back(theme.challenges.size(), false);
        m_usedSolutions.emplace_back(theme.solutions.size(), false);
    }
    for (int wanted = m_random.between(3, 5); wanted > 0; --wanted)
        m_themes.push_back(m_random.below(text.themes().size()));
}

std::vector<SampleStep> SampleTable::play()
{
    std::vector<SampleStep> steps{arrival()};
    qint64 left = m_seat.entries;
    while (left > 0) {
        const qint64 done = m_seat.entries - left;
        const bool second = 2 * done >= m_seat.entries;
        m_round = roundFor("discussion", second);
        SampleStep step = topic(left);
        step.minute = talkMinute + static_cast<int>(talkMinutes * done / m_seat.entries);
        left -= static_cast<qint64>(step.edits.size());
        steps.push_back(std::move(step));
    }
    steps.push_back(priorities());
    steps.push_back(readBack());
    return steps;
}

SampleStep SampleTable::arrival()
{
    m_noteTaker = m_random.pick(m_text.firstNames);
    Edit edit = addition(Kind::Table, m_seat.table);
    edit.set(Field::NoteTaker, Value(m_noteTaker));
    edit.set(Field::Facilitator,
             Value(m_random.percent(30) ? m_noteTaker : m_random.pick(m_text.firstNames)));
    edit.set(Field::Status, Value("open"));
    edit.set(Field::ConsentRead, Value(true));
    std::vector<int> heads(m_frame.backgrounds.size());
    for (int people = m_random.between(6, 10); people > 0; --people) {
        // The first three are the ones invited everywhere; the others come in ones and twos.
        const std::size_t among =
            m_random.percent(75) ? std::min<std::size_t>(3, heads.size()) : heads.size();
        ++heads[m_random.below(among)];
    }
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (heads[i] > 0)
            edit.put(Field::Headcount, m_frame.backgrounds[i].toString(), Value(heads[i]));
    }
    return {arrivalMinute, {std::move(edit)}};
}

SampleStep SampleTable::topic(qint64 limit)
{
    m_theme = m_random.pick(m_themes);
    const SampleTheme &theme = m_text.themes()[m_theme];
    const std::size_t which = unused(m_usedChallenges[m_theme], upTo(theme.challenges.size()));
    SampleStep step;
    const auto add = [&](Edit edit) {
        if (std::ssize(step.edits) < limit)
            step.edits.push_back(std::move(edit));
    };
    add(challenge(which));
    const EntityId asked = step.edits.front().entity;

    std::vector<std::size_t> answers;
    for (std::size_t i = 0; i < theme.solutions.size(); ++i) {
        if (std::ranges::find(theme.solutions[i].answers, which)
            != theme.solutions[i].answers.end())
            answers.push_back(i);
    }
    EntityId about = asked;
    const bool isUnanswered = m_random.percent(8) || answers.empty();
    for (int n = isUnanswered ? 0 : m_random.between(1, 3); n > 0; --n) {
        if (std::ssize(step.edits) == limit)
            break;
        add(solution(unused(m_usedSolutions[m_theme], answers), asked));
        about = step.edits.back().entity;
    }
    if (std::ssize(step.edits) < limit && m_random.percent(70))
        add(quote(about));
    if (std::ssize(step.edits) < limit && m_random.percent(12))
        add(quote(asked));
    if (std::ssize(step.edits) < limit && m_random.percent(25))
        add(disagreement(about));
    if (std::ssize(step.edits) < limit && m_random.percent(45))
        add(note());
    return step;
}

SampleStep SampleTable::priorities()
{
    std::vector<const SampleSaid *> supported;
    for (const SampleSaid &each : m_said) {
        if (each.kind == Kind::Solution && m_random.percent(40))
            supported.push_back(&each);
    }
    SampleStep step{prioritiesMinute, {}};
    for (std::size_t i = 0; i < supported.size(); ++i) {
        Edit edit = addition(Kind::Solution, supported[i]->id);
        edit.set(Field::Support, Value(i < 3 ? m_random.between(5, 10) : m_random.between(1, 5)));
        if (i < 3)
            edit.set(Field::Priority, Value(static_cast<int>(i + 1)));
        step.edits.push_back(std::move(edit));
    }
    return step;
}

SampleStep SampleTable::readBack()
{
    SampleStep step{readBackMinute, {}};
    const bool hasTime = m_random.percent(40);
    for (SampleSaid &each : m_said) {
        if (!hasTime || m_random.percent(25))
            continue;
        Edit edit = addition(each.kind, each.id);
        const int outcome = m_random.between(1, 100);
        if (outcome <= 6) {
            each.text += oneOf(m_text.amendments);
            edit.set(Field::Text, Value(each.text));
            edit.set(Field::Verification, Value("amended"));
        } else {
            edit.set(Field::Verification, Value(outcome <= 8 ? "contested" : "verified"));
        }
        step.edits.push_back(std::move(edit));
    }
    Edit closing = addition(Kind::Table, m_seat.table);
    closing.set(Field::Status, Value(m_random.percent(96) ? "closed" : "open"));
    step.edits.push_back(std::move(closing));
    return step;
}

Edit SampleTable::entry(Kind kind, std::size_t sentence, std::string text)
{
    Edit edit = addition(kind, m_newId());
    edit.set(Field::Table, m_seat.table);
    edit.set(Field::Round, m_seat.rounds[m_round]);
    edit.set(Field::Text, Value(text));
    if (kind != Kind::Note && m_random.percent(88))
        edit.include(Field::Themes, m_frame.themes[m_theme]);
    if (m_random.percent(4))
        edit.include(Field::Themes, m_frame.themes[(m_theme + 3) % m_frame.themes.size()]);
    if (m_random.percent(15))
        edit.include(Field::Tags, m_random.pick(m_text.tags));
    if (m_random.percent(25))
        edit.set(Field::Municipality, Value(scene().municipality->name));
    m_said.push_back(
        {kind, edit.entity, m_seat.session, m_seat.region, m_theme, sentence, std::move(text)});
    return edit;
}

Edit SampleTable::challenge(std::size_t which)
{
    const std::string &pattern = m_text.themes()[m_theme].challenges[which];
    Edit edit = entry(Kind::Challenge, which,
                      around(m_text.challengeLeads, pattern, m_text.challengeTails));
    if (m_random.percent(35))
        edit.set(Field::Detail, Value(oneOf(m_text.challengeDetails)));
    return edit;
}

Edit SampleTable::solution(std::size_t which, EntityId answered)
{
    const SampleSolution &words = m_text.themes()[m_theme].solutions[which];
    Edit edit = entry(Kind::Solution, which,
                      around(m_text.solutionLeads, words.text, m_text.solutionTails));
    if (m_random.percent(94))
        edit.include(Field::Challenges, answered);
    if (m_random.percent(55)) {
        std::string detail = oneOf(m_text.solutionDetails);
        if (m_random.percent(40))
            detail.append(" ").append(oneOf(m_text.solutionDetails));
        edit.set(Field::Detail, Value(std::move(detail)));
    }
    if (m_random.percent(80)) {
        for (const std::string &potential : words.potentials)
            edit.include(Field::Potentials, potential);
        for (const std::string &outcome : words.outcomes)
            edit.include(Field::Outcomes, outcome);
    }
    if (m_random.percent(70)) {
        for (const std::string &authority : words.authorities)
            edit.include(Field::Authorities, authority);
    }
    if (m_random.percent(50))
        edit.set(Field::Carrier, Value(said({}, words.carrier)));
    if (m_random.percent(40)) {
        const SampleScene elsewhere{&m_random.pick(m_text.municipalities()),
                                    m_seat.municipalities.front()};
        edit.set(Field::Precedent,
                 Value(m_text.sentence({}, words.precedent, elsewhere, m_random)));
    }
    if (m_random.percent(35)) {
        std::string conditions = words.conditions;
        if (m_random.percent(40))
            conditions.append("; ").append(m_random.pick(m_text.conditionTails));
        edit.set(Field::Conditions, Value(said({}, conditions)));
    }
    if (m_random.percent(15)) {
        edit.set(Field::Evidence, Value(oneOf(m_text.evidence)));
        static constexpr std::array<const char *, 3> levels{"low", "medium", "high"};
        edit.set(Field::Confidence, Value(m_random.pick(levels)));
    }
    return edit;
}

Edit SampleTable::quote(EntityId about)
{
    const SampleTheme &theme = m_text.themes()[m_theme];
    std::string words = m_random.pick(m_random.percent(75) ? theme.quotes : m_text.quotes);
    if (m_random.percent(15))
        words.append(" ").append(m_random.pick(m_text.quotes));
    words.append(m_random.pick(m_text.quoteTails));
    Edit edit = entry(Kind::Quote, 0, said({}, words));
    edit.set(Field::About, about);
    if (m_random.percent(80))
        edit.set(Field::Background, m_random.pick(m_frame.backgrounds));
    return edit;
}

Edit SampleTable::disagreement(EntityId about)
{
    const SampleTheme &theme = m_text.themes()[m_theme];
    std::string words =
        m_random.pick(m_random.percent(60) ? theme.disagreements : m_text.disagreements);
    words.append(m_random.pick(m_text.disagreementTails));
    Edit edit = entry(Kind::Disagreement, 0, said({}, words));
    edit.set(Field::About, about);
    return edit;
}

Edit SampleTable::note()
{
    std::string words = m_random.pick(m_text.notes);
    words.append(m_random.pick(m_text.noteTails));
    return entry(Kind::Note, 0, said({}, words));
}

/// One of \a among that this table has not said yet; any, when all were.
std::size_t SampleTable::unused(std::vector<bool> &used, const std::vector<std::size_t> &among)
{
    std::vector<std::size_t> fresh;
    std::ranges::copy_if(among, std::back_inserter(fresh),
                         [&](std::size_t each) { return !used[each]; });
    const std::size_t chosen = m_random.pick(fresh.empty() ? among : fresh);
    used[chosen] = true;
    return chosen;
}

std::size_t SampleTable::roundFor(std::string_view purpose, bool second) const
{
    const auto &rounds = m_text.rounds();
    const auto first = std::ranges::find(rounds, purpose, &SampleRound::purpose);
    const auto next = std::find_if(
        first + 1, rounds.end(), [&](const SampleRound &each) { return each.purpose == purpose; });
    return static_cast<std::size_t>((second && next != rounds.end() ? next : first)
                                    - rounds.begin());
}

SampleScene SampleTable::scene()
{
    const auto &near = m_seat.municipalities;
    return {m_random.percent(60) ? near.front() : m_random.pick(near),
            &m_random.pick(m_text.municipalities())};
}

std::string SampleTable::said(std::string_view lead, std::string_view pattern)
{
    const SampleScene where = scene();
    return m_text.sentence(lead, pattern, where, m_random);
}

std::string SampleTable::around(const std::vector<std::string> &leads, const std::string &words,
                                const std::vector<std::string> &tails)
{
    // One draw a statement: the order of arguments differs between compilers.
    const std::string &lead = m_random.pick(leads);
    const std::string &tail = m_random.pick(tails);
    return said(lead, words + tail);
}

std::string SampleTable::oneOf(const std::vector<std::string> &patterns)
{
    return said({}, m_random.pick(patterns));
}

} // namespace tournee
