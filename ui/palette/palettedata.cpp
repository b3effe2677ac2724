// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedata.h"

#include "core/report/words.h"
#include "core/storage/workbookfile.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/search/searchdata.h"

#include <algorithm>
#include <utility>

namespace tournee {

Result<std::vector<PaletteItem>> readPlaces(WorkbookFile &file)
{
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    std::vector<PaletteItem> items;
    const auto add = [&](PaletteItem::What what, const Entity &entity) {
        if (entity.isDeleted())
            return;
        PaletteItem item{what, {}, wordFor(entity.kind), entity.id, {}, nullptr};
        if (what == PaletteItem::What::Session)
            item.words = entity.text(Field::Title);
        else if (what == PaletteItem::What::Table)
            item.words = views->placeOf(entity.id);
        else
            item.words = views->names().nameOf(entity.id, isUiEnglish());
        if (!item.words.isEmpty())
            items.push_back(std::move(item));
    };
    for (const auto &[what, kind] : {std::pair{PaletteItem::What::Session, Kind::Session},
                                     std::pair{PaletteItem::What::Table, Kind::Table},
                                     std::pair{PaletteItem::What::Theme, Kind::Theme}}) {
        const auto done =
            file.forEach(kind, [&, what = what](const Entity &entity) { add(what, entity); });
        if (!done)
            return done.error();
    }
    return items;
}

Result<std::vector<PaletteItem>> readEntriesWith(
    WorkbookFile &file, const QString &typed, std::shared_ptr<const std::atomic<bool>> isOutdated)
{
    constexpr int mostEntries = 8;
    constexpr qint64 enough = 100;
    const auto list =
        readHits(file, {typed, std::nullopt, mostEntries, enough, std::move(isOutdated)});
    if (!list)
        return list.error();
    std::vector<PaletteItem> items;
    for (const Hit &hit : list->hits) {
        if (!hit.table.isNull()) {
            items.push_back({PaletteItem::What::Entry, hit.words,
                             wordFor(hit.kind) + QStringLiteral(" · ") + hit.where, hit.id,
                             hit.table, nullptr});
        }
    }
    return items;
}

std::vector<PaletteItem> meantBy(const QString &typed, const std::vector<PaletteItem> &items,
                                 std::size_t most)
{
    std::vector<std::pair<int, std::size_t>> scores;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto score = fuzzyScore(typed, items[i].words))
            scores.emplace_back(typed.trimmed().isEmpty() ? 0 : *score, i);
    }
    std::ranges::stable_sort(scores, std::ranges::greater(),
                             [](const auto &each) { return each.first; });
    std::vector<PaletteItem> meant;
    for (const auto &[score, place] : scores) {
        if (meant.size() == most)
            break;
        meant.push_back(items[place]);
    }
    return meant;
}

} // namespace tournee
