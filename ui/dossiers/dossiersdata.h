// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossiers.h"
#include "ui/sense/entryview.h"

#include <QStringList>

namespace tournee {

/// What a line of the list says beside the figures of a dossier.
struct DossierWords
{
    QString title; ///< the group's statement, else what its lead says
    QString where;
    bool isOpen = false; ///< it has diverging versions

    bool operator==(const DossierWords &) const = default;
};

/// A territory that could receive it: the region, the challenge there, and why.
struct TerritoryView
{
    QString region;
    EntryView challenge;
    QString reason;
};

struct DossierView
{
    DossierContents contents;
    std::vector<EntryView> wordings; ///< the lead first
    std::vector<EntryView> challenges;
    std::vector<EntryView> remarks;
    std::vector<TerritoryView> territories;

    [[nodiscard]] const Entity &lead() const { return wordings.front().entity; }
    [[nodiscard]] QString title() const;
};

// On the storage thread.

/// In the order of \a dossiers.
[[nodiscard]] Result<std::vector<DossierWords>> readDossierWords(WorkbookFile &file,
                                                                 std::span<const Dossier> dossiers);
/// Nothing when \a id is no dossier any more.
[[nodiscard]] Result<std::optional<DossierView>> readDossierView(WorkbookFile &file,
                                                                 const EntityId &id);
/// What the regions of a list are called.
[[nodiscard]] Result<QStringList> readRegionNames(WorkbookFile &file,
                                                  std::span<const EntityId> regions);

} // namespace tournee
