// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capture/pastedlist.h"

#include <QRegularExpression>

namespace tournee {

QStringList entriesIn(const QString &pasted)
{
    static const QRegularExpression bullet(
        "^\\s*(?:[-–—*•◦▪‣·○●□☐✓+]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+");
    QStringList entries;
    bool isList = false;
    bool isAfterBlank = false;
    for (const QString &line : pasted.split('\n')) {
        const QString words = line.trimmed();
        if (words.isEmpty()) {
            isAfterBlank = true;
            continue;
        }
        const QRegularExpressionMatch match = bullet.match(line);
        if (entries.isEmpty())
            isList = match.hasMatch();
        if (isList && match.hasMatch())
            entries << line.mid(match.capturedLength()).trimmed();
        else if (isList && !isAfterBlank)
            entries.back() += ' ' + words;
        else
            entries << words;
        isAfterBlank = false;
    }
    entries.removeAll(QString());
    return entries;
}

} // namespace tournee
