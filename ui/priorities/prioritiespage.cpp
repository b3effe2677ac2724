// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/priorities/prioritiespage.h"

#include "core/report/words.h"
#include "ui/capture/entrykinds.h"
#include "ui/course/coursetable.h"
#include "ui/priorities/prioritydelegate.h"
#include "ui/priorities/tallyview.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tournee {

PrioritiesPage::PrioritiesPage(CourseTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_heading(newLabel(Role::Page))
    , m_kinds(new QButtonGroup(this))
    , m_list(new TallyView(m_tallies))
    , m_ranked(new QListView)
    , m_rankedTitle(newLabel(Role::Section))
    , m_hint(newLabel(Role::Secondary))
    , m_empty(newText())
{
    setObjectName("prioritiesPage");
    layOut();
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        commit();
        m_kind = static_cast<Kind>(kind);
        showTable();
        m_list->setCurrentIndex(m_tallies.index(0));
        m_list->setFocus();
    });
    connect(m_list, &TallyView::typed, this, [this](EntityId id, int support) {
        m_typed = {id, support};
        showTable();
    });
    connect(m_list, &TallyView::counted, this, &PrioritiesPage::keep);
    connect(&m_table, &CourseTable::changed, this, &PrioritiesPage::showTable);
    retranslateUi();
}

void PrioritiesPage::layOut()
{
    m_heading->setWordWrap(false);
    m_list->setObjectName("tallies");
    m_list->setItemDelegate(new PriorityDelegate(PriorityDelegate::Lead::Kind, m_list));
    m_ranked->setObjectName("ranking");
    m_ranked->setModel(&m_ranking);
    m_ranked->setItemDelegate(new PriorityDelegate(PriorityDelegate::Lead::Rank, m_ranked));
    m_ranked->setSelectionMode(QAbstractItemView::NoSelection);
    m_ranked->setUniformItemSizes(true);
    m_ranked->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new QWidget;
    setWidestAt(content, measure::wide);
    auto *middle = new QHBoxLayout(this);
    arrange(middle, 0);
    middle->addStretch(1);
    middle->addWidget(content, 1000);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(content);
    arrange(column, space::within, space::around, space::between);
    auto *head = new QHBoxLayout;
    arrange(head, space::within);
    head->addWidget(m_heading);
    head->addSpacing(space::between);
    for (const Kind kind : {Kind::Solution, Kind::Challenge}) {
        QPushButton *button = newButton(Role::Navigation, "rankKind");
        button->setCheckable(true);
        button->setChecked(kind == m_kind);
        button->setFocusPolicy(Qt::TabFocus); // the keyboard stays in the list
        m_kinds->addButton(button, static_cast<int>(kind));
        head->addWidget(button);
    }
    head->addStretch();
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    arrange(row, space::between);
    auto *left = new QVBoxLayout;
    arrange(left, space::within);
    left->addWidget(m_hint);
    left->addWidget(m_list, 1);
    left->addWidget(m_empty);
    auto *right = new QVBoxLayout;
    arrange(right, space::within);
    right->addWidget(m_rankedTitle);
    right->addWidget(m_ranked, 1);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    column->addLayout(row, 1);
    column->addStretch();
    m_hint->setMinimumHeight(m_rankedTitle->sizeHint().height());
}

void PrioritiesPage::begin()
{
    m_shallBegin = true;
    showTable();
}

void PrioritiesPage::commit()
{
    m_list->finishTyping();
}

void PrioritiesPage::keep(EntityId id, int support)
{
    m_typed.reset();
    const Entity *const entry = m_table.entry(id);
    if (entry && entry->number(Field::Support) != support)
        m_table.apply(tr("support"), {updateOf(*entry).set(Field::Support, Value(support))});
    else
        showTable();
}

void PrioritiesPage::showTable()
{
    std::vector<Priority> priorities;
    for (const EntityId &id : m_table.entries()) {
        const Entity &entry = *m_table.entry(id);
        if (entry.kind != m_kind)
            continue;
        const bool isTyped = m_typed && m_typed->first == id;
        const qint64 support = isTyped ? m_typed->second : entry.number(Field::Support);
        priorities.push_back(
            {id, entry.kind, entry.text(Field::Text), static_cast<int>(support), 0, false});
    }
    rank(priorities);
    m_ranking.setPriorities(ranked(priorities));
    const bool isEmpty = priorities.empty();
    m_tallies.setPriorities(std::move(priorities));
    if (!m_list->currentIndex().isValid() && !isEmpty)
        m_list->setCurrentIndex(m_tallies.index(0));
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_ranked->setVisible(!isEmpty);
    m_rankedTitle->setVisible(!isEmpty);
    if (!isEmpty && std::exchange(m_shallBegin, false))
        m_list->setFocus();
}

void PrioritiesPage::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void PrioritiesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PrioritiesPage::retranslateUi()
{
    m_heading->setText(tr("Priorities"));
    for (const Kind kind : {Kind::Solution, Kind::Challenge})
        m_kinds->button(static_cast<int>(kind))->setText(pluralFor(kind));
    m_hint->setText(tr("Type how many support it, then Enter. ← and → take one away and add one."));
    m_rankedTitle->setText(tr("Ranking"));
    m_list->setAccessibleName(tr("How many support it"));
    m_ranked->setAccessibleName(tr("Ranking"));
    m_empty->setText(tr("What the table has noted will be here, to be ranked."));
}

} // namespace tournee
