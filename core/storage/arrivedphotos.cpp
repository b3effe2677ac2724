// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/arrivedphotos.h"

#include "core/bundle/limits.h"
#include "core/log/blobname.h"
#include "core/storage/blobs.h"
#include "core/storage/erasures.h"
#include "core/storage/importer.h"
#include "core/storage/statestore.h"

#include <algorithm>

namespace tournee {

void ArrivedPhotos::brings(std::vector<Hash> hashes, Read read)
{
    m_brought = std::move(hashes);
    m_read = std::move(read);
}

void ArrivedPhotos::note(const LoggedOp &op)
{
    // Asked of every op of a national workbook, most of which are about something else.
    const bool isAttachment = op.op.kind == nameOf(Kind::Attachment);
    if (isAttachment)
        m_attachments.insert(op.op.entity);
    else if (m_brought.empty())
        return;
    forEachBlobName(op, [&](const Hash &hash, ValueName name) {
        m_named[hash].emplace_back(op.op.entity, std::move(name));
    });
}

bool ArrivedPhotos::isWanted(const Hash &hash, const Erasures &erasures) const
{
    const auto found = m_named.find(hash);
    return found != m_named.end() && std::ranges::any_of(found->second, [&](const auto &name) {
               return !erasures.isErased(name.first, name.second);
           });
}

void ArrivedPhotos::take(WorkbookFile &file, const Erasures &erasures, ImportMode mode,
                         const Progress *progress, ImportSummary &summary)
{
    Blobs blobs(file.database());
    std::set<Hash> came;
    for (const Hash &hash : m_brought) {
        if (!isWanted(hash, erasures) || blobs.contains(hash))
            continue;
        if (progress && progress->isCancelled)
            throw Failure(ErrorCode::Cancelled, summary.file);
        const auto bytes = m_read(hash);
        if (!bytes)
            continue;
        if (mode == ImportMode::Import)
            blobs.store(hash, *bytes);
        came.insert(hash);
    }
    summary.newPhotos = static_cast<qint64>(came.size());
    tellChanges(file, came, summary);
}

void ArrivedPhotos::tellChanges(WorkbookFile &file, const std::set<Hash> &came,
                                ImportSummary &summary) const
{
    Blobs blobs(file.database());
    std::set<Hash> missing;
    std::vector<Entity> shown;
    for (const EntityId &id : m_attachments) {
        auto attachment = file.state().find(Kind::Attachment, id);
        const auto hash =
            attachment ? Hash::fromHex(attachment->value(Field::Blob).utf8()) : std::nullopt;
        if (!hash || attachment->isDeleted())
            continue;
        if (came.contains(*hash))
            shown.push_back(std::move(*attachment));
        else if (!blobs.contains(*hash))
            missing.insert(*hash);
    }
    summary.missingPhotos = static_cast<qint64>(missing.size());
    if (!missing.empty())
        summary.notices.append(QStringLiteral("photos-missing"));
    static_cast<void>(addChanges(std::move(shown), summary.changes)); // whose picture shows now
}

void bringFromWorkbook(ArrivedPhotos &photos, const std::shared_ptr<Database> &workbook)
{
    if (workbook->number("SELECT count(*) FROM sqlite_schema WHERE name = 'blob'") == 0)
        return; // of an older program
    std::vector<Hash> hashes;
    for (const Blobs::Stored &each : Blobs(*workbook).all()) {
        if (each.bytes <= static_cast<qint64>(BundleLimits::blobBytes))
            hashes.push_back(each.hash);
    }
    if (hashes.empty())
        return;
    // A damaged picture does not keep the words from coming: it is missing, as if it had not been sent.
    photos.brings(std::move(hashes),
                  [workbook](const Hash &hash) { return Blobs(*workbook).bytesOf(hash); });
}

} // namespace tournee
