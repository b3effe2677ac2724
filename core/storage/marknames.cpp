// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/marknames.h"

#include "core/domain/municipality.h"
#include "core/storage/workbookfile.h"

#include <algorithm>
#include <map>

namespace tournee {

namespace {

QString localName(const Entity &entity, bool isEnglish)
{
    const QString english = isEnglish ? entity.text(Field::NameEn) : QString();
    return english.isEmpty() ? entity.text(Field::Name) : english;
}

/// Names that several municipalities share stand once for all of them, and once with its MRC for each.
std::vector<MarkName> placesOf(const std::vector<Entity> &regions, const QString &homeCode)
{
    std::map<QString, QString> regionNames;
    for (const Entity &region : regions)
        regionNames[region.text(Field::Code)] = region.text(Field::Name);
    std::vector<Municipality> all = shippedMunicipalities();
    std::map<QString, int> namesakes;
    for (const Municipality &each : all)
        ++namesakes[markKey(each.name)];
    std::ranges::stable_partition(
        all, [&](const Municipality &each) { return each.regionCode == homeCode; });
    std::vector<MarkName> places;
    for (const Municipality &each : all) {
        const QString region = regionNames[each.regionCode];
        const QString territory = each.mrc.isEmpty() ? region : each.mrc + ", " + region;
        const bool isAlone = namesakes[markKey(each.name)] == 1;
        const bool isHome = each.regionCode == homeCode;
        places.push_back({.kind = MarkKind::Place,
                          .words = each.name,
                          .place = each.name,
                          .territory = isAlone || isHome ? territory : QString()});
        if (!isAlone) {
            const QString which = each.mrc.isEmpty() ? region : each.mrc;
            places.push_back({.kind = MarkKind::Place,
                              .words = each.name + " (" + which + ')',
                              .place = each.name,
                              .territory = territory});
        }
    }
    return places;
}

} // namespace

QString Vocabulary::nameOf(EntityId id, bool isEnglish) const
{
    for (const auto *const all : {&themes, &backgrounds}) {
        const auto it = std::ranges::find(*all, id, &Entity::id);
        if (it != all->end())
            return localName(*it, isEnglish);
    }
    return {};
}

Result<Vocabulary> readVocabulary(WorkbookFile &file, EntityId region, bool isEnglishFirst)
{
    Vocabulary vocabulary;
    auto themes = file.entities(Kind::Theme);
    if (!themes)
        return themes.error();
    auto backgrounds = file.entities(Kind::Background);
    if (!backgrounds)
        return backgrounds.error();
    const auto regions = file.entities(Kind::Region);
    if (!regions)
        return regions.error();
    vocabulary.themes = std::move(*themes);
    vocabulary.backgrounds = std::move(*backgrounds);
    std::erase_if(vocabulary.themes, &Entity::isDeleted);
    std::erase_if(vocabulary.backgrounds, &Entity::isDeleted);
    const auto addAll = [&](const std::vector<Entity> &entities, MarkKind kind) {
        for (const bool isEnglish : {isEnglishFirst, !isEnglishFirst}) {
            for (const Entity &each : entities)
                vocabulary.names.add(
                    {.kind = kind, .words = localName(each, isEnglish), .id = each.id});
        }
    };
    addAll(vocabulary.themes, MarkKind::Theme);
    addAll(vocabulary.backgrounds, MarkKind::Background);
    const auto home = std::ranges::find(*regions, region, &Entity::id);
    const QString homeCode = home == regions->end() ? QString() : home->text(Field::Code);
    for (const MarkName &place : placesOf(*regions, homeCode))
        vocabulary.names.add(place);
    return vocabulary;
}

} // namespace tournee
