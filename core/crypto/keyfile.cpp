// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/keyfile.h"

#include "core/crypto/age.h"
#include "core/domain/text.h"
#include "core/sqlite/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace tournee {

namespace {

constexpr quint64 largestKeyFile = 1ULL << 20;

SecretText contentOf(ByteSource &source)
{
    if (source.size() > largestKeyFile)
        throw Failure(ErrorCode::InvalidKeyFile, {}, QStringLiteral("too large"));
    std::string text = source.bytes(0, static_cast<std::size_t>(source.size()));
    return SecretText::taken(text);
}

/// The lines that are neither empty nor comments, without white space at their ends.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t last = line.find_last_not_of(" \t\r");
        line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    }
    return lines;
}

/// Looks at the beginning of what may be a key that lies open.
bool isAgeFile(ByteSource &source)
{
    std::string beginning = source.bytes(0, ageBeginningSize);
    const bool isAge = beginsLikeAge(beginning);
    wipe(beginning.data(), beginning.size());
    return isAge;
}

SecretText openedKeyFile(const QString &path, const SecretText *passphrase)
{
    auto file = std::make_unique<FileSource>(path);
    if (!isAgeFile(*file))
        return contentOf(*file);
    Keyring keys;
    if (passphrase)
        keys.passphrases.push_back(*passphrase);
    try {
        AgeReader reader(std::move(file), keys);
        return contentOf(reader);
    } catch (const Failure &failure) {
        const ErrorCode code = failure.error().code;
        const bool isAboutPassphrase =
            code == ErrorCode::PassphraseNeeded || code == ErrorCode::PassphraseWrong
            || code == ErrorCode::PassphraseTooHard || code == ErrorCode::OutOfMemory;
        throw Failure(isAboutPassphrase ? code : ErrorCode::InvalidKeyFile, path,
                      failure.error().detail);
    }
}

/// Gives a file the name \a to unless there is one; 0 or what the system says.
int named(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return 0;
    if (errno == EEXIST)
        return EEXIST;
    // A memory stick knows no links, and some drivers nothing but plain renaming.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

void syncNamesIn(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // a folder one may write to but not list
    ::fsync(descriptor);
    ::close(descriptor);
}

/// A file with \a content that only its owner may read; it was not there before. It gets its name when
/// it is whole: half a key under its name would be in the way for good.
void writePrivately(const QString &path, std::string_view content)
{
    const QByteArray name = QFile::encodeName(path);
    const QString folder = QFileInfo(path).path();
    Salt random;
    fillWithRandom(random.bytes.data(), random.bytes.size());
    const QByteArray temporary = QFile::encodeName(folder) + "/.tournee-"
                                 + QByteArray::fromStdString(random.toHex()) + ".part";
    if (QFileInfo::exists(path))
        throw Failure(ErrorCode::FileExists, path);
    const int descriptor =
        ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        throw Failure(ErrorCode::FileNotWritable, path, qt_error_string(errno));
    int error = 0;
    while (!content.empty() && error == 0) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written >= 0)
            content.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error = errno;
    }
    if (error == 0 && ::fsync(descriptor) != 0)
        error = errno;
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0)
        error = named(temporary, name);
    ::unlink(temporary.constData());
    if (error == 0) {
        syncNamesIn(folder);
        return;
    }
    if (error == EEXIST)
        throw Failure(ErrorCode::FileExists, path);
    throw Failure(error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io, path,
                  qt_error_string(error));
}

} // namespace

bool isProtectedKeyFile(const QString &path)
{
    const auto found = guarded(path, [&]() -> Result<bool> {
        FileSource file(path);
        return isAgeFile(file);
    });
    return found && *found;
}

AgeLock lockOf(const QString &path)
{
    const auto found = guarded(path, [&]() -> Result<AgeLock> {
        FileSource file(path);
        if (!isAgeFile(file))
            return AgeLock::None;
        std::string beginning = file.bytes(0, AgeHeader::largest);
        if (!beginning.starts_with(ageBeginning))
            beginning = unarmored(file).substr(0, AgeHeader::largest);
        const auto takesPassphrase = [](const AgeStanza &stanza) {
            return stanza.arguments.front() == "scrypt";
        };
        return std::ranges::any_of(AgeHeader::parsed(beginning).stanzas, takesPassphrase)
                   ? AgeLock::Passphrase
                   : AgeLock::Key;
    });
    return found ? *found : AgeLock::None;
}

Result<std::vector<AgeIdentity>> readKeyFile(const QString &path, const SecretText *passphrase)
{
    return guarded(path, [&]() -> Result<std::vector<AgeIdentity>> {
        const SecretText text = openedKeyFile(path, passphrase);
        std::vector<AgeIdentity> identities;
        for (const std::string_view line : linesOf(text.view())) {
            const auto identity = AgeIdentity::fromString(line);
            if (!identity) // of what stands there nothing may be told
                return failure(ErrorCode::InvalidKeyFile, path, QStringLiteral("an unknown line"));
            identities.push_back(*identity);
        }
        if (identities.empty())
            return failure(ErrorCode::InvalidKeyFile, path, QStringLiteral("no key in it"));
        return identities;
    });
}

Result<void> writeKeyFile(const QString &path, const AgeIdentity &identity,
                          const SecretText *passphrase, int logWork)
{
    return guarded(path, [&]() -> Result<void> {
        const SecretText key = identity.toString();
        std::string text;
        text.reserve(512); // so that no copy is left behind by growing
        text += "# public key: " + identity.recipient().toString() + '\n';
        text += "# signer: " + SigningKey(identity).signer().toString() + '\n';
        text += key.view();
        text += '\n';
        const SecretText content = SecretText::taken(text);
        if (!passphrase) {
            writePrivately(path, content.view());
            return {};
        }
        if (QFileInfo::exists(path)) // before the second that scrypt takes
            return failure(ErrorCode::FileExists, path);
        std::string sealed;
        AgeWriter writer(
            *passphrase, [&sealed](std::string_view bytes) { sealed += bytes; }, logWork);
        writer.write(content.view());
        static_cast<void>(writer.finish());
        writePrivately(path, sealed);
        return {};
    });
}

QString deviceKeyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/tournee/device.key");
}

Result<AgeIdentity> keptIdentity(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(ErrorCode::FileNotWritable, path);
        // Another program may have been faster; its key is as good.
        const auto written = writeKeyFile(path, AgeIdentity::generated());
        if (!written && written.error().code != ErrorCode::FileExists)
            return written.error();
    }
    const auto identities = readKeyFile(path);
    if (!identities)
        return identities.error();
    return identities->front();
}

Result<std::vector<AgeRecipient>> readRecipientsFile(const QString &path)
{
    return guarded(path, [&]() -> Result<std::vector<AgeRecipient>> {
        FileSource file(path);
        const SecretText text = contentOf(file);
        std::vector<AgeRecipient> recipients;
        for (const std::string_view line : linesOf(text.view())) {
            const auto recipient = AgeRecipient::fromString(line);
            if (!recipient) // it may be a secret key, given by mistake
                return failure(ErrorCode::InvalidRecipient, path);
            recipients.push_back(*recipient);
        }
        if (recipients.empty())
            return failure(ErrorCode::InvalidRecipient, path);
        return recipients;
    });
}

} // namespace tournee
