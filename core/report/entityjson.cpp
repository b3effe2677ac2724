// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/entityjson.h"

#include "core/report/reportscope.h"

#include <QDateTime>

#include <algorithm>

namespace tournee {

EntityJson::EntityJson(const Names &names, const ReportScope *scope)
    : m_names(names), m_scope(scope)
{}

std::string EntityJson::codeOrId(std::string_view id) const
{
    if (const auto entity = EntityId::fromString(id)) {
        if (std::string code = m_names.codeOf(*entity); !code.empty())
            return code;
    }
    return std::string(id);
}

std::string EntityJson::readableKey(std::string_view key) const
{
    static constexpr std::string_view counts = "headcount:";
    if (!key.starts_with(counts))
        return std::string(key);
    return std::string(counts) + codeOrId(key.substr(counts.size()));
}

void EntityJson::writeFields(JsonWriter &json, const Entity &entity) const
{
    for (const FieldSpec &field : spec(entity.kind).fields) {
        if (field.field == Field::Deleted || field.field == Field::Erased
            || (m_scope && !m_scope->tells(entity, field)))
            continue;
        switch (field.shape) {
        case Shape::Scalar: {
            const Value &value = entity.value(field.field);
            if (value.isNull())
                break;
            json.key(field.name);
            if (field.field == Field::Region)
                json.text(codeOrId(value.utf8()));
            else
                json.value(value);
            break;
        }
        case Shape::Set: {
            const auto elements = entity.elements(field.field);
            if (elements.empty())
                break;
            json.key(field.name).beginArray();
            for (const std::string &each : elements)
                json.text(std::string_view(each));
            json.endArray();
            break;
        }
        case Shape::Map: {
            std::map<std::string, Value> readable;
            for (const auto &[element, value] : entity.entries(field.field)) {
                const auto id = EntityId::fromString(element);
                if (!m_scope || (id && m_scope->tellsCount(entity, *id)))
                    readable.emplace(codeOrId(element), value);
            }
            if (readable.empty())
                break;
            json.key(field.name).beginObject();
            for (const auto &[element, value] : readable)
                json.key(element).value(value);
            json.endObject();
            break;
        }
        }
    }
}

void EntityJson::writeBlanks(JsonWriter &json, const std::vector<BlankRegister> &blanks) const
{
    if (std::ranges::any_of(blanks, [](const auto &blank) { return blank.erasure.has_value(); })) {
        json.key("erased").beginArray();
        for (const BlankRegister &blank : blanks) {
            if (!blank.erasure)
                continue;
            json.beginObject();
            json.key("field").text(std::string_view(readableKey(blank.field)));
            json.key("reason").text(blank.erasure->reason);
            json.key("time").text(std::string_view(isoTime(blank.erasure->time)));
            json.endObject();
        }
        json.endArray();
    }
    if (std::ranges::any_of(blanks, [](const auto &blank) { return !blank.erasure; })) {
        json.key("leftOut").beginArray();
        for (const BlankRegister &blank : blanks) {
            if (!blank.erasure)
                json.text(std::string_view(readableKey(blank.field)));
        }
        json.endArray();
    }
}

void EntityJson::write(JsonWriter &json, const Entity &entity,
                       const std::vector<BlankRegister> &blanks) const
{
    json.beginObject();
    json.key("id").text(std::string_view(entity.id.toString()));
    json.key("kind").text(nameOf(entity.kind));
    json.key("deleted").truth(entity.isDeleted());
    json.key("fields").beginObject();
    writeFields(json, entity);
    json.endObject();
    json.key("diverging").beginArray();
    for (const Field field : entity.diverging())
        json.text(nameOf(field));
    json.endArray();
    json.key("badges").beginArray();
    if (entity.isDeletedButEdited())
        json.text(std::string_view("deleted-but-edited"));
    json.endArray();
    writeBlanks(json, blanks);
    json.endObject();
}

std::string isoTime(const Moment &moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::OffsetFromUTC,
                                                          moment.offsetMinutes * 60);
    return time.toString(Qt::ISODateWithMs).toStdString();
}

} // namespace tournee
