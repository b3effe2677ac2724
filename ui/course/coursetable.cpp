// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/coursetable.h"

#include "core/domain/headcount.h"
#include "ui/editcommand.h"
#include "ui/expectedchange.h"
#include "ui/whenanswered.h"

#include <algorithm>
#include <numeric>

namespace tournee {

struct CourseTable::Contents
{
    Entity table;
    Entity session;
    Entity tour;
    std::vector<Entity> rounds;
    std::vector<Entity> backgrounds;
    std::vector<Entity> themes;
    std::vector<Entity> entries;
};

namespace {

void keepInOrder(std::vector<Entity> &entities)
{
    std::erase_if(entities, &Entity::isDeleted);
    std::ranges::sort(entities, [](const Entity &one, const Entity &other) {
        return std::pair(one.position(), one.id) < std::pair(other.position(), other.id);
    });
}

void replace(std::vector<Entity> &entities, const Entity &changed)
{
    std::erase_if(entities, [&](const Entity &each) { return each.id == changed.id; });
    entities.push_back(changed);
    keepInOrder(entities);
}

} // namespace

CourseTable::CourseTable(Workbook &workbook, Environment &environment, QUndoStack &undoStack,
                         QObject *parent)
    : QObject(parent), m_workbook(workbook), m_environment(environment), m_undoStack(undoStack)
{
    connect(&m_workbook, &Workbook::changed, this, &CourseTable::takeChanges);
}

void CourseTable::open(EntityId table)
{
    if (m_id == table)
        return;
    m_id = table;
    m_isOpen = false;
    m_expected.clear();
    m_truth = {};
    m_table = {};
    m_session = {};
    m_rounds.clear();
    m_model.reset({}, {});
    emit changed();
    read();
}

void CourseTable::read()
{
    const auto load = [id = m_id](WorkbookFile &file) -> Result<Contents> {
        Contents contents;
        const auto find = [&](Kind kind, EntityId each, Entity &target) -> Result<void> {
            auto answer = file.find(kind, each);
            if (!answer)
                return answer.error();
            if (*answer)
                target = std::move(**answer);
            return {};
        };
        const auto fill = [](auto answer, std::vector<Entity> &target) -> Result<void> {
            if (!answer)
                return answer.error();
            std::ranges::move(*answer, std::back_inserter(target));
            return {};
        };
        if (auto done = find(Kind::Table, id, contents.table); !done)
            return done.error();
        const EntityId session = contents.table.reference(Field::Session);
        if (auto done = find(Kind::Session, session, contents.session); !done)
            return done.error();
        if (auto done = find(Kind::Tour, contents.session.reference(Field::Tour), contents.tour);
            !done)
            return done.error();
        if (!session.isNull()) {
            if (auto done =
                    fill(file.referring(Kind::Round, Field::Session, session), contents.rounds);
                !done)
                return done.error();
        }
        if (auto done = fill(file.entities(Kind::Background), contents.backgrounds); !done)
            return done.error();
        if (auto done = fill(file.entities(Kind::Theme), contents.themes); !done)
            return done.error();
        for (const Kind kind : entryKinds()) {
            if (auto done = fill(file.referring(kind, Field::Table, id), contents.entries); !done)
                return done.error();
        }
        return contents;
    };
    whenAnswered(m_workbook.read(load), this,
                 [this, generation = ++m_generation](Result<Contents> contents) {
                     if (generation != m_generation)
                         return;
                     if (contents)
                         take(std::move(*contents));
                     else
                         emit failed(contents.error());
                 });
}

void CourseTable::take(Contents contents)
{
    m_truth = std::move(contents.table);
    m_session = std::move(contents.session);
    m_tour = std::move(contents.tour);
    m_rounds = std::move(contents.rounds);
    m_backgrounds = std::move(contents.backgrounds);
    m_themes = std::move(contents.themes);
    keepInOrder(m_rounds);
    keepInOrder(m_backgrounds);
    keepInOrder(m_themes);
    m_model.setRounds(m_rounds);
    m_model.take(contents.entries);
    m_isOpen = true;
    showTable();
    emit changed();
}

void CourseTable::takeChanges(const ChangeSet &changes)
{
    if (m_id.isNull())
        return;
    if (changes.everything) {
        read();
        return;
    }
    std::vector<Entity> entries;
    bool isChanged = false;
    for (const Entity &each : changes.entities) {
        bool isOurs = true;
        if (isEntry(each.kind) && each.reference(Field::Table) == m_id) {
            entries.push_back(each);
        } else if (each.kind == Kind::Round && each.reference(Field::Session) == m_session.id) {
            replace(m_rounds, each);
            m_model.setRounds(m_rounds);
        } else if (each.kind == Kind::Background) {
            replace(m_backgrounds, each);
        } else if (each.kind == Kind::Theme) {
            replace(m_themes, each);
        } else if (each.id == m_id) {
            m_truth = each;
            std::erase_if(m_expected,
                          [&](const Change &change) { return holdsExpected(each, change); });
            showTable();
        } else if (each.id == m_session.id) {
            m_session = each;
        } else if (each.id == m_tour.id) {
            m_tour = each;
        } else {
            isOurs = false;
        }
        isChanged = isChanged || isOurs;
    }
    if (!entries.empty())
        m_model.take(entries);
    if (isChanged)
        emit changed();
}

void CourseTable::showTable()
{
    m_table = m_truth;
    for (const Change &change : m_expected)
        showExpected(m_table, change);
}

std::vector<EntityId> CourseTable::entries() const
{
    std::vector<EntityId> ids;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const EntityId id = m_model.idAt(m_model.index(row)); !id.isNull())
            ids.push_back(id);
    }
    return ids;
}

int CourseTable::countOf(Kind kind) const
{
    return static_cast<int>(std::ranges::count_if(
        entries(), [&](const EntityId &id) { return entry(id)->kind == kind; }));
}

QString CourseTable::questionOf(EntityId round) const
{
    const auto it = std::ranges::find(m_rounds, round, &Entity::id);
    const QString own = it == m_rounds.end() ? QString() : it->text(Field::Question);
    return own.isEmpty() ? m_tour.text(Field::GuidingQuestion) : own;
}

QString CourseTable::title() const
{
    const qint64 number = m_table.number(Field::Number);
    return number > 0 ? tr("Table %1").arg(number) : m_table.text(Field::Name);
}

qint64 CourseTable::headcount() const
{
    const auto counts = m_table.entries(Field::Headcount);
    return std::accumulate(
        counts.begin(), counts.end(), qint64{0},
        [](qint64 sum, const auto &each) { return sum + headcountOf(each.second); });
}

qint64 CourseTable::headcount(EntityId background) const
{
    const Register *const count =
        m_table.find(RegisterName{Field::Headcount, background.toString()});
    return count ? headcountOf(count->shown().value) : 0;
}

void CourseTable::apply(const QString &name, std::vector<Edit> edits,
                        const std::string &finishedDraft)
{
    std::vector<Edit> ofEntries;
    for (const Edit &edit : edits) {
        if (isEntry(edit.kind))
            ofEntries.push_back(edit);
        if (edit.entity != m_id)
            continue;
        for (const Change &change : edit.changes) {
            std::erase_if(m_expected, [&](const Change &each) { return each.name == change.name; });
            m_expected.push_back(change);
        }
    }
    m_model.expect(ofEntries);
    showTable();
    emit changed();
    whenAnswered(applyEdit(m_workbook, m_undoStack, name, std::move(edits), finishedDraft), this,
                 [this, ofEntries](const Result<Applied> &answer) {
                     if (answer)
                         return;
                     m_model.forget(ofEntries);
                     m_expected.clear();
                     showTable();
                     emit changed(); // the sentence comes from the queue of edits
                 });
}

} // namespace tournee
