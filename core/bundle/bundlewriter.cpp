// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/deflate.h"
#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/bundle/newfile.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"
#include "core/crypto/age.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <array>
#include <future>
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

template <typename Line>
Pieces linesOf(const std::vector<const LoggedOp *> &ops, Line line)
{
    return [&ops, line](std::size_t number) -> std::optional<std::string> {
        if (number == ops.size())
            return {};
        return line(*ops[number]) + '\n';
    };
}

constexpr std::size_t otherEntries = 3; // mimetype, manifest, signature

struct Content
{
    Manifest manifest; ///< its files: the headers, the values, then the blobs
    std::array<Pieces, 2> pieces; ///< of the first two
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

/// A ZIP, or an age file around one; then it gives what opens it again. Of the first two entries, those
/// that are not in \a packed are stored as they are.
std::optional<AgeSeal> pack(NewFile &file, const Content &content,
                            std::vector<DeflatedEntry> packed)
{
    const auto &[manifest, pieces, bundle, sealing] = content;
    const std::string json = manifest.json();
    ZipWriter zip;
    zip.addStored(std::string(mimetypeName), std::string(bundleMimetype));
    zip.addDeflated(std::string(manifestName), json);
    if (sealing.signer)
        zip.addStored(std::string(signatureName), std::string(sealing.signer->sign(json).view()));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const ManifestFile &entry = manifest.files[i];
        if (i < packed.size())
            zip.addDeflated(entry.name, std::move(packed[i]));
        else
            zip.addStored(entry.name, entry.size, pieces[i]);
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
        Content content{{bundle.cover, ops.size(), {}},
                        {linesOf(ops, [](const LoggedOp &op) { return op.header; }),
                         linesOf(ops, [](const LoggedOp &op) { return op.valuesLine(); })},
                        bundle,
                        sealing};
        // Packing takes longer than all else: the two beside each other.
        auto values = std::async(std::launch::async, [&] { return deflated(content.pieces[1]); });
        std::vector<DeflatedEntry> packed;
        packed.push_back(deflated(content.pieces[0]));
        packed.push_back(values.get());
        std::vector<ManifestFile> &files = content.manifest.files;
        files.push_back({std::string(opsName), packed[0].size, packed[0].sha256});
        files.push_back({std::string(valuesName), packed[1].size, packed[1].sha256});
        for (const BundleBlob &blob : bundle.blobs)
            files.push_back({std::string(blobFolder) + blob.hash.toHex(), blob.size, blob.hash});
        quint64 size = 0;
        for (const ManifestFile &each : files)
            size += each.size;
        if (size > BundleLimits::inflatedBytes
            || files.size() > BundleLimits::entries - otherEntries)
            return failure(ErrorCode::TextTooLong, path, QStringLiteral("bundle"));
        auto seal = pack(file, content, std::move(packed));
        if (!passesAudit(file, seal)) {
            file.clear();
            seal = pack(file, content, {});
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
