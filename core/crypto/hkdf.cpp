// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/hkdf.h"

#include <sodium.h>

namespace tournee {

namespace {

/// HMAC-SHA-256, wiped when it goes.
class Hmac
{
public:
    explicit Hmac(std::span<const unsigned char> key)
    {
        crypto_auth_hmacsha256_init(&m_state, key.data(), key.size());
    }
    ~Hmac() { wipe(&m_state, sizeof m_state); }
    Hmac(const Hmac &) = delete;
    Hmac &operator=(const Hmac &) = delete;

    void add(std::span<const unsigned char> bytes)
    {
        crypto_auth_hmacsha256_update(&m_state, bytes.data(), bytes.size());
    }
    [[nodiscard]] Secret<32> result()
    {
        Secret<32> result;
        crypto_auth_hmacsha256_final(&m_state, result.bytes.data());
        return result;
    }

private:
    crypto_auth_hmacsha256_state m_state{};
};

std::span<const unsigned char> spanOf(std::string_view text)
{
    if (text.empty()) // libsodium hands the pointer on to memcpy, which may not be given a null one
        text = "";
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

} // namespace

Secret<32> hkdf(std::span<const unsigned char> secret, std::string_view salt, std::string_view info)
{
    // §2.2: no salt means as many zeros as the hash is long, which HMAC makes of an empty key itself.
    Hmac extract(spanOf(salt));
    extract.add(secret);
    const Secret<32> pseudorandom = extract.result();
    // §2.3: one block is all that 32 bytes take.
    Hmac expand(pseudorandom.view());
    expand.add(spanOf(info));
    expand.add(spanOf(std::string_view("\x01", 1)));
    return expand.result();
}

} // namespace tournee
