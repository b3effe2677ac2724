// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tournee {

/// The entries that a pasted text may become: one a bullet or number when its first line has one, which
/// is left out, else one a line. Lines without a bullet go on with the one before.
[[nodiscard]] QStringList entriesIn(const QString &pasted);

} // namespace tournee
