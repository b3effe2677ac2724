// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/marks.h"
#include "core/storage/capturedraft.h"
#include "ui/capture/draftkeeper.h"

#include <QObject>

#include <map>

namespace tournee {

class EntryList;
class TableNotes;

/// Edits one entry in its place in the list: keeps its draft, makes an op of it when the person leaves
/// or pauses, and keeps the words of an edit that was abandoned.
class EntryCorrector final : public QObject
{
    Q_OBJECT

public:
    EntryCorrector(TableNotes &notes, EntryList &list, Workbook &workbook, Environment &environment,
                   QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_id.isNull(); }
    [[nodiscard]] EntityId entry() const { return m_id; }
    [[nodiscard]] const DraftKeeper &keeper() const { return m_keeper; }

    /// Opens the editor on an entry, after the one that is open is finished.
    void begin(EntityId id);
    /// The same with the words of a draft found at start-up.
    void begin(EntityId id, const CaptureDraft &draft);
    /// Words of an abandoned edit, from an earlier launch.
    void remember(EntityId id, const CaptureDraft &draft) { m_abandoned[id] = draft; }
    [[nodiscard]] bool hasAbandoned(EntityId id) const { return m_abandoned.contains(id); }
    void resumeAbandoned(EntityId id);

    /// Makes an op of what was changed; the editor stays open.
    void seal();
    /// The same and closes; an entry without words is removed.
    void finish();
    /// Closes and leaves the entry as it was when the edit began.
    void cancel();
    void changeKind(Kind kind);

signals:
    void begun(tournee::EntityId id);
    void finished();
    void abandoned(tournee::EntityId id);
    void emptied(tournee::EntityId id);
    /// The entry went away under the editor; \a words are not lost.
    void orphaned(const QString &words);
    /// Up or Down at the edge of the editor.
    void stepRequested(tournee::EntityId from, int step);
    void nestRequested(tournee::EntityId id);
    void unnestRequested(tournee::EntityId id);
    void undoRequested();
    void redoRequested();

private:
    void open(EntityId id, const QString &words, int cursor);
    void close();
    void followModel();
    [[nodiscard]] CaptureDraft draft() const;
    [[nodiscard]] static QString trimmed(const QString &words) { return words.trimmed(); }

    TableNotes &m_notes;
    EntryList &m_list;
    Workbook &m_workbook;
    Environment &m_environment;
    DraftKeeper m_keeper;
    EntityId m_id;
    Edit m_begun; ///< what was on the screen when the edit began
    QString m_original; ///< the words then
    QString m_noted; ///< the words of the last op
    std::vector<Mark> m_marks; ///< those in m_noted
    QString m_words; ///< those in the editor; it may be gone before they are
    std::map<EntityId, CaptureDraft> m_abandoned;
};

} // namespace tournee
