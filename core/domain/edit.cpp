// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edit.h"

namespace tournee {

namespace {

std::string elementName(Kind kind, Field field, std::string_view element)
{
    return spec(kind, field).type == Type::Text ? elementForText(element) : std::string(element);
}

} // namespace

Edit &Edit::set(Field field, Value value)
{
    changes.push_back({{field, {}}, std::move(value)});
    return *this;
}

Edit &Edit::set(Field field, EntityId reference)
{
    return set(field, reference.isNull() ? Value() : Value(reference.toString()));
}

Edit &Edit::include(Field field, std::string_view element)
{
    changes.push_back({{field, elementName(kind, field, element)}, Value(std::string(element))});
    return *this;
}

Edit &Edit::include(Field field, EntityId reference)
{
    return include(field, reference.toString());
}

Edit &Edit::exclude(Field field, std::string_view element)
{
    changes.push_back({{field, elementName(kind, field, element)}, Value()});
    return *this;
}

Edit &Edit::exclude(Field field, EntityId reference)
{
    return exclude(field, reference.toString());
}

Edit &Edit::put(Field field, std::string_view element, Value value)
{
    changes.push_back({{field, std::string(element)}, std::move(value)});
    return *this;
}

Edit &Edit::basedOn(const Entity &shown)
{
    seen.emplace();
    for (const Register &each : shown.registers) {
        for (const Version &version : each.heads)
            seen->push_back({each.name, version.op});
    }
    return *this;
}

Edit addition(Kind kind, EntityId entity)
{
    Edit edit;
    edit.kind = kind;
    edit.entity = entity;
    return edit;
}

Edit update(const Entity &shown)
{
    return addition(shown.kind, shown.id).basedOn(shown);
}

Edit removal(const Entity &shown)
{
    return update(shown).set(Field::Deleted, Value(true));
}

Edit restoration(const Entity &shown)
{
    return update(shown).set(Field::Deleted, Value(false));
}

} // namespace tournee
