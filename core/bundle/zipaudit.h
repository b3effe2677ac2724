// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/libzip.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

/// An entry as both of its headers tell it.
struct ZipEntry
{
    std::string name;
    std::size_t index = 0;
    bool isDeflated = false;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0; ///< claimed: to be compared with what it inflates to
};

/// The bytes with which every bundle begins: the local header of mimetype and its content.
[[nodiscard]] bool beginsLikeBundle(std::string_view bytes);
/// As many bytes as beginsLikeBundle() looks at.
[[nodiscard]] std::size_t bundleBeginning();

/// Walks over every byte of the ZIP that is not an entry's content and refuses whatever could make two
/// programs read two different things: gaps, overlaps, headers that disagree, bytes before or after,
/// names that mean the same file somewhere; and the features no bundle has: encryption, comments,
/// extra fields, data descriptors, Zip64, several disks (APPNOTE.TXT 6.3.10 §4.3).
/// Throws Failure: NotABundle, BundleDamaged, BundleHostile, Io.
[[nodiscard]] std::vector<ZipEntry> auditedEntries(zip_source_t *source);

} // namespace tournee
