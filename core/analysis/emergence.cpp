// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/emergence.h"

#include "core/analysis/emergencefacts.h"

namespace tournee {

Result<Emergence> emergenceOf(WorkbookFile &file, const QString &query)
{
    EmergenceFacts facts;
    for (bool isComplete = false; !isComplete;) {
        const auto read = facts.readSome(file);
        if (!read)
            return read.error();
        isComplete = *read;
    }
    return facts.figures(file, query);
}

bool isUnderHeard(const NamedFigures &background, const Emergence &emergence)
{
    qint64 people = 0;
    qint64 entries = 0;
    for (const NamedFigures &each : emergence.backgrounds) {
        people += each.id.isNull() ? 0 : each.figures.people;
        entries += each.id.isNull() ? 0 : each.figures.entries;
    }
    if (background.id.isNull() || entries == 0)
        return false;
    // entries / all entries < 4/5 · people / all people
    return 5 * background.figures.entries * people < 4 * background.figures.people * entries;
}

} // namespace tournee
