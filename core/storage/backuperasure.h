// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

namespace tournee {

/// Erases in every backup of \a file what is erased in it, and writes those anew: they stay what they
/// were otherwise. Errors: those of rewriteBackups(), about the first one that had to be left, and
/// BackupKeepsErased where that one is damaged or of another version: it can only be deleted.
Result<void> eraseInBackups(WorkbookFile &file);

} // namespace tournee
