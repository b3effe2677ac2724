// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"

#include <vector>

namespace tournee {

/// What a bundle covers. Empty: the whole log.
struct Selection
{
    std::vector<EntityId> sessions;
    std::vector<EntityId> tables;
    /// A kit: tour, regions, themes, sessions, rounds, tables (of all, or of those named above);
    /// no entries.
    bool frameOnly = false;
    bool anonymous = false; ///< without what it says of persons: see makeAnonymous()

    bool operator==(const Selection &) const = default;
};

struct ExportSummary
{
    qint64 ops = 0;
    qint64 entries = 0; ///< challenges, solutions, quotes, disagreements and notes covered
    qint64 bytes = 0;
    Receipt receipt; ///< to compare with that of whoever takes it in
};

/// Writes a bundle to \a target, reads it back and verifies it before it answers. The same content
/// gives the same bytes. A file of that name is only replaced by a whole one,
/// and a workbook never. Errors: UnknownEntity, FileExists, FileNotWritable, DiskFull, Io, Cancelled.
Result<ExportSummary> exportBundle(WorkbookFile &file, const QString &target,
                                   const Selection &selection = {}, Progress *progress = nullptr);

} // namespace tournee
