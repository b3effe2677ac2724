// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tournee {

/// The files that the measures of the window work on. They stay in the folder, since a large workbook
/// takes minutes to make.
struct FramesInput
{
    QString workbook; ///< so many entries, and a table of its own with 500, the one to return to
    QString bundle; ///< a tenth as many entries of another tour, in one file
    QString bundles; ///< a folder with the bundles of 200 tables of it
};

/// What is in \a folder already is used again. Ends the program when it cannot be made.
[[nodiscard]] FramesInput framesInput(const QString &folder, qint64 entries);

} // namespace tournee
