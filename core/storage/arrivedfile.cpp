// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/arrivedfile.h"

#include "core/bundle/limits.h"
#include "core/bundle/verifiedops.h"
#include "core/sqlite/database.h"
#include "core/sqlite/frenchtokenizer.h"
#include "core/storage/importer.h"
#include "core/storage/importnotices.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

#include <SQLiteCpp/Exception.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace tournee {

namespace {

/// An op takes two kilobytes; as a part of a segment a tenth of that.
constexpr qint64 mostOpsUnpacked = 60'000;

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

/// Makes runs of the ops of a file, one by one.
class ArrivalBuilder
{
public:
    explicit ArrivalBuilder(const Progress *progress) : m_progress(progress) {}

    void add(LoggedOp &&op) { add(std::move(op), op.valuesLine(), false); }
    /// \a isRepeated: the op came in an earlier file already.
    void add(LoggedOp &&op, std::string_view valuesLine, bool isRepeated)
    {
        if (m_progress && m_progress->isCancelled)
            throw Failure(ErrorCode::Cancelled);
        if (m_builder.isFull() || (!m_builder.isEmpty() && m_writer != op.op.writer))
            cut();
        m_writer = op.op.writer;
        m_isKnown = m_isKnown && isRepeated;
        if (op.op.kind == nameOf(Kind::Tour))
            m_arrival.tours.insert(op.op.entity);
        m_receipt.add(op);
        m_arrival.photos.note(op);
        m_builder.add(op, valuesLine);
        m_run.ids.push_back({op.op.seq, op.id});
        ++m_arrival.opCount;
        if (!m_arrival.isPacked)
            m_run.ops.push_back(std::move(op));
    }
    /// Before add().
    [[nodiscard]] ArrivedPhotos &photos() { return m_arrival.photos; }
    [[nodiscard]] ArrivedFile finished()
    {
        if (!m_builder.isEmpty())
            cut();
        for (const ArrivedRun &run : m_arrival.runs)
            showAgain(run);
        m_arrival.receipt = m_receipt.receipt();
        return std::move(m_arrival);
    }

private:
    void cut()
    {
        // What came before will not be stored, most likely.
        m_run.segment = std::exchange(m_isKnown, true) ? m_builder.takeLoose() : m_builder.take();
        m_arrival.runs.push_back(std::exchange(m_run, {}));
        if (m_arrival.opCount > mostOpsUnpacked && !m_arrival.isPacked) {
            m_arrival.isPacked = true;
            for (ArrivedRun &run : m_arrival.runs)
                run.ops = {};
        }
    }

    void showAgain(const ArrivedRun &run)
    {
        const auto isWanted = [this](const EntityId &each) { return m_receipt.wantsAgain(each); };
        if (std::ranges::none_of(run.segment.entities, isWanted))
            return;
        const auto show = [&](const LoggedOp &op) {
            if (isWanted(op.op.entity))
                m_receipt.addAgain(op);
        };
        std::ranges::for_each(run.ops, show);
        if (m_arrival.isPacked) {
            std::ranges::for_each(
                unpacked(run, [&](std::size_t,
                                  std::string_view header) { return isWanted(*entityIn(header)); }),
                show);
        }
    }

    const Progress *m_progress;
    ReceiptMaker m_receipt;
    SegmentBuilder m_builder;
    WriterId m_writer;
    ArrivedRun m_run; ///< in the making
    bool m_isKnown = true; ///< all its ops came before
    ArrivedFile m_arrival;
};

/// The thread that calls steps back behind whoever types, where two threads share two cores. Linux counts
/// niceness by thread; if it refuses, nothing is lost.
void giveWay()
{
    constexpr int niceness = 10;
    static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness));
}

} // namespace

ArrivedFile arrivedWorkbook(const QString &path, const Progress *progress)
{
    const auto opened = std::make_shared<Database>(openedForReading(path));
    Database &database = *opened;
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
    ArrivalBuilder builder(progress);
    bringFromWorkbook(builder.photos(), opened);
    const auto take = [&](LoggedOp &&op) {
        // What no bundle could carry would keep this workbook from ever being exported again.
        if (std::max(op.header.size(), op.valuesLine().size()) >= BundleLimits::lineLength)
            throw Failure(ErrorCode::BundleHostile, path, QStringLiteral("a line is too long"));
        builder.add(std::move(op));
    };
    const auto packed = static_cast<quint64>(QFileInfo(path).size());
    LogStore(database).forEachInOrder(
        take, std::min(BundleLimits::inflatedBytes,
                       BundleLimits::freeBytesOfAll + BundleLimits::ratio * packed));
    ArrivedFile arrival = builder.finished();
    noteDrafts(database, arrival);
    database.forgetStatements();
    return arrival;
}

ArrivedFile arrivedBundle(const QString &path, const Keyring &keys, const KnownBundles &known,
                          const Progress *progress, VerifiedOps *verified)
{
    const auto opened = std::make_shared<BundleReader>(path, keys, verified);
    BundleReader &reader = *opened;
    const Hash manifest = reader.manifestHash();
    if (const auto reception = known.find(manifest); reception != known.end()) {
        ArrivedFile arrival;
        arrival.manifest = manifest;
        arrival.cover = reader.cover();
        arrival.knownReception = reception->second;
        arrival.opCount = static_cast<qint64>(reader.opCount());
        if (!reader.cover().tour.isNull())
            arrival.tours.insert(reader.cover().tour);
        return arrival;
    }
    ArrivalBuilder builder(progress);
    std::vector<Hash> blobs;
    for (const BundleBlob &blob : reader.blobs())
        blobs.push_back(blob.hash);
    if (!blobs.empty())
        builder.photos().brings(blobs, [opened](const Hash &hash) { return opened->blob(hash); });
    while (auto op = reader.next())
        builder.add(std::move(*op), reader.valuesLine(), reader.isRepeated());
    ArrivedFile arrival = builder.finished();
    arrival.cover = reader.cover();
    if (arrival.photos.isEmpty()) // or it would not be told again which are missing
        arrival.manifest = manifest;
    return arrival;
}

std::vector<LoggedOp> unpacked(const ArrivedRun &run,
                               const std::function<bool(std::size_t, std::string_view)> &isWanted)
{
    std::vector<LoggedOp> ops;
    JsonParser parser;
    std::size_t index = 0;
    const auto take = [&](std::string_view header, std::string_view values) {
        if (!isWanted(index++, header))
            return;
        auto op = verifiedOp(header, values, parser);
        if (!op)
            throw Failure(op.error());
        ops.push_back(std::move(*op));
    };
    if (!forEachLine(headerLines(run.segment), valuesLines(run.segment), take))
        throw Failure(ErrorCode::BundleDamaged, {}, QStringLiteral("segment lines"));
    return ops;
}

namespace {

/// In ops. What brings photos keeps its file open until they are taken.
qint64 weightOf(const ArrivedFile &arrival)
{
    constexpr qint64 openFile = 250;
    return arrival.opCount + (arrival.photos.isEmpty() ? 0 : openFile);
}

} // namespace

ArrivalQueue::ArrivalQueue(QStringList sources, Keyring keys, KnownBundles known,
                           const Progress *progress)
    : m_sources(std::move(sources))
    , m_keys(std::move(keys))
    , m_known(std::move(known))
    , m_progress(progress)
    , m_thread([this] { work(); })
{}

ArrivalQueue::~ArrivalQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<ArrivedFile> ArrivalQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    Result<ArrivedFile> arrival = std::move(m_ready.front());
    m_ready.pop_front();
    if (arrival)
        m_opsReady -= weightOf(*arrival);
    m_changed.notify_all();
    return arrival;
}

void ArrivalQueue::work()
{
    giveWay();
    // Enough that neither thread waits for the other, and little beside one large file.
    constexpr qint64 mostOpsReady = 5'000;
    constexpr std::size_t mostFilesReady = 500;
    const auto verified = std::make_unique<VerifiedOps>();
    for (const QString &source : m_sources) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] {
                return m_isStopped
                       || (m_opsReady < mostOpsReady && m_ready.size() < mostFilesReady);
            });
            if (m_isStopped)
                return;
        }
        Result<ArrivedFile> arrival = guarded(source, [&]() -> Result<ArrivedFile> {
            return arrivedBundle(source, m_keys, m_known, m_progress, verified.get());
        });
        const std::lock_guard lock(m_mutex);
        if (arrival)
            m_opsReady += weightOf(*arrival);
        m_ready.push_back(std::move(arrival));
        m_changed.notify_all();
    }
}

} // namespace tournee
