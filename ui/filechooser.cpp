// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace tournee {

FileChooser systemFileChooser()
{
    return {
        .open =
            [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, start, filter);
            },
        .several =
            [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, start, filter);
            },
        .save =
            [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, start, filter);
            },
        .folder =
            [](QWidget *parent, const QString &title, const QString &start,
               const QString & /*filter*/) {
                return QFileDialog::getExistingDirectory(parent, title, start);
            },
    };
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name.simplified())
        safe += c.isPrint() && !QStringView(u"<>:\"/\\|?*").contains(c) ? c : QChar('-');
    while (safe.endsWith('.') || safe.endsWith(' '))
        safe.chop(1);
    while (safe.startsWith('.'))
        safe.remove(0, 1);
    return safe.left(80).trimmed();
}

QString freeFileName(const QString &folder, const QString &name, const QString &suffix)
{
    const QString safe = safeFileName(name);
    const QDir target(folder);
    QString path = target.filePath(safe + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = target.filePath(QString("%1 %2%3").arg(safe).arg(number).arg(suffix));
    return path;
}

} // namespace tournee
