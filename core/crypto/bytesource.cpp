// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/bytesource.h"

#include "core/sqlite/database.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace tournee {

std::string ByteSource::bytes(quint64 at, std::size_t count)
{
    const quint64 left =
        size() - std::min(at, size()); // most files are smaller than what is asked for
    std::string result(static_cast<std::size_t>(std::min<quint64>(count, left)), '\0');
    result.resize(read(at, result.data(), result.size()));
    return result;
}

FileSource::FileSource(const QString &path) : m_path(path)
{
    // A pipe would block and never end; O_NONBLOCK means nothing to a plain file.
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0) {
        throw Failure(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, path,
                      qt_error_string(errno));
    }
    struct stat about = {};
    const bool isPlain = ::fstat(m_descriptor, &about) == 0 && S_ISREG(about.st_mode);
    if (!isPlain) {
        ::close(m_descriptor);
        throw Failure(ErrorCode::FileNotReadable, path, QStringLiteral("not a plain file"));
    }
    m_size = static_cast<quint64>(about.st_size);
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

std::size_t FileSource::read(quint64 at, char *target, std::size_t count)
{
    std::size_t got = 0;
    while (got < count) {
        const ssize_t n =
            ::pread(m_descriptor, target + got, count - got, static_cast<off_t>(at + got));
        if (n == 0)
            break;
        if (n > 0)
            got += static_cast<std::size_t>(n);
        else if (errno != EINTR)
            throw Failure(ErrorCode::Io, m_path, qt_error_string(errno));
    }
    return got;
}

std::size_t MemorySource::read(quint64 at, char *target, std::size_t count)
{
    if (at >= m_bytes.size())
        return 0;
    const std::size_t size = std::min<std::size_t>(count, m_bytes.size() - at);
    std::memcpy(target, m_bytes.data() + at, size);
    return size;
}

} // namespace tournee
