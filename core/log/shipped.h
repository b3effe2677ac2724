// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

#include <string_view>
#include <vector>

namespace tournee {

/// The id of a shipped row: a UUID of version 5 (RFC 4122 §4.3), so that any two workbooks agree.
/// For regions, hubs and backgrounds \a name is the code, for themes the French name.
[[nodiscard]] EntityId shippedId(Kind kind, std::string_view name);

/// Regions, hubs, themes and backgrounds as the ops of one fixed writer: the same bytes in every
/// workbook, so that their union is themselves. Sorted by seq. Only ever appended to.
[[nodiscard]] const std::vector<LoggedOp> &shippedOps();

} // namespace tournee
