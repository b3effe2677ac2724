// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/newcommand.h"

#include "core/report/arrival.h"
#include "core/report/jsonwriter.h"
#include "core/storage/owntour.h"

#include <QCommandLineParser>
#include <QFile>

namespace tournee {

namespace {

/// Gives the tour its title and question: the kit's tour, or a new one.
Result<void> describeTour(WorkbookFile &file, const QCommandLineParser &options)
{
    const bool hasTitle = options.isSet(QStringLiteral("title"));
    const bool hasQuestion = options.isSet(QStringLiteral("question"));
    if (!hasTitle && !hasQuestion)
        return {};
    const auto tour = ownTour(file);
    if (!tour)
        return tour.error();
    Edit edit = *tour ? update(**tour) : addition(Kind::Tour, file.environment().newId<EntityId>());
    if (hasTitle)
        edit.set(Field::Title, Value(options.value(QStringLiteral("title"))));
    if (hasQuestion)
        edit.set(Field::GuidingQuestion, Value(options.value(QStringLiteral("question"))));
    const auto applied = file.apply(edit);
    if (!applied)
        return applied.error();
    return file.seal();
}

/// What the person is to know of the kit.
Result<QStringList> takeKit(WorkbookFile &file, const QString &kit)
{
    const ProgressLine line;
    const ImportSummary summary = importInto(file, kit, ImportMode::Import, &Console::progress());
    if (summary.status == ImportSummary::Status::Refused)
        return summary.reason;
    return noticeSentences(summary);
}

} // namespace

QString NewCommand::summary() const
{
    return tr("Makes a workbook, empty or from a kit. Never replaces a file.");
}

QString NewCommand::synopsis() const
{
    return tr("FILE [--title T] [--question Q] [--kit BUNDLE]");
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {
        {QStringLiteral("title"), tr("The title of the tour."), QStringLiteral("T")},
        {QStringLiteral("question"), tr("The question that the tour asks."), QStringLiteral("Q")},
        {QStringLiteral("kit"), tr("A kit: the workshops, rounds and tables prepared for it."),
         QStringLiteral("BUNDLE")}};
}

int NewCommand::run(const Arguments &arguments, Console &console)
{
    const QString &path = arguments.files.front();
    const QString kit = arguments.options.value(QStringLiteral("kit"));
    QStringList notices;
    {
        auto file = WorkbookFile::create(path, environment());
        if (!file) {
            // SQLite does not say which; nothing is there to be read.
            Error error = file.error();
            if (error.code == ErrorCode::FileNotReadable)
                error.code = ErrorCode::FileNotWritable;
            return console.fail(error);
        }
        Result<void> done;
        if (!kit.isEmpty()) {
            auto taken = takeKit(**file, kit);
            if (taken)
                notices = std::move(*taken);
            else
                done = taken.error();
        }
        if (done)
            done = describeTour(**file, arguments.options);
        if (!done) {
            file->reset();
            QFile::remove(path); // ours: it was not there before
            return console.fail(done.error());
        }
    }
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("file").text(path).endObject();
        console.printLine();
    } else {
        console.printLine(tr("The workbook “%1” is ready.").arg(path));
        for (const QString &notice : notices)
            console.printLine(QLatin1String("  ") + notice);
    }
    return Console::Done;
}

} // namespace tournee
