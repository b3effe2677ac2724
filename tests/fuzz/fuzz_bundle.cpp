// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/bundle/manifest.h"
#include "core/bundle/zipwriter.h"
#include "core/log/json.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <tuple>

using namespace tournee;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

/// The part before the next empty line, which is taken away from \a rest.
std::string part(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    std::string result(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 2, rest.size()));
    return result;
}

/// Lines, the last of them ended too.
std::string linesIn(std::string_view &rest)
{
    std::string lines = part(rest);
    if (!lines.empty() && lines.back() != '\n')
        lines += '\n';
    return lines;
}

std::string zipOf(const std::string &manifest, const std::string &ops, const std::string &values)
{
    ZipWriter zip;
    zip.addStored(std::string(mimetypeName), std::string(bundleMimetype));
    zip.addStored(std::string(manifestName), manifest);
    zip.addStored(std::string(opsName), ops);
    zip.addStored(std::string(valuesName), values);
    std::string bytes;
    zip.finish([&bytes](std::string_view piece) { bytes += piece; });
    return bytes;
}

std::string soundManifest(const std::string &ops, const std::string &values)
{
    Manifest manifest;
    manifest.ops = static_cast<quint64>(std::ranges::count(ops, '\n'));
    manifest.files = {{std::string(opsName), ops.size(), sha256(ops)},
                      {std::string(valuesName), values.size(), sha256(values)}};
    return manifest.json();
}

LoggedOp soundOp()
{
    Op op;
    op.seq = 1;
    op.lamport = 1;
    op.kind = "solution";
    op.fields = {"detail", "starred", "text"};
    return loggedOp(std::move(op),
                    OpValues::salted(Salt(), {Value(12), Value(true), Value("Une épicerie")}));
}

/// A sound bundle in which bytes are replaced: two of place, one of what stands there then.
std::string patchedZip(std::string_view patches)
{
    static const std::string sound = [] {
        const LoggedOp op = soundOp();
        const std::string ops = op.header + '\n';
        const std::string values = op.valuesLine() + '\n';
        return zipOf(soundManifest(ops, values), ops, values);
    }();
    std::string bytes = sound;
    for (std::size_t i = 0; i + 2 < patches.size(); i += 3) {
        const std::size_t place = static_cast<unsigned char>(patches[i]) * 256U
                                  + static_cast<unsigned char>(patches[i + 1]);
        bytes[bytes.size() - 1 - place % bytes.size()] = patches[i + 2];
    }
    return bytes;
}

/// The first byte says how deep the rest begins: a whole ZIP, patches of a sound one, a manifest with
/// lines, or lines that the manifest vouches for.
std::string bundleFrom(char depth, std::string_view rest)
{
    switch (depth) {
    case 'm': {
        const std::string manifest = part(rest);
        const std::string ops = linesIn(rest);
        return zipOf(manifest, ops, linesIn(rest));
    }
    case 'o': {
        const std::string ops = linesIn(rest);
        const std::string values = linesIn(rest);
        return zipOf(soundManifest(ops, values), ops, values);
    }
    case 'p':
        return patchedZip(rest);
    default:
        return std::string(rest);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string bytes = bundleFrom(input.front(), input.substr(1));
    const auto bundle =
        readBundle(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!bundle) {
        constexpr std::array refusals{ErrorCode::NotABundle, ErrorCode::BundleTooNew,
                                      ErrorCode::BundleDamaged, ErrorCode::BundleHostile};
        require(std::ranges::find(refusals, bundle.error().code) != refusals.end());
        require(!bundle.error().detail.isEmpty());
        return 0;
    }
    JsonParser parser;
    const LoggedOp *last = nullptr;
    for (const LoggedOp &op : bundle->ops) {
        const auto again = verifiedOp(op.header, op.valuesLine(), parser);
        require(again && again->op == op.op && again->values == op.values
                && again->id == opIdOf(op.header));
        require(!last
                || std::tie(last->op.writer, last->op.seq, last->id)
                       < std::tie(op.op.writer, op.op.seq, op.id));
        last = &op;
    }
    return 0;
}
