// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportscope.h"

#include <functional>
#include <string_view>

namespace tournee {

/// Tells the solutions in the form in which Decidim imports proposals: UTF-8, semicolons, a title of 15 to 150
/// characters, a body of at least 15. Scopes and categories are left to Decidim, whose ids nobody knows here.
Result<void> tellProposals(ReportScope &scope, const std::function<void(std::string_view)> &sink);

} // namespace tournee
