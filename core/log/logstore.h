// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/segment.h"
#include "core/sqlite/database.h"

#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tournee {

/// An op by its number within its writer, and by its name.
struct NumberedId
{
    quint64 seq = 0;
    OpId id;

    auto operator<=>(const NumberedId &) const = default;
};

/// The log in a workbook: segments, the launch's tail of single ops, and the ops that wait.
/// Every function throws Failure or SQLite::Exception and runs inside the caller's transaction.
class LogStore
{
public:
    explicit LogStore(Database &database);

    /// The small number that stands for an entity inside this file; made when \a id is new here.
    [[nodiscard]] qint64 rowOf(const EntityId &id);
    /// The same for an entity that is stored under \a kinds (bits) from now on; also all its kinds.
    [[nodiscard]] std::pair<qint64, qint64> rowAs(const EntityId &id, qint64 kinds);
    /// 0 when the entity is not known here.
    [[nodiscard]] qint64 findRow(const EntityId &id);
    [[nodiscard]] EntityId idOf(qint64 row);

    /// The largest Lamport counter in the log.
    [[nodiscard]] quint64 lamport();
    void raiseLamport(quint64 lamport);
    [[nodiscard]] qint64 opCount();

    /// Appends an op of this launch.
    void append(const LoggedOp &op);
    /// Turns the tail into segments. True when there was any.
    bool seal();
    /// Stores ops of one writer, sorted by (seq, id), as new segments.
    void insert(std::span<const LoggedOp> ops);
    void insert(const Segment &segment);

    /// Puts the values that \a ops have now in the place of those that the log holds of them.
    void revise(std::span<const LoggedOp> ops);

    /// The ops that the log holds of \a writer with a seq from \a first to \a last, waiting ones
    /// included: by (seq, id).
    [[nodiscard]] std::vector<NumberedId> idsOf(const WriterId &writer, quint64 first,
                                                quint64 last);
    /// Every op about one of \a entities, in no order.
    [[nodiscard]] std::vector<LoggedOp> opsAbout(const std::set<EntityId> &entities);
    /// The same, one after the other with the row of its segment; 0 for the tail. Rows grow in the
    /// order in which ops came into this file, and a segment keeps its row for good.
    void forEachAbout(const std::set<EntityId> &entities,
                      const std::function<void(qint64, LoggedOp &&)> &each);
    /// The headers in the segments from \a first to \a last.
    void forEachHeaderIn(qint64 first, qint64 last,
                         const std::function<void(std::string_view)> &each);
    /// Every op about \a entity in Lamport order, waiting ones included.
    [[nodiscard]] std::vector<LoggedOp> opsOf(const EntityId &entity);
    /// Calls \a each for every op by writer, seq and id, each once, verified. The memory needed does not
    /// grow with the log. Throws Failure(BundleHostile) when the lines of a log that came from
    /// elsewhere take more than \a mostBytes.
    void forEachInOrder(const std::function<void(LoggedOp &&)> &each,
                        quint64 mostBytes = std::numeric_limits<quint64>::max());
    [[nodiscard]] std::vector<WriterId> writers();
    /// Calls \a each with the lines of every op, segment by segment.
    void forEachLinePair(const std::function<void(std::string_view, std::string_view)> &each);
    /// Verifies a pair of lines of this log; throws Failure(WorkbookDamaged).
    [[nodiscard]] LoggedOp parsed(std::string_view header, std::string_view values);
    /// All op ids, sorted.
    [[nodiscard]] std::vector<OpId> allIds();

    /// Ops that have come before something they had seen.
    void addWaiting(const LoggedOp &op, std::span<const OpId> missing);
    [[nodiscard]] bool isWaiting(const OpId &op);
    [[nodiscard]] qint64 waitingCount();
    [[nodiscard]] std::vector<LoggedOp> allWaiting();
    /// Removes and returns the ops that waited for \a arrived and for nothing else any more.
    [[nodiscard]] std::vector<LoggedOp> released(const OpId &arrived);

    /// Empties what derives from the log's lines: interned entities, their index, waiting ops.
    void clearDerived();
    /// Fills the index of entities again, after clearDerived().
    void indexEntities();

    /// Forgets what it remembers of a transaction that was rolled back.
    void forgetCaches();

private:
    [[nodiscard]] qint64 madeRow(const EntityId &id, qint64 kinds);
    [[nodiscard]] qint64 writerRow(const WriterId &writer);
    [[nodiscard]] qint64 findWriterRow(const WriterId &writer);
    void indexSegment(qint64 segment, std::span<const EntityId> entities);
    [[nodiscard]] const std::vector<NumberedId> &idsIn(qint64 segment);

    Database &m_database;
    JsonParser m_parser;
    std::unordered_map<EntityId, qint64, BytesHash> m_rows;
    std::unordered_map<qint64, EntityId> m_ids; ///< by row
    std::optional<EntityId> m_missing; ///< was looked for last, in vain
    std::unordered_map<qint64, std::vector<NumberedId>> m_idsIn; ///< by segment, asked for before
};

} // namespace tournee
