// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace tournee {

/// How much a bundle may ask of the computer that reads it. A national bundle of 500,000 ops inflates
/// to half of what is allowed; a photo album of a whole tour has fewer entries.
struct BundleLimits
{
    static constexpr std::size_t entries = 16'384;
    static constexpr std::size_t nameLength = 80;
    static constexpr quint64 inflatedBytes = 2ULL << 30;
    /// An entry may inflate to so much without question: more than people type in an evening …
    static constexpr quint64 freeBytes = 64ULL << 20;
    /// … and beyond it to so many times its packed size. Lines of hashes pack to a third at best;
    /// what packs better all the same is written unpacked.
    static constexpr quint64 ratio = 100;
    /// All entries that inflate more than that together: the headers and the values.
    static constexpr quint64 freeBytesOfAll = 2 * freeBytes;
    static constexpr std::size_t manifestBytes = 4U << 20;
    /// A picture. Ours are reduced to a tenth of that; it is taken into memory whole.
    static constexpr quint64 blobBytes = 8ULL << 20;
    static constexpr std::size_t lineLength = 4U << 20;
};

} // namespace tournee
