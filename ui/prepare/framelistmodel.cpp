// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/framelistmodel.h"

#include "ui/widgets/twolinedelegate.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tournee {

QString dateAndPlace(const Entity &session)
{
    QStringList parts;
    const QDate date = QDate::fromString(session.text(Field::Date), Qt::ISODate);
    if (date.isValid())
        parts << QLocale().toString(date, QLocale().language() == QLocale::French ? "d MMMM yyyy"
                                                                                  : "MMMM d, yyyy");
    QString place = session.text(Field::Municipality);
    if (place.isEmpty())
        place = session.text(Field::Place);
    if (!place.isEmpty())
        parts << place;
    return parts.join(QStringLiteral(" · "));
}

void FrameListModel::setFrame(std::optional<Entity> tour, std::vector<Entity> sessions)
{
    m_tour = std::move(tour);
    const auto sameId = [](const Entity &a, const Entity &b) { return a.id == b.id; };
    if (std::ranges::equal(m_sessions, sessions, sameId)) {
        m_sessions = std::move(sessions);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // Rows that went, then rows that came; when the order changed too, all over again.
    for (int row = static_cast<int>(m_sessions.size()); row >= 1; --row) {
        const EntityId id = at(row).id;
        if (std::ranges::find(sessions, id, &Entity::id) != sessions.end())
            continue;
        beginRemoveRows({}, row, row);
        m_sessions.erase(m_sessions.begin() + (row - 1));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (i < m_sessions.size() && m_sessions[i].id == sessions[i].id)
            continue;
        if (std::ranges::find(m_sessions, sessions[i].id, &Entity::id) != m_sessions.end()) {
            beginResetModel();
            m_sessions = std::move(sessions);
            endResetModel();
            return;
        }
        const int row = static_cast<int>(i) + 1;
        beginInsertRows({}, row, row);
        m_sessions.insert(m_sessions.begin() + static_cast<std::ptrdiff_t>(i), sessions[i]);
        endInsertRows();
    }
    m_sessions = std::move(sessions);
    emit dataChanged(index(0), index(rowCount() - 1));
}

void FrameListModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

EntityId FrameListModel::sessionAt(const QModelIndex &index) const
{
    return index.row() < 1 || index.row() > static_cast<int>(m_sessions.size())
               ? EntityId()
               : at(index.row()).id;
}

QModelIndex FrameListModel::indexOf(const EntityId &session) const
{
    const auto it = std::ranges::find(m_sessions, session, &Entity::id);
    return it == m_sessions.end() ? QModelIndex()
                                  : index(static_cast<int>(it - m_sessions.begin()) + 1);
}

int FrameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size()) + 1;
}

QVariant FrameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isTour(index)) {
        const QString title = m_tour ? m_tour->text(Field::Title) : QString();
        if (role == Qt::DisplayRole)
            return title.isEmpty() ? tr("Tour without a title") : title;
        if (role == TwoLineDelegate::SecondaryRole)
            return tr("The tour");
        return {};
    }
    const Entity &session = at(index.row());
    if (role == Qt::DisplayRole) {
        const QString title = session.text(Field::Title);
        return title.isEmpty() ? tr("Workshop without a title") : title;
    }
    if (role == TwoLineDelegate::SecondaryRole)
        return dateAndPlace(session);
    return {};
}

} // namespace tournee
