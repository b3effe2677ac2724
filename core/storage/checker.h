// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

#include <vector>

namespace tournee {

class WorkbookFile;

/// Something wrong inside a workbook.
struct Problem
{
    enum class Code {
        DatabaseDamaged, ///< SQLite's own check
        OpDamaged, ///< a line of the log is not what its hash or its values' hashes say
        IndexWrong, ///< the index of entities does not lead to their ops
        ErasureWrong, ///< an erased value is still there, or not everything erased is known
        WaitingWrong, ///< what waits is not what should wait
        StateWrong, ///< the current state is not what the log says
        SearchIndexDamaged,
        PhotoDamaged ///< a picture is not what its hash says, or nothing names it
    };

    Code code = Code::DatabaseDamaged;
    QString detail; ///< technical

    bool operator==(const Problem &) const = default;
};

/// Checks everything: SQLite's own integrity, every hash, and that the state, the waiting ops and
/// the indexes equal a replay of the log. An Error only when the check itself could not be done.
Result<std::vector<Problem>> checkWorkbook(WorkbookFile &file);

} // namespace tournee
