// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/error.h"
#include "core/storage/searchquery.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tournee {

class WorkbookFile;

/// How much there is of a part of the tour.
struct Figures
{
    qint64 entries = 0;
    qint64 challenges = 0; ///< of those
    qint64 solutions = 0; ///< of those
    qint64 support = 0; ///< given to its entries at their tables, added up
    qint64 prioritized = 0; ///< its solutions that a table has ranked
    qint64 people = 0; ///< counted at its tables
    qint64 expectedTables = 0; ///< all that are prepared
    qint64 receivedTables = 0; ///< see hasArrived()

    bool operator==(const Figures &) const = default;
};

/// Something that has a name, and how much there is of it.
struct NamedFigures
{
    EntityId id; ///< null: what belongs to none of the others
    std::string code;
    QString name;
    QString nameEn;
    QString tile; ///< of a region: "column,row" in the map
    Figures figures;

    [[nodiscard]] QString nameIn(bool inEnglish) const
    {
        return inEnglish && !nameEn.isEmpty() ? nameEn : name;
    }
    bool operator==(const NamedFigures &) const = default;
};

/// What was said on the workshops of one day.
struct DayFigures
{
    QDate date; ///< invalid: of the workshops without a date
    qint64 sessions = 0;
    Figures figures;

    bool operator==(const DayFigures &) const = default;
};

/// A solution, or another entry, that people stand behind.
struct SupportedEntry
{
    qint64 row = 0; ///< in the workbook
    EntityId id;
    EntityId table;
    Kind kind = Kind::Solution;
    QString text;
    std::optional<qint64> priority; ///< its rank at its table; 1 is the first
    qint64 support = 0;

    bool operator==(const SupportedEntry &) const = default;
};

/// The figures of what emerges: of everything, or of what a query lets through. What a query asks of entries does not
/// touch people and tables; only where and when a workshop was held does.
struct Emergence
{
    static constexpr std::size_t potentialCount = 3;
    static constexpr std::size_t outcomeCount = 4;
    static constexpr std::size_t authorityCount = 5;

    Figures all;
    std::array<qint64, 5> byKind{}; ///< in the order of entryKinds()
    std::vector<NamedFigures>
        regions; ///< in canonical order; what has none comes last, if there is any
    std::vector<NamedFigures> themes; ///< likewise; an entry counts for each of its themes
    std::vector<std::vector<qint64>> themesByRegions; ///< entries, by themes and regions as above
    /// Solutions by potential and outcome in the order of their choices; the last of each is none.
    std::array<std::array<qint64, outcomeCount + 1>, potentialCount + 1> potentialsByOutcomes{};
    std::array<qint64, authorityCount + 1> authorities{}; ///< solutions; the last is none
    std::vector<NamedFigures> backgrounds; ///< in canonical order; entries that name none come last
    std::vector<SupportedEntry>
        priorities; ///< the solutions with the most support, at most mostPriorities
    std::vector<DayFigures> days; ///< ascending; those without a date last
    qint64 groups = 0; ///< of the whole workbook
    std::vector<SearchFilter> filters; ///< as the query was understood

    static constexpr std::size_t mostPriorities = 12;

    bool operator==(const Emergence &) const = default;
};

/// Counts what \a query lets through (searchquery.h); an empty one everything. A filter that is not understood lets
/// nothing through. Errors: those of files.
[[nodiscard]] Result<Emergence> emergenceOf(WorkbookFile &file, const QString &query = {});

/// Whether \a background was heard less than its share of the people at the tables: its share of the entries
/// that name a background is less than four fifths of that.
[[nodiscard]] bool isUnderHeard(const NamedFigures &background, const Emergence &emergence);

} // namespace tournee
