// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "core/domain/version.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <optional>

namespace tournee {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Cli)

public:
    explicit Cli(QStringList arguments)
        : m_arguments(std::move(arguments)), m_commands(allCommands())
    {}

    int run();

private:
    [[nodiscard]] bool takeLanguage();
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString helpOf(const Command &command) const;
    [[nodiscard]] QList<QCommandLineOption> optionsOf(const Command &command) const;
    int run(Command &command);
    int refuse(const QString &sentence);

    QStringList m_arguments;
    std::vector<std::unique_ptr<Command>> m_commands;
    QTranslator m_translator;
    Console m_console{false};
};

/// French where the system speaks neither French nor English: it is the language of the tour.
QString languageOfSystem()
{
    for (const QString &each : QLocale::system().uiLanguages()) {
        if (each.startsWith(QLatin1String("fr")))
            return QStringLiteral("fr");
        if (each.startsWith(QLatin1String("en")))
            return QStringLiteral("en");
    }
    return QStringLiteral("fr");
}

bool isHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

/// "  --name VALUE", as wide as the longest, then what it does.
QString listed(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += QLatin1String("  ") + left.leftJustified(width + 2) + right + QLatin1Char('\n');
    return text;
}

bool Cli::takeLanguage()
{
    QString language = languageOfSystem();
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < m_arguments.size() && m_arguments[i] != QLatin1String("--");) {
        if (m_arguments[i] == option && i + 1 < m_arguments.size()) {
            language = m_arguments[i + 1];
            m_arguments.remove(i, 2);
        } else if (m_arguments[i].startsWith(option + QLatin1Char('='))) {
            language = m_arguments.takeAt(i).mid(option.size() + 1);
        } else {
            ++i;
        }
    }
    const bool isKnown = language == QLatin1String("fr") || language == QLatin1String("en");
    const QLocale locale(isKnown && language == QLatin1String("en") ? QStringLiteral("en_CA")
                                                                    : QStringLiteral("fr_CA"));
    QLocale::setDefault(locale);
    if (m_translator.load(QStringLiteral(":/i18n/tournee_%1.qm")
                              .arg(locale.language() == QLocale::English ? QStringLiteral("en")
                                                                         : QStringLiteral("fr"))))
        QCoreApplication::installTranslator(&m_translator);
    return isKnown;
}

QList<QCommandLineOption> Cli::optionsOf(const Command &command) const
{
    QList<QCommandLineOption> options = command.options();
    options.append({QStringLiteral("json"), tr("Answer with one JSON document.")});
    return options;
}

QString Cli::help() const
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : m_commands)
        rows.append({command->name(), command->summary()});
    return tr("Usage: %1")
               .arg(QCoreApplication::applicationName() + tr(" COMMAND [options] FILE …"))
           + QLatin1String("\n\n") + tr("Works on the workbooks of a tour without a screen.")
           + QLatin1String("\n\n") + tr("Commands:") + QLatin1Char('\n') + listed(rows)
           + QLatin1Char('\n')
           + tr("“%1 COMMAND --help” explains a command.").arg(QCoreApplication::applicationName())
           + QLatin1Char('\n');
}

QString Cli::helpOf(const Command &command) const
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : optionsOf(command)) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        QString left = names.join(QLatin1String(", "));
        if (!option.valueName().isEmpty())
            left += QLatin1Char(' ') + option.valueName();
        rows.append({left, option.description()});
    }
    rows.append({QStringLiteral("--lang fr|en"), tr("The language of what it says.")});
    rows.append({QStringLiteral("-h, --help"), tr("This help.")});
    QString text = command.usageLine() + QLatin1String("\n\n") + command.summary()
                   + QLatin1String("\n\n") + tr("Options:") + QLatin1Char('\n') + listed(rows);
    if (const QString details = command.details(); !details.isEmpty())
        text += QLatin1Char('\n') + details;
    return text;
}

int Cli::refuse(const QString &sentence)
{
    m_console.fail(
        sentence + QLatin1Char(' ')
        + tr("“%1 --help” lists the commands.").arg(QCoreApplication::applicationName()));
    return Console::WrongUsage;
}

int Cli::run(Command &command)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = optionsOf(command);
    parser.addOptions(options);
    if (!parser.parse(QStringList(QCoreApplication::applicationName()) + m_arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown
                .isEmpty()) // only the last one can lack it: any other takes the word that follows
            return command.refuseUsage(
                m_console, tr("The option “%1” lacks its value.").arg(m_arguments.back()));
        return command.refuseUsage(m_console, tr("There is no option “%1”.").arg(unknown.front()));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() < command.fewestFiles())
        return command.refuseUsage(
            m_console,
            tr("%1 is missing.").arg(command.placeholder(static_cast<int>(files.size()))));
    if (command.mostFiles() >= 0 && files.size() > command.mostFiles()) {
        return command.refuseUsage(m_console,
                                   tr("“%1” is too much.").arg(files[command.mostFiles()]));
    }
    for (const QString &each : files) {
        if (each.isEmpty())
            return command.refuseUsage(m_console, tr("A name is empty."));
    }

    Console console(parser.isSet(QStringLiteral("json")));
    Console::stopOnInterrupt();
    const int status = command.run({files, parser}, console);
    if (const auto printed = console.flush(); !printed && status == Console::Done)
        return console.fail(printed.error());
    return status;
}

int Cli::run()
{
    if (!takeLanguage())
        return refuse(tr("--lang takes fr or en."));
    if (m_arguments.isEmpty())
        return refuse(tr("Which command?"));
    const QString name = m_arguments.takeFirst();
    if (isHelp(name)) {
        m_console.print(help());
    } else if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        m_console.printLine(QCoreApplication::applicationName() + QLatin1Char(' ') + version());
    } else {
        const auto command = std::ranges::find(m_commands, name, &Command::name);
        if (command == m_commands.end())
            return refuse(tr("There is no command “%1”.").arg(name));
        const auto end = std::ranges::find(m_arguments, QStringLiteral("--"));
        if (std::none_of(m_arguments.begin(), end, isHelp))
            return run(**command);
        m_console.print(helpOf(**command));
    }
    const auto printed = m_console.flush();
    return printed ? int{Console::Done} : m_console.fail(printed.error());
}

} // namespace

int runCli(QStringList arguments)
{
    return Cli(std::move(arguments)).run();
}

} // namespace tournee
