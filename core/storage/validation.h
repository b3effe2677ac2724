// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/error.h"

namespace tournee {

/// Whether every change of \a edit names a register of its kind and gives it a value of its type.
/// Errors: UnknownField, InvalidValue; the subject is the field's name.
[[nodiscard]] Result<void> validated(const Edit &edit);

} // namespace tournee
