// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/coursepage.h"

#include "ui/capture/capturemark.h"
#include "ui/capture/elidedlabel.h"
#include "ui/closing/closingpage.h"
#include "ui/course/peoplepage.h"
#include "ui/course/readinesspage.h"
#include "ui/paper/paperpage.h"
#include "ui/priorities/prioritiespage.h"
#include "ui/readback/readbackpage.h"
#include "ui/rounds/roundspage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tournee {

CoursePage::CoursePage(const CourseGround &ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_table(ground.workbook, ground.environment, ground.undoStack)
    , m_projector(m_table)
    , m_back(newButton(Role::Quiet, "backToNotes"))
    , m_navigation(new QButtonGroup(this))
    , m_place(new ElidedLabel)
    , m_saved(new CaptureMark(ground.workbook))
    , m_pages(new QStackedWidget)
{
    setObjectName("coursePage");
    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    column->addWidget(makeBar());
    column->addWidget(m_pages, 1);
    makeSteps();

    connect(m_back, &QPushButton::clicked, this, &CoursePage::leaveRequested);
    connect(m_navigation, &QButtonGroup::idClicked, this,
            [this](int step) { showStep(static_cast<CourseStep>(step)); });
    connect(&m_table, &CourseTable::changed, this, &CoursePage::showPlace);
    connect(&m_table, &CourseTable::failed, this, &CoursePage::failed);
    retranslateUi();
}

QFrame *CoursePage::makeBar()
{
    auto *bar = new QFrame;
    setRole(bar, Role::Bar);
    setRole(m_place, Role::Secondary);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(bar);
    arrange(row, space::half, space::between, space::within);
    row->addWidget(m_back);
    auto *const steps = new FlowLayout; // a second line where the letters are large
    arrange(steps, space::half);
    steps->preferOneLine();
    for (const auto &[step, name] :
         {std::pair{CourseStep::People, "goPeople"}, std::pair{CourseStep::Rounds, "goRounds"},
          std::pair{CourseStep::ReadBack, "goReadBack"},
          std::pair{CourseStep::Priorities, "goPriorities"},
          std::pair{CourseStep::Close, "goClose"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(step));
        steps->addWidget(button);
    }
    row->addLayout(steps);
    row->addSpacing(space::within);
    row->addWidget(m_place, 1);
    row->addWidget(m_saved);
    return bar;
}

void CoursePage::makeSteps()
{
    makeClosing();

    m_readiness = new ReadinessPage(m_table, m_ground);
    m_pages->addWidget(m_readiness);
    connect(m_readiness, &ReadinessPage::leaveRequested, this, &CoursePage::leaveRequested);

    m_people = new PeoplePage(m_table);
    m_pages->addWidget(m_people);
    connect(m_people, &PeoplePage::leaveRequested, this, &CoursePage::leaveRequested);

    m_rounds = new RoundsPage(m_table);
    m_pages->addWidget(m_rounds);
    connect(m_rounds, &RoundsPage::roundStarted, this, &CoursePage::roundStarted);

    m_readBack = new ReadBackPage(m_table, m_ground.environment);
    m_pages->addWidget(m_readBack);
    connect(m_readBack, &ReadBackPage::leaveRequested, this, &CoursePage::leaveRequested);
    connect(m_readBack, &ReadBackPage::failed, this, &CoursePage::failed);
    connect(m_readBack, &ReadBackPage::currentChanged, this, &CoursePage::showRoom);

    m_priorities = new PrioritiesPage(m_table);
    m_pages->addWidget(m_priorities);

    m_paper = new PaperPage(m_table, m_ground);
    m_pages->addWidget(m_paper);
    connect(m_paper, &PaperPage::failed, this, &CoursePage::failed);
}

void CoursePage::makeClosing()
{
    m_closing = new ClosingPage(m_table, m_ground, ClosingPage::Purpose::Close);
    m_handOver = new ClosingPage(m_table, m_ground, ClosingPage::Purpose::HandOver);
    for (ClosingPage *page : {m_closing, m_handOver}) {
        m_pages->addWidget(page);
        connect(page, &ClosingPage::leaveRequested, this, &CoursePage::leaveRequested);
        connect(page, &ClosingPage::failed, this, &CoursePage::failed);
    }
    connect(m_closing, &ClosingPage::mendRequested, this, &CoursePage::mend);
}

CoursePage::~CoursePage()
{
    delete m_pages; // they know the table, which goes first otherwise
}

void CoursePage::setClock(RoundClock &clock)
{
    m_projector.setClock(&clock);
    m_rounds->setClock(clock);
}

void CoursePage::commit()
{
    m_readBack->commit();
    m_priorities->commit();
    m_paper->commit();
}

void CoursePage::mend(const ClosingItem &item)
{
    switch (item.about) {
    case ClosingItem::About::Headcount:
    case ClosingItem::About::Consent:
        showStep(CourseStep::People);
        break;
    case ClosingItem::About::Verification:
        showStep(CourseStep::ReadBack);
        break;
    case ClosingItem::About::Challenges:
    case ClosingItem::About::Kinds:
    case ClosingItem::About::Diverging:
        emit entryRequested(item.entry);
        break;
    }
}

void CoursePage::enter(EntityId table, CourseStep step)
{
    m_table.open(table);
    showStep(step);
}

void CoursePage::showStep(CourseStep step)
{
    m_step = step;
    // Some steps are reached from the notes alone.
    m_navigation->setExclusive(false);
    const auto buttons = m_navigation->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_navigation->id(button) == static_cast<int>(step));
    m_navigation->setExclusive(true);
    switch (step) {
    case CourseStep::People:
        m_pages->setCurrentWidget(m_people);
        m_people->begin();
        break;
    case CourseStep::Rounds:
        m_pages->setCurrentWidget(m_rounds);
        m_rounds->begin();
        break;
    case CourseStep::ReadBack:
        m_pages->setCurrentWidget(m_readBack);
        m_readBack->begin();
        break;
    case CourseStep::Priorities:
        m_pages->setCurrentWidget(m_priorities);
        m_priorities->begin();
        break;
    case CourseStep::Paper:
        m_pages->setCurrentWidget(m_paper);
        m_paper->begin();
        break;
    case CourseStep::Readiness:
        m_pages->setCurrentWidget(m_readiness);
        m_readiness->begin();
        break;
    case CourseStep::HandOver:
        m_pages->setCurrentWidget(m_handOver);
        m_handOver->begin();
        break;
    case CourseStep::Close:
        m_pages->setCurrentWidget(m_closing);
        m_closing->begin();
        break;
    }
    showRoom();
}

/// While the table reads back or sets priorities, the room sees that.
void CoursePage::showRoom()
{
    const bool isShown = isVisible();
    m_projector.setRead(isShown && m_step == CourseStep::ReadBack ? m_readBack->current()
                                                                  : EntityId{});
    m_projector.setRanking(isShown && m_step == CourseStep::Priorities);
}

void CoursePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showRoom();
}

void CoursePage::showPlace()
{
    QStringList parts{m_table.title()};
    if (const QString name = m_table.session().text(Field::Title); !name.isEmpty())
        parts << name;
    m_place->setText(parts.join(" · "));
    m_place->setShortest(m_table.title());
}

void CoursePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void CoursePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CoursePage::retranslateUi()
{
    m_back->setText(tr("← Notes"));
    const auto setWords = [this](CourseStep step, const QString &words) {
        m_navigation->button(static_cast<int>(step))->setText(words);
    };
    setWords(CourseStep::People, tr("People"));
    setWords(CourseStep::Rounds, tr("Rounds"));
    setWords(CourseStep::ReadBack, tr("Read back"));
    setWords(CourseStep::Priorities, tr("Priorities"));
    setWords(CourseStep::Close, tr("Close the table"));
    m_saved->retranslateUi();
    showPlace();
}

} // namespace tournee
