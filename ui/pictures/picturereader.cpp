// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/picturereader.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <mutex>

namespace tournee {

namespace {

constexpr int megabytesInMemory = 256; // 64 megapixels of 32 bits
constexpr qint64 largestFile = 200'000'000;
constexpr qint64 mostPixels = 120'000'000; // of a JPEG, which is scaled while it is read

/// SVG and PDF, which Qt has plugins for too, are programs rather than pictures.
bool isTaken(const QByteArray &format)
{
    static constexpr std::array formats{"jpeg", "png",  "webp", "gif", "bmp",
                                        "tiff", "heic", "heif", "avif"};
    return std::ranges::any_of(formats, [&](const char *each) { return format == each; });
}

/// ISO 14496-12: a phone's pictures begin with a box "ftyp" and a brand.
bool looksLikeHeic(QIODevice &device)
{
    static constexpr std::array brands{"heic", "heix", "heim", "heis", "hevc",
                                       "mif1", "msf1", "avif", "avis"};
    const QByteArray beginning = device.peek(12);
    return beginning.mid(4, 4) == "ftyp" && std::ranges::any_of(brands, [&](const char *brand) {
               return beginning.mid(8, 4) == brand;
           });
}

QImage inPlainColours(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image.setColorSpace({}); // a profile may name the device
    return image;
}

} // namespace

QSize sizeWithin(QSize size, int longestSide)
{
    if (std::max(size.width(), size.height()) > longestSide)
        size.scale(longestSide, longestSide, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

tl::expected<QImage, PictureProblem> readPicture(QIODevice &device, int longestSide)
{
    static std::once_flag once; // the limit is one of the process
    std::call_once(once, [] {
        QImageReader::setAllocationLimit(megabytesInMemory);
        // What is wrong with a picture is told in a sentence of ours.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio.*=false"));
    });
    if (device.size() > largestFile)
        return tl::unexpected(PictureProblem::TooLarge);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isTaken(reader.format())) {
        return tl::unexpected(looksLikeHeic(device) ? PictureProblem::NotSupportedHere
                                                    : PictureProblem::NotAPicture);
    }
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > mostPixels)
        return tl::unexpected(PictureProblem::TooLarge);
    // JPEG is decoded at an eighth, a quarter or half of its size where that is enough: twice as large as
    // wanted, so that the last step is smooth.
    if (size.isValid() && reader.format() == "jpeg")
        reader.setScaledSize(sizeWithin(size, 2 * longestSide));
    QImage image;
    if (!reader.read(&image)) {
        // Qt tells a picture beyond the limit of memory like one that is damaged.
        const bool isLarge =
            qint64{size.width()} * size.height() * 4 / (1 << 20) >= megabytesInMemory / 2;
        return tl::unexpected(size.isValid() && isLarge ? PictureProblem::TooLarge
                                                        : PictureProblem::Damaged);
    }
    if (const QSize wanted = sizeWithin(image.size(), longestSide); wanted != image.size())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return inPlainColours(std::move(image));
}

tl::expected<QImage, PictureProblem> readPicture(const QByteArray &bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(buffer, longestSide);
}

} // namespace tournee
