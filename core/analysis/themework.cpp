// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themework.h"

#include "core/sqlite/database.h"

#include <algorithm>

namespace tournee {

Result<std::vector<EntryName>> entriesWithTheme(WorkbookFile &file, const EntityId &theme)
{
    return guarded(file.path(), [&]() -> Result<std::vector<EntryName>> {
        std::vector<EntryName> entries;
        for (const Kind kind : entryKinds()) {
            // The name of the table is the schema's, never a person's.
            auto &query =
                file.database().prepared("SELECT entity.uuid FROM " + std::string(spec(kind).table)
                                         + " AS state JOIN entity ON entity.row = state.row"
                                           " WHERE instr(state.themes, ?1) ORDER BY state.row");
            Database::bindText(query, 1, theme.toString());
            while (query.executeStep())
                entries.emplace_back(kind, EntityId::fromView(Database::blob(query, 0)));
            query.reset();
        }
        return entries;
    });
}

std::vector<Edit> themeAssigned(std::span<const EntryName> entries, const EntityId &theme,
                                bool isGiven)
{
    std::vector<Edit> edits;
    for (const auto &[kind, id] : entries) {
        Edit edit = addition(kind, id);
        edits.push_back(isGiven ? edit.include(Field::Themes, theme)
                                : edit.exclude(Field::Themes, theme));
    }
    return edits;
}

Result<std::vector<Edit>> themesCombined(WorkbookFile &file, const EntityId &from,
                                         const EntityId &into)
{
    const auto entries = entriesWithTheme(file, from);
    if (!entries)
        return entries.error();
    const auto themes = file.entities(Kind::Theme);
    if (!themes)
        return themes.error();
    const auto going = std::ranges::find(*themes, from, &Entity::id);
    const auto staying = std::ranges::find(*themes, into, &Entity::id);
    if (going == themes->end() || staying == themes->end() || from == into)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(from.toString()));
    std::vector<Edit> edits;
    for (const auto &[kind, id] : *entries) {
        Edit edit = addition(kind, id);
        edits.push_back(edit.include(Field::Themes, into).exclude(Field::Themes, from));
    }
    const auto put = [&edits](const Entity &theme, const EntityId &parent) {
        Edit edit = update(theme);
        edits.push_back(parent.isNull() ? edit.set(Field::Parent, Value())
                                        : edit.set(Field::Parent, parent));
    };
    for (const Entity &theme : *themes) {
        if (theme.reference(Field::Parent) != from)
            continue;
        const EntityId above = going->reference(Field::Parent);
        if (theme.id != into)
            put(theme, into);
        else
            put(theme, mayStandUnder(*themes, into, above) ? above : EntityId{});
    }
    edits.push_back(removal(*going));
    return edits;
}

std::vector<Edit> themeSplit(std::span<const EntryName> entries, const Entity &from,
                             const QString &name, Environment &environment)
{
    Edit theme = addition(Kind::Theme, environment.newId<EntityId>());
    theme.set(Field::Name, Value(name));
    if (const EntityId parent = from.reference(Field::Parent); !parent.isNull())
        theme.set(Field::Parent, parent);
    if (!from.value(Field::Colour).isNull())
        theme.set(Field::Colour, from.value(Field::Colour));
    std::vector<Edit> edits{theme};
    for (const auto &[kind, id] : entries) {
        Edit edit = addition(kind, id);
        edits.push_back(edit.include(Field::Themes, theme.entity).exclude(Field::Themes, from.id));
    }
    return edits;
}

bool mayStandUnder(std::span<const Entity> themes, const EntityId &theme, const EntityId &parent)
{
    EntityId above = parent;
    for (std::size_t step = 0; step <= themes.size() && !above.isNull(); ++step) {
        if (above == theme)
            return false;
        const auto place = std::ranges::find(themes, above, &Entity::id);
        above = place == themes.end() ? EntityId{} : place->reference(Field::Parent);
    }
    return above.isNull();
}

} // namespace tournee
