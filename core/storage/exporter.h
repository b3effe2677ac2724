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
    enum class Photos {
        Included,
        LeftOut, ///< for a second bundle, of those alone
        Alone ///< with what says where they belong, so that they may come before the rest
    };
    Photos photos = Photos::Included; ///< faces are not anonymous: an anonymous bundle has none

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
    qint64 photos = 0; ///< pictures in it
    qint64 photosLeftOut = 0; ///< that are here, and that it speaks of
    qint64 photosMissing = 0; ///< that it speaks of, and that have not arrived here, or are damaged
    Receipt receipt; ///< to compare with that of whoever takes it in
    std::vector<AgeRecipient> recipients; ///< who can read it; none: everybody, or by passphrase
    bool isProposalOpen = false; ///< another kit named other recipients, which nobody has accepted
};

/// The pictures that a bundle would hold.
struct PhotoAmount
{
    qint64 count = 0;
    qint64 bytes = 0;
};

/// Above this, together, photos had better travel in a second bundle: e-mail takes no more.
inline constexpr qint64 photoBytesForEmail = 20'000'000;

/// What is here of what \a selection covers, whatever it says of photos. Errors: UnknownEntity, those of files.
Result<PhotoAmount> photoAmount(WorkbookFile &file, const Selection &selection);

/// Writes a bundle to \a target, reads it back and verifies it before it answers. The same content
/// gives the same bytes. A file of that name is only replaced by a whole one,
/// and a workbook never. Errors: UnknownEntity, FileExists, FileNotWritable, DiskFull, Io, Cancelled,
/// InvalidRecipient.
Result<ExportSummary> exportBundle(WorkbookFile &file, const QString &target,
                                   const Selection &selection = {}, Progress *progress = nullptr,
                                   const Protection &protection = {});

} // namespace tournee
