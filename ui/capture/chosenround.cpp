// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/chosenround.h"

#include "ui/capture/captureheader.h"
#include "ui/capture/linewriter.h"
#include "ui/capture/tablenotes.h"
#include "ui/course/roundclock.h"

#include <algorithm>

namespace tournee {

ChosenRound::ChosenRound(TableNotes &notes, LineWriter &writer, CaptureHeader &header,
                         QObject *parent)
    : QObject(parent), m_notes(notes), m_writer(writer), m_header(header)
{
    connect(&m_notes, &TableNotes::frameChanged, this, &ChosenRound::takeFrame);
    connect(&m_writer, &LineWriter::roundRestored, this, &ChosenRound::choose);
    connect(&m_header, &CaptureHeader::roundChosen, this, &ChosenRound::choose);
    connect(&m_header.clock(), &RoundClock::restored, this, &ChosenRound::choose);
    connect(&m_header, &CaptureHeader::nextRoundRequested, this, [this] { step(1); });
}

/// The round goes on being the one chosen; a table opened anew is where its last words were.
void ChosenRound::takeFrame()
{
    const std::vector<Entity> &rounds = m_notes.rounds();
    const auto isRound = [&](EntityId id) {
        return std::ranges::find(rounds, id, &Entity::id) != rounds.end();
    };
    EntityId round = m_writer.round();
    if (!isRound(round)) {
        const Entity *const last = m_notes.model().entry(m_notes.model().last());
        const auto discussion = std::ranges::find_if(
            rounds, [](const Entity &each) { return each.text(Field::Purpose) == "discussion"; });
        if (last && isRound(last->reference(Field::Round)))
            round = last->reference(Field::Round);
        else if (discussion != rounds.end())
            round = discussion->id;
        else
            round = rounds.empty() ? EntityId{} : rounds.front().id;
    }
    m_header.setPlace(m_notes.session(), m_notes.table());
    choose(round);
}

void ChosenRound::choose(EntityId round)
{
    const std::vector<Entity> &rounds = m_notes.rounds();
    const auto chosen = std::ranges::find(rounds, round, &Entity::id);
    QString question = chosen == rounds.end() ? QString() : chosen->text(Field::Question);
    if (question.isEmpty())
        question = m_notes.guidingQuestion();
    m_writer.setRound(round);
    m_header.setRounds(rounds, round, question);
}

void ChosenRound::step(int step)
{
    const std::vector<Entity> &rounds = m_notes.rounds();
    const auto at =
        std::ranges::find(rounds, m_writer.round(), &Entity::id) - rounds.begin() + step;
    if (at < 0 || at >= std::ssize(rounds))
        return;
    const EntityId round = rounds[std::size_t(at)].id;
    if (step > 0)
        start(round);
    else
        choose(round);
}

void ChosenRound::start(EntityId round)
{
    const EntityId before = m_writer.round();
    choose(round);
    m_header.beginRound(before, m_notes.model());
}

} // namespace tournee
