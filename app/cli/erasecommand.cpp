// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/erasecommand.h"

#include "core/report/jsonwriter.h"

#include <QCommandLineParser>

namespace tournee {

QString EraseCommand::summary() const
{
    return tr("Blanks every version of one thing, or of one of its fields, for good.");
}

QString EraseCommand::details() const
{
    return tr("The words leave every page of the file, and no old bundle brings them back. Whoever "
              "takes in this\nworkbook, or a new bundle of it, erases the same; what was written "
              "elsewhere and is not known here\nstays. It cannot be undone. Out of reach are bundles "
              "and copies already handed out, the unused space\nof the disk, and the fingerprint of a "
              "tag. The words may also stand in other entries: search for them.")
           + QLatin1Char('\n');
}

QString EraseCommand::synopsis() const
{
    return tr("FILE UUID [--field F] --reason R");
}

QList<QCommandLineOption> EraseCommand::options() const
{
    return {{QStringLiteral("field"), tr("Only this field; otherwise all texts and photos."),
             QStringLiteral("F")},
            {QStringLiteral("reason"),
             tr("Why; it stays and travels, so it must not name anybody or repeat the words."),
             QStringLiteral("R")}};
}

int EraseCommand::run(const Arguments &arguments, Console &console)
{
    const auto id = EntityId::fromString(utf8FromText(arguments.files[1]));
    if (!id)
        return refuseUsage(console, tr("“%1” is not an id.").arg(arguments.files[1]));
    const QString reason = arguments.options.value(QStringLiteral("reason"));
    if (reason.trimmed().isEmpty())
        return refuseUsage(console, tr("--reason is missing."));
    const QString field = arguments.options.value(QStringLiteral("field"));
    if (field.isEmpty() && arguments.options.isSet(QStringLiteral("field")))
        return refuseUsage(console, tr("--field is empty."));

    auto file = openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto erased = (*file)->erase(*id, utf8FromText(field), reason);
    if (!erased)
        return console.fail(erased.error());
    if (erased->remains) {
        const int status = console.fail(*erased->remains);
        if (erased->remains->code == ErrorCode::BackupKeepsErased)
            return status;
        return console.fail(
            tr("The words are erased and show nowhere, but the file could not be "
               "written anew, and traces may be left in its unused bytes. Free some "
               "space, then run the same command again."));
    }
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("id").text(std::string_view(id->toString()));
        json.key("erased").number(erased->values);
        json.endObject();
        console.printLine();
    } else if (erased->values == 0) {
        console.printLine(tr("There was nothing left to erase."));
    } else {
        console.printLine(
            tr("%n version(s) erased for good.", nullptr, static_cast<int>(erased->values)));
        console.printLine(
            tr("Hand out a new bundle: the others erase the same when they take it in."));
    }
    return Console::Done;
}

} // namespace tournee
