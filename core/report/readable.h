// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/history.h"
#include "core/storage/names.h"

#include <QString>

namespace tournee {

/// A value as people read it, in the UI language: names for regions, themes and backgrounds, words
/// for choices, ids for anything else that is referred to.
[[nodiscard]] QString readable(const FieldSpec &field, const Value &value, const Names &names);

/// All of a field: the elements of a set, the counts of a map. Empty when there is nothing.
[[nodiscard]] QString readable(const FieldSpec &field, const Entity &entity, const Names &names);

/// What people call a register: "Text", "Participants by background (municipal)".
[[nodiscard]] QString readableRegister(Kind kind, std::string_view key, const Names &names);

/// What stands in the place of a value that is blank: why and since when.
[[nodiscard]] QString readable(const std::optional<PastErasure> &erasure);

/// Date and time of day as a moment was where it was written.
[[nodiscard]] QString readable(const Moment &moment);

} // namespace tournee
