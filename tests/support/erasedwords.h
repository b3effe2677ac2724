// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <string>

namespace tournee {

/// A word that is to be erased: made up, so that no page holds it by chance.
inline constexpr const char *needle = "Zqxvjkwbèles";

/// What of the needle stands in a workbook and in its journal: as it was typed, or as it is searched for.
/// Nothing is what should be there after an erasure.
inline std::string remainsIn(const QString &path)
{
    std::string found;
    for (const QString &each : {path, path + QStringLiteral("-journal")}) {
        QFile file(each);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        // The index shares beginnings between neighbours: the middle of the word gives it away too.
        for (const char *word : {needle, "zqxvjkwbel", "qxvjkwb"}) {
            if (bytes.contains(word))
                found += std::string(word) + " in " + each.toStdString() + '\n';
        }
    }
    return found;
}

} // namespace tournee
