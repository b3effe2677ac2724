// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testworkbook.h"

#include <string>

namespace tournee {

/// The state that a log means, by the definitions of a register and of deletion taken at their word
/// and without any of the core's merging: slow, and easy to believe.
[[nodiscard]] std::string stateMeantBy(const std::map<OpId, LoggedOp> &ops);

/// The state that a workbook shows, in the same words.
[[nodiscard]] std::string stateShownBy(WorkbookFile &file);

} // namespace tournee
