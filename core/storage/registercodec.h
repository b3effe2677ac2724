// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <string>
#include <string_view>

namespace tournee {

/// The registers of an entity as the bytes of one column. A text or a reference with a single version
/// is left out when it stands in a column of its own: \a decodeRegisters leaves its value null and
/// lists the field, for the caller to fill in.
[[nodiscard]] std::string encodeRegisters(const Entity &entity);

/// Fills \a entity's registers; its kind must be set. Returns the registers whose value stands in
/// a column. Throws Failure(WorkbookDamaged).
std::vector<Register *> decodeRegisters(std::string_view bytes, Entity &entity);

} // namespace tournee
