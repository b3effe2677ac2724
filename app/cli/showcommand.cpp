// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showcommand.h"

#include "core/report/entityjson.h"
#include "core/report/readable.h"
#include "core/report/words.h"
#include "core/storage/history.h"

#include <QCommandLineParser>

#include <functional>

namespace tournee {

namespace {

constexpr std::size_t muchOutput = 1 << 16;

using Each = std::function<void(const Entity &)>;

/// Those that the options ask for, in canonical order.
Result<void> forEachShown(WorkbookFile &file, std::optional<Kind> kind, std::optional<EntityId> id,
                          const Each &each)
{
    if (id) {
        const auto entity = kind ? file.find(*kind, *id) : file.find(*id);
        if (!entity)
            return entity.error();
        if (!*entity)
            return failure(ErrorCode::UnknownEntity, textFromUtf8(id->toString()));
        each(**entity);
        return {};
    }
    for (const KindSpec &spec : schema()) {
        if (kind && spec.kind != *kind)
            continue;
        if (const auto shown = file.forEach(spec.kind, each); !shown)
            return shown;
    }
    return {};
}

} // namespace

QString ShowCommand::summary() const
{
    return tr("Lists what a workbook holds now, in canonical order, deleted things too.");
}

QString ShowCommand::synopsis() const
{
    return tr("FILE [--kind K] [--id UUID]");
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {{QStringLiteral("kind"), tr("Only this kind: session, table, challenge, solution …"),
             QStringLiteral("K")},
            {QStringLiteral("id"), tr("Only what has this id."), QStringLiteral("UUID")}};
}

int ShowCommand::run(const Arguments &arguments, Console &console)
{
    std::optional<Kind> kind;
    if (arguments.options.isSet(QStringLiteral("kind"))) {
        const QString name = arguments.options.value(QStringLiteral("kind"));
        kind = kindNamed(utf8FromText(name));
        if (!kind)
            return refuseUsage(console, tr("There is no kind “%1”.").arg(name));
    }
    std::optional<EntityId> id;
    if (arguments.options.isSet(QStringLiteral("id"))) {
        const QString name = arguments.options.value(QStringLiteral("id"));
        id = EntityId::fromString(utf8FromText(name));
        if (!id)
            return refuseUsage(console, tr("“%1” is not an id.").arg(name));
    }
    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const auto names = Names::of(**file);
    if (!names)
        return console.fail(names.error());

    JsonWriter json(console.output());
    const EntityJson entityJson(*names);
    History history(**file);
    Result<void> printed;
    if (console.isJson())
        json.beginObject().key("entities").beginArray();
    const auto shown = forEachShown(**file, kind, id, [&](const Entity &entity) {
        if (printed && Console::isCancelled())
            printed = failure(ErrorCode::Cancelled);
        if (!printed)
            return;
        const auto blanks = history.blanksOf(entity);
        if (!blanks) {
            printed = blanks.error();
            return;
        }
        if (console.isJson())
            entityJson.write(json, entity, *blanks);
        else
            print(entity, *blanks, *names, console);
        printed = console.flush(muchOutput);
    });
    if (!shown || !printed) {
        // Half a document would be mistaken for a whole one.
        console.output().clear();
        return console.fail(shown ? printed.error() : shown.error());
    }
    if (console.isJson()) {
        json.endArray().endObject();
        console.printLine();
    }
    return Console::Done;
}

void ShowCommand::print(const Entity &entity, const std::vector<BlankRegister> &blanks,
                        const Names &names, Console &console)
{
    QString title = wordFor(entity.kind) + QLatin1Char(' ') + textFromUtf8(entity.id.toString());
    if (entity.isDeleted())
        title += QLatin1Char(' ') + tr("[deleted]");
    if (entity.isDeletedButEdited())
        title += QLatin1Char(' ') + tr("[deleted here, edited there]");
    console.printLine(title);
    for (const FieldSpec &field : spec(entity.kind).fields) {
        if (!isContribution(field.field))
            continue;
        const QString value = readable(field, entity, names);
        if (!value.isEmpty())
            console.printLine(QLatin1String("  ") + tr("%1: %2").arg(wordFor(field.field), value));
    }
    for (const BlankRegister &blank : blanks) {
        console.printLine(QLatin1String("  ")
                          + tr("%1: %2").arg(readableRegister(entity.kind, blank.field, names),
                                             readable(blank.erasure)));
    }
    for (const Field field : entity.diverging())
        console.printLine(QLatin1String("  ") + tr("[diverging versions: %1]").arg(wordFor(field)));
}

} // namespace tournee
