// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace tournee {

QString Command::usageLine() const
{
    return tr("Usage: %1")
        .arg(QCoreApplication::applicationName() + QLatin1Char(' ') + name() + QLatin1Char(' ')
             + synopsis());
}

QString Command::placeholder(int index) const
{
    QStringList words = synopsis().split(QLatin1Char(' '));
    // An option before the end of the files takes the word after it: "FILE -o OUT".
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (words[i].startsWith(QLatin1Char('-')))
            words.remove(i, std::min<qsizetype>(2, words.size() - i));
    }
    return words.value(index, words.front());
}

int Command::refuseUsage(Console &console, const QString &sentence) const
{
    console.fail(sentence + QLatin1Char(' ') + usageLine());
    return Console::WrongUsage;
}

std::optional<int> Command::countIn(const Arguments &arguments, const char *option,
                                    Console &console) const
{
    bool isNumber = false;
    const int count = arguments.options.value(QLatin1String(option)).toInt(&isNumber);
    if (isNumber && count >= 0)
        return count;
    refuseUsage(console, tr("--%1 takes a number.").arg(QLatin1String(option)));
    return {};
}

std::optional<EntityId> Command::idIn(const Arguments &arguments, const char *option,
                                      Console &console) const
{
    if (!arguments.options.isSet(QLatin1String(option)))
        return {};
    const QString id = arguments.options.value(QLatin1String(option));
    const auto parsed = EntityId::fromString(utf8FromText(id));
    if (!parsed)
        refuseUsage(console, tr("“%1” is not an id.").arg(id));
    return parsed.value_or(EntityId());
}

Result<std::unique_ptr<WorkbookFile>> Command::openToRead(const QString &path)
{
    return WorkbookFile::open(path, m_environment, {}, WorkbookFile::Access::ReadOnly);
}

Result<std::unique_ptr<WorkbookFile>> Command::openToWrite(const QString &path,
                                                           const Author &author)
{
    return WorkbookFile::open(path, m_environment, author);
}

void Command::printWaiting(int edits, Console &console)
{
    console.printLine(QLatin1String("  ")
                      + tr("%n edit(s) wait for data that has not arrived.", nullptr, edits));
}

bool Command::isSameFile(const QString &path, const QString &target)
{
    const QString existing = QFileInfo(target).canonicalFilePath();
    return !existing.isEmpty() && existing == QFileInfo(path).canonicalFilePath();
}

} // namespace tournee
