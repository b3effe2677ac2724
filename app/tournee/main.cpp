// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/version.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("tournee");
    QApplication::setApplicationDisplayName("Tournée");
    QApplication::setApplicationVersion(tournee::version());

    QTranslator translator;
    if (translator.load(QLocale(), "tournee", "_", ":/i18n"))
        QApplication::installTranslator(&translator);

    tournee::MainWindow window;
    window.show();
    return QApplication::exec();
}
