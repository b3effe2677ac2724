// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/marks.h"
#include "core/storage/capturedraft.h"
#include "core/storage/workbook.h"
#include "ui/capture/capturemodel.h"

#include <QObject>
#include <QUndoStack>

#include <string>
#include <vector>

namespace tournee {

/// The notes of one table: what was said so far, and what a person does to it. Each deed is shown at
/// once, is one undo step, and reaches the disk later.
class TableNotes final : public QObject
{
    Q_OBJECT

public:
    TableNotes(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
               QObject *parent = nullptr);

    void open(EntityId table);
    /// The language of the window changed.
    void retranslate();
    [[nodiscard]] EntityId id() const { return m_id; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] CaptureModel &model() { return m_model; }
    [[nodiscard]] const CaptureModel &model() const { return m_model; }
    [[nodiscard]] const Entity &table() const { return m_table; }
    [[nodiscard]] const Entity &session() const { return m_session; }
    /// Those of the workshop, in order.
    [[nodiscard]] const std::vector<Entity> &rounds() const { return m_rounds; }
    /// What the tour as a whole asks; for rounds without a question of their own.
    [[nodiscard]] QString guidingQuestion() const;

    /// What # and @ may name here.
    [[nodiscard]] const MarkNames &names() const { return m_names; }

    /// Makes an entry of \a words, or brings the one they already became up to date, and removes the
    /// draft \a slot in the same transaction. \a marks are those that the words held when they were
    /// written before, and become those they hold now. Returns the entry.
    EntityId write(const CaptureDraft &words, const std::string &slot, std::vector<Mark> &marks);
    /// Makes an entry of each, as one step. Returns them.
    std::vector<EntityId> writeEach(const std::vector<CaptureDraft> &drafts);
    /// Gives an entry other words; \a begun tells what was on the screen when the edit began.
    void reword(const Edit &begun, const QString &text, const std::string &slot,
                std::vector<Mark> &marks);
    /// Takes the entry away and puts its words back as another kind, with what stood under it, as
    /// one step. Returns the new entry.
    EntityId changeKind(EntityId id, Kind kind);
    void remove(EntityId id, const std::string &slot = {});
    /// Fills in the round of entries noted before it was known; no step to undo.
    void setRound(const std::vector<EntityId> &ids, EntityId round);
    void putUnder(EntityId id, EntityId parent);
    /// One step of the name; the edits are based on entries of the model.
    void change(const QString &name, const std::vector<Edit> &edits);

signals:
    /// All is read: the entries are in the model. \a drafts are those of the workbook.
    void opened(const std::vector<tournee::Draft> &drafts);
    /// The table, its workshop or the rounds are other than before.
    void frameChanged();
    /// names() are others than before.
    void namesChanged();
    /// The disk took an edit for wrong; \a words are those that it held.
    void refused(const tournee::Error &error, const QString &words);

private:
    struct Contents;

    void read(bool isReload);
    void readNames();
    void learnTags(std::span<const Entity> entries);
    void take(Contents contents, bool isReload);
    void takeChanges(const ChangeSet &changes);
    void apply(const QString &name, std::vector<Edit> edits, const std::string &slot = {});
    [[nodiscard]] Edit additionOf(const CaptureDraft &words, const std::vector<Mark> &marks);
    [[nodiscard]] std::vector<Edit> asKind(const Entity &former, Kind kind, EntityId parent);

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    CaptureModel m_model;
    EntityId m_id;
    Entity m_table;
    Entity m_session;
    Entity m_tour;
    std::vector<Entity> m_rounds;
    MarkNames m_names;
    bool m_isOpen = false;
    int m_generation = 0; ///< drops answers about a table that was left
};

} // namespace tournee
