// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tournee {

class CountdownBar;
class CountRow;
class DoneMark;
class RoundClock;

/// One round of the workshop as its table lives it: when it is, how many minutes it gets, what it has brought.
class RoundLine final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Over, Running, ToCome };

    explicit RoundLine(QWidget *parent = nullptr);

    /// \a entries: how many were noted in it.
    void setRound(const Entity &round, int number, State state, int entries);
    /// What goes on with every second.
    void showTime(const RoundClock &clock);
    [[nodiscard]] EntityId round() const { return m_id; }

signals:
    void startRequested(tournee::EntityId round);
    void minutesChanged(tournee::EntityId round, int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    EntityId m_id;
    QString m_title;
    int m_number = 0;
    int m_entries = 0;
    State m_state = State::ToCome;
    DoneMark *m_mark;
    QLabel *m_name;
    QLabel *m_question;
    QLabel *m_when;
    CountRow *m_minutes;
    QPushButton *m_start;
    CountdownBar *m_bar;
};

} // namespace tournee
