// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tournee {

/// A stick, or another disk that people take out.
struct Drive
{
    QString name; ///< as people see it: "KINGSTON"
    QString folder;
    qint64 bytesFree = 0;

    bool operator==(const Drive &) const = default;
};

// None of these is for the thread of the window: a disk that sleeps, or is gone, makes them wait.

/// Those that are plugged in and can be written to.
[[nodiscard]] std::vector<Drive> removableDrives();
/// Whether \a path lies on one.
[[nodiscard]] bool isOnRemovableDrive(const QString &path);
/// Has the system write all that it still holds back for the disk of \a path; false when it could not.
[[nodiscard]] bool finishWriting(const QString &path);

} // namespace tournee
