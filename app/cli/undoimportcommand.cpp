// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/undoimportcommand.h"

#include "core/report/entityjson.h"
#include "core/report/jsonwriter.h"
#include "core/report/readable.h"

#include <QCommandLineParser>

#include <limits>

namespace tournee {

QString UndoImportCommand::summary() const
{
    return tr("Takes back what an import brought, and nothing else. What somebody has worked on "
              "since stays.");
}

QString UndoImportCommand::synopsis() const
{
    return tr("FILE [N] [--list] [--dry-run]");
}

QList<QCommandLineOption> UndoImportCommand::options() const
{
    return {
        {QStringLiteral("list"), tr("Only list the imports that can be undone, newest first.")},
        {QStringLiteral("dry-run"), tr("Only tell what it would do.")},
    };
}

int UndoImportCommand::run(const Arguments &arguments, Console &console)
{
    const bool isList = arguments.options.isSet(QStringLiteral("list"));
    const bool isPreview = arguments.options.isSet(QStringLiteral("dry-run"));
    bool isNumber = true;
    qint64 number = arguments.files.size() > 1 ? arguments.files[1].toLongLong(&isNumber) : 0;
    if (!isNumber || (isList && number != 0))
        return refuseUsage(console, tr("N is the number of an import, as --list tells it."));

    auto file = isList ? openToRead(arguments.files.front()) : openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    if (isList)
        return list(**file, console);
    if (arguments.files.size() < 2) {
        const auto last = lastUndoable(**file);
        if (!last)
            return console.fail(last.error());
        number = last->row;
    }
    if (!isPreview)
        copyOfTheDay(**file);
    const auto undo = [&] {
        const ProgressLine line;
        return undoImport(**file, number, isPreview ? ImportMode::Preview : ImportMode::Import,
                          &Console::progress());
    }();
    return undo ? tell(*undo, isPreview, console) : console.fail(undo.error());
}

int UndoImportCommand::list(WorkbookFile &file, Console &console)
{
    auto receptions = receptionsOf(file, std::numeric_limits<int>::max());
    if (!receptions)
        return console.fail(receptions.error());
    std::erase_if(*receptions,
                  [](const Reception &each) { return each.undone != 0 || each.firstSegment == 0; });
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("imports").beginArray();
        for (const Reception &each : *receptions) {
            json.beginObject().key("number").number(each.row);
            json.key("file").text(each.file);
            json.key("time").text(std::string_view(isoTime(each.at)));
            json.key("code").text(std::string_view(each.receipt.code));
            json.key("newOps").number(each.newOps).endObject();
        }
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    if (receptions->empty())
        console.printLine(tr("There is no import left to undo."));
    for (const Reception &each : *receptions) {
        console.printLine(tr("%1. %2  “%3”: %4 new, %5 changed")
                              .arg(each.row)
                              .arg(readable(each.at), each.file)
                              .arg(each.newEntities)
                              .arg(each.changedEntities));
    }
    return Console::Done;
}

int UndoImportCommand::tell(const ImportUndo &undo, bool isPreview, Console &console)
{
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("number").number(undo.reception.row);
        json.key("file").text(undo.reception.file);
        json.key("removed").number(undo.removed);
        json.key("restored").number(undo.restored);
        json.key("kept").number(undo.kept);
        json.key("waiting").number(undo.waiting).endObject();
        console.printLine();
        return Console::Done;
    }
    const QString counts =
        tr("%1 removed, %2 as they were, %3 kept because somebody has worked on them since")
            .arg(undo.removed)
            .arg(undo.restored)
            .arg(undo.kept);
    console.printLine((isPreview ? tr("Undoing the import of “%1” would mean: %2.")
                                 : tr("The import of “%1” is undone: %2."))
                          .arg(undo.reception.file, counts));
    if (undo.waiting > 0) {
        console.printLine(QLatin1String("  ")
                          + tr("%n edit(s) of it wait for data that has not arrived, and go on "
                               "waiting. They take effect with the file that brings it, and go "
                               "when that file is undone.",
                               nullptr, static_cast<int>(undo.waiting)));
    }
    return Console::Done;
}

} // namespace tournee
