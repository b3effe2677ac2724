// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tournee {

/// What a person said on the command line, for this launch alone.
struct Options
{
    QStringList files; ///< absolute
    bool isNewWindow = false; ///< even where one is open
    std::optional<QString> language;
    std::optional<ThemeChoice> theme;
    std::optional<int> zoomPercent;
};

/// What to do with the command line: open the window, or print words and end.
struct Parsed
{
    Options options;
    QString words; ///< not empty: print these and end, with
    int exitCode = 0; ///< 0 for help and version, 2 for what cannot be understood
};

/// Needs an application object without a screen, for the words. \a language speaks the one asked
/// for afterwards.
[[nodiscard]] Parsed parsed(const QStringList &arguments, const Settings &settings);

} // namespace tournee
