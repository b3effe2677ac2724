// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keygencommand.h"

#include "app/cli/keyoptions.h"
#include "core/crypto/keyfile.h"
#include "core/report/jsonwriter.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace tournee {

QString KeygenCommand::summary() const
{
    return tr("Makes the key of a coordination and prints its public half. Never replaces a file.");
}

QString KeygenCommand::synopsis() const
{
    return tr("-o KEYFILE [--passphrase-file FILE]");
}

QList<QCommandLineOption> KeygenCommand::options() const
{
    return {{QStringLiteral("o"), tr("The key file to write."), QStringLiteral("KEYFILE")},
            KeyOptions::passphraseFile()};
}

int KeygenCommand::run(const Arguments &arguments, Console &console)
{
    const QString target = arguments.options.value(QStringLiteral("o"));
    if (target.isEmpty() || target == QLatin1String("-"))
        return refuseUsage(console, tr("-o is missing."));
    if (QFileInfo::exists(target)) // before anybody thinks of a passphrase
        return console.fail({ErrorCode::FileExists, target, {}});
    auto passphrase = KeyOptions::passphrase(arguments.options);
    if (!passphrase)
        return console.fail(passphrase.error());
    if (!*passphrase) {
        passphrase = KeyOptions::asked(tr("A passphrase for the key:"));
        if (!passphrase)
            return console.fail(passphrase.error());
        if (*passphrase && !(*passphrase)->isEmpty()) {
            const auto again = KeyOptions::asked(tr("Once more:"));
            if (!again)
                return console.fail(again.error());
            if (!*again || (*again)->view() != (*passphrase)->view())
                return console.fail(tr("The two are not the same. No key was made."));
        }
    }
    const bool isProtected = *passphrase && !(*passphrase)->isEmpty();
    const AgeIdentity identity = AgeIdentity::generated();
    if (const auto written = writeKeyFile(target, identity, isProtected ? &**passphrase : nullptr);
        !written)
        return console.fail(written.error());
    if (!isProtected) {
        console.fail(tr("“%1” has no passphrase: whoever copies this file can read all that is "
                        "encrypted for it. Keep it where nobody else comes.")
                         .arg(target));
    }
    const std::string recipient = identity.recipient().toString();
    if (console.isJson()) {
        JsonWriter json(console.output());
        json.beginObject().key("recipient").text(std::string_view(recipient));
        json.key("signer").text(std::string_view(SigningKey(identity).signer().toString()));
        json.endObject();
        console.printLine();
    } else {
        console.printLine(textFromUtf8(recipient));
    }
    return Console::Done;
}

} // namespace tournee
