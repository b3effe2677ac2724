// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/encoding.h"

#include "core/crypto/secret.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksumLength = 6;

using Fives = std::string; // values under 32

/// What is worked out of a text that may be a secret key: of one size from the beginning, so that no
/// copy is left behind by growing, and wiped when it goes.
class Passing
{
public:
    explicit Passing(std::size_t mostBytes) { text.reserve(mostBytes); }
    ~Passing() { wipe(text.data(), text.size()); }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;

    std::string text;
};

/// BIP 173 §Checksum
unsigned polymod(std::string_view values, unsigned check)
{
    constexpr std::array<unsigned, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                0x2a1462b3};
    for (const char value : values) {
        const unsigned top = check >> 25;
        check = ((check & 0x1ffffff) << 5) ^ static_cast<unsigned char>(value);
        for (unsigned i = 0; i < generator.size(); ++i) {
            if ((top >> i & 1) != 0)
                check ^= generator[i];
        }
    }
    return check;
}

unsigned polymodOf(std::string_view prefix, std::string_view values)
{
    Fives expanded;
    for (const char c : prefix)
        expanded += static_cast<char>(c >> 5);
    expanded += '\0';
    for (const char c : prefix)
        expanded += static_cast<char>(c & 31);
    return polymod(values, polymod(expanded, 1));
}

/// Adds the values of \a bytes.
void addFives(Fives &fives, std::string_view bytes)
{
    unsigned held = 0;
    int bits = 0;
    for (const char c : bytes) {
        held = (held << 8 | static_cast<unsigned char>(c)) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            fives += static_cast<char>(held >> (bits - 5) & 31);
    }
    if (bits > 0)
        fives += static_cast<char>(held << (5 - bits) & 31);
}

std::optional<std::string> bytesFromFives(std::string_view fives)
{
    std::string bytes;
    bytes.reserve(fives.size());
    unsigned held = 0;
    int bits = 0;
    for (const char five : fives) {
        held = (held << 5 | static_cast<unsigned char>(five)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xff);
        }
    }
    if (bits >= 5 || (held & ((1U << bits) - 1)) != 0) {
        wipe(bytes.data(), bytes.size());
        return {};
    }
    return bytes;
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isBase64(char c)
{
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
}

std::optional<std::string> base64From(std::string_view text, int variant)
{
    if (!std::ranges::all_of(text, isBase64)) // libsodium 1.0.18 takes some bytes beyond ASCII
        return {};
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    // Refuses bits that are left over, and padding where it does not belong.
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(),
                          text.data(), text.size(), nullptr, &size, nullptr, variant)
        != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace

std::string bech32(std::string_view prefix, std::string_view bytes)
{
    Passing passing(2 * bytes.size() + 1 + checksumLength);
    Fives &values = passing.text;
    addFives(values, bytes);
    values.append(checksumLength, '\0');
    const unsigned check = polymodOf(prefix, values) ^ 1;
    for (std::size_t i = 0; i < checksumLength; ++i)
        values[values.size() - 1 - i] = static_cast<char>(check >> (5 * i) & 31);
    std::string text;
    text.reserve(prefix.size() + 1 + values.size());
    text += prefix;
    text += '1';
    for (const char value : values)
        text += alphabet[static_cast<unsigned char>(value)];
    return text;
}

std::optional<Bech32> bech32From(std::string_view text)
{
    if (std::ranges::any_of(text, isLower) && std::ranges::any_of(text, isUpper))
        return {};
    Passing passingText(text.size());
    std::string &lower = passingText.text;
    for (const char c : text)
        lower += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t separator = lower.rfind('1');
    if (separator == std::string::npos || separator == 0
        || lower.size() - separator - 1 < checksumLength)
        return {};
    const std::string prefix = lower.substr(0, separator);
    if (std::ranges::any_of(prefix, [](char c) { return c < 33 || c > 126; }))
        return {};
    Passing passingValues(lower.size());
    Fives &values = passingValues.text;
    for (const char c : std::string_view(lower).substr(separator + 1)) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return {};
        values += static_cast<char>(value);
    }
    if (polymodOf(prefix, values) != 1)
        return {};
    auto bytes = bytesFromFives(std::string_view(values).substr(0, values.size() - checksumLength));
    if (!bytes)
        return {};
    return Bech32{prefix, std::move(*bytes)};
}

std::string rawBase64(std::string_view bytes)
{
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), variant);
    text.pop_back(); // the zero that libsodium writes
    return text;
}

std::optional<std::string> rawBase64From(std::string_view text)
{
    return base64From(text, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
}

std::optional<std::string> paddedBase64From(std::string_view text)
{
    return base64From(text, sodium_base64_VARIANT_ORIGINAL);
}

} // namespace tournee
