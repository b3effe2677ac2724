// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"
#include "core/storage/receptions.h"

namespace tournee {

/// What undoing an import does, or would do.
struct ImportUndo
{
    Reception reception; ///< as it was before
    qint64 removed = 0; ///< things it had brought that are deleted now
    qint64 restored = 0; ///< things that were here before and have their former values again
    qint64 kept = 0; ///< things that somebody has worked on since: what they wrote stays
    qint64 waiting = 0; ///< of its ops: they have had no effect yet and go on waiting
    ChangeSet changes;
};

/// Takes back what an import brought and nothing else, by edits that travel like any others: what
/// nobody has touched since is deleted or gets its former value back, diverging versions that it
/// opened are settled to what stood before. Importing the same file again changes nothing then.
/// One transaction; Preview takes it back and tells the same. Errors: UnknownReception,
/// AlreadyUndone, NothingToUndo, Cancelled, those of files.
Result<ImportUndo> undoImport(WorkbookFile &file, qint64 reception,
                              ImportMode mode = ImportMode::Import, Progress *progress = nullptr);

/// The newest import that can be undone. Errors: NothingToUndo, those of files.
Result<Reception> lastUndoable(WorkbookFile &file);

} // namespace tournee
