// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/digest.h"
#include "tests/support/erasedwords.h"
#include "tests/support/testworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <chrono>
#include <thread>

using namespace tournee;

namespace {

// The program that is killed is this one, called with this word.
const QString erasing = QStringLiteral("--erase");

int erase(const QString &path, const QString &id)
{
    SystemEnvironment environment;
    auto file = WorkbookFile::open(path, environment);
    const auto entity = EntityId::fromString(id.toStdString());
    if (!file || !entity)
        return 1;
    const auto done = (*file)->erase(*entity, {}, QStringLiteral("consent withdrawn"));
    return done && !done->remains ? 0 : 1;
}

/// Runs this program and kills it after \a microseconds, unless it has ended. Negative: never.
void run(const QStringList &arguments, qint64 microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForStarted();
    if (microseconds >= 0) {
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        child.kill();
    }
    child.waitForFinished();
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() != 0)
        qFatal("the child failed by itself");
}

} // namespace

class TestKillErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erasureIsThereWholeOrNotAtAllAndCanBeFinished();
};

void TestKillErase::erasureIsThereWholeOrNotAtAllAndCanBeFinished()
{
    constexpr int kills = 60;
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const QString master = folder.path(QStringLiteral("master"));
    const EntityId note = folder.newId();
    {
        const auto file = folder.create(QStringLiteral("master"));
        std::vector<Edit> edits;
        for (int i = 0; i < 2000; ++i) {
            edits.push_back(addition(Kind::Note, i == 1000 ? note : folder.newId())
                                .set(Field::Text, Value("Le mot " + std::to_string(i))));
        }
        applied(*file, edits);
        applied(*file, update(shown(*file, note)).set(Field::Text, Value(needle)));
        QVERIFY(file->seal());
        QVERIFY(file->saveDraft({"capture", needle, 1}));
    }
    const QString path = folder.path(QStringLiteral("a"));
    const QStringList arguments{erasing, path, QString::fromStdString(note.toString())};
    const auto begin = [&] {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return QFile::copy(master, path);
    };
    QVERIFY(begin());
    QElapsedTimer timer;
    timer.start();
    run(arguments, -1);
    const qint64 duration = timer.nsecsElapsed() / 1000;
    QCOMPARE(remainsIn(path), std::string());

    int before = 0;
    int between = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QVERIFY(begin());
        run(arguments, static_cast<qint64>(chance.bounded(static_cast<double>(duration))));
        const bool hadJournal = QFile::exists(path + QStringLiteral("-journal"));
        {
            const auto file = folder.open(QStringLiteral("a"));
            QVERIFY(checkWorkbook(*file)->empty());
            const bool isErased = shown(*file, note).find({Field::Text, {}})->isBlank();
            QCOMPARE(file->drafts()->size(), isErased ? 0U : 1U);
            // Opening has finished what the kill cut short.
            QCOMPARE(remainsIn(path).empty(), isErased);
            before += isErased ? 0 : 1;
            between += isErased && hadJournal ? 1 : 0;
        }
        run(arguments, -1);
        QCOMPARE(remainsIn(path), std::string());
    }
    qInfo("killed %d times before the erasure was there, %d while the file was written anew",
          before, between);
    QVERIFY2(before > 0 && before < kills, "always on one side: the test proves nothing");
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == erasing)
        return erase(arguments.value(2), arguments.value(3));
    TestKillErase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killerase.moc"
