// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/marks.h"
#include "core/storage/capturedraft.h"
#include "ui/capture/draftkeeper.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tournee {

class CaptureLine;
class CaptureModel;
class EntryList;
class TableNotes;

/// What stands in the capture line: its kind, its round and what it stands under, its draft, and how
/// it becomes an entry.
class LineWriter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the writer.
    LineWriter(TableNotes &notes, CaptureLine &line, EntryList &list, Workbook &workbook,
               Environment &environment, QObject *parent = nullptr);

    [[nodiscard]] const DraftKeeper &keeper() const { return m_keeper; }
    [[nodiscard]] EntityId round() const { return m_words.round; }
    void setRound(EntityId round);

    /// Makes an entry of what stands there, and forgets the table.
    void leaveTable();
    /// The table is read: drafts belong to it from now on.
    void enterTable();
    [[nodiscard]] bool ownsSlot(const std::string &slot) const { return slot == m_keeper.slot(); }
    /// Puts the words of an earlier launch back under the cursor.
    void restore(const CaptureDraft &draft);
    /// The entries changed: what the line stood under, or had become, may be gone.
    void followModel();

    /// Makes an entry of the words and empties the line.
    void submit();
    /// Makes an entry of the words, which go on being typed.
    void seal();
    void chooseKind(Kind kind);
    /// What is written next is a \a kind under \a parent.
    void startUnder(Kind kind, EntityId parent);
    void nest();
    void unnest();
    /// Makes \a entries of words that were pasted into the line as one text.
    void noteEach(const QString &pasted, const QStringList &entries);
    /// Adds words that no entry took; they must not be lost.
    void putBack(const QString &words);
    /// Shows the kind and what the line stands under.
    void show();

    /// The entry that Tab and Up mean: the selected one, else the one noted last.
    [[nodiscard]] EntityId above() const;
    /// The first thing from \a from upwards that a \a kind may stand under.
    [[nodiscard]] EntityId parentFor(Kind kind, EntityId from) const;

signals:
    /// The person is done with an entry.
    void noted(tournee::EntityId entry);
    /// A text was pasted that may well be several entries.
    void listPasted(const QString &pasted, const QStringList &entries);
    /// A draft brought its round along.
    void roundRestored(tournee::EntityId round);

private:
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] CaptureDraft draft() const;
    void clear();
    void setKind(Kind kind, EntityId parent);

    TableNotes &m_notes;
    CaptureLine &m_line;
    EntryList &m_list;
    DraftKeeper m_keeper;
    CaptureDraft m_words; ///< what the line holds, but for its text and cursor
    std::vector<Mark> m_marks; ///< those that the words held when they became m_words.entity
    std::optional<CaptureDraft> m_sealed; ///< as the line was when it became m_words.entity
    CaptureDraft m_beforeMark;
    bool m_isNestedChallenge = false; ///< Tab made a solution of it, and Shift+Tab gives it back
    std::vector<EntityId> m_notedEarly; ///< before the table was read; they lack their round
    EntityId m_lastNoted;
};

} // namespace tournee
