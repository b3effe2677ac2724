// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/emergence.h"
#include "core/storage/search.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tournee {

/// What is counted of an entry. Bits and places are those of the choices in the schema.
struct EmergenceFact
{
    qint64 row = 0;
    qint64 support = 0;
    qint64 priority = 0;
    qint32 table = 0; ///< its row
    qint32 background = 0; ///< its row
    qint32 themes = 0; ///< its place in EmergenceGround::themeSets
    quint8 verification = 0;
    quint8 potentials = 0;
    quint8 outcomes = 0;
    quint8 authorities = 0;
    bool hasPriority = false;
};

/// What the facts stand on. Everything refers to the others by places in the lists; -1 is none.
struct EmergenceGround
{
    struct Session
    {
        EntityId id;
        int region = -1;
        std::string date;
        bool isHidden = false;
    };
    struct Table
    {
        EntityId id;
        int session = -1;
        bool isHidden = false;
        bool hasArrived = false; ///< whatever was said there
        std::vector<std::pair<int, qint64>> heads; ///< backgrounds and how many people
    };

    std::array<std::vector<EmergenceFact>, 5>
        facts; ///< by kind as in entryKinds(), ascending by row
    std::vector<NamedFigures> regions; ///< names, with nothing counted, as the two below
    std::vector<NamedFigures> themes;
    std::vector<NamedFigures> backgrounds;
    std::vector<Session> sessions;
    std::vector<Table> tables;
    std::vector<qint32> tableAtRow;
    std::vector<qint32> backgroundAtRow;
    std::vector<std::vector<EntityId>> themeSets{{}}; ///< the first has none
    qint64 groups = 0;
};

/// Counts what some filters let through, once.
class EmergenceCounter
{
public:
    /// All must outlive the counter.
    EmergenceCounter(const EmergenceGround &ground, std::span<const SearchFilter> filters,
                     const WordRows &words);

    [[nodiscard]] Emergence count();

private:
    /// A filter by something that an entry has some of.
    struct Bits
    {
        quint8 EmergenceFact::*of;
        quint8 wanted = 0;
        bool isNone = false;
        bool isExcluded = false;
    };

    void prepareFilter(const SearchFilter &filter);
    void prepareNames();
    void countKind(std::size_t kind);
    void countEntry(std::size_t kind, const EmergenceFact &fact, int table, int background);
    void countTables();
    void sortOut();
    [[nodiscard]] bool passes(const EmergenceFact &fact, bool isSolution) const;
    [[nodiscard]] int sessionOf(int table) const;
    [[nodiscard]] int regionOf(int table) const;
    template <typename Deed>
    void forPlace(int table, Deed deed);

    const EmergenceGround &m_ground;
    const WordRows &m_words;
    bool m_isImpossible = false;
    std::vector<bool> m_kinds;
    std::vector<bool> m_sessions; ///< and last what is at none
    std::vector<bool> m_themeSets;
    std::vector<bool> m_backgrounds; ///< and last none
    std::vector<Bits> m_bits;
    std::vector<const SearchFilter *> m_numbers;
    std::vector<int> m_dayOfSession; ///< places in m_result.days; the last is none
    std::vector<std::vector<int>>
        m_themesOfSet; ///< places of the themes; the last one where there is none
    std::vector<bool> m_saidAt; ///< tables with an entry, whatever the filters
    Emergence m_result;
};

} // namespace tournee
