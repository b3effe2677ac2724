// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entity.h"

#include <sodium.h>

#include <algorithm>

namespace tournee {

const Version &Register::shown() const
{
    const auto last = std::find_if(heads.rbegin(), heads.rend(),
                                   [](const Version &version) { return !version.blank; });
    return last == heads.rend() ? heads.back() : *last;
}

bool Register::diverges() const
{
    return std::ranges::any_of(heads, [this](const Version &version) {
        return version.value != heads.front().value || version.blank != heads.front().blank;
    });
}

const Register *Entity::find(const RegisterName &name) const
{
    const auto it = std::ranges::lower_bound(registers, name, {}, &Register::name);
    return it != registers.end() && it->name == name ? &*it : nullptr;
}

Register *Entity::find(const RegisterName &name)
{
    return const_cast<Register *>(std::as_const(*this).find(name));
}

const Value &Entity::value(Field field) const
{
    static const Value none;
    const Register *found = find({field, {}});
    return found ? found->shown().value : none;
}

EntityId Entity::reference(Field field) const
{
    return EntityId::fromString(value(field).utf8()).value_or(EntityId{});
}

namespace {

/// Add wins over a concurrent remove.
const Value *elementIn(const Register &element)
{
    for (const Version &version : element.heads) {
        if (!version.value.isNull())
            return &version.value;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> Entity::elements(Field field) const
{
    std::vector<std::string> result;
    for (const Register &each : registers) {
        if (each.name.field != field)
            continue;
        if (const Value *value = elementIn(each))
            result.push_back(value->utf8());
    }
    std::ranges::sort(result);
    return result;
}

std::vector<EntityId> Entity::references(Field field) const
{
    std::vector<EntityId> result;
    for (const std::string &element : elements(field)) {
        if (const auto target = EntityId::fromString(element))
            result.push_back(*target);
    }
    return result;
}

bool Entity::contains(Field field, std::string_view element) const
{
    const Register *found = find({field, std::string(element)});
    return found && elementIn(*found);
}

std::vector<std::pair<std::string, Value>> Entity::entries(Field field) const
{
    std::vector<std::pair<std::string, Value>> result;
    for (const Register &each : registers) {
        if (each.name.field == field && !each.shown().value.isNull())
            result.emplace_back(each.name.element, each.shown().value);
    }
    return result;
}

bool Entity::isDeleted() const
{
    const Register *deletion = find({Field::Deleted, {}});
    if (!deletion)
        return false;
    const auto isDelete = [](const Version &version) { return version.value.truth(); };
    if (!std::ranges::all_of(deletion->heads, isDelete))
        return false;
    const auto wasSeen = [deletion](const OpId &op) {
        return std::ranges::any_of(deletion->heads, [&op](const Version &version) {
            return version.op == op || std::ranges::binary_search(version.seen, op);
        });
    };
    return std::ranges::all_of(registers, [&](const Register &each) {
        if (!isContribution(each.name.field))
            return true;
        return std::ranges::all_of(each.heads, wasSeen, &Version::op);
    });
}

bool Entity::isDeletedButEdited() const
{
    const Register *deletion = find({Field::Deleted, {}});
    return deletion && !isDeleted()
           && std::ranges::any_of(deletion->heads,
                                  [](const Version &version) { return version.value.truth(); });
}

std::vector<Field> Entity::diverging() const
{
    std::vector<Field> result;
    for (const FieldSpec &field : spec(kind).fields) {
        if (field.divergence == Divergence::Silent || field.shape == Shape::Set
            || field.field == Field::Deleted)
            continue;
        const bool diverges = std::ranges::any_of(registers, [&](const Register &each) {
            return each.name.field == field.field && each.diverges();
        });
        if (diverges)
            result.push_back(field.field);
    }
    return result;
}

std::string Entity::position() const
{
    const Value &explicitPosition = value(Field::Position);
    return explicitPosition.isNull() ? creationPosition(createdLamport) : explicitPosition.utf8();
}

std::vector<OpId> Entity::heads() const
{
    std::vector<OpId> result;
    for (const Register &each : registers) {
        for (const Version &version : each.heads)
            result.push_back(version.op);
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

std::string elementForText(std::string_view text)
{
    Hash hash;
    crypto_hash_sha256(hash.bytes.data(), reinterpret_cast<const unsigned char *>(text.data()),
                       text.size());
    return hash.toHex().substr(0, 32);
}

std::string creationPosition(quint64 lamport)
{
    // Fixed width, so that text order is number order; the middle digit leaves room on both sides.
    std::string result(16, '0');
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 16; i-- > 0; lamport /= 16)
        result[i] = digits[lamport % 16];
    return "m" + result;
}

std::string positionBetween(std::string_view before, std::string_view after)
{
    // Digits are '0'…'z' in ASCII order; a position never ends in '0', so there is always room.
    static constexpr int lowest = '0';
    static constexpr int highest = 'z';
    // Another program may have written anything; what is made here is made of digits all the same.
    const auto digit = [](char c) { return std::clamp<int>(c, lowest, highest); };
    std::string result;
    bool bounded = !after.empty() && before < after;
    for (std::size_t i = 0;; ++i) {
        if (i > before.size() && i > after.size())
            bounded = false; // no room between the two (they came from elsewhere): after both
        const int low = i < before.size() ? digit(before[i]) : lowest;
        const int high = bounded ? (i < after.size() ? digit(after[i]) : lowest) : highest + 1;
        if (high - low > 1) {
            result.push_back(static_cast<char>(low + (high - low) / 2));
            return result;
        }
        result.push_back(static_cast<char>(low));
        if (high > low)
            bounded = false;
    }
}

} // namespace tournee
