// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/log/shipped.h"

#include <array>
#include <string>
#include <vector>

namespace tournee {

/// The id of the one entity of \a kind in everyField(): a fixed one.
inline EntityId sampleId(Kind kind)
{
    EntityId id;
    id.bytes = {0x7e, 0x57, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0};
    id.bytes[15] = static_cast<unsigned char>(1 + static_cast<int>(kind));
    return id;
}

/// A value that \a field takes; the text says where it stands.
inline Value sampleValue(const FieldSpec &field, Kind kind)
{
    switch (field.type) {
    case Type::Text:
        return Value("« " + std::string(nameOf(kind)) + " " + std::string(field.name)
                     + " » à l’été");
    case Type::Integer:
        return Value(7);
    case Type::Truth:
        return Value(true);
    case Type::Date:
        return Value("2026-10-03");
    case Type::Time:
        return Value("18:30");
    case Type::Choice:
        return Value(std::string(field.choices.front()));
    case Type::Reference:
        return Value(sampleId(field.targets.front()).toString());
    case Type::BlobHash:
        return Value(std::string(64, 'a'));
    }
    return {};
}

/// One entity of every kind with every field set: references lead to each other.
inline std::vector<Edit> everyField()
{
    std::vector<Edit> edits;
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer)
            continue; // introduces itself
        Edit edit = addition(kind.kind, sampleId(kind.kind));
        for (const FieldSpec &field : kind.fields) {
            if (field.field == Field::Deleted || field.field == Field::Erased)
                continue;
            if (field.field == Field::Position) {
                edit.set(field.field, Value("m"));
                continue;
            }
            const Value value = sampleValue(field, kind.kind);
            if (field.shape == Shape::Scalar)
                edit.set(field.field, value);
            else if (field.shape == Shape::Map)
                edit.put(field.field, shippedId(Kind::Background, "citizen").toString(), value);
            else
                edit.include(field.field, value.utf8());
        }
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace tournee
