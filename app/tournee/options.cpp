// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournee/options.h"

#include "core/domain/version.h"
#include "ui/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace tournee {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Options)

public:
    static QString help()
    {
        return tr("Usage: tournee [options] [FILE …]\n\n"
                  "Takes and combines notes of a tour of workshops. FILE is a workbook, a kit or a "
                  "bundle. A window that is open already takes it.\n\n"
                  "Options, for this launch alone:\n"
                  "  --lang fr|en     The language of the window.\n"
                  "  --theme THEME    light, dark, contrast or system.\n"
                  "  --zoom PERCENT   The size of everything, from 80 to 200.\n"
                  "  --new-window     A window of its own, even where one is open.\n"
                  "  -v, --version    Which version this is.\n"
                  "  -h, --help       This help.");
    }
    static QString noLanguage()
    {
        return tr("The language is one of these: %1.").arg(availableLanguages().join(", "));
    }
    static QString noTheme() { return tr("The theme is light, dark, contrast or system."); }
    static QString noZoom() { return tr("The zoom is a whole number from 80 to 200."); }
    static QString unknown(const QString &option)
    {
        return tr("There is no option “%1”. “tournee --help” lists them.").arg(option);
    }
    static QString noValue(const QString &option)
    {
        return tr("The option “%1” needs a value.").arg(option);
    }
};

/// Qt takes these for itself once there is a screen.
QCommandLineOption ofQt(const char *name)
{
    QCommandLineOption option(name, {}, "value");
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

Parsed refused(const QString &sentence)
{
    return {{}, QStringLiteral("tournee: ") + sentence, 2};
}

} // namespace

Parsed parsed(const QStringList &arguments, const Settings &settings)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help(QStringList{"h", "help"});
    const QCommandLineOption versionOption(QStringList{"v", "version"});
    const QCommandLineOption lang("lang", {}, "lang");
    const QCommandLineOption theme("theme", {}, "theme");
    const QCommandLineOption zoomOption("zoom", {}, "percent");
    const QCommandLineOption newWindow("new-window");
    parser.addOptions({help, versionOption, lang, theme, zoomOption, newWindow});
    for (const char *name :
         {"platform", "platformtheme", "platformpluginpath", "style", "stylesheet", "session",
          "display", "geometry", "qwindowgeometry", "qwindowtitle", "qwindowicon"})
        parser.addOption(ofQt(name));
    const bool isUnderstood = parser.parse(arguments);

    Options options;
    const QString code = parser.value(lang);
    if (availableLanguages().contains(code))
        options.language = code;
    Language language;
    language.use(options.language.value_or(settings.language()));

    if (parser.isSet(help))
        return {{}, Words::help(), 0};
    if (parser.isSet(versionOption))
        return {{}, QStringLiteral("tournee ") + version(), 0};
    if (!parser.unknownOptionNames().isEmpty())
        return refused(Words::unknown(parser.unknownOptionNames().first()));
    if (!isUnderstood)
        return refused(Words::noValue(arguments.last()));
    if (parser.isSet(lang) && !options.language)
        return refused(Words::noLanguage());
    if (parser.isSet(theme)) {
        options.theme = themeChoiceNamed(parser.value(theme));
        if (!options.theme)
            return refused(Words::noTheme());
    }
    if (parser.isSet(zoomOption)) {
        bool isNumber = false;
        options.zoomPercent = parser.value(zoomOption).toInt(&isNumber);
        if (!isNumber || *options.zoomPercent < zoom::least || *options.zoomPercent > zoom::most)
            return refused(Words::noZoom());
    }
    options.isNewWindow = parser.isSet(newWindow);
    for (const QString &file : parser.positionalArguments())
        options.files << QFileInfo(file).absoluteFilePath();
    return {options, {}, 0};
}

} // namespace tournee
