// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <map>

namespace tournee {

/// What importing one file did, or would do.
struct ImportSummary
{
    enum class Status { Imported, Known, Refused };

    QString file;
    Status status = Status::Refused;
    Error reason; ///< when refused
    qint64 newOps = 0;
    qint64 knownOps = 0;
    qint64 waitingOps = 0; ///< of the new ones: put aside until what they had seen comes
    qint64 newEntities = 0;
    std::map<Kind, qint64> newOfKind;
    qint64 changedEntities = 0;
    qint64 diverging = 0; ///< fields that have diverging versions since
    QStringList notices; ///< codes: "copied-file"
    ChangeSet changes;
};

/// How far a long work is, and whether the person wants it to stop. Shared between threads.
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false;
};

/// Whether \a path is an SQLite file, as workbooks are; not to be asked during a transaction on it.
[[nodiscard]] bool isDatabase(const QString &path);

enum class ImportMode { Import, Preview };

/// Takes a bundle or another workbook into \a file: verified whole first, then one transaction.
/// A failure leaves the workbook as it was and is told in the summary. Preview does the same and
/// takes it back.
[[nodiscard]] ImportSummary importInto(WorkbookFile &file, const QString &source,
                                       ImportMode mode = ImportMode::Import,
                                       Progress *progress = nullptr);

} // namespace tournee
