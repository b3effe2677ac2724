// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/receptions.h"

#include <QString>

#include <vector>

namespace tournee {

/// What a reception brought, and whether it was undone: "12 new things, 3 changed". The workbook does not
/// remember the kinds of what was new.
[[nodiscard]] QString whatItBrought(const Reception &reception);
/// "Rimouski 3, 4": the tables of which entries or a head count came.
[[nodiscard]] QString whichTables(const Reception &reception);

/// Receptions with tabs between the columns and a line of headings, as spreadsheets take them.
[[nodiscard]] QString spreadsheetOf(const std::vector<Reception> &receptions);

} // namespace tournee
