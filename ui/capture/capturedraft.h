// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/schema.h"

#include <QString>

#include <optional>
#include <string>

namespace tournee {

class WorkbookFile;

/// Words that are being typed, with everything needed to put them back under the cursor.
struct CaptureDraft
{
    QString text;
    Kind kind = Kind::Challenge;
    EntityId parent; ///< what the entry will stand under; may be null
    EntityId round;
    EntityId entity; ///< the entry that these words have already become; null while it is none
    int cursor = 0;
    bool wasMarkTyped = false; ///< the kind was chosen by a first character
    bool isAbandoned = false; ///< the person left the edit; kept only to be put back on demand

    bool operator==(const CaptureDraft &) const = default;
};

[[nodiscard]] std::string toJson(const CaptureDraft &draft);
/// Nothing unless \a json holds a text and a kind of entry.
[[nodiscard]] std::optional<CaptureDraft> captureDraftFromJson(const std::string &json);

/// Where the capture line of a table keeps its draft.
[[nodiscard]] std::string captureSlot(EntityId table);
/// Where an open editor of an entry keeps its own.
[[nodiscard]] std::string editSlot(EntityId entity);
/// The entry that \a slot belongs to, when it is one of editSlot().
[[nodiscard]] std::optional<EntityId> entityOfEditSlot(const std::string &slot);

/// For Workbook::read(): the table where somebody was typing when the program ended; a null id for
/// none.
[[nodiscard]] Result<EntityId> tableOfDrafts(WorkbookFile &file);

} // namespace tournee
