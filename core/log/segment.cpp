// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/segment.h"

#include "core/sqlite/database.h"

#include <zstd.h>

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

namespace tournee {

namespace {

struct ContextRelease
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Made once a thread, as the other: setting one up costs more than the few lines of a small segment.
ZSTD_CCtx *compressor()
{
    constexpr int level = 3; // measured: higher levels cost time and win little on lines of hashes
    thread_local const std::unique_ptr<ZSTD_CCtx, ContextRelease> context = [] {
        std::unique_ptr<ZSTD_CCtx, ContextRelease> made(ZSTD_createCCtx());
        if (!made)
            throw std::bad_alloc();
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, level);
        // A header that a worn disk has changed would be another op, and nobody could tell.
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        return made;
    }();
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, ContextRelease> context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

} // namespace

void SegmentBuilder::add(const LoggedOp &op)
{
    if (isEmpty()) {
        m_segment.writer = op.op.writer;
        m_segment.firstSeq = op.op.seq;
    }
    m_segment.lastSeq = op.op.seq;
    ++m_segment.count;
    m_segment.lamport = std::max(m_segment.lamport, op.op.lamport);
    m_segment.entities.push_back(op.op.entity);
    m_headers += op.header;
    m_headers += '\n';
    m_values += op.valuesLine();
    m_values += '\n';
}

Segment SegmentBuilder::take()
{
    std::ranges::sort(m_segment.entities);
    const auto repeated = std::ranges::unique(m_segment.entities);
    m_segment.entities.erase(repeated.begin(), repeated.end());
    m_segment.headers = compressed(m_headers);
    m_segment.values = compressed(m_values);
    m_headers.clear();
    m_values.clear();
    return std::exchange(m_segment, {});
}

std::string compressed(std::string_view bytes)
{
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compress2(compressor(), frame.data(), frame.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        throw Failure(ErrorCode::OutOfMemory, {}, QString::fromLatin1(ZSTD_getErrorName(size)));
    return frame.substr(0, size); // without the room that the bound took
}

std::string decompressed(std::string_view frame)
{
    constexpr unsigned long long mostBytes = 32ULL << 20; // see fullSegmentBytes
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size > mostBytes) // also the two error codes, which are the largest numbers
        throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment size"));
    std::string bytes(size, '\0');
    const std::size_t got =
        ZSTD_decompressDCtx(decompressor(), bytes.data(), bytes.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size)
        throw Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment frame"));
    return bytes;
}

} // namespace tournee
