// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workbookfile.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tournee {

/// A picture attached to an entry or a table, as it stands now.
struct Photo
{
    EntityId id;
    EntityId about;
    Hash hash;
    QString caption;
    QString mediaType; ///< what its writer said
    std::optional<qint64> bytes; ///< nothing: the file has not arrived here yet

    bool operator==(const Photo &) const = default;
};

/// A picture to attach: its bytes are stored as they are (see pictures/reducer.h).
struct NewPhoto
{
    EntityId about;
    std::string bytes;
    std::string mediaType;
    QString caption;
};

/// What attach() did.
struct Attachment
{
    Applied applied;
    std::vector<EntityId> ids; ///< one for each; of a picture that was there already, the one there
};

/// Attaches \a photos in one transaction, which is one undo step. A picture that is at its place already is
/// not attached again. Errors: UnknownEntity, InvalidValue (nothing that has photos), TextTooLong (over
/// BundleLimits::blobBytes), those of files.
Result<Attachment> attach(WorkbookFile &file, std::span<const NewPhoto> photos);

/// Those that are not removed, of \a about alone or all, in canonical order.
Result<std::vector<Photo>> photosOf(WorkbookFile &file, const std::optional<EntityId> &about = {});
/// Nothing when it is not here, or damaged.
Result<std::optional<std::string>> photoBytes(WorkbookFile &file, const Hash &hash);
/// Writes the picture of \a photo into \a folder under the id of \a photo and gives the path; nothing when it
/// is not here. Errors: those of files.
Result<QString> extractPhoto(WorkbookFile &file, const Photo &photo, const QString &folder);
/// How many different pictures have not arrived yet.
Result<qint64> countMissingPhotos(WorkbookFile &file);

} // namespace tournee
