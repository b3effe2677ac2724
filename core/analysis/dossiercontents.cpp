// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dossiers.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <set>

namespace tournee {

namespace {

class Contents
{
public:
    Contents(WorkbookFile &file, const Dossier &dossier) : m_file(file) { m_all.dossier = dossier; }

    [[nodiscard]] DossierContents read()
    {
        readWordings();
        for (const Entity &wording : m_all.wordings) {
            readChallenges(wording);
            readRemarks(wording);
        }
        std::ranges::stable_sort(m_all.remarks, {}, &Entity::kind);
        readTerritories();
        return std::move(m_all);
    }

private:
    template <typename T>
    static T orThrow(Result<T> result)
    {
        if (!result)
            throw Failure(result.error());
        return std::move(*result);
    }

    [[nodiscard]] std::optional<Entity> present(Kind kind, const EntityId &id)
    {
        auto found = orThrow(m_file.find(kind, id));
        return found && !found->isDeleted() ? std::move(found) : std::nullopt;
    }

    void readWordings()
    {
        std::vector<EntityId> ids{m_all.dossier.lead};
        if (m_all.dossier.isGroup) {
            m_all.group = present(Kind::Group, m_all.dossier.id);
            if (m_all.group) {
                for (const EntityId &member : m_all.group->references(Field::Members)) {
                    if (member != m_all.dossier.lead)
                        ids.push_back(member);
                }
            }
        }
        for (const EntityId &id : ids) {
            if (auto solution = present(Kind::Solution, id))
                m_all.wordings.push_back(std::move(*solution));
        }
    }

    void readChallenges(const Entity &wording)
    {
        for (const EntityId &id : wording.references(Field::Challenges)) {
            if (!m_seen.insert(id).second)
                continue;
            if (auto challenge = present(Kind::Challenge, id))
                m_all.challenges.push_back(std::move(*challenge));
        }
    }

    void readRemarks(const Entity &wording)
    {
        for (const Kind kind : {Kind::Quote, Kind::Disagreement, Kind::Note}) {
            for (Entity &remark : orThrow(m_file.referring(kind, Field::About, wording.id))) {
                if (!remark.isDeleted())
                    m_all.remarks.push_back(std::move(remark));
            }
        }
    }

    void readTerritories()
    {
        const auto isWording = [this](const EntityId &id) {
            return std::ranges::find(m_all.wordings, id, &Entity::id) != m_all.wordings.end();
        };
        for (const Entity &verdict : orThrow(m_file.entities(Kind::Verdict))) {
            if (verdict.isDeleted() || verdict.value(Field::Verdict).utf8() != "matchAccepted")
                continue;
            EntityId challenge = verdict.reference(Field::First);
            EntityId solution = verdict.reference(Field::Second);
            if (!isWording(solution))
                std::swap(challenge, solution);
            if (!isWording(solution))
                continue;
            if (auto there = present(Kind::Challenge, challenge)) {
                const EntityId region = regionOf(*there);
                m_all.territories.push_back(
                    {region, std::move(*there), solution, verdict.id, verdict.text(Field::Reason)});
            }
        }
    }

    [[nodiscard]] EntityId regionOf(const Entity &entry)
    {
        const auto table = orThrow(m_file.find(Kind::Table, entry.reference(Field::Table)));
        if (!table)
            return {};
        const auto session = orThrow(m_file.find(Kind::Session, table->reference(Field::Session)));
        return session ? session->reference(Field::Region) : EntityId();
    }

    WorkbookFile &m_file;
    DossierContents m_all;
    std::set<EntityId> m_seen;
};

} // namespace

Result<std::optional<DossierContents>> readDossier(WorkbookFile &file, const EntityId &id)
{
    const auto reader = DossierReader::of(file);
    if (!reader)
        return reader.error();
    const auto dossier = (*reader)->one(file, id);
    if (!dossier)
        return dossier.error();
    if (!*dossier)
        return std::optional<DossierContents>();
    return guarded(file.path(), [&]() -> Result<std::optional<DossierContents>> {
        return std::optional(Contents(file, **dossier).read());
    });
}

} // namespace tournee
