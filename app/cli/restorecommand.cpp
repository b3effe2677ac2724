// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/restorecommand.h"

#include "core/report/jsonwriter.h"
#include "core/storage/restore.h"

#include <QCommandLineParser>

namespace tournee {

QString RestoreCommand::summary() const
{
    return tr("Puts a backup in the place of a workbook. The present file is backed up first; what "
              "was written since is in that backup.");
}

QString RestoreCommand::synopsis() const
{
    return tr("FILE BACKUP [--dry-run]");
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    return {{QStringLiteral("dry-run"), tr("Only tell what would change.")}};
}

int RestoreCommand::run(const Arguments &arguments, Console &console)
{
    const QString &path = arguments.files.front();
    const bool isPreview = arguments.options.isSet(QStringLiteral("dry-run"));
    const auto backup = backupNamed(path, arguments.files[1]);
    if (!backup)
        return console.fail(backup.error());
    const auto done = isPreview ? previewRestoration(path, *backup, environment())
                                : restoreBackup(path, *backup, environment());
    if (!done)
        return console.fail(done.error());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("backup").number(backup->number);
        json.key("back").number(done->back);
        json.key("changed").number(done->changed);
        json.key("gone").number(done->gone);
        json.key("compared").truth(done->isReadable);
        json.key("kept");
        if (done->kept)
            json.text(done->kept->path);
        else
            json.null();
        json.endObject();
        console.printLine();
        return Console::Done;
    }
    if (!done->isReadable)
        console.printLine(tr("The present file cannot be read, so nothing can be compared."));
    else
        console.printLine((isPreview ? tr("%1 would come back, %2 would change, %3 would be gone.")
                                     : tr("%1 came back, %2 changed, %3 are gone."))
                              .arg(done->back)
                              .arg(done->changed)
                              .arg(done->gone));
    if (!isPreview)
        console.printLine(tr("The workbook is as it was in backup %1.").arg(backup->number));
    if (done->kept)
        console.printLine(tr("What it held before is in “%1”.").arg(done->kept->path));
    return Console::Done;
}

} // namespace tournee
