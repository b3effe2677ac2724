// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/erasure.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::size_t hexLength = 2 * sizeof(OpId);

} // namespace

FieldKey erasureKey(const ValueName &value)
{
    FieldKey key(erasedPrefix);
    key += value.op.toHex();
    key += '.';
    key += value.field;
    return key;
}

std::optional<ValueName> erasedBy(std::string_view key)
{
    if (!key.starts_with(erasedPrefix))
        return {};
    key.remove_prefix(erasedPrefix.size());
    const auto op = OpId::fromHex(key.substr(0, hexLength));
    if (!op || key.size() < hexLength + 2 || key[hexLength] != '.')
        return {};
    return ValueName{*op, FieldKey(key.substr(hexLength + 1))};
}

bool isErasure(const LoggedOp &op)
{
    const auto first = std::ranges::lower_bound(op.op.fields, erasedPrefix);
    return first != op.op.fields.end() && first->starts_with(erasedPrefix);
}

bool canBeErased(const ValueName &value)
{
    return erasureKey(value).size() <= longestErasureKey;
}

bool fill(LoggedOp &op, const LoggedOp &other)
{
    // Whole, it keeps the one spelling that a whole op has.
    if (op.values.hasBlanks() && !other.values.hasBlanks()) {
        op.values = other.values;
        return true;
    }
    bool isFilled = false;
    for (std::size_t i = 0; i < op.values.fields.size(); ++i) {
        SaltedValue &field = op.values.fields[i];
        if (!field.value && other.values.fields[i].value) {
            field = other.values.fields[i];
            isFilled = true;
        }
    }
    return isFilled;
}

} // namespace tournee
