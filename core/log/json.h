// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/value.h"

#include <simdjson.h>

#include <string>
#include <string_view>

namespace tournee {

/// Appends \a text as a JSON string in its one canonical spelling: RFC 8785 §3.2.2.2.
void appendJson(std::string &target, std::string_view text);
/// Appends a register's value: null, true, false, an integer or a string.
void appendJson(std::string &target, const Value &value);
void appendJson(std::string &target, qint64 number);

/// The value of a JSON scalar; nothing for floating-point numbers, arrays and objects.
[[nodiscard]] std::optional<Value> valueFromJson(simdjson::dom::element element);

/// Parses one JSON text at a time: strict UTF-8, at most 16 levels deep, no member twice in an object.
class JsonParser
{
public:
    JsonParser();

    /// The element is valid until the next call. Fails with InvalidValue; the detail says why.
    [[nodiscard]] Result<simdjson::dom::element> parse(std::string_view json);

private:
    simdjson::dom::parser m_parser;
};

} // namespace tournee
