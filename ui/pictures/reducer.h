// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pictures/picturereader.h"

#include <QString>

#include <string>

namespace tournee {

/// A picture as it is stored: upright, of a sensible size, and nothing but pixels.
struct ReducedPicture
{
    std::string bytes;
    std::string mediaType; ///< "image/jpeg" or "image/png"
};

/// The longest side of a stored picture, in pixels: handwriting on a sheet of paper stays legible.
inline constexpr int storedSide = 2000;

/// Makes of the file \a path what is stored: turned upright, at most storedSide large, without place, device,
/// time, thumbnail or any other metadata, since it is written anew from its pixels. The same picture gives the
/// same bytes. A drawing stays PNG where that is smaller than JPEG. Any thread, no display.
[[nodiscard]] tl::expected<ReducedPicture, PictureProblem> reduced(const QString &path);
/// The same for what is read from \a device.
[[nodiscard]] tl::expected<ReducedPicture, PictureProblem> reduced(QIODevice &device);
/// The same for an image that was pasted.
[[nodiscard]] tl::expected<ReducedPicture, PictureProblem> reduced(const QImage &image);

} // namespace tournee
