// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/privatecopy.h"

#include "core/sqlite/databasecopy.h"

namespace tournee {

Result<void> copyWorkbook(WorkbookFile &file, const QString &path)
{
    return guarded(path, [&]() -> Result<void> {
        copyFile(file.database(), path);
        return {};
    });
}

} // namespace tournee
