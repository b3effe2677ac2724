// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/bundle.h"
#include "core/log/logstore.h"
#include "core/log/segment.h"
#include "core/storage/arrivedphotos.h"
#include "core/storage/receipt.h"

#include <QString>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <unordered_map>
#include <vector>

namespace tournee {

struct Progress;
class VerifiedOps;

/// The ops of one segment as they came in a file.
struct ArrivedRun
{
    std::vector<NumberedId> ids;
    std::vector<LoggedOp> ops; ///< empty in an arrival that is too large: see ArrivedFile::isPacked
    Segment segment;
};

/// The receptions of bundles from which everything was taken, by their manifests.
using KnownBundles = std::unordered_map<Hash, qint64, BytesHash>;

/// The ops of one file, by writer, seq and id, each once: verified whole before anything of them
/// touches the workbook.
struct ArrivedFile
{
    std::optional<Hash> manifest; ///< of a bundle from which everything is taken
    /// A bundle with this very content was imported before, in this reception; there are no runs.
    std::optional<qint64> knownReception;
    /// A large file is kept in memory as its segments, and unpacked in parts.
    bool isPacked = false;
    qint64 opCount = 0;
    std::vector<ArrivedRun> runs;
    Receipt receipt; ///< none of a known bundle
    std::set<EntityId> tours; ///< that it speaks of
    qint64 leftDrafts = 0; ///< unfinished texts that stay behind in a workbook
    QStringList draftWords; ///< the first words of each, of the first few
    BundleCover cover; ///< of a bundle
    ArrivedPhotos photos;
};

/// Reads and verifies a bundle, unless its manifest is one of \a known. Throws Failure.
[[nodiscard]] ArrivedFile arrivedBundle(const QString &path, const Keyring &keys,
                                        const KnownBundles &known, const Progress *progress,
                                        VerifiedOps *verified = nullptr);
/// Reads and verifies a workbook, which may be the one that is imported into: not to be called during a
/// transaction on it. Throws Failure or SQLite::Exception.
[[nodiscard]] ArrivedFile arrivedWorkbook(const QString &path, const Progress *progress);

/// The ops in \a run that \a isWanted (index, header) takes.
[[nodiscard]] std::vector<LoggedOp> unpacked(
    const ArrivedRun &run, const std::function<bool(std::size_t, std::string_view)> &isWanted);

/// Verifies bundles ahead of who takes them, on a thread of its own.
class ArrivalQueue
{
public:
    ArrivalQueue(QStringList sources, Keyring keys, KnownBundles known, const Progress *progress);
    ~ArrivalQueue();
    ArrivalQueue(const ArrivalQueue &) = delete;
    ArrivalQueue &operator=(const ArrivalQueue &) = delete;

    /// The next of the sources; to be called once for each.
    [[nodiscard]] Result<ArrivedFile> next();

private:
    void work();

    const QStringList m_sources;
    const Keyring m_keys;
    const KnownBundles m_known;
    const Progress *const m_progress;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<ArrivedFile>> m_ready;
    qint64 m_opsReady = 0;
    bool m_isStopped = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace tournee
