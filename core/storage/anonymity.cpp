// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/anonymity.h"

#include "core/log/erasure.h"

namespace tournee {

namespace {

bool isAboutPersons(std::string_view kindName, std::string_view key, const Value &value)
{
    const auto kind = kindNamed(kindName);
    const FieldSpec *const field = kind ? spec(*kind).find(key.substr(0, key.find(':'))) : nullptr;
    if (field)
        return field->personal || field->field == Field::Headcount;
    if (key.starts_with(erasedPrefix))
        return true; // the reason
    return std::holds_alternative<std::string>(value.data) && !EntityId::fromString(value.utf8());
}

} // namespace

void makeAnonymous(LoggedOp &op)
{
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const std::optional<Value> &value = op.values.fields[i].value;
        if (value && isAboutPersons(op.op.kind, op.op.fields[i], *value))
            op.values.blank(i);
    }
}

} // namespace tournee
