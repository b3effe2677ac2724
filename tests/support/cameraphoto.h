// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace tournee {

/// Words that a camera would write into a photo, and that must be in none of ours.
inline constexpr const char *cameraWords[] = {"Exif",      "ZqCamera",   "ZqSerial", "GPSNeedle",
                                              "ns.adobe",  "ZqComment",  "ZqPlace",  "JFXX",
                                              "Photoshop", "ICC_PROFILE"};

/// \a image as a JPEG file.
inline QByteArray jpegOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPEG", 90))
        qFatal("no JPEG");
    return buffer.data();
}

namespace camera {

inline QByteArray big(int number, int bytes)
{
    QByteArray result;
    for (int i = bytes - 1; i >= 0; --i)
        result += char((number >> (8 * i)) & 255);
    return result;
}

inline QByteArray segment(int marker, const QByteArray &content)
{
    return "\xff" + QByteArray(1, char(marker)) + big(int(content.size()) + 2, 2) + content;
}

/// An entry of a directory (TIFF 6.0, big-endian).
inline QByteArray entry(int tag, int type, int count, const QByteArray &value)
{
    return big(tag, 2) + big(type, 2) + big(count, 4) + value.leftJustified(4, '\0', true);
}

/// EXIF with an orientation, a maker, a place, and a second directory with \a thumbnail.
inline QByteArray exif(int orientation, const QByteArray &thumbnail)
{
    constexpr int ascii = 2;
    constexpr int shortNumber = 3;
    constexpr int longNumber = 4;
    constexpr int rational = 5;
    const QByteArray maker("ZqCamera ZqSerial-4711\0", 23);
    const int first = 8;
    const int makerAt = first + 2 + 3 * 12 + 4;
    const int gpsAt = makerAt + 24;
    const int latitudeAt = gpsAt + 2 + 3 * 12 + 4;
    const int placeAt = latitudeAt + 24;
    const int secondAt = placeAt + 24;
    const int thumbnailAt = secondAt + 2 + 2 * 12 + 4;
    QByteArray tiff = "MM" + big(42, 2) + big(first, 4);
    tiff += big(3, 2) + entry(0x010f, ascii, 23, big(makerAt, 4))
            + entry(0x0112, shortNumber, 1, big(orientation, 2))
            + entry(0x8825, longNumber, 1, big(gpsAt, 4)) + big(secondAt, 4);
    tiff += maker.leftJustified(24, '\0');
    tiff += big(3, 2) + entry(1, ascii, 2, "N") + entry(2, rational, 3, big(latitudeAt, 4))
            + entry(0x1b, 7, 22, big(placeAt, 4)) + big(0, 4);
    for (const int part : {48, 27, 3})
        tiff += big(part, 4) + big(1, 4);
    tiff += QByteArray("GPSNeedle ZqPlace 48N").leftJustified(24, '\0');
    tiff += big(2, 2) + entry(0x0201, longNumber, 1, big(thumbnailAt, 4))
            + entry(0x0202, longNumber, 1, big(int(thumbnail.size()), 4)) + big(0, 4);
    return QByteArray("Exif\0\0", 6) + tiff + thumbnail;
}

} // namespace camera

/// What a camera makes of \a image: turned as \a orientation (EXIF: 1 to 8) says, with all that it tells of
/// itself and of the place, a thumbnail, XMP and a comment.
inline QByteArray cameraPhoto(const QImage &image, int orientation)
{
    const QByteArray plain = jpegOf(image);
    const QByteArray thumbnail = jpegOf(image.scaled(16, 12));
    QByteArray photo = plain.left(2); // SOI
    photo += camera::segment(0xe1, camera::exif(orientation, thumbnail));
    photo += camera::segment(0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29)
                                       + "<x:xmpmeta>ZqPlace</x:xmpmeta>");
    photo += camera::segment(0xed, QByteArray("Photoshop 3.0\0", 14) + "ZqPlace");
    photo += camera::segment(0xfe, "ZqComment");
    return photo + plain.mid(2);
}

} // namespace tournee
