// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tournee {

/// Regions, hubs, themes and backgrounds by what people call them: code, French or English name,
/// without regard to case and accents. Read once, then asked as often as a long script needs.
class Names
{
public:
    static Result<Names> of(WorkbookFile &file);

    /// Whether entities of \a kind can be named.
    [[nodiscard]] static bool has(Kind kind);

    /// An id in text form is taken as it is. Errors: UnknownName, AmbiguousName; the subject is the
    /// name, the detail the kind and, a line each, the nearest names that there are.
    [[nodiscard]] Result<EntityId> find(Kind kind, const QString &name) const;
    /// The code of an entity; empty when it has none.
    [[nodiscard]] std::string codeOf(const EntityId &id) const;
    /// What to call an entity: in English where \a inEnglish and there is such a name. Empty when unknown.
    [[nodiscard]] QString nameOf(const EntityId &id, bool inEnglish) const;

    /// The place of an entity among those of its kind in canonical order; those not known come last.
    [[nodiscard]] std::size_t orderOf(const EntityId &id) const;

    /// A script may name what it has just added.
    void add(const Entity &entity);
    void add(Kind kind, const EntityId &id, const QString &name);

private:
    struct Known
    {
        std::string code;
        QString name;
        QString nameEn;
        std::size_t order = 0;
    };

    [[nodiscard]] QStringList nearest(Kind kind, const QString &form) const;

    std::map<Kind, QHash<QString, std::vector<EntityId>>> m_byName;
    std::map<Kind, QHash<QString, std::vector<EntityId>>> m_byCode;
    std::map<EntityId, Known> m_known;
};

} // namespace tournee
