// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/secret.h"

#include <sodium.h>

#include <utility>

namespace tournee {

namespace {

// Once, before there is a second thread: libsodium then knows which code this processor can run.
[[maybe_unused]] const int ready = sodium_init();

} // namespace

void wipe(void *memory, std::size_t size) noexcept
{
    if (size > 0)
        sodium_memzero(memory, size);
}

void fillWithRandom(void *memory, std::size_t size)
{
    randombytes_buf(memory, size);
}

SecretText SecretText::taken(std::string &text)
{
    SecretText result{std::string_view(text)};
    wipe(text.data(), text.size());
    text.clear();
    return result;
}

SecretText &SecretText::operator=(const SecretText &other)
{
    SecretText copy(other);
    std::swap(m_bytes, copy.m_bytes); // the old words are wiped with the copy
    return *this;
}

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

} // namespace tournee
