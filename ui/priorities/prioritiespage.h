// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/priorities/prioritymodel.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QListView;

namespace tournee {

class CourseTable;
class TallyView;

/// How many support what: figures are typed on the left, in the order of the notes, and the ranking stands on
/// the right, with its ties.
class PrioritiesPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the page.
    explicit PrioritiesPage(CourseTable &table, QWidget *parent = nullptr);

    void begin();
    /// Keeps what stands typed.
    void commit();
    /// The first ones first.
    [[nodiscard]] const std::vector<Priority> &ranking() const { return m_ranking.priorities(); }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void showTable();
    void keep(EntityId id, int support);
    void retranslateUi();

    CourseTable &m_table;
    PriorityModel m_tallies;
    PriorityModel m_ranking;
    Kind m_kind = Kind::Solution;
    bool m_shallBegin = false; ///< the keyboard goes to the list once there is one
    std::optional<std::pair<EntityId, int>> m_typed; ///< shown, and not kept yet
    QLabel *m_heading;
    QButtonGroup *m_kinds;
    TallyView *m_list;
    QListView *m_ranked;
    QLabel *m_rankedTitle;
    QLabel *m_hint;
    QLabel *m_empty;
};

} // namespace tournee
