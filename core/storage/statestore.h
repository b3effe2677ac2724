// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tournee {

class SearchBatch;

/// The current state in a workbook: one table a kind, one wide row an entity, and the search index.
/// Derived from the log; its tables come from core/domain/schema.h.
/// Every function throws Failure or SQLite::Exception and runs inside the caller's transaction.
class StateStore
{
public:
    StateStore(Database &database, LogStore &log);

    /// Changes whenever the declared schema or the layout of the state does.
    [[nodiscard]] static std::string fingerprint();
    /// Drops the state, whatever it was, and makes the tables of today, empty.
    void recreate();

    [[nodiscard]] std::optional<Entity> find(Kind kind, const EntityId &id);
    /// The kinds under which \a id is known, in canonical order.
    [[nodiscard]] std::vector<Kind> kindsOf(const EntityId &id);
    /// Stores \a after; \a before is what find() gave.
    void write(const std::optional<Entity> &before, const Entity &after);

    /// Calls \a each for every entity of \a kind, deleted ones included, ordered by position and id.
    void forEach(Kind kind, const std::function<void(Entity &&)> &each);
    /// The same, in memory.
    [[nodiscard]] std::vector<Entity> all(Kind kind) { return query(kind, {}, 0); }
    /// The entities of \a kind whose reference \a field names \a target, likewise.
    [[nodiscard]] std::vector<Entity> referring(Kind kind, Field field, const EntityId &target);
    /// Likewise, those with diverging versions or with a deletion that not everybody had seen.
    [[nodiscard]] std::vector<Entity> unsettled(Kind kind);

    [[nodiscard]] qint64 countVisible(Kind kind);

    /// Hashes of what is stored beside the registers, for the checker: the columns of a kind, with
    /// references by their ids, and the search index.
    [[nodiscard]] Hash columnsDigest(Kind kind);
    [[nodiscard]] Hash searchDigest();

    /// The words of \a entity that the search index holds.
    [[nodiscard]] static std::string searchText(const Entity &entity);

private:
    friend class SearchBatch;

    /// How the words of an entity changed, as the search index must be told.
    struct Words
    {
        qint64 row = 0;
        std::string before;
        std::string after;
    };

    void writeWords(qint64 row, qint64 kinds, const Entity &entity, const std::string &ownBefore,
                    const std::string &ownAfter);
    void changeWords(Words words);
    void indexWords(const Words &words);
    [[nodiscard]] qint64 kindBitsOf(const EntityId &id);
    [[nodiscard]] std::vector<Entity> query(Kind kind, const std::string &where, qint64 bound);
    [[nodiscard]] Entity entityFrom(Kind kind, SQLite::Statement &row);

    Database &m_database;
    LogStore &m_log;
    SearchBatch *m_batch = nullptr;
};

/// While it lives, words wait for write() before they go into the search index. FTS5 packs what it holds
/// in memory whenever another table is written to, or an older row comes: a thousand times in an
/// import, were each entity's words written with it.
class SearchBatch
{
public:
    explicit SearchBatch(StateStore &state) : m_state(state) { m_state.m_batch = this; }
    ~SearchBatch() { m_state.m_batch = nullptr; }
    SearchBatch(const SearchBatch &) = delete;
    SearchBatch &operator=(const SearchBatch &) = delete;

    /// To be called before the transaction is committed, once all else is written.
    void write();

private:
    friend class StateStore;
    void add(StateStore::Words words);

    StateStore &m_state;
    std::vector<StateStore::Words> m_words;
    std::size_t m_bytes = 0;
};

} // namespace tournee
