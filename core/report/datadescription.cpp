// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/datadescription.h"

#include "core/report/jsonwriter.h"
#include "core/report/words.h"

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view uuidPattern =
    "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

bool isToldAsIs(const FieldSpec &field)
{
    return field.field != Field::Deleted && field.field != Field::Erased;
}

/// One column: its name, what people call it, and what it may hold.
class ColumnWriter
{
public:
    explicit ColumnWriter(JsonWriter &json) : m_json(json) {}

    void column(std::string_view name, const QString &title, std::string_view type)
    {
        m_json.beginObject().key("name").text(name).key("title").text(title);
        m_json.key("type").text(type);
        m_json.endObject();
    }
    void id(const QString &title)
    {
        m_json.beginObject().key("name").text(std::string_view("id"));
        m_json.key("title").text(title).key("type").text(std::string_view("string"));
        m_json.key("format").text(std::string_view("uuid")).key("constraints").beginObject();
        m_json.key("required").truth(true).key("unique").truth(true).endObject().endObject();
    }
    void field(const FieldSpec &field)
    {
        m_json.beginObject().key("name").text(field.name);
        m_json.key("title").text(wordFor(field.field)).key("type").text(typeOf(field));
        if (field.shape == Shape::Scalar && field.type == Type::Choice) {
            m_json.key("constraints").beginObject().key("enum").beginArray();
            for (const std::string_view choice : field.choices)
                m_json.text(choice);
            m_json.endArray().endObject();
        }
        if (field.shape == Shape::Set)
            m_json.key("description").text(std::string_view("elements between ' | '"));
        if (field.shape == Shape::Map)
            m_json.key("description").text(std::string_view("background=number between ' | '"));
        if (!field.targets.empty()) {
            // No foreign key: what is referred to may not have arrived yet.
            m_json.key("tournee:refersTo").beginArray();
            for (const Kind target : field.targets)
                m_json.text(nameOf(target));
            m_json.endArray();
        }
        m_json.endObject();
    }

private:
    static std::string_view typeOf(const FieldSpec &field)
    {
        if (field.shape != Shape::Scalar)
            return "string";
        switch (field.type) {
        case Type::Integer:
            return "integer";
        case Type::Truth:
            return "boolean";
        case Type::Date:
            return "date";
        default:
            return "string";
        }
    }

    JsonWriter &m_json;
};

void writeValueSchema(JsonWriter &json, const FieldSpec &field)
{
    const auto pattern = [&json](std::string_view expression) {
        json.key("type").text(std::string_view("string")).key("pattern").text(expression);
    };
    switch (field.type) {
    case Type::Integer:
        json.key("type").text(std::string_view("integer"));
        break;
    case Type::Truth:
        json.key("type").text(std::string_view("boolean"));
        break;
    case Type::Choice:
        json.key("enum").beginArray();
        for (const std::string_view choice : field.choices)
            json.text(choice);
        json.endArray();
        break;
    case Type::Reference:
        if (field.field == Field::Region)
            json.key("type").text(std::string_view("string"));
        else
            pattern(uuidPattern);
        break;
    default:
        json.key("type").text(std::string_view("string"));
    }
}

void writeFieldSchema(JsonWriter &json, const FieldSpec &field)
{
    json.key(field.name).beginObject();
    switch (field.shape) {
    case Shape::Scalar:
        writeValueSchema(json, field);
        break;
    case Shape::Set:
        json.key("type").text(std::string_view("array")).key("uniqueItems").truth(true);
        json.key("items").beginObject();
        writeValueSchema(json, field);
        json.endObject();
        break;
    case Shape::Map:
        json.key("type").text(std::string_view("object"));
        json.key("additionalProperties").beginObject();
        json.key("type").text(std::string_view("integer")).endObject();
        break;
    }
    json.endObject();
}

void writeEntitySchema(JsonWriter &json, const KindSpec &kind)
{
    json.beginObject().key("properties").beginObject();
    json.key("kind").beginObject().key("const").text(kind.name).endObject();
    json.key("fields").beginObject().key("type").text(std::string_view("object"));
    json.key("additionalProperties").truth(false).key("properties").beginObject();
    for (const FieldSpec &field : kind.fields) {
        if (isToldAsIs(field))
            writeFieldSchema(json, field);
    }
    json.endObject().endObject(); // properties, fields
    json.endObject().endObject();
}

} // namespace

std::string dataPackage(const ReportScope &scope)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("profile").text(std::string_view("tabular-data-package"));
    json.key("name").text(std::string_view("tournee"));
    if (const Entity *const tour = scope.tour())
        json.key("title").text(tour->text(Field::Title));
    json.key("resources").beginArray();
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer && scope.isAnonymous())
            continue;
        const std::string name(kind.name);
        json.beginObject().key("name").text(kind.name).key("title").text(pluralFor(kind.kind));
        json.key("path").text(std::string_view(name + ".csv"));
        json.key("profile").text(std::string_view("tabular-data-resource"));
        json.key("format").text(std::string_view("csv"));
        json.key("mediatype").text(std::string_view("text/csv"));
        json.key("encoding").text(std::string_view("utf-8"));
        json.key("schema").beginObject().key("fields").beginArray();
        ColumnWriter columns(json);
        columns.id(wordFor(kind.kind));
        for (const FieldSpec &field : kind.fields) {
            if (isToldAsIs(field) && !(scope.isAnonymous() && field.personal))
                columns.field(field);
        }
        columns.column("otherVersions", {}, "string");
        if (isEntry(kind.kind)) {
            for (const auto &[column, field] :
                 {std::pair("regionName", Field::Region), std::pair("sessionTitle", Field::Session),
                  std::pair("tableTitle", Field::Table), std::pair("roundTitle", Field::Round),
                  std::pair("themeNames", Field::Themes)})
                columns.column(column, wordFor(field), "string");
        }
        json.endArray();
        json.key("primaryKey").text(std::string_view("id"));
        json.endObject().endObject(); // schema, resource
    }
    json.endArray().endObject();
    return text + '\n';
}

std::string jsonSchema()
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("$schema").text(std::string_view("https://json-schema.org/draft/2020-12/schema"));
    json.key("title").text(std::string_view("Tournée: data of a tour"));
    json.key("type").text(std::string_view("object"));
    json.key("required").beginArray().text(std::string_view("entities")).endArray();
    json.key("properties").beginObject().key("entities").beginObject();
    json.key("type").text(std::string_view("array")).key("items").beginObject();
    json.key("type").text(std::string_view("object"));
    json.key("required").beginArray();
    for (const std::string_view member : {"id", "kind", "deleted", "fields"})
        json.text(member);
    json.endArray().key("properties").beginObject();
    json.key("id").beginObject().key("type").text(std::string_view("string"));
    json.key("pattern").text(uuidPattern).endObject();
    json.key("deleted").beginObject().key("type").text(std::string_view("boolean")).endObject();
    json.endObject().key("oneOf").beginArray();
    for (const KindSpec &kind : schema())
        writeEntitySchema(json, kind);
    json.endArray();
    json.endObject().endObject().endObject().endObject(); // items, entities, properties, all
    return text + '\n';
}

} // namespace tournee
