// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/validation.h"

#include "core/log/json.h"

#include <QDate>
#include <QTime>

#include <simdjson.h>

#include <algorithm>

namespace tournee {

namespace {

bool isOfType(const FieldSpec &field, const Value &value)
{
    const std::string &text = value.utf8();
    // What is not UTF-8 could be written to the log, but never read from it again.
    const bool isText = std::holds_alternative<std::string>(value.data)
                        && simdjson::validate_utf8(text.data(), text.size());
    switch (field.type) {
    case Type::Text:
        return isText;
    case Type::Integer:
        return std::holds_alternative<qint64>(value.data);
    case Type::Truth:
        return std::holds_alternative<bool>(value.data);
    case Type::Date:
        return text.size() == 10 && QDate::fromString(value.text(), Qt::ISODate).isValid();
    case Type::Time:
        return text.size() == 5 && QTime::fromString(value.text(), Qt::ISODate).isValid();
    case Type::Choice:
        return isText && std::ranges::find(field.choices, text) != field.choices.end();
    case Type::Reference:
        return EntityId::fromString(text).has_value();
    case Type::BlobHash:
        return Hash::fromHex(text).has_value();
    }
    return false;
}

bool isWellFormed(const FieldSpec &field, const Change &change)
{
    const std::string &element = change.name.element;
    const Value &value = change.value;
    switch (field.shape) {
    case Shape::Scalar:
        return element.empty() && (value.isNull() || isOfType(field, value));
    case Shape::Set: {
        if (element.empty())
            return false;
        if (value.isNull())
            return true;
        const std::string expected =
            field.type == Type::Text ? elementForText(value.utf8()) : value.utf8();
        return isOfType(field, value) && element == expected;
    }
    case Shape::Map:
        return EntityId::fromString(element).has_value()
               && (value.isNull() || isOfType(field, value));
    }
    return false;
}

// A bundle's lines are limited to 4 MiB (core/bundle); some of it is salt and names.
constexpr std::size_t mostJsonBytes = 3 << 20;

} // namespace

Result<void> validated(const Edit &edit)
{
    if (edit.entity.isNull())
        return failure(ErrorCode::InvalidValue, QStringLiteral("id"));
    const KindSpec &kind = spec(edit.kind);
    std::string json;
    for (const Change &change : edit.changes) {
        const FieldSpec *const field = kind.find(change.name.field);
        if (!field) {
            const std::string_view name = nameOf(change.name.field);
            return failure(ErrorCode::UnknownField, textFromUtf8(name), textFromUtf8(kind.name));
        }
        if (!isWellFormed(*field, change))
            return failure(ErrorCode::InvalidValue, textFromUtf8(field->name), change.value.text());
        appendJson(json, change.value);
        if (json.size() > mostJsonBytes)
            return failure(ErrorCode::TextTooLong, textFromUtf8(field->name));
    }
    return {};
}

} // namespace tournee
