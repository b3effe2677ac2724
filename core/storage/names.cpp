// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tournee {

namespace {

constexpr std::array namedKinds{Kind::Region, Kind::Hub, Kind::Theme, Kind::Background};

QString nameForm(const QString &name)
{
    return folded(name).simplified();
}

/// How many characters have to be typed otherwise (Levenshtein).
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed =
                diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// Of what was typed to a name, or to the word of it that is nearest.
qsizetype nearness(const QString &typed, const QString &name)
{
    qsizetype nearest = distance(typed, name);
    for (const QString &word : name.split(QLatin1Char(' ')))
        nearest = std::min(nearest, distance(typed, word));
    return nearest;
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
    QStringList detail{textFromUtf8(tournee::nameOf(kind))};
    detail += nearest(kind, nameForm(name));
    return failure(ErrorCode::UnknownName, name, detail.join(QLatin1Char('\n')));
}

QStringList Names::nearest(Kind kind, const QString &form) const
{
    constexpr std::size_t most = 3;
    const auto ofKind = m_byName.find(kind);
    if (ofKind == m_byName.end())
        return {};
    std::map<std::pair<qsizetype, std::size_t>, EntityId> byDistance;
    for (auto each = ofKind->second.constBegin(); each != ofKind->second.constEnd(); ++each) {
        for (const EntityId &id : each.value())
            byDistance.emplace(std::pair(nearness(form, each.key()), orderOf(id)), id);
    }
    QStringList names;
    for (const auto &[place, id] : byDistance) {
        const QString name = nameOf(id, false);
        if (names.size() < static_cast<qsizetype>(most) && !names.contains(name))
            names.append(name);
    }
    return names;
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
