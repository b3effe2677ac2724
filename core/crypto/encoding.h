// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tournee {

struct Bech32
{
    std::string prefix; ///< in lowercase
    std::string bytes;
};

/// Lowercase Bech32 (BIP 173) without its limit on length, as C2SP age §"Conventions" has it.
[[nodiscard]] std::string bech32(std::string_view prefix, std::string_view bytes);
/// Nothing for mixed case, a wrong checksum, or bits that are left over and not zero.
[[nodiscard]] std::optional<Bech32> bech32From(std::string_view text);

/// RFC 4648 §4 without padding (C2SP age §"Conventions").
[[nodiscard]] std::string rawBase64(std::string_view bytes);
/// Nothing for what is not canonical, padded, or holds anything else.
[[nodiscard]] std::optional<std::string> rawBase64From(std::string_view text);
/// The same with padding, which it must have (RFC 7468 §3).
[[nodiscard]] std::optional<std::string> paddedBase64From(std::string_view text);

} // namespace tournee
