// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/editcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/sentences.h"
#include "core/storage/editscript.h"

#include <QCommandLineParser>

namespace tournee {

QString EditCommand::summary() const
{
    return tr("Applies a script of edits (JSON Lines; “-” or nothing is stdin), all or nothing.");
}

QString EditCommand::synopsis() const
{
    return tr("FILE [SCRIPT|-]");
}

QString EditCommand::details() const
{
    return tr("Lines of a script:") + QString::fromUtf8(R"(
  {"add":"session","ref":"s","set":{"title":"Atelier de Rimouski","date":"2026-10-03","region":"01"}}
  {"add":"table","ref":"t","set":{"session":"@s","number":3}}
  {"add":"solution","ref":"x","set":{"table":"@t","text":"Une fiducie foncière"},"include":{"themes":["immobilier collectif"]}}
  {"update":"@x","set":{"support":12}}
)");
}

QList<QCommandLineOption> EditCommand::options() const
{
    return {{QStringLiteral("person"), tr("Who writes."), tr("NAME")},
            {QStringLiteral("device"), tr("The computer on which it is written."), tr("NAME")}};
}

int EditCommand::run(const Arguments &arguments, Console &console)
{
    auto file =
        openToWrite(arguments.files.front(), {arguments.options.value(QStringLiteral("person")),
                                              arguments.options.value(QStringLiteral("device"))});
    if (!file)
        return console.fail(file.error());
    const auto content = Console::contentOf(arguments.files.value(1, QStringLiteral("-")));
    if (!content)
        return console.fail(content.error());
    copyOfTheDay(**file);
    auto names = Names::of(**file);
    if (!names)
        return console.fail(names.error());

    EditScript script(**file, std::move(*names));
    std::string_view rest(*content);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (const auto added = script.add(rest.substr(0, end)); !added) {
            return console.fail(tr("Line %1: %2 Nothing was changed.")
                                    .arg(script.lineNumber())
                                    .arg(sentence(added.error())));
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (Console::isCancelled())
            return console.fail(Error{ErrorCode::Cancelled, {}, {}});
    }
    if (!script.edits().empty()) {
        const auto applied = (*file)->apply(script.edits());
        if (!applied)
            return console.fail(applied.error());
        // What was applied is in the log already; a seal that fails now is made up for later.
        static_cast<void>((*file)->seal());
    }

    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("edits").beginArray();
        for (const EditScript::Line &line : script.lines()) {
            json.beginObject();
            json.key("line").number(line.number);
            json.key("id").text(std::string_view(line.id.toString()));
            json.endObject();
        }
        json.endArray().endObject();
        console.printLine();
    } else {
        console.printLine(
            tr("%n edit(s) applied.", nullptr, static_cast<int>(script.lines().size())));
    }
    return Console::Done;
}

} // namespace tournee
