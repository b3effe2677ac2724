// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/applier.h"

#include "core/merge/registers.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tournee {

namespace {

constexpr std::size_t mostListedChanges = 2000;

bool areAboutTheSame(const LoggedOp &a, const LoggedOp &b)
{
    return a.op.entity == b.op.entity && a.op.kind == b.op.kind;
}

} // namespace

Applier::Applier(LogStore &log, StateStore &state, Mode mode)
    : m_log(log), m_state(state), m_mode(mode), m_anyWaiting(log.waitingCount() > 0)
{}

Effect Applier::effect()
{
    Effect effect = std::exchange(m_effect, {});
    effect.waiting = static_cast<qint64>(m_putAside.size());
    return effect;
}

void Applier::take(std::span<const LoggedOp> ops)
{
    std::vector<const LoggedOp *> pointers;
    pointers.reserve(ops.size());
    for (const LoggedOp &op : ops)
        pointers.push_back(&op);
    takeGroups(std::move(pointers));
    while (!m_released.empty()) {
        const LoggedOp op = std::move(m_released.front());
        m_released.pop_front();
        m_releasedIds.erase(op.id);
        takeGroups({&op});
    }
}

void Applier::takeGroups(std::vector<const LoggedOp *> ops)
{
    // Ops only depend on ops about the same entity: one entity after the other, each read and
    // written once, whatever the size of the file.
    std::ranges::sort(ops, [](const LoggedOp *a, const LoggedOp *b) {
        return std::tie(a->op.entity, a->op.kind, a->op.lamport, a->id)
               < std::tie(b->op.entity, b->op.kind, b->op.lamport, b->id);
    });
    for (std::size_t from = 0; from < ops.size();) {
        std::size_t to = from + 1;
        while (to < ops.size() && areAboutTheSame(*ops[to], *ops[from]))
            ++to;
        takeAbout(std::span<const LoggedOp *const>(ops).subspan(from, to - from));
        from = to;
    }
}

void Applier::takeAbout(std::span<const LoggedOp *const> ops)
{
    const LoggedOp &first = *ops.front();
    const EntityId id = first.op.entity;
    const auto kind = kindNamed(first.op.kind);
    const std::optional<Entity> before = kind ? m_state.find(*kind, id) : std::nullopt;
    Entity after = before.value_or(Entity{});
    after.kind = kind.value_or(Kind::Note);
    after.id = id;

    Ids applied;
    // What the log holds of this entity is looked up only when a head does not answer for it.
    std::optional<Ids> inLog;
    const auto isApplied = [&](const OpId &op) {
        if (applied.contains(op))
            return true;
        if (m_mode == Mode::Replay || m_releasedIds.contains(op))
            return false;
        if (!inLog) {
            inLog.emplace();
            for (const LoggedOp &each : m_log.opsOf(id)) {
                if (areAboutTheSame(each, first))
                    inLog->insert(each.id);
            }
        }
        return inLog->contains(op) && !m_log.isWaiting(op);
    };

    std::deque<LoggedOp> released; // about this entity: they go first
    std::size_t next = 0;
    while (!released.empty() || next < ops.size()) {
        std::optional<LoggedOp> freed;
        if (!released.empty()) {
            freed = std::move(released.front());
            released.pop_front();
        }
        const LoggedOp &op = freed ? *freed : *ops[next++];
        std::vector<OpId> missing = unaccountedFor(after, op);
        std::erase_if(missing, isApplied);
        if (!missing.empty()) {
            m_log.addWaiting(op, missing);
            m_putAside.insert(op.id);
            m_anyWaiting = true;
            continue;
        }
        if (kind)
            applyOp(after, op);
        applied.insert(op.id);
        if (!m_anyWaiting)
            continue;
        for (LoggedOp &each : m_log.released(op.id)) {
            m_putAside.erase(each.id);
            if (areAboutTheSame(each, first)) {
                released.push_back(std::move(each));
            } else {
                m_releasedIds.insert(each.id);
                m_released.push_back(std::move(each));
            }
        }
    }
    if (kind && !applied.empty())
        store(before, std::move(after));
}

void Applier::store(const std::optional<Entity> &before, Entity after)
{
    m_state.write(before, after);
    if (after.kind != Kind::Writer) {
        ++(before ? m_effect.changedEntities : m_effect.newEntities);
        if (!before)
            ++m_effect.newOfKind[after.kind];
    }
    const auto divergingBefore = before ? divergingCount(*before) : 0;
    const auto divergingAfter = divergingCount(after);
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
        applier.take(ops);
    }
}

} // namespace tournee
