// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/registercodec.h"

#include "core/log/plainlines.h"
#include "core/sqlite/database.h"

#include <algorithm>

namespace tournee {

namespace {

void putNumber(std::string &target, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        target += static_cast<char>(0x80 | (number & 0x7f));
    target += static_cast<char>(number);
}

void putBytes(std::string &target, std::string_view bytes)
{
    putNumber(target, bytes.size());
    target += bytes;
}

/// An id costs 16 bytes instead of 36.
void putElement(std::string &target, const std::string &element)
{
    if (const auto id = entityIdFrom(element)) {
        target += '\1';
        target += id->view();
    } else {
        target += '\0';
        putBytes(target, element);
    }
}

// How a value is stored.
constexpr unsigned NullTag = 0;
constexpr unsigned FalseTag = 1;
constexpr unsigned TrueTag = 2;
constexpr unsigned NumberTag = 3;
constexpr unsigned TextTag = 4;
constexpr unsigned ColumnTag = 5;
constexpr unsigned BlankTag = 6;
constexpr unsigned ElementTag =
    7; ///< the text that names the register, as in sets of ids and choices
constexpr unsigned tagMask = 15;
// Beside the tag, in the byte before a register.
constexpr unsigned hasElement = 16;
constexpr unsigned isManifold =
    32; ///< several versions, or one that knows what its writer had seen

unsigned tagOf(const Version &version, const RegisterName &name, bool inColumn)
{
    if (version.blank)
        return BlankTag;
    if (inColumn)
        return ColumnTag;
    if (const auto *text = std::get_if<std::string>(&version.value.data))
        return !name.element.empty() && *text == name.element ? ElementTag : TextTag;
    if (std::holds_alternative<qint64>(version.value.data))
        return NumberTag;
    if (const auto *truth = std::get_if<bool>(&version.value.data))
        return *truth ? TrueTag : FalseTag;
    return NullTag;
}

void putValue(std::string &target, unsigned tag, const Value &value)
{
    if (tag == TextTag)
        putElement(target, value.utf8());
    else if (tag == NumberTag)
        putNumber(target, static_cast<quint64>(value.number()));
}

Failure damaged()
{
    return Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("registers"));
}

class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] std::string_view take(std::size_t count)
    {
        if (m_rest.size() < count)
            throw damaged();
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] unsigned byte() { return static_cast<unsigned char>(take(1).front()); }
    [[nodiscard]] quint64 number()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1).front());
            result |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return result;
    }
    [[nodiscard]] std::string element()
    {
        if (take(1).front() == '\1')
            return EntityId::fromView(take(16)).toString();
        return std::string(take(number()));
    }
    [[nodiscard]] std::size_t index(std::size_t size)
    {
        const quint64 result = number();
        if (result >= size)
            throw damaged();
        return result;
    }

private:
    std::string_view m_rest;
};

bool standsInColumn(Kind kind, const Register &each)
{
    const FieldSpec &field = spec(kind, each.name.field);
    if (field.shape != Shape::Scalar || field.field == Field::Position || each.heads.size() != 1
        || each.heads.front().blank)
        return false;
    const auto *const text = std::get_if<std::string>(&each.heads.front().value.data);
    if (!text)
        return false;
    if (field.type != Type::Reference)
        return field.type == Type::Text;
    const auto id = entityIdFrom(*text);
    return id && !id->isNull();
}

} // namespace

std::string encodeRegisters(const Entity &entity)
{
    std::vector<std::pair<OpId, quint64>> ops; // with the Lamport counters of heads
    for (const Register &each : entity.registers) {
        for (const Version &version : each.heads) {
            ops.emplace_back(version.op, version.lamport);
            for (const OpId &seen : version.seen)
                ops.emplace_back(seen, 0);
        }
    }
    std::ranges::sort(ops, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    const auto repeated = std::ranges::unique(ops, {}, &std::pair<OpId, quint64>::first);
    ops.erase(repeated.begin(), repeated.end());
    const auto indexOf = [&ops](const OpId &op) {
        const auto it = std::ranges::lower_bound(ops, op, {}, &std::pair<OpId, quint64>::first);
        return static_cast<quint64>(it - ops.begin());
    };

    std::string bytes;
    putNumber(bytes, ops.size());
    for (const auto &[op, lamport] : ops) {
        bytes += op.view();
        putNumber(bytes, lamport);
    }
    putNumber(bytes, entity.registers.size());
    for (const Register &each : entity.registers) {
        const bool inColumn = standsInColumn(entity.kind, each);
        const Version &first = each.heads.front();
        const bool isPlain = each.heads.size() == 1 && first.seen.empty();
        unsigned flags = isPlain ? tagOf(first, each.name, inColumn) : isManifold;
        if (!each.name.element.empty())
            flags |= hasElement;
        bytes += static_cast<char>(each.name.field);
        bytes += static_cast<char>(flags);
        if (!each.name.element.empty())
            putElement(bytes, each.name.element);
        if (!isPlain)
            putNumber(bytes, each.heads.size());
        for (const Version &version : each.heads) {
            const unsigned tag = tagOf(version, each.name, inColumn);
            putNumber(bytes, indexOf(version.op));
            if (!isPlain)
                bytes += static_cast<char>(tag);
            putValue(bytes, tag, version.value);
            if (isPlain)
                break;
            putNumber(bytes, version.seen.size());
            for (const OpId &seen : version.seen)
                putNumber(bytes, indexOf(seen));
        }
    }
    return bytes;
}

std::vector<Register *> decodeRegisters(std::string_view bytes, Entity &entity)
{
    Reader reader(bytes);
    std::vector<std::pair<OpId, quint64>> ops(reader.index(bytes.size()));
    for (auto &[op, lamport] : ops) {
        op = OpId::fromView(reader.take(sizeof(OpId)));
        lamport = reader.number();
    }
    entity.registers.resize(reader.index(bytes.size()));
    std::vector<Register *> inColumns;
    for (Register &each : entity.registers) {
        each.name.field = static_cast<Field>(reader.byte());
        const unsigned flags = reader.byte();
        const FieldSpec *const field = spec(entity.kind).find(each.name.field);
        if (!field || (field->shape == Shape::Scalar) != ((flags & hasElement) == 0))
            throw damaged();
        if ((flags & hasElement) != 0)
            each.name.element = reader.element();
        const bool isPlain = (flags & isManifold) == 0;
        each.heads.resize(isPlain ? 1 : reader.index(bytes.size()));
        for (Version &version : each.heads) {
            std::tie(version.op, version.lamport) = ops[reader.index(ops.size())];
            switch (isPlain ? flags & tagMask : reader.byte()) {
            case NullTag:
                break;
            case FalseTag:
                version.value = Value(false);
                break;
            case TrueTag:
                version.value = Value(true);
                break;
            case NumberTag:
                version.value = Value(static_cast<qint64>(reader.number()));
                break;
            case TextTag:
                version.value = Value(reader.element());
                break;
            case ElementTag:
                version.value = Value(each.name.element);
                break;
            case ColumnTag:
                inColumns.push_back(&each);
                break;
            case BlankTag:
                version.blank = true;
                break;
            default:
                throw damaged();
            }
            if (isPlain)
                break;
            version.seen.resize(reader.index(bytes.size()));
            for (OpId &seen : version.seen)
                seen = ops[reader.index(ops.size())].first;
        }
        if (each.heads.empty())
            throw damaged();
    }
    if (!reader.isAtEnd())
        throw damaged();
    return inColumns;
}

} // namespace tournee
