// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/storage/listing.h"
#include "ui/listing/pagedmodel.h"

#include <span>
#include <string>
#include <vector>

namespace tournee {

/// All columns of the table of everything, in the order in which they are offered.
[[nodiscard]] std::span<const ListingColumn> listingColumns();
[[nodiscard]] QString nameOf(ListingColumn column);
/// For remembering which are shown.
[[nodiscard]] QString keyOf(ListingColumn column);

/// One change for many entries.
struct BulkChange
{
    enum class What { Set, Include, Exclude, Remove };

    What what = What::Set;
    Field field = Field::Themes;
    Value value; ///< of Set; null takes it away
    std::string element; ///< of Include and Exclude
};

// On the storage thread.

/// Lines for \a ids; of what is gone, empty ones.
[[nodiscard]] Result<std::vector<PagedRow>> readListingRows(
    WorkbookFile &file, const std::vector<EntityId> &ids,
    const std::vector<ListingColumn> &columns);
/// Leaves out what has no such field, and what would stay as it is.
[[nodiscard]] Result<std::vector<Edit>> bulkEdits(WorkbookFile &file,
                                                  const std::vector<EntityId> &ids,
                                                  const BulkChange &change);

/// For the clipboard: a spreadsheet takes the one, a document the other.
[[nodiscard]] QString tabSeparated(const QStringList &headers, const std::vector<PagedRow> &rows);
[[nodiscard]] QString htmlTable(const QStringList &headers, const std::vector<PagedRow> &rows);

} // namespace tournee
