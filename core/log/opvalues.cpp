// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/opvalues.h"

#include "core/log/plainlines.h"
#include "core/log/sha256.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace tournee {

namespace {

Hash leafOf(const Salt &salt, const Value &value)
{
    std::string json;
    appendJson(json, value);
    Sha256 hash;
    hash.add(salt.view());
    hash.add(json);
    return hash.take();
}

tl::unexpected<Error> damaged(const char *why)
{
    return failure(ErrorCode::BundleDamaged, {}, QString::fromLatin1(why));
}

/// Walks over the members of an object in the order in which they stand.
class Members
{
public:
    explicit Members(simdjson::dom::object object) : m_next(object.begin()), m_end(object.end()) {}

    /// The value of the next member, when that is \a key.
    [[nodiscard]] std::optional<simdjson::dom::element> next(std::string_view key)
    {
        if (atEnd() || m_next.key() != key)
            return {};
        const simdjson::dom::element value = m_next.value();
        ++m_next;
        return value;
    }
    [[nodiscard]] bool atEnd() const { return !(m_next != m_end); }

private:
    simdjson::dom::object::iterator m_next;
    simdjson::dom::object::iterator m_end;
};

std::string_view textIn(const std::optional<simdjson::dom::element> &element)
{
    std::string_view text;
    if (!element || element->get(text))
        return {};
    return text;
}

} // namespace

std::vector<Salt> derivedSalts(const Salt &salt, std::size_t count)
{
    std::array<unsigned char, crypto_stream_chacha20_ietf_KEYBYTES> key{};
    std::memcpy(key.data(), salt.bytes.data(), salt.bytes.size());
    std::memcpy(key.data() + salt.bytes.size(), salt.bytes.data(), salt.bytes.size());
    const std::array<unsigned char, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    std::vector<Salt> salts(count);
    if (count > 0) {
        crypto_stream_chacha20_ietf(salts.front().bytes.data(), count * sizeof(Salt), nonce.data(),
                                    key.data());
    }
    return salts;
}

OpValues OpValues::salted(const Salt &salt, std::vector<Value> values)
{
    OpValues result;
    result.salt = salt;
    const std::vector<Salt> salts = derivedSalts(salt, values.size());
    result.fields.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Hash leaf = leafOf(salts[i], values[i]);
        result.fields.push_back({salts[i], std::move(values[i]), leaf});
    }
    return result;
}

Hash OpValues::commitment() const
{
    Sha256 hash;
    for (const SaltedValue &field : fields)
        hash.add(field.leaf.view());
    return hash.take();
}

void OpValues::blank(std::size_t index)
{
    salt.reset();
    fields[index].salt = {};
    fields[index].value.reset();
}

std::string OpValues::line(const std::vector<FieldKey> &keys) const
{
    std::string line = "{";
    const auto member = [&line](std::string_view name) {
        if (line.back() != '{')
            line += ',';
        appendJson(line, name);
        line += ':';
    };
    const auto object = [&](std::string_view name, auto &&belongs, auto &&write) {
        member(name);
        line += '{';
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!belongs(fields[i]))
                continue;
            member(keys[i]);
            write(fields[i]);
        }
        line += '}';
    };
    const auto isKept = [](const SaltedValue &field) { return field.value.has_value(); };
    const auto isBlank = [](const SaltedValue &field) { return !field.value.has_value(); };
    if (salt) {
        member("salt");
        appendJson(line, salt->toHex());
    } else {
        object("blank", isBlank,
               [&line](const SaltedValue &field) { appendJson(line, field.leaf.toHex()); });
        object("salts", isKept,
               [&line](const SaltedValue &field) { appendJson(line, field.salt.toHex()); });
    }
    object("values", isKept, [&line](const SaltedValue &field) { appendJson(line, *field.value); });
    line += '}';
    return line;
}

LoggedOp loggedOp(Op op, OpValues values)
{
    op.values = values.commitment();
    LoggedOp result{{}, std::move(op), std::move(values), {}};
    result.header = result.op.header();
    result.id = opIdOf(result.header);
    return result;
}

namespace {

/// Any spelling that means the same is understood, and only our own taken: with two for one content, a
/// receiver could send on other bytes than it got.
Result<OpValues> valuesIn(std::string_view values, const std::vector<FieldKey> &keys,
                          JsonParser &parser)
{
    OpValues result;
    const auto parsed = parser.parse(values);
    if (!parsed)
        return failure(ErrorCode::BundleDamaged, {}, parsed.error().detail);
    simdjson::dom::object line;
    simdjson::dom::object kept;
    if (parsed->get(line) || line["values"].get(kept))
        return damaged("a line of values is not an object with values");
    // In step with the fields, which are sorted: looking each up would take the square of their number.
    Members keptValues(kept);
    std::string_view hex;
    if (!line["salt"].get(hex)) {
        result.salt = Salt::fromHex(hex);
        if (!result.salt || line.size() != 2)
            return damaged("a line of values has a malformed salt");
        const std::vector<Salt> salts = derivedSalts(*result.salt, keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i) {
            std::optional<Value> value;
            if (const auto element = keptValues.next(keys[i]))
                value = valueFromJson(*element);
            if (!value)
                return damaged("a value is missing, out of order or of no known type");
            const Hash leaf = leafOf(salts[i], *value);
            result.fields.push_back({salts[i], std::move(value), leaf});
        }
    } else {
        simdjson::dom::object blankObject;
        simdjson::dom::object saltsObject;
        if (line["blank"].get(blankObject) || line["salts"].get(saltsObject) || line.size() != 3)
            return damaged("a line of values has no salt");
        Members blank(blankObject);
        Members salts(saltsObject);
        for (const FieldKey &key : keys) {
            SaltedValue field;
            if (const auto element = keptValues.next(key)) {
                const auto salt = Salt::fromHex(textIn(salts.next(key)));
                field.value = valueFromJson(*element);
                if (!salt || !field.value)
                    return damaged("a value has no salt or no known type");
                field.salt = *salt;
                field.leaf = leafOf(*salt, *field.value);
            } else {
                const auto leaf = Hash::fromHex(textIn(blank.next(key)));
                if (!leaf)
                    return damaged("a value is missing or out of order");
                field.leaf = *leaf;
            }
            result.fields.push_back(std::move(field));
        }
        if (!blank.atEnd() || !salts.atEnd())
            return damaged("a line of values holds a salt or hash that belongs to no value");
    }
    if (!keptValues.atEnd())
        return damaged("a line of values holds a value that its op does not set");
    if (result.line(keys) != values)
        return damaged("its values are spelt in an unusual way");
    return result;
}

} // namespace

Result<LoggedOp> verifiedOp(std::string_view header, std::string_view values, JsonParser &parser)
{
    LoggedOp result;
    auto op = parseHeader(header, parser);
    if (!op)
        return op.error();
    result.op = std::move(*op);
    result.header = header;
    result.id = opIdOf(header);

    if (auto plain = plainValues(values, result.op.fields)) {
        result.values = std::move(*plain);
    } else {
        auto read = valuesIn(values, result.op.fields, parser);
        if (!read)
            return read.error();
        result.values = std::move(*read);
    }
    if (result.values.commitment() != result.op.values)
        return damaged("a value is not the one that its op was made with");
    return result;
}

} // namespace tournee
