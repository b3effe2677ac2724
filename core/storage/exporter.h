// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/importer.h"

#include <vector>

namespace tournee {

/// What a bundle covers. Empty: the whole log.
struct Selection
{
    std::vector<EntityId> sessions;
    std::vector<EntityId> tables;
    /// A kit: tour, regions, themes, sessions, rounds, tables (of all, or of those named above);
    /// no entries.
    bool frameOnly = false;
    bool anonymous = false; ///< without what it says of persons: see makeAnonymous()

    bool operator==(const Selection &) const = default;
};

/// Who can read a bundle, and who signs it. By itself: whom the kit named that the workbook was made with.
struct Protection
{
    /// Of a kit: those that it names (the kit itself can be read by anybody), from now on.
    std::vector<AgeRecipient> recipients;
    std::optional<SecretText> passphrase; ///< instead of recipients
    bool isPlain = false; ///< readable by everybody, whatever the kit said
    std::optional<SigningKey> signer;
    QString signerName; ///< what the signer wants to be called
};

struct ExportSummary
{
    qint64 ops = 0;
    qint64 entries = 0; ///< challenges, solutions, quotes, disagreements and notes covered
    qint64 bytes = 0;
    Receipt receipt; ///< to compare with that of whoever takes it in
    std::vector<AgeRecipient> recipients; ///< who can read it; none: everybody, or by passphrase
    bool isProposalOpen = false; ///< another kit named other recipients, which nobody has accepted
};

/// Writes a bundle to \a target, reads it back and verifies it before it answers. The same content
/// gives the same bytes. A file of that name is only replaced by a whole one,
/// and a workbook never. Errors: UnknownEntity, FileExists, FileNotWritable, DiskFull, Io, Cancelled,
/// InvalidRecipient.
Result<ExportSummary> exportBundle(WorkbookFile &file, const QString &target,
                                   const Selection &selection = {}, Progress *progress = nullptr,
                                   const Protection &protection = {});

} // namespace tournee
