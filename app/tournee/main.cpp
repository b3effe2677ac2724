// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournee/crashreport.h"
#include "app/tournee/instance.h"
#include "app/tournee/options.h"
#include "app/tournee/sessionend.h"
#include "core/domain/environment.h"
#include "core/domain/resources.h"
#include "core/domain/version.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <clocale>
#include <cstdio>

namespace {

using namespace tournee;

/// Reports of crashes and logs, of this computer alone.
QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/tournee.ini";
}

/// Before there is a screen, which help must not need.
Parsed parsedArguments(int &argc, char **argv)
{
    const QCoreApplication words(argc, argv);
    return parsed(QCoreApplication::arguments(), Settings(settingsPath()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName("tournee");
    QCoreApplication::setApplicationVersion(version());
    const Parsed asked = parsedArguments(argc, argv);
    if (!asked.words.isEmpty()) {
        std::fprintf(asked.exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(asked.words));
        return asked.exitCode;
    }

    const QApplication app(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationDisplayName("Tournée");
    QApplication::setDesktopFileName("org.tournee.Tournee");
    QApplication::setWindowIcon(QIcon(":/app/org.tournee.Tournee.svg"));
    Instance instance(Instance::addressFor(settingsPath()));
    if (!asked.options.isNewWindow && instance.handOver(asked.options.files))
        return 0;
    logInto(journalFolder() + "/logs");
    reportCrashesInto(journalFolder() + "/crashes");
    loadResources();

    Settings settings(settingsPath());
    settings.setForThisLaunch(asked.options.language, asked.options.theme,
                              asked.options.zoomPercent);
    Language language;
    language.use(settings.language());

    SystemEnvironment environment;
    MainWindow window({.environment = environment,
                       .settings = settings,
                       .language = language,
                       .chooser = systemFileChooser(),
                       .systemScheme = systemScheme,
                       .crashFolder = journalFolder() + "/crashes"});
    const auto show = [&window] {
        if (window.isVisible())
            return;
        // On a small screen every line counts, the frame's too.
        const QSize room = window.screen()->availableSize();
        if (window.width() + 48 > room.width() || window.height() + 48 > room.height())
            window.showMaximized();
        else
            window.show();
    };
    // A session that ends may ask first, or just send a signal: what is typed is on the disk in time.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager &) { window.sealWhatIsTyped(); });
    const SessionEnd sessionEnd;
    QObject::connect(&sessionEnd, &SessionEnd::ending, &window, [&window] {
        window.leaveAtOnce();
        QCoreApplication::exit(0);
    });
    if (!asked.options.isNewWindow)
        instance.listen();
    QObject::connect(&instance, &Instance::asked, &window, [&window](const QStringList &files) {
        window.comeToFront();
        window.openFiles(files);
    });
    if (asked.options.files.isEmpty()) {
        show();
    } else {
        // Most files are there before anybody could read the page that stands for them meanwhile.
        constexpr auto patience = std::chrono::milliseconds(150);
        QObject::connect(&window, &MainWindow::opened, &window, show);
        QTimer::singleShot(patience, &window, show);
        window.openFiles(asked.options.files);
    }
    return QApplication::exec();
}
