// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/storage/backup.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QCommandLineParser;

namespace tournee {

/// What the person wrote after the verb.
struct Arguments
{
    QStringList files; ///< everything that is not an option
    const QCommandLineParser &options;
};

/// One verb of tournee-cli.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(tournee::Command)

public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// What it does, in one sentence.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What stands after the name: "FILE [SCRIPT|-]".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// What more there is to know; "--help" ends with it.
    [[nodiscard]] virtual QString details() const { return {}; }
    /// How many files, ids and words it takes.
    [[nodiscard]] virtual int fewestFiles() const { return 1; }
    [[nodiscard]] virtual int mostFiles() const { return fewestFiles(); }
    /// Beyond --json, --lang and --help.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }

    /// Does it and returns the exit status.
    [[nodiscard]] virtual int run(const Arguments &arguments, Console &console) = 0;

    /// A sentence, the usage and where to read more on stderr; returns Console::WrongUsage.
    int refuseUsage(Console &console, const QString &sentence) const;
    [[nodiscard]] QString usageLine() const;
    /// What the synopsis calls file number \a index, from 0: "FILE".
    [[nodiscard]] QString placeholder(int index) const;

protected:
    /// A workbook to read from: nothing of the file changes.
    [[nodiscard]] Result<std::unique_ptr<WorkbookFile>> openToRead(const QString &path);
    [[nodiscard]] Result<std::unique_ptr<WorkbookFile>> openToWrite(const QString &path,
                                                                    const Author &author = {});
    /// Before the first writing of a day. That it cannot be made keeps nobody from writing.
    static void copyOfTheDay(WorkbookFile &file) { static_cast<void>(backUpDaily(file)); }
    /// Whether writing \a target would overwrite \a path, whatever the two are called.
    [[nodiscard]] static bool isSameFile(const QString &path, const QString &target);
    /// What --\a option counts; nothing when it is no number, which has been told by then.
    [[nodiscard]] std::optional<int> countIn(const Arguments &arguments, const char *option,
                                             Console &console) const;
    /// Whom --\a option names; nothing when it is not there; a null id when it is none, which has been
    /// told by then.
    [[nodiscard]] std::optional<EntityId> idIn(const Arguments &arguments, const char *option,
                                               Console &console) const;
    /// "  2 edits wait for data that has not arrived."
    static void printWaiting(int edits, Console &console);
    [[nodiscard]] Environment &environment() { return m_environment; }

private:
    SystemEnvironment m_environment;
};

/// Every verb, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace tournee
