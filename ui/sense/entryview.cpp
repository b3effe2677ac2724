// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sense/entryview.h"

#include "core/report/words.h"

#include <QCoreApplication>

namespace tournee {

namespace {

struct EntryViewWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::EntryView)

public:
    static QString table(qint64 number) { return tr("Table %1").arg(number); }
};

} // namespace

Result<EntryViews> EntryViews::of(WorkbookFile &file)
{
    auto names = Names::of(file);
    if (!names)
        return names.error();
    return EntryViews(file, std::move(*names));
}

const EntryViews::Place &EntryViews::place(const EntityId &table)
{
    const auto known = m_places.find(table);
    if (known != m_places.end())
        return known->second;
    Place place;
    QStringList parts;
    const auto found = m_file.find(Kind::Table, table);
    if (found && *found) {
        const QString name = (*found)->text(Field::Name);
        const QString words = EntryViewWords::table((*found)->number(Field::Number));
        const auto session = m_file.find(Kind::Session, (*found)->reference(Field::Session));
        if (session && *session) {
            place.region = (*session)->reference(Field::Region);
            parts << m_names.nameOf(place.region, isUiEnglish()) << (*session)->text(Field::Title);
        }
        parts << (name.isEmpty() ? words : words + " (" + name + ')');
    }
    parts.removeAll(QString());
    place.words = parts.join(" · ");
    return m_places.emplace(table, std::move(place)).first->second;
}

QString EntryViews::placeOf(const EntityId &table)
{
    return place(table).words;
}

EntityId EntryViews::regionOf(const EntityId &table)
{
    return place(table).region;
}

EntryView EntryViews::view(Entity entry)
{
    EntryView view{std::move(entry), {}, {}};
    view.where = placeOf(view.entity.reference(Field::Table));
    for (const EntityId &theme : view.entity.references(Field::Themes))
        view.themes << m_names.nameOf(theme, isUiEnglish());
    view.themes.removeAll(QString());
    return view;
}

Result<std::optional<EntryView>> EntryViews::find(const EntityId &id)
{
    auto entity = m_file.find(id);
    if (!entity)
        return entity.error();
    if (!*entity || !isEntry((*entity)->kind) || (*entity)->isDeleted())
        return std::optional<EntryView>();
    return std::optional<EntryView>(view(std::move(**entity)));
}

Result<std::vector<EntryView>> EntryViews::all(std::span<const EntityId> ids)
{
    std::vector<EntryView> views;
    for (const EntityId &id : ids) {
        auto found = find(id);
        if (!found)
            return found.error();
        if (*found)
            views.push_back(std::move(**found));
    }
    return views;
}

} // namespace tournee
