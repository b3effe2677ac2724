// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <algorithm>

namespace tournee {

/// How many people a table may count of one background. A bundle may say any 64-bit number, and its
/// neighbours are added to it.
inline constexpr qint64 mostHeads = 1'000'000;

/// What one entry of Field::Headcount counts: from 0 to mostHeads, whatever it says.
[[nodiscard]] inline qint64 headcountOf(const Value &value)
{
    return std::clamp<qint64>(value.number(), 0, mostHeads);
}

} // namespace tournee
