// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/emergencefacts.h"

#include "core/analysis/coverage.h"
#include "core/analysis/emergencecounter.h"
#include "core/domain/headcount.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/search.h"
#include "core/storage/statestore.h"

#include <algorithm>
#include <set>

namespace tournee {

namespace {

/// So many entries are read in some hundredths of a second.
constexpr qint64 entriesAtOnce = 25'000;
/// When more than these have changed, reading all of them anew is no slower.
constexpr std::size_t mostChanges = 20'000;

bool isOfTheFrame(Kind kind)
{
    return kind == Kind::Region || kind == Kind::Theme || kind == Kind::Background
           || kind == Kind::Session || kind == Kind::Table || kind == Kind::Group;
}

NamedFigures namedFrom(const Entity &entity)
{
    NamedFigures named;
    named.id = entity.id;
    named.name = entity.text(Field::Name);
    named.nameEn = entity.text(Field::NameEn);
    named.code = entity.value(Field::Code).utf8();
    if (entity.kind == Kind::Region)
        named.tile = entity.text(Field::Tile);
    return named;
}

/// The place of row in a list, or -1.
void place(std::vector<qint32> &places, qint64 row, std::size_t at)
{
    if (row >= static_cast<qint64>(places.size()))
        places.resize(static_cast<std::size_t>(row) + 1, -1);
    places[static_cast<std::size_t>(row)] = static_cast<qint32>(at);
}

/// Literal SQL of one kind; no word of a person goes into it.
std::string selectFacts(Kind kind, const char *which)
{
    return "SELECT row, \"table\", background, themes, verification, support"
           + std::string(kind == Kind::Solution ? ", potentials, outcomes, authorities, priority"
                                                : "")
           + " FROM " + std::string(spec(kind).table) + " WHERE NOT hidden AND " + which;
}

quint8 placeOfVerification(std::string_view stored)
{
    const auto choices = spec(Kind::Note, Field::Verification).choices;
    const auto found = std::ranges::find(choices, stored);
    return found == choices.end() ? 0 : static_cast<quint8>(found - choices.begin());
}

} // namespace

struct EmergenceFacts::Private
{
    EmergenceGround ground;
    bool hasFrame = false;
    std::size_t reading = 0; ///< the kind that is being read
    qint64 readTo = 0; ///< the row
    std::unordered_map<std::string, qint32> themeSetByJson;
    std::unordered_map<std::string, quint8> bitsByJson;

    void readFrame(WorkbookFile &file)
    {
        const auto visible = [&file](Kind kind, const auto &each) {
            file.state().forEach(kind, [&](Entity &&entity) {
                if (!entity.isDeleted())
                    each(std::move(entity));
            });
        };
        EmergenceGround &g = ground;
        g.regions.clear();
        g.themes.clear();
        g.backgrounds.clear();
        g.sessions.clear();
        g.tables.clear();
        g.tableAtRow.clear();
        g.backgroundAtRow.clear();
        std::map<EntityId, int> regions;
        std::map<EntityId, int> backgrounds;
        std::map<EntityId, int> sessions;
        visible(Kind::Region, [&](const Entity &region) {
            regions.emplace(region.id, static_cast<int>(g.regions.size()));
            g.regions.push_back(namedFrom(region));
        });
        visible(Kind::Theme, [&](const Entity &theme) { g.themes.push_back(namedFrom(theme)); });
        visible(Kind::Background, [&](const Entity &background) {
            const std::size_t at = g.backgrounds.size();
            backgrounds.emplace(background.id, static_cast<int>(at));
            place(g.backgroundAtRow, file.log().findRow(background.id), at);
            g.backgrounds.push_back(namedFrom(background));
        });
        // Deleted workshops and tables too: what was said there stays reachable.
        file.state().forEach(Kind::Session, [&](Entity &&session) {
            sessions.emplace(session.id, static_cast<int>(g.sessions.size()));
            const auto region = regions.find(session.reference(Field::Region));
            g.sessions.push_back({session.id, region == regions.end() ? -1 : region->second,
                                  std::string(session.value(Field::Date).utf8()),
                                  session.isDeleted()});
        });
        file.state().forEach(Kind::Table, [&](Entity &&table) {
            place(g.tableAtRow, file.log().findRow(table.id), g.tables.size());
            const auto session = sessions.find(table.reference(Field::Session));
            EmergenceGround::Table &added = g.tables.emplace_back();
            added.id = table.id;
            added.session = session == sessions.end() ? -1 : session->second;
            added.isHidden = table.isDeleted();
            added.hasArrived = hasArrived(table, 0);
            for (const auto &[element, count] : table.entries(Field::Headcount)) {
                const auto id = EntityId::fromString(element);
                const auto known = id ? backgrounds.find(*id) : backgrounds.end();
                added.heads.emplace_back(known == backgrounds.end() ? -1 : known->second,
                                         headcountOf(count));
            }
        });
        g.groups = file.state().countVisible(Kind::Group);
        hasFrame = true;
    }

    qint32 themeSet(std::string_view json)
    {
        if (json.empty())
            return 0;
        auto [known, isNew] = themeSetByJson.try_emplace(std::string(json), 0);
        if (!isNew)
            return known->second;
        std::vector<EntityId> themes; // an array of ids, nothing of which is escaped
        for (std::size_t at = json.find('"'); at != std::string_view::npos;) {
            const std::size_t end = json.find('"', at + 1);
            if (end == std::string_view::npos)
                break;
            if (const auto id = EntityId::fromString(json.substr(at + 1, end - at - 1)))
                themes.push_back(*id);
            at = json.find('"', end + 1);
        }
        known->second = static_cast<qint32>(ground.themeSets.size());
        ground.themeSets.push_back(std::move(themes));
        return known->second;
    }

    quint8 bits(Field field, std::string_view json)
    {
        if (json.empty())
            return 0;
        auto [known, isNew] = bitsByJson.try_emplace(std::string(json), 0);
        if (isNew) {
            const auto choices = spec(Kind::Solution, field).choices;
            for (std::size_t i = 0; i < choices.size(); ++i) {
                const bool has = json.find('"' + std::string(choices[i]) + '"') != json.npos;
                known->second |= static_cast<quint8>(has ? 1U << i : 0U);
            }
        }
        return known->second;
    }

    EmergenceFact factFrom(SQLite::Statement &query, bool isSolution)
    {
        EmergenceFact fact;
        fact.row = query.getColumn(0).getInt64();
        fact.table = static_cast<qint32>(query.getColumn(1).getInt64());
        fact.background = static_cast<qint32>(query.getColumn(2).getInt64());
        fact.themes = themeSet(Database::text(query, 3));
        fact.verification = placeOfVerification(Database::text(query, 4));
        fact.support = query.getColumn(5).getInt64();
        if (isSolution) {
            fact.potentials = bits(Field::Potentials, Database::text(query, 6));
            fact.outcomes = bits(Field::Outcomes, Database::text(query, 7));
            fact.authorities = bits(Field::Authorities, Database::text(query, 8));
            fact.hasPriority = !query.isColumnNull(9);
            fact.priority = query.getColumn(9).getInt64();
        }
        return fact;
    }

    /// Returns how many there were.
    qint64 readEntries(WorkbookFile &file)
    {
        const Kind kind = entryKinds()[reading];
        auto &query = file.database().prepared(selectFacts(kind, "row > ?1 ORDER BY row LIMIT ?2"));
        Database::bindNumber(query, 1, readTo);
        Database::bindNumber(query, 2, entriesAtOnce);
        qint64 count = 0;
        while (query.executeStep()) {
            ground.facts[reading].push_back(factFrom(query, kind == Kind::Solution));
            readTo = ground.facts[reading].back().row;
            ++count;
        }
        query.reset();
        return count;
    }

    void readEntry(WorkbookFile &file, Kind kind, qint64 row)
    {
        const auto at = std::ranges::find(entryKinds(), kind) - entryKinds().begin();
        const auto place = static_cast<std::size_t>(at);
        if (place > reading || (place == reading && row > readTo))
            return; // its turn comes
        auto &facts = ground.facts[place];
        auto &query = file.database().prepared(selectFacts(kind, "row = ?1"));
        Database::bindNumber(query, 1, row);
        const auto found = std::ranges::lower_bound(facts, row, {}, &EmergenceFact::row);
        const bool isKnown = found != facts.end() && found->row == row;
        if (query.executeStep()) {
            const EmergenceFact fact = factFrom(query, kind == Kind::Solution);
            if (isKnown)
                *found = fact;
            else
                facts.insert(found, fact);
        } else if (isKnown) {
            facts.erase(found);
        }
        query.reset();
    }

    [[nodiscard]] bool isComplete() const { return reading == entryKinds().size(); }
};

EmergenceFacts::EmergenceFacts() : d(std::make_unique<Private>()) {}

EmergenceFacts::~EmergenceFacts() = default;

Result<bool> EmergenceFacts::readSome(WorkbookFile &file)
{
    return guarded(file.path(), [&]() -> Result<bool> {
        if (!d->hasFrame) {
            d->readFrame(file);
            return d->isComplete();
        }
        if (!d->isComplete() && d->readEntries(file) < entriesAtOnce) {
            ++d->reading;
            d->readTo = 0;
        }
        return d->isComplete();
    });
}

Result<void> EmergenceFacts::take(WorkbookFile &file, const ChangeSet &changes)
{
    return guarded(file.path(), [&]() -> Result<void> {
        if (changes.everything || changes.entities.size() > mostChanges) {
            d = std::make_unique<Private>();
            return {};
        }
        for (const Entity &entity : changes.entities) {
            if (isOfTheFrame(entity.kind))
                d->hasFrame = false;
            else if (isEntry(entity.kind))
                d->readEntry(file, entity.kind, file.log().findRow(entity.id));
        }
        return {};
    });
}

Result<Emergence> EmergenceFacts::figures(WorkbookFile &file, const QString &query) const
{
    const auto read = searchQueryFrom(file, query);
    if (!read)
        return read.error();
    return guarded(file.path(), [&]() -> Result<Emergence> {
        const auto words = rowsWithWords(file, read->terms);
        if (!words)
            return words.error();
        EmergenceCounter counter(d->ground, read->filters, *words);
        Emergence emergence = counter.count();
        for (SupportedEntry &each : emergence.priorities) {
            each.id = file.log().idOf(each.row);
            if (const auto entity = file.state().find(each.kind, each.id)) {
                each.text = entity->text(Field::Text);
                each.table = entity->reference(Field::Table);
            }
        }
        emergence.filters = read->filters;
        return emergence;
    });
}

} // namespace tournee
