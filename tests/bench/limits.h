// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace tournee {

/// What no program on this computer could do faster with the same means.

/// Seconds to insert a row for each of \a count field changes, three small integers and one of \a texts,
/// into a table without an index, in one transaction.
[[nodiscard]] double secondsToInsert(const QString &folder, qint64 count,
                                     const std::vector<std::string> &texts);
/// Appends 4 KiB to a file and has it on the disk, as often as it is asked.
class Appending
{
public:
    explicit Appending(const QString &folder);
    ~Appending();
    Appending(const Appending &) = delete;
    Appending &operator=(const Appending &) = delete;

    [[nodiscard]] double seconds() const;

private:
    QString m_path;
    int m_file;
};
/// Median of seconds to append 4 KiB to a file and have it on the disk.
[[nodiscard]] double secondsToAppend(const QString &folder);
/// Median of seconds to copy \a path with cp and have the copy on the disk.
[[nodiscard]] double secondsToCopy(const QString &folder, const QString &path);
/// Seconds in which libzip deflates the content of the bundle \a path again, and writes it.
[[nodiscard]] double secondsToDeflate(const QString &folder, const QString &path);
/// How small \a text becomes, alone and as one stream.
[[nodiscard]] qint64 deflatedSize(const QString &folder, std::string text);

} // namespace tournee
