// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/compensation.h"

#include "core/merge/registers.h"

#include <algorithm>
#include <tuple>

namespace tournee {

namespace {

const RegisterName deletedName{Field::Deleted, {}};

void see(Edit &edit, const RegisterName &name, const OpId &op)
{
    edit.seen->push_back({name, op});
}

/// Who deleted says what they had seen: so does who brings that deletion back.
void seeLike(Edit &edit, const Version &version)
{
    see(edit, deletedName, version.op);
    for (const OpId &op : version.seen)
        see(edit, deletedName, op);
}

} // namespace

Compensation::Compensation(Entity now, std::vector<ArrivedOp> ops) : m_now(std::move(now))
{
    m_before.kind = m_now.kind;
    m_before.id = m_now.id;
    sortOut(ops);
}

void Compensation::sortOut(std::vector<ArrivedOp> &ops)
{
    std::ranges::sort(ops, [](const ArrivedOp &a, const ArrivedOp &b) {
        return std::tie(a.op.op.lamport, a.op.id) < std::tie(b.op.op.lamport, b.op.id);
    });
    m_isNew = true;
    for (const ArrivedOp &each : ops) {
        const LoggedOp &op = each.op;
        m_seen.emplace(op.id, op.op.seen);
        const bool buildsOnIt = std::ranges::any_of(op.op.seen, [this](const OpId &seen) {
            return m_import.contains(seen) || m_later.contains(seen);
        });
        // What was here before and builds on the import had waited for it: it was not to be seen.
        if (each.when == ArrivedOp::Import || (each.when == ArrivedOp::Before && buildsOnIt)) {
            m_import.insert(op.id);
        } else if (buildsOnIt) {
            m_later.insert(op.id);
        } else {
            applyOp(m_before, op);
            m_isNew = m_isNew && each.when != ArrivedOp::Before;
        }
    }
}

Compensation::Ids Compensation::ancestorsOf(const std::vector<Version> &versions) const
{
    Ids ancestors;
    std::vector<OpId> open;
    open.reserve(versions.size());
    for (const Version &version : versions)
        open.push_back(version.op);
    while (!open.empty()) {
        const auto found = m_seen.find(open.back());
        open.pop_back();
        if (found == m_seen.end())
            continue;
        for (const OpId &seen : found->second) {
            if (ancestors.insert(seen).second)
                open.push_back(seen);
        }
    }
    return ancestors;
}

std::vector<Version> Compensation::formerVersions(const Register &each) const
{
    std::vector<Version> staying;
    for (const Version &version : each.heads) {
        if (!m_import.contains(version.op))
            staying.push_back(version);
    }
    const Register *const before = m_before.find(each.name);
    if (!before)
        return {};
    const Ids superseded = ancestorsOf(staying);
    std::vector<Version> former;
    for (const Version &version : before->heads) {
        if (!superseded.contains(version.op)
            && std::ranges::find(staying, version.op, &Version::op) == staying.end())
            former.push_back(version);
    }
    return former;
}

Edit Compensation::beside() const
{
    Edit edit = addition(m_now.kind, m_now.id);
    edit.beside = true; // sees what it is told to, nothing else
    edit.seen.emplace();
    return edit;
}

void Compensation::restore(const Register &each, std::vector<Edit> &edits, Edit &main) const
{
    std::vector<OpId> brought;
    std::vector<Version> staying;
    for (const Version &version : each.heads) {
        if (m_import.contains(version.op))
            brought.push_back(version.op);
        else
            staying.push_back(version);
    }
    if (brought.empty() || each.name.field == Field::Erased) // an erasure is for good
        return;
    const bool isDeletion = each.name.field == Field::Deleted;
    std::vector<Version> former = formerVersions(each);
    if (former.empty() && !staying.empty()) {
        // One of those that stay is said again, having seen what goes.
        const auto readable = std::ranges::find(staying, false, &Version::blank);
        former.push_back(readable == staying.end() ? staying.front() : *readable);
    }
    // Only here may one op speak for several registers: it has seen nothing but the import's.
    if (former.size() <= 1 && staying.empty() && !isDeletion) {
        main.changes.push_back({each.name, former.empty() ? Value() : former.front().value});
        for (const OpId &op : brought)
            see(main, each.name, op);
        return;
    }
    if (former.empty())
        former.push_back({{}, 0, isDeletion ? Value(false) : Value(), false, {}});
    for (const Version &version : former) {
        Edit edit = beside();
        edit.changes.push_back({each.name, version.value});
        for (const OpId &op : brought)
            see(edit, each.name, op);
        if (std::ranges::find(staying, version.op, &Version::op) != staying.end())
            see(edit, each.name, version.op);
        if (isDeletion && version.value.truth())
            seeLike(edit, version);
        edits.push_back(std::move(edit));
    }
}

std::vector<Edit> Compensation::edits()
{
    std::vector<Edit> edits;
    Edit main = beside();
    if (!m_isNew) {
        for (const Register &each : m_now.registers)
            restore(each, edits, main);
    } else if (!m_now.isDeleted()) {
        main.changes.push_back({deletedName, Value(true)});
        for (const OpId &op : m_now.heads()) {
            if (m_import.contains(op))
                see(main, deletedName, op);
        }
    }
    if (!main.changes.empty())
        edits.insert(edits.begin(), std::move(main));
    m_isEmpty = edits.empty();
    return edits;
}

std::optional<Edit> Compensation::deletionAgain(const Entity &now) const
{
    if (m_isNew || m_isEmpty || !m_before.isDeleted() || now.isDeleted())
        return {};
    Edit edit = beside();
    edit.changes.push_back({deletedName, Value(true)});
    for (const Version &version : m_before.find(deletedName)->heads)
        seeLike(edit, version);
    for (const Register &each : now.registers) {
        for (const Version &version : each.heads) {
            // What the import had not brought and what this undo has written; not what came since.
            if (!m_later.contains(version.op))
                see(edit, deletedName, version.op);
        }
    }
    return edit;
}

bool Compensation::isKept(const Entity &now) const
{
    if (now.isDeleted())
        return false;
    return std::ranges::any_of(now.registers, [&](const Register &each) {
        return std::ranges::any_of(each.heads, [&](const Version &version) {
            return m_later.contains(version.op)
                   || (m_isNew && m_before.find(each.name) && isContribution(each.name.field));
        });
    });
}

} // namespace tournee
