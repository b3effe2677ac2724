// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupsdata.h"

#include "core/analysis/grouping.h"
#include "core/storage/history.h"

#include <algorithm>

namespace tournee {

namespace {

/// The member that speaks for a group, when it still is one.
EntityId leadOf(const Entity &group, const std::vector<EntityId> &members)
{
    const EntityId lead = group.reference(Field::Lead);
    const bool isMember = std::ranges::find(members, lead) != members.end();
    return isMember || members.empty() ? lead : members.front();
}

} // namespace

Result<std::vector<GroupRow>> readGroupRows(WorkbookFile &file)
{
    const auto groups = file.entities(Kind::Group);
    if (!groups)
        return groups.error();
    std::vector<GroupRow> rows;
    for (const Entity &group : *groups) {
        if (group.isDeleted())
            continue;
        GroupRow row{group.id, group.text(Field::Statement), 0, {}, isOpen(group)};
        const auto members = group.references(Field::Members);
        const EntityId lead = leadOf(group, members);
        for (const EntityId &member : members) {
            const auto entry = file.find(member);
            if (!entry)
                return entry.error();
            if (!*entry || (*entry)->isDeleted())
                continue;
            ++row.members;
            if (const qint64 support = (*entry)->number(Field::Support); support > 0)
                row.supports << support;
            if (row.title.isEmpty() && member == lead)
                row.title = (*entry)->text(Field::Text);
        }
        if (row.title.isEmpty())
            row.title = group.text(Field::Title);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<GroupView> readGroup(WorkbookFile &file, const EntityId &id)
{
    const auto group = file.find(Kind::Group, id);
    if (!group)
        return group.error();
    if (!*group || (*group)->isDeleted())
        return GroupView{};
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    GroupView view{**group, {}};
    const auto members = view.group.references(Field::Members);
    const auto entries = views->all(members);
    if (!entries)
        return entries.error();
    const auto holding = groupsHolding(file, members);
    if (!holding)
        return holding.error();
    for (const EntryView &entry : *entries) {
        GroupMember member{entry, {}};
        for (const Entity &other : *holding) {
            if (other.id != id && other.contains(Field::Members, entry.entity.id.toString()))
                member.others.push_back(other);
        }
        view.members.push_back(std::move(member));
    }
    const EntityId lead = leadOf(view.group, members);
    std::ranges::stable_partition(
        view.members, [&](const GroupMember &each) { return each.entry.entity.id == lead; });
    return view;
}

} // namespace tournee
