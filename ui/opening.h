// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbook.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tournee {

/// Opens and makes workbooks, one at a time, while the window goes on.
class Opening final : public QObject
{
    Q_OBJECT

public:
    enum class How { Existing, New };
    /// \a table is the one whose notes are gone on with; null for none.
    using Ready = std::function<void(std::unique_ptr<Workbook> workbook, EntityId table)>;

    /// \a environment must outlive it and what it opens.
    explicit Opening(Environment &environment, QObject *parent = nullptr);

    /// Who writes into what is opened from now on.
    void setAuthor(const Author &author) { m_author = author; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void begin(const QString &path, How how, Ready ready);
    /// Writes a sample tour into \a folder; \a ready learns where it is.
    void makeSample(const QString &folder, std::function<void(const QString &path)> ready);

signals:
    /// What is going on, in words; empty: nothing.
    void busyChanged(const QString &words);
    void failed(const QString &path, const tournee::Error &error);

private:
    void setBusy(const QString &words);

    Environment &m_environment;
    Author m_author;
    bool m_isBusy = false;
    std::unique_ptr<Workbook> m_workbook; ///< on its way
};

} // namespace tournee
