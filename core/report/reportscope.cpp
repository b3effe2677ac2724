// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportscope.h"

#include "core/report/words.h"
#include "core/storage/owntour.h"

#include <QCoreApplication>

#include <algorithm>

namespace tournee {

namespace {

class Places
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Places)

public:
    static QString unnamed() { return tr("Workshop without a title"); }
    static QString noTable() { return tr("no table"); }
    static QString table(qint64 number) { return tr("Table %1").arg(number); }
    static QString deleted() { return tr("[deleted]"); }
    static QString withheld() { return tr("background not told: too few people"); }
    static QString round(int number) { return tr("Round %1").arg(number); }
};

/// A title stands on one line, whatever was typed.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r')
            c = u' ';
    }
    return line;
}

QString marked(const Entity &place, const QString &title)
{
    return place.isDeleted() ? title + QLatin1Char(' ') + Places::deleted() : title;
}

} // namespace

ReportScope::ReportScope(WorkbookFile &file, const ReportRequest &request, Names names,
                         Progress *progress)
    : m_file(file), m_request(request), m_names(std::move(names)), m_progress(progress)
{}

Result<ReportScope> ReportScope::of(WorkbookFile &file, const ReportRequest &request,
                                    Progress *progress)
{
    auto names = Names::of(file);
    if (!names)
        return names.error();
    ReportScope scope(file, request, std::move(*names), progress);
    if (const auto narrowed = scope.narrowToTable(); !narrowed)
        return narrowed.error();
    if (const auto read = scope.readFrame(); !read)
        return read.error();
    if (const auto read = scope.readWithheld(); !read)
        return read.error();
    return scope;
}

/// A table alone is a workshop of which the other tables are not told.
Result<void> ReportScope::narrowToTable()
{
    if (!m_request.table)
        return {};
    const auto table = m_file.find(Kind::Table, *m_request.table);
    if (!table)
        return table.error();
    if (!*table)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(m_request.table->toString()));
    if (const EntityId session = (*table)->reference(Field::Session); !session.isNull())
        m_request.session = session;
    return {};
}

/// Tables hide each other's small groups within their workshop, whatever of it is in the report: two
/// reports of the same workshop then leave out the same.
Result<void> ReportScope::readWithheld()
{
    if (!isAnonymous())
        return {};
    std::map<EntityId, std::vector<const Entity *>> bySession;
    std::vector<Entity> all;
    const auto read = m_file.forEach(Kind::Table, [&all](const Entity &table) {
        if (!table.isDeleted())
            all.push_back(table);
    });
    if (!read)
        return read;
    for (const Entity &table : all)
        bySession[table.reference(Field::Session)].push_back(&table);
    for (const auto &[session, tables] : bySession) {
        std::vector<HeadCounts> counts;
        for (const Entity *table : tables)
            counts.push_back(headCountsOf(*table));
        WithheldOfPlaces withheld = withheldFrom(counts);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            m_headCounts.emplace(tables[i]->id, std::move(counts[i]));
            m_withheld.emplace(tables[i]->id, std::move(withheld.places[i]));
        }
    }
    for (const Entity &table : m_tables) {
        for (const auto &[background, count] : headCountsOf(table))
            m_allCounts[background] += count;
    }
    m_withheldOfAll =
        m_tables.size() == 1 ? withheldAt(m_tables.front().id) : withheldFrom(m_allCounts);
    return {};
}

const Withheld &ReportScope::withheldAt(const EntityId &table) const
{
    static const Withheld nothing;
    const auto found = m_withheld.find(table);
    return found == m_withheld.end() ? nothing : found->second;
}

bool ReportScope::tellsCount(const Entity &table, const EntityId &background) const
{
    return !withheldAt(table.id).groups.contains(background);
}

bool ReportScope::standsApart(const Entity &entry) const
{
    return isAnonymous() && entry.kind == Kind::Quote
           && !entry.reference(Field::Background).isNull();
}

namespace {

/// Who had a background is not known where nobody counted; where somebody did, they must be enough.
bool areEnough(const HeadCounts &counts, const Withheld &withheld, const EntityId &background)
{
    if (withheld.groups.contains(background))
        return false;
    const auto found = counts.find(background);
    return counts.empty() || (found != counts.end() && found->second >= smallestCountedGroup);
}

} // namespace

bool ReportScope::tells(const Entity &entity, const FieldSpec &field) const
{
    if (!isAnonymous())
        return true;
    if (field.personal)
        return false;
    const bool isApart = standsApart(entity);
    switch (field.field) {
    case Field::Background: {
        const EntityId background = entity.reference(Field::Background);
        if (isApart)
            return areEnough(m_allCounts, m_withheldOfAll, background);
        const EntityId table = entity.reference(Field::Table);
        const auto counts = m_headCounts.find(table);
        return counts == m_headCounts.end()
               || areEnough(counts->second, withheldAt(table), background);
    }
    case Field::Position:
    case Field::Table:
    case Field::Round:
    case Field::About:
    case Field::Municipality:
    case Field::Territory:
        return !isApart;
    default:
        return true;
    }
}

Result<void> ReportScope::readFrame()
{
    auto tour = ownTour(m_file);
    if (!tour)
        return tour.error();
    m_tour = std::move(*tour);

    for (const auto &[kind, all] :
         {std::pair(Kind::Session, &m_sessions), std::pair(Kind::Round, &m_rounds),
          std::pair(Kind::Table, &m_tables)}) {
        std::vector<Entity> kept;
        const auto read = m_file.forEach(kind, [&](const Entity &entity) {
            if (!covers(entity))
                return;
            if (entity.isDeleted())
                m_deleted.emplace(entity.id, entity);
            else
                kept.push_back(entity);
        });
        if (!read)
            return read;
        *all = std::move(kept);
        for (const Entity &each : *all)
            m_frame.emplace(each.id, &each);
    }
    if (m_request.session && m_sessions.empty() && !m_request.table)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(m_request.session->toString()));
    std::map<EntityId, int> roundsOf;
    for (const Entity &round : m_rounds)
        m_roundNumbers[round.id] = ++roundsOf[round.reference(Field::Session)];
    // Like the tables of a room: by number, those without one last.
    std::ranges::stable_sort(m_tables, {}, [](const Entity &table) {
        const Value &number = table.value(Field::Number);
        return std::pair(number.isNull(), number.number());
    });
    m_frame.clear();
    for (const auto *all : {&m_sessions, &m_rounds, &m_tables}) {
        for (const Entity &each : *all)
            m_frame.emplace(each.id, &each);
    }
    return {};
}

const Entity *ReportScope::find(const EntityId &id) const
{
    const auto found = m_frame.find(id);
    return found == m_frame.end() ? nullptr : found->second;
}

const Entity *ReportScope::place(const EntityId &id) const
{
    if (const Entity *const present = find(id))
        return present;
    const auto deleted = m_deleted.find(id);
    return deleted == m_deleted.end() ? nullptr : &deleted->second;
}

std::vector<const Entity *> ReportScope::tablesOf(const EntityId &session) const
{
    std::vector<const Entity *> tables;
    for (const Entity &table : m_tables) {
        const EntityId where = table.reference(Field::Session);
        if (session.isNull() ? find(where) == nullptr : where == session)
            tables.push_back(&table);
    }
    return tables;
}

bool ReportScope::coversEntry(const EntityId &id) const
{
    const auto found = m_file.find(id);
    return found && *found && !(*found)->isDeleted() && covers(**found);
}

bool ReportScope::covers(const Entity &entity) const
{
    if (entity.kind == Kind::Writer)
        return !isAnonymous();
    if (isWhole() || entity.kind <= Kind::Background)
        return true;
    const auto coversAny = [this](const std::vector<EntityId> &ids) {
        return std::ranges::any_of(ids, [this](const EntityId &id) { return coversEntry(id); });
    };
    switch (entity.kind) {
    case Kind::Session:
        return (!m_request.session || entity.id == *m_request.session)
               && (!m_request.region || entity.reference(Field::Region) == *m_request.region);
    case Kind::Table:
        if (m_request.table)
            return entity.id == *m_request.table;
        [[fallthrough]];
    case Kind::Round:
        return place(entity.reference(Field::Session)) != nullptr;
    case Kind::Attachment:
        return place(entity.reference(Field::About)) || coversEntry(entity.reference(Field::About));
    case Kind::Group:
        return coversAny(entity.references(Field::Members));
    case Kind::Verdict:
        return coversAny({entity.reference(Field::First), entity.reference(Field::Second)});
    case Kind::Finding:
        return coversAny(entity.references(Field::Citations));
    default:
        return place(entity.reference(Field::Table)) != nullptr;
    }
}

Result<void> ReportScope::forEach(Kind kind, const std::function<void(const Entity &)> &each)
{
    if (isAnonymous() && kind == Kind::Quote)
        return forEachQuote(each);
    return forEachInOrder(kind, each);
}

/// The order in which people were quoted would tell where.
Result<void> ReportScope::forEachQuote(const std::function<void(const Entity &)> &each)
{
    std::vector<Entity> apart;
    auto done = forEachInOrder(Kind::Quote, [&](const Entity &quote) {
        if (standsApart(quote))
            apart.push_back(quote);
        else
            each(quote);
    });
    std::ranges::sort(apart, {}, &Entity::id);
    if (done)
        std::ranges::for_each(apart, each);
    return done;
}

Result<void> ReportScope::forEachInOrder(Kind kind, const std::function<void(const Entity &)> &each)
{
    const auto isCancelled = [this] { return m_progress && m_progress->isCancelled; };
    auto done = m_file.forEach(kind, [&](const Entity &entity) {
        if (!entity.isDeleted() && !isCancelled() && covers(entity))
            each(entity);
    });
    if (done && isCancelled())
        return failure(ErrorCode::Cancelled);
    return done;
}

Result<std::optional<Entity>> ReportScope::entry(const EntityId &id)
{
    return m_file.find(id);
}

Result<std::vector<Entity>> ReportScope::referring(Kind kind, const EntityId &entry)
{
    if (m_progress && m_progress->isCancelled)
        return failure(ErrorCode::Cancelled);
    auto all = m_file.referring(kind, Field::About, entry);
    if (all)
        std::erase_if(*all,
                      [this](const Entity &each) { return each.isDeleted() || !covers(each); });
    return all;
}

Result<std::vector<DocumentPicture>> ReportScope::pictures()
{
    if (!m_request.pictures)
        return std::vector<DocumentPicture>{};
    return m_request.pictures->pictures(m_file, m_request);
}

Result<std::vector<Entity>> ReportScope::entriesAt(const EntityId &table)
{
    if (m_progress && m_progress->isCancelled)
        return failure(ErrorCode::Cancelled);
    std::vector<Entity> entries;
    for (const Kind kind : entryKinds()) {
        auto some = m_file.referring(kind, Field::Table, table);
        if (!some)
            return some.error();
        for (Entity &each : *some) {
            if (!each.isDeleted() && !standsApart(each))
                entries.push_back(std::move(each));
        }
    }
    std::ranges::sort(entries, {},
                      [](const Entity &each) { return std::pair(each.position(), each.id); });
    return entries;
}

Result<std::vector<Entity>> ReportScope::entriesWithoutTable()
{
    std::vector<Entity> entries;
    for (const Kind kind : entryKinds()) {
        const auto read = forEach(kind, [&](const Entity &entry) {
            if (!find(entry.reference(Field::Table)) && !standsApart(entry))
                entries.push_back(entry);
        });
        if (!read)
            return read.error();
    }
    return entries;
}

QString ReportScope::regionOf(const Entity &session) const
{
    return m_names.nameOf(session.reference(Field::Region), isUiEnglish());
}

QString ReportScope::titleOf(const Entity &session) const
{
    const QString title = oneLine(session.text(Field::Title));
    return marked(session, title.isEmpty() ? Places::unnamed() : title);
}

QString ReportScope::titleOfTable(const Entity &table) const
{
    const QString name = oneLine(table.text(Field::Name));
    if (table.value(Field::Number).isNull())
        return marked(table, name.isEmpty() ? wordFor(Kind::Table) : name);
    const QString number = Places::table(table.number(Field::Number));
    return marked(table,
                  name.isEmpty() ? number : number + QLatin1String(" (") + name + QLatin1Char(')'));
}

QString ReportScope::titleOfRound(const Entity &round) const
{
    QString title = oneLine(round.text(Field::Title));
    if (!title.isEmpty())
        return title;
    const auto number = m_roundNumbers.find(round.id);
    return number == m_roundNumbers.end() ? wordFor(Kind::Round) : Places::round(number->second);
}

QString ReportScope::placeOf(const Entity &entry) const
{
    if (standsApart(entry)) {
        // Where somebody said it would tell who it was.
        const FieldSpec &background = spec(entry.kind, Field::Background);
        return tells(entry, background)
                   ? m_names.nameOf(entry.reference(Field::Background), isUiEnglish())
                   : Places::withheld();
    }
    QStringList parts;
    const Entity *const table = place(entry.reference(Field::Table));
    if (!table) {
        parts.append(Places::noTable());
    } else {
        if (const Entity *const session = place(table->reference(Field::Session))) {
            parts.append(regionOf(*session));
            parts.append(titleOf(*session));
        }
        parts.append(titleOfTable(*table));
    }
    if (const Entity *const round = find(entry.reference(Field::Round)))
        parts.append(titleOfRound(*round));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace tournee
