// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/age.h"
#include "core/crypto/encoding.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/keyfile.h"
#include "core/domain/value.h"
#include "core/sqlite/database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <new>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

/// Watches what is given back to the system.
struct
{
    std::string_view wanted; ///< nothing: nobody watches
    int found = 0;

    void release(void *memory)
    {
        if (memory && !wanted.empty()) {
            const std::string_view bytes(static_cast<const char *>(memory),
                                         malloc_usable_size(memory));
            found += bytes.find(wanted) == std::string_view::npos ? 0 : 1;
        }
        std::free(memory);
    }
} freed;

} // namespace

void *operator new(std::size_t size)
{
    if (void *const memory = std::malloc(std::max<std::size_t>(size, 1)))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    freed.release(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    freed.release(memory);
}

namespace {

constexpr int quickWork = 4; // scrypt in no time

struct Vector
{
    QByteArray name;
    QByteArray expect;
    QByteArray payload;
    Keyring keys;
    std::string file;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unpacked(const QByteArray &zlib)
{
    constexpr int sizeGuess = 1 << 20; // only what qUncompress begins with
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(sizeGuess >> (24 - 8 * i));
    return qUncompress(bytes + zlib);
}

std::vector<Vector> vectors()
{
    std::vector<Vector> result;
    bool isPacked = false;
    const QByteArray text = contentOf(qEnvironmentVariable("TOURNEE_SOURCE_DIR")
                                      + u"/tests/fixtures/age-vectors.txt"_s);
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        const QByteArray key = line.left(colon);
        const QByteArray value = line.mid(colon + 2);
        if (line.startsWith('#') || line.isEmpty())
            continue;
        if (key == "vector") {
            result.push_back({value, {}, {}, {}, {}});
            isPacked = false;
        } else if (key == "expect") {
            result.back().expect = value;
        } else if (key == "payload") {
            result.back().payload = value;
        } else if (key == "identity") {
            if (const auto identity = AgeIdentity::fromString(value.toStdString()))
                result.back().keys.identities.push_back(*identity);
        } else if (key == "passphrase") {
            result.back().keys.passphrases.emplace_back(value.toStdString());
        } else if (key == "compressed") {
            isPacked = true;
        } else if (key == "data") {
            const QByteArray bytes = QByteArray::fromBase64(value);
            result.back().file = (isPacked ? unpacked(bytes) : bytes).toStdString();
        }
    }
    return result;
}

Result<std::string> opened(const std::string &file, const Keyring &keys)
{
    return guarded({}, [&]() -> Result<std::string> {
        AgeReader reader(std::make_unique<MemorySource>(file), keys);
        return reader.bytes(0, static_cast<std::size_t>(reader.size()));
    });
}

std::string sealed(const std::string &plain, const std::vector<AgeRecipient> &recipients)
{
    std::string file;
    AgeWriter writer(recipients, [&file](std::string_view bytes) { file += bytes; });
    writer.write(plain);
    static_cast<void>(writer.finish());
    return file;
}

std::string pattern(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(i * 31 + i / 251);
    return text;
}

Keyring keyringOf(const AgeIdentity &identity)
{
    Keyring keys;
    keys.identities.push_back(identity);
    return keys;
}

std::string hexOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

} // namespace

/// The age envelope, its keys and key files, against the published vectors and against every damage.
class TestAge : public QObject
{
    Q_OBJECT

private slots:
    void publishedVectorsAreReadAsTheySay_data();
    void publishedVectorsAreReadAsTheySay();
    void derivesKeysAsTheRfcDoes();
    void keysAreSpeltAsTheSpecificationSpellsThem();
    void misspeltKeysAreRefused_data();
    void misspeltKeysAreRefused();

    void opensWhatItWrote_data();
    void opensWhatItWrote();
    void everyRecipientOpens();
    void passphraseOpens();
    void tellsWhyItDoesNotOpen();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void readsAnywhere();
    void refusesAFileThatChangesWhileItIsRead();
    void verifiesWhatItWroteWithoutAnIdentity();
    void hostileHeadersAreRefused_data();
    void hostileHeadersAreRefused();

    void signaturesAreTheSameForTheSame();
    void signaturesFitOneMessageAndOneSigner();

    void keyFileKeepsTheKeyToItsOwner();
    void keyFileNeverReplacesAFile();
    void protectedKeyFileOpensWithItsPassphraseOnly();
    void otherFilesAreNoKeyFiles_data();
    void otherFilesAreNoKeyFiles();
    void deviceKeyIsMadeOnce();
    void deviceKeyIsWholeOrNotThere();
    void keysAreNotLeftInFreedMemory();
    void recipientsComeFromAFile();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void TestAge::publishedVectorsAreReadAsTheySay_data()
{
    QTest::addColumn<int>("number");
    const auto all = vectors();
    QVERIFY(all.size() > 100);
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s", all[i].name.constData()) << static_cast<int>(i);
}

void TestAge::publishedVectorsAreReadAsTheySay()
{
    QFETCH(int, number);
    static const auto all = vectors();
    const Vector &vector = all[static_cast<std::size_t>(number)];
    QVERIFY(!vector.file.empty() || vector.name == "empty");
    const auto plain = opened(vector.file, vector.keys);
    if (vector.expect == "success") {
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().detail));
        QCOMPARE(
            QCryptographicHash::hash(QByteArray::fromStdString(*plain), QCryptographicHash::Sha256)
                .toHex(),
            vector.payload);
        return;
    }
    QVERIFY(!plain);
    const ErrorCode code = plain.error().code;
    const bool isNoMatch = code == ErrorCode::NoMatchingKey || code == ErrorCode::PassphraseWrong;
    QCOMPARE(isNoMatch, vector.expect == "no match");
    QCOMPARE(plain.error().detail == u"age header: it was changed"_s,
             vector.expect == "HMAC failure");
    QCOMPARE(plain.error().detail.startsWith(u"age payload"_s), vector.expect == "payload failure");
    QVERIFY(code != ErrorCode::Internal);
}

void TestAge::derivesKeysAsTheRfcDoes()
{
    // RFC 5869 §A.1 and §A.3, of which the first 32 bytes.
    const std::string secret(22, '\x0b');
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex).toStdString(); };
    const std::span input(reinterpret_cast<const unsigned char *>(secret.data()), secret.size());
    const auto derived = [&](const std::string &salt, const std::string &info) {
        const Secret<32> key = hkdf(input, salt, info);
        return hexOf({reinterpret_cast<const char *>(key.bytes.data()), key.bytes.size()});
    };
    QCOMPARE(derived(bytes("000102030405060708090a0b0c"), bytes("f0f1f2f3f4f5f6f7f8f9")),
             std::string("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
    QCOMPARE(derived({}, {}),
             std::string("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
}

void TestAge::keysAreSpeltAsTheSpecificationSpellsThem()
{
    // C2SP age §"The X25519 recipient type"
    const std::string text =
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    const auto identity = AgeIdentity::fromString(text);
    QVERIFY(identity);
    QCOMPARE(std::string(identity->toString().view()), text);
    const std::string recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    QCOMPARE(identity->recipient().toString(), recipient);
    QVERIFY(AgeRecipient::fromString(recipient) == identity->recipient());

    const SignerKey signer = SigningKey(*identity).signer();
    QVERIFY(signer.toString().starts_with("signer1"));
    QVERIFY(SignerKey::fromString(signer.toString()) == signer);
}

void TestAge::misspeltKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray right = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one letter missing") << right.chopped(1);
    QTest::newRow("one letter more") << right + 'q';
    QTest::newRow("capitals") << right.toUpper();
    QTest::newRow("mixed case") << QByteArray(right).replace("equ", "eQu");
    QTest::newRow("another letter") << QByteArray(right).replace("73e", "74e");
    QTest::newRow("a letter that Bech32 has not") << QByteArray(right).replace("73e", "b3e");
    QTest::newRow("a blank") << right + ' ';
    QTest::newRow("a secret key") << QByteArray(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    QTest::newRow("a signer") << QByteArray::fromStdString(bech32("signer", pattern(32)));
    QTest::newRow("31 bytes") << QByteArray::fromStdString(bech32("age", pattern(31)));
    QTest::newRow("33 bytes") << QByteArray::fromStdString(bech32("age", pattern(33)));
    QTest::newRow("a plugin's") << QByteArray::fromStdString(bech32("age1tag", pattern(33)));
}

void TestAge::misspeltKeysAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!AgeRecipient::fromString(text.toStdString()));
}

void TestAge::opensWhatItWrote_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestAge::opensWhatItWrote()
{
    QFETCH(int, size);
    const AgeIdentity identity = AgeIdentity::generated();
    const std::string plain = pattern(static_cast<std::size_t>(size));
    const std::string file = sealed(plain, {identity.recipient()});
    QVERIFY(beginsLikeAge(file));
    QVERIFY(!plain.empty() || !file.empty());
    QVERIFY(sealed(plain, {identity.recipient()}) != file); // another file key each time
    const auto back = opened(file, keyringOf(identity));
    QVERIFY(back);
    QVERIFY(*back == plain);
}

void TestAge::everyRecipientOpens()
{
    std::vector<AgeIdentity> identities;
    std::vector<AgeRecipient> recipients;
    for (int i = 0; i < 20; ++i) {
        identities.push_back(AgeIdentity::generated());
        recipients.push_back(identities.back().recipient());
    }
    const std::string file = sealed("Une fiducie foncière", recipients);
    for (const AgeIdentity &identity : identities) {
        const auto plain = opened(file, keyringOf(identity));
        QVERIFY(plain);
        QCOMPARE(*plain, std::string("Une fiducie foncière"));
    }
}

void TestAge::passphraseOpens()
{
    std::string file;
    AgeWriter writer(
        SecretText("rivière au printemps"), [&file](std::string_view bytes) { file += bytes; },
        quickWork);
    writer.write("mots");
    static_cast<void>(writer.finish());
    Keyring keys;
    keys.passphrases.emplace_back("une autre");
    QVERIFY(opened(file, keys).error().code == ErrorCode::PassphraseWrong);
    keys.passphrases.emplace_back("rivière au printemps");
    QCOMPARE(opened(file, keys).value(), std::string("mots"));
    QVERIFY(opened(file, {}).error().code == ErrorCode::PassphraseNeeded);
}

void TestAge::tellsWhyItDoesNotOpen()
{
    const std::string file = sealed("mots", {AgeIdentity::generated().recipient()});
    QVERIFY(opened(file, {}).error().code == ErrorCode::BundleEncrypted);
    QVERIFY(opened(file, keyringOf(AgeIdentity::generated())).error().code
            == ErrorCode::NoMatchingKey);
    Keyring words;
    words.passphrases.emplace_back("mots");
    QVERIFY(opened(file, words).error().code == ErrorCode::NoMatchingKey);
}

void TestAge::everyFlippedByteIsRefused()
{
    const AgeIdentity identity = AgeIdentity::generated();
    const Keyring keys = keyringOf(identity);
    const std::string file = sealed("Une épicerie coopérative",
                                    {identity.recipient(), AgeIdentity::generated().recipient()});
    for (std::size_t i = 0; i < file.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = file;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            const auto plain = opened(changed, keys);
            QVERIFY2(!plain, qPrintable(u"byte %1, bit %2"_s.arg(i).arg(bit)));
            QVERIFY(plain.error().code != ErrorCode::Internal);
        }
    }
}

void TestAge::everyTruncationIsRefused()
{
    const AgeIdentity identity = AgeIdentity::generated();
    const std::string file = sealed(pattern(70'000), {identity.recipient()});
    const auto isRefused = [&](std::size_t size) {
        return !opened(file.substr(0, size), keyringOf(identity));
    };
    for (std::size_t size = 0; size < 400; ++size)
        QVERIFY2(isRefused(size), qPrintable(QString::number(size)));
    for (std::size_t size = 400; size < file.size(); size += 97)
        QVERIFY2(isRefused(size), qPrintable(QString::number(size)));
    for (std::size_t size = file.size() - 40; size < file.size(); ++size)
        QVERIFY2(isRefused(size), qPrintable(QString::number(size)));
    QVERIFY(!opened(file + 'x', keyringOf(identity)));
}

void TestAge::readsAnywhere()
{
    const AgeIdentity identity = AgeIdentity::generated();
    const std::string plain = pattern(1'300'000); // more chunks than are kept
    AgeReader reader(std::make_unique<MemorySource>(sealed(plain, {identity.recipient()})),
                     keyringOf(identity));
    QCOMPARE(reader.size(), quint64{plain.size()});
    for (std::size_t at : {std::size_t{0}, std::size_t{65'530}, std::size_t{1'299'999},
                           std::size_t{131'072}, std::size_t{700'000}, std::size_t{3}}) {
        QVERIFY(reader.bytes(at, 70'000) == plain.substr(at, 70'000));
    }
    QVERIFY(reader.bytes(plain.size(), 10).empty());
    QVERIFY(reader.bytes(plain.size() + 5, 10).empty());
}

void TestAge::refusesAFileThatChangesWhileItIsRead()
{
    const AgeIdentity identity = AgeIdentity::generated();
    const std::string file = sealed(pattern(2'000'000), {identity.recipient()});
    const QString path = write(u"changing"_s, QByteArray::fromStdString(file));
    AgeReader reader(std::make_unique<FileSource>(path), keyringOf(identity));
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.seek(5'000));
    changed.write("x");
    changed.close();
    QVERIFY_THROWS_EXCEPTION(Failure, static_cast<void>(reader.bytes(0, 10)));
}

void TestAge::verifiesWhatItWroteWithoutAnIdentity()
{
    const AgeIdentity identity = AgeIdentity::generated();
    std::string file;
    AgeWriter writer(std::vector{identity.recipient()},
                     [&file](std::string_view bytes) { file += bytes; });
    writer.write(pattern(100'000));
    const AgeSeal seal = writer.finish();
    const auto readBack = [&seal](const std::string &bytes) {
        return guarded({}, [&]() -> Result<std::string> {
            return AgeReader(std::make_unique<MemorySource>(bytes), seal).bytes(0, 200'000);
        });
    };
    QVERIFY(readBack(file).value() == pattern(100'000));
    for (const std::size_t place : {std::size_t{30}, seal.header.size() + 3, file.size() - 1}) {
        std::string changed = file;
        changed[place] ^= 1;
        QVERIFY(!readBack(changed));
    }
}

void TestAge::hostileHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray version = "age-encryption.org/v1\n";
    const QByteArray stanza = "-> grease a\n\n";
    QTest::newRow("a line without end") << version + "-> " + QByteArray(600'000, 'a');
    QTest::newRow("a long line") << version + "-> " + QByteArray(9'000, 'a') + "\n\n";
    QTest::newRow("too many stanzas") << version + stanza.repeated(1'025);
    QTest::newRow("a long body") << version + "-> a\n"
                                        + (QByteArray(64, 'A') + '\n').repeated(10'000);
    QTest::newRow("nothing but the version") << version;
    QTest::newRow("no stanza") << version + "--- " + QByteArray(43, 'A') + '\n';
}

void TestAge::hostileHeadersAreRefused()
{
    QFETCH(QByteArray, header);
    const auto plain = opened(header.toStdString(), keyringOf(AgeIdentity::generated()));
    QVERIFY(!plain);
    QVERIFY(plain.error().code == ErrorCode::BundleHostile
            || plain.error().code == ErrorCode::BundleDamaged);
}

void TestAge::signaturesAreTheSameForTheSame()
{
    const auto identity = AgeIdentity::fromString(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    const SigningKey key(*identity);
    QVERIFY(key.sign("manifest") == SigningKey(*identity).sign("manifest"));
    // Held for ever: another derivation would make everybody a stranger.
    QCOMPARE(key.signer().toString(),
             std::string("signer1magv2nfxux3gdp56zzgsre27spdt8ky20cng93e5hr6jqyn3zrpsj9y9fe"));
}

void TestAge::signaturesFitOneMessageAndOneSigner()
{
    const SigningKey key(AgeIdentity::generated());
    Signature signature = key.sign("manifest");
    QVERIFY(isSignedBy(key.signer(), "manifest", signature));
    QVERIFY(!isSignedBy(key.signer(), "manifesT", signature));
    QVERIFY(!isSignedBy(SigningKey(AgeIdentity::generated()).signer(), "manifest", signature));
    QVERIFY(!isSignedBy(SignerKey{}, "manifest", signature));
    signature.bytes[5] ^= 1;
    QVERIFY(!isSignedBy(key.signer(), "manifest", signature));
}

QString TestAge::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestAge::keyFileKeepsTheKeyToItsOwner()
{
    const QString path = m_folder.filePath(u"own.key"_s);
    const AgeIdentity identity = AgeIdentity::generated();
    QVERIFY(writeKeyFile(path, identity));
    QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!isProtectedKeyFile(path));
    const auto back = readKeyFile(path);
    QVERIFY(back);
    QCOMPARE(back->size(), 1U);
    QCOMPARE(back->front().recipient().toString(), identity.recipient().toString());
}

void TestAge::keyFileNeverReplacesAFile()
{
    const QString path = write(u"there"_s, "mots");
    const SecretText passphrase("mots de passe");
    QVERIFY(writeKeyFile(path, AgeIdentity::generated()).error().code == ErrorCode::FileExists);
    QVERIFY(writeKeyFile(path, AgeIdentity::generated(), &passphrase).error().code
            == ErrorCode::FileExists);
    QCOMPARE(contentOf(path), QByteArray("mots"));
    QVERIFY(writeKeyFile(m_folder.filePath(u"no/folder"_s), AgeIdentity::generated()).error().code
            == ErrorCode::FileNotWritable);
}

void TestAge::protectedKeyFileOpensWithItsPassphraseOnly()
{
    const QString path = m_folder.filePath(u"protected.key"_s);
    const AgeIdentity identity = AgeIdentity::generated();
    const SecretText right("une rivière");
    const SecretText wrong("une riviere");
    QVERIFY(writeKeyFile(path, identity, &right, quickWork));
    QVERIFY(isProtectedKeyFile(path));
    QVERIFY(!contentOf(path).contains("AGE-SECRET-KEY"));
    QVERIFY(readKeyFile(path).error().code == ErrorCode::PassphraseNeeded);
    QVERIFY(readKeyFile(path, &wrong).error().code == ErrorCode::PassphraseWrong);
    const auto back = readKeyFile(path, &right);
    QVERIFY(back);
    QCOMPARE(back->front().recipient().toString(), identity.recipient().toString());
}

void TestAge::otherFilesAreNoKeyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray key =
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comments") << QByteArray("# created: today\n\n");
    QTest::newRow("a public key") << QByteArray(
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\n");
    QTest::newRow("one letter missing") << key.chopped(1);
    QTest::newRow("something after the key") << key + "\nmots\n";
    QTest::newRow("large") << QByteArray(2 << 20, '\n') + key;
    QTest::newRow("a broken envelope") << QByteArray("age-encryption.org/v1\nmots\n");
}

void TestAge::otherFilesAreNoKeyFiles()
{
    QFETCH(QByteArray, content);
    const auto identities = readKeyFile(write(u"other"_s, content));
    QVERIFY(!identities);
    QVERIFY(identities.error().code == ErrorCode::InvalidKeyFile);
}

void TestAge::deviceKeyIsMadeOnce()
{
    const QString path = m_folder.filePath(u"data/of/tournee/device.key"_s);
    const auto first = keptIdentity(path);
    QVERIFY(first);
    QCOMPARE(keptIdentity(path)->recipient().toString(), first->recipient().toString());
}

void TestAge::deviceKeyIsWholeOrNotThere()
{
    const QString path = m_folder.filePath(u"killed/device.key"_s);
    const pid_t child = ::fork();
    if (child == 0) { // is killed after the first bytes
        constexpr rlimit none{0, 0};
        constexpr rlimit small{20, 20};
        setrlimit(RLIMIT_CORE, &none);
        setrlimit(RLIMIT_FSIZE, &small);
        std::signal(SIGXFSZ, SIG_DFL);
        static_cast<void>(keptIdentity(path));
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(keptIdentity(path));
}

void TestAge::keysAreNotLeftInFreedMemory()
{
    const QString plain = m_folder.filePath(u"plain.memory"_s);
    const QString sealed = m_folder.filePath(u"sealed.memory"_s);
    const SecretText passphrase("une rivière");
    const AgeIdentity identity = AgeIdentity::generated();
    const SecretText text = identity.toString();
    // The middle of the key, as it is spelt, in lowercase, and as the values of its letters.
    std::array<std::array<char, 20>, 3> forms{};
    constexpr std::size_t middle = 30;
    std::ranges::copy(text.view().substr(middle, forms[0].size()), forms[0].begin());
    std::ranges::transform(forms[0], forms[1].begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    std::ranges::transform(forms[1], forms[2].begin(), [](char c) {
        return static_cast<char>(std::string_view("qpzry9x8gf2tvdw0s3jn54khce6mua7l").find(c));
    });
    for (const auto &form : forms) {
        freed.wanted = {form.data(), form.size()};
        const bool isWritten =
            writeKeyFile(plain, identity).has_value()
            && writeKeyFile(sealed, identity, &passphrase, quickWork).has_value();
        const bool isRead = readKeyFile(plain) && readKeyFile(sealed, &passphrase);
        freed.wanted = {};
        QVERIFY(isWritten && isRead);
        QVERIFY(QFile::remove(plain) && QFile::remove(sealed));
    }
    QCOMPARE(freed.found, 0);
}

void TestAge::recipientsComeFromAFile()
{
    const AgeRecipient recipient = AgeIdentity::generated().recipient();
    const QByteArray line = QByteArray::fromStdString(recipient.toString());
    const auto recipients =
        readRecipientsFile(write(u"recipients"_s, "# nous\r\n" + line + "\r\n\n" + line + '\n'));
    QVERIFY(recipients);
    QVERIFY(*recipients == std::vector(2, recipient));
    for (const QByteArray &content : {QByteArray(), line.chopped(1), line + "\nmots\n"}) {
        QVERIFY(readRecipientsFile(write(u"recipients"_s, content)).error().code
                == ErrorCode::InvalidRecipient);
    }
}

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
