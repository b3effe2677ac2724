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

constexpr unsigned long long mostBytes = 32ULL << 20; // see fullSegmentBytes
constexpr std::string_view previousMember = R"("previous":")";
constexpr std::size_t hashDigits = 2 * sizeof(OpId);
constexpr char leftOut = '='; // begins no line of JSON

struct ContextRelease
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Made once a thread, as the other: setting one up costs more than the few lines of a small segment.
ZSTD_CCtx *compressor()
{
    constexpr int level =
        1; // measured: higher ones take more time, and more room for lines of hashes
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

void SegmentBuilder::add(const LoggedOp &op, std::string_view valuesLine)
{
    if (isEmpty()) {
        m_segment.writer = op.op.writer;
        m_segment.firstSeq = op.op.seq;
    }
    m_segment.lastSeq = op.op.seq;
    ++m_segment.count;
    m_segment.lamport = std::max(m_segment.lamport, op.op.lamport);
    m_segment.entities.push_back(op.op.entity);
    addHeader(op);
    m_values += valuesLine;
    m_values += '\n';
}

void SegmentBuilder::addHeader(const LoggedOp &op)
{
    const std::string_view header = op.header;
    const std::size_t at = header.find(previousMember);
    const std::size_t name = at + previousMember.size();
    if (m_segment.count > 1 && op.op.previous == m_last && at != std::string_view::npos
        && header.substr(name, hashDigits) == m_last.toHex()) {
        m_headers += leftOut;
        m_headers += header.substr(0, name);
        m_headers += header.substr(name + hashDigits);
    } else {
        m_headers += header;
    }
    m_headers += '\n';
    m_last = op.id;
}

Segment SegmentBuilder::take()
{
    Segment segment = takeLoose();
    pack(segment);
    return segment;
}

Segment SegmentBuilder::takeLoose()
{
    std::ranges::sort(m_segment.entities);
    const auto repeated = std::ranges::unique(m_segment.entities);
    m_segment.entities.erase(repeated.begin(), repeated.end());
    m_segment.headers = std::exchange(m_headers, {});
    m_segment.values = std::exchange(m_values, {});
    m_segment.isLoose = true;
    return std::exchange(m_segment, {});
}

void pack(Segment &segment)
{
    if (!segment.isLoose)
        return;
    segment.headers = compressed(segment.headers);
    segment.values = compressed(segment.values);
    segment.isLoose = false;
}

std::string headerLines(std::string_view bytes)
{
    const auto damaged = [] {
        return Failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("segment headers"));
    };
    std::string lines;
    lines.reserve(bytes.size() + bytes.size() / 4);
    std::size_t last = std::string::npos; // where the line before begins
    forEachHeader(bytes, [&](std::string_view line) {
        const std::size_t begin = lines.size();
        if (line.starts_with(leftOut)) {
            const std::size_t at = line.find(previousMember);
            if (last == std::string::npos || at == std::string_view::npos)
                throw damaged();
            const std::size_t name = at + previousMember.size();
            const OpId previous = opIdOf(std::string_view(lines).substr(last, begin - last - 1));
            lines += line.substr(1, name - 1);
            lines += previous.toHex();
            lines += line.substr(name);
        } else {
            lines += line;
        }
        lines += '\n';
        if (lines.size() > mostBytes)
            throw damaged();
        last = begin;
    });
    if (!bytes.ends_with('\n') && !lines.empty())
        lines.pop_back(); // cut short, as it came
    return lines;
}

std::string headerLines(const Segment &segment)
{
    return headerLines(segment.isLoose ? segment.headers : decompressed(segment.headers));
}

std::string valuesLines(const Segment &segment)
{
    return segment.isLoose ? segment.values : decompressed(segment.values);
}

std::string compressed(std::string_view bytes)
{
    constexpr std::size_t mostKept = 1U << 20;
    thread_local std::string kept;
    std::string large;
    const std::size_t bound = ZSTD_compressBound(bytes.size());
    std::string &room = bound > mostKept ? large : kept;
    room.resize(std::max(room.size(), bound));
    const std::size_t size =
        ZSTD_compress2(compressor(), room.data(), room.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        throw Failure(ErrorCode::OutOfMemory, {}, QString::fromLatin1(ZSTD_getErrorName(size)));
    return room.substr(0, size);
}

std::string decompressed(std::string_view frame)
{
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
