// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <vector>

namespace tournee {

class TableNotes;

/// Puts entries into another order, or under another one.
class EntryMover
{
public:
    enum class Place { Above, Below, Under };

    /// \a notes must outlive it.
    explicit EntryMover(TableNotes &notes) : m_notes(notes) {}

    /// As one step. What may not stand under the target, or among what stands with it, goes to the
    /// nearest place where it may. Among the entries of another round it is of that round.
    void move(const std::vector<EntityId> &ids, EntityId target, Place place);
    /// One place up (-1) or down (1) among those that stand under the same.
    void step(EntityId id, int step);

private:
    [[nodiscard]] std::vector<EntityId> siblingsUnder(EntityId parent) const;

    TableNotes &m_notes;
};

} // namespace tournee
