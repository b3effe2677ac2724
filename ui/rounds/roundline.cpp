// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounds/roundline.h"

#include "ui/closing/donemark.h"
#include "ui/course/countdownbar.h"
#include "ui/course/countrow.h"
#include "ui/course/roundclock.h"
#include "ui/widgets/widgets.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tournee {

namespace {

constexpr int longestRound = 600; ///< as when it is prepared

QString hourOf(qint64 milliseconds)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), "HH:mm");
}

} // namespace

RoundLine::RoundLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new DoneMark)
    , m_name(newLabel(Role::Strong))
    , m_question(newLabel(Role::Secondary))
    , m_when(newLabel(Role::Secondary))
    , m_minutes(new CountRow)
    , m_start(newButton(Role::Quiet, "startThisRound"))
    , m_bar(new CountdownBar)
{
    m_when->setObjectName("roundWhen");
    m_name->setObjectName("roundName");
    m_minutes->edit().setMaximum(longestRound);
    auto *const what = new QVBoxLayout;
    arrange(what, 0);
    what->addWidget(m_name);
    what->addWidget(m_question);
    what->addWidget(m_when);
    auto *const row = new QHBoxLayout;
    arrange(row, space::between);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addLayout(what, 1);
    row->addWidget(m_start);
    row->addWidget(m_minutes);
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::within);
    all->addLayout(row);
    all->addWidget(m_bar);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startRequested(m_id); });
    connect(m_minutes, &CountRow::counted, this,
            [this](int minutes) { emit minutesChanged(m_id, minutes); });
    connect(&m_minutes->edit(), &CountEdit::doneRequested, this, [this] { focusNextChild(); });
}

void RoundLine::setRound(const Entity &round, int number, State state, int entries)
{
    m_id = round.id;
    m_title = round.text(Field::Title);
    m_number = number;
    m_entries = entries;
    m_state = state;
    const QString question = round.text(Field::Question);
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_mark->setDone(state == State::Over);
    m_minutes->setEnabled(state != State::Over);
    retranslateUi();
}

void RoundLine::showTime(const RoundClock &clock)
{
    const int minutes = clock.minutesOf(m_id);
    m_minutes->setCount(minutes);
    m_start->setVisible(m_state != State::Running && minutes > 0);
    m_bar->setVisible(m_state == State::Running);
    QStringList parts;
    if (const auto span = clock.spanOf(m_id))
        parts << tr("%1 to %2").arg(hourOf(span->from), hourOf(span->to));
    if (m_state == State::Running) {
        constexpr qint64 nearEnd = 120;
        const qint64 left = clock.secondsLeft();
        m_bar->setTime(clock.share(), left <= nearEnd);
        parts << (left < 0 ? tr("%1 over").arg(clock.figures().mid(1))
                           : tr("%1 left").arg(clock.figures()));
    }
    if (m_entries > 0)
        parts << tr("%n entries", nullptr, m_entries);
    m_when->setText(parts.join(" · "));
    m_when->setVisible(!parts.isEmpty());
}

void RoundLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RoundLine::retranslateUi()
{
    const QString name = m_title.isEmpty() ? tr("Round %1").arg(m_number)
                                           : tr("Round %1 · %2").arg(m_number).arg(m_title);
    m_name->setText(name);
    m_start->setText(m_state == State::Over ? tr("Begin again") : tr("Begin"));
    m_start->setAccessibleName(m_start->text() + ": " + name);
    m_minutes->setName(tr("min"));
    m_minutes->edit().setAccessibleName(tr("Minutes: %1").arg(name));
    m_bar->setAccessibleName(tr("Time of the round"));
}

} // namespace tournee
