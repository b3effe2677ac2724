// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tournee {

/// Gives the widgets that Qt does not know what they are for their place in the accessibility tree: bars that tell
/// something are alerts, the countdown is a progress. To be called once, before there is a window.
void installAccessibleFaces();

/// Says that \a bar has something new to tell. Its name in the tree must be what it tells.
void announce(QWidget &bar);

} // namespace tournee
