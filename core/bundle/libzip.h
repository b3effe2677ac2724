// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zip.h>

#include <memory>

namespace tournee {

/// libzip's handles, let go of without writing.
struct ZipRelease
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using ZipArchive = std::unique_ptr<zip_t, ZipRelease>;
using ZipFile = std::unique_ptr<zip_file_t, ZipRelease>;
using ZipSource = std::unique_ptr<zip_source_t, ZipRelease>;

/// Lets go of what libzip looks after from now on.
template <typename Handle>
void handOver(Handle &handle)
{
    [[maybe_unused]] auto *const kept = handle.release();
}

/// Throws Failure with OutOfMemory, Io or, for anything that the bytes themselves are to blame for,
/// BundleDamaged. \a where is an entry or a part of the ZIP.
[[noreturn]] void throwZipFailure(zip_error_t *error, const char *where);

} // namespace tournee
