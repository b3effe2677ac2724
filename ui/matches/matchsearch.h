// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/matches.h"
#include "core/storage/importer.h"
#include "core/storage/workbook.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace tournee {

/// What may answer what in a workbook, whatever was decided about it.
struct MatchesOfWorkbook
{
    /// Of an entry that is listed.
    struct Listed
    {
        QString text;
        EntityId region; ///< may be null
        bool isToExtend = false;
    };

    FoundMatches found;
    std::unordered_map<EntityId, Listed, BytesHash> listed;
};

/// Looks for matches without holding anybody up: the entries are read in portions behind whatever else
/// the file is asked, and compared on another thread.
class MatchSearch final : public QObject
{
    Q_OBJECT

public:
    /// \a workbook must outlive it.
    explicit MatchSearch(Workbook &workbook, QObject *parent = nullptr);
    ~MatchSearch() override;

    /// Begins anew, whatever is under way.
    void start();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] std::shared_ptr<Progress> progress() const { return m_progress; }
    [[nodiscard]] const MatchesOfWorkbook &found() const { return *m_found; }

signals:
    void finished();
    /// By the person who watched it: what was found before stays.
    void cancelled();
    void failed(const tournee::Error &error);

private:
    void compare(std::vector<MatchText> texts);

    Workbook &m_workbook;
    std::shared_ptr<Progress> m_progress; ///< of what is under way
    std::shared_ptr<const MatchesOfWorkbook> m_found;
};

} // namespace tournee
