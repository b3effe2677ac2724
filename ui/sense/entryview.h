// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/names.h"

#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tournee {

/// An entry as pages show it away from its table.
struct EntryView
{
    Entity entity;
    QString where; ///< "Bas-Saint-Laurent · Workshop in Rimouski · Table 4"
    QStringList themes;

    [[nodiscard]] QString text() const { return entity.text(Field::Text); }
};

/// Looks entries up, each place once. For the storage thread; \a file must outlive it.
class EntryViews
{
public:
    static Result<EntryViews> of(WorkbookFile &file);

    /// Nothing when \a id is no entry, or is deleted. Errors: those of files.
    [[nodiscard]] Result<std::optional<EntryView>> find(const EntityId &id);
    /// Those of \a ids that are there, in their order.
    [[nodiscard]] Result<std::vector<EntryView>> all(std::span<const EntityId> ids);
    [[nodiscard]] EntryView view(Entity entry);
    /// "Bas-Saint-Laurent · Workshop in Rimouski · Table 4".
    [[nodiscard]] QString placeOf(const EntityId &table);
    /// The region that a table stands in; may be null.
    [[nodiscard]] EntityId regionOf(const EntityId &table);
    [[nodiscard]] const Names &names() const { return m_names; }

private:
    EntryViews(WorkbookFile &file, Names names) : m_file(file), m_names(std::move(names)) {}
    struct Place
    {
        QString words;
        EntityId region;
    };
    [[nodiscard]] const Place &place(const EntityId &table);

    WorkbookFile &m_file;
    Names m_names;
    std::map<EntityId, Place> m_places;
};

} // namespace tournee
