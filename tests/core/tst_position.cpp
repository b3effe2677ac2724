// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entity.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace tournee;

class TestPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesBetweenItsNeighboursHoweverManyAreInserted();
    void creationOrderIsTheOrderOfPositions();
    void staysWellFormedBesideForeignPositions();
    void growsSlowlyAtTheEnd();
};

void TestPosition::liesBetweenItsNeighboursHoweverManyAreInserted()
{
    QVERIFY(rc::check("a new position sorts where it was put", [] {
        std::vector<std::string> positions;
        for (const auto lamport :
             *rc::gen::unique<std::vector<quint16>>(rc::gen::arbitrary<quint16>()))
            positions.push_back(creationPosition(lamport));
        std::ranges::sort(positions);
        const auto places = *rc::gen::container<std::vector<quint8>>(rc::gen::arbitrary<quint8>());
        for (const std::size_t raw : places) {
            const std::size_t place = raw % (positions.size() + 1);
            const std::string before = place == 0 ? "" : positions[place - 1];
            const std::string after = place == positions.size() ? "" : positions[place];
            const std::string between = positionBetween(before, after);
            RC_ASSERT(before < between);
            RC_ASSERT(after.empty() || between < after);
            RC_ASSERT(between.back() != '0');
            positions.insert(positions.begin() + static_cast<std::ptrdiff_t>(place), between);
        }
    }));
}

void TestPosition::creationOrderIsTheOrderOfPositions()
{
    QVERIFY(rc::check("positions of creation keep their order", [](quint64 a, quint64 b) {
        RC_ASSERT((a < b) == (creationPosition(a) < creationPosition(b)));
    }));
}

void TestPosition::staysWellFormedBesideForeignPositions()
{
    QVERIFY(rc::check("only digits are made, whatever stands beside", [](const std::string &before,
                                                                         const std::string &after) {
        const std::string between = positionBetween(before, after);
        RC_ASSERT(!between.empty());
        RC_ASSERT(std::ranges::all_of(between, [](char c) { return c >= '0' && c <= 'z'; }));
        RC_ASSERT(between.size() <= std::max(before.size(), after.size()) + 4);
    }));
}

void TestPosition::growsSlowlyAtTheEnd()
{
    std::string last = creationPosition(1);
    for (int i = 0; i < 100; ++i)
        last = positionBetween(last, {});
    QVERIFY2(last.size() < 40, last.c_str());
}

QTEST_GUILESS_MAIN(TestPosition)
#include "tst_position.moc"
