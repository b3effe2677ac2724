// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dossiers.h"

#include "core/log/logstore.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace tournee {

namespace {

/// What the state says of a solution, in the columns of this query.
constexpr const char *solutionColumns =
    "SELECT row, \"table\", potentials, outcomes, authorities, conditions <> '', carrier <> '',"
    " precedent <> '', evidence <> '', confidence <> '', priority, support FROM solution";
enum SolutionColumn {
    RowColumn,
    TableColumn,
    PotentialsColumn,
    OutcomesColumn,
    AuthoritiesColumn,
    ConditionsColumn,
    CarrierColumn,
    PrecedentColumn,
    EvidenceColumn,
    ConfidenceColumn,
    PriorityColumn,
    SupportColumn
};

constexpr quint8 bitOf(DossierPart part)
{
    return static_cast<quint8>(1U << static_cast<int>(part));
}

/// \a list is a JSON array of words of the schema, which hold nothing to escape.
quint8 bitsOf(Field set, std::string_view list)
{
    quint8 bits = 0;
    const auto choices = spec(Kind::Solution, set).choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const std::string word = '"' + std::string(choices[i]) + '"';
        if (list.find(word) != std::string_view::npos)
            bits |= static_cast<quint8>(1U << i);
    }
    return bits;
}

/// Takes what another wording says of the same.
void add(Dossier &dossier, const Dossier &other)
{
    dossier.parts |= other.parts;
    dossier.potentials |= other.potentials;
    dossier.outcomes |= other.outcomes;
    dossier.authorities |= other.authorities;
    dossier.regions |= other.regions;
    dossier.territories |= other.territories;
    dossier.support = std::max(dossier.support, other.support);
    if (other.priority)
        dossier.priority = std::min(dossier.priority.value_or(*other.priority), *other.priority);
}

bool isDossier(const Dossier &dossier)
{
    return dossier.potentials != 0 || dossier.territories != 0;
}

} // namespace

std::optional<Field> fieldOf(DossierPart part)
{
    switch (part) {
    case DossierPart::Outcome:
        return Field::Outcomes;
    case DossierPart::Authority:
        return Field::Authorities;
    case DossierPart::Conditions:
        return Field::Conditions;
    case DossierPart::Carrier:
        return Field::Carrier;
    case DossierPart::Precedent:
        return Field::Precedent;
    case DossierPart::Evidence:
        return Field::Evidence;
    case DossierPart::Confidence:
        return Field::Confidence;
    case DossierPart::Territories:
        break;
    }
    return {};
}

int Dossier::completeness() const
{
    return std::popcount(parts);
}

bool DossierFilter::accepts(const Dossier &dossier) const
{
    const auto hasAny = [](auto wanted, auto there) {
        return wanted == 0 || (wanted & there) != 0;
    };
    return hasAny(potentials, dossier.potentials) && hasAny(outcomes, dossier.outcomes)
           && hasAny(authorities, dossier.authorities) && hasAny(regions, dossier.regions);
}

std::vector<quint32> arranged(const DossierList &list, const DossierFilter &filter,
                              DossierOrder order)
{
    std::vector<quint32> places;
    for (std::size_t i = 0; i < list.dossiers.size(); ++i) {
        if (filter.accepts(list.dossiers[i]))
            places.push_back(static_cast<quint32>(i));
    }
    std::ranges::sort(places, {}, [&](quint32 place) {
        const Dossier &each = list.dossiers[place];
        const qint64 rank = each.priority.value_or(std::numeric_limits<qint64>::max());
        const qint64 first = order == DossierOrder::Priority       ? rank
                             : order == DossierOrder::Completeness ? -each.completeness()
                                                                   : -each.support;
        return std::tuple(first, -each.support, -each.completeness(), place);
    });
    return places;
}

/// The frame in memory (some thousand tables and groups), then a scan over the solutions by number.
struct DossierReader::Private
{
    struct Group
    {
        EntityId id;
        std::vector<qint64> members; ///< solutions or not, the lead first
        Dossier dossier;
        std::size_t leadsFrom = std::numeric_limits<std::size_t>::max(); ///< its place of members
    };

    std::vector<EntityId> regions;
    std::unordered_map<qint64, quint64> regionOfTable; ///< a bit
    std::unordered_map<qint64, quint64> territories; ///< by solution
    std::vector<Group> groups;
    std::unordered_map<qint64, std::size_t> groupOf; ///< by member
    std::unordered_map<EntityId, std::size_t, BytesHash> groupById;
    std::vector<Dossier> alone;
    qint64 from = 0;

    void readFrame(WorkbookFile &file);
    void readGroups(WorkbookFile &file);
    void readTerritories(WorkbookFile &file);
    [[nodiscard]] Dossier solutionFrom(SQLite::Statement &row) const;
    /// Those of \a rows that are there, with their rows.
    [[nodiscard]] std::vector<std::pair<qint64, Dossier>> solutions(
        WorkbookFile &file, std::span<const qint64> rows) const;
    static void fold(Group &group, qint64 row, const Dossier &solution, WorkbookFile &file);
};

void DossierReader::Private::readFrame(WorkbookFile &file)
{
    std::unordered_map<qint64, quint64> bits;
    const auto read = file.forEach(Kind::Region, [&](const Entity &region) {
        constexpr std::size_t mostBits = 64;
        if (region.isDeleted() || regions.size() == mostBits)
            return;
        bits[file.log().findRow(region.id)] = quint64{1} << regions.size();
        regions.push_back(region.id);
    });
    if (!read)
        throw Failure(read.error());
    auto &query = file.database().prepared(
        "SELECT place.row, session.region FROM seat_table AS place JOIN session"
        " ON session.row = place.session WHERE session.region IS NOT NULL");
    while (query.executeStep()) {
        if (const auto bit = bits.find(query.getColumn(1).getInt64()); bit != bits.end())
            regionOfTable[query.getColumn(0).getInt64()] = bit->second;
    }
    query.reset();
}

void DossierReader::Private::readGroups(WorkbookFile &file)
{
    const auto read = file.forEach(Kind::Group, [&](const Entity &entity) {
        if (entity.isDeleted())
            return;
        Group group{entity.id, {}, {}};
        const EntityId lead = entity.reference(Field::Lead);
        for (const EntityId &member : entity.references(Field::Members)) {
            const qint64 row = file.log().findRow(member);
            // Whatever is in two groups is told once.
            if (row == 0 || !groupOf.emplace(row, groups.size()).second)
                continue;
            group.members.insert(member == lead ? group.members.begin() : group.members.end(), row);
        }
        group.dossier.id = entity.id;
        group.dossier.isGroup = true;
        group.dossier.wordings = 0;
        groupById.emplace(entity.id, groups.size());
        groups.push_back(std::move(group));
    });
    if (!read)
        throw Failure(read.error());
}

void DossierReader::Private::readTerritories(WorkbookFile &file)
{
    const auto read = file.forEach(Kind::Verdict, [&](const Entity &verdict) {
        if (verdict.isDeleted() || verdict.value(Field::Verdict).utf8() != "matchAccepted")
            return;
        const qint64 first = file.log().findRow(verdict.reference(Field::First));
        const qint64 second = file.log().findRow(verdict.reference(Field::Second));
        for (const auto &[challenge, solution] :
             {std::pair(first, second), std::pair(second, first)}) {
            auto &query = file.database().prepared(
                "SELECT \"table\" FROM challenge WHERE row = ? AND NOT hidden");
            Database::bindNumber(query, 1, challenge);
            const bool isThere = query.executeStep();
            const qint64 table = isThere ? query.getColumn(0).getInt64() : 0;
            query.reset();
            if (const auto region = regionOfTable.find(table); region != regionOfTable.end())
                territories[solution] |= region->second;
        }
    });
    if (!read)
        throw Failure(read.error());
}

Dossier DossierReader::Private::solutionFrom(SQLite::Statement &row) const
{
    Dossier dossier;
    dossier.potentials = bitsOf(Field::Potentials, Database::text(row, PotentialsColumn));
    dossier.outcomes = bitsOf(Field::Outcomes, Database::text(row, OutcomesColumn));
    dossier.authorities = bitsOf(Field::Authorities, Database::text(row, AuthoritiesColumn));
    if (!row.getColumn(PriorityColumn).isNull())
        dossier.priority = row.getColumn(PriorityColumn).getInt64();
    dossier.support = row.getColumn(SupportColumn).getInt64();
    if (const auto table = regionOfTable.find(row.getColumn(TableColumn).getInt64());
        table != regionOfTable.end())
        dossier.regions = table->second;
    if (const auto received = territories.find(row.getColumn(RowColumn).getInt64());
        received != territories.end())
        dossier.territories = received->second;
    const auto note = [&dossier](DossierPart part, bool isThere) {
        if (isThere)
            dossier.parts |= bitOf(part);
    };
    note(DossierPart::Outcome, dossier.outcomes != 0);
    note(DossierPart::Authority, dossier.authorities != 0);
    for (const auto &[part, column] : {std::pair(DossierPart::Conditions, ConditionsColumn),
                                       std::pair(DossierPart::Carrier, CarrierColumn),
                                       std::pair(DossierPart::Precedent, PrecedentColumn),
                                       std::pair(DossierPart::Evidence, EvidenceColumn),
                                       std::pair(DossierPart::Confidence, ConfidenceColumn)})
        note(part, row.getColumn(column).getInt() != 0);
    note(DossierPart::Territories, dossier.territories != 0);
    return dossier;
}

void DossierReader::Private::fold(Group &group, qint64 row, const Dossier &solution,
                                  WorkbookFile &file)
{
    add(group.dossier, solution);
    ++group.dossier.wordings;
    const auto place =
        static_cast<std::size_t>(std::ranges::find(group.members, row) - group.members.begin());
    if (place < group.leadsFrom) {
        group.leadsFrom = place;
        group.dossier.lead = file.log().idOf(row);
    }
}

std::vector<std::pair<qint64, Dossier>> DossierReader::Private::solutions(
    WorkbookFile &file, std::span<const qint64> rows) const
{
    std::vector<std::pair<qint64, Dossier>> found;
    for (const qint64 row : rows) {
        auto &query = file.database().prepared(std::string(solutionColumns)
                                               + " WHERE row = ? AND NOT hidden");
        Database::bindNumber(query, 1, row);
        if (query.executeStep())
            found.emplace_back(row, solutionFrom(query));
        query.reset();
    }
    return found;
}

DossierReader::DossierReader() : d(std::make_unique<Private>()) {}
DossierReader::~DossierReader() = default;

Result<std::unique_ptr<DossierReader>> DossierReader::of(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<std::unique_ptr<DossierReader>> {
        std::unique_ptr<DossierReader> reader(new DossierReader);
        reader->d->readFrame(file);
        reader->d->readGroups(file);
        reader->d->readTerritories(file);
        return reader;
    });
}

Result<bool> DossierReader::next(WorkbookFile &file, int most)
{
    return guarded(file.path(), [&]() -> Result<bool> {
        auto &query = file.database().prepared(
            std::string(solutionColumns) + " WHERE row > ? AND NOT hidden ORDER BY row LIMIT ?");
        Database::bindNumber(query, 1, d->from);
        Database::bindNumber(query, 2, most);
        std::vector<std::pair<qint64, Dossier>> found;
        int seen = 0;
        while (query.executeStep()) {
            ++seen;
            d->from = query.getColumn(RowColumn).getInt64();
            Dossier solution = d->solutionFrom(query);
            if (isDossier(solution) || d->groupOf.contains(d->from))
                found.emplace_back(d->from, solution);
        }
        query.reset();
        for (auto &[row, solution] : found) {
            if (const auto group = d->groupOf.find(row); group != d->groupOf.end()) {
                Private::fold(d->groups[group->second], row, solution, file);
                continue;
            }
            solution.id = file.log().idOf(row);
            solution.lead = solution.id;
            d->alone.push_back(solution);
        }
        return seen == most;
    });
}

DossierList DossierReader::list()
{
    DossierList list{d->regions, std::move(d->alone)};
    for (const Private::Group &group : d->groups) {
        if (isDossier(group.dossier))
            list.dossiers.push_back(group.dossier);
    }
    std::ranges::sort(list.dossiers, {}, &Dossier::id);
    return list;
}

Result<std::optional<Dossier>> DossierReader::one(WorkbookFile &file, const EntityId &id) const
{
    return guarded(file.path(), [&]() -> Result<std::optional<Dossier>> {
        const qint64 row = file.log().findRow(id);
        auto group = d->groupById.end();
        if (const auto holding = d->groupOf.find(row); holding != d->groupOf.end())
            group = d->groupById.find(d->groups[holding->second].id);
        else
            group = d->groupById.find(id);
        if (group == d->groupById.end()) {
            auto found = d->solutions(file, std::span(&row, 1));
            if (found.empty() || !isDossier(found.front().second))
                return std::optional<Dossier>();
            found.front().second.id = id;
            found.front().second.lead = id;
            return std::optional(found.front().second);
        }
        Private::Group now = d->groups[group->second];
        now.dossier = Dossier();
        now.dossier.id = now.id;
        now.dossier.isGroup = true;
        now.dossier.wordings = 0;
        now.leadsFrom = now.members.size();
        for (const auto &[member, solution] : d->solutions(file, now.members))
            Private::fold(now, member, solution, file);
        return isDossier(now.dossier) ? std::optional(now.dossier) : std::nullopt;
    });
}

Result<DossierList> readDossiers(WorkbookFile &file)
{
    auto reader = DossierReader::of(file);
    if (!reader)
        return reader.error();
    constexpr int most = 10'000;
    for (;;) {
        const auto more = (*reader)->next(file, most);
        if (!more)
            return more.error();
        if (!*more)
            return (*reader)->list();
    }
}

} // namespace tournee
