// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tournee {

/// Starts the program on \a workbook and a minimal window in turn, and prints how long each takes from
/// exec to a painted line that has the keyboard, and how much memory it held at most. \a programs is where
/// both and the probe lie.
void measureStart(const QString &workbook, const QString &folder);

} // namespace tournee
