// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rawzip.h"

#include <algorithm>
#include <array>

namespace tournee {

namespace {

void two(QByteArray &target, quint32 number)
{
    target += static_cast<char>(number & 0xff);
    target += static_cast<char>(number >> 8 & 0xff);
}

void four(QByteArray &target, quint32 number)
{
    two(target, number & 0xffff);
    two(target, number >> 16);
}

quint32 sizeOf(const QByteArray &bytes)
{
    return static_cast<quint32>(bytes.size());
}

/// zlib's stream without its two bytes in front and four behind, and Qt's four.
QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // of which Qt makes no stream
        return QByteArray("\x03\x00", 2);
    return qCompress(bytes, 9).mid(6).chopped(4);
}

void appendCommon(QByteArray &target, const RawEntry &entry, quint32 packedSize, quint32 size)
{
    two(target, entry.version);
    two(target, entry.flags);
    two(target, entry.method.value_or(entry.isDeflated ? 8 : 0));
    four(target, 0x00216000);
    four(target, entry.crc.value_or(crc32Of(entry.content)));
    four(target, entry.packedSize.value_or(packedSize));
    four(target, size);
}

} // namespace

quint32 crc32Of(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> result{};
        for (quint32 i = 0; i < result.size(); ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320U ^ c >> 1 : c >> 1;
            result[i] = c;
        }
        return result;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ crc >> 8;
    return ~crc;
}

QByteArray RawZip::bytes() const
{
    QByteArray zip = before;
    QByteArray directory;
    for (const RawEntry &entry : entries) {
        const quint32 place = sizeOf(zip);
        const QByteArray packed = entry.isDeflated ? deflated(entry.content) : entry.content;
        const quint32 size = entry.size.value_or(sizeOf(entry.content));
        const QByteArray localName = entry.localName.value_or(entry.name);
        four(zip, 0x04034b50);
        appendCommon(zip, entry, sizeOf(packed), entry.localSize.value_or(size));
        two(zip, sizeOf(localName));
        two(zip, sizeOf(entry.localExtra));
        zip += localName + entry.localExtra + packed + entry.gap;

        four(directory, 0x02014b50);
        two(directory, 0x0314);
        appendCommon(directory, entry, sizeOf(packed), size);
        two(directory, sizeOf(entry.name));
        two(directory, sizeOf(entry.extra));
        two(directory, sizeOf(entry.comment));
        two(directory, 0);
        two(directory, 0);
        four(directory, 0);
        four(directory, entry.offset.value_or(place));
        directory += entry.name + entry.extra + entry.comment;
    }
    const quint32 place = sizeOf(zip);
    const quint32 number = count.value_or(static_cast<quint16>(entries.size()));
    zip += directory;
    four(zip, 0x06054b50);
    two(zip, disk);
    two(zip, disk);
    two(zip, number);
    two(zip, number);
    four(zip, sizeOf(directory));
    four(zip, place);
    two(zip, sizeOf(comment));
    return zip + comment + after;
}

RawEntry &RawZip::operator[](const char *name)
{
    return *std::ranges::find(entries, QByteArray(name), &RawEntry::name);
}

} // namespace tournee
