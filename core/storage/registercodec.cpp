// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/registercodec.h"

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
    if (const auto id = EntityId::fromString(element)) {
        target += '\1';
        target += id->view();
    } else {
        target += '\0';
        putBytes(target, element);
    }
}

// How a value is stored, before its bytes.
constexpr char NullTag = 0;
constexpr char FalseTag = 1;
constexpr char TrueTag = 2;
constexpr char NumberTag = 3;
constexpr char TextTag = 4;
constexpr char ColumnTag = 5;
constexpr char BlankTag = 6;

void putValue(std::string &target, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value.data)) {
        target += TextTag;
        putElement(target, *text);
    } else if (const auto *number = std::get_if<qint64>(&value.data)) {
        target += NumberTag;
        putNumber(target, static_cast<quint64>(*number));
    } else if (const auto *truth = std::get_if<bool>(&value.data)) {
        target += *truth ? TrueTag : FalseTag;
    } else {
        target += NullTag;
    }
}

class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] std::string_view take(std::size_t count)
    {
        if (m_rest.size() < count)
            throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("registers"));
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
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
            throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("registers"));
        return result;
    }

private:
    std::string_view m_rest;
};

bool standsInColumn(Kind kind, const Register &each)
{
    const FieldSpec &field = spec(kind, each.name.field);
    return field.shape == Shape::Scalar && field.type == Type::Text
           && field.field != Field::Position && each.heads.size() == 1 && !each.heads.front().blank
           && std::holds_alternative<std::string>(each.heads.front().value.data);
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
        bytes += static_cast<char>(each.name.field);
        putElement(bytes, each.name.element);
        putNumber(bytes, each.heads.size());
        const bool inColumn = standsInColumn(entity.kind, each);
        for (const Version &version : each.heads) {
            putNumber(bytes, indexOf(version.op));
            if (version.blank)
                bytes += BlankTag;
            else if (inColumn)
                bytes += ColumnTag;
            else
                putValue(bytes, version.value);
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
        each.name.field = static_cast<Field>(reader.take(1).front());
        each.name.element = reader.element();
        each.heads.resize(reader.index(bytes.size()));
        for (Version &version : each.heads) {
            std::tie(version.op, version.lamport) = ops[reader.index(ops.size())];
            switch (reader.take(1).front()) {
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
            case ColumnTag:
                inColumns.push_back(&each);
                break;
            case BlankTag:
                version.blank = true;
                break;
            default:
                throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("registers"));
            }
            version.seen.resize(reader.index(bytes.size()));
            for (OpId &seen : version.seen)
                seen = ops[reader.index(ops.size())].first;
        }
        if (each.heads.empty())
            throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("registers"));
    }
    return inColumns;
}

} // namespace tournee
