// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"

#include <optional>
#include <set>

namespace tournee {

class Database;
class WorkbookFile;
struct ArrivedFile;
struct ImportSummary;

/// Notes the words in \a workbook that are no op yet and do not come along: only who typed them knows
/// whether they are meant.
void noteDrafts(Database &workbook, ArrivedFile &arrival);

/// Tells when a file brings another tour than the workbook's own. It comes in like any other; but
/// somebody may have picked the wrong file.
class TourNotice
{
public:
    /// To be made before anything of \a arrival is taken.
    TourNotice(WorkbookFile &file, const ArrivedFile &arrival);
    /// To be called when all of it was.
    void tell(ImportSummary &summary) const;

private:
    WorkbookFile &m_file;
    std::set<EntityId> m_inFile;
    std::set<EntityId> m_known;
    std::optional<EntityId> m_own;
};

} // namespace tournee
