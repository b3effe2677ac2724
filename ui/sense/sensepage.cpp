// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/sensepage.h"

#include "ui/duplicates/duplicatespage.h"
#include "ui/groups/groupspage.h"
#include "ui/search/searchpage.h"

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
    : PartsPage("sensePage", parent)
    , m_workbook(workbook)
    , m_environment(environment)
    , m_undoStack(undoStack)
{
    add(Part::Search, "goSearch", &SensePage::makeSearch);
    add(Part::Duplicates, "goDuplicates", &SensePage::makeDuplicates);
    add(Part::Groups, "goGroups", &SensePage::makeGroups);
}

template <typename Page>
void SensePage::connectPage(Page *page)
{
    connect(page, &Page::failed, this, &SensePage::failed);
    connect(page, &Page::entryRequested, this, &SensePage::entryRequested);
}

SensePage::Made SensePage::makeSearch()
{
    auto *page = new SearchPage(m_workbook, m_environment, m_undoStack);
    connectPage(page);
    return {page, [page] { page->begin(); }, nullptr};
}

SensePage::Made SensePage::makeDuplicates()
{
    auto *page = new DuplicatesPage(m_workbook, m_environment, m_undoStack);
    connectPage(page);
    connect(page, &DuplicatesPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Duplicates), count); });
    return {page, [page] { page->begin(); }, nullptr};
}

SensePage::Made SensePage::makeGroups()
{
    auto *page = new GroupsPage(m_workbook, m_environment, m_undoStack);
    connectPage(page);
    connect(page, &GroupsPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Groups), count); });
    connect(page, &GroupsPage::divergingRequested, this, &SensePage::divergingRequested);
    return {page, [page] { page->begin(); }, [page] { page->commit(); }};
}

void SensePage::search(const QString &query)
{
    show(Part::Search);
    static_cast<SearchPage &>(pageOf(static_cast<int>(Part::Search))).setQuery(query);
}

} // namespace tournee
