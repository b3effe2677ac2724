// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/course/coursestep.h"
#include "ui/course/coursetable.h"
#include "ui/projection/projector.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QPushButton;
class QStackedWidget;

namespace tournee {

class CaptureMark;
class ClosingPage;
struct ClosingItem;
class ElidedLabel;
class PaperPage;
class PeoplePage;
class PrioritiesPage;
class ReadBackPage;
class ReadinessPage;
class RoundClock;
class RoundsPage;

/// What a table does beside taking notes: a bar that leads from one step to the next, and back to the
/// notes.
class CoursePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CoursePage(const CourseGround &ground, QWidget *parent = nullptr);
    ~CoursePage() override;

    void openTable(EntityId table) { m_table.open(table); }
    void enter(EntityId table, CourseStep step);
    [[nodiscard]] CourseStep step() const { return m_step; }
    [[nodiscard]] CourseTable &table() { return m_table; }
    [[nodiscard]] Projector &projector() { return m_projector; }
    /// That of the table, shown to the room and on the page of the rounds.
    void setClock(RoundClock &clock);
    /// Makes edits of what stands in an open field.
    void commit();

signals:
    void leaveRequested();
    /// Back to the notes, at this entry.
    void entryRequested(tournee::EntityId entry);
    /// The notes go on in this round, whose time begins now.
    void roundStarted(tournee::EntityId round);
    void failed(const tournee::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFrame *makeBar();
    void makeSteps();
    void makeClosing();
    void mend(const ClosingItem &item);
    void showStep(CourseStep step);
    void showPlace();
    void showRoom();
    void retranslateUi();

    CourseGround m_ground;
    CourseTable m_table;
    Projector m_projector;
    CourseStep m_step = CourseStep::Close;
    QPushButton *m_back;
    QButtonGroup *m_navigation;
    ElidedLabel *m_place;
    CaptureMark *m_saved;
    QStackedWidget *m_pages;
    PeoplePage *m_people = nullptr;
    ReadBackPage *m_readBack = nullptr;
    PrioritiesPage *m_priorities = nullptr;
    PaperPage *m_paper = nullptr;
    ClosingPage *m_handOver = nullptr;
    ClosingPage *m_closing = nullptr;
    ReadinessPage *m_readiness = nullptr;
    RoundsPage *m_rounds = nullptr;
};

} // namespace tournee
