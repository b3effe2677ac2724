// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournee/instance.h"

#include <QFile>
#include <QFuture>
#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>

using namespace tournee;

/// One window takes what is opened.
class TestInstance final : public QObject
{
    Q_OBJECT

private slots:
    void firstFindsNobody()
    {
        const Instance first(m_folder.filePath("nobody"));
        QVERIFY(!first.handOver({"a.tournee"}));
    }
    void secondHandsOverItsFiles()
    {
        const QString address = m_folder.filePath("window");
        Instance first(address);
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &Instance::asked);
        const QStringList files{"/Été/Carnet à moi.tournee", "/b.tourneez"};
        const QFuture<bool> handed =
            QtConcurrent::run([address, files] { return Instance(address).handOver(files); });
        QTRY_VERIFY(handed.isFinished());
        QVERIFY(handed.result());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toStringList(), files);
    }
    void secondWithoutFilesCallsTheFirst()
    {
        const QString address = m_folder.filePath("quiet");
        Instance first(address);
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &Instance::asked);
        const QFuture<bool> handed =
            QtConcurrent::run([address] { return Instance(address).handOver({}); });
        QTRY_VERIFY(handed.isFinished());
        QVERIFY(handed.result());
        QCOMPARE(asked.count(), 1);
    }
    void whatAKilledOneLeftIsTakenOver()
    {
        const QString address = m_folder.filePath("left");
        QFile left(address);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        Instance next(address);
        QVERIFY(!next.handOver({"a.tournee"}));
        QVERIFY(next.listen());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
