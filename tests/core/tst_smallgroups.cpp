// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/smallgroups.h"

#include <QTest>

#include <functional>

using namespace tournee;

namespace {

constexpr int mostPeople = 40;

EntityId background(std::size_t number)
{
    EntityId id;
    id.bytes[15] = static_cast<unsigned char>(number + 1);
    return id;
}

using Counts = std::vector<std::vector<qint64>>; ///< places, backgrounds

std::vector<HeadCounts> headCounts(const Counts &counts)
{
    std::vector<HeadCounts> places;
    for (const auto &row : counts) {
        HeadCounts place;
        for (std::size_t i = 0; i < row.size(); ++i)
            place[background(i)] = row[i];
        places.push_back(place);
    }
    return places;
}

/// Looks for another table of counts that would be told in the same way: whoever reads what is told cannot
/// know which of the two it was.
class Reader
{
public:
    explicit Reader(const Counts &counts)
        : m_counts(counts), m_withheld(withheldFrom(headCounts(counts)))
    {}

    /// Whether every small group could have been of another size.
    [[nodiscard]] bool isOpen() const
    {
        for (std::size_t row = 0; row < m_counts.size(); ++row) {
            for (std::size_t column = 0; column < m_counts[row].size(); ++column) {
                const qint64 count = m_counts[row][column];
                if (count > 0 && count < smallestCountedGroup
                    && (!isHidden(row, column) || !couldDiffer(row, column)))
                    return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] bool isHidden(std::size_t row, std::size_t column) const
    {
        return m_withheld.places[row].groups.contains(background(column));
    }
    [[nodiscard]] bool couldDiffer(std::size_t row, std::size_t column) const
    {
        Counts other = m_counts;
        return search(other, 0, row, column);
    }
    /// Fills in the hidden cells from \a cell on.
    bool search(Counts &other, std::size_t cell, std::size_t row, std::size_t column) const
    {
        const std::size_t width = m_counts.front().size();
        if (cell == m_counts.size() * width)
            return other[row][column] != m_counts[row][column] && addsUp(other);
        const std::size_t r = cell / width;
        const std::size_t c = cell % width;
        if (!isHidden(r, c))
            return search(other, cell + 1, row, column);
        const qint64 true_ = m_counts[r][c];
        for (qint64 tried = 1; tried <= std::min<qint64>(mostPeople, true_ + 4); ++tried) {
            other[r][c] = tried;
            if (search(other, cell + 1, row, column)) {
                other[r][c] = true_;
                return true;
            }
        }
        other[r][c] = true_;
        return false;
    }
    [[nodiscard]] bool addsUp(const Counts &other) const
    {
        qint64 all = 0;
        qint64 allOther = 0;
        for (std::size_t row = 0; row < other.size(); ++row) {
            qint64 sum = 0;
            qint64 sumOther = 0;
            for (std::size_t column = 0; column < other[row].size(); ++column) {
                sum += m_counts[row][column];
                sumOther += other[row][column];
            }
            if (!m_withheld.places[row].isTotal && sum != sumOther)
                return false;
            all += sum;
            allOther += sumOther;
        }
        for (std::size_t column = 0; column < other.front().size(); ++column) {
            qint64 sum = 0;
            qint64 sumOther = 0;
            for (std::size_t row = 0; row < other.size(); ++row) {
                sum += m_counts[row][column];
                sumOther += other[row][column];
            }
            if (!m_withheld.all.groups.contains(background(column)) && sum != sumOther)
                return false;
        }
        return m_withheld.all.isTotal || all == allOther;
    }

    Counts m_counts;
    WithheldOfPlaces m_withheld;
};

QString dump(const Counts &counts)
{
    QString text;
    for (const auto &row : counts) {
        for (const qint64 count : row)
            text += QString::number(count) + QLatin1Char(' ');
        text += QLatin1Char('/');
    }
    return text;
}

} // namespace

/// What is left out of head counts, against whoever subtracts.
class TestSmallGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSmallGroupCanBeWorkedOut();
    void largeGroupsAreTold();
};

void TestSmallGroups::noSmallGroupCanBeWorkedOut()
{
    // Every table of two places and two backgrounds of these sizes, and many of three and three.
    const std::vector<qint64> sizes{0, 1, 2, 4, 5, 9};
    int tried = 0;
    for (const qint64 a : sizes) {
        for (const qint64 b : sizes) {
            for (const qint64 c : sizes) {
                for (const qint64 d : sizes) {
                    const Counts counts{{a, b}, {c, d}};
                    QVERIFY2(Reader(counts).isOpen(), qPrintable(dump(counts)));
                    ++tried;
                }
            }
        }
    }
    quint32 random = 7;
    for (int i = 0; i < 300; ++i) {
        Counts counts(3, std::vector<qint64>(2));
        for (auto &row : counts) {
            for (qint64 &cell : row) {
                random = random * 1664525 + 1013904223;
                cell = sizes[(random >> 16) % sizes.size()];
            }
        }
        QVERIFY2(Reader(counts).isOpen(), qPrintable(dump(counts)));
        ++tried;
    }
    QVERIFY(tried > 1500);
}

void TestSmallGroups::largeGroupsAreTold()
{
    const WithheldOfPlaces withheld = withheldFrom(headCounts({{7, 9}, {12, 5}}));
    for (const Withheld &place : withheld.places)
        QVERIFY(place.groups.empty() && !place.isTotal);
    QVERIFY(withheld.all.groups.empty());
    // A small one takes with it what would give it away, here and elsewhere, and no more.
    const WithheldOfPlaces one = withheldFrom(headCounts({{7, 2}, {12, 9}, {30, 30}}));
    QCOMPARE(one.places[2].groups.size(), 0U);
    QCOMPARE(one.places[0].groups.size(), 2U);
    QCOMPARE(one.places[1].groups.size(), 2U);
}

QTEST_APPLESS_MAIN(TestSmallGroups)
#include "tst_smallgroups.moc"
