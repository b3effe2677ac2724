// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/grouping.h"

#include <algorithm>

namespace tournee {

Result<std::vector<Entity>> groupsHolding(WorkbookFile &file, std::span<const EntityId> members)
{
    std::vector<Entity> groups;
    const auto done = file.forEach(Kind::Group, [&](const Entity &group) {
        const auto isMember = [&](const EntityId &id) {
            return group.contains(Field::Members, id.toString());
        };
        if (!group.isDeleted() && std::ranges::any_of(members, isMember))
            groups.push_back(group);
    });
    if (!done)
        return done.error();
    return groups;
}

std::vector<Edit> groupedTogether(std::span<const Entity> groups, std::span<const EntityId> members,
                                  Environment &environment)
{
    std::vector<Edit> edits;
    if (groups.empty()) {
        Edit group = addition(Kind::Group, environment.newId<EntityId>());
        group.set(Field::Lead, members.front());
        for (const EntityId &member : members)
            group.include(Field::Members, member);
        edits.push_back(std::move(group));
        return edits;
    }
    Edit group = update(groups.front());
    const auto take = [&](const EntityId &member) {
        if (!groups.front().contains(Field::Members, member.toString()))
            group.include(Field::Members, member);
    };
    for (const EntityId &member : members)
        take(member);
    for (const Entity &other : groups.subspan(1)) {
        for (const EntityId &member : other.references(Field::Members))
            take(member);
    }
    edits.push_back(std::move(group));
    for (const Entity &other : groups.subspan(1))
        edits.push_back(removal(other));
    return edits;
}

std::vector<Edit> declaredApart(std::span<const EntityId> entries,
                                const DuplicateDecisions &decisions, Environment &environment)
{
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t j = i + 1; j < entries.size(); ++j) {
            if (decisions.contains(entries[i], entries[j]))
                continue;
            edits.push_back(addition(Kind::Verdict, environment.newId<EntityId>())
                                .set(Field::First, entries[i])
                                .set(Field::Second, entries[j])
                                .set(Field::Verdict, Value("notDuplicate")));
        }
    }
    return edits;
}

Edit takenOut(const Entity &group, const EntityId &member)
{
    const auto members = group.references(Field::Members);
    if (members.size() <= 2)
        return removal(group);
    Edit edit = update(group);
    edit.exclude(Field::Members, member);
    if (group.reference(Field::Lead) == member)
        edit.set(Field::Lead, members.front() == member ? members[1] : members.front());
    return edit;
}

} // namespace tournee
