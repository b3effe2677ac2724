// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/entrydeeds.h"

#include "ui/capture/batchdeeds.h"
#include "ui/capture/entrycorrector.h"
#include "ui/capture/entrylist.h"
#include "ui/capture/linewriter.h"
#include "ui/capture/noticebar.h"
#include "ui/capture/tablenotes.h"
#include "ui/theme/kindmark.h"

#include <QUndoStack>

namespace tournee {

EntryDeeds::EntryDeeds(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk.list, &EntryList::editRequested, this, &EntryDeeds::edit);
    connect(&m_desk.list, &EntryList::removeAllRequested, this, &EntryDeeds::removeAll);
    connect(
        &m_desk.list, &EntryList::menuOpening, &m_desk.batch,
        [this](QMenu *menu, const std::vector<EntityId> &ids) { m_desk.batch.fill(*menu, ids); });
    connect(&m_desk.batch, &BatchDeeds::replaced, &m_desk.list, &EntryList::selectAllOf);
    connect(&m_desk.list, &EntryList::moveRequested, this,
            [this](const std::vector<EntityId> &ids, EntityId target, EntryMover::Place place) {
                EntryMover(m_desk.notes).move(ids, target, place);
                m_desk.list.selectAllOf(ids);
            });
    connect(&m_desk.list, &EntryList::stepRequested, this, [this](EntityId id, int step) {
        EntryMover(m_desk.notes).step(id, step);
        m_desk.list.select(id);
    });
    connect(&m_desk.list, &EntryList::nestRequested, this, &EntryDeeds::nest);
    connect(&m_desk.list, &EntryList::unnestRequested, this, &EntryDeeds::unnest);
    EntryCorrector *const corrector = &m_desk.corrector;
    connect(corrector, &EntryCorrector::nestRequested, this, &EntryDeeds::nest);
    connect(corrector, &EntryCorrector::unnestRequested, this, &EntryDeeds::unnest);
    connect(corrector, &EntryCorrector::stepRequested, this, &EntryDeeds::step);
    connect(corrector, &EntryCorrector::abandoned, this, [this](EntityId id) {
        m_desk.notice.tell(tr("The entry is as it was before."), tr("Put my words back"),
                           [this, id] { m_desk.corrector.resumeAbandoned(id); });
    });
    connect(corrector, &EntryCorrector::emptied, this, [this] {
        m_desk.notice.tell(tr("The entry is removed."), tr("Undo"),
                           [this] { m_desk.undoStack.undo(); });
    });
    connect(corrector, &EntryCorrector::orphaned, &m_desk.writer, &LineWriter::putBack);
}

/// Where the keyboard is, there is the entry that gets the kind.
void EntryDeeds::chooseKind(Kind kind)
{
    if (m_desk.corrector.isOpen()) {
        m_desk.corrector.changeKind(kind);
        return;
    }
    if (m_desk.list.hasFocus() && m_desk.list.selection().size() > 1) {
        m_desk.batch.setKind(m_desk.list.selection(), kind);
        return;
    }
    if (m_desk.list.hasFocus() && !m_desk.list.selected().isNull()) {
        m_desk.list.select(m_desk.notes.changeKind(m_desk.list.selected(), kind));
        return;
    }
    m_desk.writer.chooseKind(kind);
}

void EntryDeeds::edit(EntityId id)
{
    m_desk.corrector.begin(id);
    if (m_desk.corrector.entry() == id && m_desk.corrector.hasAbandoned(id)) {
        m_desk.notice.tell(tr("An edit of this entry was left before."), tr("Put my words back"),
                           [this, id] { m_desk.corrector.resumeAbandoned(id); });
    }
}

void EntryDeeds::remove(EntityId id)
{
    const CaptureModel &model = m_desk.notes.model();
    const Entity *const entry = model.entry(id);
    if (!entry)
        return;
    EntityId next = model.neighbour(id, 1);
    if (next.isNull())
        next = model.neighbour(id, -1);
    m_desk.notice.tell(tr("%1 removed.").arg(kindName(entry->kind)), tr("Undo"),
                       [this] { m_desk.undoStack.undo(); });
    m_desk.notes.remove(id);
    m_desk.list.select(next);
}

void EntryDeeds::removeAll(const std::vector<EntityId> &ids)
{
    if (ids.size() == 1) {
        remove(ids.front());
        return;
    }
    m_desk.notice.tell(tr("%n entries removed.", nullptr, int(ids.size())), tr("Undo"),
                       [this] { m_desk.undoStack.undo(); });
    m_desk.batch.remove(ids);
    m_desk.list.clearSelection();
    emit lineRequested();
}

void EntryDeeds::nest(EntityId id)
{
    const CaptureModel &model = m_desk.notes.model();
    const Entity *const entry = model.entry(id);
    if (!entry)
        return;
    const EntityId parent = m_desk.writer.parentFor(entry->kind, model.neighbour(id, -1));
    if (!parent.isNull())
        m_desk.notes.putUnder(id, parent);
    m_desk.list.showEntry(id);
}

void EntryDeeds::unnest(EntityId id)
{
    const CaptureModel &model = m_desk.notes.model();
    const Entity *const entry = model.entry(id);
    const EntityId parent = model.parentOf(id);
    if (!entry || parent.isNull())
        return;
    EntityId outer = model.parentOf(parent);
    if (!outer.isNull() && !mayStandUnder(entry->kind, model.entry(outer)->kind))
        outer = {};
    m_desk.notes.putUnder(id, outer);
    m_desk.list.showEntry(id);
}

void EntryDeeds::toggleStar()
{
    std::vector<EntityId> ids = m_desk.list.selection();
    if (m_desk.corrector.isOpen())
        ids = {m_desk.corrector.entry()};
    else if (ids.empty() && !m_desk.writer.above().isNull())
        ids = {m_desk.writer.above()};
    m_desk.batch.setStarred(ids, !m_desk.batch.areStarred(ids));
}

void EntryDeeds::step(EntityId from, int step)
{
    const EntityId next = m_desk.notes.model().neighbour(from, step);
    if (!next.isNull()) {
        edit(next);
    } else if (step > 0) {
        m_desk.corrector.finish();
        emit lineRequested();
    }
}

} // namespace tournee
