// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/op.h"

#include "core/log/erasure.h"
#include "core/log/optime.h"
#include "core/log/plainlines.h"
#include "core/log/sha256.h"

namespace tournee {

namespace {

constexpr qint64 formatVersion = 1;

void appendMember(std::string &line, std::string_view name)
{
    line += line.empty() ? '{' : ',';
    appendJson(line, name);
    line += ':';
}

} // namespace

std::string Op::header() const
{
    std::string line;
    line.reserve(400 + 67 * seen.size() + 24 * fields.size());
    appendMember(line, "format");
    appendJson(line, formatVersion);
    appendMember(line, "writer");
    appendJson(line, writer.toString());
    appendMember(line, "seq");
    appendJson(line, static_cast<qint64>(seq));
    appendMember(line, "previous");
    if (previous)
        appendJson(line, previous->toHex());
    else
        line += "null";
    appendMember(line, "lamport");
    appendJson(line, static_cast<qint64>(lamport));
    appendMember(line, "time");
    appendJson(line, timeText(time));
    appendMember(line, "kind");
    appendJson(line, std::string_view(kind));
    appendMember(line, "entity");
    appendJson(line, entity.toString());
    appendMember(line, "seen");
    line += '[';
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (i > 0)
            line += ',';
        appendJson(line, seen[i].toHex());
    }
    line += ']';
    appendMember(line, "fields");
    line += '[';
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        appendJson(line, std::string_view(fields[i]));
    }
    line += ']';
    appendMember(line, "values");
    appendJson(line, values.toHex());
    line += '}';
    return line;
}

Result<Op> parseHeader(std::string_view line, JsonParser &parser)
{
    const auto refused = [](const char *why) {
        return failure(ErrorCode::BundleDamaged, {}, QString::fromLatin1(why));
    };
    if (auto plain = plainHeader(line))
        return std::move(*plain);
    if (line.find('\n') != std::string_view::npos)
        return refused("an op is not one line"); // JSON would allow it, a segment would not
    const auto parsed = parser.parse(line);
    if (!parsed)
        return failure(ErrorCode::BundleDamaged, {}, parsed.error().detail);
    simdjson::dom::object object;
    if (parsed->get(object))
        return refused("an op is not an object");

    const auto text = [&object](std::string_view name) -> std::optional<std::string_view> {
        std::string_view result;
        if (object[name].get(result))
            return {};
        return result;
    };
    const auto counter = [&object](std::string_view name) -> std::optional<quint64> {
        int64_t result = 0;
        if (object[name].get(result) || result < 1 || static_cast<quint64>(result) > largestCounter)
            return {};
        return static_cast<quint64>(result);
    };

    Op op;
    if (!counter("format"))
        return refused("an op has no format");
    const auto writer = WriterId::fromString(text("writer").value_or(""));
    const auto seq = counter("seq");
    const auto lamport = counter("lamport");
    const auto time = timeFromText(text("time").value_or(""));
    const auto kind = text("kind");
    const auto entity = EntityId::fromString(text("entity").value_or(""));
    const auto values = Hash::fromHex(text("values").value_or(""));
    if (!writer || !seq || !lamport || !time || !kind || kind->empty() || kind->size() > longestKey
        || !entity || !values)
        return refused("an op lacks a part, or a part has the wrong form");
    op.writer = *writer;
    op.seq = *seq;
    op.lamport = *lamport;
    op.time = *time;
    op.kind = *kind;
    op.entity = *entity;
    op.values = *values;

    simdjson::dom::element previous;
    if (object["previous"].get(previous))
        return refused("an op does not name the one before");
    if (!previous.is_null()) {
        std::string_view hex;
        if (previous.get(hex))
            return refused("an op does not name the one before");
        op.previous = OpId::fromHex(hex);
        if (!op.previous)
            return refused("an op does not name the one before");
    }
    simdjson::dom::array seen;
    simdjson::dom::array fields;
    if (object["seen"].get(seen) || object["fields"].get(fields))
        return refused("an op lacks a part, or a part has the wrong form");
    for (const simdjson::dom::element each : seen) {
        std::string_view hex;
        if (each.get(hex))
            return refused("what an op has seen is not a list of ops");
        const auto id = OpId::fromHex(hex);
        if (!id || (!op.seen.empty() && !(op.seen.back() < *id)))
            return refused("what an op has seen is not a sorted list of ops");
        op.seen.push_back(*id);
    }
    for (const simdjson::dom::element each : fields) {
        std::string_view key;
        if (each.get(key) || key.empty()
            || key.size() > (key.starts_with(erasedPrefix) ? longestErasureKey : longestKey)
            || (!op.fields.empty() && !(op.fields.back() < key)))
            return refused("the fields of an op are not a sorted list");
        op.fields.emplace_back(key);
    }
    if (op.fields.empty())
        return refused("an op sets no field");
    if (entityIn(line) != op.entity)
        return refused("an op spells its entity in an unusual way");
    return op;
}

std::optional<EntityId> entityIn(std::string_view headerLine)
{
    static constexpr std::string_view member = R"("entity":")";
    const std::size_t at = headerLine.find(member);
    if (at == std::string_view::npos)
        return {};
    return entityIdFrom(headerLine.substr(at + member.size(), 36));
}

Hash sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

OpId opIdOf(std::string_view headerLine)
{
    return sha256(headerLine);
}

FieldKey fieldKey(Kind kind, const RegisterName &name)
{
    FieldKey key(spec(kind, name.field).name);
    if (!name.element.empty()) {
        key += ':';
        key += name.element;
    }
    return key;
}

std::optional<RegisterName> registerName(Kind kind, std::string_view key)
{
    const std::size_t colon = key.find(':');
    const FieldSpec *const field = spec(kind).find(key.substr(0, colon));
    if (!field || (field->shape == Shape::Scalar) != (colon == std::string_view::npos))
        return {};
    RegisterName name{field->field, {}};
    if (colon != std::string_view::npos) {
        name.element = key.substr(colon + 1);
        if (name.element.empty())
            return {};
    }
    return name;
}

} // namespace tournee
