// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bundle/zipaudit.h"
#include "core/domain/id.h"
#include "core/log/sha256.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tournee {

class ByteSource;

/// A ZIP that passed the audit. Its functions throw Failure.
class ZipReader
{
public:
    /// Errors: FileNotFound, FileNotReadable, and those of auditedEntries().
    explicit ZipReader(const QString &path);
    /// \a bytes must outlive the reader.
    explicit ZipReader(QByteArrayView bytes);
    explicit ZipReader(std::unique_ptr<ByteSource> source);
    ~ZipReader();
    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;

    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Nullptr when there is none.
    [[nodiscard]] const ZipEntry *find(std::string_view name) const;
    [[nodiscard]] zip_t *raw() const { return m_archive.get(); }

private:
    class Feed;
    void open(ZipSource source);

    std::unique_ptr<Feed> m_feed; ///< the archive reads from it, so it goes last
    std::vector<ZipEntry> m_entries;
    ZipArchive m_archive;
};

/// Inflates one entry, counting and hashing as it goes.
class ZipStream
{
public:
    ZipStream(const ZipReader &reader, const ZipEntry &entry);

    /// Appends at most \a count bytes to \a target; false at the end. Throws Failure: BundleDamaged when
    /// the entry inflates to another size than it claims, or to another checksum.
    [[nodiscard]] bool read(std::string &target, std::size_t count);
    /// Of all bytes; only after read() said that the end has come.
    [[nodiscard]] Hash sha256() { return m_hash.take(); }

    [[nodiscard]] const ZipEntry &entry() const { return m_entry; }

private:
    const ZipEntry &m_entry;
    ZipFile m_file;
    quint64 m_count = 0;
    Sha256 m_hash;
};

/// An entry line by line. Every line ends with a line feed.
class LineReader
{
public:
    LineReader(const ZipReader &reader, const ZipEntry &entry) : m_stream(reader, entry) {}

    /// Valid until the next call; nothing at the end. Throws Failure: BundleHostile for a line beyond
    /// the limit, BundleDamaged for a last line without its end.
    [[nodiscard]] std::optional<std::string_view> next();
    /// Of the line last read, from 1.
    [[nodiscard]] quint64 number() const { return m_number; }
    /// Of the whole entry; only after next() gave nothing.
    [[nodiscard]] Hash sha256() { return m_stream.sha256(); }

private:
    ZipStream m_stream;
    std::string m_buffer;
    std::size_t m_begin = 0;
    quint64 m_number = 0;
};

} // namespace tournee
