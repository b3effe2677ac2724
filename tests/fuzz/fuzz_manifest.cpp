// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/manifest.h"
#include "core/sqlite/database.h"

#include <cstdint>
#include <cstdlib>

using namespace tournee;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view json(reinterpret_cast<const char *>(data), size);
    try {
        const Manifest manifest = manifestFrom(json);
        // What it says can be said again, and says the same.
        if (manifestFrom(manifest.json()) != manifest)
            std::abort();
    } catch (const Failure &failure) {
        if (failure.error().detail.isEmpty())
            std::abort();
    }
    return 0;
}
