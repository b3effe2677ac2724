// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/opvalues.h"

#include <optional>
#include <string_view>

namespace tournee {

inline constexpr std::string_view erasedPrefix = "erased:";
inline constexpr std::size_t longestKey = 200;
/// Longer than that of other fields: it holds the key of what is erased.
inline constexpr std::size_t longestErasureKey = 400;

/// One value of one op, by name.
struct ValueName
{
    OpId op;
    FieldKey field;

    auto operator<=>(const ValueName &) const = default;
    bool operator==(const ValueName &) const = default;
};

/// The field by which an op erases \a value: "erased:<op>.<field>". What it says stands in the
/// header and so can never be lost; the value of the field is the reason.
[[nodiscard]] FieldKey erasureKey(const ValueName &value);

/// What an op's field \a key erases; nothing when it is another field.
[[nodiscard]] std::optional<ValueName> erasedBy(std::string_view key);

/// Whether \a op erases anything; cheap.
[[nodiscard]] bool isErasure(const LoggedOp &op);

/// Whether \a value may be erased at all: the key that names it must fit into a header.
[[nodiscard]] bool canBeErased(const ValueName &value);

/// Gives \a op the values that \a other, which is the same op, has and it lacks. True when there were any.
bool fill(LoggedOp &op, const LoggedOp &other);

} // namespace tournee
