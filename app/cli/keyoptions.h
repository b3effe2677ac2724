// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/crypto/keys.h"

#include <optional>

namespace tournee {

/// --identity and --passphrase-file, as several commands take them.
class KeyOptions
{
    Q_DECLARE_TR_FUNCTIONS(tournee::KeyOptions)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static QCommandLineOption passphraseFile();

    /// What --identity and --passphrase-file name; asks for the passphrase of a key file when a person
    /// sits there. Errors: those of readKeyFile() and of files.
    [[nodiscard]] static Result<Keyring> keyring(const QCommandLineParser &options);
    /// The first line of --passphrase-file, or what TOURNEE_PASSPHRASE says; nothing without either.
    [[nodiscard]] static Result<std::optional<SecretText>> passphrase(
        const QCommandLineParser &options);
    /// The first line of a file.
    [[nodiscard]] static Result<SecretText> passphraseIn(const QString &path);
    /// Recipients as text, or files of them.
    [[nodiscard]] static Result<std::vector<AgeRecipient>> recipients(const QStringList &named);

    /// Asks on the terminal without showing what is typed; nothing when there is no terminal.
    /// Errors: Cancelled, after Ctrl+C or when nobody is there any more.
    [[nodiscard]] static Result<std::optional<SecretText>> asked(const QString &question);
};

} // namespace tournee
