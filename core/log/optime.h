// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/environment.h"

#include <optional>
#include <string>
#include <string_view>

namespace tournee {

/// A moment as headers spell it: ISO 8601, local time with its offset.
[[nodiscard]] std::string timeText(Moment time);
/// Nothing unless \a text is spelt so.
[[nodiscard]] std::optional<Moment> timeFromText(std::string_view text);

} // namespace tournee
