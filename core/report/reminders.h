// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/coverage.h"

#include <QString>

namespace tournee {

/// Whom to remind of what has not come, to be copied into an e-mail: a line a workshop with missing tables, and
/// under it a line a table with whoever is known to be there. Empty when nothing is missing. \a onlyLate:
/// nothing of workshops that are still to come.
[[nodiscard]] QString remindersFor(const Coverage &coverage, bool onlyLate);

} // namespace tournee
