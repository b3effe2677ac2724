// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/ageheader.h"
#include "core/crypto/bytesource.h"

#include <functional>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// What the writer of an envelope still knows when it is closed: enough to verify what lies on the disk
/// without any recipient's identity.
struct AgeSeal
{
    std::string header;
    FileKey key;
};

/// Encrypts as it goes (C2SP age §"Payload"). Its functions throw Failure.
class AgeWriter
{
public:
    using Target = std::function<void(std::string_view bytes)>;

    /// Errors: InvalidRecipient, and those of \a target.
    AgeWriter(std::span<const AgeRecipient> recipients, Target target);
    /// Errors: OutOfMemory, and those of \a target.
    AgeWriter(const SecretText &passphrase, Target target, int logWork = usualWork);
    AgeWriter(AgeWriter &&) = default;
    AgeWriter &operator=(AgeWriter &&) = delete;
    ~AgeWriter();

    void write(std::string_view bytes);
    /// To be called once, after the last bytes.
    [[nodiscard]] AgeSeal finish();

private:
    AgeWriter(Target target, const FileKey &key, const std::vector<AgeStanza> &stanzas);
    void seal(bool isLast);

    Target m_target;
    AgeSeal m_seal;
    Secret<32> m_payloadKey;
    std::string m_chunk; ///< not encrypted yet, since it may be the last
    quint64 m_number = 0;
};

/// The plain bytes of an age file, decrypted where they are read and put nowhere else. All of it has been
/// authenticated before the first byte is given out, and each chunk is again when it is read: a file
/// that changes meanwhile fails.
class AgeReader final : public ByteSource
{
public:
    /// Takes the armor off too. Errors: those of AgeHeader::parsed() and unwrapped(), BundleDamaged.
    AgeReader(std::unique_ptr<ByteSource> source, const Keyring &keys);
    /// What was just written. Errors: BundleDamaged when the header is another.
    AgeReader(std::unique_ptr<ByteSource> source, const AgeSeal &seal);
    ~AgeReader() override;

    [[nodiscard]] quint64 size() const override { return m_size; }
    std::size_t read(quint64 at, char *target, std::size_t count) override;

private:
    struct Chunk
    {
        quint64 number;
        std::string bytes;
    };

    void open(const AgeHeader &header, const FileKey &key);
    const std::string &chunk(quint64 number);

    std::unique_ptr<ByteSource> m_source;
    Secret<32> m_payloadKey;
    quint64 m_begin = 0; ///< of the first chunk in the file
    quint64 m_chunks = 0;
    quint64 m_size = 0;
    std::list<Chunk>
        m_recent; ///< the latest first; wiped when they go, since a key file is plain here
};

/// Whether \a bytes are the beginning of an age file, armored or not.
[[nodiscard]] bool beginsLikeAge(std::string_view bytes);
/// As many bytes as beginsLikeAge() looks at.
inline constexpr std::size_t ageBeginningSize = 1024;

/// The bytes inside of ASCII armor (RFC 7468 §3, strictly; white space around it is allowed). Throws
/// Failure: BundleDamaged, BundleHostile when it is larger than what anybody would armor.
[[nodiscard]] std::string unarmored(ByteSource &source);

} // namespace tournee
