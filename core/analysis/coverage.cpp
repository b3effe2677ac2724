// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"

#include "core/domain/headcount.h"
#include "core/storage/receptions.h"
#include "core/storage/tally.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tournee {

namespace {

qint64 countAt(const Counts &counts, const EntityId &id)
{
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

QDate calendarDay(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::OffsetFromUTC,
                                          moment.offsetMinutes * 60)
        .date();
}

/// What a workbook knows of its tables beyond what stands in them.
struct Circumstances
{
    Tally tally;
    std::map<EntityId, TableReceptions> receptions;
    Counts waiting; ///< by table
    QDate today;
};

Result<Circumstances> circumstancesOf(WorkbookFile &file)
{
    Circumstances circumstances;
    auto tally = tallyEntries(file);
    if (!tally)
        return tally.error();
    auto receptions = receptionsByTable(file);
    if (!receptions)
        return receptions.error();
    auto waiting = waitingByTable(file);
    if (!waiting)
        return waiting.error();
    circumstances.waiting = std::move(*waiting);
    circumstances.tally = std::move(*tally);
    circumstances.receptions = std::move(*receptions);
    circumstances.today = calendarDay(file.environment().now());
    return circumstances;
}

TableState stateOf(const TableCoverage &table, const Entity &session, const QDate &today)
{
    if (!hasArrived(table.table, table.entries)) {
        const QDate day = QDate::fromString(session.text(Field::Date), Qt::ISODate);
        return day.isValid() && day < today ? TableState::Late : TableState::Expected;
    }
    const bool isVerified = table.entries > 0 && table.verified >= table.entries;
    return isVerified ? TableState::Verified : TableState::Received;
}

void addTable(SessionCoverage &coverage, const Entity &entity, const Circumstances &circumstances)
{
    TableCoverage table;
    table.table = entity;
    table.entries = countAt(circumstances.tally.byTable, entity.id);
    table.verified = countAt(circumstances.tally.verifiedByTable, entity.id);
    table.state = stateOf(table, coverage.session, circumstances.today);
    const auto received = circumstances.receptions.find(entity.id);
    if (received != circumstances.receptions.end()) {
        table.receptions = received->second.count;
        table.last = {received->second.last, 0};
    }
    table.waiting = countAt(circumstances.waiting, entity.id);

    ++coverage.expectedTables;
    if (!table.isMissing())
        ++coverage.receivedTables;
    else if (!entity.value(Field::Number).isNull())
        coverage.missingTables.push_back(entity.number(Field::Number));
    for (const auto &[element, count] : entity.entries(Field::Headcount)) {
        if (const auto background = EntityId::fromString(element))
            coverage.headcount[*background] += headcountOf(count);
    }
    coverage.tables.push_back(std::move(table));
}

} // namespace

std::string_view codeOf(TableState state)
{
    switch (state) {
    case TableState::Expected:
        return "expected";
    case TableState::Late:
        return "late";
    case TableState::Received:
        return "received";
    case TableState::Verified:
        break;
    }
    return "verified";
}

qint64 SessionCoverage::count(TableState state) const
{
    return std::ranges::count(tables, state, &TableCoverage::state);
}

void putMissingFirst(Coverage &coverage)
{
    std::ranges::stable_sort(coverage.sessions, {}, [](const SessionCoverage &session) {
        return session.count(TableState::Late) > 0               ? 0
               : session.receivedTables < session.expectedTables ? 1
                                                                 : 2;
    });
}

bool hasArrived(const Entity &table, qint64 entries)
{
    return entries > 0 || table.value(Field::Status).utf8() == "closed"
           || std::ranges::any_of(table.entries(Field::Headcount),
                                  [](const auto &count) { return count.second.number() > 0; });
}

Result<Coverage> coverageOf(WorkbookFile &file)
{
    const auto circumstances = circumstancesOf(file);
    if (!circumstances)
        return circumstances.error();
    const Tally &tally = circumstances->tally;
    Coverage coverage;
    qint64 placed = 0; // of what waits
    std::map<EntityId, std::size_t> places;
    auto done = file.forEach(Kind::Session, [&](const Entity &session) {
        if (session.isDeleted())
            return;
        places.emplace(session.id, coverage.sessions.size());
        coverage.sessions.push_back({session, 0, 0, {}, 0, 0, {}, {}});
    });
    const auto sessionOf = [&](const Entity &part) -> SessionCoverage * {
        const auto place = places.find(part.reference(Field::Session));
        return part.isDeleted() || place == places.end() ? nullptr
                                                         : &coverage.sessions[place->second];
    };
    if (done) {
        done = file.forEach(Kind::Round, [&](const Entity &round) {
            if (SessionCoverage *session = sessionOf(round)) {
                ++session->expectedRounds;
                session->receivedRounds += tally.byRound.contains(round.id) ? 1 : 0;
            }
        });
    }
    if (done) {
        done = file.forEach(Kind::Table, [&](const Entity &table) {
            if (SessionCoverage *session = sessionOf(table))
                addTable(*session, table, *circumstances);
        });
    }
    if (done) {
        done = file.forEach(Kind::Theme, [&](const Entity &theme) {
            if (!theme.isDeleted() && !tally.byTheme.contains(theme.id))
                coverage.themesWithoutEntries.push_back(theme.id);
        });
    }
    if (!done)
        return done.error();
    for (SessionCoverage &session : coverage.sessions) {
        std::ranges::sort(session.missingTables);
        std::ranges::stable_sort(session.tables, {}, [](const TableCoverage &each) {
            const bool hasNumber = !each.table.value(Field::Number).isNull();
            return std::pair(!hasNumber, hasNumber ? each.table.number(Field::Number) : 0);
        });
        for (const TableCoverage &each : session.tables)
            placed += each.waiting;
    }
    for (const auto &[table, count] : circumstances->waiting)
        coverage.waitingElsewhere += count;
    coverage.waitingElsewhere -= placed;
    return coverage;
}

} // namespace tournee
