// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/receipt.h"

#include "core/domain/headcount.h"
#include "core/merge/registers.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace tournee {

namespace {

/// No vowels, so that no code is a word, and nothing that looks like something else: 0 O, 1 I L,
/// 2 Z, 5 S, 8 B.
constexpr std::string_view alphabet = "34679CDFGHJKMNPQRTVWXY";

/// A sum does not depend on the order, so no list of millions of ids has to be sorted.
class SetOfIds
{
public:
    void add(const LoggedOp &op)
    {
        addToSum(op.id);
        ++m_count;
        // The id of an op stands whatever was left out of it or erased; the words do not.
        std::string absent;
        for (std::size_t i = 0; i < op.values.fields.size(); ++i) {
            if (!op.values.fields[i].value)
                absent += ' ' + std::to_string(i);
        }
        if (!absent.empty())
            addToSum(sha256("tournee receipt 1 without " + std::string(op.id.view()) + absent));
    }
    [[nodiscard]] std::string code() const
    {
        const Hash hash = sha256("tournee receipt 1 " + std::to_string(m_count) + ' '
                                 + std::string(m_sum.view()));
        quint64 number = 0;
        for (std::size_t i = 0; i < sizeof number; ++i)
            number = number << 8 | hash.bytes[i];
        std::string code;
        for (int i = 0; i < 8; ++i) {
            if (i == 4)
                code += '-';
            code += alphabet[number % alphabet.size()];
            number /= alphabet.size();
        }
        return code;
    }

private:
    void addToSum(const Hash &hash)
    {
        unsigned carry = 0;
        for (std::size_t i = hash.bytes.size(); i-- > 0;) {
            carry += unsigned{m_sum.bytes[i]} + hash.bytes[i];
            m_sum.bytes[i] = static_cast<unsigned char>(carry);
            carry >>= 8;
        }
    }

    Hash m_sum;
    qint64 m_count = 0;
};

struct EntityKey
{
    EntityId id;
    Kind kind = Kind::Note;

    auto operator<=>(const EntityKey &) const = default;
};

struct EntityKeyHash
{
    std::size_t operator()(const EntityKey &key) const
    {
        return BytesHash()(key.id) + static_cast<std::size_t>(key.kind);
    }
};

bool sets(const LoggedOp &op, const FieldKey &field)
{
    return std::ranges::binary_search(op.op.fields, field);
}

EntityId referenceIn(const LoggedOp &op, const FieldKey &field)
{
    const auto place = std::ranges::lower_bound(op.op.fields, field) - op.op.fields.begin();
    const auto &value = op.values.fields[static_cast<std::size_t>(place)].value;
    return EntityId::fromString(value.value_or(Value()).utf8()).value_or(EntityId());
}

class Counter
{
public:
    void add(const LoggedOp &op)
    {
        const auto kind = kindNamed(op.op.kind);
        if (kind && isEntry(*kind))
            takeEntry({op.op.entity, *kind}, op);
        else if (kind == Kind::Table || kind == Kind::Session)
            m_whole[{op.op.entity, *kind}].push_back(op);
    }
    /// Half a million entries are not put together one by one: only those that need it.
    [[nodiscard]] bool wantsAgain(const EntityId &entity) const
    {
        return m_intricate.contains(entity);
    }
    void addAgain(const LoggedOp &op)
    {
        const auto kind = kindNamed(op.op.kind);
        const auto entry = kind ? m_entries.find({op.op.entity, *kind}) : m_entries.end();
        if (entry != m_entries.end() && entry->second.isIntricate)
            m_whole[entry->first].push_back(op);
    }

    [[nodiscard]] std::vector<TableReceipt> tables()
    {
        std::map<EntityId, TableReceipt> tables;
        for (const auto &[key, entry] : m_entries) {
            if (!entry.isIntricate)
                ++tables[entry.table].entries[key.kind];
        }
        std::map<EntityId, std::string> titles;
        std::vector<EntityId> deleted;
        for (auto &[key, ops] : m_whole) {
            const Entity entity = putTogether(key, ops);
            if (key.kind == Kind::Session) {
                titles[key.id] = entity.value(Field::Title).utf8();
            } else if (key.kind == Kind::Table) {
                TableReceipt &table = tables[key.id];
                table.session = entity.reference(Field::Session);
                if (!entity.value(Field::Number).isNull())
                    table.number = entity.number(Field::Number);
                for (const auto &[background, count] : entity.entries(Field::Headcount))
                    table.headcount += headcountOf(count);
                if (entity.isDeleted())
                    deleted.push_back(key.id);
            } else if (!entity.isDeleted()) {
                ++tables[entity.reference(Field::Table)].entries[key.kind];
            }
        }
        for (const EntityId &each : deleted) {
            if (tables[each].entries.empty())
                tables.erase(each);
        }
        std::vector<TableReceipt> result;
        for (auto &[id, table] : tables) {
            table.table = id;
            table.title = titles[table.session];
            result.push_back(std::move(table));
        }
        std::ranges::sort(result, {}, [](const TableReceipt &each) {
            return std::tuple(each.session, each.number, each.table);
        });
        return result;
    }

private:
    struct Entry
    {
        EntityId table;
        bool isPlaced = false;
        bool isIntricate = false; ///< deleted, moved: its registers decide
    };

    void takeEntry(const EntityKey &key, const LoggedOp &op)
    {
        static const FieldKey deleted(nameOf(Field::Deleted));
        static const FieldKey table(nameOf(Field::Table));
        Entry &entry = m_entries[key];
        const bool isPlaced = sets(op, table);
        if (sets(op, deleted) || (isPlaced && entry.isPlaced)) {
            entry.isIntricate = true;
            m_intricate.insert(key.id);
        }
        if (!isPlaced)
            return;
        entry.isPlaced = true;
        entry.table = referenceIn(op, table);
    }
    static Entity putTogether(const EntityKey &key, std::vector<LoggedOp> &ops)
    {
        std::ranges::sort(ops, [](const LoggedOp &a, const LoggedOp &b) {
            return std::tie(a.op.lamport, a.id) < std::tie(b.op.lamport, b.id);
        });
        Entity entity;
        entity.id = key.id;
        entity.kind = key.kind;
        for (const LoggedOp &op : ops)
            applyOp(entity, op);
        return entity;
    }

    std::unordered_map<EntityKey, Entry, EntityKeyHash> m_entries;
    std::map<EntityKey, std::vector<LoggedOp>> m_whole;
    std::unordered_set<EntityId, BytesHash> m_intricate;
};

} // namespace

qint64 TableReceipt::entryCount() const
{
    return std::accumulate(entries.begin(), entries.end(), qint64{0},
                           [](qint64 sum, const auto &each) { return sum + each.second; });
}

qint64 Receipt::entryCount() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64{0},
        [](qint64 sum, const TableReceipt &each) { return sum + each.entryCount(); });
}

qint64 Receipt::headcount() const
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64{0},
        [](qint64 sum, const TableReceipt &each) { return sum + each.headcount; });
}

struct ReceiptMaker::Private
{
    SetOfIds ids;
    qint64 count = 0;
    Counter counter;
};

ReceiptMaker::ReceiptMaker() : d(std::make_unique<Private>()) {}

ReceiptMaker::~ReceiptMaker() = default;

void ReceiptMaker::add(const LoggedOp &op)
{
    d->ids.add(op);
    ++d->count;
    d->counter.add(op);
}

bool ReceiptMaker::wantsAgain(const EntityId &entity) const
{
    return d->counter.wantsAgain(entity);
}

void ReceiptMaker::addAgain(const LoggedOp &op)
{
    d->counter.addAgain(op);
}

Receipt ReceiptMaker::receipt()
{
    return {d->ids.code(), d->count, d->counter.tables()};
}

Receipt receiptOf(std::span<const LoggedOp> ops)
{
    ReceiptMaker maker;
    for (const LoggedOp &op : ops)
        maker.add(op);
    for (const LoggedOp &op : ops) {
        if (maker.wantsAgain(op.op.entity))
            maker.addAgain(op);
    }
    return maker.receipt();
}

} // namespace tournee
