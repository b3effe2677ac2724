// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <map>
#include <vector>

namespace tournee {

/// Which entries stand under which: solutions under the challenges they answer, remarks under what
/// they are about. Knows ids only, so that it holds a whole tour.
class EntryTree
{
public:
    struct Node
    {
        EntityId id;
        Kind kind = Kind::Note;
        EntityId theme; ///< the first one; null when it has none
    };

    /// In the order in which they are to stand.
    void add(const Entity &entry);
    /// After the last add(): those that stand under none of the others, challenges before what
    /// nobody asked for where \a challengesFirst.
    [[nodiscard]] std::vector<Node> roots(bool challengesFirst) const;
    [[nodiscard]] const std::vector<Node> &under(const EntityId &id) const;

private:
    struct Placed
    {
        Node node;
        std::vector<EntityId> parents;
    };

    std::vector<Placed> m_all;
    std::map<EntityId, std::vector<Node>> m_under;
};

} // namespace tournee
