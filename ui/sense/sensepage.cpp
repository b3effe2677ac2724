// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/sensepage.h"

#include "ui/duplicates/duplicatespage.h"
#include "ui/groups/groupspage.h"
#include "ui/search/searchpage.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace tournee {

std::span<const SensePage::Part> SensePage::parts()
{
    static constexpr std::array all{Part::Search, Part::Duplicates, Part::Groups};
    return all;
}

QString SensePage::nameOf(Part part)
{
    switch (part) {
    case Part::Search:
        return tr("Search");
    case Part::Duplicates:
        return tr("Possible duplicates");
    case Part::Groups:
        return tr("Groups");
    }
    Q_UNREACHABLE();
}

SensePage::SensePage(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                     QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
    , m_navigation(new QButtonGroup(this))
    , m_parts(new QStackedWidget)
{
    setObjectName("sensePage");
    auto *column = new QVBoxLayout(this);
    arrange(column, 0);
    auto *row = new QHBoxLayout;
    arrange(row, space::half, space::between, space::half);
    for (const auto &[part, name] :
         {std::pair{Part::Search, "goSearch"}, std::pair{Part::Duplicates, "goDuplicates"},
          std::pair{Part::Groups, "goGroups"}}) {
        QPushButton *button = newButton(Role::Navigation, name);
        button->setCheckable(true);
        m_navigation->addButton(button, static_cast<int>(part));
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_parts, 1);
    connect(m_navigation, &QButtonGroup::idClicked, this,
            [this](int part) { show(static_cast<Part>(part)); });
    retranslateUi();
}

template <typename Page>
void SensePage::connectPage(Page *page)
{
    connect(page, &Page::failed, this, &SensePage::failed);
    connect(page, &Page::entryRequested, this, &SensePage::entryRequested);
}

SensePage::Made SensePage::make(Part part)
{
    switch (part) {
    case Part::Search: {
        auto *page = new SearchPage(m_workbook, m_environment, m_undoStack);
        connectPage(page);
        return {page, [page] { page->begin(); }, nullptr};
    }
    case Part::Duplicates: {
        auto *page = new DuplicatesPage(m_workbook, m_environment, m_undoStack);
        connectPage(page);
        connect(page, &DuplicatesPage::countChanged, this,
                [this](int count) { setCount(Part::Duplicates, count); });
        return {page, [page] { page->begin(); }, nullptr};
    }
    case Part::Groups: {
        auto *page = new GroupsPage(m_workbook, m_environment, m_undoStack);
        connectPage(page);
        connect(page, &GroupsPage::countChanged, this,
                [this](int count) { setCount(Part::Groups, count); });
        connect(page, &GroupsPage::divergingRequested, this, &SensePage::divergingRequested);
        return {page, [page] { page->begin(); }, [page] { page->commit(); }};
    }
    }
    Q_UNREACHABLE();
}

SensePage::Made &SensePage::made(Part part)
{
    const auto known = m_made.find(part);
    if (known != m_made.end())
        return known->second;
    Made &made = m_made[part] = make(part);
    m_parts->addWidget(made.page);
    return made;
}

void SensePage::show(Part part)
{
    commit();
    m_part = part;
    m_navigation->button(static_cast<int>(part))->setChecked(true);
    m_parts->setCurrentWidget(made(part).page);
    begin();
}

void SensePage::search(const QString &query)
{
    show(Part::Search);
    qobject_cast<SearchPage *>(made(Part::Search).page)->setQuery(query);
}

void SensePage::begin()
{
    Made &now = made(m_part);
    m_navigation->button(static_cast<int>(m_part))->setChecked(true);
    m_parts->setCurrentWidget(now.page);
    now.begin();
}

void SensePage::commit()
{
    for (const auto &[part, made] : m_made) {
        if (made.commit)
            made.commit();
    }
}

void SensePage::setCount(Part part, int count)
{
    m_counts[part] = count;
    retranslateUi();
}

void SensePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SensePage::retranslateUi()
{
    for (const Part part : parts()) {
        const int count = m_counts[part];
        const QString words = nameOf(part);
        m_navigation->button(static_cast<int>(part))
            ->setText(count == 0 ? words : tr("%1 (%2)").arg(words, QLocale().toString(count)));
    }
}

} // namespace tournee
