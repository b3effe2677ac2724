// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputfile.h"

#include <QFile>

namespace tournee {

Result<InputFile> InputFile::from(const QString &named)
{
    InputFile input(named);
    if (named != QLatin1String("-"))
        return input;
    const auto content = Console::contentOf(named);
    if (!content)
        return content.error();
    input.m_folder = std::make_unique<QTemporaryDir>();
    input.m_path = input.m_folder->filePath(QStringLiteral("stdin"));
    QFile copy(input.m_path);
    const auto size = static_cast<qint64>(content->size());
    if (!copy.open(QIODevice::WriteOnly) || copy.write(content->data(), size) != size
        || !copy.flush())
        return failure(ErrorCode::FileNotWritable, input.m_path);
    return input;
}

Error InputFile::told(Error error) const
{
    if (error.subject == m_path)
        error.subject = m_named;
    return error;
}

} // namespace tournee
