// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/zipwriter.h"
#include "core/domain/id.h"

#include <cstddef>

namespace tournee {

/// An entry as it will lie in a ZIP, and what is told of its content.
struct DeflatedEntry
{
    std::string bytes;
    quint64 size = 0; ///< of the content
    quint32 crc = 0; ///< likewise
    Hash sha256; ///< likewise
};

/// Up to here an entry is deflated at once by libdeflate, a tenth smaller than by zlib.
inline constexpr std::size_t mostDeflatedAtOnce = std::size_t{256} << 20;

/// Deflates and hashes an entry in one go, so that several can be made beside each other, and before the
/// manifest, which stands ahead of them. The same content gives the same bytes. What is larger than \a most
/// is deflated by zlib, piece by piece. Throws Failure.
[[nodiscard]] DeflatedEntry deflated(const Pieces &pieces, std::size_t most = mostDeflatedAtOnce);

} // namespace tournee
