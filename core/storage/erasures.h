// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/log/erasure.h"
#include "core/log/logstore.h"
#include "core/storage/statestore.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tournee {

/// Keeps what is erased blank, whatever comes in whatever order, and fills in what was left out of a
/// bundle when it comes after all: a value beats its absence, an erasure beats both.
///
/// For one transaction, and each file in it: prepare() the ops that are new here, twice if need be, then
/// take them into the state and the log, offer() those that were known already, and finish().
/// Every function throws Failure or SQLite::Exception.
class Erasures
{
public:
    struct Effect
    {
        qint64 erased = 0; ///< values that were here and are blank now
        qint64 filled = 0; ///< ops whose values had been left out
        std::vector<Entity> entities; ///< that changed, as they are now
    };

    Erasures(Database &database, LogStore &log, StateStore &state);

    /// Takes note of the erasures among \a ops and blanks in \a ops what is to be blank.
    void prepare(std::span<LoggedOp> ops);
    /// Whether values of \a op, which is known here, are missing: then offer() it.
    [[nodiscard]] bool wants(const OpId &op) const { return m_leftOut.contains(op); }
    [[nodiscard]] bool wantsAny() const { return !m_leftOut.empty(); }
    void offer(LoggedOp op);
    /// Whether a value of \a op is erased.
    [[nodiscard]] bool concerns(const OpId &op) const { return m_erased.contains(op); }
    /// Brings what was here before up to all that prepare() and offer() were told, drafts too.
    Effect finish();

    /// Makes its tables from nothing but the log, and blanks what they say.
    void rebuild();
    /// What its tables should not say, or the log should not hold.
    [[nodiscard]] std::vector<QString> problems();

    [[nodiscard]] bool isErased(const EntityId &entity, const ValueName &value) const;

private:
    void load();
    void note(const LoggedOp &op);
    [[nodiscard]] qint64 blank(LoggedOp &op);
    void noteBlanks(const LoggedOp &op);
    void reviseState(const EntityId &entity, std::span<const LoggedOp> ops, Effect &effect);

    Database &m_database;
    LogStore &m_log;
    StateStore &m_state;
    std::unordered_map<OpId, std::set<std::pair<EntityId, FieldKey>>, BytesHash> m_erased;
    std::unordered_set<OpId, BytesHash> m_leftOut;
    std::set<EntityId> m_targets;
    std::map<EntityId, std::vector<LoggedOp>> m_offers;
    std::vector<std::string> m_words; ///< that were erased: drafts may hold them too
};

/// Puts \a entities into \a changes, in the place of what those had of them; how many they did not have.
qint64 addChanges(std::vector<Entity> entities, ChangeSet &changes);

/// The values of \a ops, which are all of one entity, that an erasure of \a field, or of every text, names,
/// by the kind of their ops. Errors, thrown: UnknownField, InvalidValue (nothing can name it).
[[nodiscard]] std::map<std::string, std::vector<ValueName>> valuesToErase(
    std::span<const LoggedOp> ops, std::string_view field, const Erasures &erasures);

/// Rewrites the file so that nothing of what was erased is left in any page, when that is due: the
/// search index keeps removed words until it is merged, a page what was moved off it until it is written
/// again. Not inside a transaction. Safe to be cut short: it stays due. \a areBackupsDone: otherwise those
/// stay due, alone.
void scrub(Database &database, bool areBackupsDone);

} // namespace tournee
