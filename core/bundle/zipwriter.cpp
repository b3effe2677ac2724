// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/zipwriter.h"

#include "core/bundle/deflate.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <new>

namespace tournee {

namespace {

// libzip passes times through the local time zone; noon on a winter's day exists in all of them.
constexpr zip_uint16_t fixedDate = (0 << 9) | (1 << 5) | 1; // 1 January 1980
constexpr zip_uint16_t fixedTime = 12 << 11;
constexpr zip_uint32_t plainFile = 0100644U << 16;

Pieces slices(std::string bytes)
{
    constexpr std::size_t size = 256U << 10;
    return [bytes = std::move(bytes)](std::size_t number) -> std::optional<std::string> {
        if (number > 0 && number * size >= bytes.size())
            return {};
        return bytes.substr(number * size, size);
    };
}

} // namespace

/// What libzip calls to read an entry that is to be packed.
class ZipWriter::Feed
{
public:
    Feed(quint64 size, Pieces pieces) : m_pieces(std::move(pieces))
    {
        zip_error_init(&m_error);
        zip_stat_init(&m_about);
        m_about.valid = ZIP_STAT_SIZE;
        m_about.size = size;
    }
    explicit Feed(DeflatedEntry entry) : Feed(entry.size, {})
    {
        m_about.valid |= ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
        m_about.comp_size = entry.bytes.size();
        m_about.comp_method = ZIP_CM_DEFLATE;
        m_about.crc = entry.crc;
        m_pieces = slices(std::move(entry.bytes));
    }
    ~Feed() { zip_error_fini(&m_error); }
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;

    static zip_int64_t called(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Feed *>(self)->answer(data, length, command);
    }

private:
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        case ZIP_SOURCE_STAT: {
            std::memcpy(data, &m_about, sizeof m_about);
            return sizeof m_about;
        }
        case ZIP_SOURCE_OPEN:
            m_next = 0;
            m_piece.clear();
            m_used = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(static_cast<char *>(data), length);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_error, data, length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }
    zip_int64_t read(char *target, zip_uint64_t length)
    {
        try {
            zip_uint64_t count = 0;
            while (count < length) {
                if (m_used == m_piece.size()) {
                    std::optional<std::string> piece = m_pieces(m_next);
                    if (!piece)
                        break;
                    ++m_next;
                    m_piece = std::move(*piece);
                    m_used = 0;
                    continue;
                }
                const std::size_t n =
                    std::min<std::size_t>(length - count, m_piece.size() - m_used);
                std::memcpy(target + count, m_piece.data() + m_used, n);
                m_used += n;
                count += n;
            }
            return static_cast<zip_int64_t>(count);
        } catch (const std::bad_alloc &) { // nothing may be thrown through libzip's frames
            zip_error_set(&m_error, ZIP_ER_MEMORY, 0);
            return -1;
        } catch (const std::exception &) {
            zip_error_set(&m_error, ZIP_ER_READ, EIO);
            return -1;
        }
    }

    zip_stat_t m_about{};
    Pieces m_pieces;
    std::size_t m_next = 0;
    std::string m_piece;
    std::size_t m_used = 0;
    zip_error_t m_error{};
};

ZipWriter::ZipWriter() : m_target(m_out.source())
{
    zip_error_t error;
    zip_error_init(&error);
    m_archive.reset(zip_open_from_source(m_target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!m_archive)
        throwZipFailure(&error, "ZIP");
    zip_source_keep(m_target.get()); // the archive drops its own share when it is closed
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::addStored(const std::string &name, std::string bytes)
{
    const quint64 size = bytes.size();
    add(name, m_feeds.emplace_back(size, slices(std::move(bytes))), ZIP_CM_STORE);
}

void ZipWriter::addStored(const std::string &name, quint64 size, Pieces pieces)
{
    add(name, m_feeds.emplace_back(size, std::move(pieces)), ZIP_CM_STORE);
}

void ZipWriter::addDeflated(const std::string &name, std::string bytes)
{
    const quint64 size = bytes.size();
    add(name, m_feeds.emplace_back(size, slices(std::move(bytes))), ZIP_CM_DEFLATE);
}

void ZipWriter::addDeflated(const std::string &name, DeflatedEntry entry)
{
    add(name, m_feeds.emplace_back(std::move(entry)), ZIP_CM_DEFLATE);
}

void ZipWriter::add(const std::string &name, Feed &feed, int method)
{
    zip_t *const archive = m_archive.get();
    ZipSource source(zip_source_function(archive, &Feed::called, &feed));
    if (!source)
        throwZipFailure(zip_get_error(archive), name.c_str());
    const zip_int64_t added = zip_file_add(archive, name.c_str(), source.get(), 0);
    if (added < 0)
        throwZipFailure(zip_get_error(archive), name.c_str());
    handOver(source);
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_set_file_compression(archive, index, method, compressionLevel) != 0
        || zip_file_set_dostime(archive, index, fixedTime, fixedDate, 0) != 0
        || zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, plainFile) != 0)
        throwZipFailure(zip_get_error(archive), name.c_str());
}

void ZipWriter::finish(const std::function<void(std::string_view)> &target)
{
    m_out.setSink(target);
    if (zip_close(m_archive.get()) != 0) {
        m_out.rethrow();
        throwZipFailure(zip_get_error(m_archive.get()), "ZIP");
    }
    handOver(m_archive);
}

} // namespace tournee
