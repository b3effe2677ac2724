// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/captureheader.h"

#include "core/domain/headcount.h"
#include "ui/capture/capturemark.h"
#include "ui/capture/elidedlabel.h"
#include "ui/capture/entrydelegate.h"
#include "ui/capture/roundbutton.h"
#include "ui/course/countdownbar.h"
#include "ui/course/recapcard.h"
#include "ui/course/roundclock.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace tournee {

namespace {

const QKeySequence projectKey(Qt::CTRL | Qt::SHIFT | Qt::Key_D);

} // namespace

QString CaptureHeader::wordsFor(CourseStep step)
{
    switch (step) {
    case CourseStep::Readiness:
        return tr("Before starting");
    case CourseStep::People:
        return tr("People at the table");
    case CourseStep::Rounds:
        return tr("Rounds");
    case CourseStep::ReadBack:
        return tr("Read back");
    case CourseStep::Priorities:
        return tr("Priorities");
    case CourseStep::Paper:
        return tr("Table sheets");
    case CourseStep::HandOver:
        return tr("Hand over to somebody else");
    case CourseStep::Close:
        return tr("Close the table");
    }
    return {};
}

CaptureHeader::CaptureHeader(Workbook &workbook, Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_leave(new QPushButton)
    , m_place(new ElidedLabel)
    , m_round(new RoundButton)
    , m_next(new QPushButton)
    , m_tableMenu(new QToolButton)
    , m_saved(new CaptureMark(workbook))
    , m_projections(new QActionGroup(this))
    , m_clock(new RoundClock(workbook, environment, this))
    , m_start(new QPushButton)
    , m_time(new QToolButton)
    , m_bar(new CountdownBar)
    , m_recap(new RecapCard)
    , m_question(new QLabel)
{
    setRole(m_place, Role::Secondary);
    setRole(m_question, Role::Section);
    setRole(m_next, Role::Quiet);
    setRole(m_leave, Role::Quiet);
    m_leave->setObjectName("leave");
    m_leave->setFocusPolicy(Qt::NoFocus);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName("question");
    m_round->setObjectName("round");
    m_next->setObjectName("nextRound");
    // The keyboard belongs to the capture line; both have their keys.
    m_round->setFocusPolicy(Qt::NoFocus);
    m_next->setFocusPolicy(Qt::NoFocus);

    makeTableMenu();
    makeProjectionMenu();
    makeClock();

    auto *const line = new QHBoxLayout;
    arrange(line, space::within);
    line->addWidget(m_leave);
    line->addWidget(m_place, 1);
    line->addWidget(m_round);
    line->addWidget(m_next);
    line->addWidget(m_tableMenu);
    line->addSpacing(scaled(space::within));
    line->addWidget(m_saved);
    auto *const all = new QVBoxLayout(this);
    arrange(all, space::within);
    all->addLayout(line);
    auto *const talk = new QHBoxLayout;
    arrange(talk, space::between);
    talk->addWidget(m_question, 1);
    talk->addWidget(m_start, 0, Qt::AlignVCenter);
    talk->addWidget(m_time, 0, Qt::AlignVCenter);
    all->addLayout(talk);
    all->addWidget(m_bar);
    all->addWidget(m_recap);

    connect(m_leave, &QPushButton::clicked, this, &CaptureHeader::leaveRequested);
    connect(m_next, &QPushButton::clicked, this, &CaptureHeader::nextRoundRequested);
    retranslateUi();
}

void CaptureHeader::makeTableMenu()
{
    m_tableMenu->setObjectName("tableMenu");
    m_tableMenu->setFocusPolicy(Qt::NoFocus);
    m_tableMenu->setPopupMode(QToolButton::InstantPopup);
    m_tableMenu->setMenu(new QMenu(m_tableMenu));
    const auto add = [this](CourseStep step, const char *name, const QKeySequence &key) {
        QAction *const action = m_tableMenu->menu()->addAction(QString());
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, step] { emit stepRequested(step); });
        m_steps.emplace_back(step, action);
    };
    add(CourseStep::Readiness, "checkReadiness", QKeySequence("Ctrl+Shift+B"));
    add(CourseStep::People, "countPeople", QKeySequence("Ctrl+Shift+P"));
    add(CourseStep::Rounds, "showRounds", QKeySequence("Ctrl+Shift+O"));
    add(CourseStep::ReadBack, "readBack", QKeySequence("Ctrl+Shift+R"));
    add(CourseStep::Priorities, "rankPriorities", QKeySequence("Ctrl+Shift+T"));
    add(CourseStep::Paper, "tableSheets", QKeySequence("Ctrl+Shift+S"));
    add(CourseStep::HandOver, "handOver", QKeySequence("Ctrl+Shift+H"));
    m_photos = m_tableMenu->menu()->addAction(QString(), this, &CaptureHeader::photosRequested);
    m_photos->setObjectName("photos");
    m_photos->setShortcut(QKeySequence("Ctrl+J"));
    add(CourseStep::Close, "closeTable", QKeySequence("Ctrl+Shift+E"));
}

void CaptureHeader::makeProjectionMenu()
{
    m_tableMenu->menu()->addSeparator();
    m_projectionMenu = m_tableMenu->menu()->addMenu(QString());
    for (const Projection what :
         {Projection::None, Projection::Question, Projection::Everything, Projection::Challenges,
          Projection::Solutions, Projection::Starred}) {
        QAction *const action = m_projectionMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(what == m_projection);
        action->setData(static_cast<int>(what));
        m_projections->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] {
            m_projection = what;
            emit projectionRequested(what);
        });
    }
    auto *const toggle = new QAction(this);
    toggle->setObjectName("project");
    toggle->setShortcut(projectKey);
    connect(toggle, &QAction::triggered, this, [this] {
        setProjection(m_projection == Projection::None ? Projection::Question : Projection::None);
        emit projectionRequested(m_projection);
    });
    addAction(toggle);
}

QString CaptureHeader::wordsFor(Projection what)
{
    switch (what) {
    case Projection::None:
        return tr("Nothing");
    case Projection::Question:
        return tr("The question");
    case Projection::Everything:
        return tr("The question and all that is said");
    case Projection::Challenges:
        return tr("The question and the challenges");
    case Projection::Solutions:
        return tr("The question and the solutions");
    case Projection::Starred:
        return tr("The question and what has a star");
    }
    return {};
}

void CaptureHeader::setProjection(Projection what)
{
    m_projection = what;
    for (QAction *const action : m_projections->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(what));
}

QString CaptureHeader::question() const
{
    return m_question->text();
}

void CaptureHeader::makeClock()
{
    setRole(m_start, Role::Quiet);
    m_start->setObjectName("startRound");
    m_start->setFocusPolicy(Qt::NoFocus);
    m_time->setObjectName("time");
    m_bar->setObjectName("timeBar");
    m_time->setFocusPolicy(Qt::NoFocus);
    m_time->setPopupMode(QToolButton::InstantPopup);
    auto *const menu = new QMenu(m_time);
    m_time->setMenu(menu);
    m_extend = menu->addAction(QString(), m_clock, &RoundClock::extend);
    m_extend->setObjectName("extendRound");
    m_extend->setShortcut(QKeySequence("Ctrl+Shift+M"));
    m_catchUp = menu->addAction(QString(), m_clock, &RoundClock::catchUp);
    m_catchUp->setObjectName("catchUp");
    menu->addSeparator();
    m_restart = menu->addAction(QString(), this, [this] { m_clock->start(m_clock->round()); });
    m_stop = menu->addAction(QString(), m_clock, &RoundClock::stop);
    m_stop->setObjectName("stopClock");
    menu->addSeparator();
    m_sound = menu->addAction(QString());
    m_sound->setCheckable(true);
    connect(m_sound, &QAction::triggered, m_clock, &RoundClock::setLoud);
    connect(m_start, &QPushButton::clicked, this, [this] { m_clock->start(m_current); });
    connect(m_clock, &RoundClock::ticked, this, &CaptureHeader::showClock);
    connect(m_clock, &RoundClock::ended, this, [this] {
        if (m_clock->isLoud())
            QApplication::beep();
    });
    styleClock();
}

/// Stands over the column of entries.
void CaptureHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void CaptureHeader::align()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QRect column = EntryDelegate::column(QRect(0, 0, width() - scrollBar, 0));
    layout()->setContentsMargins(column.left(), 0, width() - 1 - column.right(), 0);
    m_question->setContentsMargins(scaled(space::between), 0, scaled(space::between), 0);
    styleClock();
}

void CaptureHeader::setRoomy(bool isRoomy)
{
    if (m_isRoomy == isRoomy)
        return;
    m_isRoomy = isRoomy;
    m_recap->setRoomy(isRoomy);
    setRole(m_question, isRoomy ? Role::Section : Role::Strong);
    style()->unpolish(m_question);
    style()->polish(m_question);
    showRounds();
}

void CaptureHeader::setPlace(const Entity &session, const Entity &table)
{
    m_workshop = session.text(Field::Title);
    m_tableName = table.text(Field::Name);
    m_number = table.number(Field::Number);
    m_people = 0;
    for (const auto &[background, count] : table.entries(Field::Headcount))
        m_people += headcountOf(count);
    showPlace();
}

void CaptureHeader::setRounds(const std::vector<Entity> &rounds, EntityId current,
                              const QString &question)
{
    m_rounds = rounds;
    m_clock->setRounds(rounds);
    m_current = current;
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    showRounds();
    emit questionChanged();
}

void CaptureHeader::retranslateUi()
{
    m_leave->setText(tr("← Tables"));
    m_next->setText(tr("Next round"));
    m_next->setToolTip(tr("Ctrl+Page Down"));
    m_round->setAccessibleName(tr("Round"));
    m_bar->setAccessibleName(tr("Time of the round"));
    m_tableMenu->setText(tr("The table") + QStringLiteral(" ▾"));
    m_photos->setText(tr("Photos"));
    for (const auto &[step, action] : m_steps)
        action->setText(wordsFor(step));
    m_saved->retranslateUi();
    m_projectionMenu->setTitle(tr("For the room, in large letters") + '\t'
                               + projectKey.toString(QKeySequence::NativeText));
    for (QAction *const action : m_projections->actions())
        action->setText(wordsFor(static_cast<Projection>(action->data().toInt())));
    m_extend->setText(tr("One more minute"));
    m_restart->setText(tr("Begin this round anew"));
    m_stop->setText(tr("Stop the countdown"));
    m_sound->setText(tr("A sound at the end"));
    showPlace();
    showRounds();
}

void CaptureHeader::showPlace()
{
    // The table first: what is cut off in a narrow window is what everybody in the room knows.
    QStringList parts;
    if (m_number > 0)
        parts << tr("Table %1").arg(m_number);
    if (!m_tableName.isEmpty())
        parts << m_tableName;
    if (m_people > 0)
        parts << tr("%n people", nullptr, static_cast<int>(m_people));
    if (!m_workshop.isEmpty())
        parts << m_workshop;
    m_place->setText(parts.join(" · "));
    m_place->setShortest(parts.isEmpty() ? QString() : parts.front());
    emit placeChanged();
}

QString CaptureHeader::placeName() const
{
    return m_number > 0 ? tr("Table %1").arg(m_number) : m_tableName;
}

void CaptureHeader::showRounds()
{
    m_round->menu()->clear();
    auto *const choices = new QActionGroup(m_round->menu());
    int number = 0;
    int current = 0;
    for (const Entity &round : m_rounds) {
        ++number;
        const QString name = nameOf(round, number);
        const int minutes = m_clock->minutesOf(round.id);
        QAction *const choice = m_round->menu()->addAction(
            minutes > 0 ? tr("%1 (%2 min)").arg(name).arg(minutes) : name);
        choice->setCheckable(true);
        choice->setChecked(round.id == m_current);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id = round.id] { emit roundChosen(id); });
        if (round.id == m_current) {
            current = number;
            m_round->setRound(name);
        }
    }
    m_round->menu()->addSeparator();
    if (!m_isRoomy && current < number) {
        QAction *const next = m_round->menu()->addAction(tr("Next round"));
        connect(next, &QAction::triggered, this, &CaptureHeader::nextRoundRequested);
    }
    QAction *const all = m_round->menu()->addAction(tr("All rounds and their time…"));
    connect(all, &QAction::triggered, this, [this] { emit stepRequested(CourseStep::Rounds); });
    if (current == 0)
        m_round->setRound(tr("Choose the round"));
    m_round->setVisible(!m_rounds.empty());
    m_next->setVisible(m_rounds.size() > 1 && m_isRoomy);
    m_next->setEnabled(current < number);
    showClock();
}

QString CaptureHeader::nameOf(const Entity &round, int number) const
{
    const QString title = round.text(Field::Title);
    return title.isEmpty() ? tr("Round %1").arg(number)
                           : tr("Round %1 · %2").arg(number).arg(title);
}

void CaptureHeader::beginRound(EntityId before, const CaptureModel &entries)
{
    m_clock->start(m_current);
    const auto former = std::ranges::find(m_rounds, before, &Entity::id);
    if (former != m_rounds.end() && before != m_current)
        m_recap->tell(nameOf(*former, static_cast<int>(former - m_rounds.begin()) + 1),
                      recapOf(entries, before));
}

void CaptureHeader::showClock()
{
    const EntityId running = m_clock->round();
    const bool isRunning = !running.isNull();
    const int minutes = m_clock->minutesOf(m_current);
    m_start->setVisible(running != m_current && minutes > 0);
    if (const QString words = tr("Start %1 min").arg(minutes); m_start->text() != words)
        m_start->setText(words);
    const QKeySequence key(isRunning ? QString() : QStringLiteral("Ctrl+Shift+M"));
    if (m_start->shortcut() != key)
        m_start->setShortcut(key);
    m_time->setVisible(isRunning);
    m_bar->setVisible(isRunning);
    if (!isRunning)
        return;
    const qint64 left = m_clock->secondsLeft();
    constexpr qint64 nearEnd = 120;
    m_bar->setTime(m_clock->share(), left <= nearEnd);
    m_time->setText(m_clock->figures() + QStringLiteral(" ▾"));
    const int whole = static_cast<int>(std::abs(left) / 60);
    m_time->setAccessibleName(left < 0 ? tr("%n minute(s) over", nullptr, whole)
                                       : tr("%n minute(s) left", nullptr, whole));
    const int late = m_clock->minutesLate();
    m_catchUp->setVisible(m_clock->canCatchUp());
    m_catchUp->setText(tr("Catch up %n minute(s) in the rounds to come", nullptr, late));
    m_sound->setChecked(m_clock->isLoud());
}

void CaptureHeader::styleClock()
{
    m_time->setFont(fontOf(type::section, QFont::DemiBold));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance("+00:00 ▾")
                            + 2 * scaled(space::within));
}

} // namespace tournee
