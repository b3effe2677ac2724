// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "core/domain/version.h"

#include <QCoreApplication>

#include <clocale>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName("tournee-cli");
    QCoreApplication::setApplicationVersion(tournee::version());
    return tournee::runCli(QCoreApplication::arguments().mid(1));
}
