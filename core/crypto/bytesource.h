// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <string>

namespace tournee {

/// Bytes that can be read at any place.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    [[nodiscard]] virtual quint64 size() const = 0;
    /// Copies as many of \a count bytes as there are from \a at on, and returns how many. Throws Failure.
    virtual std::size_t read(quint64 at, char *target, std::size_t count) = 0;

    /// A piece of it; shorter at the end.
    [[nodiscard]] std::string bytes(quint64 at, std::size_t count);
};

/// A plain file. Errors: FileNotFound, FileNotReadable, Io.
class FileSource final : public ByteSource
{
public:
    explicit FileSource(const QString &path);
    ~FileSource() override;

    [[nodiscard]] quint64 size() const override { return m_size; }
    std::size_t read(quint64 at, char *target, std::size_t count) override;

private:
    QString m_path;
    int m_descriptor = -1;
    quint64 m_size = 0;
};

/// Bytes in memory.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] quint64 size() const override { return m_bytes.size(); }
    std::size_t read(quint64 at, char *target, std::size_t count) override;

private:
    std::string m_bytes;
};

} // namespace tournee
