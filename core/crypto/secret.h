// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *memory, std::size_t size) noexcept;
/// Fills memory from the operating system. Secrets never come from an Environment: a test that could
/// repeat them could be a program that repeats them.
void fillWithRandom(void *memory, std::size_t size);

/// A fixed number of bytes that nobody else may know; wiped when it goes.
template <std::size_t Size>
struct Secret
{
    std::array<unsigned char, Size> bytes{};

    Secret() = default;
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret() { wipe(bytes.data(), Size); }

    [[nodiscard]] static Secret random()
    {
        Secret secret;
        fillWithRandom(secret.bytes.data(), Size);
        return secret;
    }
    [[nodiscard]] std::span<const unsigned char> view() const { return bytes; }
};

/// A passphrase, or a text with keys in it; wiped when it goes.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(std::string_view text) : m_bytes(text.begin(), text.end()) {}
    /// Takes the words over and wipes \a text.
    [[nodiscard]] static SecretText taken(std::string &text);
    SecretText(const SecretText &) = default;
    SecretText(SecretText &&) noexcept = default;
    SecretText &operator=(const SecretText &other);
    SecretText &operator=(SecretText &&other) noexcept;
    ~SecretText() { wipe(m_bytes.data(), m_bytes.size()); }

    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_bytes.size()}; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

private:
    std::vector<char> m_bytes;
};

} // namespace tournee
