// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "ui/capture/entrymover.h"

#include <vector>

class QListView;
class QMimeData;
class QPainter;
class QPoint;

namespace tournee {

class CaptureModel;

/// Where entries that are dragged over the list would go. The middle of an entry that something may
/// stand under means "under", the edges mean the order.
struct EntryDrop
{
    EntityId target;
    EntryMover::Place place = EntryMover::Place::Below;

    bool operator==(const EntryDrop &) const = default;

    [[nodiscard]] static EntryDrop at(const QListView &list, const CaptureModel &model,
                                      const QPoint &point);
    void paint(QPainter &painter, const QListView &list, const CaptureModel &model) const;
};

/// For a QDrag: the entries, and their words for other programs.
[[nodiscard]] QMimeData *draggedEntries(const std::vector<EntityId> &ids,
                                        const CaptureModel &model);
[[nodiscard]] bool areEntries(const QMimeData &data);
[[nodiscard]] std::vector<EntityId> entriesIn(const QMimeData &data);

} // namespace tournee
