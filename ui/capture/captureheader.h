// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "ui/course/coursestep.h"
#include "ui/projection/projection.h"

#include <QWidget>

#include <vector>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tournee {

class CaptureMark;
class CaptureModel;
class CountdownBar;
class ElidedLabel;
class RecapCard;
class RoundButton;
class RoundClock;
class Workbook;

/// Where one is: workshop, table, round, its question and its time; and whether the words are saved.
class CaptureHeader final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the header.
    CaptureHeader(Workbook &workbook, Environment &environment, QWidget *parent = nullptr);

    void setPlace(const Entity &session, const Entity &table);
    void setRounds(const std::vector<Entity> &rounds, EntityId current, const QString &question);
    /// Tells what the round before brought, and begins the time of this one.
    void beginRound(EntityId before, const CaptureModel &entries);
    [[nodiscard]] RoundClock &clock() { return *m_clock; }
    /// Of the round, as the room sees it.
    [[nodiscard]] QString question() const;
    /// Ticks what the room sees.
    void setProjection(Projection what);
    /// "Table 4"; empty until it is known.
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] CaptureMark &savedMark() { return *m_saved; }
    void align();
    /// In a low window the notes matter more: the question in smaller letters, the next round in its menu alone.
    void setRoomy(bool isRoomy);
    void retranslateUi();

signals:
    void leaveRequested();
    void roundChosen(tournee::EntityId round);
    void nextRoundRequested();
    void stepRequested(tournee::CourseStep step);
    void projectionRequested(tournee::Projection what);
    void questionChanged();
    void photosRequested();
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QString wordsFor(CourseStep step);
    void makeTableMenu();
    void makeProjectionMenu();
    static QString wordsFor(Projection what);
    void makeClock();
    [[nodiscard]] QString nameOf(const Entity &round, int number) const;
    void showClock();
    void styleClock();
    void showPlace();
    void showRounds();

    QPushButton *m_leave;
    ElidedLabel *m_place;
    RoundButton *m_round;
    QPushButton *m_next;
    QToolButton *m_tableMenu;
    std::vector<std::pair<CourseStep, QAction *>> m_steps;
    QAction *m_photos = nullptr;
    CaptureMark *m_saved;
    QMenu *m_projectionMenu = nullptr;
    QActionGroup *m_projections;
    Projection m_projection = Projection::None;
    RoundClock *m_clock;
    QPushButton *m_start;
    QToolButton *m_time;
    QAction *m_extend = nullptr;
    QAction *m_restart = nullptr;
    QAction *m_catchUp = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_sound = nullptr;
    CountdownBar *m_bar;
    RecapCard *m_recap;
    QLabel *m_question;
    QString m_workshop;
    QString m_tableName;
    qint64 m_number = 0;
    qint64 m_people = 0;
    bool m_isRoomy = true;
    std::vector<Entity> m_rounds;
    EntityId m_current;
};

} // namespace tournee
