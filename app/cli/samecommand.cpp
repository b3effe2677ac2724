// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/samecommand.h"

#include "core/report/framewords.h"
#include "core/report/jsonwriter.h"
#include "core/storage/framejoin.h"

#include <QCommandLineParser>

namespace tournee {

QString SameCommand::summary() const
{
    return tr("Declares two tables, or two workshops, the same: what stands at SAME goes to KEPT.");
}

QString SameCommand::synopsis() const
{
    return tr("FILE KEPT SAME [--dry-run]");
}

QString SameCommand::details() const
{
    return tr("Tables of two workshops are the same by their number. Head counts are never added. "
              "undo-import takes it back.")
           + QLatin1Char('\n');
}

QList<QCommandLineOption> SameCommand::options() const
{
    return {{QStringLiteral("dry-run"), tr("Only tell what it would do.")}};
}

int SameCommand::run(const Arguments &arguments, Console &console)
{
    const bool isPreview = arguments.options.isSet(QStringLiteral("dry-run"));
    std::vector<EntityId> ids;
    for (const QString &each : arguments.files.mid(1)) {
        const auto id = EntityId::fromString(utf8FromText(each));
        if (!id)
            return refuseUsage(console, tr("“%1” is not an id.").arg(each));
        ids.push_back(*id);
    }
    auto file = openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto name = joinName(**file, ids[0], ids[1]);
    if (!name)
        return console.fail(name.error());
    if (!isPreview)
        copyOfTheDay(**file);
    const auto join = declareSame(**file, ids[0], ids[1], *name,
                                  isPreview ? ImportMode::Preview : ImportMode::Import);
    if (!join)
        return console.fail(join.error());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("tables").number(join->tables);
        json.key("entries").number(join->entries);
        if (join->reception != 0)
            json.key("number").number(join->reception);
        json.endObject();
        console.printLine();
        return Console::Done;
    }
    console.printLine(joinSentence(*join, isPreview));
    return Console::Done;
}

} // namespace tournee
