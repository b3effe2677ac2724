// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingsdata.h"

#include <QAbstractListModel>

namespace tournee {

/// The findings in the order of the synthesis. One may be dragged to another place, and evidence be
/// dropped on one; whoever listens does it.
class FindingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsBareRole = Qt::UserRole + 1 }; ///< bool: no evidence is there

    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<FindingRow> &rows);
    [[nodiscard]] const FindingRow &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// Invalid when it is not here.
    [[nodiscard]] QModelIndex indexOf(const EntityId &finding) const;
    /// The position of what comes between two rows; of one that is moved it does not count.
    [[nodiscard]] std::string positionAt(int row, const EntityId &moved = {}) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] Qt::DropActions supportedDropActions() const final;
    [[nodiscard]] QStringList mimeTypes() const final;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const final;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const final;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) final;

signals:
    /// To stand before \a row.
    void moveRequested(tournee::EntityId finding, int row);
    void citeRequested(tournee::EntityId finding, const std::vector<tournee::EntityId> &evidence);

private:
    std::vector<FindingRow> m_rows;
};

} // namespace tournee
