// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/input.h"

#include <QStringList>

namespace tournee {

/// Makes an empty workbook. Not measured.
void makeWorkbook(const QString &path);
/// Seconds to import \a sources into \a workbook. All must be taken: \a isNew is true
/// of all of them, or of none.
[[nodiscard]] double secondsToImport(const QString &workbook, const QStringList &sources,
                                     bool isNew);
/// Median of the seconds that each of \a sources takes, one by one.
[[nodiscard]] double secondsToImportOne(const QString &workbook, const QStringList &sources);
/// Median of seconds to make a verified backup of \a workbook.
[[nodiscard]] double secondsToBackUp(const QString &workbook);
/// Seconds to export all of \a workbook, read back and verified.
[[nodiscard]] double secondsToExport(const QString &workbook, const QString &target);

} // namespace tournee
