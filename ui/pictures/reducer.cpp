// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/reducer.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>

#include <cstring>

namespace tournee {

namespace {

constexpr int jpegQuality = 85;
constexpr int pngEffort = 60; // of 100; more takes seconds and saves little

/// The pixels and nothing else: whatever text, profile or resolution came with \a image stays behind. What
/// can be seen through is put on white paper.
QImage onWhite(const QImage &image)
{
    QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage result(source.size(), QImage::Format_RGB32);
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            const int white = 255 - qAlpha(from[x]);
            to[x] = qRgb(qRed(from[x]) + white, qGreen(from[x]) + white, qBlue(from[x]) + white);
        }
    }
    constexpr int dotsPerMeter = 3780; // 96 an inch, whatever the camera said
    result.setDotsPerMeterX(dotsPerMeter);
    result.setDotsPerMeterY(dotsPerMeter);
    return result;
}

std::string written(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        return {};
    return buffer.data().toStdString();
}

/// \a mayBeDrawing: where PNG is worth a try; for a photo it takes a second and is never smaller.
tl::expected<ReducedPicture, PictureProblem> encoded(const QImage &image, bool mayBeDrawing)
{
    const QImage plain = onWhite(image);
    ReducedPicture picture{written(plain, "jpeg", jpegQuality), "image/jpeg"};
    if (mayBeDrawing) {
        std::string png = written(plain.convertToFormat(QImage::Format_RGB888), "png", pngEffort);
        if (!png.empty() && png.size() <= picture.bytes.size())
            picture = {std::move(png), "image/png"};
    }
    if (picture.bytes.empty())
        return tl::unexpected(PictureProblem::NotSupportedHere);
    return picture;
}

bool isPhoto(QIODevice &device)
{
    const QByteArray beginning = device.peek(12);
    return beginning.startsWith("\xff\xd8") || beginning.mid(4, 4) == "ftyp";
}

} // namespace

tl::expected<ReducedPicture, PictureProblem> reduced(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PictureProblem::FileNotReadable);
    return reduced(file);
}

tl::expected<ReducedPicture, PictureProblem> reduced(QIODevice &device)
{
    const bool mayBeDrawing = !isPhoto(device);
    const auto image = readPicture(device, storedSide);
    if (!image)
        return tl::unexpected(image.error());
    return encoded(*image, mayBeDrawing);
}

tl::expected<ReducedPicture, PictureProblem> reduced(const QImage &image)
{
    if (image.isNull())
        return tl::unexpected(PictureProblem::NotAPicture);
    const QSize size = sizeWithin(image.size(), storedSide);
    if (size == image.size())
        return encoded(image, true);
    return encoded(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), true);
}

} // namespace tournee
