// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/environment.h"
#include "core/storage/workbookfile.h"

#include <span>
#include <utility>
#include <vector>

namespace tournee {

/// An entry, as an edit names it.
using EntryName = std::pair<Kind, EntityId>;

/// What has \a theme, deleted entries too: they may come back. Errors: those of files.
[[nodiscard]] Result<std::vector<EntryName>> entriesWithTheme(WorkbookFile &file,
                                                              const EntityId &theme);

/// Gives \a entries the theme \a theme, or takes it from them.
[[nodiscard]] std::vector<Edit> themeAssigned(std::span<const EntryName> entries,
                                              const EntityId &theme, bool isGiven = true);

/// Makes one theme of two: whatever has \a from gets \a into instead, the themes under \a from stand under
/// \a into, and \a from goes. Errors: UnknownEntity, those of files.
[[nodiscard]] Result<std::vector<Edit>> themesCombined(WorkbookFile &file, const EntityId &from,
                                                       const EntityId &into);

/// Takes \a entries out of \a from into a new theme that is called \a name and stands where \a from does.
[[nodiscard]] std::vector<Edit> themeSplit(std::span<const EntryName> entries, const Entity &from,
                                           const QString &name, Environment &environment);

/// Whether \a theme may stand under \a parent: not under itself, nor under what stands under it.
[[nodiscard]] bool mayStandUnder(std::span<const Entity> themes, const EntityId &theme,
                                 const EntityId &parent);

} // namespace tournee
