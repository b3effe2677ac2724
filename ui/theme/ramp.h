// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <array>

namespace tournee {

/// From little to much in one hue, for figures. Told apart by lightness, and never without the number: whoever sees
/// no colours, or prints without, loses nothing.
struct Ramp
{
    static constexpr std::size_t steps = 5;
    std::array<QColor, steps> grounds;
    std::array<QColor, steps> inks; ///< text on each: 4.5:1 and more
};

[[nodiscard]] const Ramp &ramp(Scheme scheme);

} // namespace tournee
