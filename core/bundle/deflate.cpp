// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/deflate.h"

#include "core/log/sha256.h"
#include "core/sqlite/database.h"

#include <libdeflate.h>
#define ZLIB_CONST // it does not write to what it reads
#include <zlib.h>

#include <algorithm>
#include <memory>
#include <new>
#include <optional>

namespace tournee {

namespace {

/// A deflate stream that grows a string.
class Deflater
{
public:
    explicit Deflater(std::string &target) : m_target(target)
    {
        constexpr int rawWindow = -15; // RFC 1951 without a header
        if (deflateInit2(&m_stream, compressionLevel, Z_DEFLATED, rawWindow, MAX_MEM_LEVEL,
                         Z_DEFAULT_STRATEGY)
            != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    void add(const std::string &bytes, int flush)
    {
        // zlib only reads what it is given here.
        m_stream.next_in = reinterpret_cast<const Bytef *>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_room.data());
            m_stream.avail_out = static_cast<uInt>(m_room.size());
            deflate(&m_stream, flush);
            m_target.append(m_room.data(), m_room.size() - m_stream.avail_out);
        } while (m_stream.avail_out == 0);
    }

private:
    z_stream m_stream{};
    std::string &m_target;
    std::string m_room = std::string(64U << 10, '\0');
};

struct DeflaterRelease
{
    void operator()(libdeflate_compressor *each) const { libdeflate_free_compressor(each); }
};

std::string deflatedAtOnce(std::string_view content)
{
    // Measured on lines of headers: 9 and more take longer for nothing, or many times as long for a hundredth.
    constexpr int level = 8;
    const std::unique_ptr<libdeflate_compressor, DeflaterRelease> compressor(
        libdeflate_alloc_compressor(level));
    if (!compressor)
        throw std::bad_alloc();
    std::string bytes(libdeflate_deflate_compress_bound(compressor.get(), content.size()), '\0');
    bytes.resize(libdeflate_deflate_compress(compressor.get(), content.data(), content.size(),
                                             bytes.data(), bytes.size()));
    return bytes;
}

} // namespace

DeflatedEntry deflated(const Pieces &pieces, std::size_t most)
{
    constexpr std::size_t blockSize = 64U << 10;
    DeflatedEntry entry;
    std::optional<Deflater> deflater; // once it is too large
    Sha256 hash;
    std::string block; // all of it, unless it is too large
    std::size_t told = 0; // of the block
    const auto tell = [&] {
        const std::string_view news = std::string_view(block).substr(told);
        hash.add(news);
        entry.crc = libdeflate_crc32(entry.crc, news.data(), news.size());
        entry.size += news.size();
        told = block.size();
    };
    const auto give = [&](int flush) {
        tell();
        deflater->add(block, flush);
        block.clear();
        told = 0;
    };
    std::size_t number = 0;
    while (const auto piece = pieces(number++)) {
        block += *piece;
        if (!deflater && block.size() > most)
            deflater.emplace(entry.bytes);
        if (deflater && block.size() >= blockSize)
            give(Z_NO_FLUSH);
        else if (block.size() - told >= blockSize)
            tell(); // while it is in the processor's memory
    }
    if (deflater) {
        give(Z_FINISH);
    } else {
        tell();
        entry.bytes = deflatedAtOnce(block);
    }
    entry.sha256 = hash.take();
    return entry;
}

} // namespace tournee
