// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/zipwriter.h"
#include "core/domain/id.h"

namespace tournee {

/// An entry as it will lie in a ZIP, and what is told of its content.
struct DeflatedEntry
{
    std::string bytes;
    quint64 size = 0; ///< of the content
    quint32 crc = 0; ///< likewise
    Hash sha256; ///< likewise
};

/// Deflates and hashes an entry in one go, byte for byte as libzip would: so that several can be made
/// beside each other, and before the manifest, which stands ahead of them. Throws Failure.
[[nodiscard]] DeflatedEntry deflated(const Pieces &pieces);

} // namespace tournee
