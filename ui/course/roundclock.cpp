// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/roundclock.h"

#include "ui/whenanswered.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tournee {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 forgotten = 180 * minute; ///< nobody lets a round go on for longer

QString textOf(EntityId id)
{
    return QString::fromStdString(id.toString());
}

EntityId idOf(const QString &text)
{
    return EntityId::fromString(text.toStdString()).value_or(EntityId{});
}

} // namespace

std::vector<int> fitted(std::vector<int> minutes, int available)
{
    const int wanted = std::accumulate(minutes.begin(), minutes.end(), 0);
    if (wanted <= available)
        return minutes;
    double carried = 0; // so that the sum is right, whatever is rounded
    for (int &each : minutes) {
        const double exact = static_cast<double>(each) * available / wanted + carried;
        const int least = std::max(1, (each + 1) / 2);
        const int given = std::max(least, static_cast<int>(std::lround(exact)));
        carried = exact - given;
        each = given;
    }
    return minutes;
}

RoundClock::RoundClock(Workbook &workbook, Environment &environment, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_environment(environment)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RoundClock::tick);
}

void RoundClock::open(EntityId table)
{
    m_timer.stop();
    m_state = {};
    m_rounds.clear();
    m_slot = table.isNull() ? std::string() : "clock:" + table.toString();
    emit ticked();
    whenAnswered(m_workbook.read([](WorkbookFile &file) { return file.drafts(); }), this,
                 [this, generation = ++m_generation](const Result<std::vector<Draft>> &drafts) {
                     if (generation != m_generation || !drafts)
                         return;
                     const auto kept = std::ranges::find(*drafts, m_slot, &Draft::slot);
                     if (kept == drafts->end())
                         return;
                     m_state = read(kept->content);
                     m_wasOver = m_rounds.empty() || secondsLeft() <= 0; // it was heard before
                     if (!m_state.round.isNull())
                         emit restored(m_state.round);
                     tick();
                 });
}

void RoundClock::setRounds(const std::vector<Entity> &rounds)
{
    const bool isFirst = m_rounds.empty();
    m_rounds = rounds;
    if (isFirst) // before, nobody could tell how long the round is
        m_wasOver = secondsLeft() <= 0;
    tick();
}

void RoundClock::start(EntityId round)
{
    if (minutesOf(round) <= 0)
        return;
    ++m_generation; // what is still being read is older
    const auto placeOf = [this](EntityId id) {
        return std::ranges::find(m_rounds, id, &Entity::id) - m_rounds.begin();
    };
    const bool isNewCourse = m_state.begun == 0 || now() - m_state.begun > 4 * forgotten
                             || placeOf(round) <= placeOf(m_state.first);
    if (isNewCourse) {
        if (m_state.begun != 0) // else they were chosen for this course, before it began
            m_state.minutes.clear();
        m_state.first = round;
        m_state.begun = now();
    }
    m_state.round = round;
    m_state.started = now();
    m_wasOver = false;
    keep();
    tick();
}

void RoundClock::stop()
{
    m_state.round = {};
    m_timer.stop();
    keep();
    emit ticked();
}

void RoundClock::extend()
{
    if (round().isNull())
        return;
    // Whoever is late means a minute from now on.
    const qint64 over = std::max<qint64>(0, now() - endOfThisRound());
    m_state.minutes[m_state.round] = minutesOf(m_state.round) + 1 + static_cast<int>(over / minute);
    m_wasOver = secondsLeft() < 0;
    keep();
    tick();
}

void RoundClock::setMinutes(EntityId round, int minutes)
{
    if (minutesOf(round) == minutes)
        return;
    m_state.minutes[round] = minutes;
    m_wasOver = secondsLeft() < 0;
    keep();
    tick();
}

void RoundClock::catchUp()
{
    const std::vector<EntityId> coming = roundsToCome();
    std::vector<int> minutes;
    minutes.reserve(coming.size());
    for (const EntityId &each : coming)
        minutes.push_back(minutesOf(each));
    const qint64 from = std::max(endOfThisRound(), now());
    minutes = fitted(std::move(minutes), static_cast<int>((plannedEnd() - from) / minute));
    for (std::size_t i = 0; i < coming.size(); ++i)
        m_state.minutes[coming[i]] = minutes[i];
    keep();
    emit ticked();
}

void RoundClock::setLoud(bool isLoud)
{
    m_state.isLoud = isLoud;
    keep();
}

EntityId RoundClock::round() const
{
    const bool isRunning = m_state.started != 0 && now() - endOfThisRound() < forgotten;
    return isRunning ? m_state.round : EntityId{};
}

int RoundClock::plannedMinutes(const Entity &round) const
{
    return static_cast<int>(std::clamp<qint64>(round.number(Field::Minutes), 0, 24 * 60));
}

int RoundClock::minutesOf(EntityId round) const
{
    if (const auto changed = m_state.minutes.find(round); changed != m_state.minutes.end())
        return changed->second;
    const auto it = std::ranges::find(m_rounds, round, &Entity::id);
    return it == m_rounds.end() ? 0 : plannedMinutes(*it);
}

qint64 RoundClock::endOfThisRound() const
{
    return m_state.started + minutesOf(m_state.round) * minute;
}

qint64 RoundClock::secondsLeft() const
{
    const double left = static_cast<double>(endOfThisRound() - now()) / second;
    return static_cast<qint64>(std::ceil(left));
}

double RoundClock::share() const
{
    const auto whole = static_cast<double>(minutesOf(m_state.round) * minute);
    const auto over = static_cast<double>(now() - m_state.started);
    return whole <= 0 ? 1 : std::clamp(over / whole, 0.0, 1.0);
}

std::vector<EntityId> RoundClock::roundsToCome() const
{
    std::vector<EntityId> coming;
    const auto current = std::ranges::find(m_rounds, m_state.round, &Entity::id);
    for (auto it = current; it != m_rounds.end(); ++it) {
        if (it != current && minutesOf(it->id) > 0)
            coming.push_back(it->id);
    }
    return coming;
}

qint64 RoundClock::plannedEnd() const
{
    qint64 end = m_state.begun;
    for (auto it = std::ranges::find(m_rounds, m_state.first, &Entity::id); it != m_rounds.end();
         ++it)
        end += plannedMinutes(*it) * minute;
    return end;
}

int RoundClock::minutesLate() const
{
    if (round().isNull())
        return 0;
    qint64 end = std::max(endOfThisRound(), now());
    for (const EntityId &each : roundsToCome())
        end += minutesOf(each) * minute;
    return static_cast<int>(std::max<qint64>(0, (end - plannedEnd()) / minute));
}

std::optional<RoundClock::Span> RoundClock::spanOf(EntityId round) const
{
    if (this->round().isNull())
        return {};
    if (round == m_state.round)
        return Span{m_state.started, endOfThisRound()};
    qint64 end = std::max(endOfThisRound(), now());
    for (const EntityId &each : roundsToCome()) {
        const qint64 from = std::exchange(end, end + minutesOf(each) * minute);
        if (each == round)
            return Span{from, end};
    }
    return {};
}

bool RoundClock::canCatchUp() const
{
    if (minutesLate() == 0)
        return false;
    return std::ranges::any_of(roundsToCome(),
                               [this](const EntityId &each) { return minutesOf(each) > 1; });
}

QString RoundClock::figures() const
{
    if (round().isNull())
        return {};
    const qint64 left = secondsLeft();
    const qint64 seconds = std::abs(left);
    const QString figures =
        QString("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return left < 0 ? '+' + figures : figures;
}

qint64 RoundClock::now() const
{
    return m_environment.now().milliseconds;
}

void RoundClock::tick()
{
    const bool isOver = !round().isNull() && secondsLeft() <= 0;
    if (isOver && !std::exchange(m_wasOver, isOver))
        emit ended();
    emit ticked();
    waitForNextSecond();
}

void RoundClock::waitForNextSecond()
{
    if (round().isNull())
        return;
    const qint64 past = (now() - m_state.started) % second;
    m_timer.start(static_cast<int>(second - past));
}

void RoundClock::keep()
{
    if (!m_slot.empty())
        m_workbook.saveDraft({m_slot, written(m_state), now()});
}

std::string RoundClock::written(const State &state)
{
    QJsonObject minutes;
    for (const auto &[round, count] : state.minutes)
        minutes.insert(textOf(round), count);
    const QJsonObject object{{"round", textOf(state.round)}, {"started", state.started},
                             {"first", textOf(state.first)}, {"begun", state.begun},
                             {"minutes", minutes},           {"loud", state.isLoud}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

RoundClock::State RoundClock::read(const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    State state;
    state.round = idOf(object["round"].toString());
    state.started = object["started"].toInteger();
    state.first = idOf(object["first"].toString());
    state.begun = object["begun"].toInteger();
    state.isLoud = object["loud"].toBool();
    const QJsonObject minutes = object["minutes"].toObject();
    for (auto it = minutes.begin(); it != minutes.end(); ++it)
        state.minutes[idOf(it.key())] = std::clamp(it.value().toInt(), 0, 24 * 60);
    return state;
}

} // namespace tournee
