// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"
#include "core/storage/receipt.h"
#include "core/storage/workbookfile.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tournee {

/// One import as the workbook remembers it: which file, when, and what it brought.
struct Reception
{
    qint64 row = 0; ///< in the order in which they came
    QString file; ///< its name without the folder
    Moment at;
    qint64 newOps = 0;
    qint64 knownOps = 0;
    qint64 waitingOps = 0;
    qint64 newEntities = 0;
    qint64 changedEntities = 0;
    qint64 diverging = 0;
    qint64 undone = 0; ///< when it was taken back, milliseconds since 1970; 0: it was not
    Receipt receipt; ///< without a code when an older program took the file in
    /// Where the log keeps what was new: rows of segments, 0 when nothing was.
    qint64 firstSegment = 0;
    qint64 lastSegment = 0;
    std::optional<BundleOrigin> origin; ///< who signed it, by what is known of them now
    QStringList from; ///< who wrote what was new, each once: the person, else the device

    bool operator==(const Reception &) const = default;
};

/// The newest first, \a most of them at most; \a before: only those that came before this row.
/// Errors: those of files.
Result<std::vector<Reception>> receptionsOf(WorkbookFile &file, int most,
                                            const std::optional<qint64> &before = {});

/// How often something of a table was received, and last when.
struct TableReceptions
{
    qint64 count = 0; ///< files, the same one twice counted twice; those that were undone are not
    qint64 last = 0; ///< milliseconds since 1970
};
/// Of every table of which entries or a head count came. Errors: those of files.
Result<std::map<EntityId, TableReceptions>> receptionsByTable(WorkbookFile &file);
/// Errors: UnknownReception, those of files.
Result<Reception> receptionOf(WorkbookFile &file, qint64 row);

/// Writes down an import, inside its transaction. Throws Failure or SQLite::Exception.
class ReceptionRecorder
{
public:
    /// Before anything is stored: what was here before is then in segments before those that come.
    explicit ReceptionRecorder(WorkbookFile &file);
    /// The row of the reception.
    qint64 record(const ImportSummary &summary);

private:
    WorkbookFile &m_file;
    qint64 m_lastSegmentBefore = 0;
};

} // namespace tournee
