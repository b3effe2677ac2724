// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "core/domain/version.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <memory>

namespace {

/// Only pages need fonts; everything else starts without them.
bool isAboutPages(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).toByteArray().toLower().endsWith(".pdf");
    });
}

std::unique_ptr<QCoreApplication> application(int &argc, char *argv[])
{
    if (!isAboutPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a display is never needed
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", "/nonexistent"); // or Qt says that it makes one up
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto app = application(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName("tournee-cli");
    QCoreApplication::setApplicationVersion(tournee::version());
    return tournee::runCli(QCoreApplication::arguments().mid(1));
}
