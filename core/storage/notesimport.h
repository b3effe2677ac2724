// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"
#include "core/storage/notestext.h"
#include "core/storage/receptions.h"

#include <functional>

namespace tournee {

/// What a column of a table of notes is for.
enum class NotesColumn {
    Ignored,
    Text,
    Detail,
    Kind, ///< "défi", "solution", "quote" …
    Table, ///< the number of a table of the workshop
    Theme, ///< several with ; or , between them; what is no theme becomes a tag
    Tag,
    Background,
    Municipality,
    Support
};

/// "text", "detail" …; "-" for Ignored.
[[nodiscard]] std::string_view codeOf(NotesColumn column);
[[nodiscard]] std::optional<NotesColumn> notesColumnNamed(const QString &code);
[[nodiscard]] std::vector<NotesColumn> allNotesColumns();

/// How notes are read that another program wrote.
struct NotesMapping
{
    std::vector<NotesColumn> columns = {}; ///< of a list: one, the text
    bool hasHeadings = false; ///< the first line of a table names the columns
    bool areHeadingsChallenges = false; ///< of a list; else they are left out
    Kind kind = Kind::Note; ///< where no column says it
    EntityId table = {}; ///< where no column says it
    EntityId session = {}; ///< whose table numbers a column names

    bool operator==(const NotesMapping &) const = default;
};

/// By the words in the first line, if it has any that are known; else by what the columns hold.
[[nodiscard]] NotesMapping guessedMapping(const std::vector<NotesLine> &lines);
/// Stands for the names of the columns, to find again how such a file was read last time. Empty: it has none.
[[nodiscard]] QString headingsOf(const std::vector<NotesLine> &lines, const NotesMapping &mapping);
/// "text,-,table": see notesColumnNamed().
[[nodiscard]] QString columnsToText(const std::vector<NotesColumn> &columns);
[[nodiscard]] std::optional<std::vector<NotesColumn>> columnsFromText(const QString &text);

/// What becomes of one line.
struct PlannedNote
{
    enum class State {
        New,
        Known, ///< came before
        Removed, ///< came before, and somebody removed it since: it stays so
        NoText,
        NoTable, ///< its table is not in the workshop, or none was chosen
        LeftOut ///< a heading that is to be no challenge
    };

    qint64 line = 0;
    State state = State::New;
    Kind kind = Kind::Note;
    QString text;
    qint64 tableNumber = 0; ///< 0: without a number
    Edit edit; ///< of a new one

    bool operator==(const PlannedNote &) const = default;
};

struct NotesPlan
{
    std::vector<PlannedNote> notes;

    [[nodiscard]] qint64 count(PlannedNote::State state) const;
};

/// What the notes of a file would become. The ids follow from \a bytes, the table and the line, so that the same
/// file adds nothing twice, here or when two people bring it in apart. \a provenance says in words where line
/// number n comes from. Errors: UnknownEntity, those of files.
Result<NotesPlan> planNotes(WorkbookFile &file, const QByteArray &bytes,
                            const std::vector<NotesLine> &lines, const NotesMapping &mapping,
                            const std::function<QString(qint64 line)> &provenance);

/// Adds what is new in \a plan, as one transaction and one line of the register, so that it can be undone
/// like any import. Errors: those of WorkbookFile::apply().
Result<ImportSummary> takeNotes(WorkbookFile &file, const QString &name, const NotesPlan &plan);

} // namespace tournee
