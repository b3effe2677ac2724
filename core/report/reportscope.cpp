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
    if (const auto read = scope.readFrame(); !read)
        return read.error();
    return scope;
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
    if (m_request.session && m_sessions.empty())
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
    case Kind::Round:
    case Kind::Table:
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
            if (!each.isDeleted())
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
            if (!find(entry.reference(Field::Table)))
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
