// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tournee {

/// Should the program break, leaves a file in \a folder that tells the version, the signal and the places in the
/// program's own code: no words of anybody, no names of files. It is sent nowhere.
void reportCrashesInto(const QString &folder);

/// Writes Qt's warnings into \a folder/tournee.log, which is set aside at 256 KiB; three are kept. What people
/// type is in none of them.
void logInto(const QString &folder);

} // namespace tournee
