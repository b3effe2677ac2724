// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/text.h"

#include <QString>

#include <string>
#include <variant>

namespace tournee {

/// What one register holds: nothing, a truth, a whole number, or UTF-8 text. No other type will
/// ever stand in the log; richer things are written as text, so that any program can carry them.
struct Value
{
    std::variant<std::monostate, bool, qint64, std::string> data;

    Value() = default;
    explicit Value(bool truth) : data(truth) {}
    explicit Value(qint64 number) : data(number) {}
    explicit Value(int number) : data(qint64{number}) {}
    explicit Value(std::string text) : data(std::move(text)) {}
    explicit Value(const char *text) : data(std::string(text)) {}
    explicit Value(const QString &text);

    auto operator<=>(const Value &) const = default;
    bool operator==(const Value &) const = default;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    [[nodiscard]] bool truth() const;
    [[nodiscard]] qint64 number() const;
    /// The text as it is stored; empty for any other type.
    [[nodiscard]] const std::string &utf8() const;
    [[nodiscard]] QString text() const;
};

} // namespace tournee
