// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounds/roundspage.h"

#include "ui/course/coursetable.h"
#include "ui/course/roundclock.h"
#include "ui/rounds/roundline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tournee {

RoundsPage::RoundsPage(CourseTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_heading(newLabel(Role::Page))
    , m_end(newLabel(Role::Secondary))
    , m_list(newCard())
    , m_next(newButton(Role::Primary, "beginNextRound"))
    , m_extend(newButton("extendThisRound"))
    , m_catchUp(newButton("catchUpNow"))
    , m_stop(newButton(Role::Quiet, "stopThisRound"))
    , m_sound(new QCheckBox)
    , m_none(newText())
{
    setObjectName("roundsPage");
    m_end->setObjectName("roundsEnd");
    m_sound->setObjectName("soundAtEnd");
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *const head = new QVBoxLayout;
    arrange(head, space::half);
    head->addWidget(m_heading);
    head->addWidget(m_end);
    column->addLayout(head);
    column->addWidget(makeDeeds());
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addStretch();
    auto *const all = new QVBoxLayout(this);
    arrange(all, 0);
    all->addWidget(newScrollArea(content, measure::wide));

    connect(&m_table, &CourseTable::changed, this, &RoundsPage::showRounds);
    retranslateUi();
}

QFrame *RoundsPage::makeDeeds()
{
    auto *const deeds = new QFrame;
    auto *const row = new FlowLayout(deeds); // a second line where the letters are large
    arrange(row, space::within);
    for (QWidget *const each :
         std::initializer_list<QWidget *>{m_next, m_extend, m_catchUp, m_stop, m_sound})
        row->addWidget(each);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const EntityId round = next(); !round.isNull())
            emit roundStarted(round);
    });
    return deeds;
}

void RoundsPage::setClock(RoundClock &clock)
{
    m_clock = &clock;
    connect(&clock, &RoundClock::ticked, this, &RoundsPage::showTime);
    connect(m_extend, &QPushButton::clicked, &clock, &RoundClock::extend);
    connect(m_catchUp, &QPushButton::clicked, &clock, &RoundClock::catchUp);
    connect(m_stop, &QPushButton::clicked, &clock, &RoundClock::stop);
    connect(m_sound, &QCheckBox::toggled, &clock, &RoundClock::setLoud);
    showRounds();
}

void RoundsPage::begin()
{
    m_shallBegin = true;
    showRounds();
}

/// The round after the one that runs, the first where none does; null at the end.
EntityId RoundsPage::next() const
{
    const std::vector<Entity> &rounds = m_table.rounds();
    auto at = rounds.begin();
    if (const EntityId running = m_clock ? m_clock->round() : EntityId{}; !running.isNull()) {
        at = std::ranges::find(rounds, running, &Entity::id);
        if (at != rounds.end())
            ++at;
    }
    at = std::find_if(at, rounds.end(),
                      [this](const Entity &each) { return m_clock->minutesOf(each.id) > 0; });
    return at == rounds.end() ? EntityId{} : at->id;
}

void RoundsPage::showRounds()
{
    if (!m_clock)
        return;
    std::map<EntityId, int> entries;
    for (const EntityId &id : m_table.entries())
        ++entries[m_table.entry(id)->reference(Field::Round)];
    const std::vector<Entity> &rounds = m_table.rounds();
    while (m_lines.size() > rounds.size()) {
        m_lines.back()->deleteLater();
        m_lines.back()->hide();
        m_lines.pop_back();
    }
    while (m_lines.size() < rounds.size()) {
        auto *const line = new RoundLine;
        connect(line, &RoundLine::startRequested, this, &RoundsPage::roundStarted);
        connect(line, &RoundLine::minutesChanged, m_clock, &RoundClock::setMinutes);
        columnOf(m_list)->addWidget(line);
        m_lines.push_back(line);
    }
    m_shown = m_clock->round();
    const auto running = std::ranges::find(rounds, m_shown, &Entity::id) - rounds.begin();
    const bool isAnyRunning = running < std::ssize(rounds);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto place = static_cast<std::ptrdiff_t>(i);
        const bool isOver = isAnyRunning && place < running;
        m_lines[i]->setRound(rounds[i], static_cast<int>(i) + 1,
                             isOver             ? RoundLine::State::Over
                             : place == running ? RoundLine::State::Running
                                                : RoundLine::State::ToCome,
                             entries[rounds[i].id]);
    }
    m_list->setVisible(!rounds.empty());
    m_none->setVisible(rounds.empty());
    tabAsRead(*this);
    showTime();
}

void RoundsPage::showTime()
{
    if (!m_clock || !isVisible())
        return;
    if (m_clock->round() != m_shown) {
        showRounds();
        return;
    }
    for (RoundLine *const line : m_lines)
        line->showTime(*m_clock);
    const bool isRunning = !m_shown.isNull();
    const EntityId coming = next();
    m_next->setText(isRunning ? tr("Next round") : tr("Begin the first round"));
    if (const QKeySequence key(Qt::CTRL | Qt::Key_PageDown); m_next->shortcut() != key)
        m_next->setShortcut(key); // setText() took it away
    m_next->setEnabled(!coming.isNull());
    const QKeySequence key(QStringLiteral("Ctrl+Shift+M"));
    if (m_extend->shortcut() != key) // setText() took it away
        m_extend->setShortcut(key);
    m_extend->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    m_sound->setChecked(m_clock->isLoud());
    const int late = m_clock->minutesLate();
    m_catchUp->setVisible(m_clock->canCatchUp());
    m_catchUp->setText(tr("Catch up %n minute(s)", nullptr, late));
    QString end;
    const std::vector<Entity> &rounds = m_table.rounds();
    for (const Entity &round : rounds) {
        if (const auto span = m_clock->spanOf(round.id))
            end = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(span->to).time(), "HH:mm");
    }
    QStringList parts;
    if (!end.isEmpty())
        parts << tr("The last round ends at %1.").arg(end);
    if (late > 0)
        parts << tr("That is %n minute(s) later than planned.", nullptr, late);
    if (!isRunning && !rounds.empty())
        parts << tr(
            "No round is running. Whatever is noted belongs to the round chosen in the notes.");
    m_end->setText(parts.join(' '));
    m_end->setVisible(!parts.isEmpty());
    QPushButton *const first = m_next->isEnabled() ? m_next : m_extend;
    if (m_shallBegin && first->isVisible() && first->isEnabled()) { // the rounds may come later
        m_shallBegin = false;
        first->setFocus();
    }
}

void RoundsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RoundsPage::retranslateUi()
{
    m_heading->setText(tr("Rounds"));
    m_extend->setText(tr("One more minute"));
    m_stop->setText(tr("Stop the countdown"));
    m_sound->setText(tr("A sound at the end"));
    m_none->setText(tr("This workshop has no rounds: the notes stand in one list."));
    m_next->setToolTip(tr("Ctrl+Page Down"));
    showTime();
}

} // namespace tournee
