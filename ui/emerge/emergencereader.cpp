// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emerge/emergencereader.h"

#include "ui/whenanswered.h"

#include <optional>
#include <utility>

namespace tournee {

namespace {

constexpr int emergenceRestMilliseconds = 300;

} // namespace

EmergenceReader::EmergenceReader(Workbook &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook), m_facts(std::make_shared<EmergenceFacts>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(emergenceRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &EmergenceReader::next);
    connect(&m_workbook, &Workbook::changed, this, &EmergenceReader::take);
}

void EmergenceReader::take(const ChangeSet &changes)
{
    m_changes.everything = m_changes.everything || changes.everything;
    if (m_changes.everything)
        m_changes.entities.clear();
    else
        m_changes.entities.insert(m_changes.entities.end(), changes.entities.begin(),
                                  changes.entities.end());
    m_isStale = true;
    if (m_isWanted)
        m_rest.start();
}

void EmergenceReader::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_isStale = true;
    if (m_isWanted)
        next();
}

void EmergenceReader::begin()
{
    m_isWanted = true;
    next();
}

void EmergenceReader::next()
{
    if (m_isReading || !m_isStale)
        return;
    m_isReading = true;
    m_isStale = false;
    const auto work = [facts = m_facts, changes = std::exchange(m_changes, {}),
                       query = m_query](WorkbookFile &file) -> Result<std::optional<Emergence>> {
        if (changes.everything || !changes.entities.empty()) {
            if (const auto taken = facts->take(file, changes); !taken)
                return taken.error();
        }
        const auto isComplete = facts->readSome(file);
        if (!isComplete)
            return isComplete.error();
        if (!*isComplete)
            return std::optional<Emergence>();
        auto figures = facts->figures(file, query);
        if (!figures)
            return figures.error();
        return std::optional<Emergence>(std::move(*figures));
    };
    whenAnswered(m_workbook.read(work, Workbook::Priority::Background), this,
                 [this](const Result<std::optional<Emergence>> &answer) {
                     m_isReading = false;
                     if (!answer) {
                         emit failed(answer.error());
                         return;
                     }
                     if (*answer)
                         emit read(**answer);
                     else
                         m_isStale = true;
                     if (m_isStale && m_isWanted)
                         next();
                 });
}

} // namespace tournee
