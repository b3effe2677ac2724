// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName("tournee-cli");
    QCoreApplication::setApplicationVersion(tournee::version());

    QTranslator translator;
    if (translator.load(QLocale(), "tournee", "_", ":/i18n"))
        QCoreApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Cli", "Works on the workbooks of a tour without a screen."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    constexpr int wrongUsage = 2;
    fputs(qPrintable(parser.helpText()), stderr);
    return wrongUsage;
}
