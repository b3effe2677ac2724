// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/environment.h"

#include <QDateTime>

#include <sodium.h>

#include <array>
#include <cstring>

namespace tournee {

Moment SystemEnvironment::now()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toMSecsSinceEpoch(), now.offsetFromUtc() / 60};
}

void SystemEnvironment::random(void *target, std::size_t size)
{
    randombytes_buf(target, size);
}

SeededEnvironment::SeededEnvironment(quint64 seed, Moment start) : m_seed(seed), m_now(start) {}

Moment SeededEnvironment::now()
{
    m_now.milliseconds += 1000;
    return m_now;
}

void SeededEnvironment::random(void *target, std::size_t size)
{
    std::array<unsigned char, crypto_stream_chacha20_ietf_KEYBYTES> key{};
    std::memcpy(key.data(), &m_seed, sizeof m_seed);
    std::array<unsigned char, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    std::memcpy(nonce.data(), &m_counter, sizeof m_counter);
    ++m_counter;
    crypto_stream_chacha20_ietf(static_cast<unsigned char *>(target), size, nonce.data(),
                                key.data());
}

} // namespace tournee
