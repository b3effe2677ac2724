// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <vector>

namespace tournee {

/// A line of a list with a quieter one below it, for TwoLineDelegate.
struct TwoLines
{
    QString title;
    QString line;
};

/// What stands on the left of a page where one decides one thing after the other.
class LinesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<TwoLines> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    std::vector<TwoLines> m_lines;
};

} // namespace tournee
