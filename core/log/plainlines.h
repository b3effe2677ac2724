// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tournee {

/// Lines that are spelt exactly as this version spells them, which nearly all are, read without a JSON
/// parser and hashed where they stand: several times faster. What gives nothing may be well all the
/// same (a newer program's, a rare character) or may not: parseHeader() and verifiedOp() decide.

/// The op in a line as Op::header() writes it.
[[nodiscard]] std::optional<Op> plainHeader(std::string_view line);
/// The values, salted and hashed, in a line as OpValues::line() writes it when nothing is blank.
[[nodiscard]] std::optional<OpValues> plainValues(std::string_view line,
                                                  const std::vector<FieldKey> &keys);

/// What EntityId::fromString() says, several times faster.
[[nodiscard]] std::optional<EntityId> entityIdFrom(std::string_view text);

/// One salt a field, drawn out of the op's: see OpValues.
[[nodiscard]] std::vector<Salt> derivedSalts(const Salt &salt, std::size_t count);

} // namespace tournee
