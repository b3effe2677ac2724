// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/applier.h"

#include "core/merge/registers.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace tournee {

namespace {

constexpr std::size_t mostListedChanges = 2000;

} // namespace

Applier::Applier(LogStore &log, StateStore &state, Mode mode)
    : m_log(log), m_state(state), m_mode(mode)
{
}

void Applier::take(std::vector<LoggedOp> ops)
{
    // Ops only depend on ops about the same entity: one entity after the other, each read and
    // written once, whatever the size of the file.
    while (!ops.empty()) {
        std::ranges::sort(ops, [](const LoggedOp &a, const LoggedOp &b) {
            return std::tie(a.op.entity, a.op.kind, a.op.lamport, a.id)
                < std::tie(b.op.entity, b.op.kind, b.op.lamport, b.id);
        });
        std::vector<LoggedOp> released;
        for (std::size_t from = 0; from < ops.size();) {
            std::size_t to = from + 1;
            while (to < ops.size() && ops[to].op.entity == ops[from].op.entity
                   && ops[to].op.kind == ops[from].op.kind)
                ++to;
            takeAbout(std::span(ops).subspan(from, to - from), released);
            from = to;
        }
        ops = std::move(released);
    }
}

void Applier::takeAbout(std::span<const LoggedOp> ops, std::vector<LoggedOp> &released)
{
    const auto kind = kindNamed(ops.front().op.kind);
    const EntityId id = ops.front().op.entity;
    const std::optional<Entity> before = kind ? m_state.find(*kind, id) : std::nullopt;
    Entity after = before.value_or(Entity{});
    if (kind)
        after.kind = *kind;
    after.id = id;

    // What the log holds of this entity is looked up only when a head does not answer for it.
    std::optional<std::unordered_set<OpId, BytesHash>> inLog;
    const auto isApplied = [&](const OpId &op) {
        if (m_mode == Mode::Replay)
            return false;
        if (!inLog) {
            inLog.emplace();
            for (const LoggedOp &each : m_log.opsOf(id))
                inLog->insert(each.id);
        }
        return inLog->contains(op) && !m_log.isWaiting(op);
    };
    const bool anyWaiting = m_log.waitingCount() > 0;
    std::unordered_set<OpId, BytesHash> applied;
    std::unordered_set<OpId, BytesHash> putAside;
    for (const LoggedOp &op : ops) {
        std::vector<OpId> missing;
        for (const OpId &seen : unaccountedFor(after, op)) {
            if (!applied.contains(seen) && (putAside.contains(seen) || !isApplied(seen)))
                missing.push_back(seen);
        }
        if (!missing.empty()) {
            m_log.addWaiting(op, missing);
            putAside.insert(op.id);
            ++m_effect.waiting;
            continue;
        }
        applyOp(after, op);
        applied.insert(op.id);
        if (anyWaiting || !putAside.empty()) {
            for (LoggedOp &each : m_log.released(op.id)) {
                --m_effect.waiting;
                released.push_back(std::move(each));
            }
        }
    }
    if (applied.empty() || !kind)
        return;

    m_state.write(before, after);
    (before ? m_effect.changedEntities : m_effect.newEntities) += 1;
    const auto divergingBefore = before ? before->diverging().size() : 0;
    const auto divergingAfter = after.diverging().size();
    if (divergingAfter > divergingBefore)
        m_effect.openedDivergences += static_cast<qint64>(divergingAfter - divergingBefore);
    ChangeSet &changes = m_effect.changes;
    if (changes.everything)
        return;
    if (changes.entities.size() < mostListedChanges) {
        std::erase_if(changes.entities, [&](const Entity &each) {
            return each.id == after.id && each.kind == after.kind;
        });
        changes.entities.push_back(std::move(after));
    } else {
        changes.entities.clear();
        changes.everything = true;
    }
}

void replayInto(LogStore &source, LogStore &log, StateStore &state)
{
    // By groups of entities, so that the memory needed does not grow with the log.
    constexpr qint64 opsInMemory = 100'000;
    const auto passes = static_cast<std::size_t>(1 + source.opCount() / opsInMemory);
    Applier applier(log, state, Applier::Mode::Replay);
    for (std::size_t pass = 0; pass < passes; ++pass) {
        std::vector<LoggedOp> ops;
        source.forEachLinePair([&](std::string_view header, std::string_view values) {
            const auto entity = entityIn(header);
            if (!entity)
                throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("header"));
            if (BytesHash()(*entity) % passes == pass)
                ops.push_back(source.parsed(header, values));
        });
        applier.take(std::move(ops));
    }
}

} // namespace tournee
