// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/report.h"
#include "ui/printer/allformats.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

namespace tournee {

namespace {

/// From a file, or the one that the workbook keeps under that name.
Result<Recipe> recipeNamed(const QString &name, WorkbookFile &file)
{
    if (QFile stored(name); stored.exists()) {
        if (!stored.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotReadable, name, stored.errorString());
        constexpr qint64 longest = 1024 * 1024;
        const auto recipe = recipeFrom(stored.read(longest).toStdString());
        if (!recipe)
            return failure(ErrorCode::InvalidScript, name, recipe.error().detail);
        return recipe;
    }
    const auto recipes = recipesIn(file);
    if (!recipes)
        return recipes.error();
    const auto found = std::ranges::find(*recipes, name, &Recipe::name);
    if (found == recipes->end())
        return failure(ErrorCode::FileNotFound, name);
    return *found;
}

QString endingsOf(const std::vector<ReportFormat> &formats)
{
    QStringList endings;
    for (const ReportFormat &each : formats)
        endings << each.endings.front();
    return endings.join(QStringLiteral(", "));
}

} // namespace

QString ReportCommand::summary() const
{
    return tr(
        "Writes what is handed out. The ending of OUT decides: .pdf, .odt, .docx, .html or .md to "
        "read, .xlsx, .json, .csv (a folder of CSV files) or .zip (the same in one file) to "
        "work with. .jsonl is a script that edit takes, .schema.json tells what the JSON looks like, "
        ".decidim.csv are proposals for Decidim, .qdc and .qdpx are for qualitative research.");
}

QString ReportCommand::synopsis() const
{
    return tr("FILE -o OUT [--session UUID|--region CODE|--table UUID] [--what "
              "synthesis|minutes|priorities|data] [--recipe RECIPE] [--anonymous]");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {{QStringLiteral("o"), tr("Where to write it."), QStringLiteral("OUT")},
            {QStringLiteral("what"), tr("synthesis, minutes, priorities or data."),
             QStringLiteral("WHAT")},
            {QStringLiteral("session"), tr("Only this workshop."), QStringLiteral("UUID")},
            {QStringLiteral("region"), tr("Only the workshops in this region."),
             QStringLiteral("CODE")},
            {QStringLiteral("table"), tr("Only this table."), QStringLiteral("UUID")},
            {QStringLiteral("recipe"),
             tr("What it is made of: a file, or the name under which the workbook keeps it."),
             QStringLiteral("RECIPE")},
            {QStringLiteral("anonymous"),
             tr("Without the names of persons and without head counts under five.")}};
}

int ReportCommand::run(const Arguments &arguments, Console &console)
{
    const QString target = arguments.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return refuseUsage(console, tr("-o is missing."));
    const std::vector<ReportFormat> formats = allReportFormats();
    const ReportFormat *const format = formatOf(target, formats);
    if (!format) {
        return refuseUsage(
            console, tr("“%1” must end in one of these: %2.").arg(target, endingsOf(formats)));
    }
    ReportRequest request;
    if (arguments.options.isSet(QStringLiteral("what"))) {
        const QString name = arguments.options.value(QStringLiteral("what"));
        request.content = reportContentNamed(name);
        if (!request.content)
            return refuseUsage(console, tr("--what does not take “%1”.").arg(name));
    }
    const bool hasRegion = arguments.options.isSet(QStringLiteral("region"));
    if (const auto session = idIn(arguments, "session", console)) {
        if (session->isNull())
            return Console::WrongUsage;
        request.session = *session;
        if (hasRegion)
            return refuseUsage(console, tr("--session and --region exclude each other."));
    }
    if (const auto table = idIn(arguments, "table", console)) {
        if (table->isNull())
            return Console::WrongUsage;
        request.table = *table;
        if (hasRegion || request.session)
            return refuseUsage(console, tr("--table excludes --session and --region."));
    }
    if (arguments.options.isSet(QStringLiteral("anonymous")))
        request.privacy = Privacy::Anonymous;

    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    if (isSameFile(arguments.files.front(), target))
        return console.fail(Error{ErrorCode::FileExists, target, {}});
    if (arguments.options.isSet(QStringLiteral("recipe"))) {
        const auto recipe = recipeNamed(arguments.options.value(QStringLiteral("recipe")), **file);
        if (!recipe)
            return console.fail(recipe.error());
        request.recipe = *recipe;
        if (!request.content)
            request.content = recipe->content;
        if (recipe->privacy == Privacy::Anonymous)
            request.privacy = Privacy::Anonymous;
    }
    if (hasRegion) {
        const auto names = Names::of(**file);
        const auto region =
            names ? names->find(Kind::Region, arguments.options.value(QStringLiteral("region")))
                  : Result<EntityId>(names.error());
        if (!region)
            return console.fail(region.error());
        request.region = *region;
    }
    DrawnPictures pictures;
    request.pictures = &pictures;
    const auto written = writeReport(**file, target, *format, request, &Console::progress());
    if (!written)
        return console.fail(written.error());
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("file").text(target).endObject();
        console.printLine();
    } else {
        console.printLine(tr("“%1” is written.").arg(target));
    }
    return Console::Done;
}

} // namespace tournee
