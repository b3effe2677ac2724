// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace tournee {

/// The one stylesheet of the program, made from the tokens.
[[nodiscard]] QString stylesheetFor(const Appearance &appearance);
/// The value of the property "role" by which the stylesheet knows a widget.
[[nodiscard]] QString roleName(Role role);

} // namespace tournee
