// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/id.h"

namespace tournee {

class LogStore;
class StateStore;
class WorkbookFile;

/// Two hashes that are equal exactly when two workbooks hold the same.
struct Digest
{
    Hash log; ///< SHA-256 of the sorted op ids
    Hash state; ///< SHA-256 of the canonical state: every entity with all heads of its registers

    bool operator==(const Digest &) const = default;
};

Result<Digest> digestOf(WorkbookFile &file);

/// Throws Failure or SQLite::Exception.
[[nodiscard]] Hash stateDigest(StateStore &state);

} // namespace tournee
