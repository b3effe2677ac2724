// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backupscommand.h"

#include "core/report/entityjson.h"
#include "core/report/jsonwriter.h"
#include "core/report/readable.h"
#include "core/storage/backup.h"

#include <QLocale>

namespace tournee {

namespace {

std::string_view nameOf(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Import:
        return "import";
    case Backup::Reason::Daily:
        return "daily";
    case Backup::Reason::Restore:
        return "restore";
    case Backup::Reason::Damaged:
        break;
    }
    return "damaged";
}

QString wordFor(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Import:
        return BackupsCommand::tr("before an import");
    case Backup::Reason::Daily:
        return BackupsCommand::tr("first of the day");
    case Backup::Reason::Restore:
        return BackupsCommand::tr("before a backup was restored");
    case Backup::Reason::Damaged:
        break;
    }
    return BackupsCommand::tr("a damaged file, as it was");
}

} // namespace

QString BackupsCommand::summary() const
{
    return tr("Lists the backups of a workbook, newest first.");
}

QString BackupsCommand::synopsis() const
{
    return tr("FILE");
}

int BackupsCommand::run(const Arguments &arguments, Console &console)
{
    // The workbook itself may be gone or damaged: that is when one asks.
    const std::vector<Backup> backups = backupsOf(arguments.files.front());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("backups").beginArray();
        for (const Backup &each : backups) {
            json.beginObject().key("number").number(each.number);
            json.key("file").text(each.path);
            json.key("time").text(std::string_view(isoTime(each.at)));
            json.key("reason").text(nameOf(each.reason));
            json.key("bytes").number(each.bytes).key("entries");
            if (const auto entries = entriesIn(each))
                json.number(*entries);
            else
                json.null();
            json.endObject();
        }
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    if (backups.empty())
        console.printLine(tr("There are no backups of this workbook yet."));
    for (const Backup &each : backups) {
        const auto entries = entriesIn(each);
        const QString size = QLocale().formattedDataSize(each.bytes);
        const QString line =
            entries ? tr("%1. %2  %3, %4, %n entries", nullptr, static_cast<int>(*entries))
                    : tr("%1. %2  %3, %4");
        console.printLine(line.arg(each.number).arg(readable(each.at), wordFor(each.reason), size));
    }
    return Console::Done;
}

} // namespace tournee
