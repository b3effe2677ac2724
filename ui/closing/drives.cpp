// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closing/drives.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tournee {

namespace {

/// Linux tells of a disk by the place of its device: behind USB, or with a medium that can be taken out.
bool isRemovable(const QStorageInfo &volume)
{
    const QString device = QFileInfo(QString::fromLocal8Bit(volume.device())).fileName();
    const QString place = QFileInfo("/sys/class/block/" + device).canonicalFilePath();
    if (device.isEmpty() || place.isEmpty())
        return false;
    if (place.contains("/usb") || place.contains("/mmc_host/"))
        return true;
    for (const QString &folder : {place, QFileInfo(place).path()}) { // the disk, or a part of it
        QFile removable(folder + "/removable");
        if (removable.open(QIODevice::ReadOnly) && removable.readAll().trimmed() == "1")
            return true;
    }
    return false;
}

} // namespace

std::vector<Drive> removableDrives()
{
    std::vector<Drive> drives;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (!volume.isValid() || !volume.isReady() || volume.isReadOnly() || volume.isRoot()
            || volume.rootPath().startsWith("/boot") || !isRemovable(volume))
            continue;
        const QString label = volume.name();
        drives.push_back({label.isEmpty() ? QFileInfo(volume.rootPath()).fileName() : label,
                          volume.rootPath(), volume.bytesAvailable()});
    }
    std::ranges::sort(drives, {}, &Drive::folder);
    return drives;
}

bool isOnRemovableDrive(const QString &path)
{
    return isRemovable(QStorageInfo(QFileInfo(path).absolutePath()));
}

bool finishWriting(const QString &path)
{
#ifdef Q_OS_LINUX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::syncfs(descriptor) == 0;
    ::close(descriptor);
    return isDone;
#else
    Q_UNUSED(path)
    return true; // the bundle itself is on the disk: the exporter has seen to it
#endif
}

} // namespace tournee
