// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/apart.h"
#include "tests/bench/framesinput.h"
#include "tests/bench/soak.h"
#include "tests/bench/start.h"
#include "tests/bench/typing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sodium.h>

#include <chrono>
#include <clocale>

using namespace tournee;

namespace {

struct Named
{
    const char *name;
    Situation situation;
};
constexpr Named situations[] = {{"quiet", Situation::Quiet},
                                {"large", Situation::LargeImport},
                                {"many", Situation::ManyImports},
                                {"slow", Situation::SlowDisk}};

struct Asked
{
    qint64 entries = 500'000;
    QString folder;
    QString only;
    int sentences = 100;
    std::chrono::seconds soak{};
};

/// One situation in a process of its own, on a copy of the workbook.
void measureApart(const Asked &asked, const FramesInput &input, const Named &named, QSize size)
{
    const QString copy = asked.folder + QStringLiteral("/typing.tournee");
    const auto clean = [&] {
        QFile::remove(copy);
        QDir(copy + QStringLiteral("-sauvegardes")).removeRecursively();
    };
    clean();
    require(QFile::copy(input.workbook, copy), "the workbook can be copied");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (named.situation == Situation::SlowDisk)
        environment.insert("LD_PRELOAD", QStringLiteral(TOURNEE_SLOWFSYNC));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--type", named.name, "--width", QString::number(size.width()), "--height",
                   QString::number(size.height()), "--workbook", copy, "--arriving",
                   named.situation == Situation::LargeImport ? input.bundle : input.bundles,
                   "--sentences", QString::number(asked.sentences)});
    require(process.waitForFinished(-1) && process.exitCode() == 0
                && process.exitStatus() == QProcess::NormalExit,
            "somebody types");
    clean();
}

void measureAll(const Asked &asked)
{
    const FramesInput input = framesInput(asked.folder, asked.entries);
    std::printf("%lld entries in the file, 500 at the table\n",
                static_cast<long long>(asked.entries));
    std::fflush(stdout);
    for (const Named &named : situations) {
        for (const QSize size : {QSize(1024, 600), QSize(1920, 1080)}) {
            if (asked.only.isEmpty() || asked.only == QLatin1String(named.name))
                measureApart(asked, input, named, size);
        }
    }
    if (asked.only == QLatin1String("soak")) {
        const QString copy = asked.folder + QStringLiteral("/soak.tournee");
        QFile::remove(copy);
        require(QFile::copy(input.workbook, copy), "the workbook can be copied");
        soakCapture(copy, asked.soak);
    }
    if (asked.only.isEmpty() || asked.only == QLatin1String("start"))
        measureStart(input.workbook, asked.folder);
}

Situation situationNamed(const QString &name)
{
    for (const Named &named : situations) {
        if (name == QLatin1String(named.name))
            return named.situation;
    }
    require(false, "the situation is known");
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    require(sodium_init() >= 0, "libsodium is there");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"entries", "In the workbook; 500000.", "count", "500000"},
                       {"folder", "On the disk to measure; what is made there stays.", "path",
                        QDir::tempPath() + "/tournee-frames"},
                       {"sentences", "To type in each situation.", "count", "100"},
                       {"minutes", "To soak; 6 are two hours at a table.", "count", "6"},
                       {"only", "quiet, large, many, slow, start or soak.", "name"}});
    for (const char *const own : {"type", "width", "height", "workbook", "arriving"}) {
        QCommandLineOption option(own, {}, own);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    parser.process(application);
    if (parser.isSet("type")) {
        measureTyping({.situation = situationNamed(parser.value("type")),
                       .size = {parser.value("width").toInt(), parser.value("height").toInt()},
                       .workbook = parser.value("workbook"),
                       .arriving = parser.value("arriving"),
                       .sentences = parser.value("sentences").toInt()});
        return 0;
    }
    measureAll({.entries = parser.value("entries").toLongLong(),
                .folder = parser.value("folder"),
                .only = parser.value("only"),
                .sentences = parser.value("sentences").toInt(),
                .soak = std::chrono::minutes(parser.value("minutes").toInt())});
    return 0;
}
