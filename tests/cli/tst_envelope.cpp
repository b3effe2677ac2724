// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprogram.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>

using namespace tournee;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words = "Une fiducie foncière à Rimouski";
const QByteArray script = R"({"add":"session","ref":"s","set":{"title":"Rimouski"}}
{"add":"table","ref":"t","set":{"session":"@s","number":3}}
{"add":"solution","set":{"table":"@t","text":")"
                          + words + "\"}}\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Another program, and what it printed.
CliRun ran(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

/// age asks for passphrases on a terminal only.
int onTerminal(const QString &command, const QByteArray &typed)
{
    return ran(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s}, typed).status;
}

} // namespace

/// Encryption, keys and signatures from outside, against the tools age and age-keygen.
class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void ageOpensOurs();
    void oursOpensAges_data();
    void oursOpensAges();
    void passphrasesOpenBothWays();
    void ageUsesAProtectedKeyFile();
    void recipientsComeFromAFileToo();

    void otherKeysAreRefused();
    void damageIsRefused_data();
    void damageIsRefused();
    void aPipeCarriesAnEncryptedBundle();

    void keygenNeverReplacesAFile();
    void keygenWarnsWithoutAPassphrase();
    void keygenIsStoppedWhileItAsks_data();
    void keygenIsStoppedWhileItAsks();
    void secretsAreNeverShown();

    void kitMakesExportsEncrypted();
    void changedKitComesOverWorkDone();
    void anotherKeyIsNotTakenSilently();
    void plainIsSaidOutLoud();

    void signaturesAreKnownAgain();
    void anotherKeyUnderAKnownNameIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A new key file; its recipient.
    QString key(const QString &name) const;
    [[nodiscard]] CliRun importInto(const QString &workbook, const QString &bundle,
                                    const QStringList &options = {}) const;
    [[nodiscard]] QString digest(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnvelope::initTestCase()
{
    QVERIFY2(ran(u"age"_s, {u"--version"_s}).status == 0, "install the packages of .ci/packages");
}

/// Each test starts from a workbook "a" with words in it and an empty one, "b".
void TestEnvelope::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8()); // of the device's own key
    QCOMPARE(runCli({u"new"_s, path(u"a"_s), u"--title"_s, u"Tournée"_s}).status, 0);
    QCOMPARE(runCli({u"edit"_s, path(u"a"_s), u"-"_s}, script).status, 0);
    QCOMPARE(runCli({u"new"_s, path(u"b"_s)}).status, 0);
}

QString TestEnvelope::key(const QString &name) const
{
    const CliRun run = runCli({u"keygen"_s, u"-o"_s, path(name), u"--json"_s});
    const QString recipient = run.json()[u"recipient"].toString();
    if (run.status != 0 || !recipient.startsWith(u"age1"))
        qFatal("keygen: %s", run.err.constData());
    return recipient;
}

CliRun TestEnvelope::importInto(const QString &workbook, const QString &bundle,
                                const QStringList &options) const
{
    return runCli(QStringList{u"import"_s, path(workbook), path(bundle), u"--json"_s} + options);
}

QString TestEnvelope::digest(const QString &name) const
{
    return QString::fromUtf8(runCli({u"digest"_s, path(name), u"--json"_s}).out);
}

void TestEnvelope::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

void TestEnvelope::ageOpensOurs()
{
    const QStringList keys{u"one.key"_s, u"two.key"_s, u"three.key"_s};
    QStringList arguments{u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s), u"--json"_s};
    for (const QString &each : keys)
        arguments << u"--to"_s << key(each);
    const CliRun exported = runCli(arguments);
    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.json()[u"encryptedTo"].toArray().size(), 3);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"plain"_s)}).status, 0);
    for (const QString &each : keys) {
        const CliRun opened = ran(u"age"_s, {u"-d"_s, u"-i"_s, path(each), path(u"sealed"_s)});
        QCOMPARE(opened.status, 0);
        QVERIFY(opened.out == contentOf(path(u"plain"_s)));
        QCOMPARE(importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(each)}).status, 0);
    }
    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
    QVERIFY(contentOf(path(u"sealed"_s)).indexOf("mimetype") < 0);
}

void TestEnvelope::oursOpensAges_data()
{
    QTest::addColumn<bool>("isArmored");
    QTest::newRow("binary") << false;
    QTest::newRow("armored") << true;
}

void TestEnvelope::oursOpensAges()
{
    QFETCH(bool, isArmored);
    QCOMPARE(ran(u"age-keygen"_s, {u"-o"_s, path(u"theirs.key"_s)}).status, 0);
    const QString recipient =
        QString::fromUtf8(ran(u"age-keygen"_s, {u"-y"_s, path(u"theirs.key"_s)}).out.trimmed());
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"plain"_s)}).status, 0);
    QStringList arguments{u"-r"_s, key(u"other.key"_s), u"-r"_s, recipient,
                          u"-o"_s, path(u"sealed"_s)};
    if (isArmored)
        arguments << u"-a"_s;
    QCOMPARE(ran(u"age"_s, arguments << path(u"plain"_s)).status, 0);

    const CliRun imported =
        importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(u"theirs.key"_s)});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.json()[u"files"][0][u"status"].toString(), u"imported"_s);
    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
    QCOMPARE(runCli({u"check"_s, path(u"sealed"_s), u"--identity"_s, path(u"theirs.key"_s)}).status,
             0);
}

void TestEnvelope::passphrasesOpenBothWays()
{
    write(u"words"_s, "une rivière au printemps\nnot this line\n");
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"ours"_s), u"--to-passphrase"_s,
                     path(u"words"_s)})
                 .status,
             0);
    QCOMPARE(onTerminal(u"age -d -o %1 %2"_s.arg(path(u"plain"_s), path(u"ours"_s)),
                        "une rivière au printemps\n"),
             0);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"again"_s)}).status, 0);
    QVERIFY(contentOf(path(u"plain"_s)) == contentOf(path(u"again"_s)));

    QCOMPARE(onTerminal(u"age -p -o %1 %2"_s.arg(path(u"theirs"_s), path(u"plain"_s)),
                        "une rivière au printemps\nune rivière au printemps\n"),
             0);
    QCOMPARE(importInto(u"b"_s, u"theirs"_s).status, 1);
    write(u"others"_s, "une autre\n");
    QCOMPARE(importInto(u"b"_s, u"theirs"_s, {u"--passphrase-file"_s, path(u"others"_s)}).status,
             1);
    QCOMPARE(importInto(u"b"_s, u"theirs"_s, {u"--passphrase-file"_s, path(u"words"_s)}).status, 0);
    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
}

void TestEnvelope::ageUsesAProtectedKeyFile()
{
    write(u"words"_s, "mots de passe");
    const CliRun made = runCli(
        {u"keygen"_s, u"-o"_s, path(u"own.key"_s), u"--passphrase-file"_s, path(u"words"_s)});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.err, QByteArray());
    const QString recipient = QString::fromUtf8(made.out.trimmed());
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s), u"--to"_s, recipient})
                 .status,
             0);
    QCOMPARE(onTerminal(u"age -d -i %1 -o %2 %3"_s.arg(path(u"own.key"_s), path(u"plain"_s),
                                                       path(u"sealed"_s)),
                        "mots de passe\n"),
             0);
    QVERIFY(contentOf(path(u"plain"_s)).contains("mimetype"));
    const QStringList identity{u"--identity"_s, path(u"own.key"_s)};
    const CliRun locked = importInto(u"b"_s, u"sealed"_s, identity);
    QCOMPARE(locked.status, 1);
    QVERIFY(locked.err.contains("own.key"));
    QCOMPARE(importInto(u"b"_s, u"sealed"_s,
                        identity + QStringList{u"--passphrase-file"_s, path(u"words"_s)})
                 .status,
             0);
}

void TestEnvelope::recipientsComeFromAFileToo()
{
    write(u"recipients"_s, "# nous\n" + key(u"one.key"_s).toUtf8() + '\n');
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s), u"--to"_s,
                     path(u"recipients"_s)})
                 .status,
             0);
    QCOMPARE(importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(u"one.key"_s)}).status, 0);
}

void TestEnvelope::otherKeysAreRefused()
{
    const QString before = digest(u"b"_s);
    const QString recipient = key(u"one.key"_s);
    key(u"other.key"_s);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s), u"--to"_s, recipient})
                 .status,
             0);
    const CliRun without = importInto(u"b"_s, u"sealed"_s);
    const CliRun with = importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(u"other.key"_s)});
    for (const CliRun &run : {without, with}) {
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"files"][0][u"status"].toString(), u"refused"_s);
        QVERIFY(run.err.contains("sealed"));
    }
    QVERIFY(without.err != with.err);
    QCOMPARE(digest(u"b"_s), before);
    QCOMPARE(runCli({u"check"_s, path(u"sealed"_s)}).status, 1);
}

void TestEnvelope::damageIsRefused_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("isCut");
    for (const int percent : {0, 1, 2, 3, 20, 50, 80, 99}) {
        QTest::addRow("byte at %d %%", percent) << percent << false;
        QTest::addRow("cut at %d %%", percent) << percent << true;
    }
}

void TestEnvelope::damageIsRefused()
{
    QFETCH(int, place);
    QFETCH(bool, isCut);
    const QString before = digest(u"b"_s);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s), u"--to"_s,
                     key(u"one.key"_s)})
                 .status,
             0);
    QByteArray bytes = contentOf(path(u"sealed"_s));
    const qsizetype at = bytes.size() * place / 100;
    if (isCut)
        bytes.truncate(at);
    else
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    write(u"sealed"_s, bytes);
    // Whatever is put down anywhere would lie here.
    const QString temporary = path(u"temporary"_s);
    QDir().mkpath(temporary);
    qputenv("TMPDIR", temporary.toUtf8());
    const CliRun run = importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(u"one.key"_s)});
    qunsetenv("TMPDIR");
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.contains("sealed"));
    QCOMPARE(digest(u"b"_s), before);
    QVERIFY(QDir(temporary).isEmpty());
    QVERIFY(!contentOf(path(u"b"_s)).contains("fiducie"));
}

void TestEnvelope::aPipeCarriesAnEncryptedBundle()
{
    const QString recipient = key(u"one.key"_s);
    const CliRun out = runCli({u"export"_s, path(u"a"_s), u"-o"_s, u"-"_s, u"--to"_s, recipient});
    QCOMPARE(out.status, 0);
    QVERIFY(out.out.startsWith("age-encryption.org/v1\n"));
    QCOMPARE(
        runCli({u"import"_s, path(u"b"_s), u"-"_s, u"--identity"_s, path(u"one.key"_s)}, out.out)
            .status,
        0);
    QCOMPARE(digest(u"b"_s), digest(u"a"_s));
}

void TestEnvelope::keygenNeverReplacesAFile()
{
    write(u"there"_s, "mots");
    const CliRun run = runCli({u"keygen"_s, u"-o"_s, path(u"there"_s)});
    QCOMPARE(run.status, 1);
    QCOMPARE(contentOf(path(u"there"_s)), QByteArray("mots"));
    QCOMPARE(runCli({u"keygen"_s}).status, 2);
}

void TestEnvelope::keygenWarnsWithoutAPassphrase()
{
    const CliRun run = runCli({u"keygen"_s, u"-o"_s, path(u"own.key"_s), u"--json"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(!run.err.isEmpty());
    const CliRun theirs = ran(u"age-keygen"_s, {u"-y"_s, path(u"own.key"_s)});
    QCOMPARE(QString::fromUtf8(theirs.out.trimmed()), run.json()[u"recipient"].toString());
    QVERIFY(run.json()[u"signer"].toString().startsWith(u"signer1"));
    QCOMPARE(QFileInfo(path(u"own.key"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestEnvelope::keygenIsStoppedWhileItAsks_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("Ctrl+C") << QByteArray("\x03");
    QTest::newRow("Ctrl+D") << QByteArray("\x04");
    QTest::newRow("Ctrl+C in the middle") << QByteArray("mots\x03");
}

void TestEnvelope::keygenIsStoppedWhileItAsks()
{
    QFETCH(QByteArray, typed);
    const int person = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(person >= 0 && ::grantpt(person) == 0 && ::unlockpt(person) == 0);
    const QByteArray terminal = ::ptsname(person);
    QProcess program;
    program.setReadChannel(QProcess::StandardError);
    program.setChildProcessModifier([&terminal] {
        ::setsid();
        ::dup2(::open(terminal.constData(), O_RDWR), STDIN_FILENO); // its own terminal from now on
    });
    program.start(QCoreApplication::applicationDirPath() + u"/../bin/tournee-cli"_s,
                  {u"keygen"_s, u"-o"_s, path(u"own.key"_s)});
    QByteArray asked;
    while (!asked.contains(':') && program.waitForReadyRead(60'000))
        asked += program.readAllStandardError();
    QCOMPARE(::write(person, typed.constData(), static_cast<std::size_t>(typed.size())),
             typed.size());
    const bool isOver = program.waitForFinished(60'000);
    ::close(person);
    QVERIFY(isOver && program.exitStatus() == QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(!QFileInfo::exists(path(u"own.key"_s)));
    QVERIFY(program.readAllStandardOutput().isEmpty());
}

void TestEnvelope::secretsAreNeverShown()
{
    const CliRun made = runCli({u"keygen"_s, u"-o"_s, path(u"own.key"_s), u"--json"_s});
    QVERIFY(!(made.out + made.err).contains("AGE-SECRET"));
    const QByteArray text = contentOf(path(u"own.key"_s));
    const QByteArray secret = text.mid(text.indexOf("AGE-SECRET-KEY-")).trimmed();
    QVERIFY(secret.size() > 60);
    const CliRun asRecipient = runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"sealed"_s),
                                       u"--to"_s, QString::fromUtf8(secret)});
    QCOMPARE(asRecipient.status, 1);
    QVERIFY(!asRecipient.err.contains(secret.mid(20)));
    write(u"broken.key"_s, secret.chopped(1) + "\n");
    const CliRun broken = importInto(u"b"_s, u"a"_s, {u"--identity"_s, path(u"broken.key"_s)});
    QCOMPARE(broken.status, 1);
    QVERIFY(!broken.err.contains(secret.mid(20, 20)));
}

void TestEnvelope::kitMakesExportsEncrypted()
{
    const QString recipient = key(u"one.key"_s);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"kit"_s), u"--kit"_s, u"--to"_s,
                     recipient})
                 .status,
             0);
    QCOMPARE(runCli({u"new"_s, path(u"table"_s), u"--kit"_s, path(u"kit"_s)}).status, 0);
    const CliRun exported =
        runCli({u"export"_s, path(u"table"_s), u"-o"_s, path(u"sealed"_s), u"--json"_s});
    QCOMPARE(exported.json()[u"encryptedTo"].toArray(), QJsonArray{recipient});
    QCOMPARE(importInto(u"b"_s, u"sealed"_s).status, 1);
    QCOMPARE(importInto(u"b"_s, u"sealed"_s, {u"--identity"_s, path(u"one.key"_s)}).status, 0);
    // A kit that is made from a kit's workbook hands the key on.
    QCOMPARE(runCli({u"export"_s, path(u"table"_s), u"-o"_s, path(u"second"_s), u"--kit"_s}).status,
             0);
    QCOMPARE(runCli({u"new"_s, path(u"third"_s), u"--kit"_s, path(u"second"_s)}).status, 0);
    QCOMPARE(runCli({u"keys"_s, path(u"third"_s), u"--json"_s}).json()[u"used"].toArray(),
             QJsonArray{recipient});
    // The coordination's own bundles are not for itself.
    const CliRun own = runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"own"_s), u"--json"_s});
    QCOMPARE(own.json()[u"encryptedTo"].toArray(), QJsonArray());
}

void TestEnvelope::changedKitComesOverWorkDone()
{
    const QString recipient = key(u"one.key"_s);
    const QStringList makeKit{u"export"_s, path(u"a"_s), u"-o"_s,  path(u"kit"_s),
                              u"--kit"_s,  u"--to"_s,    recipient};
    QCOMPARE(runCli(makeKit).status, 0);
    QCOMPARE(runCli({u"new"_s, path(u"table"_s), u"--kit"_s, path(u"kit"_s)}).status, 0);
    const QString table =
        runCli({u"show"_s, path(u"table"_s), u"--kind"_s, u"table"_s, u"--json"_s})
            .json()[u"entities"][0][u"id"]
            .toString();
    QCOMPARE(runCli({u"edit"_s, path(u"table"_s), u"-"_s},
                    R"({"add":"note","set":{"table":")" + table.toUtf8()
                        + R"(","text":"Du travail déjà fait"}})")
                 .status,
             0);
    QCOMPARE(
        runCli({u"edit"_s, path(u"a"_s), u"-"_s}, R"({"add":"session","set":{"title":"Matane"}})")
            .status,
        0);
    QCOMPARE(runCli(makeKit).status, 0);

    const QJsonObject file = importInto(u"table"_s, u"kit"_s).json()[u"files"][0].toObject();
    QCOMPARE(file[u"status"].toString(), u"imported"_s);
    QCOMPARE(file[u"entities"][u"new"].toInt(), 1);
    QCOMPARE(file[u"diverging"].toInt(), 0);
    QCOMPARE(file[u"notices"].toArray(), QJsonArray());
    const QByteArray shown = runCli({u"show"_s, path(u"table"_s), u"--json"_s}).out;
    QVERIFY(shown.contains("Du travail déjà fait"));
    QVERIFY(shown.contains("Matane"));
    QVERIFY(!shown.contains("fiducie"));
}

void TestEnvelope::anotherKeyIsNotTakenSilently()
{
    const QString first = key(u"one.key"_s);
    const QString second = key(u"two.key"_s);
    const auto makeKit = [this](const QString &recipient) {
        return runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"kit"_s), u"--kit"_s, u"--to"_s,
                       recipient})
            .status;
    };
    QCOMPARE(makeKit(first), 0);
    QCOMPARE(runCli({u"new"_s, path(u"table"_s), u"--kit"_s, path(u"kit"_s)}).status, 0);
    QCOMPARE(makeKit(second), 0);
    const QJsonObject file = importInto(u"table"_s, u"kit"_s).json()[u"files"][0].toObject();
    QCOMPARE(file[u"notices"].toArray(), QJsonArray{u"recipient-changed"_s});

    const QStringList exporting{u"export"_s, path(u"table"_s), u"-o"_s, path(u"sealed"_s),
                                u"--json"_s};
    const CliRun before = runCli(exporting);
    QCOMPARE(before.json()[u"encryptedTo"].toArray(), QJsonArray{first});
    QVERIFY(!before.err.isEmpty());
    QCOMPARE(runCli({u"keys"_s, path(u"table"_s), u"--json"_s}).json()[u"proposed"].toArray(),
             QJsonArray{second});
    QCOMPARE(runCli({u"keys"_s, path(u"table"_s), u"--accept"_s}).status, 0);
    const CliRun after = runCli(exporting);
    QCOMPARE(after.json()[u"encryptedTo"].toArray(), QJsonArray{second});
    QCOMPARE(after.err, QByteArray());

    QCOMPARE(makeKit(first), 0);
    QCOMPARE(importInto(u"table"_s, u"kit"_s).status, 0);
    QCOMPARE(runCli({u"keys"_s, path(u"table"_s), u"--refuse"_s}).status, 0);
    QCOMPARE(runCli(exporting).json()[u"encryptedTo"].toArray(), QJsonArray{second});
}

void TestEnvelope::plainIsSaidOutLoud()
{
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"kit"_s), u"--kit"_s, u"--to"_s,
                     key(u"one.key"_s)})
                 .status,
             0);
    QCOMPARE(runCli({u"new"_s, path(u"table"_s), u"--kit"_s, path(u"kit"_s)}).status, 0);
    QCOMPARE(
        runCli({u"export"_s, path(u"table"_s), u"-o"_s, path(u"plain"_s), u"--plain"_s}).status, 0);
    QCOMPARE(importInto(u"b"_s, u"plain"_s).status, 0);
    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"x"_s), u"--plain"_s, u"--to"_s,
                     key(u"two.key"_s)})
                 .status,
             2);
}

void TestEnvelope::signaturesAreKnownAgain()
{
    const QStringList exporting{u"export"_s, path(u"a"_s), u"-o"_s,           path(u"signed"_s),
                                u"--sign"_s, u"--name"_s,  u"Anne Tremblay"_s};
    QCOMPARE(runCli(exporting).status, 0);
    const QByteArray bytes = contentOf(path(u"signed"_s));
    QCOMPARE(runCli(exporting).status, 0);
    QVERIFY(contentOf(path(u"signed"_s)) == bytes); // same content, same bytes

    const QJsonObject preview =
        importInto(u"b"_s, u"signed"_s, {u"--dry-run"_s}).json()[u"files"][0].toObject();
    QCOMPARE(preview[u"signature"][u"status"].toString(), u"signed-new"_s);
    const QJsonObject first = importInto(u"b"_s, u"signed"_s).json()[u"files"][0].toObject();
    QCOMPARE(first[u"notices"].toArray(), QJsonArray{u"signed-new"_s});
    QCOMPARE(first[u"signature"][u"name"].toString(), u"Anne Tremblay"_s);
    const QJsonObject again = importInto(u"b"_s, u"signed"_s).json()[u"files"][0].toObject();
    QCOMPARE(again[u"signature"][u"status"].toString(), u"signed-known"_s);
    QCOMPARE(again[u"signature"][u"signer"], first[u"signature"][u"signer"]);
    QCOMPARE(again[u"signature"][u"since"], first[u"signature"][u"since"]);

    QCOMPARE(runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"unsigned"_s)}).status, 0);
    const QJsonObject quiet = importInto(u"b"_s, u"unsigned"_s).json()[u"files"][0].toObject();
    QVERIFY(quiet[u"signature"].isNull());
    QCOMPARE(quiet[u"notices"].toArray(), QJsonArray());
}

void TestEnvelope::anotherKeyUnderAKnownNameIsTold()
{
    const auto sign = [this](const QString &keyFile) {
        return runCli({u"export"_s, path(u"a"_s), u"-o"_s, path(u"signed"_s), u"--sign"_s,
                       u"--identity"_s, path(keyFile), u"--name"_s, u"Anne"_s})
            .status;
    };
    key(u"one.key"_s);
    key(u"two.key"_s);
    QCOMPARE(sign(u"one.key"_s), 0);
    QCOMPARE(importInto(u"b"_s, u"signed"_s).status, 0);
    QCOMPARE(sign(u"two.key"_s), 0);
    const CliRun run = importInto(u"b"_s, u"signed"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json()[u"files"][0][u"notices"].toArray(), QJsonArray{u"signer-changed"_s});
    const QJsonArray signers =
        runCli({u"keys"_s, path(u"b"_s), u"--json"_s}).json()[u"signers"].toArray();
    QCOMPARE(signers.size(), 2);
    QCOMPARE(signers[0][u"accepted"].toBool(), true);
    QCOMPARE(signers[1][u"accepted"].toBool(), false);
    // It is told each time, until a person accepts it.
    QCOMPARE(importInto(u"b"_s, u"signed"_s).json()[u"files"][0][u"notices"].toArray(),
             QJsonArray{u"signer-changed"_s});
    QCOMPARE(
        runCli({u"keys"_s, path(u"b"_s), u"--trust"_s, signers[1][u"signer"].toString()}).status,
        0);
    QCOMPARE(importInto(u"b"_s, u"signed"_s).json()[u"files"][0][u"notices"].toArray(),
             QJsonArray{u"signed-known"_s});
    QCOMPARE(runCli({u"keys"_s, path(u"b"_s), u"--trust"_s, u"Anne"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
