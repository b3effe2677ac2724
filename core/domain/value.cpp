// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/value.h"

namespace tournee {

Value::Value(const QString &text) : data(utf8FromText(text)) {}

bool Value::truth() const
{
    const bool *truth = std::get_if<bool>(&data);
    return truth && *truth;
}

qint64 Value::number() const
{
    const qint64 *number = std::get_if<qint64>(&data);
    return number ? *number : 0;
}

const std::string &Value::utf8() const
{
    static const std::string none;
    const std::string *text = std::get_if<std::string>(&data);
    return text ? *text : none;
}

QString Value::text() const
{
    return textFromUtf8(utf8());
}

} // namespace tournee
