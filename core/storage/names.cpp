// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/names.h"

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr std::array namedKinds{Kind::Region, Kind::Hub, Kind::Theme, Kind::Background};

QString nameForm(const QString &name)
{
    return folded(name).simplified();
}

void note(QHash<QString, std::vector<EntityId>> &names, const QString &form, const EntityId &id)
{
    if (form.isEmpty())
        return;
    std::vector<EntityId> &ids = names[form];
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

} // namespace

Result<Names> Names::of(WorkbookFile &file)
{
    Names names;
    for (const Kind kind : namedKinds) {
        const auto read = file.forEach(kind, [&names](const Entity &entity) { names.add(entity); });
        if (!read)
            return read.error();
    }
    return names;
}

bool Names::has(Kind kind)
{
    return std::ranges::find(namedKinds, kind) != namedKinds.end();
}

void Names::add(const Entity &entity)
{
    Known &known = m_known[entity.id];
    known = {entity.value(Field::Code).utf8(), entity.text(Field::Name), entity.text(Field::NameEn),
             m_known.size()};
    if (entity.isDeleted())
        return;
    note(m_byCode[entity.kind], nameForm(entity.text(Field::Code)), entity.id);
    add(entity.kind, entity.id, known.name);
    add(entity.kind, entity.id, known.nameEn);
}

void Names::add(Kind kind, const EntityId &id, const QString &name)
{
    note(m_byName[kind], nameForm(name), id);
}

Result<EntityId> Names::find(Kind kind, const QString &name) const
{
    if (const auto id = EntityId::fromString(utf8FromText(name)))
        return *id;
    // Codes first: they are what distinguishes two rows that happen to share a name.
    for (const auto *names : {&m_byCode, &m_byName}) {
        const auto ofKind = names->find(kind);
        if (ofKind == names->end())
            continue;
        const auto found = ofKind->second.constFind(nameForm(name));
        if (found == ofKind->second.constEnd())
            continue;
        if (found->size() > 1)
            return failure(ErrorCode::AmbiguousName, name, textFromUtf8(tournee::nameOf(kind)));
        return found->front();
    }
    return failure(ErrorCode::UnknownName, name, textFromUtf8(tournee::nameOf(kind)));
}

std::string Names::codeOf(const EntityId &id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? std::string() : found->second.code;
}

QString Names::nameOf(const EntityId &id, bool inEnglish) const
{
    const auto found = m_known.find(id);
    if (found == m_known.end())
        return {};
    const Known &known = found->second;
    return inEnglish && !known.nameEn.isEmpty() ? known.nameEn : known.name;
}

std::size_t Names::orderOf(const EntityId &id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? m_known.size() : found->second.order;
}

} // namespace tournee
