// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/secret.h"
#include "core/domain/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// The public half of a key: whom a bundle is encrypted to. In text "age1…".
struct AgeRecipient
{
    Bytes<32> key;

    auto operator<=>(const AgeRecipient &) const = default;

    [[nodiscard]] std::string toString() const;
    /// Nothing for anything but an X25519 recipient as the tool age prints it.
    [[nodiscard]] static std::optional<AgeRecipient> fromString(std::string_view text);
};

/// The secret half: opens what was encrypted to its recipient (C2SP age §"The X25519 recipient type").
class AgeIdentity
{
public:
    [[nodiscard]] static AgeIdentity generated();
    /// "AGE-SECRET-KEY-1…"
    [[nodiscard]] static std::optional<AgeIdentity> fromString(std::string_view text);

    [[nodiscard]] SecretText toString() const;
    [[nodiscard]] AgeRecipient recipient() const;
    [[nodiscard]] const Secret<32> &scalar() const { return m_scalar; }

private:
    Secret<32> m_scalar;
};

/// Who signed, as anybody may know. In text "signer1…".
struct SignerKey
{
    Bytes<32> key;

    auto operator<=>(const SignerKey &) const = default;

    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<SignerKey> fromString(std::string_view text);
};

using Signature = Bytes<64>;

/// Signs (RFC 8032, Ed25519). Derived from an identity, so that one line in one file is all that a
/// person has to keep, and an identity of the tool age signs too.
class SigningKey
{
public:
    explicit SigningKey(const AgeIdentity &identity);

    [[nodiscard]] const SignerKey &signer() const { return m_signer; }
    /// The same for the same message.
    [[nodiscard]] Signature sign(std::string_view message) const;

private:
    SignerKey m_signer;
    Secret<64> m_secret;
};

[[nodiscard]] bool isSignedBy(const SignerKey &signer, std::string_view message,
                              const Signature &signature);

/// All that may open an envelope.
struct Keyring
{
    std::vector<AgeIdentity> identities;
    std::vector<SecretText> passphrases;

    [[nodiscard]] bool isEmpty() const { return identities.empty() && passphrases.empty(); }
};

} // namespace tournee
