// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tournee {

/// The countdown of the rounds at one table. It goes on through a power cut and a restart: when a round
/// began is kept in the workbook, beside the drafts, and travels to no other table.
class RoundClock final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the clock.
    RoundClock(Workbook &workbook, Environment &environment, QObject *parent = nullptr);

    /// Takes up the clock of \a table where it was.
    void open(EntityId table);
    /// Those of the workshop, in order.
    void setRounds(const std::vector<Entity> &rounds);

    /// Begins the round now; nothing for one without minutes.
    void start(EntityId round);
    void stop();
    /// Gives the round that is running another minute.
    void extend();
    /// What this table gives a round, whatever was planned.
    void setMinutes(EntityId round, int minutes);
    /// Shortens the rounds that are still to come, so that the last one ends when it was meant to.
    void catchUp();
    void setLoud(bool isLoud);

    /// A null id while nothing runs. What has been over for hours does not run any more.
    [[nodiscard]] EntityId round() const;
    /// As planned, or as it was changed here.
    [[nodiscard]] int minutesOf(EntityId round) const;
    /// Below 0 once the time is over.
    [[nodiscard]] qint64 secondsLeft() const;
    /// How much of the round is over, from 0 to 1.
    [[nodiscard]] double share() const;
    /// How much later than planned the last round will end; 0 when it will not.
    [[nodiscard]] int minutesLate() const;
    [[nodiscard]] bool canCatchUp() const;
    [[nodiscard]] bool isLoud() const { return m_state.isLoud; }
    /// From when to when, in milliseconds since 1970: of the round that runs, and of those to come if each begins when
    /// the one before is over.
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] std::optional<Span> spanOf(EntityId round) const;
    /// "12:40", or "+1:05" when it is over; empty while nothing runs.
    [[nodiscard]] QString figures() const;

signals:
    /// Every second while a round runs, and whenever something else changed.
    void ticked();
    /// A round was running when the table was left, and still is.
    void restored(tournee::EntityId round);
    /// The time of the round has come to its end just now.
    void ended();

private:
    struct State
    {
        EntityId round;
        qint64 started = 0; ///< milliseconds since 1970, UTC
        EntityId first; ///< the round with which the course began
        qint64 begun = 0; ///< when that was
        std::map<EntityId, int> minutes; ///< other than planned
        bool isLoud = false;
    };

    [[nodiscard]] static std::string written(const State &state);
    [[nodiscard]] static State read(const std::string &json);
    void keep();
    void tick();
    void waitForNextSecond();
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] int plannedMinutes(const Entity &round) const;
    [[nodiscard]] qint64 plannedEnd() const;
    [[nodiscard]] qint64 endOfThisRound() const;
    [[nodiscard]] std::vector<EntityId> roundsToCome() const;

    Workbook &m_workbook;
    Environment &m_environment;
    std::string m_slot; ///< empty: no table
    int m_generation = 0; ///< drops what was read about a table that was left
    std::vector<Entity> m_rounds;
    State m_state;
    bool m_wasOver = false;
    QTimer m_timer;
};

/// \a minutes made to fit into \a available, each by the same share, none below half of what it was nor
/// below one. Longer ones are left as they are.
[[nodiscard]] std::vector<int> fitted(std::vector<int> minutes, int available);

} // namespace tournee
