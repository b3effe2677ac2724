// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/samplecommand.h"

#include "core/analysis/sample.h"
#include "core/report/jsonwriter.h"

#include <QCommandLineParser>

namespace tournee {

QString SampleCommand::summary() const
{
    return tr("Makes a believable tour of any size, the same for the same seed.");
}

QString SampleCommand::synopsis() const
{
    return tr("FILE [--tables N] [--entries N] [--seed S]");
}

QList<QCommandLineOption> SampleCommand::options() const
{
    const SampleOptions usual;
    return {{QStringLiteral("tables"), tr("How many tables (%1).").arg(usual.size.tables),
             QStringLiteral("N"), QString::number(usual.size.tables)},
            {QStringLiteral("entries"), tr("How many entries (%1).").arg(usual.size.entries),
             QStringLiteral("N"), QString::number(usual.size.entries)},
            {QStringLiteral("seed"), tr("Another tour for each number (%1).").arg(usual.seed),
             QStringLiteral("S"), QString::number(usual.seed)}};
}

int SampleCommand::run(const Arguments &arguments, Console &console)
{
    SampleOptions options;
    bool hasTables = false;
    bool hasEntries = false;
    bool hasSeed = false;
    options.size.tables = arguments.options.value(QStringLiteral("tables")).toInt(&hasTables);
    options.size.entries =
        arguments.options.value(QStringLiteral("entries")).toLongLong(&hasEntries);
    options.seed = arguments.options.value(QStringLiteral("seed")).toULongLong(&hasSeed);
    if (!hasTables || !hasEntries || !hasSeed || options.size.tables < 1
        || options.size.entries < 0)
        return refuseUsage(console, tr("--tables, --entries and --seed take a number."));
    Progress &progress = Console::progress();
    options.progress = [&progress](qint64 done, qint64 total) {
        progress.done = done;
        progress.total = total;
        return !progress.isCancelled;
    };
    const QString &path = arguments.files.front();
    const auto summary = [&] {
        const ProgressLine line;
        return makeSample(path, options);
    }();
    if (!summary)
        return console.fail(summary.error());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("file").text(path);
        json.key("regions").number(summary->regions);
        json.key("sessions").number(summary->sessions);
        json.key("tables").number(summary->tables);
        json.key("receivedTables").number(summary->receivedTables);
        json.key("entries").number(summary->entries);
        json.endObject();
        console.printLine();
    } else {
        console.printLine(tr("“%1” holds a sample tour: %2 workshops, %3 tables, %4 entries.")
                              .arg(path)
                              .arg(summary->sessions)
                              .arg(summary->tables)
                              .arg(summary->entries));
    }
    return Console::Done;
}

} // namespace tournee
