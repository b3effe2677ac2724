// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tournee {

/// The version of the program, as "major.minor.patch". CMakeLists.txt is its only source.
[[nodiscard]] QString version();

} // namespace tournee
