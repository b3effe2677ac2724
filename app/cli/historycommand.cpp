// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historycommand.h"

#include "core/log/op.h"
#include "core/report/entityjson.h"
#include "core/report/readable.h"
#include "core/storage/history.h"

namespace tournee {

namespace {

void write(JsonWriter &json, const PastVersion &version, const EntityJson &names)
{
    json.beginObject();
    json.key("op").text(std::string_view(version.op.toHex()));
    json.key("kind").text(std::string_view(version.kind));
    json.key("field").text(std::string_view(names.readableKey(version.field)));
    json.key("value").value(version.value);
    json.key("blank").truth(version.blank);
    if (version.erasure) {
        json.key("erased").beginObject();
        json.key("reason").text(version.erasure->reason);
        json.key("person").text(version.erasure->person);
        json.key("time").text(std::string_view(isoTime(version.erasure->time)));
        json.endObject();
    }
    json.key("writer").text(std::string_view(version.writer.toString()));
    json.key("person").text(version.person);
    json.key("device").text(version.device);
    json.key("lamport").number(static_cast<qint64>(version.lamport));
    json.key("time").text(std::string_view(isoTime(version.time)));
    json.key("waiting").truth(version.waiting);
    json.key("seenBy").beginArray();
    for (const OpId &op : version.seenBy)
        json.text(std::string_view(op.toHex()));
    json.endArray();
    json.endObject();
}

} // namespace

QString HistoryCommand::summary() const
{
    return tr("Lists every version of one thing: field, value, writer, time, seen by what.");
}

QString HistoryCommand::synopsis() const
{
    return tr("FILE UUID");
}

int HistoryCommand::run(const Arguments &arguments, Console &console)
{
    const auto id = EntityId::fromString(utf8FromText(arguments.files[1]));
    if (!id)
        return refuseUsage(console, tr("“%1” is not an id.").arg(arguments.files[1]));
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto names = Names::of(**file);
    if (!names)
        return console.fail(names.error());
    const auto versions = History(**file).of(*id);
    if (!versions)
        return console.fail(versions.error());

    if (console.isJson()) {
        const EntityJson readableNames(*names);
        JsonWriter json(console.output());
        json.beginObject().key("id").text(std::string_view(id->toString()));
        json.key("versions").beginArray();
        for (const PastVersion &version : *versions)
            write(json, version, readableNames);
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    for (const PastVersion &version : *versions)
        print(version, *names, console);
    return Console::Done;
}

void HistoryCommand::print(const PastVersion &version, const Names &names, Console &console)
{
    const auto kind = kindNamed(version.kind);
    const auto name = kind ? registerName(*kind, version.field) : std::nullopt;
    const QString field =
        kind ? readableRegister(*kind, version.field, names) : textFromUtf8(version.field);
    QString value = version.value.text();
    if (version.blank)
        value = readable(version.erasure);
    else if (version.value.isNull())
        value = tr("[nothing]");
    else if (name)
        value = readable(spec(*kind, name->field), version.value, names);
    const QString who =
        version.person.isEmpty() ? textFromUtf8(version.writer.toString()) : version.person;
    console.printLine(tr("%1, %2: %3: %4").arg(readable(version.time), who, field, value));
    if (version.waiting)
        console.printLine(QLatin1String("  ") + tr("waiting for data"));
    if (!version.seenBy.empty()) {
        console.printLine(
            QLatin1String("  ")
            + tr("seen by %n later edit(s)", nullptr, static_cast<int>(version.seenBy.size())));
    }
}

} // namespace tournee
