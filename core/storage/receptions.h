// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <vector>

namespace tournee {

/// One import as the workbook remembers it: which file, when, and what it brought.
struct Reception
{
    qint64 row = 0; ///< in the order in which they came
    QString file; ///< its name without the folder
    Moment at;
    qint64 newOps = 0;
    qint64 knownOps = 0;
    qint64 waitingOps = 0;
    qint64 newEntities = 0;
    qint64 changedEntities = 0;
    qint64 diverging = 0;

    bool operator==(const Reception &) const = default;
};

/// The newest first, \a most of them at most. Errors: those of files.
Result<std::vector<Reception>> receptionsOf(WorkbookFile &file, int most);

} // namespace tournee
