// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/op.h"

#include "core/log/erasure.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace tournee {

namespace {

constexpr qint64 formatVersion = 1;
constexpr std::size_t longestKey = 200;

void appendMember(std::string &line, std::string_view name)
{
    line += line.empty() ? '{' : ',';
    appendJson(line, name);
    line += ':';
}

std::string timeText(Moment time)
{
    // ISO 8601, local time with its offset. By hand: QDateTime costs more than the hash of the line.
    using namespace std::chrono;
    const milliseconds local{time.milliseconds + qint64{time.offsetMinutes} * 60'000};
    const auto day = floor<days>(local);
    const year_month_day date{sys_days(day)};
    const hh_mm_ss clock{local - day};
    const int offset = std::abs(time.offsetMinutes);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()), time.offsetMinutes < 0 ? '-' : '+',
                  offset / 60, offset % 60);
    return text;
}

std::optional<Moment> timeFromText(std::string_view text)
{
    // yyyy-mm-ddThh:mm:ss.zzz+hh:mm
    using namespace std::chrono;
    static constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.ddd+dd:dd";
    if (text.size() != form.size())
        return {};
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd'   ? text[i] >= '0' && text[i] <= '9'
                          : form[i] == '+' ? text[i] == '+' || text[i] == '-'
                                           : text[i] == form[i];
        if (!fits)
            return {};
    }
    const auto number = [text](std::size_t from, std::size_t count) {
        int result = 0;
        std::from_chars(text.data() + from, text.data() + from + count, result);
        return result;
    };
    const year_month_day date{year(number(0, 4)), month(static_cast<unsigned>(number(5, 2))),
                              day(static_cast<unsigned>(number(8, 2)))};
    if (!date.ok())
        return {};
    const int sign = text[23] == '-' ? -1 : 1;
    Moment moment;
    moment.offsetMinutes = sign * (number(24, 2) * 60 + number(27, 2));
    moment.milliseconds = duration_cast<milliseconds>(sys_days(date).time_since_epoch()).count()
                          + number(11, 2) * 3'600'000LL + number(14, 2) * 60'000LL
                          + number(17, 2) * 1000LL + number(20, 3)
                          - moment.offsetMinutes * 60'000LL;
    return moment;
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
    return EntityId::fromString(headerLine.substr(at + member.size(), 36));
}

Hash sha256(std::string_view bytes)
{
    Hash hash;
    crypto_hash_sha256(hash.bytes.data(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       bytes.size());
    return hash;
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
