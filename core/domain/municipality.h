// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tournee {

struct Municipality
{
    QString name;
    QString regionCode; ///< "01" to "17"
    QString mrc; ///< empty where a municipality belongs to none

    bool operator==(const Municipality &) const = default;
};

/// The municipalities that ship with the program, by name. Reads a resource; any thread.
[[nodiscard]] std::vector<Municipality> shippedMunicipalities();

} // namespace tournee
