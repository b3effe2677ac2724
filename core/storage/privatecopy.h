// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

namespace tournee {

/// Copies a workbook to a new file \a path, for work that reads it for a long time while people go on
/// writing. Whoever asked for it removes it. Errors: FileNotWritable, DiskFull, Io.
Result<void> copyWorkbook(WorkbookFile &file, const QString &path);

} // namespace tournee
