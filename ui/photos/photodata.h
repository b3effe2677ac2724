// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/photos.h"

#include <QString>

#include <vector>

namespace tournee {

/// A photo with what its edits begin from.
struct ShownPhoto
{
    Photo photo;
    Entity attachment;
};

/// What has photos, in words, and its photos.
struct PhotoPlace
{
    QString title; ///< what it says, or is called
    QString place; ///< "Challenge · Table 4 · Workshop in Rimouski"
    std::vector<ShownPhoto> photos;
};

/// For Workbook::read(). Errors: UnknownEntity, those of files.
[[nodiscard]] Result<PhotoPlace> readPhotos(WorkbookFile &file, const EntityId &about);

} // namespace tournee
