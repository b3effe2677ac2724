// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/jsonwriter.h"

#include "core/log/json.h"

#include <charconv>

namespace tournee {

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendJson(m_target, name);
    m_target += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view utf8)
{
    separate();
    appendJson(m_target, utf8);
    return *this;
}

JsonWriter &JsonWriter::number(qint64 number)
{
    separate();
    appendJson(m_target, number);
    return *this;
}

JsonWriter &JsonWriter::score(double number)
{
    separate();
    char digits[64];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, 4).ptr;
    m_target.append(digits, end);
    return *this;
}

JsonWriter &JsonWriter::truth(bool truth)
{
    separate();
    m_target += truth ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_target += "null";
    return *this;
}

JsonWriter &JsonWriter::value(const Value &value)
{
    separate();
    appendJson(m_target, value);
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_target += bracket;
    m_hasMembers.push_back(false);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_hasMembers.pop_back();
    m_target += bracket;
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        m_target += ',';
    m_hasMembers.back() = true;
}

} // namespace tournee
