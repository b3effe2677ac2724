// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// 128 bits that encrypt one file and nothing else (C2SP age §"File key").
using FileKey = Secret<16>;

/// The file key, wrapped for one recipient (C2SP age §"Recipient stanza").
struct AgeStanza
{
    std::vector<std::string> arguments; ///< the first one is the type
    std::string body;

    bool operator==(const AgeStanza &) const = default;
};

/// The text with which an age file begins.
struct AgeHeader
{
    std::vector<AgeStanza> stanzas;
    std::string text; ///< up to and including "---", which is what the MAC is of
    std::string mac; ///< 32 bytes
    std::size_t size = 0; ///< in the file

    /// How much a header may ask of the reader; hundreds of recipients, each with the long keys of
    /// post-quantum types, come to half of it.
    static constexpr std::size_t largest = 512U << 10;
    static constexpr std::size_t longestLine = 8U << 10;
    static constexpr std::size_t mostStanzas = 1024;

    /// Reads the beginning of a file. Throws Failure: BundleTooNew for another version than v1,
    /// BundleHostile beyond the limits above, BundleDamaged.
    [[nodiscard]] static AgeHeader parsed(std::string_view beginning);
    /// The header for \a stanzas, as it stands in the file.
    [[nodiscard]] static std::string written(std::span<const AgeStanza> stanzas,
                                             const FileKey &key);

    /// Throws Failure: BundleDamaged unless whoever wrote the header knew \a key.
    void authenticate(const FileKey &key) const;
};

inline constexpr std::string_view ageBeginning = "age-encryption.org/";

[[nodiscard]] AgeStanza wrappedFor(const AgeRecipient &recipient, const FileKey &key);
/// \a logWork: the base-two logarithm of scrypt's N. Throws Failure: OutOfMemory.
[[nodiscard]] AgeStanza wrappedWith(const SecretText &passphrase, const FileKey &key, int logWork);

/// scrypt takes 1 KiB times N: a gibibyte at 20. The tool age writes 18.
inline constexpr int usualWork = 18;
inline constexpr int mostWork = 20;

/// The file key, by whatever in \a keys opens one of the stanzas. Unknown types are skipped. Throws
/// Failure: BundleEncrypted (no keys at all), NoMatchingKey, PassphraseNeeded, PassphraseWrong,
/// PassphraseTooHard (over mostWork), BundleDamaged for stanzas that break the rules, OutOfMemory.
[[nodiscard]] FileKey unwrapped(const AgeHeader &header, const Keyring &keys);

} // namespace tournee
