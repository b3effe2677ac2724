// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photos/photodata.h"

#include "core/domain/text.h"
#include "ui/history/historydata.h"

namespace tournee {

Result<PhotoPlace> readPhotos(WorkbookFile &file, const EntityId &about)
{
    const auto entity = file.find(about);
    if (!entity)
        return entity.error();
    if (!*entity)
        return failure(ErrorCode::UnknownEntity, textFromUtf8(about.toString()));
    const auto words = EntityWords::of(file);
    if (!words)
        return words.error();
    const auto photos = photosOf(file, about);
    if (!photos)
        return photos.error();
    PhotoPlace place{words->title(**entity), words->place(**entity), {}};
    for (const Photo &photo : *photos) {
        const auto attachment = file.find(Kind::Attachment, photo.id);
        if (!attachment)
            return attachment.error();
        if (*attachment)
            place.photos.push_back({photo, **attachment});
    }
    return place;
}

} // namespace tournee
