// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/registers.h"

#include <algorithm>
#include <tuple>

namespace tournee {

namespace {

Version versionOf(const LoggedOp &op, std::size_t index, Field field)
{
    const SaltedValue &salted = op.values.fields[index];
    Version version{
        op.id, op.op.lamport, salted.value.value_or(Value()), !salted.value.has_value(), {}};
    if (field == Field::Deleted && version.value.truth())
        version.seen = op.op.seen;
    return version;
}

} // namespace

void applyOp(Entity &entity, const LoggedOp &op)
{
    const auto age = [](quint64 lamport, const Moment &time) {
        return std::tuple(lamport, time.milliseconds, time.offsetMinutes);
    };
    if (entity.createdLamport == 0
        || age(op.op.lamport, op.op.time) < age(entity.createdLamport, entity.created)) {
        entity.createdLamport = op.op.lamport;
        entity.created = op.op.time;
    }
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const auto name = registerName(entity.kind, op.op.fields[i]);
        if (!name)
            continue; // a newer program's field: kept in the log, without effect here
        auto it = std::ranges::lower_bound(entity.registers, *name, {}, &Register::name);
        if (it == entity.registers.end() || it->name != *name)
            it = entity.registers.insert(it, Register{*name, {}});
        std::vector<Version> &heads = it->heads;
        std::erase_if(heads, [&op](const Version &version) {
            return version.op == op.id || std::ranges::binary_search(op.op.seen, version.op);
        });
        Version version = versionOf(op, i, name->field);
        const auto order = [](const Version &each) { return std::tie(each.lamport, each.op); };
        heads.insert(
            std::ranges::upper_bound(heads, std::tie(version.lamport, version.op), {}, order),
            std::move(version));
    }
}

void reviseOp(Entity &entity, const LoggedOp &op)
{
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const auto name = registerName(entity.kind, op.op.fields[i]);
        Register *const found = name ? entity.find(*name) : nullptr;
        if (!found)
            continue;
        const auto head = std::ranges::find(found->heads, op.id, &Version::op);
        if (head != found->heads.end())
            *head = versionOf(op, i, name->field);
    }
}

std::size_t divergingCount(const Entity &entity)
{
    const auto isSingle = [](const Register &each) { return each.heads.size() == 1; };
    return std::ranges::all_of(entity.registers, isSingle) ? 0 : entity.diverging().size();
}

std::vector<OpId> unaccountedFor(const Entity &entity, const LoggedOp &op)
{
    std::vector<OpId> result;
    for (const OpId &seen : op.op.seen) {
        const bool isHead = std::ranges::any_of(entity.registers, [&seen](const Register &each) {
            return std::ranges::find(each.heads, seen, &Version::op) != each.heads.end();
        });
        if (!isHead)
            result.push_back(seen);
    }
    return result;
}

} // namespace tournee
