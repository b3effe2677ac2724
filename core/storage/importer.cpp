// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importer.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/applier.h"
#include "core/storage/arrivedfile.h"
#include "core/storage/erasures.h"
#include "core/storage/importnotices.h"
#include "core/storage/receptions.h"
#include "core/storage/statestore.h"
#include "core/storage/trust.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

namespace tournee {

namespace {

KnownBundles knownBundles(Database &database)
{
    KnownBundles known;
    auto &query = database.prepared("SELECT manifest, reception FROM known_bundle");
    while (query.executeStep())
        known.emplace(Hash::fromView(Database::blob(query, 0)), query.getColumn(1).getInt64());
    query.reset();
    return known;
}

void remember(Database &database, const Hash &manifest, qint64 reception)
{
    auto &insert =
        database.prepared("INSERT OR IGNORE INTO known_bundle (manifest, reception) VALUES (?, ?)");
    Database::bindBlob(insert, 1, manifest.view());
    Database::bindNumber(insert, 2, reception);
    insert.exec();
}

/// Takes what one file brought into the workbook, inside the caller's transaction.
class Taking
{
public:
    Taking(WorkbookFile &file, Erasures &erasures, ArrivedFile arrival, ImportMode mode,
           ImportSummary &summary, Progress *progress)
        : m_file(file)
        , m_erasures(erasures)
        , m_arrival(std::move(arrival))
        , m_mode(mode)
        , m_summary(summary)
        , m_progress(progress)
    {}

    void run()
    {
        const TourNotice tours(m_file, m_arrival);
        m_summary.leftDrafts = m_arrival.leftDrafts;
        m_summary.draftWords = m_arrival.draftWords;
        if (m_summary.leftDrafts > 0)
            m_summary.notices.append(QStringLiteral("draft-left"));
        if (m_arrival.knownReception)
            knowAgain(*m_arrival.knownReception);
        else
            takeNews();
        tours.tell(m_summary);
        m_summary.status =
            m_summary.newOps == 0 && m_summary.filledOps == 0 && m_summary.newPhotos == 0
                ? ImportSummary::Status::Known
                : ImportSummary::Status::Imported;
    }

private:
    /// Which ops of a run are new here.
    using News = std::vector<bool>;

    void knowAgain(qint64 row)
    {
        m_summary.knownOps = m_arrival.opCount;
        auto reception = receptionOf(m_file, row);
        if (!reception)
            throw Failure(reception.error());
        m_summary.receipt = std::move(reception->receipt);
    }
    void takeNews()
    {
        m_summary.receipt = std::move(m_arrival.receipt);
        for (const ArrivedRun &run : m_arrival.runs)
            m_news.push_back(newsIn(run));
        Applier applier(m_file.log(), m_file.state());
        const auto parts =
            m_arrival.isPacked ? static_cast<std::size_t>(1 + m_summary.newOps / opsInAPart) : 1;
        for (std::size_t part = 0; part < parts; ++part) {
            stopIfCancelled();
            std::vector<LoggedOp> ops = newOps(part, parts);
            m_erasures.prepare(ops);
            applier.take(ops);
            if (m_progress)
                m_progress->done =
                    m_arrival.opCount * static_cast<qint64>(part + 1) / static_cast<qint64>(parts);
        }
        for (std::size_t i = 0; i < m_arrival.runs.size(); ++i)
            store(m_arrival.runs[i], m_news[i]);
        stopIfCancelled();
        tell(applier.effect());
        tell(m_erasures.finish());
        m_arrival.photos.take(m_file, m_erasures, m_mode, m_progress, m_summary);
    }
    News newsIn(const ArrivedRun &run)
    {
        const std::vector<NumberedId> known = knownNear(run);
        News news;
        for (const NumberedId &each : run.ids) {
            const bool isKnown = std::ranges::binary_search(known, each);
            news.push_back(!isKnown);
            ++(isKnown ? m_summary.knownOps : m_summary.newOps);
            const auto same = std::ranges::lower_bound(known, each.seq, {}, &NumberedId::seq);
            const std::pair place(run.segment.writer, each.seq);
            if (!isKnown && ((same != known.end() && same->seq == each.seq) || m_last == place))
                noticeCopy();
            m_last = place;
        }
        if (m_erasures.wantsAny())
            offerMissing(run, news);
        return news;
    }
    /// Values that were left out of the bundle in which their ops came.
    void offerMissing(const ArrivedRun &run, const News &news)
    {
        const auto isMissing = [&](std::size_t index, std::string_view) {
            return !news[index] && m_erasures.wants(run.ids[index].id);
        };
        for (LoggedOp &op : unpacked(run, isMissing))
            m_erasures.offer(std::move(op));
    }
    /// What the log holds of a run's writer around its ops: a bundle of one table has few of those that
    /// the coordination wrote.
    std::vector<NumberedId> knownNear(const ArrivedRun &run)
    {
        std::vector<NumberedId> known;
        for (auto first = run.ids.begin(); first != run.ids.end();) {
            const auto isFar = [](const NumberedId &a, const NumberedId &b) {
                return b.seq - a.seq > quint64{longestSegment};
            };
            auto next = std::adjacent_find(first, run.ids.end(), isFar);
            next += next == run.ids.end() ? 0 : 1;
            std::ranges::move(
                m_file.log().idsOf(run.segment.writer, first->seq, std::prev(next)->seq),
                std::back_inserter(known));
            first = next;
        }
        return known;
    }
    void noticeCopy()
    {
        static const QString copied = QStringLiteral("copied-file");
        if (!m_summary.notices.contains(copied))
            m_summary.notices.append(copied);
    }
    /// All about a part of the entities, since ops only depend on ops about the same one.
    std::vector<LoggedOp> newOps(std::size_t part, std::size_t parts)
    {
        std::vector<LoggedOp> ops;
        ops.reserve(static_cast<std::size_t>(m_summary.newOps) / parts);
        for (std::size_t i = 0; i < m_arrival.runs.size(); ++i) {
            ArrivedRun &run = m_arrival.runs[i];
            const News &news = m_news[i];
            if (std::ranges::find(news, true) == news.end())
                continue;
            if (m_arrival.isPacked) {
                const auto isWanted = [&](std::size_t index, std::string_view header) {
                    return news[index] && BytesHash()(*entityIn(header)) % parts == part;
                };
                std::ranges::move(unpacked(run, isWanted), std::back_inserter(ops));
                continue;
            }
            for (std::size_t n = 0; n < news.size(); ++n) {
                if (news[n])
                    ops.push_back(std::move(run.ops[n]));
            }
        }
        return ops;
    }
    void store(ArrivedRun &run, const News &news)
    {
        if (std::ranges::find(news, true) == news.end())
            return;
        const auto isErased = [this](const NumberedId &each) {
            return m_erasures.concerns(each.id);
        };
        if (std::ranges::find(news, false) == news.end()
            && std::ranges::none_of(run.ids, isErased)) {
            pack(run.segment);
            m_file.log().insert(run.segment);
            return;
        }
        std::vector<LoggedOp> ops =
            unpacked(run, [&news](std::size_t index, std::string_view) { return news[index]; });
        m_erasures.prepare(ops);
        m_file.log().insert(ops);
    }
    void stopIfCancelled() const
    {
        if (m_progress && m_progress->isCancelled)
            throw Failure(ErrorCode::Cancelled, m_summary.file);
    }
    void tell(Effect effect)
    {
        m_summary.waitingOps = effect.waiting;
        m_summary.newEntities = effect.newEntities;
        m_summary.newOfKind = std::move(effect.newOfKind);
        m_summary.changedEntities = effect.changedEntities;
        m_summary.diverging = effect.openedDivergences;
        m_summary.changes = std::move(effect.changes);
    }

    void tell(Erasures::Effect effect)
    {
        m_summary.erasedValues = effect.erased;
        m_summary.filledOps = effect.filled;
        m_summary.changedEntities += addChanges(std::move(effect.entities), m_summary.changes);
    }

    static constexpr qint64 opsInAPart = 100'000;

    WorkbookFile &m_file;
    Erasures &m_erasures;
    ArrivedFile m_arrival;
    ImportMode m_mode;
    ImportSummary &m_summary;
    Progress *m_progress;
    std::vector<News> m_news; ///< beside the runs
    std::optional<std::pair<WriterId, quint64>> m_last; ///< of the ops looked at
};

ImportSummary refused(const QString &source, Error reason)
{
    ImportSummary summary;
    summary.file = source;
    summary.reason = std::move(reason);
    if (summary.reason.code == ErrorCode::WorkbookDamaged)
        summary.reason.code = ErrorCode::BundleDamaged;
    if (summary.reason.code == ErrorCode::SignatureWrong)
        summary.notices.append(QStringLiteral("signature-wrong"));
    return summary;
}

/// What hinders writing, while what is read lies in order beside it.
bool isOfTheWorkbook(ErrorCode code)
{
    return code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull || code == ErrorCode::Busy
           || code == ErrorCode::FileNotWritable;
}

/// Files on their way into the workbook, several to a commit.
class Importing
{
public:
    Importing(WorkbookFile &file, ImportMode mode, Progress *progress, const Keyring &keys)
        : m_file(file), m_mode(mode), m_progress(progress), m_keys(keys)
    {}

    [[nodiscard]] std::vector<ImportSummary> run(const QStringList &sources)
    {
        m_isOneOfMany = sources.size() > 1;
        QStringList bundles;
        std::vector<bool> isWorkbook;
        for (const QString &source : sources) {
            isWorkbook.push_back(isDatabase(source));
            if (!isWorkbook.back())
                bundles.append(source);
        }
        std::optional<ArrivalQueue> queue;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString &source = sources[i];
            if (isWorkbook[static_cast<std::size_t>(i)]) {
                finish(); // it may be our own, which must not be read during a transaction
                take(source, guarded(source, [&]() -> Result<ArrivedFile> {
                         return arrivedWorkbook(source, m_progress);
                     }));
                continue;
            }
            if (bundles.size() == 1) { // no other work to do meanwhile
                take(source, guarded(source, [&]() -> Result<ArrivedFile> {
                         return arrivedBundle(source, m_keys, knownBundles(m_file.database()),
                                              m_progress);
                     }));
                continue;
            }
            if (!queue) {
                auto known = guarded(m_file.path(), [this]() -> Result<KnownBundles> {
                    return knownBundles(m_file.database());
                });
                queue.emplace(bundles, m_keys, std::move(known).value_or(KnownBundles()),
                              m_progress);
            }
            take(source, queue->next());
        }
        finish();
        return std::move(m_done);
    }

private:
    void take(const QString &source, Result<ArrivedFile> arrival)
    {
        if (!arrival) {
            finish(); // in the order of the sources
            m_done.push_back(refused(source, arrival.error()));
            return;
        }
        if (m_progress) {
            m_progress->total = arrival->opCount;
            m_progress->done = 0;
        }
        ImportSummary summary;
        summary.file = source;
        const auto taken = guarded(source, [&]() -> Result<void> {
            if (!m_transaction) {
                m_transaction.emplace(m_file.database());
                m_words.emplace(m_file.state());
                m_erasures.emplace(m_file.database(), m_file.log(), m_file.state());
                m_begun = std::chrono::steady_clock::now();
            }
            ReceptionRecorder recorder(m_file); // ownTour() goes by the order of segments too
            const auto manifest = arrival->knownReception ? std::nullopt : arrival->manifest;
            const BundleCover cover = arrival->cover;
            Taking(m_file, *m_erasures, std::move(*arrival), m_mode, summary, m_progress).run();
            takeTrust(m_file, cover, summary);
            if (m_mode == ImportMode::Import) {
                const qint64 reception = recorder.record(summary);
                if (manifest)
                    remember(m_file.database(), *manifest, reception);
            }
            return {};
        });
        if (!taken) {
            Error reason = taken.error();
            if (isOfTheWorkbook(reason.code))
                reason.subject = m_file.path();
            giveUp(source, reason);
            return;
        }
        if (m_isOneOfMany)
            summary.changes = {{}, true}; // ten thousand files: keep the counts only
        m_open.push_back(std::move(summary));
        if (m_mode == ImportMode::Preview)
            takeBack();
        else if (std::chrono::steady_clock::now() - m_begun > longestTransaction)
            finish();
    }
    /// Makes what was taken durable.
    void finish()
    {
        if (!m_transaction)
            return;
        const auto done = guarded(m_file.path(), [this]() -> Result<void> {
            m_words->write();
            m_transaction->commit();
            return {};
        });
        if (!done) {
            const QString last = m_open.back().file;
            m_open.pop_back();
            giveUp(last, done.error());
            return;
        }
        endTransaction();
        if (!m_file.scrub()) {
            for (ImportSummary &summary : m_open)
                summary.notices.append(QStringLiteral("erasure-unfinished"));
        }
        std::ranges::move(m_open, std::back_inserter(m_done));
        m_open.clear();
    }
    /// Takes back what is not durable, and takes again, one by one, what another file's trouble is to blame for.
    void giveUp(const QString &source, const Error &reason)
    {
        std::vector<ImportSummary> others = std::exchange(m_open, {});
        endTransaction();
        m_file.log().forgetCaches();
        for (const ImportSummary &other : others) {
            if (reason.code == ErrorCode::Cancelled)
                m_done.push_back(refused(other.file, {reason.code, other.file, reason.detail}));
            else
                m_done.push_back(importInto(m_file, other.file, m_mode, m_progress, m_keys));
        }
        if (others.empty() || reason.code == ErrorCode::Cancelled)
            m_done.push_back(refused(source, reason));
        else
            m_done.push_back(importInto(m_file, source, m_mode, m_progress, m_keys));
    }
    /// Rolls back unless it was committed.
    void endTransaction()
    {
        m_words.reset();
        m_erasures.reset();
        m_transaction.reset();
    }
    void takeBack()
    {
        endTransaction();
        m_file.log().forgetCaches();
        std::ranges::move(m_open, std::back_inserter(m_done));
        m_open.clear();
    }

    /// What a cancelled import may lose of what it has done, and what a commit's three or four visits to
    /// the disk are shared by.
    static constexpr std::chrono::milliseconds longestTransaction{1000};

    WorkbookFile &m_file;
    ImportMode m_mode;
    Progress *m_progress;
    const Keyring &m_keys;
    bool m_isOneOfMany = false;
    std::optional<Transaction> m_transaction;
    std::optional<SearchBatch> m_words; ///< of the transaction
    std::optional<Erasures> m_erasures; ///< likewise
    std::chrono::steady_clock::time_point m_begun;
    std::vector<ImportSummary> m_open; ///< taken, not durable yet
    std::vector<ImportSummary> m_done;
};

} // namespace

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

std::vector<ImportSummary> importAll(WorkbookFile &file, const QStringList &sources,
                                     ImportMode mode, Progress *progress, const Keyring &keys)
{
    return Importing(file, mode, progress, keys).run(sources);
}

ImportSummary importInto(WorkbookFile &file, const QString &source, ImportMode mode,
                         Progress *progress, const Keyring &keys)
{
    return std::move(importAll(file, {source}, mode, progress, keys).front());
}

Result<Receipt> receiptOfFile(const QString &source, const Keyring &keys)
{
    auto result = guarded(source, [&]() -> Result<Receipt> {
        return isDatabase(source) ? arrivedWorkbook(source, nullptr).receipt
                                  : arrivedBundle(source, keys, {}, nullptr).receipt;
    });
    if (!result && result.error().code == ErrorCode::WorkbookDamaged)
        result.error().code = ErrorCode::BundleDamaged;
    return result;
}

} // namespace tournee
