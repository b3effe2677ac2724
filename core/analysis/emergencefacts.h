// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/emergence.h"
#include "core/domain/edit.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace tournee {

/// What figures are counted of, in memory: some fifty bytes an entry, so that half a million entries are counted
/// anew in milliseconds, whatever the filter. Read a part at a time, and kept up to date by what changed since.
/// Used on the storage thread alone.
class EmergenceFacts
{
public:
    EmergenceFacts();
    ~EmergenceFacts();
    EmergenceFacts(const EmergenceFacts &) = delete;
    EmergenceFacts &operator=(const EmergenceFacts &) = delete;

    /// Reads on, for some hundredths of a second. True when all is there. Errors: those of files.
    [[nodiscard]] Result<bool> readSome(WorkbookFile &file);
    /// Reads again what \a changes name, or begins anew where they say that everything changed. Errors: those of
    /// files.
    [[nodiscard]] Result<void> take(WorkbookFile &file, const ChangeSet &changes);
    /// Of what \a query lets through. Errors: those of files.
    [[nodiscard]] Result<Emergence> figures(WorkbookFile &file, const QString &query) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tournee
