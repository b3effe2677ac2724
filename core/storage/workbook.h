// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/restore.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace tournee {

struct NewPhoto;

/// A workbook as the window uses it: all work on the file is done by one storage thread, edits
/// first, and answers come back as futures and signals. No function here waits for the disk.
///
/// An edit that the disk refuses (full, unplugged, read-only) is kept and tried again until it is
/// in; edits after it keep their order.
class Workbook final : public QObject
{
    Q_OBJECT

public:
    enum class SavedState {
        Saved, ///< everything that was asked for is on the disk
        Saving, ///< some of it is still on its way
        Failing ///< the disk refuses; what was typed is kept in memory and tried again
    };

    /// What waits behind what: edits and drafts overtake reads, reads overtake long work.
    enum class Priority { Edit, Read, Background };

    /// \a environment must outlive the workbook and be thread-safe.
    Workbook(QString path, Environment &environment, Author author, QObject *parent = nullptr);
    /// Finishes the edits that are queued, seals and closes; drops reads that have not begun.
    ~Workbook() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// How many backups are kept from now on.
    void setBackupLimits(const BackupLimits &limits);
    [[nodiscard]] const BackupLimits &backupLimits() const { return m_backupLimits; }

    /// First of all one of the two.
    QFuture<Result<void>> open();
    QFuture<Result<void>> create();

    /// See WorkbookFile::apply(). changed() is on its way before the future is finished: whoever
    /// watches it with a QFutureWatcher on this thread hears of the change first.
    QFuture<Result<Applied>> apply(std::vector<Edit> edits, std::string finishedDraft = {});
    /// See attach(WorkbookFile &, …); otherwise like apply().
    QFuture<Result<Applied>> attach(std::vector<NewPhoto> photos);
    /// See WorkbookFile::erase(). What the disk refuses is not tried again: the person hears of it.
    /// Whatever shows the words (an open editor, an undo step) is the caller's to put away.
    QFuture<Result<Erasure>> erase(EntityId id, std::string field, QString reason);
    QFuture<Result<void>> saveDraft(Draft draft);
    QFuture<Result<void>> discardDraft(std::string slot);

    /// See restoreBackup(): closes the file, puts \a backup in its place and opens it again. Whatever
    /// was shown or begun before must be read anew or given up: changed() says everything.
    QFuture<Result<Restoration>> restore(Backup backup);

    /// Runs \a work(WorkbookFile &) on the storage thread. It must return a Result and touch
    /// nothing of the caller but by value. Watch the answer with a QFutureWatcher.
    template <typename Work>
    auto read(Work work, Priority priority = Priority::Read)
        -> QFuture<std::invoke_result_t<Work, WorkbookFile &>>
    {
        using Answer = std::invoke_result_t<Work, WorkbookFile &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue(priority, [promise, work = std::move(work)](WorkbookFile *file) mutable {
            if (!file)
                promise->addResult(Answer(Error{ErrorCode::Cancelled, {}, {}}));
            else if (!promise->isCanceled())
                promise->addResult(work(*file));
            promise->finish();
        });
        return future;
    }

    [[nodiscard]] SavedState savedState() const { return m_savedState; }
    /// When the last edit or draft was on the disk; milliseconds 0 before the first.
    [[nodiscard]] Moment lastSaved() const { return m_lastSaved; }
    /// Why the disk refuses, while savedState() is Failing.
    [[nodiscard]] const Error &failure() const { return m_failure; }

    /// Tells everybody about changes made through read(), such as an import. Any thread.
    void announce(ChangeSet changes);

signals:
    /// After the commit, on this object's thread.
    void changed(const tournee::ChangeSet &changes);
    void savedStateChanged();
    /// The copy that is made after the first writing of a day could not be made.
    void backupFailed(const tournee::Error &error);

private:
    using Job = std::function<void(WorkbookFile *)>;
    class Storage;

    void enqueue(Priority priority, Job job);
    template <typename Answer, typename Work>
    QFuture<Answer> write(Work work);
    void writeAsked();
    void writeDone(const Moment &now, const std::optional<Error> &error);
    void writeRefused(const Error &error);
    void setSavedState(SavedState state);

    QString m_path;
    BackupLimits m_backupLimits;
    std::unique_ptr<Storage> m_storage;
    SavedState m_savedState = SavedState::Saved;
    int m_writesAsked = 0;
    Moment m_lastSaved;
    Error m_failure;
};

} // namespace tournee
