// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// Appends one JSON document to a string that its owner may empty in between, so that a document
/// larger than memory can stream out. Every byte of a text comes through: QJsonDocument keeps
/// neither a leading U+FEFF nor a document of half a million entities.
class JsonWriter
{
public:
    explicit JsonWriter(std::string &target) : m_target(target) {}

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(std::string_view name);
    JsonWriter &text(std::string_view utf8);
    JsonWriter &text(const QString &text)
    {
        return this->text(std::string_view(utf8FromText(text)));
    }
    JsonWriter &number(qint64 number);
    /// Four digits after the point are enough for a score.
    JsonWriter &score(double number);
    JsonWriter &truth(bool truth);
    JsonWriter &null();
    JsonWriter &value(const Value &value);

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    std::string &m_target;
    std::vector<bool> m_hasMembers;
    bool m_afterKey = false;
};

} // namespace tournee
