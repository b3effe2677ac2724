// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossiers/dossiersdata.h"

#include "core/report/words.h"
#include "core/storage/history.h"

namespace tournee {

QString DossierView::title() const
{
    const QString statement = contents.group ? contents.group->text(Field::Statement) : QString();
    return statement.isEmpty() ? lead().text(Field::Text) : statement;
}

Result<std::vector<DossierWords>> readDossierWords(WorkbookFile &file,
                                                   std::span<const Dossier> dossiers)
{
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    std::vector<DossierWords> words;
    for (const Dossier &dossier : dossiers) {
        DossierWords line;
        const auto lead = file.find(Kind::Solution, dossier.lead);
        if (!lead)
            return lead.error();
        if (*lead) {
            line.title = (*lead)->text(Field::Text);
            line.where = views->placeOf((*lead)->reference(Field::Table));
            line.isOpen = isOpen(**lead);
        }
        if (dossier.isGroup) {
            const auto group = file.find(Kind::Group, dossier.id);
            if (!group)
                return group.error();
            if (*group) {
                const QString statement = (*group)->text(Field::Statement);
                line.title = statement.isEmpty() ? line.title : statement;
                line.isOpen = line.isOpen || isOpen(**group);
            }
        }
        line.title = line.title.simplified();
        words.push_back(std::move(line));
    }
    return words;
}

Result<std::optional<DossierView>> readDossierView(WorkbookFile &file, const EntityId &id)
{
    auto contents = readDossier(file, id);
    if (!contents)
        return contents.error();
    if (!*contents || (*contents)->wordings.empty())
        return std::optional<DossierView>();
    auto views = EntryViews::of(file);
    if (!views)
        return views.error();
    DossierView view{std::move(**contents), {}, {}, {}, {}};
    for (const auto &[from, to] : {std::pair(&view.contents.wordings, &view.wordings),
                                   std::pair(&view.contents.challenges, &view.challenges),
                                   std::pair(&view.contents.remarks, &view.remarks)}) {
        for (const Entity &each : *from)
            to->push_back(views->view(each));
    }
    for (const DossierTerritory &each : view.contents.territories) {
        view.territories.push_back({views->names().nameOf(each.region, isUiEnglish()),
                                    views->view(each.challenge), each.reason});
    }
    return std::optional(std::move(view));
}

Result<QStringList> readRegionNames(WorkbookFile &file, std::span<const EntityId> regions)
{
    const auto names = Names::of(file);
    if (!names)
        return names.error();
    QStringList words;
    for (const EntityId &region : regions)
        words << names->nameOf(region, isUiEnglish());
    return words;
}

} // namespace tournee
