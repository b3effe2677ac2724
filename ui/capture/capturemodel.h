// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edit.h"
#include "ui/capture/entrychip.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace tournee {

/// What was said at one table so far, as lines of a list in reading order: solutions under the
/// challenge they answer, quotes, disagreements and notes under what they are about, a heading
/// wherever another round begins. Shows edits at once, before the disk has them.
class CaptureModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool: the title of a round, not an entry
        KindRole, ///< int, of Kind
        DepthRole, ///< int: 0, under something: 1, under that: 2
        BadgeRole, ///< int, of Badge
        IsFirstOfThreadRole, ///< bool
        IsLastOfThreadRole, ///< bool
        ChipsRole ///< QList<EntryChip>
    };
    enum class Badge { None, Diverging, DeletedButEdited };

    using QAbstractListModel::QAbstractListModel;

    /// Starts over with all that a table has; \a rounds in the order of the workshop.
    void reset(std::vector<Entity> rounds, std::span<const Entity> entries);
    void setRounds(std::vector<Entity> rounds);
    [[nodiscard]] const std::vector<Entity> &rounds() const { return m_rounds; }
    /// What themes and backgrounds are called; call it again when the language changes.
    void setVocabulary(Vocabulary vocabulary);
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// Takes entries as the workbook says they are now; others than those of the table are not for here.
    void take(std::span<const Entity> entries);
    /// Shows what \a edits will do, until the workbook answers with the same or forget() is called.
    void expect(std::span<const Edit> edits);
    /// The edits were refused: shows what the workbook said last.
    void forget(std::span<const Edit> edits);

    /// Leaves out the entry whose words are still in the capture line; a null id leaves out nothing.
    void setLeftOut(EntityId id);

    /// Leaves out all other kinds; an empty set shows everything. What stands under something that is
    /// left out moves to its place.
    void setShownKinds(std::set<Kind> kinds);
    /// Shown or not.
    [[nodiscard]] int countOf(Kind kind) const;

    /// The entry as it is shown; null when it is not known or deleted. Valid until the next change.
    [[nodiscard]] const Entity *entry(EntityId id) const;
    /// Whether all of it is still on its way to the disk.
    [[nodiscard]] static bool isExpected(const Entity &shown);
    /// What the entry stands under in the list; a null id at the outermost level.
    [[nodiscard]] EntityId parentOf(EntityId id) const;
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    /// The entry shown above or below; a null id at the end.
    [[nodiscard]] EntityId neighbour(EntityId id, int step) const;
    [[nodiscard]] EntityId last() const;
    [[nodiscard]] int unansweredChallenges() const;
    [[nodiscard]] int unlinkedSolutions() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    /// Something of an entry changed, also where no line of the list shows it.
    void detailsChanged();

private:
    struct Row
    {
        EntityId id; ///< of the round when it is a heading
        int occurrence = 0; ///< a round that is come back to has several headings
        bool isHeading = false;
        Kind kind = Kind::Round;
        int depth = 0;
        QString text;
        QList<EntryChip> chips;
        Badge badge = Badge::None;
        bool isFirst = true;
        bool isLast = true;

        bool operator==(const Row &) const = default;
        [[nodiscard]] bool isSameLine(const Row &other) const
        {
            return id == other.id && occurrence == other.occurrence;
        }
    };
    struct Known
    {
        std::optional<Entity> truth; ///< as the workbook said last
        std::vector<Change> expected;
        Entity shown;
    };

    void show(Known &known);
    [[nodiscard]] bool counts(const Known &known) const;
    void arrange();
    [[nodiscard]] std::vector<Row> arranged() const;
    void replaceRows(std::vector<Row> next);
    [[nodiscard]] QString titleOf(EntityId round) const;

    std::map<EntityId, Known> m_entries;
    std::vector<Entity> m_rounds;
    Vocabulary m_vocabulary;
    std::vector<Row> m_rows;
    EntityId m_leftOut;
    std::set<Kind> m_shownKinds;
    quint64 m_expectedSoFar = 0;
};

} // namespace tournee
