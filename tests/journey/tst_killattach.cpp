// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checker.h"
#include "core/storage/importer.h"
#include "core/storage/photos.h"
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

constexpr int photoCount = 5;

// The program that is killed is this one, called with one of these words.
const QString attaching = QStringLiteral("--attach");
const QString importing = QStringLiteral("--import");

std::vector<NewPhoto> photosFor(const EntityId &about)
{
    std::vector<NewPhoto> photos;
    quint32 grain = 7;
    for (int i = 0; i < photoCount; ++i) {
        NewPhoto photo{about, std::string(300'000, 'x'), "image/jpeg", QStringLiteral("Photo")};
        for (char &each : photo.bytes)
            each = static_cast<char>((grain = grain * 1664525 + 1013904223) >> 24);
        photos.push_back(std::move(photo));
    }
    return photos;
}

int work(const QStringList &arguments)
{
    SystemEnvironment environment;
    auto file = WorkbookFile::open(arguments[1], environment);
    if (!file)
        return 1;
    if (arguments[0] == importing)
        return importInto(**file, arguments[2]).status == ImportSummary::Status::Refused ? 1 : 0;
    const auto entity = EntityId::fromString(arguments[2].toStdString());
    return entity && attach(**file, photosFor(*entity)) ? 0 : 1;
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

class TestKillAttach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photosAreThereAllOrNoneAndCanBeTakenAgain_data();
    void photosAreThereAllOrNoneAndCanBeTakenAgain();
};

void TestKillAttach::photosAreThereAllOrNoneAndCanBeTakenAgain_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("attaching") << attaching;
    QTest::newRow("importing") << importing;
}

void TestKillAttach::photosAreThereAllOrNoneAndCanBeTakenAgain()
{
    QFETCH(QString, word);
    constexpr int kills = 40;
    auto chance = QRandomGenerator::securelySeeded();
    TestFolder folder;
    const EntityId note = folder.newId();
    {
        const auto file = folder.create(QStringLiteral("master"));
        applied(*file, addition(Kind::Note, note).set(Field::Text, Value("Une feuille")));
        QVERIFY(file->seal());
        const auto other = folder.create(QStringLiteral("other"));
        takeFrom(*other, *file);
        QVERIFY(attach(*other, photosFor(note)));
    }
    const QString path = folder.path(QStringLiteral("a"));
    const QStringList arguments{word, path,
                                word == importing ? folder.path(QStringLiteral("other"))
                                                  : QString::fromStdString(note.toString())};
    const auto begin = [&] {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return QFile::copy(folder.path(QStringLiteral("master")), path);
    };
    const auto photosHere = [&] {
        const auto file = folder.open(QStringLiteral("a"));
        const auto problems = checkWorkbook(*file);
        if (!problems || !problems->empty())
            return -1;
        const auto photos = photosOf(*file);
        const bool areAllHere =
            std::ranges::all_of(*photos, [](const Photo &each) { return each.bytes.has_value(); });
        const qint64 blobs = file->database().number("SELECT count(*) FROM blob");
        return areAllHere && blobs == qint64(photos->size()) ? int(photos->size()) : -1;
    };
    QVERIFY(begin());
    QElapsedTimer timer;
    timer.start();
    run(arguments, -1);
    const qint64 duration = timer.nsecsElapsed() / 1000;
    QCOMPARE(photosHere(), photoCount);

    int before = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QVERIFY(begin());
        run(arguments, static_cast<qint64>(chance.bounded(static_cast<double>(duration))));
        const int here = photosHere();
        QVERIFY2(here == 0 || here == photoCount, qPrintable(QString::number(here)));
        before += here == 0 ? 1 : 0;
        run(arguments, -1);
        QCOMPARE(photosHere(), photoCount);
    }
    qInfo("killed %d of %d times before the photos were there", before, kills);
    QVERIFY2(before > 0, "never killed in time: the test proves nothing");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && (arguments[1] == attaching || arguments[1] == importing))
        return work(arguments.mid(1));
    TestKillAttach test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killattach.moc"
