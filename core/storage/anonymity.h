// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

namespace tournee {

/// Leaves out what \a op says of persons: their names, what the schema declares personal, head counts
/// (a small group could be recognised), and every text of a field that this program does not know.
/// The hashes stay, so the op is verified and merged like any other; whoever has the values keeps them.
void makeAnonymous(LoggedOp &op);

} // namespace tournee
