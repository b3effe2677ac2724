// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportcommand.h"

#include "core/report/jsonwriter.h"
#include "core/report/report.h"
#include "ui/printer/pdfwriter.h"

#include <QCommandLineParser>

namespace tournee {

namespace {

std::optional<ReportContent> contentNamed(const QString &name)
{
    if (name == QLatin1String("synthesis"))
        return ReportContent::Synthesis;
    if (name == QLatin1String("minutes"))
        return ReportContent::Minutes;
    if (name == QLatin1String("priorities"))
        return ReportContent::Priorities;
    if (name == QLatin1String("data"))
        return ReportContent::Data;
    return {};
}

/// Those of the core, and the one that needs fonts.
std::vector<ReportFormat> allFormats()
{
    std::vector<ReportFormat> formats = reportFormats();
    const auto writePdf = [](WorkbookFile &file, const QString &target,
                             const ReportRequest &request, Progress *progress) {
        PdfWriter writer(target);
        return tellReport(file, writer, request, progress);
    };
    formats.insert(formats.begin(), {{QStringLiteral(".pdf")}, writePdf});
    return formats;
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
        "work with.");
}

QString ReportCommand::synopsis() const
{
    return tr("FILE -o OUT [--session UUID|--region CODE] [--what "
              "synthesis|minutes|priorities|data] [--anonymous]");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {{QStringLiteral("o"), tr("Where to write it."), QStringLiteral("OUT")},
            {QStringLiteral("what"), tr("synthesis, minutes, priorities or data."),
             QStringLiteral("WHAT")},
            {QStringLiteral("session"), tr("Only this workshop."), QStringLiteral("UUID")},
            {QStringLiteral("region"), tr("Only the workshops in this region."),
             QStringLiteral("CODE")},
            {QStringLiteral("anonymous"),
             tr("Without the names of persons and without head counts under five.")}};
}

int ReportCommand::run(const Arguments &arguments, Console &console)
{
    const QString target = arguments.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return refuseUsage(console, tr("-o is missing."));
    const std::vector<ReportFormat> formats = allFormats();
    const ReportFormat *const format = formatOf(target, formats);
    if (!format) {
        return refuseUsage(
            console, tr("“%1” must end in one of these: %2.").arg(target, endingsOf(formats)));
    }
    ReportRequest request;
    if (arguments.options.isSet(QStringLiteral("what"))) {
        const QString name = arguments.options.value(QStringLiteral("what"));
        request.content = contentNamed(name);
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
    if (arguments.options.isSet(QStringLiteral("anonymous")))
        request.privacy = Privacy::Anonymous;

    auto file = openToRead(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    if (isSameFile(arguments.files.front(), target))
        return console.fail(Error{ErrorCode::FileExists, target, {}});
    if (hasRegion) {
        const auto names = Names::of(**file);
        const auto region =
            names ? names->find(Kind::Region, arguments.options.value(QStringLiteral("region")))
                  : Result<EntityId>(names.error());
        if (!region)
            return console.fail(region.error());
        request.region = *region;
    }
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
