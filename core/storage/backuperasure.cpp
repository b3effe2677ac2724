// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backuperasure.h"

#include "core/log/erasure.h"
#include "core/sqlite/database.h"
#include "core/storage/applier.h"
#include "core/storage/backup.h"
#include "core/storage/erasures.h"

#include <algorithm>
#include <map>
#include <set>

namespace tournee {

namespace {

std::vector<LoggedOp> erasuresIn(WorkbookFile &file)
{
    std::set<EntityId> entities;
    auto &query = file.database().prepared("SELECT DISTINCT entity FROM erased");
    while (query.executeStep())
        entities.insert(EntityId::fromView(Database::blob(query, 0)));
    query.reset();
    std::vector<LoggedOp> ops = file.log().opsAbout(entities);
    std::erase_if(ops, [](const LoggedOp &op) { return !isErasure(op); });
    return ops;
}

/// As if they had come in a bundle of their own.
Result<void> takeErasures(WorkbookFile &backup, std::vector<LoggedOp> ops)
{
    const auto taken = guarded(backup.path(), [&]() -> Result<void> {
        Transaction transaction(backup.database());
        const std::vector<OpId> known = backup.log().allIds();
        std::erase_if(
            ops, [&known](const LoggedOp &op) { return std::ranges::binary_search(known, op.id); });
        Erasures erasures(backup.database(), backup.log(), backup.state());
        erasures.prepare(ops);
        Applier applier(backup.log(), backup.state());
        applier.take(ops);
        std::map<WriterId, std::vector<LoggedOp>> byWriter;
        for (LoggedOp &op : ops)
            byWriter[op.op.writer].push_back(std::move(op));
        for (auto &[writer, run] : byWriter) {
            std::ranges::sort(run, {},
                              [](const LoggedOp &op) { return std::pair(op.op.seq, op.id); });
            backup.log().insert(run);
        }
        static_cast<void>(erasures.finish());
        transaction.commit();
        return {};
    });
    return taken ? backup.scrub() : taken;
}

using ErasedNames = std::set<std::string, std::less<>>;

ErasedNames erasedNamesIn(Database &database)
{
    ErasedNames names;
    SQLite::Statement query(database.raw(), "SELECT hex(op) || hex(entity) || field FROM erased");
    while (query.executeStep())
        names.emplace(Database::text(query, 0));
    return names;
}

/// What cannot be read is not known to be done.
bool lacksAny(const Backup &backup, const ErasedNames &names)
{
    const auto lacks = guarded(backup.path, [&]() -> Result<bool> {
        Database database(backup.path, Database::Access::ReadOnly);
        return database.number("SELECT due FROM scrubbing") != 0
               || !std::ranges::includes(erasedNamesIn(database), names);
    });
    return lacks.value_or(true);
}

bool canOnlyBeDeleted(ErrorCode code)
{
    return code == ErrorCode::WorkbookDamaged || code == ErrorCode::NotAWorkbook
           || code == ErrorCode::WorkbookTooNew;
}

} // namespace

Result<void> eraseInBackups(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<void> {
        if (backupsOf(file.path()).empty())
            return {};
        const std::vector<LoggedOp> ops = erasuresIn(file);
        const ErasedNames names = erasedNamesIn(file.database());
        auto done = rewriteBackups(
            file.path(), file.environment(),
            [&names](const Backup &backup) { return lacksAny(backup, names); },
            [&ops](WorkbookFile &backup) { return takeErasures(backup, ops); });
        if (!done && canOnlyBeDeleted(done.error().code))
            done.error().code = ErrorCode::BackupKeepsErased;
        return done;
    });
}

} // namespace tournee
