// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

namespace tournee {

/// What happened, what it means and what to do, in the UI language, for the window and the CLI
/// alike. The technical detail is for a log, not for people; it only shows where it helps.
[[nodiscard]] QString sentence(const Error &error);

} // namespace tournee
