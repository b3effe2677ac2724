// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/smallgroups.h"

#include "core/domain/headcount.h"

#include <vector>

namespace tournee {

namespace {

/// Whether the sum of \a groups, all of them small, leaves open how large each is. Groups of one
/// person each, or each as large as a small group can be, are told by their sum.
bool isOpen(qint64 groups, qint64 sum)
{
    return groups >= 2 && sum >= smallestCountedGroup && sum != groups
           && sum != groups * (smallestCountedGroup - 1);
}

} // namespace

HeadCounts headCountsOf(const Entity &table)
{
    HeadCounts counts;
    if (!spec(table.kind).find(Field::Headcount))
        return counts;
    for (const auto &[element, count] : table.entries(Field::Headcount)) {
        if (const auto background = EntityId::fromString(element))
            counts[*background] += headcountOf(count);
    }
    return counts;
}

HeadCounts sumOf(const std::vector<HeadCounts> &places)
{
    HeadCounts all;
    for (const HeadCounts &place : places) {
        for (const auto &[background, count] : place)
            all[background] += count;
    }
    return all;
}

namespace {

/// Head counts with a row of sums below and a column of sums at the right, and what is hidden of them.
/// Whoever reads the rest knows that each line adds up.
class CountGrid
{
public:
    explicit CountGrid(const std::vector<HeadCounts> &places)
        : m_rows(places.size()), m_sums(sumOf(places))
    {
        for (const auto &[background, count] : m_sums)
            m_backgrounds.push_back(background);
        m_cells.assign(m_rows + 1, std::vector<Counted>(m_backgrounds.size() + 1));
        for (std::size_t column = 0; column < m_backgrounds.size(); ++column) {
            for (std::size_t row = 0; row < m_rows; ++row) {
                const auto found = places[row].find(m_backgrounds[column]);
                add(row, column, found == places[row].end() ? 0 : found->second);
            }
        }
        for (auto &row : m_cells) {
            for (Counted &cell : row)
                cell.isHidden = cell.count > 0 && cell.count < smallestCountedGroup;
        }
        while (hideMore()) {}
    }

    [[nodiscard]] Withheld withheldIn(std::size_t row) const
    {
        Withheld withheld;
        for (std::size_t column = 0; column < m_backgrounds.size(); ++column) {
            if (m_cells[row][column].isHidden)
                withheld.groups.insert(m_backgrounds[column]);
        }
        withheld.isTotal = m_cells[row].back().isHidden;
        return withheld;
    }

private:
    struct Counted
    {
        qint64 count = 0;
        bool isHidden = false;
    };
    using Line = std::vector<Counted *>; ///< the last one is the sum

    void add(std::size_t row, std::size_t column, qint64 count)
    {
        m_cells[row][column].count += count;
        m_cells[row].back().count += count;
        m_cells.back()[column].count += count;
        m_cells.back().back().count += count;
    }

    /// Whether something more had to be hidden.
    bool hideMore()
    {
        bool more = false;
        for (auto &row : m_cells) {
            Line line;
            for (Counted &cell : row)
                line.push_back(&cell);
            more = hideMoreIn(line) || more;
        }
        for (std::size_t column = 0; column <= m_backgrounds.size(); ++column) {
            Line line;
            for (auto &row : m_cells)
                line.push_back(&row[column]);
            more = hideMoreIn(line) || more;
        }
        return more;
    }

    static bool hideMoreIn(const Line &line)
    {
        qint64 hidden = 0;
        qint64 sum = 0;
        bool allSmall = true;
        Counted *next = nullptr; // the smallest that is told
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            Counted &cell = *line[i];
            if (cell.isHidden) {
                ++hidden;
                sum += cell.count;
                allSmall = allSmall && cell.count < smallestCountedGroup;
            } else if (cell.count > 0 && (!next || cell.count < next->count)) {
                next = &cell;
            }
        }
        Counted &total = *line.back();
        if (hidden == 0 && !total.isHidden)
            return false;
        const bool isClosed = allSmall ? !isOpen(hidden, sum) : hidden < 2;
        if (total.isHidden ? hidden > 0 : !isClosed)
            return false;
        if (!next) {
            if (total.isHidden || total.count == 0)
                return false;
            next = &total;
        }
        next->isHidden = true;
        return true;
    }

    std::size_t m_rows;
    HeadCounts m_sums;
    std::vector<EntityId> m_backgrounds;
    std::vector<std::vector<Counted>> m_cells;
};

} // namespace

WithheldOfPlaces withheldFrom(const std::vector<HeadCounts> &places)
{
    const CountGrid grid(places);
    WithheldOfPlaces withheld;
    for (std::size_t row = 0; row < places.size(); ++row)
        withheld.places.push_back(grid.withheldIn(row));
    withheld.all = grid.withheldIn(places.size());
    return withheld;
}

Withheld withheldFrom(const HeadCounts &counts)
{
    return withheldFrom(std::vector<HeadCounts>{counts}).all;
}

} // namespace tournee
