// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conflictscommand.h"

#include "core/log/op.h"
#include "core/report/entityjson.h"
#include "core/report/readable.h"
#include "core/report/words.h"
#include "core/storage/history.h"

namespace tournee {

namespace {

void write(JsonWriter &json, const OpenDivergence &conflict, const EntityJson &names)
{
    json.beginObject();
    json.key("id").text(std::string_view(conflict.id.toString()));
    json.key("kind").text(nameOf(conflict.kind));
    json.key("field").text(std::string_view(names.readableKey(conflict.field)));
    json.key("versions").beginArray();
    for (const PastVersion &version : conflict.versions) {
        json.beginObject();
        json.key("op").text(std::string_view(version.op.toHex()));
        json.key("value").value(version.value);
        json.key("writer").text(std::string_view(version.writer.toString()));
        json.key("person").text(version.person);
        json.key("time").text(std::string_view(isoTime(version.time)));
        json.endObject();
    }
    json.endArray();
    json.key("ancestor").value(conflict.ancestor.value_or(Value()));
    json.endObject();
}

} // namespace

QString ConflictsCommand::summary() const
{
    return tr("Lists the diverging versions that nobody has settled yet.");
}

QString ConflictsCommand::synopsis() const
{
    return tr("FILE");
}

int ConflictsCommand::run(const Arguments &arguments, Console &console)
{
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto names = Names::of(**file);
    if (!names)
        return console.fail(names.error());
    History history(**file);
    const auto conflicts = history.conflicts();
    if (!conflicts)
        return console.fail(conflicts.error());
    const auto waiting = history.waiting();
    if (!waiting)
        return console.fail(waiting.error());

    if (console.isJson()) {
        const EntityJson readableNames(*names);
        JsonWriter json(console.output());
        json.beginObject().key("conflicts").beginArray();
        for (const OpenDivergence &conflict : *conflicts)
            write(json, conflict, readableNames);
        json.endArray().key("waiting").beginArray();
        for (const WaitingEntity &each : *waiting) {
            json.beginObject();
            json.key("id").text(std::string_view(each.id.toString()));
            json.key("kind").text(std::string_view(each.kind));
            json.key("edits").number(each.edits);
            json.endObject();
        }
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    if (conflicts->empty())
        console.printLine(tr("There are no diverging versions."));
    for (const OpenDivergence &conflict : *conflicts)
        print(conflict, *names, console);
    for (const WaitingEntity &each : *waiting) {
        const auto kind = kindNamed(each.kind);
        console.printLine((kind ? wordFor(*kind) : textFromUtf8(each.kind)) + QLatin1Char(' ')
                          + textFromUtf8(each.id.toString()));
        printWaiting(each.edits, console);
    }
    return Console::Done;
}

void ConflictsCommand::print(const OpenDivergence &conflict, const Names &names, Console &console)
{
    const auto name = registerName(conflict.kind, conflict.field);
    const auto words = [&](const Value &value) {
        if (value.isNull() || !name)
            return tr("[nothing]");
        return readable(spec(conflict.kind, name->field), value, names);
    };
    console.printLine(wordFor(conflict.kind) + QLatin1Char(' ')
                      + textFromUtf8(conflict.id.toString()) + QLatin1String(", ")
                      + readableRegister(conflict.kind, conflict.field, names));
    for (const PastVersion &version : conflict.versions) {
        const QString who =
            version.person.isEmpty() ? textFromUtf8(version.writer.toString()) : version.person;
        console.printLine(
            QLatin1String("  ")
            + tr("%1, %2: %3").arg(readable(version.time), who, words(version.value)));
    }
    if (conflict.ancestor)
        console.printLine(QLatin1String("  ") + tr("before: %1").arg(words(*conflict.ancestor)));
}

} // namespace tournee
