// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <nettle/sha2.h>

#include <string_view>

namespace tournee {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
class Sha256
{
public:
    Sha256() { nettle_sha256_init(&m_context); }

    void add(std::string_view bytes)
    {
        nettle_sha256_update(&m_context, bytes.size(),
                             reinterpret_cast<const unsigned char *>(bytes.data()));
    }
    /// Of all that was added since the last call.
    [[nodiscard]] Hash take()
    {
        Hash hash;
        nettle_sha256_digest(&m_context, hash.bytes.size(), hash.bytes.data());
        return hash;
    }

private:
    sha256_ctx m_context{};
};

} // namespace tournee
