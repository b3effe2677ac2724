// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <functional>
#include <string_view>

namespace tournee {

/// The codebook of REFI-QDA 1.0 (.qdc) for qualitative research: kinds, themes, tags, potentials, outcomes
/// and authorities as codes.
Result<void> tellCodebook(ReportScope &scope, const std::function<void(std::string_view)> &sink);

/// The project of REFI-QDA 1.0 (.qdpx): a text a table with every entry, coded by those.
Result<void> tellQdaProject(ReportScope &scope, const std::function<void(std::string_view)> &sink);

} // namespace tournee
