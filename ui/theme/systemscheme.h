// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

class QPalette;

namespace tournee {

/// The scheme that goes with the palette of the system. Qt 6.4 cannot be asked for high contrast: black on white or
/// white on black without a shade is what such themes give, and \a themeName is what the desktop says of itself.
[[nodiscard]] Scheme schemeOf(const QPalette &system, const QString &themeName);

} // namespace tournee
