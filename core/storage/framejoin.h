// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"

namespace tournee {

/// What declaring two tables or two workshops the same does, or would do.
struct FrameJoin
{
    qint64 tables = 0; ///< that are no longer expected, or stand in the other workshop
    qint64 entries = 0; ///< that stand at another table
    qint64 reception = 0; ///< the line of the register that takes it back; 0 in a preview
    ChangeSet changes;
};

/// Two tables, or two workshops, that were made apart and are the same: what stands at \a same goes to \a kept, which
/// keeps what it says of itself and takes what it does not say; head counts are never added. Tables of
/// workshops are the same by their number, rounds by their title or their place. The originals stay in the history, and
/// the register takes all of it back under \a name. Errors: UnknownEntity, InvalidValue (not of one kind,
/// the same id, or deleted), those of files.
Result<FrameJoin> declareSame(WorkbookFile &file, const EntityId &kept, const EntityId &same,
                              const QString &name, ImportMode mode = ImportMode::Import);

} // namespace tournee
