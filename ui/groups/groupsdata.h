// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sense/entryview.h"

namespace tournee {

/// A group as a line of a list.
struct GroupRow
{
    EntityId id;
    QString title; ///< its statement, else the wording that leads it
    int members = 0;
    QList<qint64> supports; ///< of the members that have any; nobody adds them up
    bool isOpen = false; ///< it has versions that somebody must settle

    bool operator==(const GroupRow &) const = default;
};

/// An entry of a group, and the other groups that somebody has put it into.
struct GroupMember
{
    EntryView entry;
    std::vector<Entity> others;
};

struct GroupView
{
    Entity group; ///< a null id: there is none any more
    std::vector<GroupMember> members; ///< first the one that leads
};

// On the storage thread.

/// Those that are not deleted, in canonical order.
[[nodiscard]] Result<std::vector<GroupRow>> readGroupRows(WorkbookFile &file);
[[nodiscard]] Result<GroupView> readGroup(WorkbookFile &file, const EntityId &id);

} // namespace tournee
