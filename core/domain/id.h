// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tournee {

/// A fixed number of bytes that name something; ordered bytewise, written as lowercase hexadecimal.
template <std::size_t Size>
struct Bytes
{
    std::array<unsigned char, Size> bytes{};

    auto operator<=>(const Bytes &) const = default;

    [[nodiscard]] std::string_view view() const
    {
        return {reinterpret_cast<const char *>(bytes.data()), Size};
    }
    [[nodiscard]] std::string toHex() const
    {
        static constexpr char digits[] = "0123456789abcdef";
        std::string hex(2 * Size, '0');
        for (std::size_t i = 0; i < Size; ++i) {
            hex[2 * i] = digits[bytes[i] >> 4];
            hex[2 * i + 1] = digits[bytes[i] & 15];
        }
        return hex;
    }
    /// Only lowercase digits are taken, so that a name has one spelling.
    [[nodiscard]] static std::optional<Bytes> fromHex(std::string_view hex)
    {
        if (hex.size() != 2 * Size)
            return {};
        Bytes result;
        for (std::size_t i = 0; i < 2 * Size; ++i) {
            const char c = hex[i];
            int digit = 0;
            if (c >= '0' && c <= '9')
                digit = c - '0';
            else if (c >= 'a' && c <= 'f')
                digit = c - 'a' + 10;
            else
                return {};
            result.bytes[i / 2] = static_cast<unsigned char>(result.bytes[i / 2] * 16 + digit);
        }
        return result;
    }
    [[nodiscard]] static Bytes fromView(std::string_view raw)
    {
        Bytes result;
        std::copy_n(raw.begin(), std::min(raw.size(), Size), result.bytes.begin());
        return result;
    }
};

using Hash = Bytes<32>;
using Salt = Bytes<16>;

/// The SHA-256 of an op's header line.
using OpId = Hash;

/// A UUID (RFC 4122) that cannot be mistaken for one of another purpose.
template <typename Tag>
struct Id : Bytes<16>
{
    auto operator<=>(const Id &) const = default;

    [[nodiscard]] bool isNull() const { return *this == Id{}; }

    /// Lowercase, 8-4-4-4-12.
    [[nodiscard]] std::string toString() const
    {
        std::string text = toHex();
        for (const std::size_t dash : {20U, 16U, 12U, 8U})
            text.insert(dash, 1, '-');
        return text;
    }
    /// Nothing unless \a text is a lowercase UUID with its dashes.
    [[nodiscard]] static std::optional<Id> fromString(std::string_view text)
    {
        if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-'
            || text[23] != '-')
            return {};
        std::string hex(text);
        for (const std::size_t dash : {23U, 18U, 13U, 8U})
            hex.erase(dash, 1);
        const auto raw = fromHex(hex);
        if (!raw)
            return {};
        Id id;
        id.bytes = raw->bytes;
        return id;
    }
    [[nodiscard]] static Id fromView(std::string_view raw)
    {
        Id id;
        id.bytes = Bytes<16>::fromView(raw).bytes;
        return id;
    }
};

using EntityId = Id<struct EntityTag>;
using WriterId = Id<struct WriterTag>;

struct BytesHash
{
    template <std::size_t Size>
    std::size_t operator()(const Bytes<Size> &value) const
    {
        // Ids are random or hashes already: their first bytes are as good as any mixing.
        std::size_t result = 0;
        std::memcpy(&result, value.bytes.data(), sizeof result);
        return result;
    }
};

} // namespace tournee
