// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/bundle/newfile.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"
#include "core/crypto/age.h"
#include "core/sqlite/database.h"

#include <sodium.h>

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace tournee {

namespace {

/// By writer, seq and id, which is the order in which they travel.
std::vector<const LoggedOp *> sorted(const std::vector<LoggedOp> &ops)
{
    std::vector<const LoggedOp *> result;
    result.reserve(ops.size());
    for (const LoggedOp &op : ops)
        result.push_back(&op);
    std::ranges::sort(result, [](const LoggedOp *a, const LoggedOp *b) {
        return std::tie(a->op.writer, a->op.seq, a->id) < std::tie(b->op.writer, b->op.seq, b->id);
    });
    return result;
}

ManifestFile describe(std::string_view name, const Pieces &pieces)
{
    ManifestFile file{std::string(name), 0, {}};
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::size_t number = 0;
    while (const auto piece = pieces(number++)) {
        file.size += piece->size();
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(piece->data()),
                                  piece->size());
    }
    crypto_hash_sha256_final(&state, file.sha256.bytes.data());
    return file;
}

template <typename Line>
Pieces linesOf(const std::vector<const LoggedOp *> &ops, Line line)
{
    return [&ops, line](std::size_t number) -> std::optional<std::string> {
        if (number == ops.size())
            return {};
        return line(*ops[number]) + '\n';
    };
}

enum class Packing { Deflated, Stored };

constexpr std::size_t otherEntries = 3; // mimetype, manifest, signature

struct Content
{
    Manifest manifest; ///< its files: the headers, the values, then the blobs
    Pieces headers;
    Pieces values;
    const Bundle &bundle;
    const BundleSealing &sealing;
};

/// One picture is in memory at a time.
Pieces blobPieces(const Bundle &bundle, const Hash &hash)
{
    return [&bundle, hash](std::size_t number) -> std::optional<std::string> {
        if (number > 0)
            return {};
        return bundle.bytesOf(hash);
    };
}

/// A ZIP, or an age file around one; then it gives what opens it again.
std::optional<AgeSeal> pack(NewFile &file, const Content &content, Packing packing)
{
    const auto &[manifest, headers, values, bundle, sealing] = content;
    const std::string json = manifest.json();
    ZipWriter zip;
    zip.addStored(std::string(mimetypeName), std::string(bundleMimetype));
    zip.addDeflated(std::string(manifestName), json);
    if (sealing.signer)
        zip.addStored(std::string(signatureName), std::string(sealing.signer->sign(json).view()));
    for (const auto &[entry, pieces] :
         {std::pair(&manifest.files[0], &headers), std::pair(&manifest.files[1], &values)}) {
        if (packing == Packing::Deflated)
            zip.addDeflated(entry->name, entry->size, *pieces);
        else
            zip.addStored(entry->name, entry->size, *pieces);
    }
    for (const ManifestFile &blob : std::span(manifest.files).subspan(2)) // packed as they are
        zip.addStored(blob.name, blob.size, blobPieces(bundle, blob.sha256));
    const AgeWriter::Target toFile = [&file](std::string_view bytes) { file.write(bytes); };
    if (!sealing.isEncrypted()) {
        zip.finish(toFile);
        return {};
    }
    AgeWriter envelope = sealing.passphrase ? AgeWriter(*sealing.passphrase, toFile)
                                            : AgeWriter(sealing.recipients, toFile);
    zip.finish([&envelope](std::string_view bytes) { envelope.write(bytes); });
    return envelope.finish();
}

/// The plain bytes of what was written, from the disk.
std::unique_ptr<ByteSource> written(const NewFile &file, const std::optional<AgeSeal> &seal)
{
    auto bytes = std::make_unique<FileSource>(file.temporaryPath());
    if (!seal)
        return bytes;
    return std::make_unique<AgeReader>(std::move(bytes), *seal);
}

/// Whether a reader would open it: what is all too repetitive looks like a bomb once it is packed.
bool passesAudit(const NewFile &file, const std::optional<AgeSeal> &seal)
{
    try {
        const ZipReader reader(written(file, seal));
        return true;
    } catch (const Failure &failure) {
        if (failure.error().code == ErrorCode::BundleHostile)
            return false;
        throw;
    }
}

} // namespace

Result<void> writeBundle(const QString &path, const Bundle &bundle, const BundleCheck &check,
                         const BundleSealing &sealing)
{
    Q_ASSERT(sealing.signer.has_value() == bundle.cover.signer.has_value());
    return guarded(path, [&]() -> Result<void> {
        NewFile file(path); // before the work: a folder that takes no file is told at once
        const std::vector<const LoggedOp *> ops = sorted(bundle.ops);
        const Pieces headers = linesOf(ops, [](const LoggedOp &op) { return op.header; });
        const Pieces values = linesOf(ops, [](const LoggedOp &op) { return op.valuesLine(); });
        Content content{
            {bundle.cover, ops.size(), {describe(opsName, headers), describe(valuesName, values)}},
            headers,
            values,
            bundle,
            sealing};
        quint64 size = content.manifest.files[0].size + content.manifest.files[1].size;
        for (const BundleBlob &blob : bundle.blobs) {
            content.manifest.files.push_back(
                {std::string(blobFolder) + blob.hash.toHex(), blob.size, blob.hash});
            size += blob.size;
        }
        if (size > BundleLimits::inflatedBytes
            || content.manifest.files.size() > BundleLimits::entries - otherEntries)
            return failure(ErrorCode::TextTooLong, path, QStringLiteral("bundle"));
        auto seal = pack(file, content, Packing::Deflated);
        if (!passesAudit(file, seal)) {
            file.clear();
            seal = pack(file, content, Packing::Stored);
            if (!passesAudit(file, seal))
                return failure(ErrorCode::TextTooLong, path, QStringLiteral("bundle"));
        }
        if (check) {
            if (const auto checked = check(written(file, seal)); !checked)
                return checked;
        }
        file.commit();
        return {};
    });
}

} // namespace tournee
