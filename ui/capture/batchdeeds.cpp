// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/batchdeeds.h"

#include "core/report/words.h"
#include "ui/capture/changename.h"
#include "ui/capture/entrykinds.h"
#include "ui/capture/tablenotes.h"
#include "ui/theme/kindmark.h"

#include <QGuiApplication>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace tournee {

namespace {

constexpr qsizetype longestChoice = 60;

QString menuWords(const QString &text)
{
    QString words = text.simplified();
    if (words.size() > longestChoice)
        words = words.left(longestChoice - 1) + u'…';
    return words.replace('&', "&&");
}

} // namespace

BatchDeeds::BatchDeeds(TableNotes &notes, QUndoStack &undoStack, QObject *parent)
    : QObject(parent), m_notes(notes), m_undoStack(undoStack)
{}

void BatchDeeds::changeEach(const QString &name, const std::vector<EntityId> &ids,
                            const Change &change)
{
    std::vector<Edit> edits;
    for (const EntityId id : ids) {
        const Entity *const entry = m_notes.model().entry(id);
        if (!entry)
            continue;
        Edit edit = updateOf(*entry);
        change(*entry, edit);
        if (!edit.changes.empty())
            edits.push_back(std::move(edit));
    }
    m_notes.change(changeName(name, int(edits.size())), edits);
}

/// A change of kind is a step of its own for each; a macro makes one of them.
void BatchDeeds::setKind(const std::vector<EntityId> &ids, Kind kind)
{
    std::vector<EntityId> changed;
    changed.reserve(ids.size());
    m_undoStack.beginMacro(changeName(tr("change of kind"), int(ids.size())));
    for (const EntityId id : ids)
        changed.push_back(m_notes.changeKind(id, kind));
    m_undoStack.endMacro();
    emit replaced(changed);
}

void BatchDeeds::setTheme(const std::vector<EntityId> &ids, EntityId theme, bool isOn)
{
    const QString name = m_notes.model().vocabulary().nameOf(theme, isUiEnglish());
    changeEach(tr("theme %1").arg(name), ids, [&](const Entity &entry, Edit &edit) {
        if (entry.contains(Field::Themes, theme.toString()) == isOn)
            return;
        if (isOn)
            edit.include(Field::Themes, theme);
        else
            edit.exclude(Field::Themes, theme);
    });
}

void BatchDeeds::putUnder(const std::vector<EntityId> &ids, EntityId parent)
{
    const CaptureModel &model = m_notes.model();
    changeEach(tr("link"), ids, [&](const Entity &entry, Edit &edit) {
        if (parent.isNull() || mayStandUnder(entry.kind, model.entry(parent)->kind))
            link(edit, model.parentOf(entry.id), parent);
    });
}

void BatchDeeds::setRound(const std::vector<EntityId> &ids, EntityId round)
{
    changeEach(wordFor(Field::Round).toLower(), ids, [&](const Entity &entry, Edit &edit) {
        if (entry.reference(Field::Round) != round)
            edit.set(Field::Round, round);
    });
}

void BatchDeeds::setStarred(const std::vector<EntityId> &ids, bool isOn)
{
    changeEach(tr("star"), ids, [&](const Entity &entry, Edit &edit) {
        if (entry.truth(Field::Starred) != isOn)
            edit.set(Field::Starred, isOn ? Value(true) : Value());
    });
}

bool BatchDeeds::areStarred(const std::vector<EntityId> &ids) const
{
    return std::ranges::all_of(ids, [this](EntityId id) {
        const Entity *const entry = m_notes.model().entry(id);
        return entry && entry->truth(Field::Starred);
    });
}

void BatchDeeds::remove(const std::vector<EntityId> &ids)
{
    changeEach(tr("removal"), ids,
               [](const Entity &, Edit &edit) { edit.set(Field::Deleted, Value(true)); });
}

void BatchDeeds::fill(QMenu &menu, const std::vector<EntityId> &ids)
{
    fillKinds(*menu.addMenu(tr("Kind")), ids);
    fillThemes(*menu.addMenu(wordFor(Field::Themes)), ids);
    fillParents(*menu.addMenu(tr("Put under")), ids);
    if (m_notes.rounds().size() > 1)
        fillRounds(*menu.addMenu(wordFor(Field::Round)), ids);
    const bool isOn = areStarred(ids);
    QAction *const star = menu.addAction(isOn ? tr("Take the star away") : tr("Give a star"));
    star->setShortcut(Qt::CTRL | Qt::Key_B); // shown here, heard elsewhere
    connect(star, &QAction::triggered, this, [this, ids, isOn] { setStarred(ids, !isOn); });
}

void BatchDeeds::fillKinds(QMenu &menu, const std::vector<EntityId> &ids)
{
    for (const Kind kind : entryKinds()) {
        QAction *const choice =
            menu.addAction(kindIcon(kind, QGuiApplication::palette()), kindName(kind));
        connect(choice, &QAction::triggered, this, [this, ids, kind] { setKind(ids, kind); });
    }
}

void BatchDeeds::fillThemes(QMenu &menu, const std::vector<EntityId> &ids)
{
    const Vocabulary &vocabulary = m_notes.model().vocabulary();
    for (const Entity &theme : vocabulary.themes) {
        QAction *const choice =
            menu.addAction(menuWords(vocabulary.nameOf(theme.id, isUiEnglish())));
        choice->setCheckable(true);
        const bool isOn = std::ranges::all_of(ids, [&](EntityId id) {
            const Entity *const entry = m_notes.model().entry(id);
            return entry && entry->contains(Field::Themes, theme.id.toString());
        });
        choice->setChecked(isOn);
        connect(choice, &QAction::triggered, this,
                [this, ids, id = theme.id, isOn] { setTheme(ids, id, !isOn); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void BatchDeeds::fillParents(QMenu &menu, const std::vector<EntityId> &ids)
{
    const CaptureModel &model = m_notes.model();
    const auto isWanted = [&](EntityId parent) {
        return std::ranges::any_of(ids, [&](EntityId id) {
            const Entity *const entry = model.entry(id);
            return entry && id != parent && mayStandUnder(entry->kind, model.entry(parent)->kind);
        });
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const EntityId id = model.idAt(model.index(row));
        if (id.isNull() || !isWanted(id))
            continue;
        const Entity &parent = *model.entry(id);
        QAction *const choice = menu.addAction(kindIcon(parent.kind, QGuiApplication::palette()),
                                               menuWords(parent.text(Field::Text)));
        connect(choice, &QAction::triggered, this, [this, ids, id] { putUnder(ids, id); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("Nothing")), &QAction::triggered, this,
            [this, ids] { putUnder(ids, {}); });
}

void BatchDeeds::fillRounds(QMenu &menu, const std::vector<EntityId> &ids)
{
    int number = 0;
    for (const Entity &round : m_notes.rounds()) {
        const QString title = round.text(Field::Title);
        ++number;
        QAction *const choice =
            menu.addAction(menuWords(title.isEmpty() ? tr("Round %1").arg(number)
                                                     : tr("Round %1 · %2").arg(number).arg(title)));
        connect(choice, &QAction::triggered, this,
                [this, ids, id = round.id] { setRound(ids, id); });
    }
}

} // namespace tournee
