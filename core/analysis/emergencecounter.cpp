// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/emergencecounter.h"

#include "core/domain/schema.h"
#include "core/domain/text.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace tournee {

namespace {

using What = SearchFilter::What;

/// The place of a row, or -1.
int placeAt(const std::vector<qint32> &places, qint32 row)
{
    return row >= 0 && static_cast<std::size_t>(row) < places.size()
               ? places[static_cast<std::size_t>(row)]
               : -1;
}

/// The place of \a index in a list whose last one stands for none.
std::size_t orLast(int index, std::size_t size)
{
    return index < 0 ? size - 1 : static_cast<std::size_t>(index);
}

quint8 bitsOf(Field field, const std::vector<std::string> &wanted)
{
    quint8 bits = 0;
    const auto choices = spec(Kind::Solution, field).choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (std::ranges::find(wanted, choices[i]) != wanted.end())
            bits |= static_cast<quint8>(1U << i);
    }
    return bits;
}

bool has(const std::vector<EntityId> &list, const EntityId &id)
{
    return std::ranges::find(list, id) != list.end();
}

/// The last one stands for none, and goes when there is nothing of it.
void dropEmptyLast(std::vector<NamedFigures> &list)
{
    if (list.back().figures == Figures{})
        list.pop_back();
}

/// The most support first; among equals what the tables rank first, then what was said first.
auto orderOf(const SupportedEntry &entry)
{
    return std::tuple(-entry.support, !entry.priority.has_value(), entry.priority.value_or(0),
                      entry.row);
}

/// Calls \a deed with each bit that is set, or with \a count where there is none.
template <typename Deed>
void forBits(quint8 bits, std::size_t count, Deed deed)
{
    bool any = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (bits >> i & 1U) {
            deed(i);
            any = true;
        }
    }
    if (!any)
        deed(count);
}

} // namespace

EmergenceCounter::EmergenceCounter(const EmergenceGround &ground,
                                   std::span<const SearchFilter> filters, const WordRows &words)
    : m_ground(ground)
    , m_words(words)
    , m_kinds(entryKinds().size(), true)
    , m_sessions(ground.sessions.size() + 1, true)
    , m_themeSets(ground.themeSets.size(), true)
    , m_backgrounds(ground.backgrounds.size() + 1, true)
    , m_saidAt(ground.tables.size())
{
    for (const SearchFilter &filter : filters)
        prepareFilter(filter);
    prepareNames();
}

void EmergenceCounter::prepareFilter(const SearchFilter &filter)
{
    m_isImpossible = m_isImpossible || !filter.isUnderstood();
    // What passes a filter that is excluded, or that asks for none, is what would not pass otherwise.
    const bool isTurned = filter.isExcluded != filter.isNone;
    switch (filter.what) {
    case What::Region:
    case What::Session:
    case What::Date:
        for (std::size_t i = 0; i < m_sessions.size(); ++i) {
            bool fits = false;
            if (i < m_ground.sessions.size()) {
                const auto &session = m_ground.sessions[i];
                if (filter.what == What::Session)
                    fits = has(filter.entities, session.id);
                else if (filter.what == What::Date)
                    fits = isOnDate(filter, session.date);
                else if (session.region >= 0)
                    fits = has(filter.entities,
                               m_ground.regions[static_cast<std::size_t>(session.region)].id);
            }
            m_sessions[i] = m_sessions[i] && fits != isTurned;
        }
        break;
    case What::Theme:
        for (std::size_t i = 0; i < m_themeSets.size(); ++i) {
            const bool fits =
                std::ranges::any_of(m_ground.themeSets[i], [&filter](const EntityId &theme) {
                    return has(filter.entities, theme);
                });
            m_themeSets[i] = m_themeSets[i] && fits != isTurned;
        }
        break;
    case What::Background:
        for (std::size_t i = 0; i < m_backgrounds.size(); ++i) {
            const bool fits =
                i < m_ground.backgrounds.size() && has(filter.entities, m_ground.backgrounds[i].id);
            m_backgrounds[i] = m_backgrounds[i] && fits != isTurned;
        }
        break;
    case What::Kind:
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            const bool fits =
                std::ranges::find(filter.kinds, entryKinds()[i]) != filter.kinds.end();
            m_kinds[i] = m_kinds[i] && fits != filter.isExcluded;
        }
        break;
    case What::Potential:
        m_bits.push_back({&EmergenceFact::potentials, bitsOf(Field::Potentials, filter.choices),
                          filter.isNone, filter.isExcluded});
        break;
    case What::Outcome:
        m_bits.push_back({&EmergenceFact::outcomes, bitsOf(Field::Outcomes, filter.choices),
                          filter.isNone, filter.isExcluded});
        break;
    case What::Authority:
        m_bits.push_back({&EmergenceFact::authorities, bitsOf(Field::Authorities, filter.choices),
                          filter.isNone, filter.isExcluded});
        break;
    case What::Verification:
    case What::Support:
    case What::Priority:
        m_numbers.push_back(&filter);
        break;
    }
}

void EmergenceCounter::prepareNames()
{
    m_result.regions = m_ground.regions;
    m_result.regions.emplace_back();
    m_result.themes = m_ground.themes;
    m_result.themes.emplace_back();
    m_result.backgrounds = m_ground.backgrounds;
    m_result.backgrounds.emplace_back();
    m_result.themesByRegions.assign(m_result.themes.size(),
                                    std::vector<qint64>(m_result.regions.size()));
    m_result.groups = m_ground.groups;

    std::unordered_map<EntityId, int, BytesHash> themes;
    for (std::size_t i = 0; i < m_ground.themes.size(); ++i)
        themes.emplace(m_ground.themes[i].id, static_cast<int>(i));
    for (const auto &set : m_ground.themeSets) {
        std::vector<int> &places = m_themesOfSet.emplace_back();
        for (const EntityId &id : set) {
            if (const auto known = themes.find(id); known != themes.end())
                places.push_back(known->second);
        }
        if (places.empty())
            places.push_back(static_cast<int>(m_ground.themes.size()));
    }

    std::map<QDate, int> days;
    std::vector<QDate> dates;
    for (const auto &session : m_ground.sessions) {
        dates.push_back(QDate::fromString(textFromUtf8(session.date), Qt::ISODate));
        if (dates.back().isValid())
            days.emplace(dates.back(), 0);
    }
    for (auto &[date, at] : days) {
        at = static_cast<int>(m_result.days.size());
        m_result.days.push_back({date, 0, {}});
    }
    m_result.days.emplace_back();
    for (const QDate &date : dates) {
        m_dayOfSession.push_back(date.isValid() ? days.at(date)
                                                : static_cast<int>(m_result.days.size()) - 1);
    }
}

int EmergenceCounter::sessionOf(int table) const
{
    return table < 0 ? -1 : m_ground.tables[static_cast<std::size_t>(table)].session;
}

int EmergenceCounter::regionOf(int table) const
{
    const int session = sessionOf(table);
    return session < 0 ? -1 : m_ground.sessions[static_cast<std::size_t>(session)].region;
}

/// Calls \a deed with the figures of everything, of the region and of the day of a table.
template <typename Deed>
void EmergenceCounter::forPlace(int table, Deed deed)
{
    const int session = sessionOf(table);
    const int day = session < 0 ? -1 : m_dayOfSession[static_cast<std::size_t>(session)];
    deed(m_result.all);
    deed(m_result.regions[orLast(regionOf(table), m_result.regions.size())].figures);
    deed(m_result.days[orLast(day, m_result.days.size())].figures);
}

bool EmergenceCounter::passes(const EmergenceFact &fact, bool isSolution) const
{
    for (const Bits &each : m_bits) {
        const bool fits = isSolution && (((fact.*each.of) & each.wanted) != 0) != each.isNone;
        if (fits == each.isExcluded)
            return false;
    }
    for (const SearchFilter *filter : m_numbers) {
        bool fits = false;
        if (filter->what == What::Support) {
            fits = fact.support >= filter->least && fact.support <= filter->most;
        } else if (filter->what == What::Priority) {
            fits = isSolution
                   && (filter->isNone ? !fact.hasPriority
                                      : fact.hasPriority && fact.priority >= filter->least
                                            && fact.priority <= filter->most);
        } else {
            const auto choices = spec(Kind::Note, Field::Verification).choices;
            fits = std::ranges::find(filter->choices, choices[fact.verification])
                   != filter->choices.end();
        }
        if (fits == filter->isExcluded)
            return false;
    }
    return true;
}

void EmergenceCounter::countKind(std::size_t kind)
{
    const bool isSolution = entryKinds()[kind] == Kind::Solution;
    const bool isWanted = m_kinds[kind] && !m_isImpossible;
    for (const EmergenceFact &fact : m_ground.facts[kind]) {
        const int table = placeAt(m_ground.tableAtRow, fact.table);
        if (table >= 0)
            m_saidAt[static_cast<std::size_t>(table)] = true;
        if (!isWanted || !m_sessions[orLast(sessionOf(table), m_sessions.size())]
            || !m_themeSets[static_cast<std::size_t>(fact.themes)])
            continue;
        const int background = placeAt(m_ground.backgroundAtRow, fact.background);
        if (!m_backgrounds[orLast(background, m_backgrounds.size())] || !passes(fact, isSolution)
            || !m_words.has(fact.row))
            continue;
        countEntry(kind, fact, table, background);
    }
}

void EmergenceCounter::countEntry(std::size_t kind, const EmergenceFact &fact, int table,
                                  int background)
{
    const Kind what = entryKinds()[kind];
    const auto add = [&](Figures &figures) {
        ++figures.entries;
        figures.challenges += what == Kind::Challenge ? 1 : 0;
        figures.solutions += what == Kind::Solution ? 1 : 0;
        figures.support += std::max<qint64>(fact.support, 0);
        figures.prioritized += fact.hasPriority ? 1 : 0;
    };
    ++m_result.byKind[kind];
    forPlace(table, add);
    add(m_result.backgrounds[orLast(background, m_result.backgrounds.size())].figures);
    const int region = regionOf(table);
    for (const int theme : m_themesOfSet[static_cast<std::size_t>(fact.themes)]) {
        add(m_result.themes[static_cast<std::size_t>(theme)].figures);
        ++m_result.themesByRegions[static_cast<std::size_t>(theme)]
                                  [orLast(region, m_result.regions.size())];
    }
    if (what != Kind::Solution)
        return;
    forBits(fact.potentials, Emergence::potentialCount, [&](std::size_t potential) {
        forBits(fact.outcomes, Emergence::outcomeCount,
                [&](std::size_t outcome) { ++m_result.potentialsByOutcomes[potential][outcome]; });
    });
    forBits(fact.authorities, Emergence::authorityCount,
            [&](std::size_t authority) { ++m_result.authorities[authority]; });
    if (fact.support <= 0 && !fact.hasPriority)
        return;
    SupportedEntry entry;
    entry.row = fact.row;
    entry.support = fact.support;
    if (fact.hasPriority)
        entry.priority = fact.priority;
    auto &first = m_result.priorities;
    if (first.size() == Emergence::mostPriorities && orderOf(first.back()) <= orderOf(entry))
        return;
    first.insert(std::ranges::upper_bound(first, orderOf(entry), {}, orderOf), entry);
    if (first.size() > Emergence::mostPriorities)
        first.pop_back();
}

void EmergenceCounter::countTables()
{
    for (std::size_t i = 0; i < m_ground.sessions.size(); ++i) {
        const auto &session = m_ground.sessions[i];
        if (session.isHidden)
            continue;
        if (m_sessions[i] && !m_isImpossible)
            ++m_result.days[static_cast<std::size_t>(m_dayOfSession[i])].sessions;
    }
    for (std::size_t i = 0; i < m_ground.tables.size(); ++i) {
        const auto &table = m_ground.tables[i];
        if (table.isHidden || table.session < 0 || m_isImpossible
            || !m_sessions[static_cast<std::size_t>(table.session)]
            || m_ground.sessions[static_cast<std::size_t>(table.session)].isHidden)
            continue;
        qint64 people = 0;
        for (const auto &[background, heads] : table.heads) {
            people += heads;
            m_result.backgrounds[orLast(background, m_result.backgrounds.size())].figures.people +=
                heads;
        }
        forPlace(static_cast<int>(i), [&](Figures &figures) {
            figures.people += people;
            ++figures.expectedTables;
            figures.receivedTables += table.hasArrived || m_saidAt[i] ? 1 : 0;
        });
    }
}

void EmergenceCounter::sortOut()
{
    if (m_result.themes.back().figures == Figures{})
        m_result.themesByRegions.pop_back();
    dropEmptyLast(m_result.themes);
    if (m_result.regions.back().figures == Figures{}) {
        for (auto &row : m_result.themesByRegions)
            row.pop_back();
    }
    dropEmptyLast(m_result.regions);
    dropEmptyLast(m_result.backgrounds);
    std::erase_if(m_result.days, [](const DayFigures &day) {
        return day.sessions == 0 && day.figures == Figures{};
    });
}

Emergence EmergenceCounter::count()
{
    for (std::size_t kind = 0; kind < m_ground.facts.size(); ++kind)
        countKind(kind);
    countTables();
    sortOut();
    return std::move(m_result);
}

} // namespace tournee
