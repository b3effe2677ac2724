// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/bundle/verifiedops.h"
#include "core/bundle/zipreader.h"
#include "core/crypto/age.h"
#include "core/log/blobname.h"
#include "core/log/json.h"
#include "core/sqlite/database.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace tournee {

namespace {

[[noreturn]] void refuse(ErrorCode code, std::string_view where, const QString &why)
{
    throw Failure(code, {}, textFromUtf8(where) + QStringLiteral(": ") + why);
}

[[noreturn]] void damaged(std::string_view where, const QString &why)
{
    refuse(ErrorCode::BundleDamaged, where, why);
}

std::string contentOf(const ZipReader &zip, const ZipEntry &entry)
{
    constexpr std::size_t pieceSize = 64U << 10;
    std::string content;
    ZipStream stream(zip, entry);
    while (stream.read(content, pieceSize)) {}
    return content;
}

const ZipEntry &required(const ZipReader &zip, std::string_view name)
{
    const ZipEntry *const entry = zip.find(name);
    if (!entry)
        damaged(name, QStringLiteral("is missing"));
    return *entry;
}

std::string manifestTextOf(const ZipReader &zip)
{
    if (contentOf(zip, required(zip, mimetypeName)) != bundleMimetype)
        throw Failure(ErrorCode::NotABundle, {}, QStringLiteral("mimetype: another"));
    const ZipEntry &entry = required(zip, manifestName);
    if (entry.size > BundleLimits::manifestBytes)
        refuse(ErrorCode::BundleHostile, manifestName, QStringLiteral("too large"));
    return contentOf(zip, entry);
}

/// Nothing when \a name is that of no blob.
std::optional<Hash> blobNamed(std::string_view name)
{
    if (!name.starts_with(blobFolder))
        return {};
    return Hash::fromHex(name.substr(blobFolder.size()));
}

bool isBlob(std::string_view name)
{
    return blobNamed(name).has_value();
}

/// What the manifest vouches for, by name: exactly what the ZIP holds, and nothing of another name.
std::map<std::string_view, const ManifestFile *> vouched(const ZipReader &zip,
                                                         const Manifest &manifest)
{
    std::map<std::string_view, const ManifestFile *> files;
    for (const ManifestFile &file : manifest.files) {
        if (!files.emplace(file.name, &file).second)
            damaged(manifestName, QStringLiteral("names a file twice"));
    }
    std::size_t found = 0;
    for (const ZipEntry &entry : zip.entries()) {
        if (entry.name == mimetypeName || entry.name == manifestName || entry.name == signatureName)
            continue;
        if (entry.name != opsName && entry.name != valuesName && !isBlob(entry.name))
            refuse(ErrorCode::BundleHostile, entry.name, QStringLiteral("does not belong here"));
        const auto file = files.find(entry.name);
        if (file == files.end())
            damaged(entry.name, QStringLiteral("is not in the manifest"));
        if (file->second->size != entry.size)
            damaged(entry.name, QStringLiteral("has another size than the manifest says"));
        if (isBlob(entry.name) && entry.size > BundleLimits::blobBytes)
            refuse(ErrorCode::BundleHostile, entry.name, QStringLiteral("too large"));
        ++found;
    }
    if (found != files.size())
        damaged(manifestName, QStringLiteral("names a file that is missing"));
    return files;
}

/// Who signed may only be told, and taken away, together with the signature (RFC 8032, over the bytes of
/// the manifest, which vouches for everything else).
void checkSignature(const ZipReader &zip, std::string_view manifest, const BundleCover &cover)
{
    const ZipEntry *const entry = zip.find(signatureName);
    if (!entry && !cover.signer)
        return;
    if (!entry || !cover.signer || entry->size != sizeof(Signature)
        || !isSignedBy(cover.signer->key, manifest, Signature::fromView(contentOf(zip, *entry))))
        refuse(ErrorCode::SignatureWrong, signatureName, QStringLiteral("does not fit"));
}

/// Nothing of an encrypted bundle is put on the disk: it is decrypted where libzip reads.
ZipReader opened(const QString &path, const Keyring &keys)
{
    if (!QFileInfo(path).isFile())
        return ZipReader(path); // which tells what is wrong with it
    auto file = std::make_unique<FileSource>(path);
    if (!beginsLikeAge(file->bytes(0, ageBeginningSize)))
        return ZipReader(path);
    return ZipReader(std::make_unique<AgeReader>(std::move(file), keys));
}

void checkHash(std::string_view name, const Hash &hash, const ManifestFile &file)
{
    if (hash != file.sha256)
        damaged(name, QStringLiteral("is not the one in the manifest"));
}

/// Reads an op from a line of each file; nothing at the end of both.
class OpReader
{
public:
    OpReader(const ZipReader &zip, VerifiedOps *verified)
        : m_headers(zip, required(zip, opsName))
        , m_values(zip, required(zip, valuesName))
        , m_verified(verified)
    {}

    std::optional<LoggedOp> next()
    {
        const auto header = m_headers.next();
        const auto values = m_values.next();
        if (header.has_value() != values.has_value())
            damaged(header ? valuesName : opsName,
                    QStringLiteral("has fewer lines than the other"));
        if (!header)
            return {};
        m_valuesLine = *values;
        const LoggedOp *const same = m_verified ? m_verified->find(*header, *values) : nullptr;
        m_isRepeated = same != nullptr;
        if (same)
            return *same;
        Result<LoggedOp> op = verifiedOp(*header, *values, m_parser);
        if (!op)
            fail(op.error().detail);
        if (m_verified)
            m_verified->remember(*op, *values);
        return std::move(*op);
    }
    [[nodiscard]] bool isRepeated() const { return m_isRepeated; }
    [[nodiscard]] std::string_view valuesLine() const { return m_valuesLine; }
    [[noreturn]] void fail(const QString &why) const
    {
        throw Failure(ErrorCode::BundleDamaged, {},
                      QStringLiteral("op on line %1: %2").arg(m_headers.number()).arg(why));
    }
    void checkHashes(const std::map<std::string_view, const ManifestFile *> &files)
    {
        checkHash(opsName, m_headers.sha256(), *files.at(opsName));
        checkHash(valuesName, m_values.sha256(), *files.at(valuesName));
    }

private:
    LineReader m_headers;
    LineReader m_values;
    VerifiedOps *m_verified;
    std::string_view m_valuesLine; ///< of the op last read
    bool m_isRepeated = false; ///< likewise
    JsonParser m_parser;
};

void checkBlob(const ZipReader &zip, const ZipEntry &entry, const ManifestFile &file)
{
    constexpr std::size_t pieceSize = 256U << 10;
    ZipStream stream(zip, entry);
    std::string piece;
    while (stream.read(piece, pieceSize))
        piece.clear();
    const Hash hash = stream.sha256();
    checkHash(entry.name, hash, file);
    if (hash.toHex() != std::string_view(entry.name).substr(blobFolder.size()))
        damaged(entry.name, QStringLiteral("is not what its name says"));
}

std::string nameOfBlob(const Hash &hash)
{
    return std::string(blobFolder) + hash.toHex();
}

Bundle bundleFrom(BundleReader &reader)
{
    Bundle bundle{reader.cover(), {}, reader.blobs(), {}};
    while (auto op = reader.next())
        bundle.ops.push_back(std::move(*op));
    return bundle;
}

} // namespace

struct BundleReader::Private
{
    explicit Private(ZipReader &&audited) : zip(std::move(audited))
    {
        checkSignature(zip, manifestText, manifest.cover);
    }

    /// The position of an op in the order in which they travel.
    struct Place
    {
        WriterId writer;
        quint64 seq = 0;
        OpId id;

        auto operator<=>(const Place &) const = default;
    };

    void finish();

    ZipReader zip;
    const std::string manifestText = manifestTextOf(zip);
    // Before the ops, since it may say that the rest is too new for us.
    const Manifest manifest = manifestFrom(manifestText);
    const std::map<std::string_view, const ManifestFile *> files = vouched(zip, manifest);
    std::optional<OpReader> ops;
    VerifiedOps *verified = nullptr;
    std::optional<Place> last;
    quint64 count = 0;
    std::set<Hash> unnamed; ///< blobs that no op has named so far
};

void BundleReader::Private::finish()
{
    if (count != manifest.ops)
        damaged(manifestName, QStringLiteral("there are fewer ops than it says"));
    ops->checkHashes(files);
    if (!unnamed.empty())
        refuse(ErrorCode::BundleHostile, nameOfBlob(*unnamed.begin()),
               QStringLiteral("no op names it"));
    for (const ZipEntry &entry : zip.entries()) {
        if (isBlob(entry.name))
            checkBlob(zip, entry, *files.at(entry.name));
    }
}

BundleReader::BundleReader(const QString &path, const Keyring &keys, VerifiedOps *verified)
    : d(std::make_unique<Private>(opened(path, keys)))
{
    d->verified = verified;
}

BundleReader::BundleReader(std::unique_ptr<ByteSource> source)
    : d(std::make_unique<Private>(ZipReader(std::move(source))))
{}

BundleReader::BundleReader(QByteArrayView bytes) : d(std::make_unique<Private>(ZipReader(bytes))) {}

BundleReader::~BundleReader() = default;

const BundleCover &BundleReader::cover() const
{
    return d->manifest.cover;
}

quint64 BundleReader::opCount() const
{
    return d->manifest.ops;
}

Hash BundleReader::manifestHash() const
{
    return sha256(d->manifestText);
}

std::vector<BundleBlob> BundleReader::blobs() const
{
    std::vector<BundleBlob> blobs;
    for (const ManifestFile &file : d->manifest.files) {
        if (const auto hash = blobNamed(file.name))
            blobs.push_back({*hash, file.size});
    }
    std::ranges::sort(blobs);
    return blobs;
}

std::string BundleReader::blob(const Hash &hash)
{
    const std::string name = nameOfBlob(hash);
    ZipStream stream(d->zip, required(d->zip, name));
    std::string bytes;
    constexpr std::size_t pieceSize = 256U << 10;
    while (stream.read(bytes, pieceSize)) {}
    if (stream.sha256() != hash) // it was the right one a moment ago
        damaged(name, QStringLiteral("is not what its name says"));
    return bytes;
}

std::optional<LoggedOp> BundleReader::next()
{
    if (!d->ops) {
        d->ops.emplace(d->zip, d->verified);
        for (const BundleBlob &each : blobs())
            d->unnamed.insert(each.hash);
    }
    auto op = d->ops->next();
    if (!op) {
        d->finish();
        return {};
    }
    if (d->count == d->manifest.ops)
        damaged(manifestName, QStringLiteral("there are more ops than it says"));
    const Private::Place place{op->op.writer, op->op.seq, op->id};
    if (d->last && *d->last >= place)
        d->ops->fail(QStringLiteral("out of order, or there twice"));
    d->last = place;
    ++d->count;
    if (!d->unnamed.empty())
        forEachBlobName(*op,
                        [this](const Hash &hash, const ValueName &) { d->unnamed.erase(hash); });
    return op;
}

std::string_view BundleReader::valuesLine() const
{
    return d->ops->valuesLine();
}

bool BundleReader::isRepeated() const
{
    return d->ops->isRepeated();
}

Result<Bundle> readBundle(const QString &path, const Keyring &keys)
{
    return guarded(path, [&]() -> Result<Bundle> {
        BundleReader reader(path, keys);
        return bundleFrom(reader);
    });
}

Result<Bundle> readBundle(std::unique_ptr<ByteSource> source)
{
    return guarded({}, [&]() -> Result<Bundle> {
        BundleReader reader(std::move(source));
        return bundleFrom(reader);
    });
}

Result<Bundle> readBundle(QByteArrayView bytes)
{
    return guarded({}, [&]() -> Result<Bundle> {
        BundleReader reader(bytes);
        return bundleFrom(reader);
    });
}

bool looksLikeBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes =
        file.read(static_cast<qint64>(std::max(bundleBeginning(), ageBeginningSize)));
    const std::string_view beginning(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return beginsLikeBundle(beginning) || beginsLikeAge(beginning);
}

} // namespace tournee
