// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/digestcommand.h"

#include "core/report/jsonwriter.h"
#include "core/storage/digest.h"

namespace tournee {

QString DigestCommand::summary() const
{
    return tr("Tells in two hashes what a workbook holds: equal exactly when two hold the same.");
}

QString DigestCommand::synopsis() const
{
    return tr("FILE");
}

int DigestCommand::run(const Arguments &arguments, Console &console)
{
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto digest = digestOf(**file);
    if (!digest)
        return console.fail(digest.error());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject();
        json.key("log").text(std::string_view(digest->log.toHex()));
        json.key("state").text(std::string_view(digest->state.toHex()));
        json.endObject();
        console.printLine();
    } else {
        console.printLine(tr("Log:   %1").arg(textFromUtf8(digest->log.toHex())));
        console.printLine(tr("State: %1").arg(textFromUtf8(digest->state.toHex())));
    }
    return Console::Done;
}

} // namespace tournee
