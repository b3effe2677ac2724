// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/abouts.h"

#include "core/report/reportscope.h"
#include "core/report/words.h"

namespace tournee {

namespace {

/// Beyond, nobody finds a table in a list; its workshop's minutes tell it as well.
constexpr std::size_t mostTablesOffered = 300;

} // namespace

Result<std::vector<DocumentsPage::About>> readAbouts(WorkbookFile &file)
{
    auto scope = ReportScope::of(file, {}, nullptr);
    if (!scope)
        return scope.error();
    std::vector<DocumentsPage::About> abouts;
    const auto addSession = [&](const Entity &session, int depth) {
        abouts.push_back({scope->titleOf(session), {}, session.id, {}, depth});
        if (scope->tables().size() > mostTablesOffered)
            return;
        for (const Entity *table : scope->tablesOf(session.id))
            abouts.push_back({scope->titleOfTable(*table), {}, {}, table->id, depth + 1});
    };
    const auto regions = file.entities(Kind::Region);
    if (!regions)
        return regions.error();
    for (const Entity &region : *regions) {
        bool isFirst = true;
        for (const Entity &session : scope->sessions()) {
            if (session.reference(Field::Region) != region.id)
                continue;
            if (isFirst)
                abouts.push_back(
                    {scope->names().nameOf(region.id, isUiEnglish()), region.id, {}, {}, 1});
            isFirst = false;
            addSession(session, 2);
        }
    }
    for (const Entity &session : scope->sessions()) {
        if (session.reference(Field::Region).isNull())
            addSession(session, 1);
    }
    return abouts;
}

} // namespace tournee
