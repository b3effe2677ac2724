// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/report/smallgroups.h"
#include "core/storage/names.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace tournee {

/// What a report is about: the frame of the tour, held in memory, and the entries within the
/// request, read one at a time. Deleted things are left out.
class ReportScope
{
public:
    ReportScope(ReportScope &&) = default;
    ReportScope(const ReportScope &) = delete; // its map points into its lists

    static Result<ReportScope> of(WorkbookFile &file, const ReportRequest &request,
                                  Progress *progress);

    [[nodiscard]] const ReportRequest &request() const { return m_request; }
    [[nodiscard]] bool isAnonymous() const { return m_request.privacy == Privacy::Anonymous; }
    [[nodiscard]] const Names &names() const { return m_names; }
    [[nodiscard]] const Entity *tour() const { return m_tour ? &*m_tour : nullptr; }
    [[nodiscard]] const std::vector<Entity> &sessions() const { return m_sessions; }
    [[nodiscard]] const std::vector<Entity> &tables() const { return m_tables; }
    /// In canonical order; with a null id: those of no workshop that is known here.
    [[nodiscard]] std::vector<const Entity *> tablesOf(const EntityId &session) const;
    [[nodiscard]] const Entity *find(const EntityId &id) const;
    /// Likewise, a deleted workshop, round or table too: what was said there is in the report.
    [[nodiscard]] const Entity *place(const EntityId &id) const;

    /// Whether an entity belongs into the report. Entries without a table belong into the whole only.
    [[nodiscard]] bool covers(const Entity &entity) const;

    /// The entities of a kind that belong into the report, in canonical order. Errors: Cancelled too.
    Result<void> forEach(Kind kind, const std::function<void(const Entity &)> &each);
    Result<std::optional<Entity>> entry(const EntityId &id);
    /// Those of \a kind in the report that are about \a entry, in canonical order.
    Result<std::vector<Entity>> referring(Kind kind, const EntityId &entry);
    /// What is drawn of it; nothing when nobody draws.
    Result<std::vector<DocumentPicture>> pictures();
    /// The entries at a table in canonical order, whatever their kind, without those that stand apart.
    Result<std::vector<Entity>> entriesAt(const EntityId &table);
    /// Those of no table that is known here, or of a deleted one, likewise.
    Result<std::vector<Entity>> entriesWithoutTable();

    /// Whether the report may tell a field: an anonymous one names no person, tells a background only where
    /// that many people had it, and of whoever is quoted nothing else.
    [[nodiscard]] bool tells(const Entity &entity, const FieldSpec &field) const;
    /// Likewise, how many people at a table had a background.
    [[nodiscard]] bool tellsCount(const Entity &table, const EntityId &background) const;
    /// What is left out of the head counts of a table; nothing unless the report is anonymous.
    [[nodiscard]] const Withheld &withheldAt(const EntityId &table) const;
    /// Whether an entry is told away from where it was said: a quote of somebody whose background is
    /// known, in an anonymous report.
    [[nodiscard]] bool standsApart(const Entity &entry) const;

    /// "Bas-Saint-Laurent · Atelier de Rimouski · Table 3 · Ronde 1"
    [[nodiscard]] QString placeOf(const Entity &entry) const;
    [[nodiscard]] QString regionOf(const Entity &session) const;
    [[nodiscard]] QString titleOf(const Entity &session) const;
    [[nodiscard]] QString titleOfTable(const Entity &table) const;
    [[nodiscard]] QString titleOfRound(const Entity &round) const;

private:
    ReportScope(WorkbookFile &file, const ReportRequest &request, Names names, Progress *progress);
    Result<void> readFrame();
    [[nodiscard]] bool isWhole() const
    {
        return !m_request.session && !m_request.region && !m_request.table;
    }
    Result<void> forEachInOrder(Kind kind, const std::function<void(const Entity &)> &each);
    Result<void> forEachQuote(const std::function<void(const Entity &)> &each);
    Result<void> narrowToTable();
    Result<void> readWithheld();
    [[nodiscard]] bool coversEntry(const EntityId &id) const;

    WorkbookFile &m_file;
    ReportRequest m_request;
    Names m_names;
    Progress *m_progress;
    std::optional<Entity> m_tour;
    std::vector<Entity> m_sessions;
    std::vector<Entity> m_rounds;
    std::vector<Entity> m_tables;
    std::map<EntityId, const Entity *> m_frame;
    std::map<EntityId, Entity> m_deleted;
    std::map<EntityId, int> m_roundNumbers;
    std::map<EntityId, HeadCounts> m_headCounts; ///< of tables; only in an anonymous report
    std::map<EntityId, Withheld> m_withheld; ///< likewise
    HeadCounts m_allCounts; ///< likewise, of all in the report
    Withheld m_withheldOfAll;
};

} // namespace tournee
