// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testworkbook.h"

namespace tournee {

/// What a person sees in a workbook without opening the bin, and without the order of the lists: it
/// also depends on which ops about a thing have come at all.
inline std::string visible(WorkbookFile &file)
{
    std::map<EntityId, std::string> texts;
    for (const KindSpec &kind : schema()) {
        if (kind.kind == Kind::Writer)
            continue;
        const auto entities = file.entities(kind.kind);
        if (!entities)
            qFatal("entities");
        for (const Entity &entity : *entities) {
            if (!entity.isDeleted())
                texts[entity.id] += dump(entity);
        }
    }
    std::string text;
    for (const auto &[id, lines] : texts)
        text += id.toString() + ' ' + lines;
    return text;
}

} // namespace tournee
