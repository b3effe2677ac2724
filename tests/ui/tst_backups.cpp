// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "tests/ui/windowdesk.h"
#include "ui/widgets/activitybar.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace tournee;

/// Going back to a backup from the window, through to the file on the disk.
class TestBackups final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<WindowDesk>(); }
    void cleanup() { m_desk.reset(); }

    void oneGoesBackAndForthAndNothingIsLost()
    {
        {
            const auto file = m_desk->makeWorkbook("mine3.tournee", 3);
            QVERIFY(backUp(*file, Backup::Reason::Import));
            QVERIFY(file->apply(addition(Kind::Note, m_desk->environment().newId<EntityId>())
                                    .set(Field::Text, Value(QString("later")))));
        }
        m_desk->window->openFile(m_desk->path("mine3.tournee"));
        QTRY_VERIFY(m_desk->window->view());
        QCOMPARE(m_desk->count(Kind::Note), 1);
        m_desk->trigger("backupsAction");
        auto *list = m_desk->child<QTableView>("backups");
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 1).data().toString(), "Before files were combined");
        QCOMPARE(list->model()->index(0, 2).data().toString(), "1");
        QVERIFY(
            m_desk->child<QLabel>("backupFolder")->text().endsWith("mine3.tournee-sauvegardes"));

        // What it would do is told first, and leaves everything as it is.
        auto *words = m_desk->child<QLabel>("backupWords");
        QTest::mouseClick(m_desk->child<QPushButton>("lookAtBackup"), Qt::LeftButton);
        auto *restore = m_desk->child<QPushButton>("restoreBackup");
        QTRY_VERIFY(restore->isVisible());
        QVERIFY2(words->text().startsWith("1 that came since would be gone."),
                 qPrintable(words->text()));
        QVERIFY(m_desk->child<QPushButton>("leaveBackup")->hasFocus());
        QCOMPARE(m_desk->count(Kind::Note), 1);

        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<ActivityBar>("activityBar")->isVisible());
        QVERIFY2(m_desk->child<ActivityBar>("activityBar")->text().startsWith("The workbook is as"),
                 qPrintable(m_desk->child<ActivityBar>("activityBar")->text()));
        QCOMPARE(m_desk->count(Kind::Note), 0);

        // What was there is in the newest backup, and one gets it back from there.
        m_desk->trigger("backupsAction");
        list = m_desk->child<QTableView>("backups");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 1).data().toString(), "Before a backup was restored");
        list->selectRow(0);
        QTest::mouseClick(m_desk->child<QPushButton>("lookAtBackup"), Qt::LeftButton);
        restore = m_desk->child<QPushButton>("restoreBackup");
        QTRY_VERIFY(restore->isVisible());
        QVERIFY(
            m_desk->child<QLabel>("backupWords")->text().startsWith("1 thing would come back."));
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_COMPARE(m_desk->count(Kind::Note), 1);
    }

    void aDamagedWorkbookOffersItsBackupsWhereItIsOpened()
    {
        const QString path = m_desk->path("mine3.tournee");
        {
            const auto file = m_desk->makeWorkbook("mine3.tournee", 3);
            QVERIFY(backUp(*file, Backup::Reason::Daily));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x')); // its first page
        file.close();
        m_desk->window->openFile(path);
        auto *list = m_desk->child<QTableView>("rescueBackups");
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        QVERIFY(!m_desk->window->view());
        QVERIFY(m_desk->child<QLabel>("rescueWords")->text().contains("mine3.tournee"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Escape); // leaves everything as it is
        QVERIFY(m_desk->child<QWidget>("startPage")->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "xxxx");
        file.close();

        m_desk->window->openFile(path);
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(m_desk->child<QPushButton>("rescue"), Qt::LeftButton);
        QTRY_VERIFY(m_desk->window->view());
        QCOMPARE(m_desk->count(Kind::Challenge), 1);
        QTRY_VERIFY(m_desk->child<ActivityBar>("activityBar")->isVisible());
        QVERIFY(m_desk->child<ActivityBar>("activityBar")->text().startsWith("The workbook is as"));
    }

    void whatIsBeingTypedIsInTheBackupThatIsMade()
    {
        {
            const auto file = m_desk->makeWorkbook("mine3.tournee", 3);
            QVERIFY(backUp(*file, Backup::Reason::Import));
        }
        m_desk->window->openFile(m_desk->path("mine3.tournee"));
        QTRY_VERIFY(m_desk->window->view());
        auto *overview = m_desk->child<QTreeView>("overview");
        QTRY_COMPARE(overview->model()->rowCount(), 1);
        QTest::mouseClick(m_desk->child<QPushButton>("takeNotes"), Qt::LeftButton);
        auto *line = m_desk->waitFor<QPlainTextEdit>("captureLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, "Half a sentence");
        m_desk->trigger("backupsAction");
        QTRY_VERIFY(m_desk->child<QPushButton>("lookAtBackup")->isVisible());
        QTest::mouseClick(m_desk->child<QPushButton>("lookAtBackup"), Qt::LeftButton);
        auto *restore = m_desk->child<QPushButton>("restoreBackup");
        QTRY_VERIFY(restore->isVisible() && restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(m_desk->child<ActivityBar>("activityBar")->isVisible());
        const std::vector<Backup> backups = backupsOf(m_desk->path("mine3.tournee"));
        QCOMPARE(backups.front().reason, Backup::Reason::Restore);
        QCOMPARE(entriesIn(backups.front()), 2);
        QCOMPARE(m_desk->count(Kind::Challenge), 1);
    }

    void theLimitsAreKeptAndUsed()
    {
        m_desk->openWorkbook(3);
        m_desk->trigger("backupsAction");
        auto *kept = m_desk->child<QSpinBox>("backupsKept");
        QCOMPARE(kept->value(), BackupLimits().newest);
        kept->setFocus();
        kept->selectAll();
        QTest::keyClicks(kept, "3");
        QCOMPARE(m_desk->settings().backupsKept(), 3);
        QCOMPARE(m_desk->window->workbook()->backupLimits().newest, 3);
    }

private:
    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
