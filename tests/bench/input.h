// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sampleplan.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tournee {

/// The files that the measures work on, all in one folder.
class BenchFolder
{
public:
    explicit BenchFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_path + QLatin1Char('/') + QLatin1String(name);
    }
    /// The bundles that tables hand in, in the order in which they come.
    [[nodiscard]] QStringList bundles() const { return listed("bundles"); }
    /// Those of the tables that come late, one by one.
    [[nodiscard]] QStringList late() const { return listed("late"); }

private:
    [[nodiscard]] QStringList listed(const char *name) const;

    QString m_path;
};

/// Plays a tour and writes a bundle a table, as people would: bundles() and late().
void makeBundles(const BenchFolder &folder, SampleSize size);

/// What a workbook holds.
struct Census
{
    qint64 ops = 0;
    qint64 changes = 0; ///< of fields, by all ops
    qint64 entries = 0;
    qint64 bytes = 0; ///< of the file
};

/// Counts, and writes all values of \a workbook as plain text, one a line, to \a target.
[[nodiscard]] Census census(const QString &workbook, const QString &target);

/// The values in \a bundle, as census() writes them.
[[nodiscard]] std::string plainTextOf(const QString &bundle);

/// The first values that census() wrote.
[[nodiscard]] std::vector<std::string> someTexts(const QString &text);

} // namespace tournee
