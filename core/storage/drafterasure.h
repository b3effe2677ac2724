// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/sqlite/database.h"

#include <map>
#include <span>
#include <string>

namespace tournee {

/// Discards the drafts that hold one of \a words, or that are the open editor of one of \a entities: of
/// those marked true, since a capture line bears the name of its table and is no copy of it.
/// Inside the caller's transaction. Throws SQLite::Exception.
void discardDrafts(Database &database, const std::map<EntityId, bool> &entities,
                   std::span<const std::string> words);

} // namespace tournee
