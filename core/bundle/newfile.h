// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tournee {

/// A file in the making: nothing of it shows under its name until commit(), and nothing is left of it
/// when that never comes. Its functions throw Failure: FileNotWritable, DiskFull, Io.
class NewFile
{
public:
    /// Begins a temporary file in the folder of \a path.
    explicit NewFile(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    void write(std::string_view bytes);
    /// Takes away everything that was written.
    void clear();
    /// Where the bytes are until commit().
    [[nodiscard]] QString temporaryPath() const;
    /// Syncs the bytes, gives the file its name in place of any older one, and syncs the folder.
    void commit();

private:
    [[noreturn]] void fail(const char *step) const;
    void close();

    QString m_path;
    std::string m_target;
    std::string m_folder;
    std::string m_temporary; ///< empty once it has its name
    int m_descriptor = -1;
};

/// For files that another library has written. Both throw Failure likewise.
void syncFile(const QString &path);
/// Renames \a synced to \a path, which must be in the same folder, and syncs that.
void putInPlace(const QString &synced, const QString &path);

} // namespace tournee
