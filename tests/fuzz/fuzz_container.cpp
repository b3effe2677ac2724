// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/manifest.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"
#include "core/sqlite/database.h"

#include <cstdint>
#include <cstdlib>

using namespace tournee;

namespace {

/// A sound ZIP in which bytes are replaced: one of place, one of what stands there then. The whole
/// of it can be reached so, with none of the search for a way past the first signature.
std::string patched(std::string_view patches)
{
    static const std::string sound = [] {
        ZipWriter zip;
        zip.addStored(std::string(mimetypeName), std::string(bundleMimetype));
        zip.addStored("m", "x");
        std::string bytes;
        zip.finish([&bytes](std::string_view piece) { bytes += piece; });
        return bytes;
    }();
    std::string bytes = sound;
    for (std::size_t i = 0; i + 1 < patches.size(); i += 2)
        bytes[static_cast<unsigned char>(patches[i]) % bytes.size()] = patches[i + 1];
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string bytes =
        input.starts_with("PK") ? std::string(input) : patched(input.substr(0, 64));
    try {
        const ZipReader zip(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        for (const ZipEntry &entry : zip.entries()) {
            std::string content;
            ZipStream stream(zip, entry);
            while (stream.read(content, 4096) && content.size() < (1U << 20)) {}
            if (content.size() > entry.size)
                std::abort();
        }
    } catch (const Failure &failure) {
        if (failure.error().detail.isEmpty())
            std::abort();
    }
    return 0;
}
