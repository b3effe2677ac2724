// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace tournee {

/// An entry of a ZIP in which every number can lie.
struct RawEntry
{
    QByteArray name{};
    QByteArray content{};
    bool isDeflated = false;
    quint16 version = 20;
    quint16 flags = 0;
    std::optional<quint16> method{};
    std::optional<quint32> crc{};
    std::optional<quint32> packedSize{};
    std::optional<quint32> size{};
    std::optional<quint32>
        localSize{}; ///< when the header in front says another than the directory
    std::optional<QByteArray> localName{};
    std::optional<quint32> offset{};
    QByteArray extra{};
    QByteArray localExtra{};
    QByteArray comment{};
    QByteArray gap{}; ///< bytes after the content that belong to nobody
};

/// A ZIP written by hand, for the lies that no library will write.
struct RawZip
{
    std::vector<RawEntry> entries;
    QByteArray before{};
    QByteArray after{};
    QByteArray comment{};
    quint16 disk = 0;
    std::optional<quint16> count{};

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] RawEntry &operator[](const char *name);
};

[[nodiscard]] quint32 crc32Of(const QByteArray &bytes);

} // namespace tournee
