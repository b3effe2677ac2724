// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/secret.h"

#include <span>
#include <string_view>

namespace tournee {

/// HKDF-SHA-256 (RFC 5869) for the 32 bytes that every use in age takes.
[[nodiscard]] Secret<32> hkdf(std::span<const unsigned char> secret, std::string_view salt,
                              std::string_view info);

} // namespace tournee
