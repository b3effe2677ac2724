// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/keys.h"

#include "core/crypto/encoding.h"
#include "core/crypto/hkdf.h"

#include <sodium.h>

#include <algorithm>

namespace tournee {

namespace {

constexpr std::string_view recipientPrefix = "age";
constexpr std::string_view identityPrefix = "age-secret-key-";
constexpr std::string_view signerPrefix = "signer";
constexpr std::string_view signingInfo = "tournee/v1/Ed25519";

std::optional<Bytes<32>> keyFrom(std::string_view prefix, std::string_view text)
{
    const auto parsed = bech32From(text);
    if (!parsed || parsed->prefix != prefix || parsed->bytes.size() != 32)
        return {};
    return Bytes<32>::fromView(parsed->bytes);
}

} // namespace

std::string AgeRecipient::toString() const
{
    return bech32(recipientPrefix, key.view());
}

std::optional<AgeRecipient> AgeRecipient::fromString(std::string_view text)
{
    const auto key = keyFrom(recipientPrefix, text);
    if (!key || !text.starts_with(recipientPrefix)) // the tool age refuses capitals too
        return {};
    return AgeRecipient{*key};
}

AgeIdentity AgeIdentity::generated()
{
    AgeIdentity identity;
    identity.m_scalar = Secret<32>::random();
    return identity;
}

std::optional<AgeIdentity> AgeIdentity::fromString(std::string_view text)
{
    auto parsed = bech32From(text);
    if (!parsed || !text.starts_with("AGE-SECRET-KEY-"))
        return {};
    std::optional<AgeIdentity> identity;
    if (parsed->prefix == identityPrefix && parsed->bytes.size() == 32) {
        identity.emplace();
        std::ranges::copy(parsed->bytes, identity->m_scalar.bytes.begin());
    }
    wipe(parsed->bytes.data(), parsed->bytes.size());
    return identity;
}

SecretText AgeIdentity::toString() const
{
    std::string text =
        bech32(identityPrefix,
               {reinterpret_cast<const char *>(m_scalar.bytes.data()), m_scalar.bytes.size()});
    for (char &c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return SecretText::taken(text);
}

AgeRecipient AgeIdentity::recipient() const
{
    AgeRecipient recipient;
    crypto_scalarmult_curve25519_base(recipient.key.bytes.data(), m_scalar.bytes.data());
    return recipient;
}

std::string SignerKey::toString() const
{
    return bech32(signerPrefix, key.view());
}

std::optional<SignerKey> SignerKey::fromString(std::string_view text)
{
    const auto key = keyFrom(signerPrefix, text);
    if (!key)
        return {};
    return SignerKey{*key};
}

SigningKey::SigningKey(const AgeIdentity &identity)
{
    const Secret<32> seed = hkdf(identity.scalar().view(), {}, signingInfo);
    crypto_sign_seed_keypair(m_signer.key.bytes.data(), m_secret.bytes.data(), seed.bytes.data());
}

Signature SigningKey::sign(std::string_view message) const
{
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                         m_secret.bytes.data());
    return signature;
}

bool isSignedBy(const SignerKey &signer, std::string_view message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.bytes.data(),
                                       reinterpret_cast<const unsigned char *>(message.data()),
                                       message.size(), signer.key.bytes.data())
           == 0;
}

} // namespace tournee
