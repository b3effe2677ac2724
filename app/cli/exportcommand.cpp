// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/keyoptions.h"
#include "core/crypto/keyfile.h"
#include "core/report/jsonwriter.h"
#include "core/report/receiptwords.h"
#include "core/storage/capturedraft.h"
#include "core/storage/exporter.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QSysInfo>
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
    return tr(
        "FILE -o BUNDLE [--session UUID]… [--table UUID]… [--kit] [--anonymous] [--to RECIPIENT]… "
        "[--plain] [--sign] [--without-photos|--photos-only]");
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
         tr("Without the names of persons and devices, and head counts.")},
        {QStringLiteral("without-photos"),
         tr("Leave the photos to a second bundle, so that this one fits into an e-mail.")},
        {QStringLiteral("photos-only"),
         tr("The second bundle: the photos, and where they belong.")},
        {QStringLiteral("to"),
         tr("Encrypt for this public key (age1…), or those in a file; may be repeated. With --kit: "
            "what is made with the kit will be encrypted for it."),
         QStringLiteral("RECIPIENT")},
        {QStringLiteral("to-passphrase"),
         tr("Encrypt with the passphrase in the first line of a file."), QStringLiteral("FILE")},
        {QStringLiteral("plain"), tr("Do not encrypt, although the kit names a key.")},
        {QStringLiteral("sign"), tr("Sign with the key of --identity, or with this device's own.")},
        {QStringLiteral("name"), tr("Who signs; otherwise the name of the device."),
         QStringLiteral("NAME")},
        KeyOptions::options().front(),
        KeyOptions::passphraseFile()};
}

QString ExportCommand::details() const
{
    return tr("An anonymous bundle keeps when each thing was said, at which table, and the ids of writers, who "
              "have no\nname; it has no photos. The words of entries stay as they are, with the names that somebody may have "
              "typed in them.\nIt combines like any other: whoever has the names keeps them, and they come "
              "back to who combines a full\nbundle later.")
           + QLatin1Char('\n');
}

Result<Protection> ExportCommand::protectionFrom(const QCommandLineParser &options)
{
    Protection protection;
    protection.isPlain = options.isSet(QStringLiteral("plain"));
    auto recipients = KeyOptions::recipients(options.values(QStringLiteral("to")));
    if (!recipients)
        return recipients.error();
    protection.recipients = std::move(*recipients);
    if (options.isSet(QStringLiteral("to-passphrase"))) {
        auto passphrase = KeyOptions::passphraseIn(options.value(QStringLiteral("to-passphrase")));
        if (!passphrase)
            return passphrase.error();
        if (passphrase->isEmpty())
            return failure(ErrorCode::PassphraseNeeded,
                           options.value(QStringLiteral("to-passphrase")));
        protection.passphrase = std::move(*passphrase);
    }
    if (!options.isSet(QStringLiteral("sign")))
        return protection;
    protection.signerName = options.value(QStringLiteral("name"));
    if (protection.signerName.isEmpty())
        protection.signerName = QSysInfo::machineHostName();
    if (options.isSet(QStringLiteral("identity"))) {
        const auto keys = KeyOptions::keyring(options);
        if (!keys)
            return keys.error();
        protection.signer.emplace(keys->identities.front());
        return protection;
    }
    const auto own = keptIdentity(deviceKeyPath());
    if (!own)
        return own.error();
    protection.signer.emplace(*own);
    return protection;
}

void ExportCommand::printPhotos(const ExportSummary &summary, const Selection &selection,
                                Console &console)
{
    if (summary.photos > 0)
        console.printLine(tr("%n photo(s) are in it.", nullptr, static_cast<int>(summary.photos)));
    if (summary.photos > 0 && summary.bytes > photoBytesForEmail
        && selection.photos == Selection::Photos::Included) {
        console.printLine(tr("That is too much for most e-mail: --without-photos and --photos-only "
                             "write two bundles."));
    }
    if (summary.photosLeftOut > 0 && !selection.frameOnly) {
        console.printLine(
            selection.anonymous
                ? tr("%n photo(s) are left out: a face is not anonymous.", nullptr,
                     static_cast<int>(summary.photosLeftOut))
                : tr("%n photo(s) are left out. Write them to a second bundle with --photos-only.",
                     nullptr, static_cast<int>(summary.photosLeftOut)));
    }
    if (summary.photosMissing > 0) {
        console.printLine(tr("%n photo(s) that it speaks of have not been received here.", nullptr,
                             static_cast<int>(summary.photosMissing)));
    }
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
    const bool areAlone = arguments.options.isSet(QStringLiteral("photos-only"));
    if (areAlone)
        selection.photos = Selection::Photos::Alone;
    if (arguments.options.isSet(QStringLiteral("without-photos"))) {
        if (areAlone) {
            return refuseUsage(console, tr("It is either --without-photos or --photos-only."));
        }
        selection.photos = Selection::Photos::LeftOut;
    }
    if (areAlone && (selection.frameOnly || selection.anonymous))
        return refuseUsage(console, tr("Kits and anonymous bundles have no photos."));
    for (const auto &[option, ids] : {std::pair(QStringLiteral("session"), &selection.sessions),
                                      std::pair(QStringLiteral("table"), &selection.tables)}) {
        for (const QString &each : arguments.options.values(option)) {
            const auto id = EntityId::fromString(utf8FromText(each));
            if (!id)
                return refuseUsage(console, tr("“%1” is not an id.").arg(each));
            ids->push_back(*id);
        }
    }

    const bool isPlain = arguments.options.isSet(QStringLiteral("plain"));
    const bool hasPassphrase = arguments.options.isSet(QStringLiteral("to-passphrase"));
    const bool hasRecipients = arguments.options.isSet(QStringLiteral("to"));
    if (int{isPlain} + int{hasPassphrase} + int{hasRecipients} > 1)
        return refuseUsage(console, tr("--to, --to-passphrase and --plain exclude one another."));
    if (arguments.options.isSet(QStringLiteral("anonymous"))
        && arguments.options.isSet(QStringLiteral("sign")))
        return refuseUsage(console,
                           tr("A signature names somebody; it is either --anonymous or --sign."));
    if (selection.frameOnly && hasPassphrase)
        return refuseUsage(console,
                           tr("A kit is for everybody at the tables; it takes no passphrase."));
    const auto protection = protectionFrom(arguments.options);
    if (!protection)
        return console.fail(protection.error());

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
        return exportBundle(**file, path, selection, &Console::progress(), *protection);
    }();
    if (!summary)
        return console.fail(summary.error());
    if (summary->isProposalOpen && !isPlain && !hasRecipients && !hasPassphrase) {
        console.fail(
            tr("Another kit named another key than the one used here. Ask your coordination, "
               "then accept or refuse it with “%1 keys”.")
                .arg(QCoreApplication::applicationName()));
    }
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
        json.key("photos").beginObject();
        json.key("included").number(summary->photos);
        json.key("leftOut").number(summary->photosLeftOut);
        json.key("missing").number(summary->photosMissing).endObject();
        writeReceipt(json.key("receipt"), summary->receipt);
        json.key("encryptedTo").beginArray();
        for (const AgeRecipient &recipient : summary->recipients)
            json.text(std::string_view(recipient.toString()));
        json.endArray();
        json.endObject();
        console.printLine();
    } else {
        console.printLine(tr("“%1” is written and verified: %n entries, %2 bytes.", nullptr,
                             static_cast<int>(summary->entries))
                              .arg(target, QLocale().toString(summary->bytes)));
        console.printLine(
            tr("Receipt %1 (%2)")
                .arg(textFromUtf8(summary->receipt.code), spokenCode(summary->receipt.code)));
        printPhotos(*summary, selection, console);
        if (!summary->recipients.empty()) {
            console.printLine(tr("It is encrypted for %n key(s).", nullptr,
                                 static_cast<int>(summary->recipients.size())));
        }
    }
    return Console::Done;
}

} // namespace tournee
