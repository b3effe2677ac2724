// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "core/domain/error.h"

#include <QString>

namespace tournee {

/// Whether \a path is encrypted: a key file that takes a passphrase.
[[nodiscard]] bool isProtectedKeyFile(const QString &path);

/// What opens an age file.
enum class AgeLock { None, Key, Passphrase };
/// None as well for what is no age file or cannot be read.
[[nodiscard]] AgeLock lockOf(const QString &path);

/// The identities in a key file of ours or of the tool age; \a passphrase for one that is protected.
/// Errors: those of files, PassphraseNeeded, PassphraseWrong, PassphraseTooHard, InvalidKeyFile.
Result<std::vector<AgeIdentity>> readKeyFile(const QString &path,
                                             const SecretText *passphrase = nullptr);

/// Writes an identity file that nobody but its owner may read, and never over another file; with a
/// passphrase it is an age file itself (logWork: see usualWork). Errors: FileExists and those of files.
Result<void> writeKeyFile(const QString &path, const AgeIdentity &identity,
                          const SecretText *passphrase = nullptr, int logWork = 18);

/// Where the key of this device lies, which signs what this person exports.
[[nodiscard]] QString deviceKeyPath();

/// The identity kept at \a path, made with its folders when there is none yet: this device's own.
Result<AgeIdentity> keptIdentity(const QString &path);

/// Recipients, one a line, with comments as in the files of age -R. Errors: InvalidRecipient, those of
/// files.
Result<std::vector<AgeRecipient>> readRecipientsFile(const QString &path);

} // namespace tournee
