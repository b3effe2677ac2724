// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"
#include "ui/capture/capturemodel.h"

#include <QObject>
#include <QUndoStack>

#include <vector>

namespace tournee {

/// One table in the course of its workshop: itself, its rounds, who may sit at it and what was said. What
/// is done to it shows at once, is one undo step, and reaches the disk later.
class CourseTable final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CourseTable(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                QObject *parent = nullptr);

    void open(EntityId table);
    [[nodiscard]] EntityId id() const { return m_id; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] const Entity &table() const { return m_table; }
    [[nodiscard]] const Entity &session() const { return m_session; }
    [[nodiscard]] const Entity &tour() const { return m_tour; }
    /// Those of the workshop, in order.
    [[nodiscard]] const std::vector<Entity> &rounds() const { return m_rounds; }
    /// Those that are not deleted, in order.
    [[nodiscard]] const std::vector<Entity> &backgrounds() const { return m_backgrounds; }
    /// Likewise.
    [[nodiscard]] const std::vector<Entity> &themes() const { return m_themes; }
    [[nodiscard]] CaptureModel &model() { return m_model; }
    /// What was said, as it is read: solutions after the challenge they answer.
    [[nodiscard]] std::vector<EntityId> entries() const;
    [[nodiscard]] const Entity *entry(EntityId id) const { return m_model.entry(id); }
    [[nodiscard]] int countOf(Kind kind) const;
    /// The question of \a round, else that of the tour.
    [[nodiscard]] QString questionOf(EntityId round) const;
    /// "Table 4", or its name where it has no number.
    [[nodiscard]] QString title() const;

    /// Of people, over all backgrounds.
    [[nodiscard]] qint64 headcount() const;
    [[nodiscard]] qint64 headcount(EntityId background) const;

    /// \a name is that of the undo step; \a finishedDraft is the draft that the edits make into ops.
    void apply(const QString &name, std::vector<Edit> edits, const std::string &finishedDraft = {});
    [[nodiscard]] EntityId newId() { return m_environment.newId<EntityId>(); }

    [[nodiscard]] Workbook &workbook() { return m_workbook; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

signals:
    /// Whatever of it is shown is other than before; also when a table was opened.
    void changed();
    void failed(const tournee::Error &error);

private:
    struct Contents;

    void read();
    void take(Contents contents);
    void takeChanges(const ChangeSet &changes);
    void showTable();

    Workbook &m_workbook;
    Environment &m_environment;
    QUndoStack &m_undoStack;
    CaptureModel m_model;
    EntityId m_id;
    Entity m_truth; ///< the table as the workbook said last
    std::vector<Change> m_expected; ///< of the table
    Entity m_table;
    Entity m_session;
    Entity m_tour;
    std::vector<Entity> m_rounds;
    std::vector<Entity> m_backgrounds;
    std::vector<Entity> m_themes;
    bool m_isOpen = false;
    int m_generation = 0; ///< drops answers about a table that was left
};

} // namespace tournee
