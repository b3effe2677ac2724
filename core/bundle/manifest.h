// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/bundle.h"

#include <string>
#include <string_view>
#include <vector>

namespace tournee {

inline constexpr std::string_view mimetypeName = "mimetype";
inline constexpr std::string_view manifestName = "manifest.json";
inline constexpr std::string_view opsName = "ops.jsonl";
inline constexpr std::string_view valuesName = "values.jsonl";
inline constexpr std::string_view signatureName = "signature";
inline constexpr std::string_view blobFolder = "blobs/";
inline constexpr std::string_view bundleMimetype = "application/vnd.tournee.bundle+zip";

/// An entry of the ZIP as the manifest vouches for it.
struct ManifestFile
{
    std::string name;
    quint64 size = 0;
    Hash sha256;

    bool operator==(const ManifestFile &) const = default;
};

/// manifest.json: what the bundle covers, and the size and hash of every entry but itself,
/// mimetype and signature, which is the Ed25519 signature of its bytes.
/// It tells no time and no version of the program, so that the same content gives the same bytes.
struct Manifest
{
    BundleCover cover;
    quint64 ops = 0;
    std::vector<ManifestFile> files;

    bool operator==(const Manifest &) const = default;

    [[nodiscard]] std::string json() const;
};

/// Members it does not know are skipped, unless mustUnderstand names them. Throws Failure: BundleTooNew,
/// BundleDamaged.
[[nodiscard]] Manifest manifestFrom(std::string_view json);

} // namespace tournee
