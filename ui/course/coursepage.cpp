// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/coursepage.h"

#include "ui/capture/capturemark.h"
#include "ui/capture/elidedlabel.h"
#include "ui/closing/closingpage.h"
#include "ui/course/peoplepage.h"
#include "ui/readback/readbackpage.h"
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
    auto *row = new QHBoxLayout(bar);
    arrange(row, space::half, space::between, space::within);
    row->addWidget(m_back);
    for (const auto &[step, name] :
         {std::pair{CourseStep::People, "goPeople"}, std::pair{CourseStep::ReadBack, "goReadBack"},
          std::pair{CourseStep::Close, "goClose"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(step));
        row->addWidget(button);
    }
    row->addSpacing(space::within);
    row->addWidget(m_place, 1);
    row->addWidget(m_saved);
    return bar;
}

void CoursePage::makeSteps()
{
    m_closing = new ClosingPage(m_table, m_ground);
    m_pages->addWidget(m_closing);
    connect(m_closing, &ClosingPage::leaveRequested, this, &CoursePage::leaveRequested);
    connect(m_closing, &ClosingPage::failed, this, &CoursePage::failed);
    connect(m_closing, &ClosingPage::mendRequested, this,
            [this](const ClosingItem &item) { mend(item); });

    m_people = new PeoplePage(m_table);
    m_pages->addWidget(m_people);
    connect(m_people, &PeoplePage::leaveRequested, this, &CoursePage::leaveRequested);

    m_readBack = new ReadBackPage(m_table, m_ground.environment);
    m_pages->addWidget(m_readBack);
    connect(m_readBack, &ReadBackPage::leaveRequested, this, &CoursePage::leaveRequested);
    connect(m_readBack, &ReadBackPage::failed, this, &CoursePage::failed);
}

CoursePage::~CoursePage()
{
    delete m_pages; // they know the table, which goes first otherwise
}

void CoursePage::commit()
{
    m_readBack->commit();
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
    if (QAbstractButton *button = m_navigation->button(static_cast<int>(step)))
        button->setChecked(true);
    switch (step) {
    case CourseStep::People:
        m_pages->setCurrentWidget(m_people);
        m_people->begin();
        break;
    case CourseStep::ReadBack:
        m_pages->setCurrentWidget(m_readBack);
        m_readBack->begin();
        break;
    default:
        m_pages->setCurrentWidget(m_closing);
        m_closing->begin();
        break;
    }
}

void CoursePage::showPlace()
{
    QStringList parts{m_table.title()};
    if (const QString name = m_table.session().text(Field::Title); !name.isEmpty())
        parts << name;
    m_place->setText(parts.join(" · "));
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
    setWords(CourseStep::ReadBack, tr("Read back"));
    setWords(CourseStep::Close, tr("Close the table"));
    m_saved->retranslateUi();
    showPlace();
}

} // namespace tournee
