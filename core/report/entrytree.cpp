// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/entrytree.h"

#include <algorithm>

namespace tournee {

void EntryTree::add(const Entity &entry)
{
    const auto themes = entry.references(Field::Themes);
    Placed placed{{entry.id, entry.kind, themes.empty() ? EntityId() : themes.front()}, {}};
    if (entry.kind == Kind::Solution)
        placed.parents = entry.references(Field::Challenges);
    else if (const EntityId about = entry.reference(Field::About); !about.isNull())
        placed.parents.push_back(about);
    for (const EntityId &parent : placed.parents)
        m_under[parent].push_back(placed.node);
    m_all.push_back(std::move(placed));
}

std::vector<EntryTree::Node> EntryTree::roots(bool challengesFirst) const
{
    // A solution only stands under challenges, which stand under nothing: there is no circle,
    // whatever the references say, and no entry is lost in one.
    std::map<EntityId, Kind> carriers;
    for (const Placed &each : m_all) {
        if (each.node.kind == Kind::Challenge || each.node.kind == Kind::Solution)
            carriers.emplace(each.node.id, each.node.kind);
    }
    std::vector<Node> roots;
    for (const Placed &each : m_all) {
        const bool isCarried = std::ranges::any_of(each.parents, [&](const EntityId &id) {
            const auto carrier = carriers.find(id);
            return carrier != carriers.end()
                   && (each.node.kind != Kind::Solution || carrier->second == Kind::Challenge);
        });
        if (!isCarried)
            roots.push_back(each.node);
    }
    if (challengesFirst) {
        std::ranges::stable_sort(roots, {},
                                 [](const Node &node) { return static_cast<int>(node.kind); });
    }
    return roots;
}

const std::vector<EntryTree::Node> &EntryTree::under(const EntityId &id) const
{
    static const std::vector<Node> none;
    const auto found = m_under.find(id);
    return found == m_under.end() ? none : found->second;
}

} // namespace tournee
