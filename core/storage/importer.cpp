// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/applier.h"
#include "core/storage/capturedraft.h"
#include "core/storage/erasures.h"
#include "core/storage/migrations.h"
#include "core/storage/owntour.h"
#include "core/storage/receptions.h"
#include "core/storage/statestore.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <map>
#include <set>

namespace tournee {

namespace {

Database openedForReading(const QString &path)
{
    try {
        Database database(path, Database::Access::ReadOnly);
        static_cast<void>(database.number("SELECT count(*) FROM sqlite_schema"));
        return database;
    } catch (const SQLite::Exception &) {
        // After a power cut the file needs its journal rolled back, which only a writer may do.
        return Database(path, Database::Access::ReadWrite);
    }
}

/// Words that are no op yet do not come along: only who typed them knows whether they are meant.
void noteDrafts(Database &database, ImportSummary &summary)
{
    constexpr qsizetype mostDrafts = 20;
    constexpr qsizetype mostCharacters = 80;
    if (database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'draft'") == 0)
        return;
    auto &query = database.prepared("SELECT slot, content FROM draft ORDER BY slot");
    while (query.executeStep()) {
        const QString words = unfinishedWords(
            {std::string(Database::text(query, 0)), std::string(Database::text(query, 1)), 0});
        if (words.isEmpty())
            continue;
        ++summary.leftDrafts;
        if (summary.draftWords.size() < mostDrafts)
            summary.draftWords.append(words.left(mostCharacters));
    }
    query.reset();
    if (summary.leftDrafts > 0)
        summary.notices.append(QStringLiteral("draft-left"));
}

std::vector<LoggedOp> opsOfWorkbook(const QString &path, ImportSummary &summary)
{
    Database database = openedForReading(path);
    if (database.number("PRAGMA application_id") != workbookApplicationId)
        throw Failure(ErrorCode::NotABundle, path);
    if (database.number("PRAGMA user_version") > currentWorkbookVersion())
        throw Failure(ErrorCode::WorkbookTooNew, path);
    if (!hasOurTables(database))
        throw Failure(ErrorCode::BundleHostile, path, QStringLiteral("not our tables"));
    // A page that was damaged on the way can hide ops without a hash that would miss them.
    registerFrenchTokenizer(database); // SQLite from 3.44 on asks the search index too
    auto &sound = database.prepared("PRAGMA quick_check(1)");
    if (!sound.executeStep() || Database::text(sound, 0) != "ok")
        throw Failure(ErrorCode::BundleDamaged, path, textFromUtf8(Database::text(sound, 0)));
    sound.reset();
    noteDrafts(database, summary);
    LogStore log(database);
    std::vector<LoggedOp> ops;
    log.forEachLinePair([&](std::string_view header, std::string_view values) {
        // What no bundle could carry would keep this workbook from ever being exported again.
        if (std::max(header.size(), values.size()) >= BundleLimits::lineLength)
            throw Failure(ErrorCode::BundleHostile, path, QStringLiteral("a line is too long"));
        ops.push_back(log.parsed(header, values));
    });
    std::ranges::sort(ops, [](const LoggedOp &a, const LoggedOp &b) {
        return std::tie(a.op.writer, a.op.seq, a.id) < std::tie(b.op.writer, b.op.seq, b.id);
    });
    const auto repeated = std::ranges::unique(ops, {}, &LoggedOp::id);
    ops.erase(repeated.begin(), repeated.end());
    return ops;
}

/// The verified ops of a bundle or a workbook by writer, seq and id.
std::vector<LoggedOp> opsOfFile(const QString &path, ImportSummary &summary)
{
    if (!QFileInfo::exists(path))
        throw Failure(ErrorCode::FileNotFound, path);
    if (isDatabase(path))
        return opsOfWorkbook(path, summary);
    auto bundle = readBundle(path);
    if (!bundle)
        throw Failure(bundle.error());
    return std::move(bundle->ops);
}

/// What is new of one writer's ops.
std::vector<LoggedOp> unknownOps(std::span<LoggedOp> ops, LogStore &log, Erasures &erasures,
                                 ImportSummary &summary)
{
    const auto known = log.idsOf(ops.front().op.writer);
    std::map<quint64, OpId> bySeq;
    for (const auto &[id, seq] : known)
        bySeq.emplace(seq, id);
    std::vector<LoggedOp> unknown;
    for (LoggedOp &op : ops) {
        const auto [place, isFirst] = bySeq.try_emplace(op.op.seq, op.id);
        if (!isFirst && place->second != op.id && !known.contains(op.id)) {
            static const QString copied = QStringLiteral("copied-file");
            if (!summary.notices.contains(copied))
                summary.notices.append(copied);
        }
        if (!known.contains(op.id)) {
            unknown.push_back(std::move(op));
            continue;
        }
        ++summary.knownOps;
        if (erasures.wants(op.id))
            erasures.offer(std::move(op));
    }
    return unknown;
}

/// The tours that a file speaks of, and what the workbook knew of tours before it came.
struct Tours
{
    std::set<EntityId> inFile;
    std::set<EntityId> known;
    std::optional<EntityId> own;
};

Tours toursBefore(WorkbookFile &file, std::span<const LoggedOp> ops)
{
    Tours tours;
    for (const LoggedOp &op : ops) {
        if (op.op.kind == nameOf(Kind::Tour))
            tours.inFile.insert(op.op.entity);
    }
    if (tours.inFile.empty())
        return tours;
    file.state().forEach(Kind::Tour, [&](Entity &&tour) { tours.known.insert(tour.id); });
    const auto own = ownTour(file);
    if (!own)
        throw Failure(own.error());
    if (*own)
        tours.own = (*own)->id;
    return tours;
}

/// A bundle of another tour comes in like any other; but somebody may have picked the wrong file.
void noteOtherTour(WorkbookFile &file, const Tours &before, ImportSummary &summary)
{
    if (!before.own)
        return;
    const bool isOfOwn = before.inFile.contains(*before.own);
    for (const EntityId &id : before.inFile) {
        if (id == *before.own || (isOfOwn && before.known.contains(id)))
            continue;
        const auto tour = file.state().find(Kind::Tour, id);
        if (!tour || tour->isDeleted())
            continue;
        summary.notices.append(QStringLiteral("other-tour"));
        summary.otherTour = tour->text(Field::Title);
        return;
    }
}

void take(WorkbookFile &file, std::vector<LoggedOp> ops, ImportMode mode, Progress *progress,
          ImportSummary &summary)
{
    summary.receipt = receiptOf(ops);
    Transaction transaction(file.database());
    ReceptionRecorder reception(file); // ownTour() goes by the order of segments too
    const Tours tours = toursBefore(file, ops);
    Erasures erasures(file.database(), file.log(), file.state());
    std::vector<LoggedOp> news;
    for (std::size_t from = 0; from < ops.size();) {
        std::size_t to = from;
        while (to < ops.size() && ops[to].op.writer == ops[from].op.writer)
            ++to;
        for (LoggedOp &op :
             unknownOps(std::span(ops).subspan(from, to - from), file.log(), erasures, summary))
            news.push_back(std::move(op));
        from = to;
    }
    summary.newOps = static_cast<qint64>(news.size());

    erasures.prepare(news);
    Applier applier(file.log(), file.state());
    applier.take(news);
    for (std::size_t from = 0; from < news.size();) {
        if (progress && progress->isCancelled)
            throw Failure(ErrorCode::Cancelled, summary.file);
        std::size_t to = from;
        while (to < news.size() && news[to].op.writer == news[from].op.writer)
            ++to;
        file.log().insert(std::span(news).subspan(from, to - from));
        from = to;
        if (progress)
            progress->done = static_cast<qint64>(from);
    }
    noteOtherTour(file, tours, summary);
    Effect effect = applier.effect();
    summary.waitingOps = effect.waiting;
    summary.newEntities = effect.newEntities;
    summary.newOfKind = std::move(effect.newOfKind);
    summary.changedEntities = effect.changedEntities;
    summary.diverging = effect.openedDivergences;
    summary.changes = std::move(effect.changes);
    Erasures::Effect revised = erasures.finish();
    summary.erasedValues = revised.erased;
    summary.filledOps = revised.filled;
    summary.changedEntities += addChanges(std::move(revised.entities), summary.changes);
    summary.status = summary.newOps == 0 && summary.filledOps == 0
                         ? ImportSummary::Status::Known
                         : ImportSummary::Status::Imported;
    if (mode == ImportMode::Preview)
        return;
    reception.record(summary);
    transaction.commit();
}

} // namespace

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

ImportSummary importInto(WorkbookFile &file, const QString &source, ImportMode mode,
                         Progress *progress)
{
    ImportSummary summary;
    summary.file = source;
    const auto done = guarded(source, [&]() -> Result<void> {
        std::vector<LoggedOp> ops = opsOfFile(source, summary);
        if (progress)
            progress->total = static_cast<qint64>(ops.size());
        take(file, std::move(ops), mode, progress, summary);
        if (mode == ImportMode::Import && !file.scrub())
            summary.notices.append(QStringLiteral("erasure-unfinished"));
        return {};
    });
    if (!done || mode == ImportMode::Preview)
        file.log().forgetCaches(); // the transaction was rolled back
    if (!done) {
        summary = {};
        summary.file = source;
        summary.reason = done.error();
        if (summary.reason.code == ErrorCode::WorkbookDamaged)
            summary.reason.code = ErrorCode::BundleDamaged;
    }
    return summary;
}

Result<Receipt> receiptOfFile(const QString &source)
{
    auto result = guarded(source, [&]() -> Result<Receipt> {
        ImportSummary unused;
        return receiptOf(opsOfFile(source, unused));
    });
    if (!result && result.error().code == ErrorCode::WorkbookDamaged)
        result.error().code = ErrorCode::BundleDamaged;
    return result;
}

} // namespace tournee
