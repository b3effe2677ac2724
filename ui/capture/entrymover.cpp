// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrymover.h"

#include "ui/capture/changename.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/tablenotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace tournee {

std::vector<EntityId> EntryMover::siblingsUnder(EntityId parent) const
{
    const CaptureModel &model = m_notes.model();
    std::vector<EntityId> siblings;
    for (int row = 0; row < model.rowCount(); ++row) {
        const EntityId id = model.idAt(model.index(row));
        if (!id.isNull() && model.parentOf(id) == parent)
            siblings.push_back(id);
    }
    return siblings;
}

void EntryMover::move(const std::vector<EntityId> &ids, EntityId target, Place place)
{
    const CaptureModel &model = m_notes.model();
    if (!model.entry(target))
        return;
    std::vector<Edit> edits;
    std::string after; // where the last of them went
    bool isPlaced = false;
    for (const EntityId id : ids) {
        const Entity *const entry = model.entry(id);
        if (!entry || id == target || model.parentOf(target) == id)
            continue;
        EntityId parent = target;
        EntityId anchor = target; // the one among its future siblings that it stands next to
        bool isUnder = place == Place::Under;
        if (!isUnder || !mayStandUnder(entry->kind, model.entry(parent)->kind)) {
            isUnder = false;
            parent = model.parentOf(target);
            while (!parent.isNull() && !mayStandUnder(entry->kind, model.entry(parent)->kind)) {
                anchor = parent;
                parent = model.parentOf(parent);
            }
        }
        Edit edit = updateOf(*entry);
        link(edit, model.parentOf(id), parent);
        std::vector<EntityId> siblings = siblingsUnder(parent);
        std::erase_if(siblings, [&](EntityId each) { return std::ranges::count(ids, each) > 0; });
        const auto at = isUnder ? siblings.end() : std::ranges::find(siblings, anchor);
        auto next = at;
        if (place != Place::Above && next != siblings.end())
            ++next;
        std::string before =
            next == siblings.begin() ? std::string() : model.entry(*std::prev(next))->position();
        if (isPlaced)
            before = after;
        const std::string beyond =
            next == siblings.end() ? std::string() : model.entry(*next)->position();
        after = positionBetween(before, beyond);
        isPlaced = true;
        edit.set(Field::Position, Value(after));
        const EntityId round = model.entry(anchor)->reference(Field::Round);
        if (parent.isNull() && entry->reference(Field::Round) != round)
            edit.set(Field::Round, round);
        edits.push_back(edit);
    }
    m_notes.change(
        changeName(QCoreApplication::translate("tournee::EntryMover", "move"), int(edits.size())),
        edits);
}

void EntryMover::step(EntityId id, int step)
{
    const std::vector<EntityId> siblings = siblingsUnder(m_notes.model().parentOf(id));
    const auto it = std::ranges::find(siblings, id);
    if (it == siblings.end())
        return;
    const auto at = it - siblings.begin() + step;
    if (at >= 0 && at < std::ssize(siblings))
        move({id}, siblings[std::size_t(at)], step < 0 ? Place::Above : Place::Below);
}

} // namespace tournee
