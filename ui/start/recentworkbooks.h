// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tournee {

/// Words that somebody was typing when the program ended, and where.
struct Unfinished
{
    QString path; ///< of the workbook
    qint64 tableNumber = 0;
    QString tableName;

    bool operator==(const Unfinished &) const = default;
};

struct RecentWorkbooks
{
    QStringList there; ///< those that exist, in the order asked
    std::optional<Unfinished> unfinished; ///< in the first that has a draft
};

/// Reads the disk, which may take long: not for the thread of the window.
[[nodiscard]] RecentWorkbooks lookAt(const QStringList &paths);

} // namespace tournee
