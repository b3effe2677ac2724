// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keys.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/log/opvalues.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

class ByteSource;
class VerifiedOps;

/// Who signed a bundle, by what they say: the key is proven, the name is not.
struct BundleSigner
{
    SignerKey key;
    std::string name; ///< of the person, or of the device

    bool operator==(const BundleSigner &) const = default;
};

/// What manifest.json says of a bundle beyond its entries' sizes and hashes.
struct BundleCover
{
    bool isKit = false;
    EntityId tour; ///< null when there is none
    std::string title; ///< of the tour; for people who open the ZIP
    std::vector<EntityId> sessions; ///< empty, like tables: everything
    std::vector<EntityId> tables;
    qint64 entries = 0; ///< challenges, solutions, quotes, disagreements and notes
    std::vector<AgeRecipient> recipients; ///< a kit: whom bundles made with it are encrypted to
    std::optional<BundleSigner> signer;

    bool operator==(const BundleCover &) const = default;
};

/// A file that an op names by its hash: a picture.
struct BundleBlob
{
    Hash hash;
    quint64 size = 0;

    auto operator<=>(const BundleBlob &) const = default;
};

/// A bundle in memory: the ops by writer, seq and id, all verified; the blobs, by hash, stay where they are.
struct Bundle
{
    BundleCover cover;
    std::vector<LoggedOp> ops;
    std::vector<BundleBlob> blobs;
    std::function<std::string(const Hash &blob)> bytesOf; ///< to write; may throw Failure
};

/// Reads a bundle op by op as hostile input: every limit is checked while inflating, every hash
/// recomputed. Its functions throw Failure: FileNotFound, FileNotReadable, NotABundle, BundleTooNew (an
/// unknown mustUnderstand), BundleDamaged, BundleHostile; the detail says where and why.
class BundleReader
{
public:
    /// \a keys: for one that is encrypted; \a verified is shared by the bundles that are read in turn.
    /// Errors, further: those of AgeReader, SignatureWrong.
    explicit BundleReader(const QString &path, const Keyring &keys = {},
                          VerifiedOps *verified = nullptr);
    /// \a bytes must outlive the reader.
    explicit BundleReader(QByteArrayView bytes);
    explicit BundleReader(std::unique_ptr<ByteSource> source);
    ~BundleReader();
    BundleReader(const BundleReader &) = delete;
    BundleReader &operator=(const BundleReader &) = delete;

    [[nodiscard]] const BundleCover &cover() const;
    /// As the manifest claims.
    [[nodiscard]] quint64 opCount() const;
    /// SHA-256 of manifest.json. It vouches for every byte of the content, so that two bundles with
    /// the same one hold the same.
    [[nodiscard]] Hash manifestHash() const;
    /// By hash. Each is at most BundleLimits::blobBytes large, and is named by an op.
    [[nodiscard]] std::vector<BundleBlob> blobs() const;
    /// The bytes of one of them, verified once more.
    [[nodiscard]] std::string blob(const Hash &hash);
    /// The ops by writer, seq and id, each once. Nothing is to be believed before this gave nothing:
    /// only then is the whole verified.
    [[nodiscard]] std::optional<LoggedOp> next();
    /// The values of the op that next() gave, as they travel; valid until it is called again.
    [[nodiscard]] std::string_view valuesLine() const;
    /// Whether that op stood in an earlier bundle already.
    [[nodiscard]] bool isRepeated() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// For whom a bundle is encrypted, and with which key the signer that its cover names signs it.
struct BundleSealing
{
    std::vector<AgeRecipient> recipients;
    std::optional<SecretText> passphrase; ///< instead of recipients
    std::optional<SigningKey> signer;

    [[nodiscard]] bool isEncrypted() const { return passphrase || !recipients.empty(); }
};

/// Looks at the plain bytes of a bundle that is whole but does not have its name yet.
using BundleCheck = std::function<Result<void>(std::unique_ptr<ByteSource> written)>;

/// Writes \a bundle to \a path through a temporary file beside it that is synced and renamed: the
/// same content gives the same bytes, which readBundle() never takes for hostile; encrypted, it is an
/// age file around these bytes and another one each time. What \a check says of the temporary file
/// (decrypted with what only the writer still knows) is the answer; then \a path is as it was and
/// nothing is left beside it. Nothing plain of what is encrypted touches the disk.
/// Errors: FileNotWritable, DiskFull, Io, TextTooLong (more than a bundle may hold), InvalidRecipient.
Result<void> writeBundle(const QString &path, const Bundle &bundle, const BundleCheck &check = {},
                         const BundleSealing &sealing = {});

/// All that a BundleReader gives, in memory. Errors: as there.
Result<Bundle> readBundle(const QString &path, const Keyring &keys = {});
/// The same for a bundle in memory.
Result<Bundle> readBundle(QByteArrayView bytes);
Result<Bundle> readBundle(std::unique_ptr<ByteSource> source);

/// Whether the file begins like a ZIP whose first entry is our mimetype, or like an age file.
[[nodiscard]] bool looksLikeBundle(const QString &path);

} // namespace tournee
