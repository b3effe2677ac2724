// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/erasure.h"
#include "core/storage/importer.h"
#include "tests/support/testworkbook.h"

#include <rapidcheck.h>

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tournee {

/// One thing that happens in a history: numbers, so that any of them can be left out or made smaller.
struct Step
{
    enum Action {
        Add,
        EditText,
        EditSeveral,
        Include,
        Exclude,
        CountHeads,
        Move,
        Remove,
        Restore,
        Settle,
        Undo,
        Redo,
        Look,
        EditWhatWasSeen,
        RemoveWhatWasSeen,
        EditUnseen,
        Refuse,
        Seal,
        Reopen,
        CopyClosed,
        CopyOpen,
        BackUp,
        RestoreBackup,
        Export,
        ImportBundle,
        ImportWorkbook,
        Preview,
        TakeBackImport,
        Trickle,
        Erase,
        Attach,
        EditPhoto,
        ErasePhoto,
        ActionCount
    };

    int action = Add;
    int who = 0;
    int what = 0;
    int value = 0;
};

/// As a person reads it, when a history is found that breaks a law.
std::ostream &operator<<(std::ostream &stream, const Step &step);

/// Some people, their files, and all that ever was: the copies they made and the backups they
/// forgot. Every function fails by RapidCheck's assertions.
class World
{
public:
    explicit World(int people);

    void perform(const Step &step);
    /// Only ever follows: whoever acts takes in first what the last one has.
    void performInTurn(const Step &step);

    /// What must hold of every file at any time, whatever it has received.
    void checkEachFile();
    /// What must hold of everybody who has received everything.
    void checkUnion(int order);
    void checkNothingDiverges();

private:
    struct Undoable
    {
        std::vector<Edit> inverse;
        std::string before; ///< what undoing must bring back; empty: not to be compared any more
        std::string after;
        std::vector<EntityId> touched;
    };
    struct Person
    {
        QString path;
        std::unique_ptr<SeededEnvironment> environment;
        std::unique_ptr<WorkbookFile> file;
        std::vector<Undoable> undo;
        std::vector<Undoable> redo;
        std::optional<Entity> looked;
        std::vector<QString> backups;
    };

    void addPerson(const QString &path);
    void open(Person &person);
    void close(Person &person);
    [[nodiscard]] QString newPath(const char *what);
    [[nodiscard]] Person &at(int who);
    [[nodiscard]] EntityId entityAt(int what) const;
    [[nodiscard]] std::optional<Entity> entity(Person &person, int what);
    void apply(Person &person, const std::vector<Edit> &edits);
    void undo(Person &person, std::vector<Undoable> &from, std::vector<Undoable> &to);
    void remember(Person &person, const std::vector<EntityId> &touched,
                  const std::vector<OpId> &ops);
    ImportSummary import(Person &person, const QString &source);
    void erase(Person &person, const EntityId &what, const Step &step);
    void attachPhoto(Person &person, const Step &step);
    void editPhoto(Person &person, const Step &step);
    void forgetUndoTexts(Person &person);
    void takeBackImport(Person &person, const QString &source);
    void exportFrom(Person &person, const Step &step);
    void restoreBackup(Person &person, const Step &step);
    void checkFile(WorkbookFile &file);
    void checkPhotos(WorkbookFile &file);

    QTemporaryDir m_folder;
    int m_paths = 0;
    std::vector<std::unique_ptr<Person>> m_people;
    std::vector<QString> m_bundles;
    std::vector<QString> m_attic; ///< files that a restored backup replaced
    std::vector<EntityId> m_entities;
    std::vector<EntityId> m_photos;
    std::map<OpId, LoggedOp> m_written; ///< every op that was answered, as it was then
    std::set<ValueName> m_erased; ///< by anybody
    EntityId m_session;
    std::vector<EntityId> m_tables;
    int m_lastActor = 0;
};

/// The two laws, for rc::check().
void everybodyComesToTheSame();
void whoOnlyFollowsNeverDiverges();

} // namespace tournee
