// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/log/logstore.h"
#include "core/storage/statestore.h"

#include <deque>
#include <map>
#include <span>
#include <unordered_set>

namespace tournee {

/// What taking ops into the state did.
struct Effect
{
    ChangeSet changes;
    qint64 newEntities = 0; ///< writers not counted, nor among the changed
    std::map<Kind, qint64> newOfKind;
    qint64 changedEntities = 0;
    qint64 openedDivergences = 0; ///< fields that had one version before and have several now
    qint64 waiting = 0; ///< of the ops taken: put aside until what they had seen comes
};

/// Takes ops into the state, in any order, inside the caller's transaction. An op that has seen
/// something which is not there is put aside until it comes.
class Applier
{
public:
    enum class Mode {
        Arrival, ///< the ops are not in the log yet; the caller stores them after take()
        Replay ///< the ops are all that the log holds of these entities
    };

    Applier(LogStore &log, StateStore &state, Mode mode = Mode::Arrival);

    void take(std::span<const LoggedOp> ops);
    /// Of all that was taken; to be called once.
    [[nodiscard]] Effect effect();

private:
    using Ids = std::unordered_set<OpId, BytesHash>;

    void takeGroups(std::vector<const LoggedOp *> ops);
    void takeAbout(std::span<const LoggedOp *const> ops);
    void store(const std::optional<Entity> &before, Entity after);

    LogStore &m_log;
    StateStore &m_state;
    Mode m_mode;
    Effect m_effect;
    Ids m_putAside; ///< of the ops taken
    std::deque<LoggedOp> m_released; ///< no longer waiting, about another entity: their turn comes
    Ids m_releasedIds;
    bool m_anyWaiting;
};

/// Takes every op of \a source into \a state, which must be empty: how the state is made anew, and
/// how it is checked. \a log belongs to \a state.
void replayInto(LogStore &source, LogStore &log, StateStore &state);

} // namespace tournee
