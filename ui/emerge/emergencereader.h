// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/emergence.h"
#include "core/analysis/emergencefacts.h"
#include "core/storage/workbook.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tournee {

/// Keeps the figures of a workbook up to date for who shows them. Reads in the background, a part at a time, so that
/// whoever types never waits for it.
class EmergenceReader final : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing before begin(). \a workbook must outlive the reader.
    explicit EmergenceReader(Workbook &workbook, QObject *parent = nullptr);

    /// Only what \a query lets through, from now on.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Reads what changed while nobody looked, and goes on following what changes.
    void begin();
    /// Nobody looks any more.
    void pause() { m_isWanted = false; }
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void read(const tournee::Emergence &emergence);
    void failed(const tournee::Error &error);

private:
    void take(const ChangeSet &changes);
    void next();

    Workbook &m_workbook;
    std::shared_ptr<EmergenceFacts> m_facts; ///< touched on the storage thread alone
    ChangeSet m_changes; ///< that the facts have not taken yet
    QString m_query;
    bool m_isWanted = false;
    bool m_isStale = true; ///< what was read last, or nothing was
    bool m_isReading = false;
    QTimer m_rest;
};

} // namespace tournee
