// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsdata.h"

#include "core/report/words.h"
#include "core/storage/history.h"
#include "ui/capture/foldedfind.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace tournee {

namespace {

struct CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Citation)

public:
    static QString round(int number) { return tr("Round %1").arg(number); }
    static QString wordings(int count) { return tr("%n wordings", nullptr, count); }
    static QString match(const QString &challenge, const QString &solution)
    {
        return tr("%1 → %2", "a challenge, and the solution for it").arg(challenge, solution);
    }
};

bool isAcceptedMatch(const Entity &verdict)
{
    return verdict.value(Field::Verdict).utf8() == "matchAccepted";
}

bool isBlank(const Entity &entity, Field field)
{
    const Register *const each = entity.find({field, {}});
    return each && each->isBlank();
}

/// Looks citations up, each place once.
class Citations
{
public:
    static Result<Citations> of(WorkbookFile &file)
    {
        auto views = EntryViews::of(file);
        if (!views)
            return views.error();
        return Citations(file, std::move(*views));
    }

    Result<Citation> find(const EntityId &id)
    {
        const auto entity = m_file.find(id);
        if (!entity)
            return entity.error();
        Citation citation;
        citation.id = id;
        if (!*entity)
            return citation;
        citation = described(**entity);
        if ((*entity)->isDeleted())
            citation.state = Citation::State::Deleted;
        return citation;
    }

    /// Whatever its state.
    Citation described(const Entity &entity)
    {
        Citation citation;
        citation.id = entity.id;
        citation.kind = entity.kind;
        citation.state = Citation::State::There;
        citation.isOpen = isOpen(entity);
        if (entity.kind == Kind::Group)
            describeGroup(citation, entity);
        else if (entity.kind == Kind::Verdict)
            describeMatch(citation, entity);
        else
            describeEntry(citation, entity);
        return citation;
    }

private:
    Citations(WorkbookFile &file, EntryViews views) : m_file(file), m_views(std::move(views)) {}

    void describeEntry(Citation &citation, const Entity &entry)
    {
        citation.words = entry.text(Field::Text);
        if (isBlank(entry, Field::Text))
            citation.state = Citation::State::Erased;
        citation.table = entry.reference(Field::Table);
        citation.entry = entry.id;
        QStringList parts{m_views.placeOf(citation.table), roundOf(entry.reference(Field::Round))};
        parts.removeAll(QString());
        citation.where = parts.join(" · ");
    }

    void describeGroup(Citation &citation, const Entity &group)
    {
        const auto members = group.references(Field::Members);
        int wordings = 0;
        std::optional<Entity> lead;
        for (const EntityId &member : members) {
            auto entry = m_file.find(member);
            if (!entry || !*entry || (*entry)->isDeleted())
                continue;
            ++wordings;
            if (!lead || member == group.reference(Field::Lead))
                lead = std::move(**entry);
        }
        citation.words = group.text(Field::Statement);
        if (isBlank(group, Field::Statement))
            citation.state = Citation::State::Erased;
        if (citation.words.isEmpty())
            citation.words = group.text(Field::Title);
        citation.more = CitationWords::wordings(wordings);
        if (lead) {
            Citation first;
            describeEntry(first, *lead);
            if (citation.words.isEmpty())
                citation.words = first.words;
            citation.where = first.where;
            citation.table = first.table;
            citation.entry = first.entry;
        }
    }

    void describeMatch(Citation &citation, const Entity &verdict)
    {
        std::optional<Entity> challenge;
        std::optional<Entity> solution;
        for (const Field field : {Field::First, Field::Second}) {
            auto entry = m_file.find(verdict.reference(field));
            if (entry && *entry)
                ((*entry)->kind == Kind::Challenge ? challenge : solution) = std::move(**entry);
        }
        if (!challenge || !solution || challenge->isDeleted() || solution->isDeleted()) {
            citation.state = Citation::State::Deleted;
            return;
        }
        Citation from;
        describeEntry(from, *solution);
        Citation to;
        describeEntry(to, *challenge);
        if (from.state == Citation::State::Erased || to.state == Citation::State::Erased)
            citation.state = Citation::State::Erased;
        citation.words = CitationWords::match(to.words.simplified(), from.words.simplified());
        citation.where = CitationWords::match(to.where, from.where);
        citation.more = verdict.text(Field::Reason);
        citation.table = from.table;
        citation.entry = from.entry;
    }

    QString roundOf(const EntityId &id)
    {
        if (id.isNull())
            return {};
        if (const auto known = m_rounds.find(id); known != m_rounds.end())
            return known->second;
        QString words;
        const auto round = m_file.find(Kind::Round, id);
        if (round && *round) {
            words = (*round)->text(Field::Title);
            if (words.isEmpty())
                words = CitationWords::round(numberOf(**round));
        }
        return m_rounds.emplace(id, words).first->second;
    }

    int numberOf(const Entity &round)
    {
        int number = 1;
        const auto all =
            m_file.referring(Kind::Round, Field::Session, round.reference(Field::Session));
        if (all) {
            for (const Entity &each : *all) {
                number += !each.isDeleted()
                                  && std::pair(each.position(), each.id)
                                         < std::pair(round.position(), round.id)
                              ? 1
                              : 0;
            }
        }
        return number;
    }

    WorkbookFile &m_file;
    EntryViews m_views;
    std::map<EntityId, QString> m_rounds;
};

Result<HitList> foundEntries(WorkbookFile &file, const SearchRequest &request, Citations &citations)
{
    const auto answer = search(file, request);
    if (!answer)
        return answer.error();
    HitList list{answer->total, answer->isTotal, {}, answer->filters};
    for (const SearchHit &found : answer->hits) {
        Hit hit = hitFrom(found);
        if (!isEntry(hit.kind)) {
            --list.total;
            continue;
        }
        const auto citation = citations.find(hit.id);
        if (!citation)
            return citation.error();
        hit.where = citation->where;
        hit.table = citation->table;
        list.hits.push_back(std::move(hit));
    }
    return list;
}

Result<HitList> foundAmong(WorkbookFile &file, Kind kind, const SearchRequest &request,
                           Citations &citations)
{
    HitList list;
    const QString wanted = request.query.simplified();
    const auto read = file.forEach(kind, [&](const Entity &entity) {
        if (entity.isDeleted() || (kind == Kind::Verdict && !isAcceptedMatch(entity)))
            return;
        const Citation citation = citations.described(entity);
        if (citation.state != Citation::State::There)
            return;
        const QString words = citation.words.simplified();
        std::vector<TextRange> matches;
        for (const auto &[from, length] : findFolded(words, wanted))
            matches.push_back({from, from + length});
        if (!wanted.isEmpty() && matches.empty())
            return;
        ++list.total;
        if (list.total <= request.limit)
            list.hits.push_back(
                {citation.id, kind, words, matches, citation.where, citation.table});
    });
    if (!read)
        return read.error();
    return list;
}

} // namespace

Result<std::vector<FindingRow>> readFindingRows(WorkbookFile &file)
{
    const auto findings = file.entities(Kind::Finding);
    if (!findings)
        return findings.error();
    auto citations = Citations::of(file);
    if (!citations)
        return citations.error();
    std::vector<FindingRow> rows;
    for (const Entity &finding : *findings) {
        if (finding.isDeleted())
            continue;
        FindingRow row{finding, 0, 0, isOpen(finding)};
        for (const EntityId &id : finding.references(Field::Citations)) {
            const auto citation = citations->find(id);
            if (!citation)
                return citation.error();
            ++(citation->state == Citation::State::There ? row.evidence : row.missing);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<FindingView> readFinding(WorkbookFile &file, const EntityId &id)
{
    const auto finding = file.find(Kind::Finding, id);
    if (!finding)
        return finding.error();
    if (!*finding || (*finding)->isDeleted())
        return FindingView{};
    auto citations = Citations::of(file);
    if (!citations)
        return citations.error();
    FindingView view{**finding, {}};
    for (const EntityId &each : view.finding.references(Field::Citations)) {
        auto citation = citations->find(each);
        if (!citation)
            return citation.error();
        view.citations.push_back(std::move(*citation));
    }
    // What is there first, by kind and place: a set has no order of its own.
    std::ranges::stable_sort(view.citations, {}, [](const Citation &each) {
        return std::tuple(each.state, each.kind, each.where);
    });
    return view;
}

Result<Citation> readCitation(WorkbookFile &file, const EntityId &id)
{
    auto citations = Citations::of(file);
    if (!citations)
        return citations.error();
    return citations->find(id);
}

Result<HitList> readEvidence(WorkbookFile &file, EvidenceSource source,
                             const SearchRequest &request)
{
    auto citations = Citations::of(file);
    if (!citations)
        return citations.error();
    switch (source) {
    case EvidenceSource::Entries:
        return foundEntries(file, request, *citations);
    case EvidenceSource::Groups:
        return foundAmong(file, Kind::Group, request, *citations);
    case EvidenceSource::Matches:
        return foundAmong(file, Kind::Verdict, request, *citations);
    }
    Q_UNREACHABLE();
}

} // namespace tournee
