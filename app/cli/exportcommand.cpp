// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/receiptwords.h"
#include "core/storage/capturedraft.h"
#include "core/storage/exporter.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace tournee {

QString ExportCommand::summary() const
{
    return tr(
        "Writes a bundle of all or of some workshops or tables, and verifies it by reading it "
        "back.");
}

QString ExportCommand::synopsis() const
{
    return tr("FILE -o BUNDLE [--session UUID]… [--table UUID]… [--kit] [--anonymous]");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {
        {QStringLiteral("o"), tr("The bundle to write; “-” is stdout."), QStringLiteral("BUNDLE")},
        {QStringLiteral("session"), tr("Only this workshop; may be repeated."),
         QStringLiteral("UUID")},
        {QStringLiteral("table"), tr("Only this table; may be repeated."), QStringLiteral("UUID")},
        {QStringLiteral("kit"), tr("Only the frame: tour, workshops, rounds and tables.")},
        {QStringLiteral("anonymous"),
         tr("Without the names of persons and devices, and head counts.")}};
}

QString ExportCommand::details() const
{
    return tr("An anonymous bundle keeps when each thing was said, at which table, and the ids of writers, who "
              "have no\nname; the words of entries stay as they are, with the names that somebody may have "
              "typed in them.\nIt combines like any other: whoever has the names keeps them, and they come "
              "back to who combines a full\nbundle later.")
           + QLatin1Char('\n');
}

int ExportCommand::run(const Arguments &arguments, Console &console)
{
    const QString target = arguments.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return refuseUsage(console, tr("-o is missing."));
    const bool toOutput = target == QLatin1String("-");
    if (toOutput && console.isJson())
        return refuseUsage(console, tr("The bundle and the JSON cannot both go to stdout."));

    static constexpr std::array foreign{".tournee", ".md",  ".pdf",  ".csv",  ".json",
                                        ".html",    ".odt", ".docx", ".xlsx", ".txt"};
    const auto isForeign = [&target](const char *ending) {
        return target.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (const auto ending = std::ranges::find_if(foreign, isForeign); ending != foreign.end()) {
        return refuseUsage(console, tr("A file that ends in %1 is no bundle; end it in .tourneez.")
                                        .arg(QLatin1String(*ending)));
    }

    Selection selection;
    selection.frameOnly = arguments.options.isSet(QStringLiteral("kit"));
    selection.anonymous = arguments.options.isSet(QStringLiteral("anonymous"));
    for (const auto &[option, ids] : {std::pair(QStringLiteral("session"), &selection.sessions),
                                      std::pair(QStringLiteral("table"), &selection.tables)}) {
        for (const QString &each : arguments.options.values(option)) {
            const auto id = EntityId::fromString(utf8FromText(each));
            if (!id)
                return refuseUsage(console, tr("“%1” is not an id.").arg(each));
            ids->push_back(*id);
        }
    }

    auto file = openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    if (!selection.frameOnly) { // no sentence stays behind because the program ended too early
        if (const auto sealed = sealDrafts(**file); !sealed)
            return console.fail(sealed.error());
    }
    const QTemporaryDir folder;
    const QString path = toOutput ? folder.filePath(QStringLiteral("bundle.tourneez")) : target;
    const auto summary = [&] {
        const ProgressLine line;
        return exportBundle(**file, path, selection, &Console::progress());
    }();
    if (!summary)
        return console.fail(summary.error());
    if (toOutput) {
        auto bytes = Console::contentOf(path);
        if (!bytes)
            return console.fail(bytes.error());
        console.output() = std::move(*bytes);
        return Console::Done;
    }
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("file").text(target);
        json.key("ops").number(summary->ops);
        json.key("entries").number(summary->entries);
        json.key("bytes").number(summary->bytes);
        writeReceipt(json.key("receipt"), summary->receipt);
        json.endObject();
        console.printLine();
    } else {
        console.printLine(tr("“%1” is written and verified: %n entries, %2 bytes.", nullptr,
                             static_cast<int>(summary->entries))
                              .arg(target, QLocale().toString(summary->bytes)));
        console.printLine(
            tr("Receipt %1 (%2)")
                .arg(textFromUtf8(summary->receipt.code), spokenCode(summary->receipt.code)));
    }
    return Console::Done;
}

} // namespace tournee
