// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace tournee {

// On white paper, whatever the colours of the window.
inline const QColor pageQuietInk(0x4a, 0x56, 0x59);
inline const QColor pageAccentInk(0x0b, 0x6b, 0x64);
inline const QColor pageLineInk(0xc9, 0xd3, 0xd5);

} // namespace tournee
