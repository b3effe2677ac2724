// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;

namespace tournee {

class CourseTable;
class RoundClock;
class RoundLine;

/// All rounds of the workshop on one page: which is over, which runs and for how long, when the others will be, and what
/// can be done about being late.
class RoundsPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the page.
    explicit RoundsPage(CourseTable &table, QWidget *parent = nullptr);

    void setClock(RoundClock &clock);
    /// The keyboard goes to what one does next.
    void begin();

signals:
    /// The notes go on in this round, whose time begins now.
    void roundStarted(tournee::EntityId round);

protected:
    void changeEvent(QEvent *event) override;

private:
    QFrame *makeDeeds();
    void showRounds();
    void showTime();
    [[nodiscard]] EntityId next() const;
    void retranslateUi();

    CourseTable &m_table;
    QPointer<RoundClock> m_clock;
    bool m_shallBegin = false; ///< once there is something to press
    EntityId m_shown; ///< the round that runs, as the list says
    std::vector<RoundLine *> m_lines;
    QLabel *m_heading;
    QLabel *m_end;
    QFrame *m_list;
    QPushButton *m_next;
    QPushButton *m_extend;
    QPushButton *m_catchUp;
    QPushButton *m_stop;
    QCheckBox *m_sound;
    QLabel *m_none;
};

} // namespace tournee
