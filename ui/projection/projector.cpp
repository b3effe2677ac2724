// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projection/projector.h"

#include "ui/course/coursetable.h"
#include "ui/course/roundclock.h"
#include "ui/priorities/prioritymodel.h"
#include "ui/projection/projectionview.h"

#include <QScreen>

namespace tournee {

QScreen *screenForTheRoom(const QList<QScreen *> &screens, QScreen *occupied)
{
    for (QScreen *const each : screens) {
        if (each != occupied && (!occupied || each->geometry() != occupied->geometry()))
            return each;
    }
    return occupied;
}

Projector::Projector(CourseTable &table, Screens screens, QObject *parent)
    : QObject(parent), m_table(table), m_screens(std::move(screens))
{
    connect(&m_table, &CourseTable::changed, this, &Projector::showContents);
    connect(qApp, &QGuiApplication::screenAdded, this, &Projector::place, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &Projector::place,
            Qt::QueuedConnection);
    // Qt moves what was on it first.
    connect(qApp, &QGuiApplication::screenRemoved, this, &Projector::place, Qt::QueuedConnection);
}

Projector::~Projector() = default;

void Projector::project(Projection what, QWidget *window)
{
    m_projection = what;
    m_window = window;
    m_hadOther = false;
    if (what == Projection::None) {
        m_view.reset();
        return;
    }
    if (!m_view) {
        m_view = std::make_unique<ProjectionView>();
        connect(
            m_view.get(), &ProjectionView::closeRequested, this,
            [this] {
                project(Projection::None, m_window);
                emit stopped();
            },
            Qt::QueuedConnection); // not in the middle of its own event
    }
    showContents();
    showTime();
    place();
}

void Projector::place()
{
    if (!m_view || !m_window)
        return;
    QScreen *const occupied = m_window->screen();
    QScreen *const target = screenForTheRoom(m_screens(), occupied);
    const bool isOther = target != occupied;
    if (!isOther && m_hadOther) {
        m_view->hide(); // unplugged: it comes back with the next screen
        return;
    }
    m_hadOther = m_hadOther || isOther;
    if (m_view->isVisible() && m_view->screen() == target
        && m_view->geometry() == target->geometry())
        return;
    m_view->setAttribute(Qt::WA_ShowWithoutActivating,
                         isOther); // the keyboard stays with the notes
    m_view->hide();
    m_view->setScreen(target);
    m_view->setGeometry(target->geometry());
    m_view->showFullScreen();
    if (!isOther)
        m_view->activateWindow();
}

void Projector::setQuestion(const QString &question)
{
    m_question = question;
    showContents();
}

void Projector::setClock(RoundClock *clock)
{
    if (m_clock)
        m_clock->disconnect(this);
    m_clock = clock;
    if (clock)
        connect(clock, &RoundClock::ticked, this, &Projector::showTime);
    showTime();
}

void Projector::setRead(EntityId entry)
{
    m_read = entry;
    showContents();
}

void Projector::setRanking(bool isRanking)
{
    m_isRanking = isRanking;
    showContents();
}

void Projector::showContents()
{
    if (!m_view)
        return;
    std::vector<ProjectionView::Line> lines;
    std::vector<Priority> priorities;
    for (const EntityId &id : m_table.entries()) {
        const Entity &entry = *m_table.entry(id);
        const bool isShown =
            m_projection == Projection::Everything
            || (m_projection == Projection::Challenges && entry.kind == Kind::Challenge)
            || (m_projection == Projection::Solutions && entry.kind == Kind::Solution)
            || (m_projection == Projection::Starred && entry.truth(Field::Starred));
        if (isShown)
            lines.push_back({entry.kind, {}, entry.text(Field::Text)});
        if (entry.kind == Kind::Solution)
            priorities.push_back({id, entry.kind, entry.text(Field::Text),
                                  static_cast<int>(entry.number(Field::Support)), 0, false});
    }
    QString question = m_question;
    if (const Entity *const read = m_table.entry(m_read)) {
        question = read->text(Field::Text);
        lines.clear();
    } else if (m_isRanking) {
        lines.clear();
        for (const Priority &each : ranked(priorities))
            lines.push_back(
                {each.kind, QString::number(each.rank) + (each.isTied ? "=" : ""), each.text});
    }
    m_view->setQuestion(question);
    m_view->setLines(std::move(lines), m_isRanking);
}

void Projector::showTime()
{
    if (!m_view)
        return;
    constexpr qint64 nearEnd = 120;
    if (m_clock && !m_clock->round().isNull())
        m_view->setTime(m_clock->figures(), m_clock->share(), m_clock->secondsLeft() <= nearEnd);
    else
        m_view->setTime({}, 0, false);
}

} // namespace tournee
