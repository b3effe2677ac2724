// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/agefailure.h"
#include "core/crypto/ageheader.h"
#include "core/crypto/encoding.h"
#include "core/crypto/hkdf.h"
#include "core/domain/text.h"
#include "core/sqlite/database.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace tournee {

namespace {

constexpr std::string_view x25519 = "X25519";
constexpr std::string_view x25519Info = "age-encryption.org/v1/X25519";
constexpr std::string_view scrypt = "scrypt";
constexpr std::string_view scryptSalt = "age-encryption.org/v1/scrypt";
constexpr std::size_t scryptSaltSize = 16;

// Each wrap key encrypts one thing, once (C2SP age §"X25519 recipient stanza").
constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> noNonce{};
constexpr std::size_t wrappedSize = 16 + crypto_aead_chacha20poly1305_ietf_ABYTES;

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string wrap(const FileKey &key, const Secret<32> &wrapKey)
{
    std::string body(wrappedSize, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(bytesOf(body), nullptr, key.bytes.data(),
                                              key.bytes.size(), nullptr, 0, nullptr, noNonce.data(),
                                              wrapKey.bytes.data());
    return body;
}

std::optional<FileKey> unwrap(std::string_view body, const Secret<32> &wrapKey)
{
    FileKey key;
    if (crypto_aead_chacha20poly1305_ietf_decrypt(key.bytes.data(), nullptr, nullptr, bytesOf(body),
                                                  body.size(), nullptr, 0, noNonce.data(),
                                                  wrapKey.bytes.data())
        != 0)
        return {};
    return key;
}

/// A body of another length could be a key of another kind, made to open with many passphrases.
void requireWrapped(const AgeStanza &stanza)
{
    if (stanza.body.size() != wrappedSize)
        ageDamaged("stanza", "its body has another length than a file key");
}

Secret<32> x25519WrapKey(const Secret<32> &shared, std::string_view share,
                         const AgeRecipient &recipient)
{
    std::string salt(share);
    salt += recipient.key.view();
    return hkdf(shared.view(), salt, x25519Info);
}

Secret<32> scryptWrapKey(const SecretText &passphrase, std::string_view salt, int logWork)
{
    constexpr quint32 blockSize = 8;
    const std::string whole = std::string(scryptSalt) + std::string(salt);
    Secret<32> key;
    if (crypto_pwhash_scryptsalsa208sha256_ll(bytesOf(passphrase.view()), passphrase.view().size(),
                                              bytesOf(whole), whole.size(), quint64{1} << logWork,
                                              blockSize, 1, key.bytes.data(), key.bytes.size())
        != 0)
        throw Failure(ErrorCode::OutOfMemory, {}, QStringLiteral("scrypt"));
    return key;
}

/// The argument that must be base64 of exactly \a size bytes.
std::string bytesFrom(const std::string &argument, std::size_t size)
{
    auto bytes = rawBase64From(argument);
    if (!bytes || bytes->size() != size)
        ageDamaged("stanza", "an argument is malformed");
    return std::move(*bytes);
}

std::optional<FileKey> unwrappedBy(const AgeIdentity &identity, const AgeStanza &stanza)
{
    if (stanza.arguments.size() != 2)
        ageDamaged("stanza", "X25519 takes one argument");
    const std::string share = bytesFrom(stanza.arguments[1], 32);
    requireWrapped(stanza);
    Secret<32> shared;
    if (crypto_scalarmult_curve25519(shared.bytes.data(), identity.scalar().bytes.data(),
                                     bytesOf(std::string_view(share)))
        != 0)
        ageDamaged("stanza", "its share is of low order");
    return unwrap(stanza.body, x25519WrapKey(shared, share, identity.recipient()));
}

/// ^[1-9][0-9]*$, as a number that is small enough to be computed.
int workFrom(const std::string &argument)
{
    if (argument.empty() || argument.front() == '0'
        || !std::ranges::all_of(argument, [](char c) { return c >= '0' && c <= '9'; }))
        ageDamaged("stanza", "the work factor is malformed");
    int work = 0;
    const auto read = std::from_chars(argument.data(), argument.data() + argument.size(), work);
    if (read.ec != std::errc() || work > mostWork)
        throw Failure(ErrorCode::PassphraseTooHard, {}, QStringLiteral("age stanza: work factor"));
    return work;
}

FileKey unwrappedByPassphrase(const AgeStanza &stanza, const std::vector<SecretText> &passphrases)
{
    if (stanza.arguments.size() != 3)
        ageDamaged("stanza", "scrypt takes two arguments");
    const std::string salt = bytesFrom(stanza.arguments[1], scryptSaltSize);
    const int work = workFrom(stanza.arguments[2]);
    requireWrapped(stanza);
    if (passphrases.empty())
        throw Failure(ErrorCode::PassphraseNeeded);
    for (const SecretText &passphrase : passphrases) {
        if (const auto key = unwrap(stanza.body, scryptWrapKey(passphrase, salt, work)))
            return *key;
    }
    throw Failure(ErrorCode::PassphraseWrong, {}, QStringLiteral("age stanza: scrypt"));
}

} // namespace

AgeStanza wrappedFor(const AgeRecipient &recipient, const FileKey &key)
{
    const Secret<32> ephemeral = Secret<32>::random();
    std::string share(32, '\0');
    crypto_scalarmult_curve25519_base(bytesOf(share), ephemeral.bytes.data());
    Secret<32> shared;
    if (crypto_scalarmult_curve25519(shared.bytes.data(), ephemeral.bytes.data(),
                                     recipient.key.bytes.data())
        != 0) {
        throw Failure(ErrorCode::InvalidRecipient, textFromUtf8(recipient.toString()),
                      QStringLiteral("of low order"));
    }
    return {{std::string(x25519), rawBase64(share)},
            wrap(key, x25519WrapKey(shared, share, recipient))};
}

AgeStanza wrappedWith(const SecretText &passphrase, const FileKey &key, int logWork)
{
    std::string salt(scryptSaltSize, '\0');
    fillWithRandom(salt.data(), salt.size());
    return {{std::string(scrypt), rawBase64(salt), std::to_string(logWork)},
            wrap(key, scryptWrapKey(passphrase, salt, logWork))};
}

FileKey unwrapped(const AgeHeader &header, const Keyring &keys)
{
    // §"scrypt recipient stanza": who opens with a passphrase may expect that only who knew it wrote.
    for (const AgeStanza &stanza : header.stanzas) {
        if (stanza.arguments.front() != scrypt)
            continue;
        if (header.stanzas.size() > 1)
            ageDamaged("stanza", "scrypt stands beside others");
        return unwrappedByPassphrase(stanza, keys.passphrases);
    }
    for (const AgeStanza &stanza : header.stanzas) {
        if (stanza.arguments.front() != x25519)
            continue;
        for (const AgeIdentity &identity : keys.identities) {
            if (const auto key = unwrappedBy(identity, stanza))
                return *key;
        }
    }
    throw Failure(keys.isEmpty() ? ErrorCode::BundleEncrypted : ErrorCode::NoMatchingKey, {},
                  QStringLiteral("age header: %1 stanzas").arg(header.stanzas.size()));
}

} // namespace tournee
