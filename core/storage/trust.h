// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "core/storage/workbookfile.h"

#include <optional>
#include <vector>

namespace tournee {

struct BundleCover;
struct BundleOrigin;
struct ImportSummary;

/// Whom bundles are encrypted to. Kept beside the log, since it is this workbook's own business: what
/// comes in a file must never decide by itself who can read what goes out.
struct Recipients
{
    std::vector<AgeRecipient> used; ///< exports are encrypted to them; none: exports are plain
    std::vector<AgeRecipient> given; ///< kits made here name them
    std::vector<AgeRecipient> proposed; ///< by another kit, until a person accepts or refuses them

    /// What a kit made here names: its own, otherwise those of the kit it was itself made with.
    [[nodiscard]] const std::vector<AgeRecipient> &ofKits() const
    {
        return given.empty() ? used : given;
    }
    bool operator==(const Recipients &) const = default;
};

Result<Recipients> recipientsOf(WorkbookFile &file);
/// What the kits made here name from now on.
Result<void> giveRecipients(WorkbookFile &file, const std::vector<AgeRecipient> &recipients);
/// From now on exports are encrypted to what was proposed. Nothing happens when nothing was.
Result<void> acceptProposedRecipients(WorkbookFile &file);
Result<void> refuseProposedRecipients(WorkbookFile &file);

/// A key that has signed a bundle which came in here.
struct KnownSigner
{
    SignerKey key;
    QString name; ///< as the signer said it the last time
    Moment firstSeen; ///< in UTC
    Moment lastSeen;
    bool isAccepted = true; ///< false: it came under a name that was known with another key
};

/// By name, then by when they were first seen.
Result<std::vector<KnownSigner>> knownSigners(WorkbookFile &file);

/// What comes with \a key is no longer told as a changed key. Nothing happens when it is not known.
Result<void> acceptSigner(WorkbookFile &file, const SignerKey &key);
/// Whom \a key belongs to, as far as is known here. Nothing when it never signed. Throws Failure.
[[nodiscard]] std::optional<BundleOrigin> originOf(WorkbookFile &file, const SignerKey &key);

/// Notes in \a summary, and in the workbook, who signed and whom a kit names. In the importer's
/// transaction; throws Failure.
void takeTrust(WorkbookFile &file, const BundleCover &cover, ImportSummary &summary);

} // namespace tournee
