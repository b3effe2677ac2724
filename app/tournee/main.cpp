// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/environment.h"
#include "core/domain/resources.h"
#include "core/domain/version.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>

#include <clocale>
#include <cstdio>

namespace {

using namespace tournee;

/// What a person said on the command line; the rest is as the settings have it.
struct Wishes
{
    QString file;
    QString language;
    std::optional<ThemeChoice> theme;
    std::optional<int> zoomPercent;
};

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "tournee: %s\n", qUtf8Printable(sentence));
    std::exit(2);
}

Wishes parse(const QStringList &arguments)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("Options", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("Options", "Takes and combines notes of a tour of workshops.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption lang(
        "lang", words(QT_TRANSLATE_NOOP("Options", "Language of the window: fr or en.")), "lang");
    const QCommandLineOption theme(
        "theme", words(QT_TRANSLATE_NOOP("Options", "light, dark, contrast or system.")), "theme");
    const QCommandLineOption zoomOption(
        "zoom", words(QT_TRANSLATE_NOOP("Options", "Size of everything, 80 to 200.")), "percent");
    parser.addOptions({lang, theme, zoomOption});
    parser.addPositionalArgument(
        "file", words(QT_TRANSLATE_NOOP("Options", "A workbook, a kit or a bundle.")), "[file]");
    parser.process(arguments);

    Wishes wishes;
    if (parser.positionalArguments().size() > 1)
        refuse(words(QT_TRANSLATE_NOOP("Options", "Give one file at most.")));
    if (!parser.positionalArguments().isEmpty())
        wishes.file = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    wishes.language = parser.value(lang);
    if (parser.isSet(lang) && wishes.language != "fr" && wishes.language != "en")
        refuse(words(QT_TRANSLATE_NOOP("Options", "The language is fr or en.")));
    if (parser.isSet(theme)) {
        wishes.theme = themeChoiceNamed(parser.value(theme));
        if (!wishes.theme)
            refuse(words(
                QT_TRANSLATE_NOOP("Options", "The theme is light, dark, contrast or system.")));
    }
    if (parser.isSet(zoomOption)) {
        bool isNumber = false;
        wishes.zoomPercent = parser.value(zoomOption).toInt(&isNumber);
        if (!isNumber || *wishes.zoomPercent < zoom::least || *wishes.zoomPercent > zoom::most)
            refuse(
                words(QT_TRANSLATE_NOOP("Options", "The zoom is a whole number from 80 to 200.")));
    }
    return wishes;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    // Qt sets the locale of the environment; number parsing in C libraries must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("tournee");
    QApplication::setApplicationDisplayName("Tournée");
    QApplication::setApplicationVersion(version());
    QApplication::setDesktopFileName("tournee");
    loadResources();

    // Before the window gives the application its own palette.
    const QPalette systemPalette = QApplication::palette();
    const bool isSystemDark = systemPalette.color(QPalette::Window).lightness()
                              < systemPalette.color(QPalette::WindowText).lightness();

    Settings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + "/tournee.ini");
    Language language;
    language.use(settings.language());
    const Wishes wishes = parse(QApplication::arguments());
    if (!wishes.language.isEmpty())
        language.use(wishes.language);
    if (wishes.theme)
        settings.setTheme(*wishes.theme);
    if (wishes.zoomPercent)
        settings.setZoomPercent(*wishes.zoomPercent);

    SystemEnvironment environment;
    MainWindow window({.environment = environment,
                       .settings = settings,
                       .language = language,
                       .chooser = systemFileChooser(),
                       .systemScheme = isSystemDark ? Scheme::Dark : Scheme::Light});
    // On a small screen every line counts, the frame's too.
    const QSize room = window.screen()->availableSize();
    if (window.width() + 48 > room.width() || window.height() + 48 > room.height())
        window.showMaximized();
    else
        window.show();
    if (!wishes.file.isEmpty())
        window.openFile(wishes.file);
    return QApplication::exec();
}
