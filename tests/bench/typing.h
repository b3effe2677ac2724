// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

namespace tournee {

/// What goes on while somebody types.
enum class Situation {
    Quiet,
    LargeImport, ///< one bundle with a tenth as many entries as the workbook
    ManyImports, ///< the bundles of 200 tables
    SlowDisk ///< every fsync takes half a second longer
};

struct TypingOptions
{
    Situation situation = Situation::Quiet;
    QSize size{1024, 600};
    QString workbook; ///< which is changed
    QString arriving; ///< what is imported meanwhile
    int sentences = 100;
};

/// Opens the window on a workbook, types into the table that it returns to, and prints how long the keys
/// took. Needs an application object.
void measureTyping(const TypingOptions &options);

} // namespace tournee
