// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/blobname.h"

namespace tournee {

namespace {

bool mayNameBlob(const std::optional<Kind> &kind, std::string_view key)
{
    const FieldSpec *const field = kind ? spec(*kind).find(key.substr(0, key.find(':'))) : nullptr;
    return field ? field->type == Type::BlobHash : !key.starts_with(erasedPrefix);
}

} // namespace

void forEachBlobName(const LoggedOp &op, const std::function<void(const Hash &, ValueName)> &each)
{
    const auto kind = kindNamed(op.op.kind);
    for (std::size_t i = 0; i < op.op.fields.size(); ++i) {
        const std::optional<Value> &value = op.values.fields[i].value;
        if (!value || !std::holds_alternative<std::string>(value->data))
            continue;
        const auto hash = Hash::fromHex(value->utf8());
        if (hash && mayNameBlob(kind, op.op.fields[i]))
            each(*hash, {op.id, op.op.fields[i]});
    }
}

} // namespace tournee
