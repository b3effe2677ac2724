// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importundo.h"

#include "core/log/logstore.h"
#include "core/merge/registers.h"
#include "core/sqlite/database.h"
#include "core/storage/compensation.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_set>

namespace tournee {

namespace {

/// So many entities at a time are in memory with their whole history.
constexpr std::size_t mostAtOnce = 500;
constexpr std::size_t mostListedChanges = 2000;

class Undoer
{
public:
    Undoer(WorkbookFile &file, ImportUndo &result)
        : m_file(file), m_result(result), m_at(file.environment().now())
    {}

    /// The entities that the import is about; writers are no content and stay known.
    [[nodiscard]] std::vector<EntityId> entities()
    {
        std::set<EntityId> entities;
        JsonParser parser;
        m_file.log().forEachHeaderIn(m_result.reception.firstSegment,
                                     m_result.reception.lastSegment, [&](std::string_view header) {
                                         const auto op = parseHeader(header, parser);
                                         const auto kind = op ? kindNamed(op->kind) : std::nullopt;
                                         if (kind && kind != Kind::Writer)
                                             entities.insert(op->entity);
                                     });
        return {entities.begin(), entities.end()};
    }

    void undo(std::span<const EntityId> entities)
    {
        std::map<std::pair<EntityId, Kind>, std::vector<ArrivedOp>> histories;
        const Reception &reception = m_result.reception;
        const bool anyWaiting = m_file.log().waitingCount() > 0;
        m_file.log().forEachAbout(
            {entities.begin(), entities.end()}, [&](qint64 segment, LoggedOp &&op) {
                const bool isOfImport = segment >= reception.firstSegment
                                        && segment <= reception.lastSegment && segment != 0;
                const auto kind = kindNamed(op.op.kind);
                if (!kind)
                    return; // a newer program's: without effect here
                if (anyWaiting && m_file.log().isWaiting(op.id)) {
                    m_result.waiting += isOfImport ? 1 : 0;
                    return;
                }
                ArrivedOp::When when = ArrivedOp::Since;
                if (isOfImport)
                    when = ArrivedOp::Import;
                else if (segment != 0 && segment < reception.firstSegment)
                    when = ArrivedOp::Before;
                const std::pair key(op.op.entity, *kind);
                histories[key].push_back({std::move(op), when});
            });

        std::vector<Compensation> compensations;
        std::vector<Edit> edits;
        for (auto &[key, ops] : histories) {
            const auto now = m_file.state().find(key.second, key.first);
            if (!now)
                continue;
            compensations.emplace_back(*now, std::move(ops));
            for (Edit &edit : compensations.back().edits())
                edits.push_back(std::move(edit));
        }
        apply(edits);
        // What was deleted is deleted again, now that its former values are there to be seen.
        edits.clear();
        for (const Compensation &each : compensations) {
            if (auto edit = each.deletionAgain(now(each)))
                edits.push_back(std::move(*edit));
        }
        apply(edits);
        for (const Compensation &each : compensations)
            count(each);
    }

private:
    [[nodiscard]] Entity now(const Compensation &of)
    {
        return m_file.state().find(of.before().kind, of.before().id).value_or(Entity{});
    }
    void apply(std::span<const Edit> edits)
    {
        if (edits.empty())
            return;
        Applied applied = m_file.applyWithin(edits, m_at);
        ChangeSet &changes = m_result.changes;
        if (changes.entities.size() + applied.changes.entities.size() > mostListedChanges)
            changes = {{}, true};
        for (Entity &each : applied.changes.entities) {
            if (changes.everything)
                break;
            std::erase_if(changes.entities, [&](const Entity &other) {
                return other.id == each.id && other.kind == each.kind;
            });
            changes.entities.push_back(std::move(each));
        }
    }
    void count(const Compensation &each)
    {
        const bool isKept = each.isKept(now(each));
        m_result.kept += isKept ? 1 : 0;
        if (each.isEmpty() || isKept)
            return;
        ++(each.isNew() ? m_result.removed : m_result.restored);
    }

    WorkbookFile &m_file;
    ImportUndo &m_result;
    Moment m_at;
};

} // namespace

Result<ImportUndo> undoImport(WorkbookFile &file, qint64 reception, ImportMode mode,
                              Progress *progress)
{
    ImportUndo result;
    auto found = receptionOf(file, reception);
    if (!found)
        return found.error();
    result.reception = std::move(*found);
    if (result.reception.undone != 0)
        return failure(ErrorCode::AlreadyUndone, result.reception.file);
    if (result.reception.firstSegment == 0)
        return failure(ErrorCode::NothingToUndo, result.reception.file);

    const auto done = file.transact([&] {
        Undoer undoer(file, result);
        const std::vector<EntityId> entities = undoer.entities();
        if (progress)
            progress->total = static_cast<qint64>(entities.size());
        for (std::size_t from = 0; from < entities.size(); from += mostAtOnce) {
            if (progress && progress->isCancelled)
                throw Failure(ErrorCode::Cancelled, file.path());
            const std::size_t count = std::min(mostAtOnce, entities.size() - from);
            undoer.undo(std::span(entities).subspan(from, count));
            if (progress)
                progress->done = static_cast<qint64>(from + count);
        }
        auto &update = file.database().prepared("UPDATE reception SET undone = ? WHERE row = ?");
        Database::bindNumber(update, 1, file.environment().now().milliseconds);
        Database::bindNumber(update, 2, reception);
        update.exec();
        return mode == ImportMode::Import;
    });
    if (!done)
        return done.error();
    return result;
}

Result<Reception> lastUndoable(WorkbookFile &file)
{
    auto receptions = receptionsOf(file, std::numeric_limits<int>::max());
    if (!receptions)
        return receptions.error();
    for (Reception &each : *receptions) {
        if (each.undone == 0 && each.firstSegment != 0)
            return std::move(each);
    }
    return failure(ErrorCode::NothingToUndo);
}

} // namespace tournee
