// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/zipreader.h"

#include "core/bundle/limits.h"
#include "core/crypto/bytesource.h"
#include "core/domain/value.h"
#include "core/sqlite/database.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <new>

namespace tournee {

namespace {

constexpr std::size_t pieceSize = 64U << 10;

[[noreturn]] void damaged(const ZipEntry &entry, const char *why)
{
    throw Failure(ErrorCode::BundleDamaged, {},
                  textFromUtf8(entry.name) + QStringLiteral(": ") + QLatin1String(why));
}

ZipSource sourceOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure(ErrorCode::FileNotFound, path);
    if (!info.isFile()) // a pipe would never end, a folder cannot be read
        throw Failure(ErrorCode::FileNotReadable, path, QStringLiteral("not a plain file"));
    std::FILE *const file = std::fopen(QFile::encodeName(path).constData(), "rbe");
    if (!file)
        throw Failure(ErrorCode::FileNotReadable, path, qt_error_string(errno));
    zip_error_t error;
    zip_error_init(&error);
    ZipSource source(zip_source_filep_create(file, 0, -1, &error));
    if (!source) {
        std::fclose(file);
        throwZipFailure(&error, "ZIP");
    }
    return source;
}

ZipSource sourceOf(QByteArrayView bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    ZipSource source(
        zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    if (!source)
        throwZipFailure(&error, "ZIP");
    return source;
}

} // namespace

/// What libzip calls to read bytes that lie in no file.
class ZipReader::Feed
{
public:
    explicit Feed(std::unique_ptr<ByteSource> source) : m_source(std::move(source))
    {
        zip_error_init(&m_error);
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
            return ZIP_SOURCE_SUPPORTS_SEEKABLE;
        case ZIP_SOURCE_STAT: {
            auto *const about = static_cast<zip_stat_t *>(data);
            zip_stat_init(about);
            about->valid = ZIP_STAT_SIZE;
            about->size = m_source->size();
            return sizeof *about;
        }
        case ZIP_SOURCE_OPEN:
            m_at = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(static_cast<char *>(data), length);
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t at =
                zip_source_seek_compute_offset(m_at, m_source->size(), data, length, &m_error);
            if (at < 0)
                return -1;
            m_at = static_cast<quint64>(at);
            return 0;
        }
        case ZIP_SOURCE_TELL:
            return static_cast<zip_int64_t>(m_at);
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
        try { // nothing may be thrown through libzip's frames
            const std::size_t got = m_source->read(m_at, target, length);
            m_at += got;
            return static_cast<zip_int64_t>(got);
        } catch (const Failure &failure) {
            const bool isDisk = failure.error().code == ErrorCode::Io;
            zip_error_set(&m_error, isDisk ? ZIP_ER_READ : ZIP_ER_CRC, isDisk ? EIO : 0);
        } catch (const std::bad_alloc &) {
            zip_error_set(&m_error, ZIP_ER_MEMORY, 0);
        }
        return -1;
    }

    std::unique_ptr<ByteSource> m_source;
    quint64 m_at = 0;
    zip_error_t m_error{};
};

void throwZipFailure(zip_error_t *error, const char *where)
{
    const QString detail = QStringLiteral("%1: %2").arg(
        QLatin1String(where), QString::fromLocal8Bit(zip_error_strerror(error)));
    ErrorCode code = ErrorCode::BundleDamaged;
    if (zip_error_code_zip(error) == ZIP_ER_MEMORY)
        code = ErrorCode::OutOfMemory;
    else if (zip_error_system_type(error) == ZIP_ET_SYS)
        code = ErrorCode::Io;
    zip_error_fini(error);
    throw Failure(code, {}, detail);
}

ZipReader::ZipReader(const QString &path)
{
    open(sourceOf(path));
}

ZipReader::ZipReader(QByteArrayView bytes)
{
    open(sourceOf(bytes));
}

ZipReader::ZipReader(std::unique_ptr<ByteSource> source)
    : m_feed(std::make_unique<Feed>(std::move(source)))
{
    zip_error_t error;
    zip_error_init(&error);
    ZipSource fed(zip_source_function_create(&Feed::called, m_feed.get(), &error));
    if (!fed)
        throwZipFailure(&error, "ZIP");
    open(std::move(fed));
}

ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;

void ZipReader::open(ZipSource source)
{
    m_entries = auditedEntries(source.get());
    zip_error_t error;
    zip_error_init(&error);
    m_archive.reset(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!m_archive)
        throwZipFailure(&error, "ZIP");
    handOver(source);
    if (zip_get_num_entries(m_archive.get(), 0) != static_cast<zip_int64_t>(m_entries.size()))
        throw Failure(ErrorCode::BundleDamaged, {},
                      QStringLiteral("ZIP: another count of entries"));
}

const ZipEntry *ZipReader::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_entries, name, &ZipEntry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

ZipStream::ZipStream(const ZipReader &reader, const ZipEntry &entry)
    : m_entry(entry), m_file(zip_fopen_index(reader.raw(), entry.index, 0))
{
    if (!m_file)
        throwZipFailure(zip_get_error(reader.raw()), entry.name.c_str());
}

bool ZipStream::read(std::string &target, std::size_t count)
{
    const std::size_t before = target.size();
    // One more than there should be: what inflates to more is told.
    count = static_cast<std::size_t>(std::min<quint64>(count, m_entry.size - m_count + 1));
    target.resize(before + count);
    const zip_int64_t got = zip_fread(m_file.get(), target.data() + before, count);
    if (got < 0)
        throwZipFailure(zip_file_get_error(m_file.get()), m_entry.name.c_str());
    target.resize(before + static_cast<std::size_t>(got));
    m_count += static_cast<quint64>(got);
    if (m_count > m_entry.size)
        damaged(m_entry, "inflates to more than it claims");
    if (got == 0 && m_count != m_entry.size)
        damaged(m_entry, "inflates to less than it claims");
    m_hash.add(std::string_view(target).substr(before));
    return got > 0;
}

std::optional<std::string_view> LineReader::next()
{
    std::size_t searched = m_begin;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            const std::string_view line = std::string_view(m_buffer).substr(m_begin, end - m_begin);
            m_begin = end + 1;
            ++m_number;
            return line;
        }
        m_buffer.erase(0, m_begin);
        m_begin = 0;
        searched = m_buffer.size();
        if (searched > BundleLimits::lineLength) {
            throw Failure(ErrorCode::BundleHostile, {},
                          QStringLiteral("%1, line %2: too long")
                              .arg(textFromUtf8(m_stream.entry().name))
                              .arg(m_number + 1));
        }
        if (!m_stream.read(m_buffer, pieceSize)) {
            if (!m_buffer.empty())
                damaged(m_stream.entry(), "the last line has no end");
            return {};
        }
    }
}

} // namespace tournee
