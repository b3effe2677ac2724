// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tournee {

/// Runs the command that \a arguments name (the program's own name left out) and returns the exit
/// status: 0 done, 1 it could not be done, 2 wrong usage.
[[nodiscard]] int runCli(QStringList arguments);

} // namespace tournee
