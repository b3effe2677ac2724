// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importcommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/keyoptions.h"
#include "core/report/arrival.h"
#include "core/report/jsonwriter.h"
#include "core/report/receiptwords.h"
#include "core/report/sentences.h"
#include "core/storage/capturedraft.h"
#include "core/storage/digest.h"
#include "core/storage/importer.h"

#include <QCommandLineParser>
#include <QDateTime>

namespace tournee {

namespace {

using Status = ImportSummary::Status;

std::string_view nameOf(Status status)
{
    switch (status) {
    case Status::Imported:
        return "imported";
    case Status::Known:
        return "known";
    case Status::Refused:
        break;
    }
    return "refused";
}

void writeSignature(JsonWriter &json, const BundleOrigin &origin)
{
    json.beginObject().key("status").text(codeOf(origin.status));
    json.key("signer").text(std::string_view(origin.key.toString()));
    json.key("name").text(origin.name);
    json.key("since").text(
        QDateTime::fromMSecsSinceEpoch(origin.since.milliseconds, Qt::UTC).toString(Qt::ISODate));
    json.endObject();
}

void write(JsonWriter &json, const ImportSummary &summary)
{
    json.beginObject();
    json.key("file").text(summary.file);
    json.key("status").text(nameOf(summary.status));
    json.key("reason").text(summary.status == Status::Refused ? sentence(summary.reason)
                                                              : QString());
    json.key("ops").beginObject();
    json.key("new").number(summary.newOps);
    json.key("known").number(summary.knownOps);
    json.key("waiting").number(summary.waitingOps);
    json.endObject();
    json.key("entities").beginObject();
    json.key("new").number(summary.newEntities);
    json.key("changed").number(summary.changedEntities);
    json.endObject();
    json.key("diverging").number(summary.diverging);
    json.key("erased").number(summary.erasedValues);
    json.key("filled").number(summary.filledOps);
    json.key("photos").beginObject();
    json.key("new").number(summary.newPhotos);
    json.key("missing").number(summary.missingPhotos).endObject();
    json.key("notices").beginArray();
    for (const QString &notice : summary.notices)
        json.text(notice);
    json.endArray();
    json.key("receipt");
    if (summary.status == Status::Refused)
        json.null();
    else
        writeReceipt(json, summary.receipt);
    json.key("signature");
    if (summary.origin)
        writeSignature(json, *summary.origin);
    else
        json.null();
    if (!summary.otherTour.isEmpty())
        json.key("otherTour").text(summary.otherTour);
    if (summary.leftDrafts > 0) {
        json.key("leftDrafts").number(summary.leftDrafts);
        json.key("draftWords").beginArray();
        for (const QString &words : summary.draftWords)
            json.text(words);
        json.endArray();
    }
    json.endObject();
}

/// Files that are told of together, and that may share a commit.
constexpr qsizetype groupSize = 64;

ImportSummary importFromInput(WorkbookFile &file, const QString &source, ImportMode mode,
                              const Keyring &keys)
{
    const auto input = InputFile::from(source);
    ImportSummary summary;
    if (input) {
        summary = importInto(file, input->path(), mode, &Console::progress(), keys);
        summary.reason = input->told(summary.reason);
    } else {
        summary.reason = input.error();
    }
    summary.file = source;
    return summary;
}

/// The first of \a sources: stdin alone, or the files before it.
std::vector<ImportSummary> importGroup(WorkbookFile &file, const QStringList &sources,
                                       ImportMode mode, const Keyring &keys)
{
    const qsizetype input = sources.indexOf(QStringLiteral("-"));
    if (input == 0)
        return {importFromInput(file, sources.front(), mode, keys)};
    return importAll(file, sources.mid(0, input), mode, &Console::progress(), keys);
}

void printReceipt(const Receipt &receipt, Console &console)
{
    console.printLine(QLatin1String("  ")
                      + ImportCommand::tr("Receipt %1").arg(textFromUtf8(receipt.code)));
    for (const TableReceipt &table : receipt.tables) {
        if (!table.entries.empty() || table.headcount > 0)
            console.printLine(QLatin1String("    ") + readable(table));
    }
}

} // namespace

QString ImportCommand::summary() const
{
    return tr(
        "Combines bundles and workbooks into a workbook, in any number and order. A bad one is "
        "named and left out.");
}

QString ImportCommand::synopsis() const
{
    return tr("FILE BUNDLE… [--dry-run] [--identity KEYFILE]…");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return QList<QCommandLineOption>{{QStringLiteral("dry-run"), tr("Only tell what it would do.")}}
           + KeyOptions::options();
}

int ImportCommand::run(const Arguments &arguments, Console &console)
{
    const auto keys = KeyOptions::keyring(arguments.options);
    if (!keys)
        return console.fail(keys.error());
    auto file = openToWrite(arguments.files.front());
    if (!file)
        return console.fail(file.error());
    const ImportMode mode = arguments.options.isSet(QStringLiteral("dry-run")) ? ImportMode::Preview
                                                                               : ImportMode::Import;

    // What was being typed when the program ended is older than what comes now.
    if (mode == ImportMode::Import) {
        if (const auto sealed = sealDrafts(**file); !sealed)
            return console.fail(sealed.error());
    }
    // One for them all. What cannot be copied can be imported into all the same.
    const bool isBackedUp =
        mode == ImportMode::Preview || backUp(**file, Backup::Reason::Import).has_value();
    std::vector<ImportSummary> summaries;
    int status = Console::Done;
    const QStringList sources = arguments.files.mid(1);
    while (!Console::isCancelled() && qsizetype(summaries.size()) < sources.size()) {
        std::vector<ImportSummary> group;
        {
            const ProgressLine line;
            group = importGroup(**file, sources.mid(qsizetype(summaries.size()), groupSize), mode,
                                *keys);
        }
        for (ImportSummary &each : group) {
            each.changes = {}; // ten thousand files: keep the counts only
            if (!isBackedUp && summaries.empty())
                each.notices.append(QStringLiteral("backup-failed"));
            if (each.status == Status::Refused && each.reason.code != ErrorCode::Cancelled)
                status = console.fail(each.reason);
            else if (each.status != Status::Refused && !console.isJson())
                print(each, mode == ImportMode::Preview, console);
            summaries.push_back(std::move(each));
        }
    }
    if (Console::isCancelled()) {
        status = console.fail(tr("Stopped as you asked. The files named before are in; run it "
                                 "again for the others."));
    }
    if (!console.isJson())
        return status;
    const auto digest = digestOf(**file);
    if (!digest)
        return console.fail(digest.error());
    JsonWriter json(console.output());
    json.beginObject().key("files").beginArray();
    for (const ImportSummary &summary : summaries)
        write(json, summary);
    json.endArray().key("digest").beginObject();
    json.key("log").text(std::string_view(digest->log.toHex()));
    json.key("state").text(std::string_view(digest->state.toHex()));
    json.endObject().endObject();
    console.printLine();
    return status;
}

void ImportCommand::print(const ImportSummary &summary, bool isPreview, Console &console)
{
    const QString came = whatCame(summary);
    QString line;
    if (summary.status == Status::Known)
        line = tr("“%1”: everything in it was known already.").arg(summary.file);
    else if (came.isEmpty())
        line = isPreview ? tr("“%1” would bring nothing that shows.").arg(summary.file)
                         : tr("“%1” is in and brought nothing that shows.").arg(summary.file);
    else
        line = (isPreview ? tr("“%1” would bring %2.") : tr("“%1” is in and brought %2."))
                   .arg(summary.file, came);
    console.printLine(line);
    if (summary.waitingOps > 0)
        printWaiting(static_cast<int>(summary.waitingOps), console);
    for (const QString &notice : noticeSentences(summary))
        console.printLine(QLatin1String("  ") + notice);
    printReceipt(summary.receipt, console);
}

} // namespace tournee
