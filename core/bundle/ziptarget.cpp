// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/ziptarget.h"

#include <cerrno>
#include <cstring>

namespace tournee {

ZipTarget::ZipTarget()
{
    zip_error_init(&m_error);
}

ZipTarget::~ZipTarget()
{
    zip_error_fini(&m_error);
}

ZipSource ZipTarget::source()
{
    zip_error_t error;
    zip_error_init(&error);
    ZipSource source(zip_source_function_create(&ZipTarget::called, this, &error));
    if (!source)
        throwZipFailure(&error, "ZIP");
    return source;
}

void ZipTarget::rethrow() const
{
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

zip_int64_t ZipTarget::called(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *const target = static_cast<ZipTarget *>(self);
    try { // nothing may be thrown through libzip's frames
        return target->answer(data, length, command);
    } catch (...) {
        target->m_thrown = std::current_exception();
        zip_error_set(&target->m_error, ZIP_ER_WRITE, EIO);
        return -1;
    }
}

zip_int64_t ZipTarget::answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    case ZIP_SOURCE_STAT: // there is nothing to read
        zip_error_set(&m_error, ZIP_ER_READ, ENOENT);
        return -1;
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_WRITE:
        return write(static_cast<const char *>(data), length);
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return static_cast<zip_int64_t>(m_at);
    case ZIP_SOURCE_COMMIT_WRITE:
        return flush();
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, length);
    default:
        zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

zip_int64_t ZipTarget::write(const char *bytes, zip_uint64_t length)
{
    const zip_uint64_t place = m_at - m_flushed;
    if (place + length > m_pending.size())
        m_pending.resize(place + length);
    std::memcpy(m_pending.data() + place, bytes, length);
    m_at += length;
    return static_cast<zip_int64_t>(length);
}

zip_int64_t ZipTarget::seek(void *data, zip_uint64_t length)
{
    const zip_int64_t at = zip_source_seek_compute_offset(m_at, end(), data, length, &m_error);
    if (at < 0)
        return -1;
    m_at = static_cast<zip_uint64_t>(at);
    if (m_at < m_flushed || m_at > end()) {
        zip_error_set(&m_error, ZIP_ER_SEEK, EINVAL);
        return -1;
    }
    if (m_at < end())
        m_wentBack = true;
    else if (m_wentBack) // to the header of an entry, and on to the next one
        return flush();
    return 0;
}

zip_int64_t ZipTarget::flush()
{
    m_wentBack = false;
    if (!m_pending.empty())
        (*m_sink)(m_pending);
    m_flushed += m_pending.size();
    m_pending.clear();
    return 0;
}

} // namespace tournee
