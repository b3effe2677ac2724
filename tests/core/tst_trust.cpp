// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/manifest.h"
#include "core/bundle/newfile.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"
#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "core/storage/exporter.h"
#include "core/storage/receptions.h"
#include "core/storage/trust.h"
#include "tests/support/testworkbook.h"

using namespace tournee;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

Entries entriesOf(const QString &path)
{
    const ZipReader zip(path);
    Entries entries;
    for (const ZipEntry &entry : zip.entries()) {
        entries.emplace_back(entry.name, std::string());
        ZipStream stream(zip, entry);
        while (stream.read(entries.back().second, 64U << 10)) {}
    }
    return entries;
}

void write(const QString &path, const Entries &entries)
{
    ZipWriter zip;
    for (const auto &[name, bytes] : entries) {
        if (name == mimetypeName)
            zip.addStored(name, bytes);
        else
            zip.addDeflated(name, bytes);
    }
    NewFile file(path);
    zip.finish([&file](std::string_view bytes) { file.write(bytes); });
    file.commit();
}

std::string &content(Entries &entries, std::string_view name)
{
    return std::ranges::find(entries, name, &Entries::value_type::first)->second;
}

Protection signedBy(const AgeIdentity &identity, const QString &name = QStringLiteral("Anne"))
{
    Protection protection;
    protection.signer.emplace(identity);
    protection.signerName = name;
    return protection;
}

} // namespace

/// Whom a workbook encrypts to and whose signatures it knows.
class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void signatureThatDoesNotFitIsRefused_data();
    void signatureThatDoesNotFitIsRefused();
    void signersAreRememberedByKey();
    void knownKeyCannotTakeAnothersName();
    void kitThatCannotBeWrittenGivesNoRecipients();
    void namesAreShortAndPlain();
    void previewRemembersNobody();
    void recipientsComeFromKitsOnly();
    void encryptedExportIsVerifiedAndLeavesNothing();
};

void TestTrust::signatureThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("change");
    for (const char *const change : {"another message", "another key", "no signature", "no signer",
                                     "a short signature", "a flipped bit"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestTrust::signatureThatDoesNotFitIsRefused()
{
    QFETCH(QString, change);
    TestFolder folder;
    const auto file = folder.create("a");
    applied(*file, addition(Kind::Note, folder.newId()).set(Field::Text, Value("mots")));
    const AgeIdentity identity = AgeIdentity::generated();
    QVERIFY(exportBundle(*file, folder.path("signed"), {}, nullptr, signedBy(identity)));
    Entries entries = entriesOf(folder.path("signed"));
    std::string &manifest = content(entries, manifestName);
    std::string &signature = content(entries, signatureName);
    write(folder.path("same"), entries);
    const auto other = folder.create("b");
    QVERIFY(importInto(*other, folder.path("same"), ImportMode::Preview).origin);

    if (change == QLatin1String("another message")) {
        manifest.insert(manifest.find("\"title\": \"") + 10, "x");
    } else if (change == QLatin1String("another key")) {
        const std::string from = SigningKey(identity).signer().toString();
        manifest.replace(manifest.find(from), from.size(),
                         SigningKey(AgeIdentity::generated()).signer().toString());
    } else if (change == QLatin1String("no signature")) {
        std::erase_if(entries, [](const auto &entry) { return entry.first == signatureName; });
    } else if (change == QLatin1String("no signer")) {
        const std::size_t begin = manifest.find("  \"signer\"");
        manifest.erase(begin, manifest.find('\n', begin) + 1 - begin);
    } else if (change == QLatin1String("a short signature")) {
        signature.pop_back();
    } else {
        signature[3] = static_cast<char>(signature[3] ^ 1);
    }
    write(folder.path("changed"), entries);
    const auto before = digestOf(*other);
    const ImportSummary summary = importInto(*other, folder.path("changed"));
    QVERIFY(summary.status == ImportSummary::Status::Refused);
    QVERIFY(summary.reason.code == ErrorCode::SignatureWrong);
    QCOMPARE(summary.notices, QStringList(QStringLiteral("signature-wrong")));
    QVERIFY(digestOf(*other)->log == before->log);
    QVERIFY(knownSigners(*other)->empty());
}

void TestTrust::signersAreRememberedByKey()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const auto taken = [&](const AgeIdentity &identity, const QString &name) {
        if (!exportBundle(*a, folder.path("signed"), {}, nullptr, signedBy(identity, name)))
            qFatal("export");
        return *importInto(*b, folder.path("signed")).origin;
    };
    const AgeIdentity first = AgeIdentity::generated();
    const AgeIdentity second = AgeIdentity::generated();
    const BundleOrigin origin = taken(first, QStringLiteral("Anne Côté"));
    QVERIFY(origin.status == BundleOrigin::Status::New);
    QVERIFY(taken(first, QStringLiteral("Anne C.")).status == BundleOrigin::Status::Known);
    const BundleOrigin changed = taken(second, QStringLiteral("ANNE C."));
    QVERIFY(changed.status == BundleOrigin::Status::Changed);
    QVERIFY(changed.since == origin.since);
    // Once told is not accepted: it is told until a person says so.
    const SignerKey key = SigningKey(second).signer();
    const BundleOrigin again = taken(second, QStringLiteral("ANNE C."));
    QVERIFY(again.status == BundleOrigin::Status::Changed);
    QVERIFY(again.since == origin.since);
    QVERIFY(receptionsOf(*b, 1)->front().origin == again);
    const auto isAccepted = [&] {
        const auto signers = knownSigners(*b);
        return std::ranges::find(*signers, key, &KnownSigner::key)->isAccepted;
    };
    QVERIFY(!isAccepted());
    QVERIFY(acceptSigner(*b, key));
    QVERIFY(taken(second, QStringLiteral("ANNE C.")).status == BundleOrigin::Status::Known);
    QVERIFY(receptionsOf(*b, 1)->front().origin->status == BundleOrigin::Status::Known);
    QVERIFY(taken(AgeIdentity::generated(), QStringLiteral("Luc")).status
            == BundleOrigin::Status::New);
    QCOMPARE(knownSigners(*b)->size(), 3U);
    QVERIFY(checkWorkbook(*b)->empty());
}

void TestTrust::knownKeyCannotTakeAnothersName()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const auto taken = [&](const AgeIdentity &identity, const QString &name) {
        if (!exportBundle(*a, folder.path("signed"), {}, nullptr, signedBy(identity, name)))
            qFatal("export");
        return *importInto(*b, folder.path("signed")).origin;
    };
    const AgeIdentity anne = AgeIdentity::generated();
    const AgeIdentity luc = AgeIdentity::generated();
    const BundleOrigin origin = taken(anne, QStringLiteral("Anne Côté"));
    QVERIFY(taken(luc, QStringLiteral("Luc")).status == BundleOrigin::Status::New);
    for (int i = 0; i < 2; ++i) { // until a person says so
        const BundleOrigin posing = taken(luc, QStringLiteral("ANNE COTE"));
        QVERIFY(posing.status == BundleOrigin::Status::Changed);
        QVERIFY(posing.since == origin.since);
    }
    QVERIFY(taken(luc, QStringLiteral("Luc")).status == BundleOrigin::Status::Changed);
    QVERIFY(taken(anne, QStringLiteral("Anne Côté")).status == BundleOrigin::Status::Known);
    QVERIFY(acceptSigner(*b, SigningKey(luc).signer()));
    QVERIFY(taken(luc, QStringLiteral("Luc")).status == BundleOrigin::Status::Known);
}

void TestTrust::kitThatCannotBeWrittenGivesNoRecipients()
{
    TestFolder folder;
    const auto a = folder.create("a");
    Selection kit;
    kit.frameOnly = true;
    Protection protection;
    protection.recipients.push_back(AgeIdentity::generated().recipient());
    QVERIFY(!exportBundle(*a, folder.path("no/folder"), kit, nullptr, protection));
    QVERIFY(*recipientsOf(*a) == Recipients());
    QVERIFY(exportBundle(*a, folder.path("kit"), kit, nullptr, protection));
    QVERIFY(recipientsOf(*a)->given == protection.recipients);
}

void TestTrust::namesAreShortAndPlain()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const AgeIdentity identity = AgeIdentity::generated();
    const QString awkward = QStringLiteral("\x1b[31m\n\x7f") + QString(5'000, QChar(u'œ'));
    QVERIFY(exportBundle(*a, folder.path("signed"), {}, nullptr, signedBy(identity, awkward)));
    QCOMPARE(importInto(*b, folder.path("signed")).origin->name,
             QStringLiteral("[31m ") + QString(95, QChar(u'œ')));
    Entries entries = entriesOf(folder.path("signed"));
    std::string &manifest = content(entries, manifestName);
    manifest.replace(manifest.find("[31m"), 1, "\\u001b");
    content(entries, signatureName) = SigningKey(identity).sign(manifest).view();
    write(folder.path("hostile"), entries);
    QVERIFY(importInto(*b, folder.path("hostile")).reason.code == ErrorCode::BundleDamaged);
}

void TestTrust::previewRemembersNobody()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    Protection protection = signedBy(AgeIdentity::generated());
    protection.recipients.push_back(AgeIdentity::generated().recipient());
    Selection kit;
    kit.frameOnly = true;
    QVERIFY(exportBundle(*a, folder.path("kit"), kit, nullptr, protection));
    const ImportSummary preview = importInto(*b, folder.path("kit"), ImportMode::Preview);
    QCOMPARE(preview.notices,
             QStringList({QStringLiteral("signed-new"), QStringLiteral("recipient-set")}));
    QVERIFY(knownSigners(*b)->empty());
    QVERIFY(*recipientsOf(*b) == Recipients());
    QCOMPARE(importInto(*b, folder.path("kit")).notices, preview.notices);
    QVERIFY(recipientsOf(*b)->used == protection.recipients);
}

void TestTrust::recipientsComeFromKitsOnly()
{
    TestFolder folder;
    const auto a = folder.create("a");
    const auto b = folder.create("b");
    const std::vector given{AgeIdentity::generated().recipient()};
    QVERIFY(giveRecipients(*a, given));
    QVERIFY(recipientsOf(*a)->used.empty());
    const auto exported = exportBundle(*a, folder.path("whole"));
    QVERIFY(exported);
    QVERIFY(exported->recipients.empty());
    QCOMPARE(importInto(*b, folder.path("whole")).notices, QStringList());
    QCOMPARE(importInto(*b, folder.path("a")).notices, QStringList());
    QVERIFY(*recipientsOf(*b) == Recipients());
}

void TestTrust::encryptedExportIsVerifiedAndLeavesNothing()
{
    TestFolder folder;
    const auto a = folder.create("a");
    applied(*a, addition(Kind::Note, folder.newId()).set(Field::Text, Value("mots secrets")));
    const AgeIdentity identity = AgeIdentity::generated();
    Protection protection;
    protection.recipients.push_back(identity.recipient());
    const QStringList before = QDir(QFileInfo(folder.path("a")).path()).entryList(QDir::Files);
    const auto summary = exportBundle(*a, folder.path("sealed"), {}, nullptr, protection);
    QVERIFY(summary);
    QVERIFY(summary->recipients == protection.recipients);
    const QStringList after =
        QDir(QFileInfo(folder.path("a")).path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(after.size(), before.size() + 1);
    Keyring keys;
    keys.identities.push_back(identity);
    const auto b = folder.create("b");
    QVERIFY(importInto(*b, folder.path("sealed")).reason.code == ErrorCode::BundleEncrypted);
    QVERIFY(importInto(*b, folder.path("sealed"), ImportMode::Import, nullptr, keys).status
            == ImportSummary::Status::Imported);
    QVERIFY(digestOf(*a)->state == digestOf(*b)->state);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
