// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/samplerandom.h"
#include "core/analysis/sampletext.h"

#include <optional>
#include <string>
#include <vector>

namespace tournee {

/// How large a sample tour is to be.
struct SampleSize
{
    int tables = 36;
    qint64 entries = 1800;

    bool operator==(const SampleSize &) const = default;
};

/// A usual size, with about fifty entries a table where one of the two is left open.
[[nodiscard]] SampleSize sampleSize(std::optional<int> tables, std::optional<qint64> entries);

struct PlannedSession
{
    std::string region; ///< code
    const SampleMunicipality *where = nullptr;
    int day = 0; ///< since the beginning of the tour
    bool morning = false;
    std::size_t firstTable = 0;
    std::size_t tableCount = 0;
};

struct PlannedTable
{
    std::size_t session = 0;
    int number = 1;
    qint64 entries = 0;
    bool received = true; ///< else it was expected and never came
};

/// Who meets where: three regions, more as there are more tables, up to all 17.
class SamplePlan
{
public:
    /// At least one table is planned.
    SamplePlan(const SampleText &text, SampleSize size, SampleRandom &random);

    [[nodiscard]] const std::vector<PlannedSession> &sessions() const { return m_sessions; }
    [[nodiscard]] const std::vector<PlannedTable> &tables() const { return m_tables; }
    /// The municipalities of a region, the largest first.
    [[nodiscard]] const std::vector<const SampleMunicipality *> &municipalities(
        const std::string &region) const;
    [[nodiscard]] int lastDay() const { return m_sessions.back().day; }

private:
    void planSessions(int tables, SampleRandom &random);
    void planTables(SampleSize size, SampleRandom &random);

    std::vector<std::string> m_regions;
    std::vector<std::vector<const SampleMunicipality *>> m_municipalities; ///< beside m_regions
    std::vector<PlannedSession> m_sessions;
    std::vector<PlannedTable> m_tables;
};

} // namespace tournee
