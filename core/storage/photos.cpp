// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/photos.h"

#include "core/bundle/newfile.h"
#include "core/log/op.h"
#include "core/storage/blobs.h"
#include "core/storage/statestore.h"
#include "core/storage/validation.h"

#include <algorithm>
#include <map>
#include <set>

namespace tournee {

namespace {

/// Nothing when it was removed, or its picture erased.
std::optional<Photo> photoFrom(const Entity &attachment, Blobs &blobs)
{
    const auto hash = Hash::fromHex(attachment.value(Field::Blob).utf8());
    if (!hash || attachment.isDeleted())
        return {};
    return Photo{attachment.id,
                 attachment.reference(Field::About),
                 *hash,
                 attachment.text(Field::Caption),
                 attachment.text(Field::MediaType),
                 blobs.sizeOf(*hash)};
}

void checkPlace(StateStore &state, const EntityId &about)
{
    const std::vector<Kind> kinds = state.kindsOf(about);
    if (kinds.empty())
        throw Failure(ErrorCode::UnknownEntity, textFromUtf8(about.toString()));
    const auto targets = spec(Kind::Attachment, Field::About).targets;
    const bool mayHavePhotos = std::ranges::any_of(
        kinds, [targets](Kind kind) { return std::ranges::find(targets, kind) != targets.end(); });
    if (!mayHavePhotos)
        throw Failure(ErrorCode::InvalidValue, textFromUtf8(nameOf(Field::About)));
}

/// By what the bytes are, not by what somebody says of them.
QString endingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xd8"))
        return QStringLiteral(".jpg");
    if (bytes.starts_with("\x89PNG"))
        return QStringLiteral(".png");
    return QStringLiteral(".bin");
}

std::vector<Photo> photosAt(WorkbookFile &file, const EntityId &about)
{
    Blobs blobs(file.database());
    std::vector<Photo> photos;
    for (const Entity &each : file.state().referring(Kind::Attachment, Field::About, about)) {
        if (auto photo = photoFrom(each, blobs))
            photos.push_back(std::move(*photo));
    }
    return photos;
}

} // namespace

Result<Attachment> attach(WorkbookFile &file, std::span<const NewPhoto> photos)
{
    Attachment attachment;
    const auto done = file.transact([&] {
        std::vector<Edit> edits;
        Blobs blobs(file.database());
        std::map<std::pair<EntityId, Hash>, EntityId> added;
        for (const NewPhoto &each : photos) {
            checkPlace(file.state(), each.about);
            const Hash hash = sha256(each.bytes);
            blobs.store(hash, each.bytes);
            const auto [place, isNew] = added.try_emplace({each.about, hash});
            if (isNew) {
                const std::vector<Photo> there = photosAt(file, each.about);
                const auto same = std::ranges::find(there, hash, &Photo::hash);
                if (same != there.end())
                    place->second = same->id;
            }
            if (!place->second.isNull()) {
                attachment.ids.push_back(place->second);
                continue;
            }
            Edit edit = addition(Kind::Attachment, file.environment().newId<EntityId>());
            edit.set(Field::About, each.about);
            edit.set(Field::Blob, Value(hash.toHex()));
            edit.set(Field::MediaType, Value(each.mediaType));
            if (!each.caption.isEmpty())
                edit.set(Field::Caption, Value(each.caption));
            if (const auto valid = validated(edit); !valid)
                throw Failure(valid.error());
            place->second = edit.entity;
            attachment.ids.push_back(edit.entity);
            edits.push_back(std::move(edit));
        }
        attachment.applied = file.applyWithin(edits, file.environment().now());
        return true;
    });
    if (!done)
        return done.error();
    return attachment;
}

Result<std::vector<Photo>> photosOf(WorkbookFile &file, const std::optional<EntityId> &about)
{
    return guarded(file.path(), [&]() -> Result<std::vector<Photo>> {
        if (about)
            return photosAt(file, *about);
        Blobs blobs(file.database());
        std::vector<Photo> photos;
        file.state().forEach(Kind::Attachment, [&](Entity &&each) {
            if (auto photo = photoFrom(each, blobs))
                photos.push_back(std::move(*photo));
        });
        return photos;
    });
}

Result<std::optional<std::string>> photoBytes(WorkbookFile &file, const Hash &hash)
{
    return guarded(file.path(), [&]() -> Result<std::optional<std::string>> {
        return Blobs(file.database()).bytesOf(hash);
    });
}

Result<QString> extractPhoto(WorkbookFile &file, const Photo &photo, const QString &folder)
{
    auto bytes = photoBytes(file, photo.hash);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return QString();
    const QString path =
        folder + QLatin1Char('/') + textFromUtf8(photo.id.toString()) + endingOf(**bytes);
    return guarded(path, [&]() -> Result<QString> {
        NewFile target(path);
        target.write(**bytes);
        target.commit();
        return path;
    });
}

Result<qint64> countMissingPhotos(WorkbookFile &file)
{
    const auto photos = photosOf(file);
    if (!photos)
        return photos.error();
    std::set<Hash> missing;
    for (const Photo &each : *photos) {
        if (!each.bytes)
            missing.insert(each.hash);
    }
    return static_cast<qint64>(missing.size());
}

} // namespace tournee
