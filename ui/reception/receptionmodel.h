// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/arrival.h"

#include <QAbstractTableModel>

#include <vector>

namespace tournee {

/// The files that are to come in, and what each would bring, or brought.
class ReceptionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, ResultColumn, ColumnCount };
    enum class Step { Waiting, Previewing, Previewed, Importing, Imported, Left };
    struct Row
    {
        QString path;
        Step step = Step::Waiting;
        ImportSummary summary; ///< from Previewed on
    };
    /// Over all files, of their previews or their imports.
    struct Totals
    {
        int files = 0;
        int done = 0; ///< previewed or imported
        int refused = 0;
        int useful = 0; ///< that would bring, or brought, something
        Arrival arrival;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Leaves out what is in the list already.
    void add(const QStringList &paths);
    void setStep(int row, Step step);
    void setSummary(int row, Step step, const ImportSummary &summary);
    void retranslate();

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The first row at \a step; -1 when there is none.
    [[nodiscard]] int firstAt(Step step) const;
    [[nodiscard]] Totals totals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

private:
    [[nodiscard]] QString result(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace tournee
