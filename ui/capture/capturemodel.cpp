// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/capturemodel.h"

#include "ui/capture/entrykinds.h"
#include "ui/expectedchange.h"
#include "ui/theme/kindmark.h"

#include <algorithm>
#include <limits>

namespace tournee {

namespace {

/// No op on any disk counts so far.
constexpr quint64 afterAllLamport = std::numeric_limits<quint64>::max() >> 1U;

} // namespace

void CaptureModel::reset(std::vector<Entity> rounds, std::span<const Entity> entries)
{
    beginResetModel();
    m_rounds = std::move(rounds);
    m_entries.clear();
    m_leftOut = {};
    for (const Entity &each : entries)
        m_entries[each.id] = {each, {}, each};
    m_rows = arranged();
    endResetModel();
}

void CaptureModel::setRounds(std::vector<Entity> rounds)
{
    m_rounds = std::move(rounds);
    arrange();
}

void CaptureModel::setVocabulary(Vocabulary vocabulary)
{
    m_vocabulary = std::move(vocabulary);
    arrange();
}

void CaptureModel::take(std::span<const Entity> entries)
{
    for (const Entity &each : entries) {
        Known &known = m_entries[each.id];
        known.truth = each;
        std::erase_if(known.expected,
                      [&](const Change &change) { return holdsExpected(each, change); });
        show(known);
    }
    arrange();
}

void CaptureModel::expect(std::span<const Edit> edits)
{
    for (const Edit &edit : edits) {
        const auto [it, isNew] = m_entries.try_emplace(edit.entity);
        Known &known = it->second;
        if (isNew) {
            known.shown.kind = edit.kind;
            known.shown.id = edit.entity;
            // After all that is on the disk, in the order of typing.
            known.shown.createdLamport = afterAllLamport + ++m_expectedSoFar;
        }
        for (const Change &change : edit.changes) {
            std::erase_if(known.expected,
                          [&](const Change &each) { return each.name == change.name; });
            known.expected.push_back(change);
        }
        show(known);
    }
    arrange();
}

void CaptureModel::forget(std::span<const Edit> edits)
{
    for (const Edit &edit : edits) {
        const auto it = m_entries.find(edit.entity);
        if (it == m_entries.end())
            continue;
        it->second.expected.clear();
        if (it->second.truth)
            show(it->second);
        else
            m_entries.erase(it);
    }
    arrange();
}

void CaptureModel::show(Known &known)
{
    if (known.truth)
        known.shown = *known.truth;
    for (const Change &change : known.expected)
        showExpected(known.shown, change);
}

void CaptureModel::setLeftOut(EntityId id)
{
    if (m_leftOut == id)
        return;
    m_leftOut = id;
    arrange();
}

const Entity *CaptureModel::entry(EntityId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() || it->second.shown.isDeleted() ? nullptr : &it->second.shown;
}

bool CaptureModel::isExpected(const Entity &shown)
{
    return shown.createdLamport > afterAllLamport;
}

EntityId CaptureModel::parentOf(EntityId id) const
{
    const Entity *const child = entry(id);
    if (!child || child->kind == Kind::Challenge)
        return {};
    EntityId result;
    const Entity *parent = nullptr;
    const auto candidates = child->kind == Kind::Solution
                                ? child->references(Field::Challenges)
                                : std::vector{child->reference(Field::About)};
    for (const EntityId &each : candidates) {
        const Entity *const candidate = each == m_leftOut ? nullptr : entry(each);
        if (!candidate || !mayStandUnder(child->kind, candidate->kind))
            continue;
        if (!parent || candidate->position() < parent->position()) {
            parent = candidate;
            result = each;
        }
    }
    return result;
}

EntityId CaptureModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[std::size_t(index.row())].isHeading)
        return {};
    return m_rows[std::size_t(index.row())].id;
}

QModelIndex CaptureModel::indexOf(EntityId id) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const Row &row) { return !row.isHeading && row.id == id; });
    return it == m_rows.end() ? QModelIndex() : index(int(it - m_rows.begin()));
}

EntityId CaptureModel::neighbour(EntityId id, int step) const
{
    const QModelIndex from = indexOf(id);
    for (int row = from.row() + step; from.isValid() && row >= 0 && row < rowCount(); row += step) {
        if (!m_rows[std::size_t(row)].isHeading)
            return m_rows[std::size_t(row)].id;
    }
    return {};
}

EntityId CaptureModel::last() const
{
    return m_rows.empty() || m_rows.back().isHeading ? EntityId{} : m_rows.back().id;
}

bool CaptureModel::counts(const Known &known) const
{
    return !known.shown.isDeleted() && known.shown.id != m_leftOut;
}

int CaptureModel::countOf(Kind kind) const
{
    return int(std::ranges::count_if(m_entries, [&](const auto &each) {
        return each.second.shown.kind == kind && counts(each.second);
    }));
}

int CaptureModel::unansweredChallenges() const
{
    std::set<EntityId> answered;
    for (const auto &[id, known] : m_entries) {
        if (known.shown.kind != Kind::Solution || !counts(known))
            continue;
        for (const EntityId challenge : known.shown.references(Field::Challenges))
            answered.insert(challenge);
    }
    return int(std::ranges::count_if(m_entries, [&](const auto &each) {
        return each.second.shown.kind == Kind::Challenge && counts(each.second)
               && !answered.contains(each.first);
    }));
}

int CaptureModel::unlinkedSolutions() const
{
    return int(std::ranges::count_if(m_entries, [this](const auto &each) {
        return each.second.shown.kind == Kind::Solution && counts(each.second)
               && parentOf(each.first).isNull();
    }));
}

void CaptureModel::setShownKinds(std::set<Kind> kinds)
{
    if (m_shownKinds == kinds)
        return;
    m_shownKinds = std::move(kinds);
    arrange();
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.isHeading ? row.text : tr("%1: %2").arg(kindName(row.kind), row.text);
    case Qt::AccessibleDescriptionRole: {
        QStringList words;
        for (const EntryChip &chip : row.chips)
            words << chip.words;
        return words.join(", ");
    }
    case ChipsRole:
        return QVariant::fromValue(row.chips);
    case IsHeadingRole:
        return row.isHeading;
    case KindRole:
        return int(row.kind);
    case DepthRole:
        return row.depth;
    case BadgeRole:
        return int(row.badge);
    case IsFirstOfThreadRole:
        return row.isFirst;
    case IsLastOfThreadRole:
        return row.isLast;
    default:
        return {};
    }
}

Qt::ItemFlags CaptureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_rows[std::size_t(index.row())].isHeading
               ? flags
               : flags | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QString CaptureModel::titleOf(EntityId round) const
{
    const auto it = std::ranges::find(m_rounds, round, &Entity::id);
    if (it == m_rounds.end())
        return tr("Without a round");
    const QString title = it->text(Field::Title);
    const int number = int(it - m_rounds.begin()) + 1;
    return title.isEmpty() ? tr("Round %1").arg(number)
                           : tr("Round %1 · %2").arg(number).arg(title);
}

std::vector<CaptureModel::Row> CaptureModel::arranged() const
{
    struct Place
    {
        std::string position;
        const Entity *entity;
    };
    std::map<EntityId, std::vector<Place>> children;
    for (const auto &[id, known] : m_entries) {
        if (known.shown.isDeleted() || id == m_leftOut)
            continue;
        children[parentOf(id)].push_back({known.shown.position(), &known.shown});
    }
    for (auto &[parent, places] : children) {
        std::ranges::sort(places, [](const Place &one, const Place &other) {
            return std::tie(one.position, one.entity->id)
                   < std::tie(other.position, other.entity->id);
        });
    }

    std::vector<Row> rows;
    const auto add = [&](const auto &self, const Entity &entity, int depth) -> void {
        const auto addBelow = [&](int depthBelow) {
            if (const auto below = children.find(entity.id); below != children.end()) {
                for (const Place &child : below->second)
                    self(self, *child.entity, depthBelow);
            }
        };
        if (!m_shownKinds.empty() && !m_shownKinds.contains(entity.kind)) {
            addBelow(depth);
            return;
        }
        Row row;
        row.id = entity.id;
        row.kind = entity.kind;
        row.depth = depth;
        row.text = entity.text(Field::Text);
        row.chips = chipsOf(entity, m_vocabulary);
        if (entity.isDeletedButEdited())
            row.badge = Badge::DeletedButEdited;
        else if (!entity.diverging().empty())
            row.badge = Badge::Diverging;
        row.isFirst = depth == 0;
        row.isLast = false;
        rows.push_back(std::move(row));
        addBelow(depth + 1);
    };

    std::map<EntityId, int> occurrences;
    std::optional<EntityId> round;
    for (const Place &place : children[EntityId{}]) {
        const EntityId ofPlace = place.entity->reference(Field::Round);
        if (m_rounds.size() > 1 && round != ofPlace) {
            Row heading;
            heading.id = ofPlace;
            heading.occurrence = ++occurrences[ofPlace];
            heading.isHeading = true;
            heading.text = titleOf(ofPlace);
            rows.push_back(std::move(heading));
            round = ofPlace;
        }
        add(add, *place.entity, 0);
    }
    const auto isEnd = [&](std::size_t i) { return i >= rows.size() || rows[i].isHeading; };
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (rows[i].isHeading && isEnd(i + 1))
            rows.erase(rows.begin() + std::ptrdiff_t(i)); // nothing of this round is shown
        else if (!rows[i].isHeading)
            rows[i].isLast = isEnd(i + 1) || rows[i + 1].depth == 0;
    }
    return rows;
}

void CaptureModel::arrange()
{
    replaceRows(arranged());
    emit detailsChanged();
}

/// In steps that views can follow, so that selection and an open editor stay where they are.
void CaptureModel::replaceRows(std::vector<Row> next)
{
    const auto isIn = [](const std::vector<Row> &rows, const Row &row) {
        return std::ranges::any_of(rows, [&](const Row &each) { return each.isSameLine(row); });
    };
    if (next.size() < m_rows.size()
        || !std::ranges::equal(m_rows, std::span(next).first(m_rows.size()), {}, &Row::id,
                               &Row::id)) {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (isIn(next, m_rows[std::size_t(i)]))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < int(next.size()); ++i) {
        const Row &wanted = next[std::size_t(i)];
        if (i < rowCount() && m_rows[std::size_t(i)].isSameLine(wanted))
            continue;
        const auto it = std::find_if(m_rows.begin() + std::min(i, rowCount()), m_rows.end(),
                                     [&](const Row &each) { return each.isSameLine(wanted); });
        if (it == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, wanted);
            endInsertRows();
        } else {
            beginMoveRows({}, int(it - m_rows.begin()), int(it - m_rows.begin()), {}, i);
            std::rotate(m_rows.begin() + i, it, it + 1);
            endMoveRows();
        }
    }
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows[std::size_t(i)] == next[std::size_t(i)])
            continue;
        m_rows[std::size_t(i)] = std::move(next[std::size_t(i)]);
        emit dataChanged(index(i), index(i));
    }
}

} // namespace tournee
