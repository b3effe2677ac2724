// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/deflate.h"

#include "core/log/sha256.h"
#include "core/sqlite/database.h"

#define ZLIB_CONST // it does not write to what it reads
#include <zlib.h>

#include <algorithm>
#include <new>

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

} // namespace

DeflatedEntry deflated(const Pieces &pieces)
{
    constexpr std::size_t blockSize = 64U << 10;
    DeflatedEntry entry;
    Deflater deflater(entry.bytes);
    Sha256 hash;
    std::string block;
    const auto give = [&](int flush) {
        hash.add(block);
        entry.size += block.size();
        entry.crc =
            static_cast<quint32>(crc32(entry.crc, reinterpret_cast<const Bytef *>(block.data()),
                                       static_cast<uInt>(block.size())));
        deflater.add(block, flush);
        block.clear();
    };
    std::size_t number = 0;
    while (const auto piece = pieces(number++)) {
        block += *piece;
        if (block.size() >= blockSize)
            give(Z_NO_FLUSH);
    }
    give(Z_FINISH);
    entry.sha256 = hash.take();
    return entry;
}

} // namespace tournee
