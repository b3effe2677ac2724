// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/sensepage.h"

#include "ui/duplicates/duplicatespage.h"
#include "ui/groups/groupspage.h"
#include "ui/listing/listingpage.h"
#include "ui/matches/matchespage.h"
#include "ui/search/searchpage.h"
#include "ui/themes/themespage.h"

#include <array>

namespace tournee {

std::span<const SensePage::Part> SensePage::parts()
{
    static constexpr std::array all{Part::Search, Part::Duplicates, Part::Groups,
                                    Part::Themes, Part::Matches,    Part::Everything};
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
    case Part::Themes:
        return tr("Themes");
    case Part::Matches:
        return tr("Matches");
    case Part::Everything:
        return tr("Everything in a table");
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
    add(Part::Themes, "goThemes", &SensePage::makeThemes);
    add(Part::Matches, "goMatches", &SensePage::makeMatches);
    add(Part::Everything, "goEverything", &SensePage::makeEverything);
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

SensePage::Made SensePage::makeThemes()
{
    auto *page = new ThemesPage(m_workbook, m_environment, m_undoStack);
    connectPage(page);
    connect(page, &ThemesPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Themes), count); });
    return {page, [page] { page->begin(); }, nullptr};
}

SensePage::Made SensePage::makeMatches()
{
    auto *page = new MatchesPage(m_workbook, m_environment, m_undoStack);
    connectPage(page);
    connect(page, &MatchesPage::countChanged, this,
            [this](int count) { setCountOf(static_cast<int>(Part::Matches), count); });
    return {page, [page] { page->begin(); }, nullptr};
}

SensePage::Made SensePage::makeEverything()
{
    auto *page = new ListingPage(m_workbook, m_undoStack);
    connectPage(page);
    return {page, [page] { page->begin(); }, nullptr};
}

void SensePage::search(const QString &query)
{
    show(Part::Search);
    static_cast<SearchPage &>(pageOf(static_cast<int>(Part::Search))).setQuery(query);
}

} // namespace tournee
