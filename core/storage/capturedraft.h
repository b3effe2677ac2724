// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/error.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tournee {

struct Draft;
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
/// Where the reading back keeps the disagreement that is being written.
[[nodiscard]] std::string readBackSlot(EntityId table);
/// Where words that are copied from a sheet of paper are kept.
[[nodiscard]] std::string sheetSlot(EntityId table);
/// Where an open editor of an entry keeps its own.
[[nodiscard]] std::string editSlot(EntityId entity);
/// The entry that \a slot belongs to, when it is one of editSlot().
[[nodiscard]] std::optional<EntityId> entityOfEditSlot(const std::string &slot);

/// Solutions answer challenges; quotes, disagreements and notes are about challenges or solutions.
[[nodiscard]] bool mayStandUnder(Kind child, Kind parent);
/// Puts the entry of \a edit under \a parent instead of under \a former; a null id is nothing.
void link(Edit &edit, EntityId former, EntityId parent);

/// The words as they are noted: without blanks around, and without the closing mark of a quote that
/// a typed " or « opened.
[[nodiscard]] QString notedText(const QString &typed, Kind kind, bool wasMarkTyped);

/// The words that a draft would leave behind if nobody finished it; empty when there are none.
[[nodiscard]] QString unfinishedWords(const Draft &draft);

/// Makes every draft an entry, or the new words of one, as the window does with the one under the
/// cursor: before an export or an import no sentence may stay behind. Leaves out the drafts in
/// \a openSlots, whose words somebody is typing. Returns what changed. Errors: those of files.
[[nodiscard]] Result<ChangeSet> sealDrafts(WorkbookFile &file,
                                           std::span<const std::string> openSlots = {});

/// Where the table whose notes are being taken is kept, for the next day.
[[nodiscard]] std::string placeSlot();

/// For Workbook::read(): the table where somebody was typing when the program ended; a null id for
/// none.
[[nodiscard]] Result<EntityId> tableOfDrafts(WorkbookFile &file);
/// Likewise, and where nobody was typing, the table that was open.
[[nodiscard]] Result<EntityId> tableToReturnTo(WorkbookFile &file);

} // namespace tournee
