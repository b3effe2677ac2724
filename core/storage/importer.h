// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "core/storage/receipt.h"
#include "core/storage/workbookfile.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tournee {

/// Who signed a bundle: the key is proven, the name is what they say.
struct BundleOrigin
{
    enum class Status {
        Known, ///< this key has signed before
        New, ///< seen for the first time, and trusted from now on
        Changed ///< the name is known with another key, and nobody has accepted this one
    };

    SignerKey key;
    QString name;
    Status status = Status::New;
    Moment since; ///< when the key (Changed: the other one) was first seen; in UTC

    bool operator==(const BundleOrigin &) const = default;
};

/// "signed-known", "signed-new" or "signer-changed".
[[nodiscard]] QString codeOf(BundleOrigin::Status status);

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
    qint64 changedEntities = 0;
    qint64 erasedValues = 0; ///< that were here and are blank now, since somebody erased them
    qint64 filledOps = 0; ///< known ones whose values had been left out until now
    qint64 diverging = 0; ///< fields that have diverging versions since
    qint64 newPhotos = 0; ///< pictures that came
    qint64 missingPhotos =
        0; ///< pictures that it speaks of and that are not here: a second file has them
    std::map<Kind, qint64> newOfKind; ///< what newEntities is made of
    /// Codes: "copied-file" (the file was copied while it was open), "other-tour" (it brings another
    /// tour than the workbook's own), "draft-left" (a workbook holds words that nobody finished),
    /// "photos-missing", those of codeOf(), "signature-wrong" (refused), "recipient-set" (a kit names whom this workbook
    /// encrypts to from now on), "recipient-changed" (another kit names others: see trust.h),
    /// "erasure-unfinished" (see Erasure::remains); who makes a backup before may add "backup-failed".
    QStringList notices;
    QString otherTour; ///< the title of that tour
    qint64 leftDrafts = 0; ///< how many unfinished texts stay behind in the file that was read
    QStringList draftWords; ///< the first words of each, of the first few
    std::optional<BundleOrigin> origin; ///< of a signed bundle
    std::vector<AgeRecipient> recipients; ///< whom a kit names, when a notice tells of them
    Receipt receipt; ///< of all that is in the file, known or not
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

/// Takes files in turn, each verified whole before anything of it touches \a file, and each wholly or
/// not at all. Small ones share a commit: what is told as imported is durable. An import that is
/// cancelled leaves out the files that were not. Preview looks at each file alone. One summary a source;
/// of several, it does not list what changed. \a keys open what is encrypted.
[[nodiscard]] std::vector<ImportSummary> importAll(WorkbookFile &file, const QStringList &sources,
                                                   ImportMode mode = ImportMode::Import,
                                                   Progress *progress = nullptr,
                                                   const Keyring &keys = {});

/// Takes a bundle or another workbook into \a file: verified whole first, then one transaction.
/// A failure leaves the workbook as it was and is told in the summary. Preview does the same and
/// takes it back.
[[nodiscard]] ImportSummary importInto(WorkbookFile &file, const QString &source,
                                       ImportMode mode = ImportMode::Import,
                                       Progress *progress = nullptr, const Keyring &keys = {});

/// The receipt of a bundle or of a workbook, as importing it would give. Errors: those of reading it.
Result<Receipt> receiptOfFile(const QString &source, const Keyring &keys = {});

} // namespace tournee
