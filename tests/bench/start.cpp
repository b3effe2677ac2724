// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/start.h"

#include "tests/bench/apart.h"
#include "tests/bench/typist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>

namespace tournee {

namespace {

constexpr int starts = 15;

struct Start
{
    double passed = 0; ///< milliseconds
    double computed = 0; ///< milliseconds of all threads
    double peakMiB = 0;
};

struct Starts
{
    Spread passed;
    Spread computed;
    Spread peakMiB;

    void add(const Start &start)
    {
        passed.add(start.passed);
        computed.add(start.computed);
        peakMiB.add(start.peakMiB);
    }
};

QString programFolder()
{
    return QCoreApplication::applicationDirPath();
}

/// startprobe.cpp, which is preloaded, tells when the line is there.
Start startOf(const QString &program, const QStringList &arguments, const QString &home)
{
    const QString answer = home + QStringLiteral("/answer");
    QFile::remove(answer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", home);
    environment.insert("XDG_CONFIG_HOME", home + "/config");
    environment.insert("XDG_CACHE_HOME", QDir::homePath() + "/.cache"); // of the fonts
    environment.insert("LD_PRELOAD", programFolder() + "/libtournee-startprobe.so");
    environment.insert("TOURNEE_PROBE", answer);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    timespec begun{};
    clock_gettime(CLOCK_MONOTONIC, &begun);
    process.start(program, arguments);
    require(process.waitForFinished(120'000), "the program starts and ends");
    QFile file(answer);
    require(file.open(QIODevice::ReadOnly), "the line had the keyboard");
    const QList<QByteArray> words = file.readAll().split(' ');
    require(words.size() == 3, "the probe told three figures");
    const double begunAt = double(begun.tv_sec) * 1e3 + double(begun.tv_nsec) * 1e-6;
    return {words[0].toDouble() - begunAt, words[1].toDouble(), words[2].toDouble()};
}

void say(const char *what, const Spread &spread, const char *unit)
{
    std::printf("  %-26s %8.1f %8.1f  %s\n", what, spread.at(0.5), spread.at(1), unit);
}

void sayRatio(const char *what, const Spread &one, const Spread &other, const char *aim)
{
    std::printf("  %-26s %8.2f  %s\n", what, one.at(0.5) / other.at(0.5), aim);
}

} // namespace

void measureStart(const QString &workbook, const QString &folder)
{
    const QTemporaryDir home(folder + QStringLiteral("/home-XXXXXX"));
    const QString program = programFolder() + "/../bin/tournee";
    const QString minimal = programFolder() + "/tournee-minimalwindow";
    Starts ours;
    Starts least;
    for (int i = 0; i <= starts; ++i) {
        const Start small = startOf(minimal, {}, home.path());
        const Start whole = startOf(program, {workbook}, home.path());
        if (i == 0)
            continue; // files are in the system's memory after it, and the day's backup is made
        least.add(small);
        ours.add(whole);
    }
    std::printf("exec to a line that has the keyboard, of %d starts\n", starts);
    std::printf("  %-26s %8s %8s\n", "", "median", "longest");
    say("a minimal window", least.passed, "ms");
    say("tournee", ours.passed, "ms");
    say("a minimal window, computed", least.computed, "ms");
    say("tournee, computed", ours.computed, "ms");
    say("a minimal window, memory", least.peakMiB, "MiB");
    say("tournee, memory", ours.peakMiB, "MiB");
    sayRatio("times as long", ours.passed, least.passed, "at most 1.3");
    sayRatio("times as much computed", ours.computed, least.computed, "");
    sayRatio("times as much memory", ours.peakMiB, least.peakMiB, "at most 2");
    std::fflush(stdout);
}

} // namespace tournee
