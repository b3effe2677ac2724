// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sampleplan.h"
#include "core/domain/error.h"

#include <QString>

#include <functional>

namespace tournee {

struct SampleOptions
{
    SampleSize size;
    quint64 seed = 1;
    /// Told after each table: entries written so far, and all of them. False stops.
    std::function<bool(qint64 done, qint64 total)> progress = nullptr;
};

/// What a sample tour holds. Deleted entries are counted too.
struct SampleSummary
{
    int regions = 0;
    int sessions = 0;
    int tables = 0;
    int receivedTables = 0;
    qint64 entries = 0;

    bool operator==(const SampleSummary &) const = default;
};

/// Makes a workbook at \a path that holds a believable tour, the same for the same size and seed on
/// every machine, written as by one laptop a table and those of the coordination.
/// Errors: FileExists, Cancelled, those of files. After an error there is no file.
Result<SampleSummary> makeSample(const QString &path, const SampleOptions &options);

} // namespace tournee
