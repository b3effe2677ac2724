// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/duplicates.h"
#include "core/storage/importer.h"
#include "core/storage/workbook.h"

#include <QObject>

#include <map>
#include <memory>

namespace tournee {

/// What resembles what in a workbook, whatever was decided about it.
struct FoundDuplicates
{
    std::vector<DuplicatePair> pairs; ///< the best first
    std::map<EntityId, QString> texts; ///< what the entries in them say
    double threshold = 0; ///< the pairs reach it
    qint64 entries = 0; ///< that were compared
};

/// Looks for possible duplicates without holding anybody up: the entries are read in portions behind
/// whatever else the file is asked, and compared on another thread.
class DuplicateSearch final : public QObject
{
    Q_OBJECT

public:
    /// \a workbook must outlive it.
    explicit DuplicateSearch(Workbook &workbook, QObject *parent = nullptr);
    ~DuplicateSearch() override;

    /// Begins anew, whatever is under way.
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] std::shared_ptr<Progress> progress() const { return m_progress; }
    [[nodiscard]] const FoundDuplicates &found() const { return *m_found; }

signals:
    void finished();
    /// By cancel(): what was found before stays.
    void cancelled();
    void failed(const tournee::Error &error);

private:
    struct Reading;
    void readOn(const std::shared_ptr<Reading> &reading);
    void compare(const std::shared_ptr<Reading> &reading);

    Workbook &m_workbook;
    std::shared_ptr<Progress> m_progress; ///< of what is under way
    std::shared_ptr<const FoundDuplicates> m_found;
};

} // namespace tournee
