// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "ui/projection/projection.h"

#include <QGuiApplication>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QScreen;
class QWidget;

namespace tournee {

class CourseTable;
class ProjectionView;
class RoundClock;

/// Shows the room what a table is at, on the screen where the notes are not. Follows the screen that is plugged
/// in, and waits for another when it is unplugged.
class Projector final : public QObject
{
    Q_OBJECT

public:
    using Screens = std::function<QList<QScreen *>()>;

    /// \a table must outlive the projector. A test plugs screens in and out by \a screens.
    explicit Projector(CourseTable &table, Screens screens = QGuiApplication::screens,
                       QObject *parent = nullptr);
    ~Projector() override;

    /// \a window is where the notes are taken.
    void project(Projection what, QWidget *window);
    [[nodiscard]] Projection projection() const { return m_projection; }
    void setQuestion(const QString &question);
    /// Shows its time; null: none.
    void setClock(RoundClock *clock);
    /// While the table reads back, the entry that is read stands alone; a null id: no more.
    void setRead(EntityId entry);
    /// While priorities are set, their ranking stands below the question.
    void setRanking(bool isRanking);

    /// Null while nothing is shown.
    [[nodiscard]] ProjectionView *view() const { return m_view.get(); }

signals:
    /// Somebody closed it where it was shown.
    void stopped();

private:
    void place();
    void showContents();
    void showTime();

    CourseTable &m_table;
    Screens m_screens;
    std::unique_ptr<ProjectionView> m_view;
    QPointer<QWidget> m_window;
    QPointer<RoundClock> m_clock;
    Projection m_projection = Projection::None;
    QString m_question;
    EntityId m_read;
    bool m_isRanking = false;
    bool m_hadOther = false; ///< a second screen was there: without it, the notes are not covered
};

/// The screen for the room: the first one that is not \a occupied and does not show the same; else that one.
[[nodiscard]] QScreen *screenForTheRoom(const QList<QScreen *> &screens, QScreen *occupied);

} // namespace tournee
