// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tournee {

struct LoggedOp;

/// When a value was blanked for good, and why.
struct PastErasure
{
    QString reason; ///< empty when it was left out of the bundle it came in
    QString person;
    Moment time;
};

/// One value that one op gave to one register, and who saw it later.
struct PastVersion
{
    OpId op;
    std::string kind; ///< may be unknown to this version of the program, like field
    std::string field; ///< the register's name in the log: "text", "themes:<element>"
    Value value;
    bool blank = false; ///< erased, or left out of the bundle it came in
    std::optional<PastErasure> erasure; ///< the first one, when it was erased
    WriterId writer;
    QString person;
    QString device;
    quint64 lamport = 0;
    Moment time;
    bool waiting = false; ///< until what it had seen arrives
    std::vector<OpId> seenBy; ///< the ops about the entity that had it before their eyes
};

/// A register that shows nothing, though something was said.
struct BlankRegister
{
    std::string field; ///< the register's name in the log
    std::optional<PastErasure> erasure; ///< nothing: left out of the bundle it came in
};

/// A register with versions that nobody has settled yet.
struct OpenDivergence
{
    EntityId id;
    Kind kind = Kind::Note;
    std::string field; ///< the register's name in the log
    std::vector<PastVersion>
        versions; ///< in Lamport order; for "deleted", also the edits it had not seen
    std::optional<Value> ancestor; ///< the newest value that all versions had seen
};

/// Something whose edits have come before what they had seen.
struct WaitingEntity
{
    EntityId id;
    std::string kind; ///< may be unknown to this version of the program
    int edits = 0;

    bool operator==(const WaitingEntity &) const = default;
};

/// Whether \a entity has versions that a person must settle, or was deleted here and edited there.
[[nodiscard]] bool isOpen(const Entity &entity);

/// Who wrote what and when, read from the log.
class History
{
public:
    explicit History(WorkbookFile &file);

    /// Every version of every field of \a id, in Lamport order. Errors: UnknownEntity, those of files.
    Result<std::vector<PastVersion>> of(const EntityId &id);
    /// What of \a entity is blank now. Reads the log only when something is.
    Result<std::vector<BlankRegister>> blanksOf(const Entity &entity);
    /// What is open of one entity. Errors: UnknownEntity, those of files.
    Result<std::vector<OpenDivergence>> conflictsOf(const EntityId &id);
    /// Everything that is open, in canonical order.
    Result<std::vector<OpenDivergence>> conflicts();
    /// What waits for data that has not arrived, by id and kind.
    Result<std::vector<WaitingEntity>> waiting();

private:
    struct Author
    {
        QString person;
        QString device;
    };

    [[nodiscard]] const Author &authorOf(const WriterId &writer);
    [[nodiscard]] std::vector<PastVersion> versionsOf(const std::vector<LoggedOp> &ops);
    void addConflicts(const Entity &entity, std::vector<OpenDivergence> &conflicts);

    WorkbookFile &m_file;
    std::unordered_map<WriterId, Author, BytesHash> m_authors;
};

} // namespace tournee
