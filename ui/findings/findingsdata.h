// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchdata.h"

namespace tournee {

/// A finding as a line of a list.
struct FindingRow
{
    Entity finding;
    int evidence = 0; ///< that is there
    int missing = 0; ///< that is erased, deleted or has not come
    bool isOpen = false; ///< it has versions that somebody must settle

    bool operator==(const FindingRow &) const = default;
};

/// What a finding stands on, as a card beside it.
struct Citation
{
    enum class State {
        There,
        Erased, ///< or left out of the bundle it came in
        Deleted,
        Unknown ///< it has not come to this workbook
    };

    EntityId id;
    State state = State::Unknown;
    Kind kind = Kind::Note;
    QString words;
    QString where; ///< "Bas-Saint-Laurent · Workshop in Rimouski · Table 4 · Round 2"
    QString more; ///< of a group, how many wordings; of a match, why
    EntityId table; ///< where it can be looked at; null: nowhere
    EntityId entry;
    bool isOpen = false; ///< it has diverging versions

    bool operator==(const Citation &) const = default;
};

struct FindingView
{
    Entity finding; ///< a null id: there is none any more
    std::vector<Citation> citations;
};

/// Where evidence is looked for.
enum class EvidenceSource { Entries, Groups, Matches };

// On the storage thread.

/// Those that are not deleted, in canonical order.
[[nodiscard]] Result<std::vector<FindingRow>> readFindingRows(WorkbookFile &file);
[[nodiscard]] Result<FindingView> readFinding(WorkbookFile &file, const EntityId &id);
[[nodiscard]] Result<Citation> readCitation(WorkbookFile &file, const EntityId &id);
/// Entries as the search finds them; groups and accepted matches by the words in them, all of them when
/// nothing is asked.
[[nodiscard]] Result<HitList> readEvidence(WorkbookFile &file, EvidenceSource source,
                                           const SearchRequest &request);

} // namespace tournee
