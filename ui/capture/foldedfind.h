// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tournee {

/// Where \a wanted stands in \a text, by position and length: case, accents and œ make no difference.
[[nodiscard]] std::vector<std::pair<int, int>> findFolded(const QString &text,
                                                          const QString &wanted);

} // namespace tournee
