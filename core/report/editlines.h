// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <functional>
#include <string_view>

namespace tournee {

/// Tells the data as an edit script (CLI.md), so that `tournee-cli edit` makes it again in another workbook:
/// the same words and links, under new ids and by another writer. Photos do not come along.
Result<void> tellEditLines(ReportScope &scope, const std::function<void(std::string_view)> &sink);

} // namespace tournee
