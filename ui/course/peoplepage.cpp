// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/peoplepage.h"

#include "core/report/words.h"
#include "ui/capture/entrykinds.h"
#include "ui/course/countrow.h"
#include "ui/course/coursetable.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tournee {

PeoplePage::PeoplePage(CourseTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_heading(newLabel(Role::Page))
    , m_total(newLabel(Role::Page))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName("peoplePage");
    m_total->setObjectName("peopleTotal");
    m_total->setWordWrap(false);
    m_heading->setWordWrap(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    arrange(column, space::between, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::between);
    head->addWidget(m_heading, 1);
    head->addWidget(m_total);
    column->addLayout(head);
    arrange(m_cards, space::between);
    m_cards->addWidget(makeCounts(), 1);
    m_cards->addWidget(makeConsent(), 1);
    column->addLayout(m_cards);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    arrange(all, 0);
    all->addWidget(newScrollArea(content, measure::wide));

    connect(&m_table, &CourseTable::changed, this, &PeoplePage::showTable);
    retranslateUi();
}

QWidget *PeoplePage::makeCounts()
{
    QFrame *card = newCard();
    m_counts = new QVBoxLayout;
    arrange(m_counts, space::within);
    m_hint = newLabel(Role::Secondary);
    columnOf(card)->addLayout(m_counts);
    columnOf(card)->addWidget(m_hint);
    columnOf(card)->addStretch();
    return card;
}

QWidget *PeoplePage::makeConsent()
{
    QFrame *card = newCard();
    m_consentTitle = newLabel(Role::Section);
    m_consent = newText();
    m_consent->setProperty("spoken", true);
    m_isRead = new QCheckBox;
    m_done = newButton(Role::Primary, "donePeople");
    m_isRead->setObjectName("consentRead");
    columnOf(card)->addWidget(m_consentTitle);
    columnOf(card)->addWidget(m_consent);
    columnOf(card)->addWidget(m_isRead);
    columnOf(card)->addWidget(m_done, 0, Qt::AlignLeft);
    columnOf(card)->addStretch();
    connect(m_isRead, &QCheckBox::toggled, this, [this](bool isRead) {
        m_table.apply(isRead ? tr("consent read out") : tr("consent not read out"),
                      {updateOf(m_table.table()).set(Field::ConsentRead, Value(isRead))});
    });
    connect(m_done, &QPushButton::clicked, this, &PeoplePage::leaveRequested);
    return card;
}

void PeoplePage::begin()
{
    m_shallBegin = true;
    showTable();
}

void PeoplePage::showTable()
{
    const std::vector<Entity> &backgrounds = m_table.backgrounds();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const bool isThere =
            std::ranges::find(backgrounds, it->first, &Entity::id) != backgrounds.end();
        if (!isThere)
            delete it->second;
        it = isThere ? std::next(it) : m_rows.erase(it);
    }
    QWidget *former = nullptr;
    for (std::size_t i = 0; i < backgrounds.size(); ++i) {
        const Entity &background = backgrounds[i];
        CountRow *&row = m_rows[background.id];
        if (!row) {
            row = new CountRow;
            connect(row, &CountRow::counted, this,
                    [this, id = background.id](int people) { count(id, people); });
            connect(&row->edit(), &CountEdit::doneRequested, this, [this] { focusNextChild(); });
        }
        const QString english = background.text(Field::NameEn);
        row->setName(isUiEnglish() && !english.isEmpty() ? english : background.text(Field::Name));
        row->setCount(static_cast<int>(m_table.headcount(background.id)));
        if (m_counts->indexOf(row) != static_cast<int>(i)) {
            m_counts->insertWidget(static_cast<int>(i), row);
            row->show(); // at once: it may get the keyboard
        }
        if (former)
            setTabOrder(former, &row->edit());
        former = &row->edit();
    }
    if (former) {
        setTabOrder(former, m_isRead);
        setTabOrder(m_isRead, m_done);
    }
    m_total->setText(tr("%n people", nullptr, static_cast<int>(m_table.headcount())));
    const QSignalBlocker quiet(m_isRead);
    m_isRead->setChecked(m_table.table().truth(Field::ConsentRead));
    if (!backgrounds.empty() && isVisible() && std::exchange(m_shallBegin, false))
        m_rows[backgrounds.front().id]->setFocus();
}

void PeoplePage::count(EntityId background, int people)
{
    if (m_table.isOpen())
        m_table.apply(tr("head-count"),
                      {updateOf(m_table.table())
                           .put(Field::Headcount, background.toString(), Value(people))});
}

void PeoplePage::fitWidth()
{
    const bool isWide = width() >= scaled(measure::column + measure::form / 4);
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitWidth();
}

void PeoplePage::retranslateUi()
{
    m_heading->setText(tr("Who sits at the table?"));
    m_hint->setText(tr("+ and − count, Enter goes on to the next. No names."));
    m_consentTitle->setText(tr("To be read out"));
    m_consent->setText(
        tr("“What is said at this table is written down without names. The notes are put together "
           "with those of other tables, to bring out what emerges; nobody is quoted by name. You "
           "may ask at any time that something you said be left out. Does this suit everyone?”"));
    m_isRead->setText(tr("It has been read out"));
    m_done->setText(tr("Take notes"));
    showTable();
}

} // namespace tournee
