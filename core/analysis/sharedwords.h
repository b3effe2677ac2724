// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tournee {

/// Some letters of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last

    bool operator==(const TextRange &) const = default;
};

/// In each of \a texts, the words that another one of them has as well, whatever their endings and
/// accents; words that every text has (le, pour, with …) do not count.
[[nodiscard]] std::vector<std::vector<TextRange>> sharedWordsIn(const QStringList &texts);

} // namespace tournee
