// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/log/erasure.h"
#include "core/log/opvalues.h"
#include "core/storage/workbookfile.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tournee {

class Database;
struct Touched;

/// Turns edits into ops, the state that they make, and what takes them back, as one writer: one launch
/// of the program on one file. Every function belongs inside a transaction of the caller, and throws
/// Failure or SQLite::Exception.
class EditWriter
{
public:
    /// Where the writer's chain of ops stands.
    struct Place
    {
        WriterId id;
        quint64 seq = 0;
        std::optional<OpId> previous;
    };

    EditWriter(Database &database, LogStore &log, StateStore &state, Environment &environment,
               Author author);

    /// From the next op on, another writer with these attributes.
    void begin(const Author &author);
    [[nodiscard]] const Place &place() const { return m_writer; }
    /// After a transaction was taken back.
    void returnTo(const Place &place) { m_writer = place; }

    /// See WorkbookFile::apply(). Throws also NotUndoable.
    [[nodiscard]] Applied apply(std::span<const Edit> edits, Moment at);
    /// Erases the values of \a known, all the ops of one entity, that \a field names; see
    /// WorkbookFile::erase(). Throws also UnknownField, InvalidValue.
    [[nodiscard]] Erasure erase(std::span<const LoggedOp> known, std::string_view field,
                                const Value &reason, Moment at);

private:
    using Fields = std::vector<std::pair<FieldKey, Value>>;

    [[nodiscard]] LoggedOp write(const Edit &edit, std::vector<Change> changes,
                                 std::vector<OpId> seen, quint64 lamport, Moment at);
    /// Completes \a op, which has its kind, entity and seen.
    [[nodiscard]] LoggedOp write(Op op, Fields fields, quint64 lamport, Moment at);
    [[nodiscard]] std::vector<OpId> seenBy(const Edit &edit, std::span<const Change> changes,
                                           const Entity &now) const;
    [[nodiscard]] bool mayUndo(const Edit &edit, const Entity &now);
    [[nodiscard]] bool isErased(const ValueName &value);
    [[nodiscard]] bool standsForOneOf(const OpId &op, std::span<const OpId> targets) const;
    /// Nothing when the writer is known already.
    [[nodiscard]] std::optional<LoggedOp> introduceWriter(quint64 &lamport, Moment at);
    void append(std::span<const LoggedOp> ops);

    Database &m_database;
    LogStore &m_log;
    StateStore &m_state;
    Environment &m_environment;
    Author m_author;
    Place m_writer;
    std::unordered_set<OpId, BytesHash> m_ownOps;
    std::unordered_map<OpId, std::vector<OpId>, BytesHash> m_standIns;
};

} // namespace tournee
