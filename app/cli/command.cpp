// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QFileInfo>

namespace tournee {

QString Command::usageLine() const
{
    return tr("Usage: %1")
        .arg(QCoreApplication::applicationName() + QLatin1Char(' ') + name() + QLatin1Char(' ')
             + synopsis());
}

int Command::refuseUsage(Console &console, const QString &sentence) const
{
    console.fail(sentence + QLatin1Char(' ') + usageLine());
    return Console::WrongUsage;
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
