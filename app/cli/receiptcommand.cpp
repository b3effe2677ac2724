// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/receiptcommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/keyoptions.h"
#include "core/report/entityjson.h"
#include "core/report/readable.h"
#include "core/report/receiptwords.h"
#include "core/report/register.h"
#include "core/storage/importer.h"
#include "core/storage/receptions.h"

#include <QCommandLineParser>

#include <limits>

namespace tournee {

namespace {

void write(JsonWriter &json, const Reception &reception)
{
    json.beginObject();
    json.key("number").number(reception.row);
    json.key("file").text(reception.file);
    json.key("time").text(std::string_view(isoTime(reception.at)));
    json.key("from").beginArray();
    for (const QString &each : reception.from)
        json.text(each);
    json.endArray();
    if (reception.origin)
        json.key("signedBy").text(reception.origin->name);
    json.key("newOps").number(reception.newOps);
    json.key("waitingOps").number(reception.waitingOps);
    json.key("undone").truth(reception.undone != 0);
    writeReceipt(json.key("receipt"), reception.receipt);
    json.endObject();
}

void printTables(const Receipt &receipt, Console &console)
{
    for (const TableReceipt &table : receipt.tables)
        console.printLine(QLatin1String("  ") + readable(table));
}

QString codeOf(const Receipt &receipt)
{
    return receipt.code.empty() ? QStringLiteral("–") : textFromUtf8(receipt.code);
}

} // namespace

QString ReceiptCommand::summary() const
{
    return tr(
        "Tells the receipt of a bundle, or those of all that a workbook has received. Who sent "
        "it and who received it read the same short code.");
}

QString ReceiptCommand::synopsis() const
{
    return tr("FILE|BUNDLE [--number N] [--own] [--table]");
}

QList<QCommandLineOption> ReceiptCommand::options() const
{
    return QList<QCommandLineOption>{
               {QStringLiteral("number"), tr("Only this import, with all of its tables."),
                QStringLiteral("N")},
               {QStringLiteral("own"), tr("Of the workbook itself, as if it were sent as it is.")},
               {QStringLiteral("table"),
                tr("The register of all that was received, with tabs between the columns, to be "
                   "pasted into a spreadsheet.")},
           }
           + KeyOptions::options();
}

int ReceiptCommand::run(const Arguments &arguments, Console &console)
{
    const QString &named = arguments.files.front();
    const auto input = InputFile::from(named);
    if (!input)
        return console.fail(input.error());
    const QString &path = input->path();
    const bool isOwn = arguments.options.isSet(QStringLiteral("own"));
    const bool hasNumber = arguments.options.isSet(QStringLiteral("number"));
    bool isNumber = true;
    const qint64 number =
        hasNumber ? arguments.options.value(QStringLiteral("number")).toLongLong(&isNumber) : 0;
    if (!isNumber || (isOwn && hasNumber))
        return refuseUsage(console, tr("--number takes the number of an import."));
    if (isOwn || !isDatabase(path)) {
        if (hasNumber)
            return refuseUsage(console, tr("Only a workbook has received something."));
        return tellOwn(*input, named, arguments.options, console);
    }

    auto file = openToRead(path);
    if (!file)
        return console.fail(input->told(file.error()));
    std::vector<Reception> receptions;
    if (hasNumber) {
        auto one = receptionOf(**file, number);
        if (!one)
            return console.fail(one.error());
        receptions.push_back(std::move(*one));
    } else {
        auto all = receptionsOf(**file, std::numeric_limits<int>::max());
        if (!all)
            return console.fail(all.error());
        receptions = std::move(*all);
    }
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject();
        if (receptions.size() == 1)
            json.key("code").text(std::string_view(receptions.front().receipt.code));
        json.key("receipts").beginArray();
        for (const Reception &each : receptions)
            write(json, each);
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    if (arguments.options.isSet(QStringLiteral("table"))) {
        console.printLine(spreadsheetOf(receptions));
        return Console::Done;
    }
    if (receptions.empty())
        console.printLine(tr("This workbook has received nothing."));
    for (const Reception &each : receptions) {
        console.printLine(
            tr("%1. %2  %3  “%4”: %n entries", nullptr, static_cast<int>(each.receipt.entryCount()))
                .arg(each.row)
                .arg(codeOf(each.receipt), readable(each.at), each.file)
            + (each.undone != 0 ? tr(" (undone)") : QString()));
        if (!each.from.isEmpty()) {
            console.printLine(QStringLiteral("   ")
                              + tr("from %1").arg(each.from.join(QStringLiteral(", "))));
        }
        if (hasNumber) {
            printTables(each.receipt, console);
            console.printLine(spokenCode(each.receipt.code));
        }
    }
    return Console::Done;
}

int ReceiptCommand::tellOwn(const InputFile &input, const QString &named,
                            const QCommandLineParser &options, Console &console)
{
    const auto keys = KeyOptions::keyring(options);
    if (!keys)
        return console.fail(keys.error());
    const auto receipt = receiptOfFile(input.path(), *keys);
    if (!receipt)
        return console.fail(input.told(receipt.error()));
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("code").text(std::string_view(receipt->code));
        json.key("receipts").beginArray().beginObject();
        json.key("number").null().key("file").text(named).key("time").null();
        json.key("newOps").null().key("undone").truth(false);
        writeReceipt(json.key("receipt"), *receipt);
        json.endObject().endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    console.printLine(codeOf(*receipt));
    console.printLine(spokenCode(receipt->code));
    printTables(*receipt, console);
    return Console::Done;
}

} // namespace tournee
