// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bundle/bundle.h"
#include "core/crypto/keyfile.h"
#include "core/storage/exporter.h"
#include "core/storage/photos.h"
#include "core/storage/trust.h"
#include "tests/ui/windowdesk.h"
#include "ui/keys/passphrasefield.h"
#include "ui/keys/unlockcard.h"
#include "ui/reception/receptionpage.h"
#include "ui/widgets/activitybar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace tournee;

namespace {

constexpr int quickWork = 10; ///< of scrypt; the strength is not what is tested here

} // namespace

/// Encryption as people at the window meet it, with real keys and clicks through to the file.
class TestKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<WindowDesk>(); }
    void cleanup() { m_desk.reset(); }

    void anEncryptedBundleIsOpenedWithTheKeyOfItsCoordination()
    {
        const AgeIdentity key = AgeIdentity::generated();
        const QString keyFile = writeKey("coordination.key", key, "vingt mots de passe");
        seal("one.tourneez", 1, key);
        seal("two.tourneez", 2, key);
        m_desk->openWorkbook(3);
        m_desk->drop({m_desk->path("one.tourneez"), m_desk->path("two.tourneez")});
        auto *choose = onReception<QPushButton>("chooseKeyFile");
        QTRY_VERIFY(choose->isVisible());
        QVERIFY2(words().startsWith("2 files can only be opened with the key"),
                 qPrintable(words()));
        QVERIFY(!m_desk->child<QPushButton>("confirmImport")->isEnabled());
        QTRY_VERIFY(choose->hasFocus());
        m_desk->chosen = keyFile;
        QTest::keyClick(choose, Qt::Key_Space);

        // A wrong passphrase is told, and nothing of it stays in the field.
        auto *field = onReception<PassphraseField>("unlockPassphrase");
        QTRY_VERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClicks(field, "vingt fautes");
        QTest::keyClick(field, Qt::Key_Return);
        auto *wrong = onReception<QLabel>("unlockWrong");
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY2(wrong->text().contains("coordination.key"), qPrintable(wrong->text()));
        QVERIFY(field->text().isEmpty());
        QVERIFY(!field->isUndoAvailable());

        QTest::keyClicks(field, "vingt mots de passe");
        QTest::mouseClick(onReception<QPushButton>("unlock"), Qt::LeftButton);
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QVERIFY(!onReception<UnlockCard>("unlockCard")->isVisible());
        QCOMPARE(m_desk->count(Kind::Challenge), 1); // only looked at so far
        QTRY_VERIFY(confirm->hasFocus());
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 3);

        // Open for this launch; nothing of it is in the settings.
        seal("three.tourneez", 4, key);
        m_desk->drop({m_desk->path("three.tourneez")});
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QFile settings(m_desk->path("settings.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(!kept.contains("vingt") && !kept.contains("AGE-SECRET"));
    }

    void aWrongKeyIsToldAndAnotherMayBeTried()
    {
        const AgeIdentity right = AgeIdentity::generated();
        seal("one.tourneez", 1, right);
        m_desk->openWorkbook(3);
        m_desk->drop({m_desk->path("one.tourneez")});
        auto *choose = onReception<QPushButton>("chooseKeyFile");
        QTRY_VERIFY(choose->isVisible());
        m_desk->chosen = writeKey("other.key", AgeIdentity::generated(), {});
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *wrong = onReception<QLabel>("unlockWrong");
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY2(wrong->text().startsWith("That key does not open"), qPrintable(wrong->text()));
        m_desk->chosen = m_desk->path("settings.ini"); // which is none
        QTest::mouseClick(choose, Qt::LeftButton);
        QTRY_VERIFY(wrong->text().contains("not a key file"));
        m_desk->chosen = writeKey("right.key", right, {});
        QTest::mouseClick(choose, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<QPushButton>("confirmImport")->isEnabled());
    }

    void aPassphraseOpensAndADamagedFileIsToldApart()
    {
        Protection protection;
        protection.passphrase = SecretText("une phrase assez longue");
        m_desk->makeBundle("one.tourneez", 1, {}, protection);
        m_desk->makeBundle("broken.tourneez", 2, {}, protection);
        QFile broken(m_desk->path("broken.tourneez"));
        QVERIFY(broken.resize(broken.size() - 20));
        m_desk->openWorkbook(3);
        m_desk->drop({m_desk->path("one.tourneez"), broken.fileName()});
        auto *field = onReception<PassphraseField>("unlockPassphrase");
        QTRY_VERIFY(field->isVisible());
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, "une autre phrase");
        QTest::keyClick(field, Qt::Key_Return);
        auto *wrong = onReception<QLabel>("unlockWrong");
        QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible(), 120000);
        QVERIFY2(wrong->text().startsWith("That passphrase does not open"),
                 qPrintable(wrong->text()));
        QTest::keyClicks(field, "une phrase assez longue");
        QTest::keyClick(field, Qt::Key_Return);
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isVisible() && confirm->isEnabled(), 120000);
        const ReceptionModel &model = m_desk->child<ReceptionPage>("receptionPage")->model();
        QCOMPARE(model.totals().refused, 1);
        const QString reason = model.index(1, ReceptionModel::ResultColumn).data().toString();
        QVERIFY2(reason.contains("is damaged or incomplete"), qPrintable(reason));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(Kind::Challenge), 2, 120000);
    }

    void aDoubleClickedBundleIsOpenedBeforeThereIsAWorkbook()
    {
        Protection protection;
        protection.passphrase = SecretText("une phrase assez longue");
        m_desk->makeBundle("kit.tourneez", 1, {.sessions = {}, .tables = {}, .frameOnly = true});
        m_desk->makeBundle("table.tourneez", 2, {}, protection);
        m_desk->window->openFile(m_desk->path("table.tourneez"));
        auto *page = m_desk->child<QWidget>("arrivalPage");
        auto *card = page->findChild<UnlockCard *>("unlockCard");
        auto *field = page->findChild<PassphraseField *>("unlockPassphrase");
        QTRY_VERIFY(card->isVisible() && field->hasFocus());
        QTest::keyClicks(field, "une autre phrase");
        QTest::keyClick(field, Qt::Key_Return);
        auto *wrong = page->findChild<QLabel *>("unlockWrong");
        QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible(), 120000);

        // Whoever changes their mind leaves nothing behind.
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(m_desk->child<QWidget>("startPage")->isVisible());
        QVERIFY(!QFile::exists(m_desk->path("workbooks")));

        m_desk->window->openFile(m_desk->path("table.tourneez"));
        QTRY_VERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClicks(field, "une phrase assez longue");
        QTest::keyClick(field, Qt::Key_Return);
        auto *make = m_desk->child<QPushButton>("makeWorkbookForIt");
        QTRY_VERIFY_WITH_TIMEOUT(make->isVisible() && make->hasFocus(), 120000);
        const QString words = m_desk->child<QLabel>("arrivalWords")->text();
        QVERIFY2(words.contains("1 entry, no kit") && words.contains("S2, table 1"),
                 qPrintable(words));
        QVERIFY(!QFile::exists(m_desk->path("workbooks")));
        QTest::keyClick(make, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->view(), 120000);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->view()->page() == WorkbookView::Page::Overview,
                                 120000);
        QCOMPARE(m_desk->count(Kind::Challenge), 1);

        // A kit needs no question.
        m_desk->trigger("closeWorkbook");
        m_desk->window->openFile(m_desk->path("kit.tourneez"));
        QTRY_COMPARE(m_desk->waitFor<QTreeView>("overview")->model()->rowCount(), 1);
        QCOMPARE(m_desk->count(Kind::Challenge), 0);
    }

    void aTablesBundleIsAddedToARecentWorkbook()
    {
        const AgeIdentity key = AgeIdentity::generated();
        seal("all.tourneez", 1, key);
        m_desk->openWorkbook(3);
        m_desk->trigger("closeWorkbook");
        m_desk->drop({m_desk->path("all.tourneez")});
        auto *page = m_desk->child<QWidget>("arrivalPage");
        auto *choose = page->findChild<QPushButton *>("chooseKeyFile");
        QTRY_VERIFY(choose->isVisible());
        m_desk->chosen = writeKey("coordination.key", key, {});
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *workbooks = m_desk->child<QListWidget>("arrivalWorkbooks");
        QTRY_VERIFY(workbooks->isVisible());
        QCOMPARE(workbooks->count(), 1);
        workbooks->setFocus();
        QTest::keyClick(workbooks, Qt::Key_Return);
        QTRY_VERIFY(m_desk->window->view());
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QCOMPARE(m_desk->count(Kind::Challenge), 1);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Challenge), 2);
    }

    void photosTooLargeForEmailGoIntoASecondFile()
    {
        {
            const auto file = m_desk->makeWorkbook("mine.tournee", 3);
            const EntityId table = file->entities(Kind::Table)->front().id;
            std::string picture("\xff\xd8\xff");
            picture.resize(photoBytesForEmail / 3 + 1000, 'x');
            const std::vector<NewPhoto> photos{{table, picture + '1', "image/jpeg", {}},
                                               {table, picture + '2', "image/jpeg", {}},
                                               {table, picture + '3', "image/jpeg", {}}};
            QVERIFY(attach(*file, photos));
        }
        m_desk->window->openFile(m_desk->path("mine.tournee"));
        static_cast<void>(m_desk->waitFor<QTreeView>("overview"));
        QTRY_VERIFY(m_desk->child<QPushButton>("exportChosen")->isEnabled());
        QTest::mouseClick(m_desk->child<QPushButton>("exportChosen"), Qt::LeftButton);
        auto *split = m_desk->child<QCheckBox>("splitPhotos");
        QTRY_VERIFY(split->isVisible());
        QVERIFY2(split->text().contains("3 photos (19"), qPrintable(split->text()));
        QVERIFY(!split->isChecked());
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Space);
        auto *exportNow = m_desk->child<QPushButton>("exportNow");
        QTRY_VERIFY(exportNow->isEnabled());
        m_desk->chosen = m_desk->path("table.tourneez");
        QTest::mouseClick(exportNow, Qt::LeftButton);
        auto *activity = m_desk->child<ActivityBar>("activityBar");
        QTRY_VERIFY(activity->isVisible() && !activity->isBusy());
        const QString photos = m_desk->path("table (photos).tourneez");
        QVERIFY2(activity->text().contains(photos), qPrintable(activity->text()));
        QCOMPARE(readBundle(m_desk->chosen)->blobs.size(), 0U);
        QCOMPARE(readBundle(photos)->blobs.size(), 3U);

        // Whoever gets both has all of it, whichever comes first.
        const auto theirs =
            WorkbookFile::create(m_desk->path("theirs.tournee"), m_desk->environment());
        for (const QString &file : {photos, m_desk->chosen})
            QVERIFY(importInto(**theirs, file).status == ImportSummary::Status::Imported);
        QCOMPARE(*countMissingPhotos(**theirs), 0);
        QCOMPARE((*theirs)->entities(Kind::Challenge)->size(), 1U);
    }

    void fortyFilesShareCommitsAndSomeMayBeLeftOut()
    {
        QStringList files;
        for (quint64 seed = 10; seed < 50; ++seed) {
            const QString name = QString("t%1.tourneez").arg(seed);
            m_desk->makeBundle(name, seed);
            files << m_desk->path(name);
        }
        m_desk->openWorkbook(3);
        m_desk->drop(files);
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        auto *list = m_desk->child<QTableView>("receptionFiles");
        list->setCurrentIndex(list->model()->index(1, ReceptionModel::FileColumn));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->model()->index(1, ReceptionModel::ResultColumn).data().toString(),
                 "Will be left out");
        const ReceptionModel &model = m_desk->child<ReceptionPage>("receptionPage")->model();
        QCOMPARE(model.totals().useful, 39);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<QPushButton>("goToOverview")->isVisible());
        QCOMPARE(m_desk->count(Kind::Challenge), 40);
        QVERIFY(m_desk->child<QLabel>("receptionLead")->text().startsWith("39 files are in"));
        QCOMPARE(list->model()->index(1, ReceptionModel::ResultColumn).data().toString(),
                 "Left out");
        QTest::mouseClick(m_desk->child<QPushButton>("goToOverview"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->child<QTreeView>("overview")->model()->rowCount(), 40);
    }

    void theKeyIsMadeProtectedAndGoesIntoTheKits()
    {
        m_desk->openWorkbook(3);
        m_desk->trigger("keysAction");
        auto *passphrase = m_desk->child<PassphraseField>("keyPassphrase");
        auto *again = m_desk->child<PassphraseField>("keyPassphraseAgain");
        auto *make = m_desk->child<QPushButton>("makeKey");
        QTRY_VERIFY(passphrase->hasFocus());
        QVERIFY(!make->isEnabled());
        auto *hint = m_desk->child<QLabel>("keyHint");
        QTest::keyClicks(passphrase, "soleil");
        QVERIFY2(hint->text().startsWith("Weak"), qPrintable(hint->text()));
        QTest::keyClicks(passphrase, " brume canot lichen");
        QCOMPARE(hint->text(), "Good.");
        QTest::keyClick(passphrase, Qt::Key_Tab);
        QVERIFY(again->hasFocus());
        QTest::keyClicks(again, "soleil brume canot");
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(again, " lichen");
        QVERIFY(make->isEnabled());
        m_desk->chosen = m_desk->path("mine.key");
        QTest::keyClick(again, Qt::Key_Return);
        auto *publicKey = m_desk->child<QLineEdit>("publicKey");
        QTRY_VERIFY_WITH_TIMEOUT(publicKey->isVisible(), 120000);
        QVERIFY(passphrase->text().isEmpty() && again->text().isEmpty());
        QVERIFY(m_desk->child<QLabel>("keyPlace")->text().contains("mine.key"));

        // On the disk it opens with its passphrase and nothing else.
        QVERIFY(isProtectedKeyFile(m_desk->path("mine.key")));
        const SecretText right("soleil brume canot lichen");
        const auto identities = readKeyFile(m_desk->path("mine.key"), &right);
        QVERIFY(identities);
        QCOMPARE(publicKey->text().toStdString(), identities->front().recipient().toString());
        QTest::mouseClick(m_desk->child<QPushButton>("copyPublicKey"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), publicKey->text());

        QTest::mouseClick(m_desk->child<QPushButton>("giveKey"), Qt::LeftButton);
        const auto given = [&] {
            return m_desk->read([](WorkbookFile &file) { return recipientsOf(file); })->given;
        };
        QTRY_COMPARE(given().size(), 1U);
        QVERIFY(given().front() == identities->front().recipient());
        QTRY_VERIFY(m_desk->child<QPushButton>("takeKeyOut")->isVisible());
        QVERIFY(!m_desk->child<QPushButton>("giveKey")->isVisible());

        // A kit names it by itself.
        m_desk->window->view()->showPage(WorkbookView::Page::Prepare);
        auto *exportKit = m_desk->child<QPushButton>("exportKit");
        QTRY_VERIFY(exportKit->isVisible());
        QTest::mouseClick(exportKit, Qt::LeftButton);
        auto *exportNow = m_desk->child<QPushButton>("exportNow");
        QTRY_VERIFY(exportNow->isEnabled());
        QVERIFY(m_desk->child<QRadioButton>("forCoordination")->isChecked());
        QVERIFY(!m_desk->child<QRadioButton>("forPassphrase")->isVisible());
        m_desk->chosen = m_desk->path("kit.tourneez");
        QTest::keyClick(exportNow, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(m_desk->chosen));
        const auto kit = readBundle(m_desk->chosen);
        QVERIFY(kit);
        QVERIFY(kit->cover.recipients == std::vector{identities->front().recipient()});

        // Locked, what came for it asks for its passphrase by name; then it comes in.
        m_desk->trigger("keysAction");
        QTest::mouseClick(m_desk->child<QPushButton>("lockKeys"), Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<QPushButton>("unlockOwnKey")->isVisible());
        seal("one.tourneez", 7, identities->front());
        m_desk->drop({m_desk->path("one.tourneez")});
        auto *unlock = onReception<PassphraseField>("unlockPassphrase");
        QTRY_VERIFY(unlock->isVisible() && unlock->hasFocus());
        QTest::keyClicks(unlock, "soleil brume canot lichen");
        QTest::keyClick(unlock, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->child<QPushButton>("confirmImport")->isEnabled(), 120000);
    }

    void aKitsKeyIsUsedWithoutTypingAnything()
    {
        const AgeIdentity key = AgeIdentity::generated();
        Protection protection;
        protection.recipients = {key.recipient()};
        Selection kit;
        kit.frameOnly = true;
        m_desk->makeBundle("kit.tourneez", 1, kit, protection);
        m_desk->window->openFile(m_desk->path("kit.tourneez"));
        auto *overview = m_desk->waitFor<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 1);
        QTRY_VERIFY(m_desk->window->view()->page() == WorkbookView::Page::Overview);
        m_desk->chosen = m_desk->path("out.tourneez");
        QTest::mouseClick(m_desk->child<QPushButton>("exportChosen"), Qt::LeftButton);
        auto *exportNow = m_desk->child<QPushButton>("exportNow");
        QTRY_VERIFY(exportNow->hasFocus() && exportNow->isEnabled());
        QVERIFY(m_desk->child<QRadioButton>("forCoordination")->isChecked());
        QTest::keyClick(exportNow, Qt::Key_Return);
        auto *activity = m_desk->child<ActivityBar>("activityBar");
        QTRY_VERIFY(activity->isVisible() && !activity->isBusy());
        QVERIFY2(activity->text().contains("\nEncrypted for the coordination (key age1"),
                 qPrintable(activity->text()));
        QVERIFY(m_desk->window->view()->page() == WorkbookView::Page::Overview);
        QVERIFY(lockOf(m_desk->chosen) == AgeLock::Key);
        QVERIFY(readBundle(m_desk->chosen, {{key}, {}}));
    }

    void whoExportsChoosesWhoCanRead()
    {
        m_desk->openWorkbook(3);
        QTRY_VERIFY(m_desk->child<QPushButton>("exportChosen")->isEnabled());
        QTest::mouseClick(m_desk->child<QPushButton>("exportChosen"), Qt::LeftButton);
        auto *exportNow = m_desk->child<QPushButton>("exportNow");
        const auto begin = [&](const char *choice) {
            if (!exportNow->isVisible())
                QTest::mouseClick(m_desk->child<QPushButton>("exportChosen"), Qt::LeftButton);
            QTRY_VERIFY(exportNow->isEnabled());
            auto *button = m_desk->child<QRadioButton>(choice);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(button->isChecked());
        };
        const auto finish = [&](const QString &name) {
            m_desk->chosen = m_desk->path(name);
            QVERIFY(exportNow->isEnabled());
            QTest::mouseClick(exportNow, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_desk->chosen), 120000);
            QTRY_VERIFY(!m_desk->child<ActivityBar>("activityBar")->isBusy());
        };
        begin("forPassphrase");
        auto *passphrase = m_desk->child<PassphraseField>("exportPassphrase");
        auto *again = m_desk->child<PassphraseField>("exportPassphraseAgain");
        QTest::keyClicks(passphrase, "brume canot");
        QTest::keyClicks(again, "brume canoe");
        QVERIFY(!exportNow->isEnabled());
        QTRY_VERIFY(m_desk->child<QLabel>("exportWrong")->isVisible());
        QTest::keyClick(again, Qt::Key_Backspace);
        QTest::keyClicks(again, "t");
        finish("passphrase.tourneez");
        QVERIFY(lockOf(m_desk->chosen) == AgeLock::Passphrase);
        QVERIFY(readBundle(m_desk->chosen, {{}, {SecretText("brume canot")}}));
        QVERIFY(passphrase->text().isEmpty() && again->text().isEmpty());

        const AgeIdentity key = AgeIdentity::generated();
        begin("forKey");
        auto *line = m_desk->child<QLineEdit>("exportKey");
        line->setText("age1nothing");
        QVERIFY(!exportNow->isEnabled());
        line->setText(' ' + QString::fromStdString(key.recipient().toString()));
        finish("key.tourneez");
        QVERIFY(readBundle(m_desk->chosen, {{key}, {}}));

        begin("forEverybody");
        auto *sign = m_desk->child<QCheckBox>("signExport");
        sign->setFocus();
        QTest::keyClick(sign, Qt::Key_Space);
        auto *name = m_desk->child<QLineEdit>("signerName");
        name->clear();
        QVERIFY(!exportNow->isEnabled());
        QTest::keyClicks(name, "Anne");
        finish("signed.tourneez");
        const auto bundle = readBundle(m_desk->chosen);
        QVERIFY(bundle);
        QCOMPARE(bundle->cover.signer->name, "Anne");
        QVERIFY(m_desk->child<ActivityBar>("activityBar")->text().contains("not encrypted"));
    }

    void aSignatureIsToldInThePreviewAndInTheReception()
    {
        signBundle("one.tourneez", 1, AgeIdentity::generated());
        signBundle("two.tourneez", 2, AgeIdentity::generated());
        m_desk->openWorkbook(3);
        m_desk->window->view()->showPage(WorkbookView::Page::Reception);
        const ReceptionModel &model = m_desk->child<ReceptionPage>("receptionPage")->model();
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        const auto preview = [&](const char *name) {
            m_desk->drop({m_desk->path(name)});
            [&] { QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled()); }();
            return model.index(0, ReceptionModel::ResultColumn).data().toString();
        };
        const QString first = preview("one.tourneez");
        QVERIFY2(first.contains("\nMade by Anne, whose signature is seen for the first time."),
                 qPrintable(first));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<QPushButton>("goToOverview")->isVisible());
        QTRY_VERIFY(m_desk->child<QLabel>("receptionWords")->text().contains("\nMade by Anne"));

        // Another key under the name is told, until a person accepts it.
        const QString second = preview("two.tourneez");
        QVERIFY2(second.contains("It says that Anne made it, but"), qPrintable(second));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(
            m_desk->child<QLabel>("receptionWords")->text().contains("It says that Anne made it"));
        m_desk->trigger("keysAction");
        auto *accept = m_desk->waitFor<QPushButton>("acceptSigner");
        QTest::mouseClick(accept, Qt::LeftButton);
        const auto accepted = [&] {
            const auto signers =
                m_desk->read([](WorkbookFile &file) { return knownSigners(file); });
            return std::ranges::count(*signers, true, &KnownSigner::isAccepted);
        };
        QTRY_COMPARE(accepted(), 2);
        QTRY_VERIFY(!m_desk->window->findChild<QPushButton *>("acceptSigner"));
    }

    void aChangedKitComesOverWorkDoneAndItsKeyWaits()
    {
        const AgeIdentity first = AgeIdentity::generated();
        const AgeIdentity second = AgeIdentity::generated();
        const auto source = m_desk->makeWorkbook("source.tournee", 1);
        const auto exportKit = [&](const char *name, const AgeIdentity &key) {
            Selection kit;
            kit.frameOnly = true;
            Protection protection;
            protection.recipients = {key.recipient()};
            QVERIFY(exportBundle(*source, m_desk->path(name), kit, nullptr, protection));
        };
        exportKit("kit.tourneez", first);
        m_desk->window->openFile(m_desk->path("kit.tourneez"));
        auto *overview = m_desk->waitFor<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 1);
        QTRY_VERIFY(m_desk->window->view()->page() == WorkbookView::Page::Overview);

        // Two steps: the table, then its notes.
        overview->setCurrentIndex(overview->model()->index(0, 0, overview->model()->index(0, 0)));
        overview->setFocus();
        QTest::keyClick(overview, Qt::Key_Return);
        auto *line = m_desk->waitFor<QPlainTextEdit>("captureLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, "Un autobus");
        QTest::keyClick(line, Qt::Key_Return);
        const auto entries = [&] {
            return m_desk->count(Kind::Challenge) + m_desk->count(Kind::Solution)
                   + m_desk->count(Kind::Note);
        };
        QTRY_COMPARE(entries(), 1);

        const auto session = m_desk->environment().newId<EntityId>();
        QVERIFY(source->apply(
            addition(Kind::Session, session).set(Field::Title, Value(QString("Added later")))));
        exportKit("kit2.tourneez", second);
        m_desk->drop({m_desk->path("kit2.tourneez")});
        auto *confirm = m_desk->child<QPushButton>("confirmImport");
        QTRY_VERIFY(confirm->isVisible() && confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Session), 2);
        QCOMPARE(entries(), 1);
        const auto recipients = [&] {
            return *m_desk->read([](WorkbookFile &file) { return recipientsOf(file); });
        };
        QVERIFY(recipients().used == std::vector{first.recipient()});
        m_desk->trigger("keysAction");
        auto *accept = m_desk->child<QPushButton>("acceptKey");
        QTRY_VERIFY(accept->isVisible());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(recipients().used == std::vector{second.recipient()});
        QTRY_VERIFY(!accept->isVisible());
    }

private:
    /// The card for opening stands on the page of the keys, too.
    template <typename Widget>
    Widget *onReception(const char *name)
    {
        return m_desk->child<ReceptionPage>("receptionPage")->findChild<Widget *>(QString(name));
    }
    void signBundle(const QString &name, quint64 seed, const AgeIdentity &key)
    {
        Protection protection;
        protection.signer.emplace(key);
        protection.signerName = "Anne";
        m_desk->makeBundle(name, seed, {}, protection);
    }
    QString words() { return onReception<QLabel>("unlockWords")->text(); }
    void seal(const QString &name, quint64 seed, const AgeIdentity &key)
    {
        Protection protection;
        protection.recipients = {key.recipient()};
        m_desk->makeBundle(name, seed, {}, protection);
    }
    QString writeKey(const QString &name, const AgeIdentity &key, const QByteArray &passphrase)
    {
        const SecretText secret(passphrase.toStdString());
        const QString path = m_desk->path(name);
        if (!writeKeyFile(path, key, passphrase.isEmpty() ? nullptr : &secret, quickWork))
            qFatal("the key could not be written");
        return path;
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
