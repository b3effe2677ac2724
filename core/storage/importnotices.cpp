// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importnotices.h"

#include "core/sqlite/database.h"
#include "core/storage/arrivedfile.h"
#include "core/storage/capturedraft.h"
#include "core/storage/importer.h"
#include "core/storage/owntour.h"
#include "core/storage/statestore.h"

namespace tournee {

void noteDrafts(Database &workbook, ArrivedFile &arrival)
{
    constexpr qsizetype mostDrafts = 20;
    constexpr qsizetype mostCharacters = 80;
    if (workbook.number("SELECT count(*) FROM sqlite_schema WHERE name = 'draft'") == 0)
        return;
    auto &query = workbook.prepared("SELECT slot, content FROM draft ORDER BY slot");
    while (query.executeStep()) {
        const QString words = unfinishedWords(
            {std::string(Database::text(query, 0)), std::string(Database::text(query, 1)), 0});
        if (words.isEmpty())
            continue;
        ++arrival.leftDrafts;
        if (arrival.draftWords.size() < mostDrafts)
            arrival.draftWords.append(words.left(mostCharacters));
    }
    query.reset();
}

TourNotice::TourNotice(WorkbookFile &file, const ArrivedFile &arrival)
    : m_file(file), m_inFile(arrival.tours)
{
    if (m_inFile.empty())
        return;
    const auto own = ownTour(file);
    if (!own)
        throw Failure(own.error());
    if (!*own)
        return;
    m_own = (*own)->id;
    if (m_inFile != std::set{*m_own})
        file.state().forEach(Kind::Tour, [this](Entity &&tour) { m_known.insert(tour.id); });
}

void TourNotice::tell(ImportSummary &summary) const
{
    if (!m_own)
        return;
    const bool isOfOwn = m_inFile.contains(*m_own);
    for (const EntityId &id : m_inFile) {
        if (id == *m_own || (isOfOwn && m_known.contains(id)))
            continue;
        const auto tour = m_file.state().find(Kind::Tour, id);
        if (!tour || tour->isDeleted())
            continue;
        summary.notices.append(QStringLiteral("other-tour"));
        summary.otherTour = tour->text(Field::Title);
        return;
    }
}

} // namespace tournee
