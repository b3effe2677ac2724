// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workbook.h"

#include "core/storage/backupname.h"
#include "core/storage/photos.h"

#include <QFileInfo>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace tournee {

namespace {

constexpr auto retryPause = std::chrono::seconds(2);

/// Failures of the disk, which may pass; anything else would fail again.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Busy:
    case ErrorCode::Io:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
        return true;
    default:
        return false;
    }
}

/// What no other attempt would write: the notes are in memory only, and the person must know.
bool isFileBeyondWriting(ErrorCode code)
{
    return code == ErrorCode::WorkbookDamaged || code == ErrorCode::NotAWorkbook
           || code == ErrorCode::WorkbookTooNew || mayPass(code);
}

/// A stick that was pulled out: when it is back, the file that is open is still the one that went. One that could
/// only be read when it was opened goes on being read only, whatever became of it.
bool mustBeReopened(ErrorCode code, const QString &path)
{
    return code == ErrorCode::FileNotFound || code == ErrorCode::Io
           || (code == ErrorCode::ReadOnly && QFileInfo(path).isWritable());
}

} // namespace

/// The storage thread: owns the file, runs jobs by priority, each to its end.
class Workbook::Storage
{
public:
    Storage(QString path, Environment &environment, Author author)
        : m_path(std::move(path))
        , m_environment(environment)
        , m_author(std::move(author))
        , m_thread([this] { run(); })
    {}

    ~Storage()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosing = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

    void enqueue(Priority priority, Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs[static_cast<std::size_t>(priority)].push_back(std::move(job));
        }
        m_wake.notify_all();
    }

    /// On the storage thread: sleeps before another attempt. False when the workbook is closing. While nothing but
    /// drafts waits for the disk, whoever only reads is answered meanwhile; edits are never overtaken.
    bool pauseBeforeRetry(WorkbookFile *file)
    {
        const auto until = std::chrono::steady_clock::now() + retryPause;
        auto &reads = m_jobs[static_cast<std::size_t>(Priority::Read)];
        std::unique_lock lock(m_mutex);
        while (m_wake.wait_until(lock, until, [&] {
            return m_isClosing || (file && m_editsOnTheWay == 0 && !reads.empty());
        })) {
            if (m_isClosing)
                return false;
            const Job job = std::move(reads.front());
            reads.pop_front();
            lock.unlock();
            job(file);
            lock.lock();
        }
        return true;
    }
    void editAsked() { ++m_editsOnTheWay; }
    void editDone() { --m_editsOnTheWay; }

    Result<void> take(Result<std::unique_ptr<WorkbookFile>> opened)
    {
        if (!opened)
            return opened.error();
        m_file = std::move(*opened);
        m_file->keepJournal();
        m_file->setBackupOnItsWay(m_backup);
        m_wasOpen = true;
        return {};
    }
    Result<void> open() { return take(WorkbookFile::open(m_path, m_environment, m_author)); }
    Result<void> create() { return take(WorkbookFile::create(m_path, m_environment, m_author)); }
    [[nodiscard]] Environment &environment() { return m_environment; }

    /// The file has gone since, and may come back: what is typed waits for it.
    [[nodiscard]] bool wasOpen() const { return m_wasOpen; }
    /// The file that is there now; null, and nothing is changed, when it does not open.
    WorkbookFile *reopen() { return open() ? m_file.get() : nullptr; }
    /// On the storage thread.
    void setLimits(const BackupLimits &limits) { m_limits = limits; }

    Result<Restoration> restore(const Backup &backup)
    {
        if (m_backup.valid())
            m_backup.wait();
        if (m_file)
            static_cast<void>(m_file->seal());
        m_file.reset();
        auto done = restoreBackup(m_path, backup, m_environment);
        if (const auto opened = open(); !opened)
            return opened.error();
        return done;
    }

    /// On the storage thread. After the day's first writing and behind everything that waits, the
    /// file is copied; for the disk waits a thread of its own. \a failed is called on any thread.
    void backUpDaily(const std::function<void(const Error &)> &failed)
    {
        constexpr qint64 day = qint64{24} * 60 * 60 * 1000;
        const Moment now = m_environment.now();
        const qint64 today = (now.milliseconds + qint64{60'000} * now.offsetMinutes) / day;
        if (std::exchange(m_dayOfBackup, today) == today)
            return;
        enqueue(Priority::Background, [this, failed](WorkbookFile *file) {
            if (!file || hasBackupOfToday(m_path, m_environment))
                return;
            auto pending = beginBackup(*file, Backup::Reason::Daily, m_limits);
            if (!pending) {
                failed(pending.error());
            } else if (*pending) {
                m_backup = std::async(std::launch::async, [pending = std::move(*pending), failed] {
                               if (const auto made = pending->finish(); !made)
                                   failed(made.error());
                           }).share();
                file->setBackupOnItsWay(m_backup);
            }
        });
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            const auto queue = std::find_if(m_jobs.begin(), m_jobs.end(),
                                            [](const auto &jobs) { return !jobs.empty(); });
            if (queue == m_jobs.end()) {
                if (m_isClosing)
                    break;
                m_wake.wait(lock);
                continue;
            }
            Job job = std::move(queue->front());
            queue->pop_front();
            const bool isDropped = m_isClosing && queue != m_jobs.begin();
            lock.unlock();
            job(isDropped ? nullptr : m_file.get());
            job = nullptr;
            lock.lock();
        }
        lock.unlock();
        if (m_file)
            static_cast<void>(
                m_file->seal()); // if it fails, the tail is sealed at the next opening
        m_file.reset();
    }

    QString m_path;
    Environment &m_environment;
    Author m_author;
    BackupLimits m_limits;
    std::unique_ptr<WorkbookFile> m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Job>, 3> m_jobs;
    bool m_isClosing = false;
    std::atomic<int> m_editsOnTheWay = 0;
    qint64 m_dayOfBackup = 0; ///< days since 1970
    std::shared_future<void> m_backup; ///< its end waits for the disk
    bool m_wasOpen = false;
    std::thread m_thread; // last: it runs as soon as it is made
};

Workbook::Workbook(QString path, Environment &environment, Author author, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_storage(std::make_unique<Storage>(std::move(path), environment, std::move(author)))
{}

Workbook::~Workbook() = default;

void Workbook::enqueue(Priority priority, Job job)
{
    m_storage->enqueue(priority, std::move(job));
}

namespace {

/// Opening has no file yet: its job is not one of read().
template <typename Open>
QFuture<Result<void>> opening(const std::shared_ptr<QPromise<Result<void>>> &promise, Open open)
{
    promise->addResult(open());
    promise->finish();
    return promise->future();
}

} // namespace

QFuture<Result<void>> Workbook::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    enqueue(Priority::Edit, [this, promise](WorkbookFile *) {
        opening(promise, [this] { return m_storage->open(); });
    });
    return promise->future();
}

QFuture<Result<void>> Workbook::create()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    enqueue(Priority::Edit, [this, promise](WorkbookFile *) {
        opening(promise, [this] { return m_storage->create(); });
    });
    return promise->future();
}

template <typename Answer, typename Work>
QFuture<Answer> Workbook::write(Work work)
{
    constexpr bool isEdit = std::is_same_v<Answer, Result<Applied>>;
    if constexpr (isEdit)
        m_storage->editAsked();
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    writeAsked();
    enqueue(Priority::Edit, [this, promise, work = std::move(work)](WorkbookFile *file) {
        Answer answer = Error{ErrorCode::Cancelled, {}, {}};
        while (file || m_storage->wasOpen()) {
            answer = file ? work(*file) : Answer(Error{ErrorCode::FileNotFound, m_path, {}});
            if (answer || !mayPass(answer.error().code))
                break;
            QMetaObject::invokeMethod(this,
                                      [this, error = answer.error()] { writeRefused(error); });
            const bool isReadable = answer.error().code == ErrorCode::ReadOnly
                                    || answer.error().code == ErrorCode::DiskFull
                                    || answer.error().code == ErrorCode::Busy;
            if (!m_storage->pauseBeforeRetry(isReadable ? file : nullptr))
                break;
            WorkbookFile *const again =
                mustBeReopened(answer.error().code, m_path) ? m_storage->reopen() : nullptr;
            if (again) {
                file = again;
                announce({{}, true}); // it may be another copy of it
            }
        }
        if constexpr (isEdit) {
            m_storage->editDone();
            if (answer)
                announce(answer->changes);
        }
        if (answer)
            m_storage->backUpDaily([this](const Error &error) {
                QMetaObject::invokeMethod(this, [this, error] { emit backupFailed(error); });
            });
        const Moment now = m_storage->environment().now();
        QMetaObject::invokeMethod(
            this, [this, now, error = answer ? std::optional<Error>() : answer.error()] {
                writeDone(now, error);
            });
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return future;
}

QFuture<Result<Applied>> Workbook::apply(std::vector<Edit> edits, std::string finishedDraft)
{
    return write<Result<Applied>>(
        [edits = std::move(edits), finishedDraft = std::move(finishedDraft)](WorkbookFile &file) {
            return file.apply(edits, finishedDraft);
        });
}

QFuture<Result<Applied>> Workbook::attach(std::vector<NewPhoto> photos)
{
    return write<Result<Applied>>(
        [photos = std::move(photos)](WorkbookFile &file) -> Result<Applied> {
            auto attachment = tournee::attach(file, photos);
            if (!attachment)
                return attachment.error();
            return std::move(attachment->applied);
        });
}

QFuture<Result<Erasure>> Workbook::erase(EntityId id, std::string field, QString reason)
{
    return read(
        [this, id, field = std::move(field), reason = std::move(reason)](WorkbookFile &file) {
            auto erased = file.erase(id, field, reason);
            if (erased)
                announce(erased->changes);
            return erased;
        },
        Priority::Edit);
}

QFuture<Result<void>> Workbook::saveDraft(Draft draft)
{
    return write<Result<void>>(
        [draft = std::move(draft)](WorkbookFile &file) { return file.saveDraft(draft); });
}

QFuture<Result<void>> Workbook::discardDraft(std::string slot)
{
    return write<Result<void>>(
        [slot = std::move(slot)](WorkbookFile &file) { return file.discardDraft(slot); });
}

void Workbook::setBackupLimits(const BackupLimits &limits)
{
    m_backupLimits = limits;
    enqueue(Priority::Edit, [this, limits](WorkbookFile *) { m_storage->setLimits(limits); });
}

QFuture<Result<Restoration>> Workbook::restore(Backup backup)
{
    auto promise = std::make_shared<QPromise<Result<Restoration>>>();
    promise->start();
    enqueue(Priority::Edit, [this, promise, backup = std::move(backup)](WorkbookFile *file) {
        Result<Restoration> done = Error{ErrorCode::Cancelled, {}, {}};
        if (file || m_storage->wasOpen())
            done = m_storage->restore(backup);
        announce({{}, true});
        promise->addResult(std::move(done));
        promise->finish();
    });
    return promise->future();
}

void Workbook::announce(ChangeSet changes)
{
    QMetaObject::invokeMethod(this,
                              [this, changes = std::move(changes)] { emit changed(changes); });
}

void Workbook::writeAsked()
{
    ++m_writesAsked;
    if (m_savedState == SavedState::Saved)
        setSavedState(SavedState::Saving);
}

void Workbook::writeDone(const Moment &now, const std::optional<Error> &error)
{
    --m_writesAsked;
    if (error && isFileBeyondWriting(error->code)) {
        writeRefused(*error);
        return;
    }
    if (!error)
        m_lastSaved = now;
    setSavedState(m_writesAsked > 0 ? SavedState::Saving : SavedState::Saved);
}

void Workbook::writeRefused(const Error &error)
{
    m_failure = error;
    setSavedState(SavedState::Failing);
}

void Workbook::setSavedState(SavedState state)
{
    m_savedState = state;
    emit savedStateChanged();
}

} // namespace tournee
