// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keyoptions.h"

#include "core/crypto/keyfile.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace tournee {

namespace {

const QString identityOption = QStringLiteral("identity");
const QString passphraseOption = QStringLiteral("passphrase-file");

/// The terminal shows nothing of what is typed until this goes out of scope.
class Silence
{
public:
    Silence()
    {
        m_isOn = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isOn = m_isOn && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isOn)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isOn = false;
};

SecretText firstLine(std::string &text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    SecretText line{std::string_view(text).substr(0, end)};
    wipe(text.data(), text.size());
    return line;
}

} // namespace

QCommandLineOption KeyOptions::passphraseFile()
{
    return {passphraseOption,
            tr("The file whose first line is the passphrase; or set TOURNEE_PASSPHRASE."),
            QStringLiteral("FILE")};
}

QList<QCommandLineOption> KeyOptions::options()
{
    return {{identityOption, tr("A key file, to open what is encrypted; may be repeated."),
             QStringLiteral("KEYFILE")},
            passphraseFile()};
}

Result<std::optional<SecretText>> KeyOptions::asked(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return std::optional<SecretText>();
    const Silence silence; // drops what was typed before
    std::fputs((question + QLatin1Char(' ')).toUtf8().constData(), stderr);
    std::string line;
    line.reserve(1024); // so that no copy is left behind by growing
    char c = 0;
    while (c != '\n') {
        const ssize_t count = Console::isCancelled() ? 0 : ::read(STDIN_FILENO, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) { // half a passphrase, or none, was not what the person meant to say
            wipe(line.data(), line.size());
            return failure(ErrorCode::Cancelled);
        }
        line += c;
    }
    return std::optional(firstLine(line));
}

Result<SecretText> KeyOptions::passphraseIn(const QString &path)
{
    auto content = Console::contentOf(path);
    if (!content)
        return content.error();
    return firstLine(*content);
}

Result<std::optional<SecretText>> KeyOptions::passphrase(const QCommandLineParser &options)
{
    if (options.isSet(passphraseOption)) {
        auto passphrase = passphraseIn(options.value(passphraseOption));
        if (!passphrase)
            return passphrase.error();
        return std::optional(std::move(*passphrase));
    }
    const char *const variable = std::getenv("TOURNEE_PASSPHRASE");
    if (variable && *variable)
        return std::optional(SecretText(variable));
    return std::optional<SecretText>();
}

Result<Keyring> KeyOptions::keyring(const QCommandLineParser &options)
{
    const auto passphrase = KeyOptions::passphrase(options);
    if (!passphrase)
        return passphrase.error();
    Keyring keys;
    for (const QString &path : options.values(identityOption)) {
        std::optional<SecretText> words = *passphrase;
        if (!words && isProtectedKeyFile(path)) {
            auto typed = asked(tr("The passphrase of “%1”:").arg(path));
            if (!typed)
                return typed.error();
            words = std::move(*typed);
        }
        const auto identities = readKeyFile(path, words ? &*words : nullptr);
        if (!identities)
            return identities.error();
        keys.identities.insert(keys.identities.end(), identities->begin(), identities->end());
    }
    if (*passphrase)
        keys.passphrases.push_back(**passphrase);
    return keys;
}

Result<std::vector<AgeRecipient>> KeyOptions::recipients(const QStringList &named)
{
    std::vector<AgeRecipient> recipients;
    for (const QString &each : named) {
        if (const auto recipient = AgeRecipient::fromString(utf8FromText(each))) {
            recipients.push_back(*recipient);
            continue;
        }
        // A secret key given by mistake is not repeated on the screen.
        if (each.startsWith(QLatin1String("AGE-SECRET-KEY-"), Qt::CaseInsensitive))
            return failure(ErrorCode::InvalidRecipient, QStringLiteral("AGE-SECRET-KEY-…"));
        if (!QFileInfo(each).isFile())
            return failure(ErrorCode::InvalidRecipient, each);
        const auto listed = readRecipientsFile(each);
        if (!listed)
            return listed.error();
        recipients.insert(recipients.end(), listed->begin(), listed->end());
    }
    return recipients;
}

} // namespace tournee
