// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/framejoin.h"

#include "core/log/logstore.h"
#include "core/storage/receptions.h"
#include "core/storage/statestore.h"

#include <array>
#include <map>
#include <set>

namespace tournee {

namespace {

/// Works out the edits; nothing is written by it.
class Joiner
{
public:
    Joiner(StateStore &state, FrameJoin &result) : m_state(state), m_result(result) {}

    void joinSessions(const Entity &kept, const Entity &same)
    {
        joinRounds(kept.id, same.id);
        std::map<qint64, Entity> byNumber;
        for (Entity &table : placed(Kind::Table, kept.id)) {
            if (!table.value(Field::Number).isNull())
                byNumber.emplace(table.number(Field::Number), std::move(table));
        }
        for (const Entity &table : placed(Kind::Table, same.id)) {
            const auto twin = table.value(Field::Number).isNull()
                                  ? byNumber.end()
                                  : byNumber.find(table.number(Field::Number));
            if (twin != byNumber.end()) {
                joinTables(twin->second, table);
            } else {
                m_edits.push_back(update(table).set(Field::Session, kept.id));
                moveEntries(table.id, table.id);
                ++m_result.tables;
            }
        }
        takeWhatIsMissing(kept, same);
        m_edits.push_back(removal(same));
    }

    void joinTables(const Entity &kept, const Entity &same)
    {
        const EntityId session = kept.reference(Field::Session);
        if (session != same.reference(Field::Session) && m_rounds.empty())
            matchRounds(session, same.reference(Field::Session));
        moveEntries(same.id, kept.id);
        for (const Entity &photo : m_state.referring(Kind::Attachment, Field::About, same.id)) {
            if (!photo.isDeleted())
                m_edits.push_back(update(photo).set(Field::About, kept.id));
        }
        takeWhatIsMissing(kept, same);
        m_edits.push_back(removal(same));
        ++m_result.tables;
    }

    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }

private:
    [[nodiscard]] std::vector<Entity> placed(Kind kind, const EntityId &session)
    {
        std::vector<Entity> found = m_state.referring(kind, Field::Session, session);
        std::erase_if(found, [](const Entity &each) { return each.isDeleted(); });
        return found;
    }
    /// By their title, else by their place.
    void matchRounds(const EntityId &kept, const EntityId &same)
    {
        const std::vector<Entity> theirs = placed(Kind::Round, kept);
        const std::vector<Entity> ours = placed(Kind::Round, same);
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const QString title = folded(ours[i].text(Field::Title)).simplified();
            const Entity *match = i < theirs.size() ? &theirs[i] : nullptr;
            for (const Entity &each : theirs) {
                if (!title.isEmpty() && folded(each.text(Field::Title)).simplified() == title)
                    match = &each;
            }
            if (match)
                m_rounds.emplace(ours[i].id, match->id);
        }
    }
    void joinRounds(const EntityId &kept, const EntityId &same)
    {
        matchRounds(kept, same);
        for (const Entity &round : placed(Kind::Round, same)) {
            if (m_rounds.contains(round.id))
                m_edits.push_back(removal(round));
            else
                m_edits.push_back(update(round).set(Field::Session, kept));
        }
    }
    void moveEntries(const EntityId &from, const EntityId &to)
    {
        for (const Kind kind : entryKinds()) {
            for (const Entity &entry : m_state.referring(kind, Field::Table, from)) {
                if (entry.isDeleted())
                    continue;
                Edit edit = update(entry);
                if (from != to)
                    edit.set(Field::Table, to);
                const auto round = m_rounds.find(entry.reference(Field::Round));
                if (round != m_rounds.end())
                    edit.set(Field::Round, round->second);
                if (edit.changes.empty())
                    continue;
                m_edits.push_back(std::move(edit));
                m_result.entries += from == to ? 0 : 1;
            }
        }
    }
    void takeWhatIsMissing(const Entity &kept, const Entity &same)
    {
        Edit edit = update(kept);
        for (const FieldSpec &field : spec(kept.kind).fields) {
            static constexpr std::array own{Field::Position, Field::Deleted, Field::Erased,
                                            Field::Session,  Field::Tour,    Field::Number};
            const bool isOwn = std::ranges::find(own, field.field) != own.end();
            if (isOwn || field.shape != Shape::Scalar || !kept.value(field.field).isNull()
                || same.value(field.field).isNull())
                continue;
            edit.set(field.field, same.value(field.field));
        }
        if (kept.kind == Kind::Table && kept.entries(Field::Headcount).empty()) {
            for (const auto &[background, count] : same.entries(Field::Headcount))
                edit.put(Field::Headcount, background, count);
        }
        if (!edit.changes.empty())
            m_edits.push_back(std::move(edit));
    }

    StateStore &m_state;
    FrameJoin &m_result;
    std::map<EntityId, EntityId> m_rounds; ///< of the same, to those that are kept
    std::vector<Edit> m_edits;
};

} // namespace

Result<FrameJoin> declareSame(WorkbookFile &file, const EntityId &kept, const EntityId &same,
                              const QString &name, ImportMode mode)
{
    const auto first = file.find(kept);
    if (!first)
        return first.error();
    const auto second = file.find(same);
    if (!second)
        return second.error();
    for (const auto &[id, found] : {std::pair(kept, &*first), std::pair(same, &*second)}) {
        if (!*found)
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id.toString()));
    }
    const bool isTable = (*first)->kind == Kind::Table && (*second)->kind == Kind::Table;
    const bool isSession = (*first)->kind == Kind::Session && (*second)->kind == Kind::Session;
    if (kept == same || (!isTable && !isSession) || (*first)->isDeleted() || (*second)->isDeleted())
        return failure(ErrorCode::InvalidValue, textFromUtf8(same.toString()));

    FrameJoin result;
    const auto done = file.transact([&] {
        ReceptionRecorder recorder(file);
        Joiner joiner(file.state(), result);
        if (isTable)
            joiner.joinTables(**first, **second);
        else
            joiner.joinSessions(**first, **second);
        Applied applied = file.applyWithin(joiner.edits(), file.environment().now());
        result.changes = std::move(applied.changes);
        if (mode == ImportMode::Preview)
            return false;
        file.log().seal();
        std::set<EntityId> ids;
        for (const Edit &edit : joiner.edits())
            ids.insert(edit.entity);
        ImportSummary summary;
        summary.file = name;
        summary.newOps = static_cast<qint64>(applied.ops.size());
        summary.changedEntities = static_cast<qint64>(ids.size());
        result.reception = recorder.record(summary);
        return true;
    });
    if (!done)
        return done.error();
    if (mode == ImportMode::Preview)
        result.changes = {};
    return result;
}

} // namespace tournee
