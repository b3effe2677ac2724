// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

#include <QString>

namespace tournee {

/// What an undo step that changes an entry is called: "support 12", "conditions".
[[nodiscard]] QString changeName(const Edit &edit);
/// The same of something done to \a count entries: "support 12, 4 entries".
[[nodiscard]] QString changeName(const QString &name, int count);

} // namespace tournee
