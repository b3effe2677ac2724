// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/laws/reference.h"

namespace tournee {

namespace {

using EntityKey = std::pair<EntityId, std::string>;

std::string headText(const OpId &op, const std::optional<Value> &value)
{
    return ' ' + op.toHex().substr(0, 12) + '=' + (value ? textOf(*value) : "(erased)");
}

bool hasSeen(const LoggedOp *op, const OpId &other)
{
    return std::ranges::find(op->op.seen, other) != op->op.seen.end();
}

} // namespace

std::string stateMeantBy(const std::map<OpId, LoggedOp> &ops)
{
    // An op counts once everything that it has seen counts.
    std::map<OpId, const LoggedOp *> counted;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto &[id, op] : ops) {
            const bool isReady = std::ranges::all_of(op.op.seen, [&](const OpId &seen) {
                const auto it = counted.find(seen);
                return it != counted.end() && it->second->op.entity == op.op.entity
                       && it->second->op.kind == op.op.kind;
            });
            if (isReady && counted.emplace(id, &op).second)
                isGrowing = true;
        }
    }
    std::map<EntityKey, std::vector<const LoggedOp *>> byEntity;
    for (const auto &[id, op] : counted) {
        if (kindNamed(op->op.kind))
            byEntity[{op->op.entity, op->op.kind}].push_back(op);
    }
    std::string text;
    for (const auto &[key, about] : byEntity) {
        std::map<std::string, std::map<OpId, std::optional<Value>>> registers;
        for (const LoggedOp *op : about) {
            for (std::size_t i = 0; i < op->op.fields.size(); ++i) {
                const std::string &field = op->op.fields[i];
                const bool isSuperseded = std::ranges::any_of(about, [&](const LoggedOp *other) {
                    return hasSeen(other, op->id)
                           && std::ranges::find(other->op.fields, field) != other->op.fields.end();
                });
                if (!isSuperseded)
                    registers[field].emplace(op->id, op->values.fields[i].value);
            }
        }
        const auto deletion = registers.find("deleted");
        bool isDeleted = deletion != registers.end();
        if (isDeleted) {
            for (const auto &[id, value] : deletion->second)
                isDeleted = isDeleted && value && value->truth();
            for (const auto &[field, heads] : registers) {
                if (field == "deleted" || field == "position" || field.starts_with("erased:"))
                    continue;
                for (const auto &[head, value] : heads) {
                    const bool wasKnown =
                        std::ranges::any_of(deletion->second, [&, id = head](const auto &each) {
                            return each.first == id || hasSeen(counted.at(each.first), id);
                        });
                    isDeleted = isDeleted && wasKnown;
                }
            }
        }
        text += key.first.toString() + ' ' + key.second + (isDeleted ? " deleted\n" : "\n");
        for (const auto &[field, heads] : registers) {
            text += "  " + field;
            for (const auto &[op, value] : heads)
                text += headText(op, value);
            text += '\n';
        }
    }
    return text;
}

std::string stateShownBy(WorkbookFile &file)
{
    std::map<EntityKey, std::string> byEntity;
    for (const KindSpec &kind : schema()) {
        const auto entities = file.entities(kind.kind);
        if (!entities)
            return "entities cannot be read";
        for (const Entity &entity : *entities) {
            std::string &text = byEntity[{entity.id, std::string(kind.name)}];
            text = entity.id.toString() + ' ' + std::string(kind.name)
                   + (entity.isDeleted() ? " deleted\n" : "\n");
            std::map<std::string, std::map<OpId, std::optional<Value>>> registers;
            for (const Register &each : entity.registers) {
                for (const Version &version : each.heads) {
                    registers[fieldKey(entity.kind, each.name)].emplace(
                        version.op, version.blank ? std::optional<Value>() : version.value);
                }
            }
            for (const auto &[field, heads] : registers) {
                text += "  " + field;
                for (const auto &[op, value] : heads)
                    text += headText(op, value);
                text += '\n';
            }
        }
    }
    std::string text;
    for (const auto &[key, each] : byEntity)
        text += each;
    return text;
}

} // namespace tournee
