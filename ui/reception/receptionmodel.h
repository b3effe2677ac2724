// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keyfile.h"
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
    enum class Step {
        Waiting,
        Previewing,
        Previewed,
        Importing,
        Imported,
        Locked, ///< encrypted, and nothing at hand opens it
        Left
    };
    struct Row
    {
        QString path;
        qint64 bytes = 0;
        Step step = Step::Waiting;
        bool isWanted = true; ///< a person may leave a file out that was previewed
        AgeLock lock = AgeLock::None;
        ImportSummary summary; ///< from Previewed on
    };
    /// Over all files, of their previews or their imports.
    struct Totals
    {
        int files = 0;
        int done = 0; ///< previewed or imported
        int refused = 0;
        int useful = 0; ///< that would bring, or brought, something
        int locked = 0;
        Arrival arrival;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    struct Found
    {
        QString path;
        qint64 bytes = 0;
    };
    /// Leaves out what is in the list already.
    void add(const std::vector<Found> &files);
    void keepOnly(Step step);
    void setStep(int row, Step step);
    void setSummary(int row, Step step, const ImportSummary &summary);
    void setLocked(int row, AgeLock lock, const ImportSummary &summary);
    void retranslate();

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The first row at \a step; -1 when there is none.
    [[nodiscard]] int firstAt(Step step) const;
    [[nodiscard]] Totals totals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    /// Qt::CheckStateRole: whether the file is wanted.
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

signals:
    /// A person chose which files come in.
    void choiceChanged();

private:
    [[nodiscard]] static bool canBeLeft(const Row &row);
    [[nodiscard]] QString result(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace tournee
