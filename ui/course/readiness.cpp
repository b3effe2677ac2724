// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/course/readiness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace tournee {

namespace {

constexpr qint64 leastRoom = 200'000'000; ///< a day's photos, many times over
constexpr int leastPercent = 60; ///< for two hours on an old battery

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(64)).trimmed()
                                          : QString();
}

bool hasDictionaryOf(const QString &language)
{
    QStringList folders{"/usr/share/hunspell", "/usr/share/myspell/dicts"};
    folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, "hunspell",
                                         QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        if (!QDir(folder).entryList({language + "*.dic"}, QDir::Files).isEmpty())
            return true;
    }
    return false;
}

} // namespace

bool Readiness::hasRoom() const
{
    return bytesFree >= leastRoom;
}

bool Readiness::hasPower() const
{
    return !battery || battery->isCharging || battery->percent >= leastPercent;
}

std::optional<Battery> batteryIn(const QString &folder)
{
    std::optional<Battery> found;
    const QStringList supplies = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &each : supplies) {
        const QString supply = folder + '/' + each + '/';
        // Mice and headsets have batteries too.
        if (firstLine(supply + "type") != "Battery" || firstLine(supply + "scope") == "Device")
            continue;
        bool isNumber = false;
        const int percent = firstLine(supply + "capacity").toInt(&isNumber);
        if (!isNumber)
            continue;
        const QString status = firstLine(supply + "status");
        const bool isCharging =
            status == "Charging" || status == "Full" || status == "Not charging";
        if (!found)
            found = Battery{percent, isCharging};
        else // of two, the fuller one lasts; charging one is charging
            found = Battery{std::max(found->percent, percent), found->isCharging || isCharging};
    }
    return found;
}

Readiness readinessOf(const QString &path, const QString &language)
{
    Readiness readiness;
    readiness.bytesFree = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    readiness.battery = batteryIn("/sys/class/power_supply");
    readiness.hasDictionary = hasDictionaryOf(language);
    return readiness;
}

} // namespace tournee
