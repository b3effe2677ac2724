// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keyscommand.h"

#include "core/report/jsonwriter.h"
#include "core/storage/trust.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QLocale>

namespace tournee {

namespace {

QDateTime timeOf(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::UTC);
}

void write(JsonWriter &json, std::string_view key, const std::vector<AgeRecipient> &recipients)
{
    json.key(key).beginArray();
    for (const AgeRecipient &recipient : recipients)
        json.text(std::string_view(recipient.toString()));
    json.endArray();
}

void write(JsonWriter &json, const KnownSigner &signer)
{
    json.beginObject().key("signer").text(std::string_view(signer.key.toString()));
    json.key("name").text(signer.name);
    json.key("firstSeen").text(timeOf(signer.firstSeen).toString(Qt::ISODate));
    json.key("lastSeen").text(timeOf(signer.lastSeen).toString(Qt::ISODate));
    json.key("accepted").truth(signer.isAccepted);
    json.endObject();
}

void print(const QString &title, const std::vector<AgeRecipient> &recipients, Console &console)
{
    if (recipients.empty())
        return;
    console.printLine(title);
    for (const AgeRecipient &recipient : recipients)
        console.printLine(QLatin1String("  ") + textFromUtf8(recipient.toString()));
}

} // namespace

QString KeysCommand::summary() const
{
    return tr("Tells for whom a workbook's bundles are encrypted, and whose signatures it knows.");
}

QString KeysCommand::synopsis() const
{
    return tr("FILE [--accept|--refuse] [--trust SIGNER]");
}

QList<QCommandLineOption> KeysCommand::options() const
{
    return {{QStringLiteral("accept"), tr("Encrypt to the keys that another kit named.")},
            {QStringLiteral("refuse"), tr("Forget the keys that another kit named.")},
            {QStringLiteral("trust"),
             tr("Accept a key (signer1…) that came under a name known with another one."),
             QStringLiteral("SIGNER")}};
}

int KeysCommand::run(const Arguments &arguments, Console &console)
{
    const bool accepts = arguments.options.isSet(QStringLiteral("accept"));
    const bool refuses = arguments.options.isSet(QStringLiteral("refuse"));
    if (accepts && refuses)
        return refuseUsage(console, tr("It is either --accept or --refuse."));
    const QString trusted = arguments.options.value(QStringLiteral("trust"));
    const auto signer = SignerKey::fromString(utf8FromText(trusted));
    if (!trusted.isEmpty() && !signer)
        return refuseUsage(console, tr("“%1” is not the key of a signer.").arg(trusted));
    const QString &path = arguments.files.front();
    auto file = accepts || refuses || signer ? openToWrite(path) : openToRead(path);
    if (!file)
        return console.fail(file.error());
    Result<void> done;
    if (accepts)
        done = acceptProposedRecipients(**file);
    else if (refuses)
        done = refuseProposedRecipients(**file);
    if (done && signer)
        done = acceptSigner(**file, *signer);
    if (!done)
        return console.fail(done.error());
    const auto recipients = recipientsOf(**file);
    if (!recipients)
        return console.fail(recipients.error());
    const auto signers = knownSigners(**file);
    if (!signers)
        return console.fail(signers.error());

    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject();
        write(json, "used", recipients->used);
        write(json, "given", recipients->given);
        write(json, "proposed", recipients->proposed);
        json.key("signers").beginArray();
        for (const KnownSigner &each : *signers)
            write(json, each);
        json.endArray().endObject();
        console.printLine();
        return Console::Done;
    }
    if (recipients->used.empty())
        console.printLine(tr("Bundles from here can be read by everybody."));
    print(tr("Bundles from here are encrypted for:"), recipients->used, console);
    print(tr("Kits from here name:"), recipients->given, console);
    print(tr("Another kit names, and nobody has accepted it yet:"), recipients->proposed, console);
    for (const KnownSigner &each : *signers) {
        console.printLine((each.isAccepted ? tr("%1, known since %2: %3")
                                           : tr("%1, since %2 with another key, not accepted: %3"))
                              .arg(each.name,
                                   QLocale().toString(timeOf(each.firstSeen).toLocalTime().date(),
                                                      QLocale::LongFormat),
                                   textFromUtf8(each.key.toString())));
    }
    return Console::Done;
}

} // namespace tournee
