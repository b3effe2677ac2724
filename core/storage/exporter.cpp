// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/exporter.h"

#include "core/bundle/bundle.h"
#include "core/log/logstore.h"
#include "core/sqlite/database.h"
#include "core/storage/owntour.h"
#include "core/storage/statestore.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>

namespace tournee {

namespace {

/// Finds the entities that a selection covers: closed under what they stand in and refer to.
class Coverer
{
public:
    Coverer(StateStore &state, bool frameOnly) : m_state(state), m_frameOnly(frameOnly) {}

    void addAll(Kind kind)
    {
        m_state.forEach(kind, [this](Entity &&entity) { m_ids.insert(entity.id); });
    }
    void addSession(const EntityId &session)
    {
        for (const Entity &table : m_state.referring(Kind::Table, Field::Session, session))
            addTable(table.id);
        addSessionFrame(session);
    }
    void addTable(const EntityId &table)
    {
        const auto found = m_state.find(Kind::Table, table);
        if (!found)
            throw Failure(ErrorCode::UnknownEntity, textFromUtf8(table.toString()));
        add(*found);
        addSessionFrame(found->reference(Field::Session));
        if (m_frameOnly)
            return;
        for (const Kind kind : entryKinds()) {
            for (const Entity &entry : entriesAt(kind, table)) {
                if (m_ids.contains(entry.id))
                    continue;
                add(entry);
                if (!entry.isDeleted())
                    ++m_entries;
                for (const Entity &photo :
                     m_state.referring(Kind::Attachment, Field::About, entry.id))
                    add(photo);
            }
        }
        for (const Entity &photo : m_state.referring(Kind::Attachment, Field::About, table))
            add(photo);
    }
    [[nodiscard]] const std::set<EntityId> &ids() const { return m_ids; }
    /// Those of the workshops.
    [[nodiscard]] const std::set<EntityId> &tours() const { return m_tours; }
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    /// Also those that only one of several diverging versions puts at this table.
    std::vector<Entity> entriesAt(Kind kind, const EntityId &table)
    {
        std::vector<Entity> result = m_state.referring(kind, Field::Table, table);
        const std::string id = table.toString();
        for (Entity &entry : m_state.unsettled(kind)) {
            const Register *const place = entry.find({Field::Table, {}});
            const bool isHere =
                place && std::ranges::any_of(place->heads, [&id](const Version &version) {
                    return version.value.utf8() == id;
                });
            if (isHere)
                result.push_back(std::move(entry));
        }
        return result;
    }
    void addSessionFrame(const EntityId &session)
    {
        const auto found = m_state.find(Kind::Session, session);
        if (!found || m_ids.contains(session))
            return;
        add(*found);
        if (const auto tour = m_state.find(Kind::Tour, found->reference(Field::Tour))) {
            add(*tour);
            m_tours.insert(tour->id);
        }
        for (const Entity &round : m_state.referring(Kind::Round, Field::Session, session))
            add(round);
    }
    /// With the regions, hubs, themes and backgrounds it names.
    void add(const Entity &entity)
    {
        m_ids.insert(entity.id);
        for (const FieldSpec &field : spec(entity.kind).fields) {
            const bool isShared =
                !field.targets.empty() && std::ranges::all_of(field.targets, [](Kind kind) {
                    return kind >= Kind::Region && kind <= Kind::Background;
                });
            if (!isShared)
                continue;
            for (const Register &each : entity.registers) {
                if (each.name.field != field.field)
                    continue;
                addNamed(each.name.element);
                for (const Version &version : each.heads)
                    addNamed(version.value.utf8());
            }
        }
    }
    void addNamed(const std::string &text)
    {
        if (const auto id = EntityId::fromString(text))
            m_ids.insert(*id);
    }

    StateStore &m_state;
    bool m_frameOnly;
    std::set<EntityId> m_ids;
    std::set<EntityId> m_tours;
    qint64 m_entries = 0;
};

/// A kit of some workshops has the regions, themes and backgrounds all the same: people choose
/// among them.
void addFrame(Coverer &coverer, const Selection &selection)
{
    const bool isOfAll = selection.sessions.empty() && selection.tables.empty();
    for (const KindSpec &kind : schema()) {
        if (isFrame(kind.kind) && (isOfAll || kind.kind <= Kind::Background))
            coverer.addAll(kind.kind);
    }
}

qint64 countEntries(StateStore &state)
{
    qint64 count = 0;
    for (const Kind kind : entryKinds())
        count += state.countVisible(kind);
    return count;
}

template <typename T>
T unwrapped(Result<T> result)
{
    if (!result)
        throw Failure(result.error());
    return std::move(*result);
}

Bundle bundleFor(WorkbookFile &file, const Selection &selection)
{
    Bundle bundle;
    StateStore &state = file.state();
    std::optional<Entity> tour = unwrapped(ownTour(file));
    const bool isWhole =
        selection.sessions.empty() && selection.tables.empty() && !selection.frameOnly;
    if (isWhole) {
        file.log().forEachLinePair([&](std::string_view header, std::string_view values) {
            bundle.ops.push_back(file.log().parsed(header, values));
        });
        bundle.cover.entries = countEntries(state);
    } else {
        Coverer coverer(state, selection.frameOnly);
        if (selection.frameOnly)
            addFrame(coverer, selection);
        for (const EntityId &session : selection.sessions) {
            if (!state.find(Kind::Session, session))
                throw Failure(ErrorCode::UnknownEntity, textFromUtf8(session.toString()));
            coverer.addSession(session);
        }
        for (const EntityId &table : selection.tables)
            coverer.addTable(table);
        if (coverer.tours().size() == 1) // of several that were combined here
            tour = state.find(Kind::Tour, *coverer.tours().begin());
        bundle.ops = file.log().opsAbout(coverer.ids());
        // Who wrote them: the writers introduce themselves by ops of their own.
        std::set<EntityId> writers;
        for (const LoggedOp &op : bundle.ops)
            writers.insert(EntityId::fromView(op.op.writer.view()));
        for (LoggedOp &op : file.log().opsAbout(writers))
            bundle.ops.push_back(std::move(op));
        bundle.cover.entries = coverer.entries();
    }
    std::ranges::sort(bundle.ops, [](const LoggedOp &a, const LoggedOp &b) {
        return std::tie(a.op.writer, a.op.seq, a.id) < std::tie(b.op.writer, b.op.seq, b.id);
    });
    const auto repeated = std::ranges::unique(bundle.ops, {}, &LoggedOp::id);
    bundle.ops.erase(repeated.begin(), repeated.end());

    bundle.cover.isKit = selection.frameOnly;
    bundle.cover.sessions = selection.sessions;
    bundle.cover.tables = selection.tables;
    std::ranges::sort(bundle.cover.sessions);
    std::ranges::sort(bundle.cover.tables);
    if (tour) {
        bundle.cover.tour = tour->id;
        bundle.cover.title = tour->value(Field::Title).utf8();
    }
    return bundle;
}

} // namespace

Result<ExportSummary> exportBundle(WorkbookFile &file, const QString &target,
                                   const Selection &selection, Progress *progress)
{
    if (isDatabase(target))
        return failure(ErrorCode::FileExists, target);
    if (const auto sealed = file.seal(); !sealed)
        return sealed.error();
    return guarded(target, [&]() -> Result<ExportSummary> {
        const Bundle bundle = bundleFor(file, selection);
        if (progress) {
            progress->total = 2;
            progress->done = 1;
            if (progress->isCancelled)
                return failure(ErrorCode::Cancelled, target);
        }
        if (const auto written = writeBundle(target, bundle); !written)
            return written.error();
        const auto back = readBundle(target);
        if (!back)
            return back.error();
        if (back->cover != bundle.cover
            || !std::ranges::equal(back->ops, bundle.ops, {}, &LoggedOp::id, &LoggedOp::id))
            return failure(ErrorCode::Io, target, QStringLiteral("what was read back differs"));
        if (progress)
            progress->done = 2;
        return ExportSummary{static_cast<qint64>(bundle.ops.size()), bundle.cover.entries,
                             QFileInfo(target).size()};
    });
}

} // namespace tournee
