// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"

namespace tournee {

// A person sees what they did at once; the disk answers later.

/// Gives \a entity the value that the workbook is about to give it, under an op without an id.
void showExpected(Entity &entity, const Change &change);
/// Whether \a entity, as the workbook says it is, has what was expected.
[[nodiscard]] bool holdsExpected(const Entity &entity, const Change &change);

} // namespace tournee
