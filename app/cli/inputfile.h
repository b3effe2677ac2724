// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QTemporaryDir>

#include <memory>

namespace tournee {

/// A file that is read more than once: what comes through stdin ("-") is put down first, until this goes away.
class InputFile
{
public:
    /// Errors: those of Console::contentOf(), FileNotWritable.
    [[nodiscard]] static Result<InputFile> from(const QString &named);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// \a error as the person knows the file.
    [[nodiscard]] Error told(Error error) const;

private:
    explicit InputFile(const QString &named) : m_named(named), m_path(named) {}

    QString m_named;
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tournee
