// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/samplecommand.h"

#include "core/analysis/sample.h"
#include "core/report/jsonwriter.h"

#include <QCommandLineParser>

#include <limits>
#include <optional>

namespace tournee {

namespace {

/// A whole number of at least \a least, or nothing when the option is not there. Fails without one.
std::optional<std::optional<qint64>> numberIn(const QCommandLineParser &options,
                                              const QString &name, qint64 least)
{
    if (options.value(name).isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = options.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > std::numeric_limits<int>::max())
        return {};
    return std::optional(number);
}

} // namespace

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
    const SampleSize usual;
    return {{QStringLiteral("tables"), tr("How many tables (%1).").arg(usual.tables),
             QStringLiteral("N")},
            {QStringLiteral("entries"), tr("How many entries (%1).").arg(usual.entries),
             QStringLiteral("N")},
            {QStringLiteral("seed"), tr("Another tour for each number (1)."), QStringLiteral("S"),
             QStringLiteral("1")}};
}

int SampleCommand::run(const Arguments &arguments, Console &console)
{
    const auto tables = numberIn(arguments.options, QStringLiteral("tables"), 1);
    const auto entries = numberIn(arguments.options, QStringLiteral("entries"), 0);
    const auto seed = numberIn(arguments.options, QStringLiteral("seed"), 0);
    if (!tables || !entries || !seed)
        return refuseUsage(console, tr("--tables, --entries and --seed take a number."));
    SampleOptions options;
    options.size =
        sampleSize(*tables ? std::optional(static_cast<int>(**tables)) : std::nullopt, *entries);
    options.seed = static_cast<quint64>((*seed).value_or(1));
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
