// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/limits.h"
#include "core/bundle/manifest.h"
#include "core/bundle/newfile.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"
#include "core/sqlite/database.h"

#include <sodium.h>

#include <algorithm>
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

void pack(NewFile &file, const Manifest &manifest, const Pieces &headers, const Pieces &values,
          Packing packing)
{
    ZipWriter zip;
    zip.addStored(std::string(mimetypeName), std::string(bundleMimetype));
    zip.addDeflated(std::string(manifestName), manifest.json());
    for (const auto &[entry, pieces] :
         {std::pair(&manifest.files[0], &headers), std::pair(&manifest.files[1], &values)}) {
        if (packing == Packing::Deflated)
            zip.addDeflated(entry->name, entry->size, *pieces);
        else
            zip.addStored(entry->name, entry->size, *pieces);
    }
    zip.finish([&file](std::string_view bytes) { file.write(bytes); });
}

/// Whether a reader would open it: what is all too repetitive looks like a bomb once it is packed.
bool passesAudit(const NewFile &file)
{
    try {
        const ZipReader reader(file.temporaryPath());
        return true;
    } catch (const Failure &failure) {
        if (failure.error().code == ErrorCode::BundleHostile)
            return false;
        throw;
    }
}

} // namespace

Result<void> writeBundle(const QString &path, const Bundle &bundle, const BundleCheck &check)
{
    return guarded(path, [&]() -> Result<void> {
        NewFile file(path); // before the work: a folder that takes no file is told at once
        const std::vector<const LoggedOp *> ops = sorted(bundle.ops);
        const Pieces headers = linesOf(ops, [](const LoggedOp &op) { return op.header; });
        const Pieces values = linesOf(ops, [](const LoggedOp &op) { return op.valuesLine(); });
        const Manifest manifest{
            bundle.cover, ops.size(), {describe(opsName, headers), describe(valuesName, values)}};
        const quint64 size = manifest.files[0].size + manifest.files[1].size;
        if (size > BundleLimits::inflatedBytes)
            return failure(ErrorCode::TextTooLong, path, QStringLiteral("bundle"));
        pack(file, manifest, headers, values, Packing::Deflated);
        if (!passesAudit(file)) {
            file.clear();
            pack(file, manifest, headers, values, Packing::Stored);
            if (!passesAudit(file))
                return failure(ErrorCode::TextTooLong, path, QStringLiteral("bundle"));
        }
        if (check) {
            if (const auto checked = check(file.temporaryPath()); !checked)
                return checked;
        }
        file.commit();
        return {};
    });
}

} // namespace tournee
