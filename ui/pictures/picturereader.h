// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <tl/expected.hpp>

class QIODevice;

namespace tournee {

/// Why a picture cannot be used.
enum class PictureProblem {
    FileNotReadable,
    NotAPicture, ///< of no format that we take
    NotSupportedHere, ///< a phone's HEIC or AVIF, and nothing on this computer reads it
    Damaged,
    TooLarge
};

/// Reads \a device as hostile input: by what it holds, not by its name; only formats of plain pixels, at most
/// 120 megapixels (64 where they have to be in memory at once). Upright, in sRGB, and scaled down so that its longest side is
/// at most \a longestSide. Any thread; needs a QCoreApplication, no display.
[[nodiscard]] tl::expected<QImage, PictureProblem> readPicture(QIODevice &device, int longestSide);
/// The same for the bytes of a stored picture, which another program may have made.
[[nodiscard]] tl::expected<QImage, PictureProblem> readPicture(const QByteArray &bytes,
                                                               int longestSide);

/// Scales \a size down, not up, to \a longestSide.
[[nodiscard]] QSize sizeWithin(QSize size, int longestSide);

} // namespace tournee
