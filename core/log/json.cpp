// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/json.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace tournee {

namespace {

constexpr std::size_t maximumDepth = 16;

bool hasRepeatedMember(simdjson::dom::element element)
{
    if (element.is_array()) {
        const simdjson::dom::array array = element.get_array().value_unsafe();
        for (const simdjson::dom::element each : array) {
            if (hasRepeatedMember(each))
                return true;
        }
        return false;
    }
    if (!element.is_object())
        return false;
    const simdjson::dom::object object = element.get_object().value_unsafe();
    if (object.size() <= 8) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (hasRepeatedMember(it.value()))
                return true;
            auto later = it;
            for (++later; later != object.end(); ++later) {
                if (it.key() == later.key())
                    return true;
            }
        }
        return false;
    }
    std::set<std::string_view> names;
    for (const auto [name, value] : object) {
        if (!names.insert(name).second || hasRepeatedMember(value))
            return true;
    }
    return false;
}

} // namespace

void appendJson(std::string &target, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    target += '"';
    const auto isSpecial = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    };
    for (auto from = text.begin(); from != text.end();) {
        const auto special = std::find_if(from, text.end(), isSpecial);
        target.append(from, special);
        if (special == text.end())
            break;
        from = special + 1;
        const char c = *special;
        switch (c) {
        case '"':
            target += "\\\"";
            break;
        case '\\':
            target += "\\\\";
            break;
        case '\b':
            target += "\\b";
            break;
        case '\f':
            target += "\\f";
            break;
        case '\n':
            target += "\\n";
            break;
        case '\r':
            target += "\\r";
            break;
        case '\t':
            target += "\\t";
            break;
        default:
            target += "\\u00";
            target += digits[c >> 4];
            target += digits[c & 15];
        }
    }
    target += '"';
}

void appendJson(std::string &target, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    target.append(digits, end);
}

void appendJson(std::string &target, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value.data))
        appendJson(target, std::string_view(*text));
    else if (const auto *number = std::get_if<qint64>(&value.data))
        appendJson(target, *number);
    else if (const auto *truth = std::get_if<bool>(&value.data))
        target += *truth ? "true" : "false";
    else
        target += "null";
}

std::optional<Value> valueFromJson(simdjson::dom::element element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return Value(std::string(element.get_string().value_unsafe()));
    case simdjson::dom::element_type::INT64:
        return Value(qint64{element.get_int64().value_unsafe()});
    case simdjson::dom::element_type::BOOL:
        return Value(element.get_bool().value_unsafe());
    case simdjson::dom::element_type::NULL_VALUE:
        return Value();
    default:
        return {};
    }
}

JsonParser::JsonParser() = default;

Result<simdjson::dom::element> JsonParser::parse(std::string_view json)
{
    const auto refused = [](std::string_view why) {
        return failure(ErrorCode::InvalidValue, {},
                       QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())));
    };
    if (json.size() > m_parser.capacity()) {
        if (const auto error =
                m_parser.allocate(std::max<std::size_t>(2 * json.size(), 4096), maximumDepth))
            return refused(simdjson::error_message(error));
    }
    simdjson::dom::element element;
    if (const auto error = m_parser.parse(json.data(), json.size()).get(element))
        return refused(simdjson::error_message(error));
    if (hasRepeatedMember(element))
        return refused("a member stands twice in one object");
    return element;
}

} // namespace tournee
