// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"

#include <QString>

#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace tournee {

class WorkbookFile;

/// What a table of everything can be sorted by.
enum class ListingColumn {
    Arrival, ///< the newest last
    Kind,
    Text,
    Region,
    Session,
    Table,
    Themes,
    Support,
    Verification,
    Potentials,
    Outcomes,
    Authorities,
    Priority,
    Starred,
    Created
};

struct ListingRequest
{
    QString query; ///< as search() understands it; empty: everything
    ListingColumn by = ListingColumn::Arrival;
    bool isDescending = false;
    qint64 most = std::numeric_limits<qint64>::max();
    /// Set when nobody waits for the answer any more. May be null.
    std::shared_ptr<const std::atomic<bool>> isOutdated = nullptr;
};

/// The entries that say something and are not deleted, sorted and filtered by SQL. What is alike stays in
/// the order of arrival. Errors: Cancelled (outdated), those of files.
[[nodiscard]] Result<std::vector<EntityId>> listing(WorkbookFile &file,
                                                    const ListingRequest &request);

} // namespace tournee
