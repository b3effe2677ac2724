// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/segment.h"

#include "core/sqlite/database.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace tournee {

std::vector<Segment> segmentsFrom(std::span<const LoggedOp> ops)
{
    std::vector<Segment> result;
    for (const LoggedOp &op : ops) {
        if (result.empty() || result.back().count == longestSegment
            || result.back().headers.size() + result.back().values.size() >= fullSegmentBytes) {
            result.emplace_back();
            result.back().writer = op.op.writer;
            result.back().firstSeq = op.op.seq;
        }
        Segment &segment = result.back();
        segment.lastSeq = op.op.seq;
        ++segment.count;
        segment.headers += op.header;
        segment.headers += '\n';
        segment.values += op.valuesLine();
        segment.values += '\n';
    }
    return result;
}

std::string compressed(std::string_view bytes)
{
    constexpr int level = 3; // measured: higher levels cost time and win little on lines of hashes
    thread_local const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context = [] {
        ZSTD_CCtx *const made = ZSTD_createCCtx();
        if (!made)
            throw std::bad_alloc();
        ZSTD_CCtx_setParameter(made, ZSTD_c_compressionLevel, level);
        // A header that a worn disk has changed would be another op, and nobody could tell.
        ZSTD_CCtx_setParameter(made, ZSTD_c_checksumFlag, 1);
        return std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)>(made, ZSTD_freeCCtx);
    }();
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        throw Failure(ErrorCode::OutOfMemory, {}, QString::fromLatin1(ZSTD_getErrorName(size)));
    frame.resize(size);
    return frame;
}

std::string decompressed(std::string_view frame)
{
    constexpr unsigned long long mostBytes = 32ULL << 20; // see fullSegmentBytes
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size > mostBytes) // also the two error codes, which are the largest numbers
        throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment size"));
    std::string bytes(size, '\0');
    const std::size_t got = ZSTD_decompress(bytes.data(), bytes.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size)
        throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment frame"));
    return bytes;
}

} // namespace tournee
