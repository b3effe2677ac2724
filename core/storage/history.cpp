// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"

#include "core/log/erasure.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace tournee {

namespace {

using Ancestors = std::set<OpId>;

/// The ops setting \a key that came before \a op in the eyes of its writer, however indirectly.
Ancestors ancestorsOf(const OpId &op, const std::string &key,
                      const std::unordered_map<OpId, const LoggedOp *, BytesHash> &ops)
{
    Ancestors ancestors;
    std::vector<OpId> open{op};
    while (!open.empty()) {
        const auto found = ops.find(open.back());
        open.pop_back();
        if (found == ops.end())
            continue;
        for (const OpId &seen : found->second->op.seen) {
            const auto earlier = ops.find(seen);
            if (earlier != ops.end() && std::ranges::binary_search(earlier->second->op.fields, key)
                && ancestors.insert(seen).second)
                open.push_back(seen);
        }
    }
    return ancestors;
}

std::optional<Value> commonAncestor(const std::vector<OpId> &versions, const std::string &key,
                                    const std::vector<LoggedOp> &ops)
{
    std::unordered_map<OpId, const LoggedOp *, BytesHash> byId;
    for (const LoggedOp &op : ops)
        byId.emplace(op.id, &op);
    std::optional<Ancestors> common;
    for (const OpId &version : versions) {
        Ancestors ancestors = ancestorsOf(version, key, byId);
        if (!common) {
            common = std::move(ancestors);
            continue;
        }
        std::erase_if(*common, [&](const OpId &op) { return !ancestors.contains(op); });
    }
    // The ops stand in Lamport order: the last common one is the newest.
    for (auto op = ops.rbegin(); op != ops.rend(); ++op) {
        if (!common || !common->contains(op->id))
            continue;
        const auto at = std::ranges::lower_bound(op->op.fields, key) - op->op.fields.begin();
        return op->values.fields[static_cast<std::size_t>(at)].value;
    }
    return {};
}

/// An element of a set is settled by itself: add wins.
bool isOpen(const Entity &entity, const Register &each)
{
    const FieldSpec &field = spec(entity.kind, each.name.field);
    return each.diverges() && field.divergence == Divergence::Shown && field.shape != Shape::Set
           && field.field != Field::Deleted;
}

} // namespace

bool isOpen(const Entity &entity)
{
    return entity.isDeletedButEdited()
           || std::ranges::any_of(entity.registers,
                                  [&](const Register &each) { return isOpen(entity, each); });
}

History::History(WorkbookFile &file) : m_file(file) {}

const History::Author &History::authorOf(const WriterId &writer)
{
    const auto [place, isFirst] = m_authors.try_emplace(writer);
    if (isFirst) {
        const auto entity = m_file.state().find(Kind::Writer, EntityId::fromView(writer.view()));
        if (entity)
            place->second = {entity->text(Field::Person), entity->text(Field::Device)};
    }
    return place->second;
}

std::vector<PastVersion> History::versionsOf(const std::vector<LoggedOp> &ops)
{
    std::map<ValueName, PastErasure> erasures;
    for (const LoggedOp &op : ops) {
        for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
            const std::optional<Value> &reason = op.values.fields[i].value;
            if (const auto value = erasedBy(op.op.fields[i])) {
                erasures.try_emplace(*value,
                                     PastErasure{reason ? reason->text() : QString(),
                                                 authorOf(op.op.writer).person, op.op.time});
            }
        }
    }
    std::unordered_map<OpId, std::vector<OpId>, BytesHash> seers;
    for (const LoggedOp &op : ops) {
        for (const OpId &seen : op.op.seen)
            seers[seen].push_back(op.id);
    }
    std::vector<PastVersion> versions;
    for (const LoggedOp &op : ops) {
        const std::vector<OpId> &seenBy = seers[op.id];
        const Author &author = authorOf(op.op.writer);
        const bool waiting = m_file.log().isWaiting(op.id);
        for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
            const auto &value = op.values.fields[i].value;
            std::optional<PastErasure> erasure;
            if (const auto found = erasures.find({op.id, op.op.fields[i]}); found != erasures.end())
                erasure = found->second;
            versions.push_back({op.id, op.op.kind, op.op.fields[i], value.value_or(Value()),
                                !value.has_value(), std::move(erasure), op.op.writer, author.person,
                                author.device, op.op.lamport, op.op.time, waiting, seenBy});
        }
    }
    return versions;
}

Result<std::vector<PastVersion>> History::of(const EntityId &id)
{
    return guarded(m_file.path(), [&]() -> Result<std::vector<PastVersion>> {
        const std::vector<LoggedOp> ops = m_file.log().opsOf(id);
        if (ops.empty())
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
        return versionsOf(ops);
    });
}

Result<std::vector<BlankRegister>> History::blanksOf(const Entity &entity)
{
    const bool isAnyBlank =
        std::ranges::any_of(entity.registers, [](const Register &each) { return each.isBlank(); });
    if (!isAnyBlank)
        return std::vector<BlankRegister>();
    return guarded(m_file.path(), [&]() -> Result<std::vector<BlankRegister>> {
        std::vector<BlankRegister> blanks;
        const auto versions = versionsOf(m_file.log().opsOf(entity.id));
        for (const Register &each : entity.registers) {
            if (!each.isBlank() || each.name.field == Field::Erased)
                continue;
            BlankRegister blank{fieldKey(entity.kind, each.name), {}};
            const auto version = std::ranges::find_if(versions, [&](const PastVersion &candidate) {
                return candidate.op == each.shown().op && candidate.field == blank.field;
            });
            if (version != versions.end())
                blank.erasure = version->erasure;
            blanks.push_back(std::move(blank));
        }
        return blanks;
    });
}

void History::addConflicts(const Entity &entity, std::vector<OpenDivergence> &conflicts)
{
    const std::vector<LoggedOp> ops = m_file.log().opsOf(entity.id);
    const std::vector<PastVersion> all = versionsOf(ops);
    const auto versionsIn = [&](const Register &each, const std::string &key) {
        std::vector<PastVersion> versions;
        for (const Version &head : each.heads) {
            const auto found = std::ranges::find_if(all, [&](const PastVersion &version) {
                return version.op == head.op && version.field == key;
            });
            if (found != all.end())
                versions.push_back(*found);
        }
        return versions;
    };
    for (const Register &each : entity.registers) {
        if (!isOpen(entity, each))
            continue;
        OpenDivergence conflict{entity.id, entity.kind, fieldKey(entity.kind, each.name), {}, {}};
        conflict.versions = versionsIn(each, conflict.field);
        std::vector<OpId> heads;
        std::ranges::transform(each.heads, std::back_inserter(heads), &Version::op);
        conflict.ancestor = commonAncestor(heads, conflict.field, ops);
        conflicts.push_back(std::move(conflict));
    }
    if (!entity.isDeletedButEdited())
        return;

    // Each deletion stands beside what was written by somebody who did not know of it.
    const Register *const deletion = entity.find({Field::Deleted, {}});
    OpenDivergence conflict{
        entity.id, entity.kind, std::string(nameOf(Field::Deleted)), {}, Value(false)};
    conflict.versions = versionsIn(*deletion, conflict.field);
    for (const Register &each : entity.registers) {
        if (!isContribution(each.name.field))
            continue;
        for (const PastVersion &version : versionsIn(each, fieldKey(entity.kind, each.name))) {
            const bool wasSeen = std::ranges::any_of(deletion->heads, [&](const Version &head) {
                return std::ranges::binary_search(head.seen, version.op) || head.op == version.op;
            });
            const bool isListed = std::ranges::find(conflict.versions, version.op, &PastVersion::op)
                                  != conflict.versions.end();
            if (wasSeen || isListed)
                continue;
            conflict.versions.push_back(version);
            conflict.versions.back().field = conflict.field;
            conflict.versions.back().value = Value(false);
            conflict.versions.back().blank = false;
        }
    }
    std::ranges::sort(conflict.versions, {}, [](const PastVersion &version) {
        return std::pair(version.lamport, version.op);
    });
    conflicts.push_back(std::move(conflict));
}

Result<std::vector<WaitingEntity>> History::waiting()
{
    return guarded(m_file.path(), [&]() -> Result<std::vector<WaitingEntity>> {
        std::map<std::pair<EntityId, std::string>, int> counts;
        for (const LoggedOp &op : m_file.log().allWaiting())
            ++counts[{op.op.entity, op.op.kind}];
        std::vector<WaitingEntity> result;
        result.reserve(counts.size());
        for (const auto &[what, edits] : counts)
            result.push_back({what.first, what.second, edits});
        return result;
    });
}

Result<std::vector<OpenDivergence>> History::conflictsOf(const EntityId &id)
{
    const auto entity = m_file.find(id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
    return guarded(m_file.path(), [&]() -> Result<std::vector<OpenDivergence>> {
        std::vector<OpenDivergence> conflicts;
        addConflicts(**entity, conflicts);
        return conflicts;
    });
}

Result<std::vector<OpenDivergence>> History::conflicts()
{
    const auto entities = m_file.unsettled();
    if (!entities)
        return entities.error();
    return guarded(m_file.path(), [&]() -> Result<std::vector<OpenDivergence>> {
        std::vector<OpenDivergence> conflicts;
        for (const Entity &entity : *entities)
            addConflicts(entity, conflicts);
        return conflicts;
    });
}

} // namespace tournee
