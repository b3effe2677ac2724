// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/editlines.h"

#include "core/report/jsonwriter.h"

#include <set>

namespace tournee {

namespace {

/// Shipped rows are in every workbook under the same id, a UUID of version 5.
bool isShipped(const EntityId &id)
{
    return (id.bytes[6] >> 4) == 5;
}

class EditLines
{
public:
    EditLines(ReportScope &scope, const std::function<void(std::string_view)> &sink)
        : m_scope(scope), m_sink(sink), m_json(scope.names())
    {}

    Result<void> tell()
    {
        for (const KindSpec &kind : schema()) {
            // A script cannot carry a picture, and who wrote is whoever runs it.
            if (kind.kind == Kind::Attachment || kind.kind == Kind::Writer)
                continue;
            const auto told = m_scope.forEach(kind.kind, [&](const Entity &each) { tell(each); });
            if (!told)
                return told;
        }
        return {};
    }

private:
    void tell(const Entity &entity)
    {
        std::string line;
        JsonWriter json(line);
        json.beginObject();
        const std::string id = entity.id.toString();
        if (isShipped(entity.id)) {
            json.key("update").text(std::string_view(id));
        } else {
            json.key("add").text(nameOf(entity.kind));
            json.key("ref").text(std::string_view(id));
        }
        json.key("set").beginObject();
        for (const FieldSpec &field : spec(entity.kind).fields) {
            if (field.field > Field::Erased && m_scope.tells(entity, field))
                tell(json, entity, field);
        }
        json.endObject().endObject();
        m_sink(line + '\n');
        m_known.insert(entity.id);
        tellCounts(entity);
    }

    void tell(JsonWriter &json, const Entity &entity, const FieldSpec &field)
    {
        if (field.shape == Shape::Scalar) {
            const Value &value = entity.value(field.field);
            if (value.isNull())
                return;
            if (field.type != Type::Reference)
                json.key(field.name).value(value);
            else if (const std::string name = nameFor(value.utf8()); !name.empty())
                json.key(field.name).text(std::string_view(name));
        } else if (field.shape == Shape::Set) {
            std::vector<std::string> elements = entity.elements(field.field);
            if (field.type == Type::Reference) {
                for (std::string &each : elements)
                    each = nameFor(each);
                std::erase(elements, std::string());
            }
            if (elements.empty())
                return;
            json.key(field.name).beginArray();
            for (const std::string &each : elements)
                json.text(std::string_view(each));
            json.endArray();
        }
    }

    /// "@" and the id of what an earlier line has made; empty for what none has.
    [[nodiscard]] std::string nameFor(const std::string &text) const
    {
        const auto id = EntityId::fromString(text);
        if (!id || !m_known.contains(*id))
            return {};
        return isShipped(*id) ? text : '@' + text;
    }

    void tellCounts(const Entity &table)
    {
        if (table.kind != Kind::Table)
            return;
        std::string line;
        JsonWriter json(line);
        json.beginObject().key("headcount").text(std::string_view('@' + table.id.toString()));
        json.key("set").beginObject();
        bool isAny = false;
        for (const auto &[background, count] : headCountsOf(table)) {
            if (!m_scope.tellsCount(table, background))
                continue;
            json.key(m_json.codeOrId(background.toString())).number(count);
            isAny = true;
        }
        json.endObject().endObject();
        if (isAny)
            m_sink(line + '\n');
    }

    ReportScope &m_scope;
    const std::function<void(std::string_view)> &m_sink;
    EntityJson m_json;
    std::set<EntityId> m_known;
};

} // namespace

Result<void> tellEditLines(ReportScope &scope, const std::function<void(std::string_view)> &sink)
{
    return EditLines(scope, sink).tell();
}

} // namespace tournee
