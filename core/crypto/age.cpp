// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/age.h"

#include "core/crypto/agefailure.h"
#include "core/crypto/hkdf.h"
#include "core/sqlite/database.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

constexpr std::size_t chunkSize = 64U << 10;
constexpr std::size_t tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::size_t nonceSize = 16;
/// Two entries of a ZIP are read side by side, each a little at a time, and its table at the end.
constexpr std::size_t chunksKept = 8;

using ChunkNonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// 11 bytes of counter, big-endian, and whether it is the last.
ChunkNonce nonceOf(quint64 number, bool isLast)
{
    ChunkNonce nonce{};
    for (std::size_t i = 0; i < sizeof number; ++i)
        nonce[10 - i] = static_cast<unsigned char>(number >> (8 * i));
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

Secret<32> payloadKeyOf(const FileKey &key, std::string_view nonce)
{
    return hkdf(key.view(), nonce, "payload");
}

std::vector<AgeStanza> stanzasFor(std::span<const AgeRecipient> recipients, const FileKey &key)
{
    Q_ASSERT(!recipients.empty());
    std::vector<AgeStanza> stanzas;
    for (const AgeRecipient &recipient : recipients)
        stanzas.push_back(wrappedFor(recipient, key));
    return stanzas;
}

} // namespace

AgeWriter::AgeWriter(Target target, const FileKey &key, const std::vector<AgeStanza> &stanzas)
    : m_target(std::move(target)), m_seal{AgeHeader::written(stanzas, key), key}
{
    std::string nonce(nonceSize, '\0');
    fillWithRandom(nonce.data(), nonce.size());
    m_payloadKey = payloadKeyOf(key, nonce);
    m_chunk.reserve(chunkSize);
    m_target(m_seal.header);
    m_target(nonce);
}

AgeWriter::AgeWriter(std::span<const AgeRecipient> recipients, Target target)
    : AgeWriter([&] {
        const FileKey key = FileKey::random();
        return AgeWriter(std::move(target), key, stanzasFor(recipients, key));
    }())
{}

AgeWriter::AgeWriter(const SecretText &passphrase, Target target, int logWork)
    : AgeWriter([&] {
        const FileKey key = FileKey::random();
        return AgeWriter(std::move(target), key, {wrappedWith(passphrase, key, logWork)});
    }())
{}

AgeWriter::~AgeWriter()
{
    wipe(m_chunk.data(), m_chunk.size());
}

void AgeWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_chunk.size() == chunkSize) // there is more, so it is not the last
            seal(false);
        const std::size_t count = std::min(bytes.size(), chunkSize - m_chunk.size());
        m_chunk += bytes.substr(0, count);
        bytes.remove_prefix(count);
    }
}

AgeSeal AgeWriter::finish()
{
    seal(true);
    return std::move(m_seal);
}

void AgeWriter::seal(bool isLast)
{
    const ChunkNonce nonce = nonceOf(m_number++, isLast);
    std::string sealed(m_chunk.size() + tagSize, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
        reinterpret_cast<const unsigned char *>(m_chunk.data()), m_chunk.size(), nullptr, 0,
        nullptr, nonce.data(), m_payloadKey.bytes.data());
    wipe(m_chunk.data(), m_chunk.size()); // a key file has but this one
    m_chunk.clear();
    m_target(sealed);
}

AgeReader::AgeReader(std::unique_ptr<ByteSource> source, const Keyring &keys)
    : m_source(std::move(source))
{
    if (!m_source->bytes(0, ageBeginning.size()).starts_with(ageBeginning))
        m_source = std::make_unique<MemorySource>(unarmored(*m_source));
    const AgeHeader header = AgeHeader::parsed(m_source->bytes(0, AgeHeader::largest));
    const FileKey key = unwrapped(header, keys);
    header.authenticate(key);
    open(header, key);
}

AgeReader::AgeReader(std::unique_ptr<ByteSource> source, const AgeSeal &seal)
    : m_source(std::move(source))
{
    if (m_source->bytes(0, seal.header.size()) != seal.header)
        ageDamaged("payload", "the header is not the one that was written");
    open(AgeHeader::parsed(seal.header), seal.key);
}

AgeReader::~AgeReader()
{
    for (Chunk &each : m_recent)
        wipe(each.bytes.data(), each.bytes.size());
}

void AgeReader::open(const AgeHeader &header, const FileKey &key)
{
    const quint64 size = m_source->size();
    if (size < header.size + nonceSize)
        throw Failure(ErrorCode::BundleDamaged, {},
                      QStringLiteral("age header: nothing follows it"));
    if (size < header.size + nonceSize + tagSize)
        ageDamaged("payload", "it is cut off");
    m_payloadKey = payloadKeyOf(key, m_source->bytes(header.size, nonceSize));
    m_begin = header.size + nonceSize;
    const quint64 sealed = size - m_begin;
    m_chunks = (sealed + chunkSize + tagSize - 1) / (chunkSize + tagSize);
    const quint64 last = sealed - (m_chunks - 1) * (chunkSize + tagSize);
    if (last < tagSize || (last == tagSize && m_chunks > 1)) // §"Payload": not empty unless all is
        ageDamaged("payload", "it is cut off");
    m_size = sealed - m_chunks * tagSize;
    for (quint64 number = 0; number < m_chunks; ++number)
        static_cast<void>(chunk(number));
}

std::size_t AgeReader::read(quint64 at, char *target, std::size_t count)
{
    if (at >= m_size)
        return 0;
    count = static_cast<std::size_t>(std::min<quint64>(count, m_size - at));
    std::size_t got = 0;
    while (got < count) {
        const std::string &bytes = chunk((at + got) / chunkSize);
        const auto from = static_cast<std::size_t>((at + got) % chunkSize);
        const std::size_t size = std::min(count - got, bytes.size() - from);
        std::copy_n(bytes.data() + from, size, target + got);
        got += size;
    }
    return got;
}

const std::string &AgeReader::chunk(quint64 number)
{
    const auto known = std::ranges::find(m_recent, number, &Chunk::number);
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return m_recent.front().bytes;
    }
    const bool isLast = number + 1 == m_chunks;
    const quint64 plain = isLast ? m_size - number * chunkSize : chunkSize;
    const std::string sealed = m_source->bytes(m_begin + number * (chunkSize + tagSize),
                                               static_cast<std::size_t>(plain) + tagSize);
    std::string bytes(static_cast<std::size_t>(plain), '\0');
    const ChunkNonce nonce = nonceOf(number, isLast);
    if (sealed.size() != bytes.size() + tagSize
        || crypto_aead_chacha20poly1305_ietf_decrypt(
               reinterpret_cast<unsigned char *>(bytes.data()), nullptr, nullptr,
               reinterpret_cast<const unsigned char *>(sealed.data()), sealed.size(), nullptr, 0,
               nonce.data(), m_payloadKey.bytes.data())
               != 0)
        ageDamaged("payload", "it was changed or cut off");
    if (m_recent.size() == chunksKept) {
        wipe(m_recent.back().bytes.data(), m_recent.back().bytes.size());
        m_recent.pop_back();
    }
    m_recent.push_front({number, std::move(bytes)});
    return m_recent.front().bytes;
}

} // namespace tournee
