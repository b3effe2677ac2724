// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tournee {

/// How a person points at files. A test answers in the person's place.
struct FileChooser
{
    using One = std::function<QString(QWidget *parent, const QString &title, const QString &start,
                                      const QString &filter)>;
    using Several = std::function<QStringList(QWidget *parent, const QString &title,
                                              const QString &start, const QString &filter)>;

    One open; ///< an existing file
    Several several; ///< existing files
    One save; ///< a file to be written
    One folder; ///< an existing folder; the filter is not used
};

/// The system's dialogs. Every answer is empty when the person changes their mind.
[[nodiscard]] FileChooser systemFileChooser();

/// \a name without what some file system refuses in a name.
[[nodiscard]] QString safeFileName(const QString &name);
/// The first of "folder/name.suffix", "folder/name 2.suffix" … that does not exist.
[[nodiscard]] QString freeFileName(const QString &folder, const QString &name,
                                   const QString &suffix);

} // namespace tournee
