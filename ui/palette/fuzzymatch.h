// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tournee {

/// How well \a text is meant by \a typed, of which each letter must stand in it, in order, whatever its
/// case and accents; larger is better. Beginnings of words and letters that stand together count more.
/// Nothing when it is not meant.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace tournee
