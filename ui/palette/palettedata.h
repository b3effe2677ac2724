// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/value.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace tournee {

class WorkbookFile;

/// A place where one can go, or something that can be done.
struct PaletteItem
{
    enum class What { Command, Session, Table, Theme, Entry };

    What what = What::Command;
    QString words;
    QString line; ///< a shortcut, or where it is
    EntityId id; ///< of anything but a command
    EntityId table; ///< of an entry
    std::function<void()> deed = nullptr; ///< of a command
};

// On the storage thread.

/// Workshops, tables and themes.
[[nodiscard]] Result<std::vector<PaletteItem>> readPlaces(WorkbookFile &file);
/// The first few entries with the words typed.
[[nodiscard]] Result<std::vector<PaletteItem>> readEntriesWith(
    WorkbookFile &file, const QString &typed, std::shared_ptr<const std::atomic<bool>> isOutdated);

/// The \a items that \a typed may mean, the likeliest first, at most \a most. Of nothing typed, the first.
[[nodiscard]] std::vector<PaletteItem> meantBy(const QString &typed,
                                               const std::vector<PaletteItem> &items,
                                               std::size_t most);

} // namespace tournee
