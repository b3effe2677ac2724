// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "core/domain/environment.h"
#include "core/domain/error.h"

#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tournee {

class Database;
class LogStore;
class StateStore;

/// Who writes: attributes of the writer, that is of one launch of the program on one file.
struct Author
{
    QString person;
    QString device;
};

/// Words that are not an op yet: what stands in the capture line or in an open editor.
struct Draft
{
    std::string slot; ///< where it was typed, e.g. "capture"
    std::string content; ///< JSON, the business of who typed it
    qint64 saved = 0; ///< milliseconds since 1970, UTC

    bool operator==(const Draft &) const = default;
};

/// What an erasure did.
struct Erasure
{
    qint64 values = 0; ///< blanked; 0 when there was nothing left to erase
    ChangeSet changes;
    /// Why the file could not be written anew, so that remains of the words may be in its unused
    /// bytes: it is tried again at the next opening.
    std::optional<Error> remains;
};

/// A workbook on disk, used from one thread: the log, the current state, the drafts.
/// Every function that writes is one transaction: it is done and durable, or nothing has changed.
class WorkbookFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a workbook with the data that ships with the product. Errors: FileExists, those of files.
    static Result<std::unique_ptr<WorkbookFile>> create(const QString &path,
                                                        Environment &environment,
                                                        const Author &author = {});
    /// Opens a workbook and brings it up to date. Errors: FileNotFound, NotAWorkbook,
    /// WorkbookTooNew, WorkbookDamaged, those of files.
    static Result<std::unique_ptr<WorkbookFile>> open(const QString &path, Environment &environment,
                                                      const Author &author = {},
                                                      Access access = Access::ReadWrite);
    /// Whether opening \a path for reading would leave it as it is, which a workbook of an older
    /// program would not be, nor one that a power cut has left with a journal.
    [[nodiscard]] static bool opensUnchanged(const QString &path);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile &) = delete;
    WorkbookFile &operator=(const WorkbookFile &) = delete;

    /// For who makes many small commits: a void journal stays beside the file until this is closed, and
    /// each commit is faster by what making and removing it takes.
    void keepJournal();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Environment &environment();

    /// From the next edit on, writes as another launch would: a new writer with these attributes.
    /// For the sample tour, which is made of many people's notes.
    void beginWriter(const Author &author);

    /// Applies edits in order as one transaction and one undo step; each is one op, unless it
    /// changes nothing. \a finishedDraft names a draft that the edits make into an op.
    /// Errors: UnknownField, InvalidValue, TextTooLong (over 3 MiB), NotUndoable, those of files.
    Result<Applied> apply(std::span<const Edit> edits, const std::string &finishedDraft = {});
    Result<Applied> apply(const Edit &edit) { return apply(std::span(&edit, 1)); }

    /// Blanks every version of \a field of \a id for good, or of all its texts and files, and those of the
    /// photos attached to it, when \a field is empty: here, in every page of this file, and wherever the op that says so arrives. Versions
    /// that are not known here yet stay. It cannot be undone. \a reason travels and stays: it must not
    /// name a person. Errors: UnknownEntity, UnknownField, InvalidValue (no reason, or a long one), those
    /// of files.
    Result<Erasure> erase(const EntityId &id, std::string_view field, const QString &reason);
    /// Writes the file anew, if something erased may be left in its unused bytes. Errors: those of files.
    Result<void> scrub();
    /// A copy of this file that is to become a backup: scrub() waits for it, since it holds what is erased.
    void setBackupOnItsWay(std::shared_future<void> backup);

    /// Deleted entities too. Nothing when the id is not known.
    Result<std::optional<Entity>> find(const EntityId &id);
    Result<std::optional<Entity>> find(Kind kind, const EntityId &id);
    /// All of a kind, deleted ones too, in canonical order: position, then id.
    Result<std::vector<Entity>> entities(Kind kind);
    /// Likewise, without holding them all in memory.
    Result<void> forEach(Kind kind, const std::function<void(const Entity &)> &each);
    /// Those of \a kind whose \a field names \a target; fast for table, session and about.
    Result<std::vector<Entity>> referring(Kind kind, Field field, const EntityId &target);
    /// Entities with diverging versions, or deleted here and edited there.
    Result<std::vector<Entity>> unsettled();

    Result<void> saveDraft(const Draft &draft);
    Result<void> discardDraft(const std::string &slot);
    Result<std::vector<Draft>> drafts();

    /// Turns the launch's single ops into segments. Done when the file is quiet, closed or exported.
    Result<void> seal();

    /// For the other classes of this folder.
    [[nodiscard]] Database &database();
    [[nodiscard]] LogStore &log();
    [[nodiscard]] StateStore &state();
    /// Makes the state from nothing but the log, in the transaction of the caller.
    void rebuild();
    /// One transaction in which \a work may call applyWithin() as often as it likes; committed when
    /// it answers true, taken back when it answers false or throws.
    Result<void> transact(const std::function<bool()> &work);
    /// See apply(), without its transaction and its validation. Throws Failure or SQLite::Exception.
    Applied applyWithin(std::span<const Edit> edits, Moment at);

private:
    WorkbookFile(const QString &path, Environment &environment, const Author &author);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tournee
