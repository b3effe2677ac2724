// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/plainlines.h"

#include "core/log/erasure.h"
#include "core/log/optime.h"
#include "core/log/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tournee {

namespace {

/// Stands for itself in a JSON string, whatever comes before and after.
constexpr bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

constexpr std::array<signed char, 256> digitValues = [] {
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 16; ++i)
        values[static_cast<unsigned char>("0123456789abcdef"[i])] = static_cast<signed char>(i);
    return values;
}();

int digitValue(char c)
{
    return digitValues[static_cast<unsigned char>(c)];
}

/// Goes along a line; every function tells whether what it expects stood there.
class Cursor
{
public:
    explicit Cursor(std::string_view line) : m_rest(line) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool beginsWith(char c) const { return !m_rest.empty() && m_rest.front() == c; }

    [[nodiscard]] bool skip(std::string_view literal)
    {
        if (!m_rest.starts_with(literal))
            return false;
        m_rest.remove_prefix(literal.size());
        return true;
    }
    template <std::size_t Size>
    [[nodiscard]] bool hex(Bytes<Size> &target)
    {
        if (m_rest.size() < 2 * Size)
            return false;
        int wrong = 0;
        for (std::size_t i = 0; i < Size; ++i) {
            const int high = digitValue(m_rest[2 * i]);
            const int low = digitValue(m_rest[2 * i + 1]);
            wrong |= high | low;
            target.bytes[i] = static_cast<unsigned char>((high & 15) << 4 | (low & 15));
        }
        m_rest.remove_prefix(2 * Size);
        return wrong >= 0;
    }
    template <typename Tag>
    [[nodiscard]] bool id(Id<Tag> &target)
    {
        static constexpr std::array<std::size_t, 5> groups{4, 2, 2, 2, 6}; // bytes between dashes
        std::size_t at = 0;
        for (const std::size_t size : groups) {
            if ((at > 0 && !skip("-")) || m_rest.size() < 2 * size)
                return false;
            for (std::size_t i = 0; i < size; ++i, ++at) {
                const int high = digitValue(m_rest[2 * i]);
                const int low = digitValue(m_rest[2 * i + 1]);
                if (high < 0 || low < 0)
                    return false;
                target.bytes[at] = static_cast<unsigned char>(high << 4 | low);
            }
            m_rest.remove_prefix(2 * size);
        }
        return true;
    }
    [[nodiscard]] bool integer(qint64 &target)
    {
        const char *const begin = m_rest.data();
        const auto [end, error] = std::from_chars(begin, begin + m_rest.size(), target);
        const auto size = static_cast<std::size_t>(end - begin);
        const std::string_view digits =
            m_rest.substr(beginsWith('-') ? 1 : 0, size - (beginsWith('-') ? 1 : 0));
        if (error != std::errc() || (digits.front() == '0' && (size > 1)))
            return false; // also -0, which is no integer in JSON
        m_rest.remove_prefix(size);
        return true;
    }
    [[nodiscard]] bool counter(quint64 &target)
    {
        qint64 number = 0;
        if (!integer(number) || number < 1 || static_cast<quint64>(number) > largestCounter)
            return false;
        target = static_cast<quint64>(number);
        return true;
    }
    /// What stands before the next quotation mark, which is skipped.
    [[nodiscard]] bool plainText(std::string_view &target)
    {
        const auto end = std::ranges::find_if_not(m_rest, isPlain);
        if (end == m_rest.end() || *end != '"')
            return false;
        target = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(target.size() + 1);
        return true;
    }
    /// A string from one quotation mark to the other, in the one spelling of appendJson(). The bytes
    /// are not looked at for UTF-8.
    [[nodiscard]] bool text(std::string &target)
    {
        if (!skip("\""))
            return false;
        for (std::size_t from = 0;;) {
            std::size_t end = from;
            while (end < m_rest.size() && static_cast<unsigned char>(m_rest[end]) >= 0x20
                   && m_rest[end] != '"' && m_rest[end] != '\\')
                ++end;
            if (end == m_rest.size())
                return false;
            target.append(m_rest, from, end - from);
            if (m_rest[end] == '"') {
                m_rest.remove_prefix(end + 1);
                return true;
            }
            std::size_t size = 0;
            if (m_rest[end] != '\\' || !escape(m_rest.substr(end), target, size))
                return false;
            from = end + size;
        }
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    /// What the backslash at the beginning of \a bytes stands for.
    static bool escape(std::string_view bytes, std::string &target, std::size_t &size)
    {
        static constexpr std::string_view letters = R"("\bfnrt)";
        static constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
        if (bytes.size() < 2)
            return false;
        if (const auto at = letters.find(bytes[1]); at != std::string_view::npos) {
            target += meanings[at];
            size = 2;
            return true;
        }
        if (bytes.size() < 6 || !bytes.starts_with("\\u00"))
            return false;
        const int high = digitValue(bytes[4]);
        const int low = digitValue(bytes[5]);
        const auto c = static_cast<char>(high * 16 + low);
        if (high < 0 || high > 1 || low < 0 || meanings.find(c) != std::string_view::npos)
            return false; // another spelling is the canonical one
        target += c;
        size = 6;
        return true;
    }

    std::string_view m_rest;
};

bool readSeen(Cursor &cursor, std::vector<OpId> &seen)
{
    if (!cursor.skip("["))
        return false;
    while (!cursor.skip("]")) {
        OpId id;
        if ((!seen.empty() && !cursor.skip(",")) || !cursor.skip("\"") || !cursor.hex(id)
            || !cursor.skip("\"") || (!seen.empty() && !(seen.back() < id)))
            return false;
        seen.push_back(id);
    }
    return true;
}

bool readFields(Cursor &cursor, std::vector<FieldKey> &fields)
{
    if (!cursor.skip("["))
        return false;
    while (!cursor.skip("]")) {
        std::string_view key;
        if ((!fields.empty() && !cursor.skip(",")) || !cursor.skip("\"") || !cursor.plainText(key)
            || key.empty()
            || key.size() > (key.starts_with(erasedPrefix) ? longestErasureKey : longestKey)
            || (!fields.empty() && !(fields.back() < key)))
            return false;
        if (fields.empty())
            fields.reserve(8);
        fields.emplace_back(key);
    }
    return !fields.empty();
}

bool readValue(Cursor &cursor, Value &value)
{
    if (cursor.beginsWith('"'))
        return cursor.text(value.data.emplace<std::string>());
    if (cursor.skip("null"))
        return true;
    if (cursor.skip("true")) {
        value = Value(true);
        return true;
    }
    if (cursor.skip("false")) {
        value = Value(false);
        return true;
    }
    return cursor.integer(value.data.emplace<qint64>());
}

} // namespace

std::optional<EntityId> entityIdFrom(std::string_view text)
{
    std::optional<EntityId> result;
    if (text.size() == 36 && !Cursor(text).id(result.emplace()))
        result.reset();
    return result;
}

std::optional<Op> plainHeader(std::string_view line)
{
    Cursor cursor(line);
    std::optional<Op> result(std::in_place);
    Op &op = *result;
    std::string_view time;
    std::string_view kind;
    if (!cursor.skip(R"({"format":1,"writer":")") || !cursor.id(op.writer)
        || !cursor.skip(R"(","seq":)") || !cursor.counter(op.seq)
        || !cursor.skip(R"(,"previous":)"))
        return {};
    if (!cursor.skip("null")
        && (!cursor.skip("\"") || !cursor.hex(op.previous.emplace()) || !cursor.skip("\"")))
        return {};
    if (!cursor.skip(R"(,"lamport":)") || !cursor.counter(op.lamport)
        || !cursor.skip(R"(,"time":")") || !cursor.plainText(time) || !cursor.skip(R"(,"kind":")")
        || !cursor.plainText(kind) || kind.empty() || kind.size() > longestKey
        || !cursor.skip(R"(,"entity":")") || !cursor.id(op.entity) || !cursor.skip(R"(","seen":)")
        || !readSeen(cursor, op.seen) || !cursor.skip(R"(,"fields":)")
        || !readFields(cursor, op.fields) || !cursor.skip(R"(,"values":")")
        || !cursor.hex(op.values) || !cursor.skip("\"}") || !cursor.atEnd())
        return {};
    const auto moment = timeFromText(time);
    if (!moment)
        return {};
    op.time = *moment;
    op.kind = kind;
    return result;
}

std::optional<OpValues> plainValues(std::string_view line, const std::vector<FieldKey> &keys)
{
    Cursor cursor(line);
    std::optional<OpValues> result(std::in_place);
    Salt &salt = result->salt.emplace();
    if (!cursor.skip(R"({"salt":")") || !cursor.hex(salt) || !cursor.skip(R"(","values":{)")
        || !simdjson::validate_utf8(line.data(), line.size()))
        return {};
    const std::vector<Salt> salts = derivedSalts(salt, keys.size());
    result->fields.reserve(keys.size());
    Sha256 hash;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::string_view key;
        if ((i > 0 && !cursor.skip(",")) || !cursor.skip("\"") || !cursor.plainText(key)
            || key != keys[i] || !cursor.skip(":"))
            return {};
        const std::string_view from = cursor.rest();
        SaltedValue &field = result->fields.emplace_back();
        if (!readValue(cursor, field.value.emplace()))
            return {};
        field.salt = salts[i];
        hash.add(field.salt.view());
        hash.add(from.substr(0, from.size() - cursor.rest().size()));
        field.leaf = hash.take();
    }
    if (!cursor.skip("}}") || !cursor.atEnd())
        return {};
    return result;
}

} // namespace tournee
