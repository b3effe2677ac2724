// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tournee {

struct Battery
{
    int percent = 0;
    bool isCharging = false; ///< or full, on the mains

    bool operator==(const Battery &) const = default;
};

/// What a computer can be asked before a workshop.
struct Readiness
{
    qint64 bytesFree = 0;
    std::optional<Battery> battery; ///< nothing where there is none, or nobody can tell
    bool hasDictionary = false;

    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool hasPower() const;
    bool operator==(const Readiness &) const = default;
};

/// Of the computer on which the workbook \a path is; \a language is "fr" or "en". Not for the thread of the
/// window.
[[nodiscard]] Readiness readinessOf(const QString &path, const QString &language);

/// What the system says in \a folder (/sys/class/power_supply) of the batteries, put together.
[[nodiscard]] std::optional<Battery> batteryIn(const QString &folder);

} // namespace tournee
