// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dossiers/dossiersdata.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>
#include <map>
#include <set>

namespace tournee {

/// The dossiers that pass the filter, in order. Their figures are in memory; their words are asked for
/// a page at a time, as far as somebody looks.
class DossierModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PartsRole = Qt::UserRole + 1, ///< int: how many parts are there
        WhereRole, ///< QString
        FiguresRole ///< QString: potential, priority, support
    };
    static constexpr int pageSize = 64;
    /// Asks for the words of \a dossiers; they are handed to setPage() with the same number.
    using Fetch = std::function<void(int number, std::vector<Dossier> dossiers)>;

    explicit DossierModel(Fetch fetch, QObject *parent = nullptr);

    void setList(DossierList list);
    [[nodiscard]] const DossierList &list() const { return m_list; }
    void arrange(const DossierFilter &filter, DossierOrder order);
    /// Of one that has changed, or is new, or is none any more.
    void replace(const EntityId &id, const std::optional<Dossier> &now);
    /// What is told by words must be asked for again.
    void forgetWords();
    /// The answer to an older question is dropped.
    void setPage(int number, const std::vector<DossierWords> &words);

    [[nodiscard]] const Dossier &at(int row) const;
    [[nodiscard]] QModelIndex indexOf(const EntityId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    struct Asked
    {
        int generation = 0;
        int page = 0;
    };

    [[nodiscard]] const DossierWords *wordsAt(int row) const;
    [[nodiscard]] static QString figuresOf(const Dossier &dossier);

    Fetch m_fetch;
    DossierList m_list;
    std::vector<quint32> m_places;
    DossierFilter m_filter;
    DossierOrder m_order = DossierOrder::Priority;
    mutable std::map<int, std::vector<DossierWords>> m_pages;
    mutable std::map<int, Asked> m_asked;
    mutable std::set<int> m_pagesAsked;
    mutable int m_lastAsked = 0;
    int m_generation = 0;
};

/// A dossier's words on two lines, its figures, and how complete it is as a bar of as many pieces and
/// in words.
class DossierDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// A piece for each part of a dossier, filled as far as \a parts goes; hollow beyond.
void paintCompleteness(QPainter &painter, const QRect &rect, int parts, const QPalette &palette);

} // namespace tournee
