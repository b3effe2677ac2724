// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/editscript.h"

#include "core/storage/validation.h"

#include <algorithm>
#include <array>

namespace tournee {

namespace {

using simdjson::dom::element;

constexpr std::array<std::string_view, 6> verbs{"add",     "update", "remove",
                                                "restore", "settle", "headcount"};

tl::unexpected<Error> refused(std::string_view member, const char *why)
{
    return failure(ErrorCode::InvalidScript, textFromUtf8(member), QString::fromLatin1(why));
}

bool belongsTo(std::string_view verb, std::string_view member)
{
    if (verb == "add")
        return member == "ref" || member == "set" || member == "include" || member == "exclude";
    if (verb == "update")
        return member == "set" || member == "include" || member == "exclude";
    if (verb == "settle")
        return member == "field" || member == "value";
    return verb == "headcount" && member == "set";
}

QString spelled(element value)
{
    return textFromUtf8(std::string(simdjson::minify(value)));
}

} // namespace

/// The members of one line.
struct EditScript::Parts
{
    std::string_view verb;
    element subject;
    std::map<std::string_view, element> others;

    [[nodiscard]] const element *find(std::string_view name) const
    {
        const auto found = others.find(name);
        return found == others.end() ? nullptr : &found->second;
    }
};

EditScript::EditScript(WorkbookFile &file, Names names) : m_file(file), m_names(std::move(names)) {}

Result<void> EditScript::add(std::string_view line)
{
    ++m_lineNumber;
    if (m_lineNumber == 1 && line.starts_with("\xef\xbb\xbf"))
        line.remove_prefix(3); // some editors put a byte order mark before the first line
    if (line.find_first_not_of(" \t\r") == std::string_view::npos)
        return {};
    const auto parsed = m_parser.parse(line);
    if (!parsed)
        return failure(ErrorCode::InvalidScript, {}, parsed.error().detail);
    simdjson::dom::object object;
    if (parsed->get(object))
        return refused({}, "not an object");

    Parts parts;
    for (const auto [name, value] : object) {
        if (std::ranges::find(verbs, name) == verbs.end()) {
            parts.others.emplace(name, value);
            continue;
        }
        if (!parts.verb.empty())
            return refused(name, "two verbs");
        parts.verb = name;
        parts.subject = value;
    }
    if (parts.verb.empty())
        return refused({}, "no verb");
    for (const auto &[name, value] : parts.others) {
        if (!belongsTo(parts.verb, name))
            return refused(name, "unknown member");
    }

    auto made = edit(parts);
    if (!made)
        return made.error();
    if (const auto valid = validated(*made); !valid)
        return valid.error();
    m_lines.push_back({m_lineNumber, made->entity});
    m_edits.push_back(std::move(*made));
    return {};
}

Result<Edit> EditScript::edit(const Parts &parts)
{
    Edit edit;
    std::string_view ref;
    if (parts.verb == "add") {
        std::string_view kindName;
        if (parts.subject.get(kindName))
            return refused("add", "not a text");
        const auto kind = kindNamed(kindName);
        if (!kind || *kind == Kind::Writer)
            return failure(ErrorCode::UnknownKind, textFromUtf8(kindName));
        edit = addition(*kind, m_file.environment().newId<EntityId>());
        if (const element *name = parts.find("ref")) {
            if (name->get(ref) || ref.empty())
                return refused("ref", "not a text");
            if (ref.starts_with('@'))
                ref.remove_prefix(1);
            if (m_refs.contains(std::string(ref)))
                return refused("ref", "used twice");
        }
        m_added.insert(edit.entity);
    } else {
        const auto id = target(parts.subject);
        if (!id)
            return id.error();
        const auto kind = kindOf(*id);
        if (!kind)
            return kind.error();
        if (!*kind)
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id->toString()));
        edit = addition(**kind, *id);
    }

    // Nothing in Edit::seen: a script has before its eyes whatever is there when it is applied.
    Result<void> done;
    if (parts.verb == "remove" || parts.verb == "restore") {
        edit.set(Field::Deleted, Value(parts.verb == "remove"));
    } else if (parts.verb == "settle") {
        const element *const field = parts.find("field");
        const element *const value = parts.find("value");
        std::string_view name;
        if (!field || field->get(name))
            return refused("field", "missing");
        if (!value)
            return refused("value", "missing");
        done = settleField(edit, name, *value);
    } else if (parts.verb == "headcount") {
        const element *const counts = parts.find("set");
        if (!counts)
            return refused("set", "missing");
        if (edit.kind != Kind::Table)
            return failure(ErrorCode::UnknownField, QStringLiteral("headcount"),
                           textFromUtf8(nameOf(edit.kind)));
        done = putHeadcount(edit, *counts);
    } else {
        if (const element *members = parts.find("set"))
            done = setFields(edit, *members);
        if (const element *members = parts.find("include"); done && members)
            done = changeSet(edit, *members, true);
        if (const element *members = parts.find("exclude"); done && members)
            done = changeSet(edit, *members, false);
    }
    if (!done)
        return done.error();
    m_kinds.emplace(edit.entity, edit.kind);
    if (!ref.empty())
        m_refs.emplace(ref, edit.entity);
    if (Names::has(edit.kind)) {
        for (const Change &change : edit.changes) {
            if (change.name.field == Field::Name || change.name.field == Field::NameEn
                || change.name.field == Field::Code)
                m_names.add(edit.kind, edit.entity, change.value.text());
        }
    }
    return edit;
}

Result<void> EditScript::setFields(Edit &edit, element members)
{
    simdjson::dom::object object;
    if (members.get(object))
        return refused("set", "not an object");
    for (const auto [name, value] : object) {
        const auto field = fieldNamed(edit, name);
        if (!field)
            return field.error();
        if (const auto set = setField(edit, **field, value); !set)
            return set;
    }
    return {};
}

Result<void> EditScript::setField(Edit &edit, const FieldSpec &field, element value)
{
    if (field.shape == Shape::Map)
        return putHeadcount(edit, value);
    if (field.shape == Shape::Set)
        return replaceSet(edit, field, value);
    auto converted = valueFor(field, value);
    if (!converted)
        return converted.error();
    if (field.type == Type::Integer
        && converted->number() < 0) // they all count or number something
        return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), spelled(value));
    edit.set(field.field, std::move(*converted));
    return {};
}

Result<void> EditScript::changeSet(Edit &edit, element members, bool include)
{
    const char *const member = include ? "include" : "exclude";
    simdjson::dom::object object;
    if (members.get(object))
        return refused(member, "not an object");
    for (const auto [name, value] : object) {
        const auto field = fieldNamed(edit, name);
        if (!field)
            return field.error();
        simdjson::dom::array elements;
        if ((*field)->shape != Shape::Set || value.get(elements))
            return failure(ErrorCode::InvalidValue, textFromUtf8(name), spelled(value));
        const auto current = elementsOf(edit, (*field)->field);
        if (!current)
            return current.error();
        for (const element each : elements) {
            const auto converted = valueFor(**field, each);
            if (!converted)
                return converted.error();
            const std::string &text = converted->utf8();
            if (text.empty())
                return failure(ErrorCode::InvalidValue, textFromUtf8(name), spelled(each));
            if (include) {
                edit.include((*field)->field, text);
                (*current)->insert(text);
            } else {
                edit.exclude((*field)->field, text);
                (*current)->erase(text);
            }
        }
    }
    return {};
}

Result<void> EditScript::replaceSet(Edit &edit, const FieldSpec &field, element value)
{
    const auto current = elementsOf(edit, field.field);
    if (!current)
        return current.error();
    std::set<std::string> wanted;
    simdjson::dom::array elements;
    if (!value.is_null()) {
        if (value.get(elements))
            return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), spelled(value));
        for (const element each : elements) {
            const auto converted = valueFor(field, each);
            if (!converted)
                return converted.error();
            if (converted->utf8().empty())
                return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), spelled(each));
            wanted.insert(converted->utf8());
        }
    }
    for (const std::string &each : **current) {
        if (!wanted.contains(each))
            edit.exclude(field.field, each);
    }
    for (const std::string &each : wanted)
        edit.include(field.field, each);
    **current = std::move(wanted);
    return {};
}

Result<void> EditScript::putHeadcount(Edit &edit, element counts)
{
    simdjson::dom::object object;
    if (counts.get(object))
        return failure(ErrorCode::InvalidValue, QStringLiteral("headcount"), spelled(counts));
    const FieldSpec &field = spec(edit.kind, Field::Headcount);
    for (const auto [name, value] : object) {
        const auto background = reference(field, name);
        if (!background)
            return background.error();
        const auto count = valueFromJson(value);
        if (!count || count->number() < 0)
            return failure(ErrorCode::InvalidValue, QStringLiteral("headcount"), spelled(value));
        edit.put(Field::Headcount, background->toString(), *count);
    }
    return {};
}

Result<void> EditScript::settleField(Edit &edit, std::string_view name, element value)
{
    const std::size_t colon = name.find(':');
    const auto found = fieldNamed(edit, name.substr(0, colon));
    if (!found)
        return found.error();
    const FieldSpec &field = **found;
    if (colon == std::string_view::npos)
        return setField(edit, field, value);
    if (field.shape != Shape::Map)
        return failure(ErrorCode::UnknownField, textFromUtf8(name),
                       textFromUtf8(nameOf(edit.kind)));
    const auto key = reference(field, name.substr(colon + 1));
    if (!key)
        return key.error();
    const auto converted = valueFromJson(value);
    if (!converted)
        return failure(ErrorCode::InvalidValue, textFromUtf8(name), spelled(value));
    edit.put(field.field, key->toString(), *converted);
    return {};
}

Result<const FieldSpec *> EditScript::fieldNamed(const Edit &edit, std::string_view name) const
{
    const FieldSpec *const field = spec(edit.kind).find(name);
    if (!field)
        return failure(ErrorCode::UnknownField, textFromUtf8(name),
                       textFromUtf8(nameOf(edit.kind)));
    return field;
}

Result<Value> EditScript::valueFor(const FieldSpec &field, element value)
{
    auto converted = valueFromJson(value);
    if (!converted)
        return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), spelled(value));
    if (field.type != Type::Reference || converted->isNull())
        return std::move(*converted);
    if (!std::holds_alternative<std::string>(converted->data))
        return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), spelled(value));
    const auto id = reference(field, converted->utf8());
    if (!id)
        return id.error();
    return Value(id->toString());
}

Result<EntityId> EditScript::target(element name) const
{
    std::string_view text;
    if (name.get(text))
        return failure(ErrorCode::UnknownEntity, spelled(name));
    return idIn(text);
}

Result<EntityId> EditScript::idIn(std::string_view text) const
{
    if (text.starts_with('@')) {
        const auto found = m_refs.find(std::string(text.substr(1)));
        if (found == m_refs.end())
            return failure(ErrorCode::UnknownName, textFromUtf8(text));
        return found->second;
    }
    const auto id = EntityId::fromString(text);
    if (!id)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(text));
    return *id;
}

Result<EntityId> EditScript::reference(const FieldSpec &field, std::string_view name)
{
    if (!name.starts_with('@') && !EntityId::fromString(name)) {
        for (const Kind kind : field.targets) {
            if (Names::has(kind))
                return m_names.find(kind, textFromUtf8(name));
        }
        return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), textFromUtf8(name));
    }
    auto id = idIn(name);
    if (!id)
        return id;
    // What is not here yet may come with a bundle; what is here must be of a kind that fits.
    const auto kind = kindOf(*id);
    if (!kind)
        return kind.error();
    if (*kind && std::ranges::find(field.targets, **kind) == field.targets.end())
        return failure(ErrorCode::InvalidValue, textFromUtf8(field.name), textFromUtf8(name));
    return id;
}

Result<std::optional<Kind>> EditScript::kindOf(const EntityId &id)
{
    const auto known = m_kinds.find(id);
    if (known != m_kinds.end())
        return std::optional(known->second);
    const auto entity = m_file.find(id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return std::optional<Kind>();
    m_kinds.emplace(id, (*entity)->kind);
    return std::optional((*entity)->kind);
}

Result<std::set<std::string> *> EditScript::elementsOf(const Edit &edit, Field field)
{
    const auto [place, isFirst] = m_sets.try_emplace({edit.entity, field});
    if (isFirst && !m_added.contains(edit.entity)) {
        const auto entity = m_file.find(edit.kind, edit.entity);
        if (!entity)
            return entity.error();
        if (*entity) {
            for (std::string &each : (*entity)->elements(field))
                place->second.insert(std::move(each));
        }
    }
    return &place->second;
}

} // namespace tournee
