// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/newfile.h"

#include "core/domain/id.h"
#include "core/sqlite/database.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace tournee {

namespace {

ErrorCode codeFrom(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // also a memory stick's file system that takes no file of this size
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ENAMETOOLONG:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::Io;
    }
}

std::string randomName()
{
    Salt random;
    randombytes_buf(random.bytes.data(), random.bytes.size());
    return ".tournee-" + random.toHex() + ".part";
}

[[noreturn]] void failAt(const char *step, const QString &path)
{
    const int error = errno;
    throw Failure(codeFrom(error), path,
                  QStringLiteral("%1: %2").arg(QLatin1String(step), qt_error_string(error)));
}

void syncFolder(const std::string &folder, const QString &path)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // a folder one may write to but not list: its name cannot be synced
    const int synced = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (synced != 0 && error != EINVAL && error != ENOTSUP) {
        errno = error;
        failAt("fsync of the folder", path);
    }
}

} // namespace

NewFile::NewFile(const QString &path)
    : m_path(path)
    , m_target(QFile::encodeName(path).toStdString())
    , m_folder(QFile::encodeName(QFileInfo(path).path()).toStdString())
    , m_temporary(m_folder + '/' + randomName())
{
    constexpr mode_t permissions = 0666; // the person's umask takes its part
    m_descriptor =
        ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions);
    if (m_descriptor < 0)
        fail("create");
}

NewFile::~NewFile()
{
    close();
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void NewFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            fail("write");
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void NewFile::clear()
{
    if (::ftruncate(m_descriptor, 0) != 0 || ::lseek(m_descriptor, 0, SEEK_SET) != 0)
        fail("truncate");
}

QString NewFile::temporaryPath() const
{
    return QFile::decodeName(QByteArray::fromStdString(m_temporary));
}

void NewFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        fail("fsync");
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (::close(descriptor) != 0) // NFS tells here that the disk is full
        fail("close");
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        fail("rename");
    m_temporary.clear();
    syncFolder(m_folder, m_path);
}

void NewFile::fail(const char *step) const
{
    failAt(step, m_path);
}

void NewFile::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        failAt("open", path);
    const int synced = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    if (synced != 0)
        failAt("fsync", path);
}

void putInPlace(const QString &synced, const QString &path)
{
    const QByteArray from = QFile::encodeName(synced);
    if (::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
        failAt("rename", path);
    syncFolder(QFile::encodeName(QFileInfo(path).path()).toStdString(), path);
}

} // namespace tournee
