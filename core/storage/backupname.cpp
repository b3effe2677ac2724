// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backupname.h"

#include "core/sqlite/database.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tournee {

namespace {

const QLatin1String ending(".sauvegarde");

/// As Backup::Reason has them; for eyes in a folder, in the language of the tour.
constexpr std::array reasons{"import", "quotidien", "restauration", "endommage"};

QDateTime localTime(const Moment &at)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, Qt::OffsetFromUTC,
                                          at.offsetMinutes * 60);
}

} // namespace

QString backupFolderOf(const QString &workbook)
{
    return QFileInfo(workbook).absoluteFilePath() + QLatin1String("-sauvegardes");
}

QString nameOfBackup(int number, const Moment &at, Backup::Reason reason)
{
    const int minutes = std::abs(at.offsetMinutes);
    return QStringLiteral("%1_%2%3%4%5_%6")
               .arg(number, 4, 10, QLatin1Char('0'))
               .arg(localTime(at).toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")))
               .arg(QLatin1Char(at.offsetMinutes < 0 ? '-' : '+'))
               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
               .arg(minutes % 60, 2, 10, QLatin1Char('0'))
               .arg(QLatin1String(reasons[static_cast<std::size_t>(reason)]))
           + ending;
}

std::optional<Backup> backupAt(const QString &path)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "(\\d{4,9})_(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)([+-])(\\d\\d)(\\d\\d)_"
        "([a-z]+)\\.sauvegarde")));
    const QFileInfo info(path);
    const auto match = pattern.match(info.fileName());
    if (!match.hasMatch() || !info.isFile())
        return {};
    const auto reason = std::ranges::find(reasons, match.captured(6),
                                          [](const char *each) { return QLatin1String(each); });
    QDateTime time =
        QDateTime::fromString(match.captured(2), QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    if (reason == reasons.end() || !time.isValid())
        return {};
    int offset = match.captured(4).toInt() * 60 + match.captured(5).toInt();
    if (match.captured(3) == QLatin1String("-"))
        offset = -offset;
    time.setTimeSpec(Qt::OffsetFromUTC);
    time.setOffsetFromUtc(offset * 60);
    return Backup{info.absoluteFilePath(), match.captured(1).toInt(),
                  Moment{time.toMSecsSinceEpoch(), offset},
                  static_cast<Backup::Reason>(reason - reasons.begin()), info.size()};
}

std::vector<Backup> backupsOf(const QString &workbook)
{
    std::vector<Backup> backups;
    for (const QFileInfo &each : QDir(backupFolderOf(workbook)).entryInfoList(QDir::Files)) {
        if (auto backup = backupAt(each.filePath()))
            backups.push_back(std::move(*backup));
    }
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) {
        return std::tie(b.number, b.path) < std::tie(a.number, a.path);
    });
    return backups;
}

int nextNumber(const std::vector<Backup> &backups)
{
    return backups.empty() ? 1 : backups.front().number + 1;
}

QString newUnfinishedName(Environment &environment)
{
    Salt name;
    environment.random(name.bytes.data(), name.bytes.size());
    return QStringLiteral(".tournee-%1.part").arg(QString::fromStdString(name.toHex()));
}

QString unfinishedBackups()
{
    return QStringLiteral(".tournee-*.part*");
}

QDate dayOf(const Moment &at)
{
    return localTime(at).date();
}

bool hasBackupOfToday(const QString &workbook, Environment &environment)
{
    const QDate today = dayOf(environment.now());
    return std::ranges::any_of(backupsOf(workbook),
                               [&today](const Backup &each) { return dayOf(each.at) == today; });
}

std::optional<qint64> entriesIn(const Backup &backup)
{
    const auto count = guarded(backup.path, [&]() -> Result<qint64> {
        Database database(backup.path, Database::Access::ReadOnly);
        qint64 entries = 0;
        for (const Kind kind : entryKinds()) {
            entries += database.number("SELECT count(*) FROM " + std::string(spec(kind).table)
                                       + " WHERE NOT hidden");
        }
        return entries;
    });
    return count ? std::optional(*count) : std::nullopt;
}

} // namespace tournee
